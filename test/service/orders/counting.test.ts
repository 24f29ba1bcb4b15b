import type { Basic, MedicationAdministration } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../src/core/time.ts';
import type { LozengeLedgers } from '../../../src/service/orders/ledger-contract.ts';
import { extension } from '../../../src/terminology/codes.ts';
import { order as ehrOrder } from '../../support/course.ts';
import {
  addPerson,
  anOrderService,
  injectionOrdered,
  json,
  type OrderService,
  readyForDose,
  readyForOrder,
  refusal,
  send,
  signInAs,
} from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
});

const give = (more: object = {}, doseMg = 40, headers = prescriber) => service.post('/api/doses', { doseMg, ...more }, headers);
const doses = () => service.client.searchResources('MedicationAdministration');
const tasks = async () => (await service.client.searchResources('Task')).map(({ description = '' }) => description);

interface Lot {
  readonly lot: string;
  readonly version?: string;
  readonly expectedMg: number;
  readonly discrepancies: string[];
  readonly entries: { event: string; mg: number; administration?: string; witness?: string; by?: string }[];
}
const lotsOf = async () => (await json<{ lots: Lot[] }>(await service.get('/api/stock', prescriber))).lots;
let count = 0;
const enter = (body: object, headers = prescriber) => {
  count += 1;
  return service.post('/api/stock', { lot: 'LOT-1', key: `stock-key-${String(count)}`, ...body }, headers);
};

