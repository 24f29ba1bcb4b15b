import type { OrderDecision } from './contract.ts';
import type { OrdersConfig } from './orders-config.ts';

/** How this clinic can hand a draft over; a text to copy is always there. */
export function handoverWays(config: OrdersConfig | undefined): OrderDecision['handover'] {
  const { vendor } = config ?? {};
  return {
    ways: vendor === undefined ? ['copy'] : ['copy', 'vendor'],
    ...(vendor === undefined ? {} : { vendor: vendor.name }),
  };
}
