import type { Basic } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StockLedgers } from '../../../src/service/orders/ledger-contract.ts';
import { extension, local } from '../../../src/terminology/codes.ts';
import { anOrderService, injectionOrdered, json, type OrderService, readyForDose, readyForOrder, refusal } from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
});

const ledger = async () => json<StockLedgers>(await service.get('/api/stock', prescriber));
let entries = 0;
const enter = async (body: object): Promise<void> => {
  entries += 1;
  const entered = await service.post('/api/stock', { lot: 'LOT-1', key: `unread-${String(entries)}`, ...body }, prescriber);
  expect(entered.status, await refusal(entered.clone())).toBe(201);
};
/** An entry that lost all but its lot, or that too. */
const anUnreadable = async (lot?: string): Promise<Basic> =>
  service.client.createResource<Basic>({
    resourceType: 'Basic',
    code: { coding: [local('kap-record', 'stock-entry')] },
    ...(lot === undefined
      ? {}
      : { extension: [{ url: extension('kap-stock-entry'), extension: [{ url: 'lot', valueString: lot }] }] }),
  });
const tasks = async (status: string) =>
  (await service.client.searchResources('Task', `status=${status}`)).flatMap(({ description }) =>
    description?.includes('cannot be read') === true ? [description] : [],
  );

describe('an entry of practice stock that can’t be read', () => {
  test('is named, and its lot’s amount is not known while it is there', async () => {
    await enter({ event: 'received', mg: 100 });
    await enter({ event: 'received', mg: 50, lot: 'LOT-2' });
    const broken = await anUnreadable('LOT-2');
    const reference = `Basic/${broken.id ?? ''}`;
    const { lots, unread } = await ledger();
    expect(unread).toEqual([{ reference, lot: 'LOT-2' }]);
    expect(lots.map(({ lot, expectedMg }) => [lot, expectedMg])).toEqual([
      ['LOT-1', 100],
      ['LOT-2', undefined],
    ]);
  });

  test('has a Task until it is corrected', async () => {
    await enter({ event: 'received', mg: 100 });
    const broken = await anUnreadable();
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    const text = `The stock entry Basic/${broken.id ?? ''} cannot be read; until it is corrected in Medplum, what should be there of any lot is not known.`;
    expect(await tasks('requested')).toEqual([text]);
    await service.client.deleteResource('Basic', broken.id ?? '');
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    expect([await tasks('requested'), await tasks('completed')]).toEqual([[], [text]]);
    expect(await ledger()).toMatchObject({ lots: [{ expectedMg: 97 }], unread: [] });
  });

  test('is a ledger that is kept, so that a dose from stock names its lot', async () => {
    await injectionOrdered(service, prescriber);
    await readyForDose(service, prescriber);
    await anUnreadable();
    const given = await service.post('/api/doses', { doseMg: 40 }, prescriber);
    expect(given.status).toBe(422);
    expect(await refusal(given)).toContain('lot');
  });
});
