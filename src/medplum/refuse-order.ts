import type { BotEvent } from '@medplum/core';
import type { MedicationRequest } from '@medplum/fhirtypes';
import { faultsOfOrder, isMirror } from '../core/orders/guard-orders.ts';
import { isKetamine } from '../core/orders/is-ketamine.ts';
import { isAttestedIn } from './attested.ts';
import { assessRecord } from './keep-true.ts';
import { loadRecordOf, type Store } from './store.ts';
import { OrderRefused } from './veto.ts';

/** Whether a bot was called before a write: Medplum then names no Subscription in the headers. */
export function isPreCommit({ headers, requester }: Pick<BotEvent, 'headers' | 'requester'>): boolean {
  return requester === undefined && headers?.['X-Medplum-Subscription'] === undefined;
}

/**
 * Refuses an order of KAP's own that would be active without its attestation or against a gate. An order of the EHR is the EHR's,
 * and one that is not for ketamine, not active, or for somebody without a course is nobody's business here.
 * @throws OrderRefused with the kinds of faults when it must not be written; StoreError when it could not be checked, which refuses too
 */
export async function refuseOrder(
  store: Store,
  patientRef: string,
  { order, now }: { readonly order: unknown; readonly now: string },
): Promise<void> {
  if (!isActiveOrder(order) || isMirror(order)) return;
  const record = await loadRecordOf(store, patientRef, { now });
  const assessed = record === undefined ? undefined : assessRecord(record, now);
  if (record?.carePlan === undefined || assessed === undefined) return;
  const { pathway, protocol, chart } = assessed;
  if (isKetamine(order, chart.medicationByReference) !== 'yes') return;
  const input = {
    pathway,
    protocol,
    chart,
    stored: record.resources,
    carePlan: record.carePlan,
    patient: { reference: patientRef },
    ehrBase: record.ehrBase,
    isAttested: (one: MedicationRequest) => isAttestedIn(record, one),
  };
  const faults = faultsOfOrder(input, order);
  if (faults.length > 0) throw new OrderRefused(faults.map(({ code }) => code));
}

function isActiveOrder(value: unknown): value is MedicationRequest {
  const order = value as Partial<MedicationRequest> | undefined;
  const isPlanned = order?.intent === 'proposal' || order?.intent === 'plan';
  return order?.resourceType === 'MedicationRequest' && order.status === 'active' && !isPlanned;
}
