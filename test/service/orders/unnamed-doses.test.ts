import { beforeEach, expect, test } from 'vitest';
import { anAdministration } from '../../support/builders.ts';
import { anOrderService, json, type OrderService, readyForOrder, refusal } from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
});

interface Ledger {
  readonly lots: readonly { expectedMg: number }[];
  readonly unnamed: readonly { administration: string; mg: number }[];
}
const ledger = async () => json<Ledger>(await service.get('/api/stock', prescriber));
let entries = 0;
const enter = async (body: object): Promise<void> => {
  entries += 1;
  const entered = await service.post('/api/stock', { lot: 'LOT-1', key: `unnamed-${String(entries)}`, ...body }, prescriber);
  expect(entered.status, await refusal(entered.clone())).toBe(201);
};
const recordInEhr = async (id: string, route: 'intramuscular' | 'sublingual'): Promise<void> => {
  service.clock.advance(5);
  service.ehr.put(anAdministration({ id, route, doseMg: 40, at: service.clock.now(), subject: { reference: 'Patient/p1' } }));
  service.clock.advance(1);
  await service.get('/api/pathway?refresh=1', prescriber);
};
const asked = async () =>
  (await service.client.searchResources('Task', 'status=requested')).filter(({ description = '' }) =>
    description.includes('without a lot'),
  );

test('a dose from stock that the EHR recorded is shown and asked for once, until an entry names its lot', async () => {
  await enter({ event: 'received', mg: 100 });
  await recordInEhr('given-there', 'intramuscular');
  const before = await ledger();
  expect(before).toMatchObject({ lots: [{ expectedMg: 100 }], unnamed: [{ mg: 40 }] });
  await enter({ event: 'lost', mg: 1, note: 'Broken' });
  await enter({ event: 'lost', mg: 1, note: 'Broken' });
  expect(await asked()).toHaveLength(1);
  await enter({ event: 'given', mg: 40, administration: before.unnamed[0]?.administration });
  expect(await ledger()).toMatchObject({ lots: [{ expectedMg: 58 }], unnamed: [] });
});

test('a lozenge, and a dose before the ledger began, are not missing from practice stock', async () => {
  await recordInEhr('given-before', 'intramuscular');
  service.clock.advance(5);
  await enter({ event: 'received', mg: 100 });
  await recordInEhr('lozenge', 'sublingual');
  expect((await ledger()).unnamed).toEqual([]);
  expect(await asked()).toEqual([]);
});
