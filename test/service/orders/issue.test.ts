import type { MedicationRequest, OperationOutcome } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OrderDecision } from '../../../src/service/orders/contract.ts';
import { extension } from '../../../src/terminology/codes.ts';
import { order as ehrOrder } from '../../support/course.ts';
import {
  anOrderService,
  attestWith,
  decision,
  idOf,
  json,
  type OrderService,
  prepared,
  readyForOrder,
  withPasskey,
} from './support.ts';

type Order = NonNullable<OrderDecision['order']>;
let service: OrderService;
let prescriber: Record<string, string>;
let order: Order;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
  const authenticator = await withPasskey(service, prescriber);
  order = await prepared(service, prescriber, { route: 'sublingual' });
  expect((await attestWith(service, prescriber, { order, authenticator })).status).toBe(201);
  order = (await decision(service, prescriber)).order ?? order;
});

const at = () => service.clock.now();
const own = async (): Promise<MedicationRequest> => service.client.readResource('MedicationRequest', idOf(order));
/** The EHR's prescriber signs what was handed over. */
async function signedInEhr(overrides: Partial<MedicationRequest> = {}): Promise<void> {
  service.clock.advance(5);
  service.ehr.put(
    ehrOrder(at(), { dispenseRequest: { numberOfRepeatsAllowed: 0, quantity: { value: 6, unit: 'lozenge' } }, ...overrides }),
  );
  await service.get('/api/pathway?refresh=1', prescriber);
}

describe('handing over', () => {
  test('gives words to copy that say what they are not, and one Task', async () => {
    const hand = () => service.post(`/api/orders/${idOf(order)}/handovers`, { version: order.version, way: 'copy' }, prescriber);
    const first = await hand();
    expect(first.status).toBe(201);
    const { text, task } = await json<{ text: string; task: string }>(first);
    expect(text.startsWith('NOT A PRESCRIPTION - draft for prescriber')).toBe(true);
    expect(text).toContain('Quantity: 6 lozenge');
    expect(text).toContain('1 Nowhere Street');
    expect((await json<{ task: string }>(await hand())).task).toBe(task);
  });

  test('to a vendor is refused where there is none', async () => {
    const body = { version: order.version, way: 'vendor' };
    expect((await service.post(`/api/orders/${idOf(order)}/handovers`, body, prescriber)).status).toBe(422);
  });

  test('of a draft that changed since its attestation is refused', async () => {
    const body = { version: order.version, route: 'sublingual', doses: 1 };
    await service.post(`/api/orders/${idOf(order)}/revisions`, body, prescriber);
    const now = (await decision(service, prescriber)).order;
    const response = await service.post(
      `/api/orders/${idOf(order)}/handovers`,
      { version: now?.version, way: 'copy' },
      prescriber,
    );
    expect(response.status).toBe(422);
  });
});

