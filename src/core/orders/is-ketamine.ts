import type { Medication } from '@medplum/fhirtypes';
import { matchConcept } from '../../terminology/match.ts';
import { RULES } from '../../terminology/rules.ts';
import { type MedicationHolder, medicationConcepts } from '../chart/medication-concepts.ts';

const KETAMINE = 'kap-ketamine';

/** Value set of drugs that the rules have looked at and say nothing of. */
export const KNOWN_MEDICATION = 'kap-known-medication';

/**
 * Whether an order or administration is for ketamine, by any coding, ingredient, contained or referenced Medication, or name.
 * @returns `unclassified` when nothing in it is known: it might be ketamine, and must not be taken for something else
 */
export function isKetamine(
  holder: MedicationHolder,
  medications: ReadonlyMap<string, Medication>,
): 'yes' | 'no' | 'unclassified' {
  const concepts = medicationConcepts(holder, medications);
  if (concepts.some((concept) => matchConcept(concept, KETAMINE) !== undefined)) return 'yes';
  const lists = [KNOWN_MEDICATION, ...RULES.flatMap(({ kind, valueSet }) => (kind === 'medication' ? (valueSet ?? []) : []))];
  return concepts.some((concept) => lists.some((list) => matchConcept(concept, list) !== undefined)) ? 'no' : 'unclassified';
}
