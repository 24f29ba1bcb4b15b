import type { MedicationRequest, Provenance } from '@medplum/fhirtypes';
import type { Entry } from '../../core/chart/chart.ts';
import { attestedText } from '../../core/orders/attestation.ts';
import { refuseEntry } from '../../core/orders/lozenge-ledger.ts';
import { readOrder } from '../../core/orders/read-order.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { local } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { deskOf } from './desk.ts';
import { lozengeLedgers } from './ledger.ts';
import { attestationKeys } from './signing-keys.ts';
import { signatureOf } from './verify.ts';

/**
 * Whether a dose is covered by its order: an order of ours by an attestation whose signature verifies, and lozenges by what was
 * dispensed.
 * @throws AppError 422
 */
export async function requireCovered(
  runtime: Runtime,
  asking: Asking,
  {
    assessed,
    order,
    doseMg,
    at,
  }: { readonly assessed: Assessed; readonly order: Entry<MedicationRequest>; readonly doseMg: number; readonly at: string },
): Promise<void> {
  const verdict = assessed.chart.attestations.get(order.reference);
  if (verdict !== undefined && !(await isSigned(asking, assessed, verdict.provenance)))
    refuse('The signature of the attestation of this order does not verify here, or its key is not known.');
  const ledger = lozengeLedgers(deskOf(runtime, asking, assessed)).find((one) => one.order === order.reference);
  if (ledger === undefined) return;
  const { doseMg: orderedMg } = readOrder(order, assessed.chart);
  if (ledger.perDose === undefined || orderedMg === undefined)
    refuse('How much is in one lozenge of this order is not known, so it cannot be counted.');
  const why = refuseEntry(ledger, { event: 'taken', count: (doseMg / orderedMg) * ledger.perDose, at });
  if (why !== undefined) refuse(why);
}

async function isSigned({ on }: Asking, { record }: Assessed, reference: string | undefined): Promise<boolean> {
  const provenance = record.resources.find(
    (one): one is Provenance => one.resourceType === 'Provenance' && `Provenance/${one.id ?? ''}` === reference,
  );
  const text = provenance === undefined ? undefined : attestedText(provenance);
  if (provenance === undefined || text === undefined) return false;
  return (await signatureOf(provenance, text, attestationKeys(on.tenant.orders))).state === 'valid';
}

function refuse(text: string): never {
  throw new AppError('rule-violated', [{ text, details: local('kap-gate', 'order') }]);
}