describe('coming back signed', () => {
  const match = (to: string, confirmed: readonly string[] = []) =>
    service.post(`/api/orders/${idOf(order)}/matches`, { version: order.version, order: to, confirmed }, prescriber);
  const outcome = async (response: Response) =>
    (await json<OperationOutcome>(response)).issue.map(({ diagnostics = '' }) => diagnostics).join(' ');
  /** What the EHR signs when it takes the draft as it is. */
  const asDrafted = async (): Promise<Partial<MedicationRequest>> => {
    const { contained, medicationReference, dosageInstruction, dispenseRequest, identifier } = await own();
    return JSON.parse(
      JSON.stringify({ contained, medicationReference, dosageInstruction, dispenseRequest, identifier }),
    ) as Partial<MedicationRequest>;
  };

  test('by our number, the EHR’s order is matched, activates the pathway, and the draft is done', async () => {
    await signedInEhr(await asDrafted());
    const before = await decision(service, prescriber);
    expect(before.matches).toEqual([{ order: 'MedicationRequest/order-1', by: 'identifier', differences: [], refusals: [] }]);
    expect(before.gates.find(({ id }) => id === 'order')?.decision).toBe('proceed');
    expect((await match('MedicationRequest/order-1')).status).toBe(201);
    expect((await match('MedicationRequest/order-1')).status).toBe(201);
    expect((await own()).status).toBe('completed');
  });

  test('by route and dose it is offered with its differences', async () => {
    await signedInEhr({ dispenseRequest: { numberOfRepeatsAllowed: 1, quantity: { value: 6, unit: 'lozenge' } } });
    const { matches } = await decision(service, prescriber);
    expect(matches[0]).toMatchObject({ by: 'alike' });
    const refills = matches[0]?.differences.find(({ id }) => id === 'refills');
    expect(refills).toMatchObject({ draft: '0', ehr: '1' });
  });

  test('each difference is confirmed by itself, and what was confirmed is on record', async () => {
    await signedInEhr({ dispenseRequest: { numberOfRepeatsAllowed: 1, quantity: { value: 6, unit: 'lozenge' } } });
    const ids = (await decision(service, prescriber)).matches[0]?.differences.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(['doses', 'refills', 'strength', 'directions']));
    for (const left of ids) {
      const refused = await match(
        'MedicationRequest/order-1',
        ids.filter((id) => id !== left),
      );
      expect(refused.status, left).toBe(422);
      expect(await outcome(refused)).toContain('Confirm it');
    }
    expect((await match('MedicationRequest/order-1', [...ids, 'route'])).status).toBe(422);
    expect((await own()).status).toBe('draft');
    expect((await match('MedicationRequest/order-1', ids)).status).toBe(201);
    const parts = (await own()).extension?.find(({ url }) => url === extension('kap-issued'))?.extension ?? [];
    const said = parts.filter(({ url }) => url === 'confirmed').map(({ valueString }) => valueString);
    expect(said).toHaveLength(ids.length);
    expect(said.join(' ')).toContain('number of refills is 1 in the EHR and 0 in the draft');
  });

  test('what the rules hold cannot be confirmed away: a dose above what the protocol allows next', async () => {
    const drafted = await asDrafted();
    const [dosage] = drafted.dosageInstruction ?? [];
    const dose = { value: 900, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' };
    await signedInEhr({ ...drafted, dosageInstruction: [{ ...dosage, doseAndRate: [{ doseQuantity: dose }] }] });
    const { matches, gates } = await decision(service, prescriber);
    const [found] = matches;
    expect(found?.by).toBe('identifier');
    // Signed as it is, it counts by its own merits, matched or not: line 5 holds by its dose.
    expect(gates.find(({ id }) => id === 'order')).toMatchObject({
      decision: 'hold',
      reasons: expect.arrayContaining([expect.stringContaining('900 mg')]) as string[],
    });
    expect(found?.refusals).not.toEqual([]);
    const refused = await match('MedicationRequest/order-1', found?.differences.map(({ id }) => id) ?? []);
    expect(refused.status).toBe(422);
    expect(await outcome(refused)).toContain(found?.refusals[0] ?? '-');
  });

  test('an order that nobody known as a prescriber signed cannot be it', async () => {
    await signedInEhr({ ...(await asDrafted()), requester: { reference: 'Practitioner/therapist-1' } });
    const [found] = (await decision(service, prescriber)).matches;
    expect(found?.refusals).toEqual(['The order is not known to be by a prescriber.']);
    expect((await match('MedicationRequest/order-1', ['prescriber'])).status).toBe(422);
  });

  test('an order for another dose is not offered, and cannot be said to be it', async () => {
    const [dosage] = ehrOrder(at()).dosageInstruction ?? [];
    await signedInEhr({
      dosageInstruction: [
        {
          ...dosage,
          doseAndRate: [{ doseQuantity: { value: 50, unit: 'mg', system: 'http://unitsofmeasure.org', code: 'mg' } }],
        },
      ],
    });
    expect((await decision(service, prescriber)).matches).toEqual([]);
    expect((await match('MedicationRequest/order-1')).status).toBe(422);
  });
});

