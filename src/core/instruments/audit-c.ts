import type { Patient, QuestionnaireResponse } from '@medplum/fhirtypes';
import { instrumentForm, scoredItems, totalOf } from './answers.ts';
import { type Screen, screenOf } from './bands.ts';

export interface AuditCScore {
  readonly complete: boolean;
  /** 0 to 12; undefined unless complete and free of contradiction. */
  readonly total: number | undefined;
  /** All points come from the question how often: likely below the limits (S79). */
  readonly frequencyOnly: boolean;
  /** linkIds of the items without a usable answer. */
  readonly missing: readonly string[];
}

/** clinical basis 3.5 (S79): 4 for men, 3 for women; 3 for everybody else and for whom it is not known. */
const CUT_MALE = 4;
const CUT = 3;

const items = scoredItems(instrumentForm('kap-audit-c'));
const [FREQUENCY] = items.keys();

/**
 * Scores the answers to kap-audit-c. Somebody who never drinks is not asked the other questions and has a total of 0; other answers
 * of more than nothing beside "never" contradict it, and there is no total.
 */
export function scoreAuditC(response: QuestionnaireResponse): AuditCScore {
  const { complete, total, missing, weights } = totalOf(items, response);
  const frequency = weights.get(FREQUENCY ?? '');
  const rest = [...weights].filter(([linkId]) => linkId !== FREQUENCY).reduce((sum, [, weight]) => sum + weight, 0);
  if (frequency === 0) return { complete: rest === 0, total: rest === 0 ? 0 : undefined, frequencyOnly: false, missing: [] };
  return { complete, total, frequencyOnly: total !== undefined && total > 0 && rest === 0, missing };
}

/** Whether a total is at or above the cut point for this patient. */
export function auditCScreen(total: number, gender: Patient['gender']): Screen {
  return screenOf(total, gender === 'male' ? CUT_MALE : CUT);
}
