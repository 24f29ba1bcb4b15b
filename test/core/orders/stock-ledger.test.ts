import type { Basic } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { describeUnread, readStockEntry, type StockEvent, stockLedger } from '../../../src/core/orders/stock-ledger.ts';
import { extension } from '../../../src/terminology/codes.ts';
import { quantity } from '../../../src/terminology/ucum.ts';

const AT = '2026-03-01T09:00:00Z';

function anEntry(id: string, said: { event?: string; lot?: string | undefined; mg?: number; at?: string } = {}): Basic {
  const { event = 'received', mg = 100, at = AT } = said;
  const lot = 'lot' in said ? said.lot : 'LOT-1';
  const parts = [
    { url: 'event', valueCode: event },
    ...(lot === undefined ? [] : [{ url: 'lot', valueString: lot }]),
    { url: 'amount', valueQuantity: quantity(mg, 'mg') },
    { url: 'at', valueInstant: at },
    { url: 'witness', valueReference: { display: 'Rita Reader' } },
  ];
  return { resourceType: 'Basic', id, code: {}, extension: [{ url: extension('kap-stock-entry'), extension: parts }] };
}

/** As the service makes it: what can be read, and beside it what can't. */
function ledgerOf(...all: readonly Basic[]) {
  const read = all.map((one) => readStockEntry(one, new Set()));
  const unread = all.filter((_, at) => read[at] === undefined).map(describeUnread);
  return {
    lots: stockLedger(
      read.flatMap((one) => one ?? []),
      unread,
    ),
    unread,
  };
}

test.each<[string, Parameters<typeof anEntry>[1]]>([
  ['of an event that is in no list', { event: 'borrowed' }],
  ['of a negative amount', { event: 'lost', mg: -20 }],
  ['of a day that is in no month', { at: '2026-02-30T09:00:00Z' }],
])('an entry %s leaves what should be there of its lot unknown, and of no other', (_, said) => {
  const { lots, unread } = ledgerOf(anEntry('1'), anEntry('2', { lot: 'LOT-2' }), anEntry('3', { ...said, lot: 'LOT-2' }));
  expect(unread).toEqual([{ reference: 'Basic/3', lot: 'LOT-2' }]);
  expect(lots.map(({ lot, expectedMg }) => [lot, expectedMg])).toEqual([
    ['LOT-1', 100],
    ['LOT-2', undefined],
  ]);
});

test('an entry whose lot can’t be read leaves every lot unknown', () => {
  const { lots, unread } = ledgerOf(anEntry('1'), anEntry('2', { lot: 'LOT-2' }), anEntry('3', { lot: undefined }));
  expect(unread).toEqual([{ reference: 'Basic/3', lot: undefined }]);
  expect(lots.map(({ expectedMg }) => expectedMg)).toEqual([undefined, undefined]);
});

test('a lot of which nothing can be read is a lot', () => {
  const { lots } = ledgerOf(anEntry('1', { event: 'borrowed', lot: 'LOT-9' }));
  expect(lots).toEqual([{ lot: 'LOT-9', entries: [], expectedMg: undefined, counted: undefined, discrepancies: [] }]);
});

describe('a count of a lot with an entry that can’t be read', () => {
  const count: { event: StockEvent; mg: number } = { event: 'counted', mg: 40 };

  test('is compared with nothing', () => {
    const [lot] = ledgerOf(anEntry('1'), anEntry('2', count), anEntry('3', { event: 'borrowed' })).lots;
    expect(lot?.counted).toEqual({ at: AT, mg: 40, expectedMg: undefined });
    expect(lot?.discrepancies).toEqual([]);
  });

  test('is compared again when that entry is there no more', () => {
    const [lot] = ledgerOf(anEntry('1'), anEntry('2', count)).lots;
    expect(lot?.counted?.expectedMg).toBe(100);
    expect(lot?.discrepancies).toEqual(['40 mg counted on 2026-03-01, 100 mg expected.']);
  });
});
