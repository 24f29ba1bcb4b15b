import type { OrderDecision } from './contract.ts';
import type { OrdersConfig } from './orders-config.ts';

/** How this clinic can hand a draft over; a text to copy is always there. */
export function handoverWays(config: OrdersConfig | undefined): OrderDecision['handover'] {
  const { vendor, draftsToEhr } = config ?? {};
  return {
    ways: [
      ...(draftsToEhr === true ? (['ehr-draft'] as const) : []),
      'copy',
      ...(vendor === undefined ? [] : (['vendor'] as const)),
    ],
    ...(vendor === undefined ? {} : { vendor: vendor.name }),
  };
}
