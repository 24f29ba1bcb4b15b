import type { MedicationRequest, Provenance, Resource } from '@medplum/fhirtypes';
import type { Chart } from '../core/chart/chart.ts';
import { judgeAttestation } from '../core/orders/attestation.ts';
import { mirrorKey } from './mirror-key.ts';

/** Every order that is not a copy of the EHR's, with whether a prescriber attested it as it stands; signatures are not checked here. */
export function attestationsIn(
  resources: readonly Resource[],
  { ehrBase, rolesByPractitioner }: { readonly ehrBase: string; readonly rolesByPractitioner: Chart['rolesByPractitioner'] },
): Chart['attestations'] {
  const provenances = resources
    .filter((one): one is Provenance => one.resourceType === 'Provenance')
    .map((resource) => ({ reference: `Provenance/${resource.id ?? ''}`, resource }));
  const own = resources.filter(
    (one): one is MedicationRequest => one.resourceType === 'MedicationRequest' && mirrorKey(one, ehrBase) === undefined,
  );
  return new Map(
    own.map((order) => [`MedicationRequest/${order.id ?? ''}`, judgeAttestation({ order, provenances, rolesByPractitioner })]),
  );
}
