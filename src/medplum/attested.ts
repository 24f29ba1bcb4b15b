import type { MedicationRequest, Provenance } from '@medplum/fhirtypes';
import { isLocal } from '../terminology/codes.ts';
import type { PatientRecord } from './store.ts';

/** Whether a prescriber has attested this very version of an order, by the attestations of the record. */
export function isAttestedIn({ resources }: PatientRecord, order: MedicationRequest): boolean {
  const exact = `MedicationRequest/${order.id ?? ''}/_history/${order.meta?.versionId ?? ''}`;
  return resources
    .filter((one): one is Provenance => one.resourceType === 'Provenance')
    .filter(({ activity }) => isLocal(activity, 'kap-attestation', 'order-review'))
    .some(({ target }) => target.some(({ reference }) => reference === exact));
}
