import type { Basic, Reference } from '@medplum/fhirtypes';
import type { StockEvent } from '../../core/orders/stock-ledger.ts';
import { extension, IDENTIFIERS, local, profile } from '../../terminology/codes.ts';
import { quantity } from '../../terminology/ucum.ts';

export interface StockRequest {
  readonly event: StockEvent;
  readonly lot: string;
  /** Version of the lot that was on the screen. */
  readonly version?: string | undefined;
  readonly mg: number;
  readonly at?: string | undefined;
  readonly witness?: string | undefined;
  readonly administration?: string | undefined;
  readonly note?: string | undefined;
  readonly key: string;
}

/** A request with what the service adds to it. */
export interface Entering extends StockRequest {
  /** Identifier of the entry. */
  readonly value: string;
  readonly now: string;
}

/** One entry of the ledger as a resource; whether it may be is judged before. */
export function buildStockEntry(entering: Entering, author: Reference<never>): Basic {
  const { event, lot, mg, at, witness, administration, note, value, now } = entering;
  return {
    resourceType: 'Basic',
    meta: { profile: [profile('kap-stock-entry-record')] },
    identifier: [{ system: IDENTIFIERS.record, value }],
    code: { coding: [local('kap-record', 'stock-entry')] },
    created: now.slice(0, 10),
    author,
    extension: [
      {
        url: extension('kap-stock-entry'),
        extension: [
          { url: 'event', valueCode: event },
          { url: 'lot', valueString: lot },
          { url: 'amount', valueQuantity: quantity(mg, 'mg') },
          { url: 'at', valueInstant: at ?? now },
          ...(witness === undefined ? [] : [{ url: 'witness', valueReference: { display: witness } }]),
          ...(administration === undefined ? [] : [{ url: 'administration', valueReference: { reference: administration } }]),
          ...(note === undefined ? [] : [{ url: 'note', valueString: note }]),
        ],
      },
    ],
  };
}
