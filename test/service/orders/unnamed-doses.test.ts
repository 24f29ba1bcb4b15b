import type { Basic, Reference } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { extension, local } from '../../../src/terminology/codes.ts';
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

describe('the Task about a dose without a lot', () => {
  const given = { id: 'given-there', route: 'intramuscular', doseMg: 40, subject: { reference: 'Patient/p1' } } as const;
  const task = async () =>
    (await service.client.searchResources('Task')).find(({ description }) => /without a lot/.test(description ?? ''));
  beforeEach(async () => {
    await enter({ event: 'received', mg: 100 });
    await recordInEhr('given-there', 'intramuscular');
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    expect((await task())?.status).toBe('requested');
  });

  test('is completed when an entry names the lot', async () => {
    const [dose] = (await ledger()).unnamed;
    await enter({ event: 'given', mg: 40, administration: dose?.administration });
    expect(await task()).toMatchObject({ status: 'completed', statusReason: { text: 'No longer so in the ledger' } });
  });

  test('is completed when the dose is struck in the EHR, and opened again when it is there again', async () => {
    const at = service.clock.now();
    for (const [status, wanted] of [
      ['entered-in-error', 'completed'],
      ['completed', 'requested'],
    ] as const) {
      service.ehr.put({ ...anAdministration({ ...given, at }), status });
      service.clock.advance(1);
      await service.get('/api/pathway?refresh=1', prescriber);
      await enter({ event: 'lost', mg: 1, note: 'Broken' });
      const all = (await service.client.searchResources('Task')).filter(({ description }) =>
        /without a lot/.test(description ?? ''),
      );
      expect(all.map((one) => one.status)).toEqual([wanted]);
    }
  });

  test('that somebody has completed stays so', async () => {
    const open = await task();
    if (open === undefined) throw new Error('no Task');
    await service.client.updateResource({ ...open, status: 'completed' });
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    expect((await task())?.status).toBe('completed');
  });

  test('stays open while an entry of the ledger can’t be read', async () => {
    const code = { coding: [local('kap-record', 'stock-entry')] };
    await service.client.createResource<Basic>({ resourceType: 'Basic', code });
    service.ehr.put({ ...anAdministration(given), status: 'entered-in-error' });
    service.clock.advance(1);
    await service.get('/api/pathway?refresh=1', prescriber);
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    expect((await task())?.status).toBe('requested');
  });
});

describe('the comparison after an entry', () => {
  const raised = () => {
    const spy = vi.spyOn(service.client, 'executeBatch');
    return () => spy.mock.calls.filter(([{ entry = [] }]) => entry.some(({ resource }) => resource?.resourceType === 'Task'));
  };

  test('writes what is missing in one request, and nothing that is there already', async () => {
    for (const id of ['one', 'two', 'three']) await recordInEhr(id, 'intramuscular');
    const at = new Date(Date.parse(service.clock.now()) - 3_600_000).toISOString();
    const written = raised();
    await enter({ event: 'received', mg: 100, at });
    expect(written()).toHaveLength(1);
    expect(await asked()).toHaveLength(3);
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    expect(written()).toHaveLength(1);
  });

  test('that can’t be written refuses no entry that is, and is made up for by the next', async () => {
    await enter({ event: 'received', mg: 100 });
    await recordInEhr('given-there', 'intramuscular');
    const execute = service.client.executeBatch.bind(service.client);
    const refusing = vi
      .spyOn(service.client, 'executeBatch')
      .mockImplementation((bundle, options) =>
        /discrepancy/.test(JSON.stringify(bundle)) ? Promise.reject(new Error('away')) : execute(bundle, options),
      );
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    expect(service.logs.map(({ event }) => event)).toContain('ledger-not-compared');
    refusing.mockRestore();
    await enter({ event: 'lost', mg: 1, note: 'Broken' });
    expect(await asked()).toHaveLength(1);
  });
});

describe('a dose that the EHR recorded comes out of one lot', () => {
  let dose: string;
  const give = async (lot: string, key: string) =>
    service.post('/api/stock', { lot, key: `given-${key}`, event: 'given', mg: 40, administration: dose }, prescriber);
  beforeEach(async () => {
    await enter({ event: 'received', mg: 100 });
    await enter({ event: 'received', mg: 100, lot: 'LOT-2' });
    await recordInEhr('given-there', 'intramuscular');
    dose = (await ledger()).unnamed[0]?.administration ?? '';
  });

  test('so that another entry for it is refused, from another lot and from the same', async () => {
    expect((await give('LOT-1', 'first')).status).toBe(201);
    for (const lot of ['LOT-1', 'LOT-2']) {
      const again = await give(lot, `again-${lot}`);
      expect(again.status).toBe(409);
      expect(await refusal(again)).toBe('administration This dose was entered before, from lot LOT-1.');
    }
    expect((await give('LOT-1', 'first')).status).toBe(201);
    expect((await ledger()).lots).toMatchObject([{ expectedMg: 60 }, { expectedMg: 100 }]);
  });

  test('also when two people enter it at once, each from a lot of their own', async () => {
    const statuses = (await Promise.all([give('LOT-1', 'one-of-two'), give('LOT-2', 'two-of-two')])).map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([201, 409]);
    const left = (await ledger()).lots.map(({ expectedMg }) => expectedMg);
    expect(left.toSorted((a, b) => a - b)).toEqual([60, 100]);
  });

  test('and what was wasted beside it does not stand for it', async () => {
    await enter({ event: 'wasted', mg: 10, witness: 'Rita Reader', administration: dose });
    expect((await ledger()).unnamed).toHaveLength(1);
    expect((await give('LOT-1', 'beside-waste')).status).toBe(201);
  });

  test.each<[string, string, Reference | undefined, number]>([
    ['names it', 'given', { reference: 'MedicationAdministration/DOSE' }, 409],
    ['says of no dose which it was', 'given', { display: 'the first one' }, 409],
    ['names another', 'given', { reference: 'MedicationAdministration/other' }, 201],
    ['gives none', 'lost', undefined, 201],
  ])('while an entry that can’t be read %s: %s, %j gets %i', async (_, event, named, status) => {
    const reference = named?.reference?.replace('DOSE', dose.slice('MedicationAdministration/'.length));
    const valueReference: Reference = { ...named, ...(reference === undefined ? {} : { reference }) };
    await service.client.createResource<Basic>({
      resourceType: 'Basic',
      code: { coding: [local('kap-record', 'stock-entry')] },
      extension: [
        {
          url: extension('kap-stock-entry'),
          extension: [
            { url: 'event', valueCode: event },
            ...(named === undefined ? [] : [{ url: 'administration', valueReference }]),
          ],
        },
      ],
    });
    const entered = await give('LOT-1', 'beside-unread');
    expect(entered.status).toBe(status);
    if (status === 409) expect(await refusal(entered)).toContain('administration ');
  });
});
