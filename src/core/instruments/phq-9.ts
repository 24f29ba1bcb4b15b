import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { SCORE_CODES } from '../../terminology/codes.ts';
import { codedAnswer, instrumentForm, keyOf, scoredItems } from './answers.ts';

/** Severity bands of the total. Source: clinical.md 3.1 (S59, S61). */
export type Phq9Band = 'minimal' | 'mild' | 'moderate' | 'moderately-severe' | 'severe';

export interface Phq9Score {
  /** Whether all nine items are answered with an answer of the form. */
  readonly complete: boolean;
  /** 0 to 27; undefined unless complete (prorating has no source). */
  readonly total: number | undefined;
  readonly band: Phq9Band | undefined;
  /** 0 to 3; known also when other items are missing, because it must never be hidden. */
  readonly item9: number | undefined;
  /** linkIds of the items without a usable answer. */
  readonly missing: readonly string[];
}

/** How a later total compares with an earlier one. Source: clinical.md 3.1 (S7, S64). */
export interface Phq9Change {
  /** Points fallen; negative when worse. */
  readonly points: number;
  /** Fall in percent of the baseline; undefined when the baseline is 0. */
  readonly percent: number | undefined;
  /** A fall of at least half. */
  readonly response: boolean;
  /** Below 5 from a baseline of at least 10. */
  readonly remission: boolean;
  /** A fall of at least 5 points. */
  readonly reliable: boolean;
}

const LOWEST: readonly (readonly [number, Phq9Band])[] = [
  [20, 'severe'],
  [15, 'moderately-severe'],
  [10, 'moderate'],
  [5, 'mild'],
];

const items = scoredItems(instrumentForm('kap-phq-9'));
const ITEM_9 = SCORE_CODES['phq-9-item-9'][0]?.code ?? '';

/** Scores the answers to kap-phq-9. The total exists only when all nine items are answered. */
export function scorePhq9(response: QuestionnaireResponse): Phq9Score {
  const weights = [...items].map(
    ([linkId, answers]) => [linkId, answers.get(keyOf(codedAnswer(response, linkId)) ?? '')] as const,
  );
  const missing = weights.flatMap(([linkId, weight]) => (weight === undefined ? [linkId] : []));
  const complete = missing.length === 0;
  const total = complete ? weights.reduce((sum, [, weight]) => sum + (weight ?? 0), 0) : undefined;
  return {
    complete,
    total,
    band: total === undefined ? undefined : phq9Band(total),
    item9: weights.find(([linkId]) => linkId === ITEM_9)?.[1],
    missing,
  };
}

/** The severity band of a total, 0 to 27. */
export function phq9Band(total: number): Phq9Band {
  return LOWEST.find(([lowest]) => total >= lowest)?.[1] ?? 'minimal';
}

/** Compares two totals. */
export function phq9Change(baseline: number, current: number): Phq9Change {
  const points = baseline - current;
  return {
    points,
    percent: baseline === 0 ? undefined : (points / baseline) * 100,
    response: baseline > 0 && points * 2 >= baseline,
    remission: baseline >= 10 && current < 5,
    reliable: points >= 5,
  };
}
