import { codeSystem } from '../../terminology/artifacts.ts';
import type { Decision, Evidence, Grade, Role, Source } from '../decision.ts';
import { gravestFirst } from '../safety/judgement.ts';
import type { GateId, GateLine } from './pathway.ts';

/** Lines that can only be answered on the day of the dose. */
const DAY_LINES: readonly GateId[] = ['pregnancy', 'vitals', 'roles', 'fasting-intention'];

export interface Verdict {
  readonly decision: Decision;
  readonly reasons: readonly string[];
  readonly evidence?: readonly Evidence[];
  /** Who can resolve it when it does not proceed. */
  readonly resolvedBy?: readonly Role[];
  readonly source?: Source;
}

export const proceed = (reason: string, evidence: readonly Evidence[] = []): Verdict => ({
  decision: 'proceed',
  reasons: [reason],
  evidence,
});

export const unknown = (reason: string, resolvedBy: readonly Role[], evidence: readonly Evidence[] = []): Verdict => ({
  decision: 'unknown',
  reasons: [reason],
  evidence,
  resolvedBy,
});

export const hold = (reason: string, resolvedBy: readonly Role[], evidence: readonly Evidence[] = []): Verdict => ({
  decision: 'hold',
  reasons: [reason],
  evidence,
  resolvedBy,
});

/**
 * Several verdicts as one: the worst decision, with the reasons and the evidence of what does not proceed first
 * (or of everything, when all of it proceeds).
 */
export function combine(verdicts: readonly Verdict[]): Verdict {
  const open = gravestFirst(verdicts.filter((verdict) => verdict.decision !== 'proceed'));
  const told = open.length === 0 ? verdicts : open;
  return {
    decision: open.some((verdict) => verdict.decision === 'hold') ? 'hold' : open.length > 0 ? 'unknown' : 'proceed',
    reasons: told.flatMap((verdict) => verdict.reasons),
    evidence: eachOnce(told.flatMap((verdict) => verdict.evidence ?? [])),
    resolvedBy: [...new Set(open.flatMap((verdict) => verdict.resolvedBy ?? []))],
  };
}

/** Several verdicts may rest on the same datum: it is told once. */
function eachOnce(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.filter(
    (item, at) => evidence.findIndex((other) => other.reference === item.reference && other.text === item.text) === at,
  );
}

/** Puts the gate's title, rule and source around a verdict. */
export function gateLine(id: GateId, verdict: Verdict): GateLine {
  const definition = GATES.get(id);
  return {
    id,
    title: definition?.title ?? id,
    decision: verdict.decision,
    reasons: verdict.reasons,
    evidence: verdict.evidence ?? [],
    rule: `gate-${id}`,
    source: verdict.source ?? definition?.source ?? { citation: 'No source', grade: 'M', weak: true },
    resolvedBy: verdict.decision === 'proceed' ? [] : (verdict.resolvedBy ?? []),
    when: DAY_LINES.includes(id) ? 'day' : 'course',
  };
}

const GATES: ReadonlyMap<string, { readonly title: string; readonly source: Source }> = new Map(
  (codeSystem('kap-gate').concept ?? []).map((concept) => {
    const text = (name: string): string | undefined => concept.property?.find((property) => property.code === name)?.valueString;
    const grade = (concept.property?.find((property) => property.code === 'grade')?.valueCode ?? text('grade') ?? 'M') as Grade;
    const weak = concept.property?.find((property) => property.code === 'weak')?.valueBoolean ?? (grade === 'D' || grade === 'M');
    return [concept.code, { title: concept.display ?? concept.code, source: { citation: text('source') ?? '', grade, weak } }];
  }),
);
