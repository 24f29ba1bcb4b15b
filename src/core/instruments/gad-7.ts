import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { instrumentForm, scoredItems, totalOf } from './answers.ts';
import { bandOf, SEVERITY_BANDS } from './bands.ts';

/** Severity bands by the cut points 5, 10 and 15. Source: clinical basis 3.2 (S68). */
export type Gad7Band = 'minimal' | 'mild' | 'moderate' | 'severe';

export interface Gad7Score {
  readonly complete: boolean;
  /** 0 to 21; undefined unless complete. */
  readonly total: number | undefined;
  readonly band: Gad7Band | undefined;
  /** linkIds of the items without a usable answer. */
  readonly missing: readonly string[];
}

const items = scoredItems(instrumentForm('kap-gad-7'));

/** Scores the answers to kap-gad-7. The total exists only when all seven items are answered. */
export function scoreGad7(response: QuestionnaireResponse): Gad7Score {
  const { complete, total, missing } = totalOf(items, response);
  return { complete, total, band: total === undefined ? undefined : bandOf<Gad7Band>(SEVERITY_BANDS['gad-7'], total), missing };
}
