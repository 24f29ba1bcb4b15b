import type { BundleEntry } from '@medplum/fhirtypes';
import { readOrder } from '../../core/orders/read-order.ts';
import { updateOf } from '../../medplum/fence.ts';
import { vetoOf } from '../../medplum/veto.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { type Desk, entryOf, ownOrders, type StoredOrder } from './desk.ts';
import { writeOrder } from './write-order.ts';

type Plan = (desk: Desk) => readonly BundleEntry[];

/**
 * Writes an attestation with what it makes active, in one transaction. Where guard-order is asked before the write it can't see what
 * the same transaction holds and refuses the order as not attested; then the attestation is written first, and the order after it.
 * @returns the desk as it is after the write
 * @throws AppError of a plan; StoreError
 */
export async function writeAttested(
  runtime: Runtime,
  asking: Asking,
  { id, attestation }: { readonly id: string; readonly attestation: Plan },
): Promise<Desk> {
  try {
    return await writeOrder(runtime, asking, (desk) => {
      const entries = attestation(desk);
      return entries.length === 0 ? [] : [...entries, ...activation(desk, id)];
    });
  } catch (error) {
    if (vetoOf(error).join() !== 'not-attested') throw error;
    await writeOrder(runtime, asking, attestation);
    return activate(runtime, asking, id);
  }
}

/** Makes an order active that is attested already: whoever wrote the attestation was interrupted before that. */
export function activate(runtime: Runtime, asking: Asking, id: string): Promise<Desk> {
  return writeOrder(runtime, asking, (desk) =>
    desk.assessed.chart.attestations.get(`MedicationRequest/${id}`)?.state === 'attested' ? activation(desk, id) : [],
  );
}

/** A dose from practice stock needs no pharmacy: its draft becomes the order. */
function activation(desk: Desk, id: string): readonly BundleEntry[] {
  const order = ownOrders(desk.assessed).find((one) => one.id === id);
  if (order?.status !== 'draft' || !isFromStock(desk, order)) return [];
  return [...superseded(desk), updateOf({ ...order, status: 'active', intent: 'order' })];
}

function isFromStock(desk: Desk, order: StoredOrder): boolean {
  return readOrder(entryOf(desk, order), desk.assessed.chart).kind === 'administration';
}

/** One order from stock is under way at a time: an earlier one ends with the one that takes its place. */
function superseded({ assessed }: Desk): readonly BundleEntry[] {
  return ownOrders(assessed)
    .filter(({ status, intent }) => status === 'active' && intent === 'order')
    .map((order) => updateOf({ ...order, status: 'stopped', statusReason: { text: 'Another order took its place' } }));
}