describe('reported from paper or phone', () => {
  const report = (body: object = {}) =>
    service.post(
      `/api/orders/${idOf(order)}/reports`,
      { version: order.version, how: 'phone', at: at(), pharmacy: 'Imagined Pharmacy', ...body },
      prescriber,
    );

  test('it becomes active, says that it was reported, and opens line 5', async () => {
    expect((await report()).status).toBe(201);
    expect(await own()).toMatchObject({ status: 'active', intent: 'order', reportedBoolean: true });
    const after = await decision(service, prescriber);
    expect(after.order?.attestation.state).toBe('attested');
    expect(after.gates.find(({ id }) => id === 'order')).toMatchObject({ decision: 'proceed' });
    expect((await report()).status).toBe(201);
  });

  test('not from the future, not without a pharmacy', async () => {
    expect((await report({ at: '2036-01-01T00:00:00Z' })).status).toBe(422);
    expect((await report({ pharmacy: '' })).status).toBe(400);
  });
});

describe('the ledger of lozenges', () => {
  const enter = (body: object) =>
    service.post(
      '/api/lozenges',
      {
        order: order.reference,
        key: `key-${JSON.stringify(body).length.toString()}-${Math.abs(hash(JSON.stringify(body))).toString()}`,
        ...body,
      },
      prescriber,
    );
  const hash = (text: string) => Array.from(text).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) | 0, 7);

  beforeEach(async () => {
    const body = { version: order.version, how: 'paper', at: at(), pharmacy: 'Imagined Pharmacy' };
    expect((await service.post(`/api/orders/${idOf(order)}/reports`, body, prescriber)).status).toBe(201);
  });

  test('counts what was dispensed, and refuses what was not', async () => {
    expect((await enter({ event: 'lost', count: 1, note: 'Before anything was dispensed' })).status).toBe(422);
    expect((await enter({ event: 'dispensed', count: 7 })).status).toBe(422);
    expect((await enter({ event: 'dispensed', count: 4 })).status).toBe(201);
    expect((await enter({ event: 'dispensed', count: 4 })).status).toBe(201);
    expect((await enter({ event: 'returned', count: 1, note: 'Dropped' })).status).toBe(201);
    expect((await enter({ event: 'destroyed', count: 1, note: 'Melted' })).status).toBe(422);
    expect((await enter({ event: 'destroyed', count: 1, note: 'Melted', witness: 'Rita Reader' })).status).toBe(201);
    expect((await enter({ event: 'lost', count: 3, note: 'Gone' })).status).toBe(422);
    const { ledgers } = await json<{ ledgers: { expected: number; allowed: number; discrepancies: string[] }[] }>(
      await service.get('/api/lozenges', prescriber),
    );
    expect(ledgers).toMatchObject([{ expected: 2, allowed: 6, discrepancies: [] }]);
  });
});

describe('practice stock', () => {
  const enter = (body: object, key: string) => service.post('/api/stock', { lot: 'LOT-1', key, ...body }, prescriber);

  test('balances by lot; a count that differs raises a Task; a therapist has no hand in it', async () => {
    expect((await enter({ event: 'given', mg: 40 }, 'given-before')).status).toBe(422);
    expect((await enter({ event: 'received', mg: 500 }, 'received-1')).status).toBe(201);
    expect((await enter({ event: 'received', mg: 500 }, 'received-1')).status).toBe(201);
    expect((await enter({ event: 'given', mg: 40 }, 'given-0001')).status).toBe(201);
    expect((await enter({ event: 'wasted', mg: 60 }, 'wasted-001')).status).toBe(422);
    expect((await enter({ event: 'wasted', mg: 60, witness: 'Rita Reader' }, 'wasted-002')).status).toBe(201);
    expect((await enter({ event: 'given', mg: 401 }, 'given-0002')).status).toBe(422);
    expect((await enter({ event: 'counted', mg: 390, witness: 'Rita Reader' }, 'counted-01')).status).toBe(201);
    const { lots } = await json<{ lots: { expectedMg: number; discrepancies: string[] }[] }>(
      await service.get('/api/stock', prescriber),
    );
    expect(lots).toMatchObject([{ expectedMg: 400 }]);
    expect(lots[0]?.discrepancies.join()).toContain('390 mg counted');
    const tasks = await service.client.searchResources('Task');
    expect(tasks.filter(({ description }) => description?.includes('390 mg counted'))).toHaveLength(1);
    expect((await service.get('/api/stock', await service.signIn('therapist'))).status).toBe(403);
  });
});
