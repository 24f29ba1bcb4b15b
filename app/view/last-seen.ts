import type { Pathway } from '../../src/core/pathway/pathway.ts';
import type { DraftOwner, DraftStore } from './drafts.ts';
import { CLASS_WORDS, DECISION_WORDS, PHASE_WORDS } from './words.ts';

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
      ? [{ key: 'phase', text: `Phase: ${phaseWord(phase)}, now ${PHASE_WORDS[pathway.phase]}` }]
      : []),
    ...pathway.gates.flatMap((line, index) => {
      const key = `gate ${line.id}`;
      const before = seen.facts[key];
      if (before === line.decision) return [];
      const was = before === undefined ? 'new line' : `was ${decisionWord(before)}`;
      return [{ key, text: `Gate line ${String(index + 1)}, ${line.title}: ${was}, now ${DECISION_WORDS[line.decision]}` }];
    }),
    ...pathway.doses.flatMap((dose) => {
      const key = `dose ${dose.reference}`;
      return seen.facts[key] === undefined ? [{ key, text: `New dose: dose ${String(dose.ordinal)}` }] : [];
    }),
    ...findingChanges(seen, pathway),
    ...Object.keys(seen.facts)
      .filter((key) => /^(dose|finding) /.test(key) && facts[key] === undefined)
      .map((key) => ({ key, text: key.startsWith('dose') ? 'A dose was withdrawn' : `No longer found: ${key.slice(8)}` })),
  ];
}

function findingChanges(seen: Seen, pathway: Pathway): readonly Change[] {
  return pathway.findings.flatMap((finding) => {
    const key = `finding ${finding.rule}`;
    const before = seen.facts[key];
    const current = finding.clearedBy === undefined ? finding.class : 'cleared';
    if (before === current) return [];
    if (before === undefined) return [{ key, text: `New finding (${CLASS_WORDS[finding.class]}): ${finding.text}` }];
    return [{ key, text: current === 'cleared' ? `Cleared: ${finding.text}` : `Changed: ${finding.text}` }];
  });
}

function phaseWord(phase: string): string {
  return Object.entries(PHASE_WORDS).find(([code]) => code === phase)?.[1] ?? phase;
}

function decisionWord(decision: string): string {
  return Object.entries(DECISION_WORDS).find(([code]) => code === decision)?.[1] ?? decision;
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
