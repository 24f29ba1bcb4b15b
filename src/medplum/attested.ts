import type { MedicationRequest, Provenance } from '@medplum/fhirtypes';
import { judgeAttestation } from '../core/orders/attestation.ts';
import type { PatientRecord } from './store.ts';

/**
 * Whether a prescriber has attested this very version of an order, by the attestations of the record. Signatures are for whoever
 * has the keys: a bot has none.
 */
export function isAttestedIn({ resources, rolesByPractitioner }: PatientRecord, order: MedicationRequest): boolean {
  const provenances = resources
    .filter((one): one is Provenance => one.resourceType === 'Provenance')
    .map((resource) => ({ reference: `Provenance/${resource.id ?? ''}`, resource }));
  return judgeAttestation({ order, provenances, rolesByPractitioner }).state === 'attested';
}
