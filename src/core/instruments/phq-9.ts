import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { SCORE_CODES } from '../../terminology/codes.ts';
import { instrumentForm, scoredItems, totalOf } from './answers.ts';
import { bandOf, SEVERITY_BANDS } from './bands.ts';
import { type Change, changeOf } from './change.ts';

/** Severity bands of the total. Source: clinical basis 3.1 (S59, S61). */
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

const items = scoredItems(instrumentForm('kap-phq-9'));
const ITEM_9 = SCORE_CODES['phq-9-item-9'][0]?.code ?? '';

/** Scores the answers to kap-phq-9. The total exists only when all nine items are answered. */
export function scorePhq9(response: QuestionnaireResponse): Phq9Score {
  const { complete, total, missing, weights } = totalOf(items, response);
  const band = total === undefined ? undefined : phq9Band(total);
  return { complete, total, band, item9: weights.get(ITEM_9), missing };
}

/** The severity band of a total, 0 to 27. */
export function phq9Band(total: number): Phq9Band {
  return bandOf<Phq9Band>(SEVERITY_BANDS['phq-9'], total) ?? 'minimal';
}

/** Compares two totals by the thresholds of the PHQ-9. */
export function phq9Change(baseline: number, current: number): Change {
  return changeOf('phq-9', baseline, current);
}
