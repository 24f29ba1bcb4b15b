import type { Language } from './language.ts';

/** A sentence of the service, and whether it is in the reader's language. */
export interface Said {
  readonly text: string;
  readonly translated: boolean;
}

type Catalogue = Readonly<Record<string, string>>;

interface Template {
  readonly pattern: RegExp;
  readonly holes: readonly string[];
  readonly said: string;
}

interface Known {
  readonly whole: ReadonlyMap<string, string>;
  readonly templates: readonly Template[];
}

const HOLE = /\{\{(\w+)\}\}/g;
const DEPTH = 4;

/** The most telling template first: the one with the most words of its own. */
function read(catalogue: Catalogue): Known {
  const entries = Object.entries(catalogue);
  const templates = entries.filter(([english]) => english.includes('{{'));
  const own = (english: string): number => english.replaceAll(HOLE, '').length;
  return {
    whole: new Map(entries.filter(([english]) => !english.includes('{{')).map(([english, said]) => [fold(english), said])),
    templates: templates
      .toSorted(([a], [b]) => own(b) - own(a))
      .map(([english, said]) => ({
        pattern: new RegExp(`^${english.split(HOLE).map(literalOrHole).join('')}$`, 's'),
        holes: [...english.matchAll(HOLE)].map(([, name]) => name ?? ''),
        said,
      })),
  };
}

/**
 * `split` by a pattern with a group gives the text between the holes and the holes' names in turn. A hole named `n`, `n2` takes
 * numbers only, and one named `s1` nothing with a semicolon, so that a template with few words of its own is not taken for another
 * sentence or for several.
 */
function literalOrHole(part: string, index: number): string {
  if (index % 2 === 1) return /^n\d?$/.test(part) ? String.raw`(\d[\d.,]*)` : /^s\d$/.test(part) ? '([^;]+?)' : '(.+?)';
  return part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

const fold = (text: string): string => text.toLowerCase().trim();

/**
 * A sentence in the words of a catalogue: as it stands, by a template whose holes are translated in turn, or sentence by
 * sentence. What fills a hole and is not known stays as it is: it is a name, a number or the chart's own words.
 */
export function translate(known: Known, text: string, depth = 0): Said {
  const whole = known.whole.get(fold(text));
  if (whole !== undefined) return { text: matchCase(text, whole), translated: true };
  // A number alone is the same in every language.
  if (!/\p{L}/u.test(text)) return { text, translated: true };
  if (depth > DEPTH) return { text, translated: false };
  for (const { pattern, holes, said } of known.templates) {
    const found = pattern.exec(text);
    if (!found) continue;
    const values = new Map(holes.map((name, at) => [name, translate(known, found[at + 1] ?? '', depth + 1).text]));
    return { text: said.replaceAll(HOLE, (_, name: string) => values.get(name) ?? ''), translated: true };
  }
  return inParts(known, text, depth);
}

/** Several sentences, or a list; a list is translated only when every member of it is known. */
function inParts(known: Known, text: string, depth: number): Said {
  const listed = inList(known, text, { between: '; ', depth });
  if (listed) return listed;
  const sentences = text.split(/(?<=[.;!?]) (?=\p{Lu})/u);
  if (sentences.length > 1) {
    const parts = sentences.map((sentence) => translate(known, sentence, depth + 1));
    return { text: parts.map((part) => part.text).join(' '), translated: parts.every((part) => part.translated) };
  }
  return (
    inList(known, text, { between: ', ', depth }) ?? inList(known, text, { between: ': ', depth }) ?? { text, translated: false }
  );
}

interface List {
  readonly between: string;
  readonly depth: number;
}

function inList(known: Known, text: string, { between, depth }: List): Said | undefined {
  const members = text.split(between);
  if (members.length < 2) return undefined;
  const parts = members.map((member) => translate(known, member, depth + 1));
  return parts.every((part) => part.translated)
    ? { text: parts.map((part) => part.text).join(between), translated: true }
    : undefined;
}

/** A word is written as it stood: "therapist" in a sentence, "Therapist" alone. */
function matchCase(english: string, said: string): string {
  const first = english.trim().charAt(0);
  if (first === '' || first !== first.toLowerCase()) return said.charAt(0).toUpperCase() + said.slice(1);
  if (first === first.toUpperCase()) return said;
  // An abbreviation keeps its capitals.
  return said.charAt(1) === said.charAt(1).toUpperCase() && /\p{L}/u.test(said.charAt(1))
    ? said
    : said.charAt(0).toLowerCase() + said.slice(1);
}

/** A catalogue made ready: English sentences of the service as keys, with `{{holes}}`, and what they are in another language. */
export function readCatalogue(catalogue: Catalogue): Known {
  return read(catalogue);
}

let current: Known | undefined;
let spoken: Language = 'en';
let isSiteOpen = false;

async function learn(): Promise<void> {
  if (spoken === 'en') {
    current = undefined;
    return;
  }
  const core = (await import('../locales/es/core.json')).default;
  current = read(isSiteOpen ? { ...(await import('../locales/es/core-site.json')).default, ...core } : core);
}

/** What is known of the sentences that the service says in English; English itself needs no catalogue. */
export const knownSentences = {
  load: async (to: Language): Promise<void> => {
    spoken = to;
    await learn();
  },
  /** Learns what only the site view shows as well: the protocol in plain words, the rules, what the doctor finds. */
  loadSite: async (): Promise<void> => {
    isSiteOpen = true;
    await learn();
  },
  say: (text: string): Said => (current === undefined ? { text, translated: true } : translate(current, text)),
};
