import type { MedicationRequest } from '@medplum/fhirtypes';

/** A medicine in use, by its name only, as the fake EHR has it. */
export function medicationRequest(text: string): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id: `use-${text}`,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: { text },
    subject: { reference: 'Patient/p1' },
    authoredOn: '2025-12-01',
  };
}
