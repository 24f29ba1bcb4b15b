import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { codedAnswer, instrumentForm, keyOf } from './answers.ts';

/** Risk level by the Columbia triage; codes of kap-risk-level. */
export type RiskLevel = 'none' | 'low' | 'moderate' | 'high';

export interface CssrsScore {
  /** Whether every question that the skip logic asks is answered. */
  readonly complete: boolean;
  /**
   * HIGH needs no more than one answer, so it is known also when the screen is incomplete; any other level of an incomplete
   * screen is undefined, because what is missing could raise it.
   */
  readonly level: RiskLevel | undefined;
  /** linkIds of the questions that were to be answered and are not. */
  readonly missing: readonly string[];
}

const form = instrumentForm('kap-c-ssrs-screen');
const QUESTIONS = (form.item ?? []).filter((item) => item.type === 'choice').map((item) => item.linkId);
const [WISH, THOUGHTS, METHOD, INTENT, PLAN, BEHAVIOR, RECENT] = QUESTIONS;
const [YES, NO] = (form.item?.find((item) => item.linkId === WISH)?.answerOption ?? []).map((option) =>
  keyOf(option.valueCoding),
);

/**
 * Scores the answers to kap-c-ssrs-screen by Columbia's triage (clinical basis 3.4, S77, S78): HIGH intent, plan, or behavior in the
 * past three months; MODERATE method or behavior longer ago; LOW a wish to be dead or thoughts. A yes to a question that was not
 * to be asked still counts.
 */
export function scoreCssrs(response: QuestionnaireResponse): CssrsScore {
  const answer = (linkId: string | undefined): 'yes' | 'no' | undefined => readAnswer(response, linkId);
  const yes = (linkId: string | undefined): boolean => answer(linkId) === 'yes';
  const asked = [
    WISH,
    THOUGHTS,
    ...(answer(THOUGHTS) === 'no' ? [] : [METHOD, INTENT, PLAN]),
    BEHAVIOR,
    ...(answer(BEHAVIOR) === 'no' ? [] : [RECENT]),
  ];
  const missing = asked.flatMap((linkId) => (linkId === undefined || answer(linkId) !== undefined ? [] : [linkId]));
  const complete = missing.length === 0;
  if (yes(INTENT) || yes(PLAN) || yes(RECENT)) return { complete, level: 'high', missing };
  if (!complete) return { complete, level: undefined, missing };
  if (yes(METHOD) || yes(BEHAVIOR)) return { complete, level: 'moderate', missing };
  return { complete, level: yes(WISH) || yes(THOUGHTS) ? 'low' : 'none', missing };
}

function readAnswer(response: QuestionnaireResponse, linkId: string | undefined): 'yes' | 'no' | undefined {
  const key = linkId === undefined ? undefined : keyOf(codedAnswer(response, linkId));
  if (key === undefined) return undefined;
  if (key === YES) return 'yes';
  return key === NO ? 'no' : undefined;
}
