import type { CodeableConcept, MedicationRequest } from '@medplum/fhirtypes';
import { type Match, matchConcept } from '../../terminology/match.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { medicationConcepts, nameOf } from '../chart/medication-concepts.ts';
import type { Evidence } from '../decision.ts';
import { isKetamine, KNOWN_MEDICATION } from '../orders/is-ketamine.ts';
import { codedRules } from './coded-rules.ts';
import type { Hit } from './hit.ts';
import { medicationPresence } from './presence.ts';

/** Orders in use that are not for ketamine: what interactions are looked for in, and what a review must cover. */
export function medicationsInUse(chart: Chart): readonly Entry<MedicationRequest>[] {
  return chart.medications.filter(({ resource }) => {
    const presence = medicationPresence(resource);
    return (presence === 'present' || presence === 'possible') && isKetamine(resource, chart.medicationByReference) !== 'yes';
  });
}

/** Interactions of the medications in use; a drug that no list knows is `medication-not-checked`, never "no interaction". */
export function medicationHits(chart: Chart): readonly Hit[] {
  return medicationsInUse(chart).flatMap((entry) => {
    const concepts = medicationConcepts(entry.resource, chart.medicationByReference);
    const sure = medicationPresence(entry.resource) === 'present';
    const evidence = medicationEvidence(entry, concepts);
    const found = codedRules('medication').flatMap(({ id, valueSet }): readonly Hit[] => {
      const match = bestMatch(concepts, valueSet);
      return match === undefined ? [] : [{ rule: id, certainty: sure ? match : 'possible', evidence }];
    });
    const unchecked: Hit = { rule: 'medication-not-checked', certainty: 'possible', evidence };
    return isChecked(concepts) ? found : [...found, unchecked];
  });
}

/** The surest match of any of the concepts. */
function bestMatch(concepts: readonly CodeableConcept[], valueSet: string): Match | undefined {
  const matches = concepts.map((concept) => matchConcept(concept, valueSet));
  return matches.find((match) => match === 'coded') ?? matches.find((match) => match === 'possible');
}

/**
 * Whether the rules know all of what the order names. A code that a list holds settles it. A name settles only its own part of
 * the text: in "acetaminophen / xyz" the second drug has not been looked at.
 */
function isChecked(concepts: readonly CodeableConcept[]): boolean {
  const lists = [KNOWN_MEDICATION, ...codedRules('medication').map(({ valueSet }) => valueSet)];
  const known = (concept: CodeableConcept): Match | undefined =>
    lists.map((list) => matchConcept(concept, list)).find((match) => match !== undefined);
  const coded = (concept: CodeableConcept): boolean => lists.some((list) => matchConcept(concept, list) === 'coded');
  if (concepts.some(coded)) return true;
  const named = concepts.filter((concept) => nameOf(concept) !== undefined);
  return (
    named.length > 0 &&
    named.every((concept) => texts(concept).some((text) => drugsIn(text).every((part) => known({ text: part }) !== undefined)))
  );
}

function texts({ text, coding }: CodeableConcept): readonly string[] {
  return [text, ...(coding ?? []).map(({ display }) => display)].filter((value) => value !== undefined);
}

/** The drugs of a combination: "a / b", "a + b", "a with b", "a and b", "amoxicillin/clavulanate", but not the MG/ML of a strength. */
function drugsIn(text: string): readonly string[] {
  return text
    .split(/\s\/\s|\s*\+\s*|\s(?:and|with|plus)\s|(?<=[\p{L}]{4})[/-](?=[\p{L}]{4})/iu)
    .filter((part) => part.trim() !== '');
}

function medicationEvidence({ reference, resource }: Entry<MedicationRequest>, concepts: readonly CodeableConcept[]): Evidence {
  const name = concepts.map(nameOf).find((text) => text !== undefined) ?? 'Medication without a name';
  return { reference, text: name, ...(resource.authoredOn === undefined ? {} : { at: resource.authoredOn }) };
}
