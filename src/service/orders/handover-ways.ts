import type { OrderDecision } from './contract.ts';
import type { Desk, StoredOrder } from './desk.ts';
import { handedOver } from './handover.ts';

/** How this clinic can hand a draft over, the shortest way first; a text to copy is always there. */
export function handoverOf(desk: Desk, order: StoredOrder | undefined, toEhr: boolean): OrderDecision['handover'] {
  const { vendor } = desk.asking.on.tenant.orders ?? {};
  const done = handedOver(desk, order);
  return {
    ways: [...(toEhr ? (['ehr'] as const) : []), ...(vendor === undefined ? [] : (['vendor'] as const)), 'copy'],
    ...(vendor === undefined ? {} : { vendor: vendor.name }),
    ...(done === undefined ? {} : { done }),
  };
}
