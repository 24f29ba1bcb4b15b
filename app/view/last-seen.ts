import type { Pathway } from '../../src/core/pathway/pathway.ts';
import type { DraftOwner, DraftStore } from './drafts.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { classWord, decisionWord, phaseWord, PHASES } from './words.ts';

/** What a user has seen of a pathway: facts by key. Holds no name, no free text and no measured value. */
export interface Seen {
  /** ISO instant of the assessment that was seen. */
  readonly at: string;
  readonly facts: Readonly<Record<string, string>>;
}

/** One thing that is not as it was. */
export interface Change {
  readonly key: string;
  readonly text: string;
}

const PREFIX = 'kap-seen:';
/** More patients than one person follows at a time; the oldest are forgotten. */
const KEPT = 200;

/** The facts of a pathway that a user wants to be told of when they change. */
export function digest(pathway: Pathway): Seen {
  return {
    at: pathway.assessedAt,
    facts: {
      phase: pathway.phase,
      ...Object.fromEntries(pathway.gates.map((line) => [`gate ${line.id}`, line.decision])),
      ...Object.fromEntries(pathway.doses.map((dose) => [`dose ${dose.reference}`, 'given'])),
      ...Object.fromEntries(
        pathway.findings.map((finding) => [
          `finding ${finding.rule}`,
          finding.clearedBy === undefined ? finding.class : 'cleared',
        ]),
      ),
    },
  };
}

/** What differs between what was seen and the pathway now: phase, gate lines, doses, findings. */
export function changesSince(seen: Seen, pathway: Pathway): readonly Change[] {
  const { facts } = digest(pathway);
  const phase = seen.facts['phase'];
  return [
    ...(phase !== undefined && phase !== pathway.phase
      ? [
          {
            key: 'phase',
            text: t('changes.phase', { before: wordOf(phase, PHASE_CODES, phaseWord), now: phaseWord(pathway.phase) }),
          },
        ]
      : []),
    ...pathway.gates.flatMap((line, index) => {
      const key = `gate ${line.id}`;
      const before = seen.facts[key];
      if (before === line.decision) return [];
      const said = { number: index + 1, title: t(`gate.line.${line.id}`), now: decisionWord(line.decision) };
      if (before === undefined) return [{ key, text: t('changes.newLine', said) }];
      return [{ key, text: t('changes.line', { ...said, before: wordOf(before, DECISION_CODES, decisionWord) }) }];
    }),
    ...pathway.doses.flatMap((dose) => {
      const key = `dose ${dose.reference}`;
      return seen.facts[key] === undefined ? [{ key, text: t('changes.dose', { ordinal: dose.ordinal }) }] : [];
    }),
    ...findingChanges(seen, pathway),
    ...Object.keys(seen.facts)
      .filter((key) => /^(dose|finding) /.test(key) && facts[key] === undefined)
      .map((key) => ({ key, text: key.startsWith('dose') ? t('changes.withdrawn') : t('changes.gone', { rule: key.slice(8) }) })),
  ];
}

function findingChanges(seen: Seen, pathway: Pathway): readonly Change[] {
  return pathway.findings.flatMap((finding) => {
    const key = `finding ${finding.rule}`;
    const before = seen.facts[key];
    const current = finding.clearedBy === undefined ? finding.class : 'cleared';
    if (before === current) return [];
    const text = sayText(finding.text, pathway.assessedAt);
    if (before === undefined) return [{ key, text: t('changes.finding', { class: classWord(finding.class), text }) }];
    return [{ key, text: t(current === 'cleared' ? 'changes.cleared' : 'changes.changed', { text }) }];
  });
}

const PHASE_CODES = [...PHASES, 'ended'] as const;
const DECISION_CODES = ['proceed', 'hold', 'unknown'] as const;

/** The word of a code that was kept; a code of another release is shown as it is. */
function wordOf<Code extends string>(kept: string, codes: readonly Code[], say: (code: Code) => string): string {
  const code = codes.find((candidate) => candidate === kept);
  return code === undefined ? kept : say(code);
}

/** What was seen, with what the user's own act changed: nobody needs to be told of what they did themselves. */
export function withOwnAct(seen: Seen, before: Pathway, after: Pathway): Seen {
  const [old, current] = [digest(before).facts, digest(after).facts];
  const touched = [...new Set([...Object.keys(old), ...Object.keys(current)])].filter((key) => old[key] !== current[key]);
  const kept = Object.entries(seen.facts).filter(([key]) => !touched.includes(key));
  const own = Object.entries(current).filter(([key]) => touched.includes(key));
  return { at: seen.at, facts: Object.fromEntries([...kept, ...own]) };
}

function keyOf({ user, patient }: DraftOwner): string {
  return `${PREFIX}${user}:${patient}`;
}

/** What this user saw of this patient last; undefined the first time, and when what is kept can not be read. */
export function readSeen(store: DraftStore, owner: DraftOwner): Seen | undefined {
  return parseSeen(store.getItem(keyOf(owner)));
}

function parseSeen(text: string | null): Seen | undefined {
  try {
    const seen: unknown = JSON.parse(text ?? 'null');
    if (typeof seen !== 'object' || seen === null || !('at' in seen) || !('facts' in seen)) return undefined;
    if (typeof seen.at !== 'string' || typeof seen.facts !== 'object' || seen.facts === null) return undefined;
    return seen as Seen;
  } catch {
    return undefined;
  }
}

/** Keeps what this user saw in this browser; forgets the patients seen longest ago. */
export function keepSeen(store: DraftStore, owner: DraftOwner, seen: Seen): void {
  try {
    store.setItem(keyOf(owner), JSON.stringify(seen));
  } catch {
    // A full or blocked store only means that changes are told again.
  }
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => key?.startsWith(PREFIX));
  const oldestFirst = keys
    .flatMap((key) => (typeof key === 'string' ? [{ key, at: parseSeen(store.getItem(key))?.at ?? '' }] : []))
    .toSorted((a, b) => a.at.localeCompare(b.at));
  for (const { key } of oldestFirst.slice(0, Math.max(0, oldestFirst.length - KEPT))) store.removeItem(key);
}