describe('a dose from practice stock', () => {
  beforeEach(async () => {
    await injectionOrdered(service, prescriber);
    await readyForDose(service, prescriber);
  });

  test('takes itself out of the lot, with what was left and wasted before a witness, in one transaction', async () => {
    expect((await enter({ event: 'received', mg: 50 })).status).toBe(201);
    const given = await give({ lot: 'LOT-1', waste: { mg: 10, witness: 'Rita Reader' } });
    expect(given.status, await refusal(given.clone())).toBe(201);
    const [dose] = await doses();
    const [lot] = await lotsOf();
    expect(lot).toMatchObject({ expectedMg: 0, discrepancies: [] });
    expect(lot?.entries).toMatchObject([
      { event: 'received', mg: 50 },
      { event: 'given', mg: 40, administration: `MedicationAdministration/${dose?.id ?? ''}`, by: 'Imagined prescriber' },
      { event: 'wasted', mg: 10, witness: 'Rita Reader' },
    ]);
  });

  test('is not recorded at all when the lot has less, or when what is wasted is more than is left', async () => {
    await enter({ event: 'received', mg: 45 });
    expect(await refusal(await give({ lot: 'LOT-1', waste: { mg: 10, witness: 'Rita Reader' } }))).toContain('Only 45 mg');
    expect(await refusal(await give({ lot: 'LOT-2' }))).toContain('Nothing of lot LOT-2');
    expect(await refusal(await give())).toContain('which lot');
    expect(await doses()).toHaveLength(0);
    expect(await lotsOf()).toMatchObject([{ expectedMg: 45, entries: [{ event: 'received' }] }]);
  });

  test('clicked twice at once is one dose and one entry', async () => {
    await enter({ event: 'received', mg: 100 });
    const both = await Promise.all([give({ lot: 'LOT-1' }), give({ lot: 'LOT-1' })]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(await doses()).toHaveLength(1);
    expect(await lotsOf()).toMatchObject([{ expectedMg: 60, discrepancies: [] }]);
  });

  test('of a clinic that keeps no ledger of stock names its lot and nothing more', async () => {
    expect((await give({ lot: 'LOT-9' })).status).toBe(201);
    expect((await doses())[0]?.note?.[0]?.text).toBe('Lot LOT-9');
    expect(await lotsOf()).toEqual([]);
  });

  test('and an entry at the same moment never take the same remainder', async () => {
    await enter({ event: 'received', mg: 40 });
    const [dose, wasted] = await Promise.all([
      give({ lot: 'LOT-1' }),
      enter({ event: 'wasted', mg: 40, witness: 'Rita Reader' }),
    ]);
    expect([dose.status, wasted.status].toSorted()).toEqual([201, 422]);
    expect(await lotsOf()).toMatchObject([{ expectedMg: 0, discrepancies: [] }]);
    expect(await doses()).toHaveLength(dose.status === 201 ? 1 : 0);
  });
});

describe('two people at one lot', () => {
  test('never take the same remainder: of eight who want all of it, one gets it', async () => {
    await addPerson(service, 'Practitioner/prescriber-2', 'prescriber');
    const second = await signInAs(service, 'Practitioner/prescriber-2', ['prescriber']);
    await enter({ event: 'received', mg: 100 });
    const asked = Array.from({ length: 8 }, (_, at) => enter({ event: 'given', mg: 100 }, at % 2 === 0 ? prescriber : second));
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    expect(await lotsOf()).toMatchObject([{ expectedMg: 0, discrepancies: [] }]);
  });

  test('with a stale screen are told so, and nothing is written', async () => {
    await enter({ event: 'received', mg: 100 });
    const [seen] = await lotsOf();
    expect((await enter({ event: 'given', mg: 10, version: seen?.version })).status).toBe(201);
    expect((await enter({ event: 'given', mg: 10, version: seen?.version })).status).toBe(409);
    expect(await lotsOf()).toMatchObject([{ expectedMg: 90 }]);
  });

  test('who enter something for an earlier moment cannot take what was not there then', async () => {
    const earlier = new Date(Date.parse(service.clock.now()) - 60 * MINUTE_MS).toISOString();
    await enter({ event: 'received', mg: 100 });
    expect((await enter({ event: 'given', mg: 10, at: earlier })).status).toBe(422);
    expect((await enter({ event: 'given', mg: 10, at: '2036-01-01T00:00:00Z' })).status).toBe(422);
    const locks = (await service.client.searchResources('Basic')).filter((one: Basic) => one.code.text === 'LOT-1');
    expect(locks, 'one lock a lot').toHaveLength(1);
  });
});

describe('lozenges at home', () => {
  const ledgers = async () => (await json<LozengeLedgers>(await service.get('/api/lozenges', prescriber))).ledgers;
  const ledger = async () => (await ledgers())[0];
  const entered = (body: object) => {
    count += 1;
    const entry = { order: 'MedicationRequest/order-1', key: `lozenge-${String(count)}`, ...body };
    return service.post('/api/lozenges', entry, prescriber);
  };
  const orderedInEhr = async (overrides: object = {}) => {
    service.ehr.put(ehrOrder(service.clock.now(), overrides));
    service.clock.advance(1);
    await service.get('/api/pathway?refresh=1', prescriber);
  };
  const REFILLED = {
    dispenseRequest: {
      numberOfRepeatsAllowed: 2,
      quantity: { value: 2, unit: 'lozenge' },
      expectedSupplyDuration: { value: 14, unit: 'd', system: 'http://unitsofmeasure.org', code: 'd' },
    },
  };

  test('are given only when they were dispensed, and at most as many', async () => {
    await orderedInEhr();
    await readyForDose(service, prescriber);
    expect(await refusal(await give({}, 100))).toContain('No lozenge of this order was dispensed');
    expect((await entered({ event: 'dispensed', count: 1 })).status).toBe(201);
    expect((await give({}, 100)).status).toBe(201);
    expect(await ledger()).toMatchObject({
      expected: 0,
      perDose: 1,
      entries: [{ event: 'dispensed' }, { event: 'taken', count: 1 }],
    });
  });

  test('need the chaperone’s word: who, how and when, and it is in the ledger', async () => {
    await orderedInEhr();
    await entered({ event: 'dispensed', count: 2 });
    await readyForDose(service, prescriber, {
      setting: 'home',
      chaperone: 'Sam Stillwater',
      location: '1 Nowhere Street',
      'emergency-contact': 'Sam Stillwater',
    });
    const at = service.clock.now();
    await send(service, 'kap-home-readiness', prescriber);
    expect(await refusal(await give({}, 100))).toMatch(/^chaperone A dose at home needs/);
    const chaperone = { name: 'Sam Stillwater', how: 'video', at };
    expect((await give({ chaperone: { ...chaperone, at: '2036-01-01T00:00:00Z' } }, 100)).status).toBe(422);
    const given = await give({ chaperone }, 100);
    expect(given.status, await refusal(given.clone())).toBe(201);
    const [dose] = (await doses()) as MedicationAdministration[];
    expect(dose?.extension?.some(({ url }) => url === extension('kap-chaperone'))).toBe(true);
    expect((await ledger())?.entries.at(-1)).toMatchObject({ event: 'taken', chaperone });
  });

  test('that are counted otherwise than expected raise a Task; a count needs a second person', async () => {
    await orderedInEhr();
    await entered({ event: 'dispensed', count: 4 });
    expect((await entered({ event: 'counted', count: 3 })).status).toBe(422);
    expect((await entered({ event: 'counted', count: 3, witness: 'Rita Reader' })).status).toBe(201);
    expect(await ledger()).toMatchObject({ expected: 4, counted: { count: 3, expected: 4 } });
    expect((await tasks()).filter((text) => text.includes('3 counted'))).toHaveLength(1);
    expect((await entered({ event: 'counted', count: 0, witness: 'Rita Reader' })).status).toBe(201);
    expect((await entered({ event: 'lost', count: 0, note: 'x' })).status).toBe(422);
  });

  test('warn before the last refill, the last dose and the last day', async () => {
    await orderedInEhr(REFILLED);
    const warned = async () => (await ledger())?.warnings.map(({ id }) => id);
    expect(await warned()).toEqual([]);
    await entered({ event: 'dispensed', count: 2 });
    expect(await ledger()).toMatchObject({ fills: 1, refillsLeft: 2 });
    service.clock.advance((14 * DAY_MS) / MINUTE_MS);
    await entered({ event: 'dispensed', count: 2 });
    expect(await warned()).toEqual(expect.arrayContaining(['last-refill']));
    service.clock.advance((14 * DAY_MS) / MINUTE_MS);
    await entered({ event: 'dispensed', count: 2 });
    expect(await warned()).toEqual(['no-refill']);
    await entered({ event: 'returned', count: 5, note: 'Too strong' });
    expect(await warned()).toEqual(['no-refill', 'supply-ends']);
    expect((await ledger())?.warnings.every(({ source }) => source.citation !== '')).toBe(true);
  });

  test('are not refilled more than 7 days early in New York; what happened all the same is said and raises a Task', async () => {
    await orderedInEhr(REFILLED);
    await entered({ event: 'dispensed', count: 2 });
    service.clock.advance((3 * DAY_MS) / MINUTE_MS);
    const { nextFillFrom, warnings } = (await ledger()) ?? {};
    expect(warnings?.map(({ id }) => id)).toContain('early-refill');
    const early = await entered({ event: 'dispensed', count: 2 });
    expect(await refusal(early)).toContain(`not to be refilled before ${nextFillFrom ?? '-'} (NY PHL 3339`);
    expect((await entered({ event: 'dispensed', count: 2, note: 'The pharmacy gave it out' })).status).toBe(201);
    expect((await ledger())?.discrepancies.join()).toContain('not to be refilled before');
    expect((await tasks()).filter((text) => text.includes('not to be refilled before'))).toHaveLength(1);
    const fills = await service.client.searchResources('MedicationDispense');
    const second = fills.find(({ note }) => note?.[0]?.text === 'The pharmacy gave it out');
    if (second === undefined) throw new Error('no second fill');
    await service.client.updateResource({ ...second, status: 'entered-in-error' });
    await entered({ event: 'lost', count: 1, note: 'Dropped' });
    const [task] = (await service.client.searchResources('Task')).filter(({ description }) =>
      /refilled before/.test(description ?? ''),
    );
    expect(task).toMatchObject({ status: 'completed', statusReason: { text: 'No longer so in the ledger' } });
  });

  test('are refilled after 7 days of a fill of 14', async () => {
    await orderedInEhr(REFILLED);
    await entered({ event: 'dispensed', count: 2 });
    service.clock.advance((7 * DAY_MS) / MINUTE_MS);
    expect((await entered({ event: 'dispensed', count: 2 })).status).toBe(201);
    expect((await ledger())?.discrepancies).toEqual([]);
  });

  test('and what the patient has is the same from all prescriptions together', async () => {
    await orderedInEhr();
    await entered({ event: 'dispensed', count: 4 });
    await entered({ event: 'lost', count: 1, note: 'Down the sink' });
    const { totals } = await json<LozengeLedgers>(await service.get('/api/lozenges', prescriber));
    expect(totals).toEqual({ dispensed: 4, taken: 0, gone: 1, expected: 3 });
  });
});
