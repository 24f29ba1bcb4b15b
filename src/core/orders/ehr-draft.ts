import type { CodeableConcept, Medication, MedicationRequest } from '@medplum/fhirtypes';
import { IDENTIFIERS } from '../../terminology/systems.ts';
import { referenceOf } from '../chart/references.ts';
import { NOT_A_PRESCRIPTION } from './build-draft.ts';

const OURS = 'https://kap-pathway.org/';

/**
 * An attested draft as the EHR's order entry is to hold it: still a draft, still a plan, and it says what it is not. Only what any EHR
 * can read goes: standard codes, its own references, our number, by which it is known when it comes back.
 * @param draft - references as the EHR writes them
 */
export function draftForEhr(draft: MedicationRequest, patient: string): MedicationRequest {
  const { medicationReference, medicationCodeableConcept, dosageInstruction, dispenseRequest, authoredOn, requester } = draft;
  const practitioner = referenceOf(requester);
  return {
    resourceType: 'MedicationRequest',
    status: 'draft',
    intent: 'plan',
    identifier: (draft.identifier ?? []).filter(({ system }) => system === IDENTIFIERS.order),
    ...(draft.contained === undefined
      ? {}
      : { contained: draft.contained.map((one) => (one.resourceType === 'Medication' ? standard(one) : one)) }),
    ...(medicationReference === undefined ? {} : { medicationReference }),
    ...(medicationCodeableConcept === undefined ? {} : { medicationCodeableConcept: withoutOurs(medicationCodeableConcept) }),
    subject: { reference: patient },
    ...(authoredOn === undefined ? {} : { authoredOn }),
    ...(practitioner === undefined ? {} : { requester: { reference: practitioner } }),
    ...(dosageInstruction === undefined ? {} : { dosageInstruction }),
    ...(dispenseRequest === undefined ? {} : { dispenseRequest }),
    note: [{ text: NOT_A_PRESCRIPTION }],
  };
}

function standard(medication: Medication): Medication {
  const { ingredient } = medication;
  return {
    ...medication,
    ...(ingredient === undefined
      ? {}
      : {
          ingredient: ingredient.map((one) => {
            const concept = one.itemCodeableConcept;
            return concept === undefined ? one : { ...one, itemCodeableConcept: withoutOurs(concept) };
          }),
        }),
  };
}

function withoutOurs(concept: CodeableConcept): CodeableConcept {
  return { ...concept, coding: (concept.coding ?? []).filter(({ system }) => system?.startsWith(OURS) !== true) };
}
