import { type Decision, type Evidence, worst } from '../decision.ts';

/** What a check answers: a decision, why, and on what. */
export interface Judgement {
  readonly decision: Decision;
  /** One sentence each. */
  readonly reasons: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** Several judgements as one: the worst decision, with the reasons and evidence of what does not proceed (of all, when all do). */
export function gather(judgements: readonly Judgement[]): Judgement {
  const open = judgements.filter(({ decision }) => decision !== 'proceed');
  const told = open.length === 0 ? judgements : open;
  return {
    decision: worst(judgements.map(({ decision }) => decision)),
    reasons: told.flatMap(({ reasons }) => reasons),
    evidence: told.flatMap(({ evidence }) => evidence),
  };
}
