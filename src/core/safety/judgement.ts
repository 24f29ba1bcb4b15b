import { type Decision, type Evidence, worst } from '../decision.ts';

/** What a check answers: a decision, why, and on what. */
export interface Judgement {
  readonly decision: Decision;
  /** One sentence each. */
  readonly reasons: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** What holds before what is not known; otherwise in the order given. */
export function gravestFirst<T extends { readonly decision: Decision }>(judgements: readonly T[]): readonly T[] {
  return judgements.toSorted((a, b) => Number(b.decision === 'hold') - Number(a.decision === 'hold'));
}

/** Several judgements as one: the worst decision, with the reasons and evidence of what does not proceed (of all, when all do). */
export function gather(judgements: readonly Judgement[]): Judgement {
  const open = gravestFirst(judgements.filter(({ decision }) => decision !== 'proceed'));
  const told = open.length === 0 ? judgements : open;
  return {
    decision: worst(judgements.map(({ decision }) => decision)),
    reasons: told.flatMap(({ reasons }) => reasons),
    evidence: told.flatMap(({ evidence }) => evidence),
  };
}
