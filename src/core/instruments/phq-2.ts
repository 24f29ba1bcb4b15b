import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { instrumentForm, scoredItems, totalOf } from './answers.ts';
import { type Screen, screenOf } from './bands.ts';

export interface Phq2Score {
  readonly complete: boolean;
  /** 0 to 6; undefined unless complete. */
  readonly total: number | undefined;
  readonly band: Screen | undefined;
  /** linkIds of the items without a usable answer. */
  readonly missing: readonly string[];
}

/** clinical basis 3.2 (S69); 2 would find more and be wrong more often. */
const CUT = 3;

const items = scoredItems(instrumentForm('kap-phq-2'));

/** Scores the answers to kap-phq-2: positive from 3 on, which asks for the whole PHQ-9. */
export function scorePhq2(response: QuestionnaireResponse): Phq2Score {
  const { complete, total, missing } = totalOf(items, response);
  return { complete, total, band: total === undefined ? undefined : screenOf(total, CUT), missing };
}
