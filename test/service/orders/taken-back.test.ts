import { beforeEach, describe, expect, test } from 'vitest';
import type { LozengeLedgers } from '../../../src/service/orders/ledger-contract.ts';
import { order as ehrOrder } from '../../support/course.ts';
import { anOrderService, injectionOrdered, json, type OrderService, readyForDose, readyForOrder, refusal } from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
});

interface Lot {
  readonly version: string;
  readonly expectedMg: number;
  readonly discrepancies: readonly string[];
  readonly entries: readonly { event: string; mg: number; witness?: string; isTakenBack: boolean }[];
}
const lot = async () => (await json<{ lots: Lot[] }>(await service.get('/api/stock', prescriber))).lots[0];
const received = (mg: number) =>
  service.post('/api/stock', { lot: 'LOT-1', key: 'stock-received', event: 'received', mg }, prescriber);
const give = async (body: object): Promise<string> => {
  const given = await service.post('/api/doses', body, prescriber);
  expect(given.status, await refusal(given.clone())).toBe(201);
  const [dose] = await service.client.searchResources('MedicationAdministration', 'status=completed');
  return `MedicationAdministration/${dose?.id ?? ''}`;
};
const takeBack = (reference: string) => service.post('/api/retractions', { reference }, prescriber);

describe('a dose that is taken back', () => {
  beforeEach(async () => {
    await injectionOrdered(service, prescriber);
    await readyForDose(service, prescriber);
    await received(50);
  });

  test('puts back what it and its waste took out of the lot, and keeps both entries with the witness', async () => {
    const dose = await give({ doseMg: 40, lot: 'LOT-1', waste: { mg: 10, witness: 'Rita Reader' } });
    const before = await lot();
    const back = await takeBack(dose);
    expect(back.status, await refusal(back.clone())).toBe(201);
    const after = await lot();
    expect(after).toMatchObject({ expectedMg: 50, discrepancies: [] });
    expect(after?.entries).toMatchObject([
      { event: 'received', mg: 50, isTakenBack: false },
      { event: 'given', mg: 40, isTakenBack: true },
      { event: 'wasted', mg: 10, isTakenBack: true, witness: 'Rita Reader' },
    ]);
    const stale = { lot: 'LOT-1', key: 'stock-stale', event: 'lost', mg: 1, note: 'x', version: before?.version };
    expect((await service.post('/api/stock', stale, prescriber)).status).toBe(409);
  });

  test('is taken back once by two clicks, and the right one takes itself out of the same lot', async () => {
    const wrong = await give({ doseMg: 40, lot: 'LOT-1', waste: { mg: 10, witness: 'Rita Reader' } });
    const statuses = (await Promise.all([takeBack(wrong), takeBack(wrong)])).map(({ status }) => status);
    expect(statuses).toContain(201);
    await give({ doseMg: 30, lot: 'LOT-1' });
    const { expectedMg, discrepancies, entries } = (await lot()) ?? {};
    expect({ expectedMg, discrepancies }).toEqual({ expectedMg: 20, discrepancies: [] });
    expect(entries?.map(({ event, mg, isTakenBack }) => [event, mg, isTakenBack])).toEqual(
      expect.arrayContaining([
        ['given', 40, true],
        ['given', 30, false],
      ]),
    );
  });

  test('raises a Task where a count had found it gone', async () => {
    const dose = await give({ doseMg: 40, lot: 'LOT-1' });
    const counted = { lot: 'LOT-1', key: 'stock-counted', event: 'counted', mg: 10, witness: 'Rita Reader' };
    expect((await service.post('/api/stock', counted, prescriber)).status).toBe(201);
    expect((await takeBack(dose)).status).toBe(201);
    const tasks = await service.client.searchResources('Task', 'status=requested');
    expect(tasks.map(({ description }) => description).join()).toContain('10 mg counted');
  });
});

test('a lozenge whose dose is taken back is in the patient’s hands again', async () => {
  service.ehr.put(ehrOrder(service.clock.now()));
  service.clock.advance(1);
  await service.get('/api/pathway?refresh=1', prescriber);
  const entry = { order: 'MedicationRequest/order-1', key: 'lozenge-in', event: 'dispensed', count: 1 };
  expect((await service.post('/api/lozenges', entry, prescriber)).status).toBe(201);
  await readyForDose(service, prescriber);
  const dose = await give({ doseMg: 100 });
  const totals = async () => (await json<LozengeLedgers>(await service.get('/api/lozenges', prescriber))).totals;
  expect(await totals()).toMatchObject({ taken: 1, expected: 0 });
  expect((await takeBack(dose)).status).toBe(201);
  expect(await totals()).toMatchObject({ taken: 0, expected: 1 });
});
