import type { MedicationDispense } from '@medplum/fhirtypes';
import { beforeEach, expect, test } from 'vitest';
import type { LozengeLedgers } from '../../../src/service/orders/ledger-contract.ts';
import { order as ehrOrder } from '../../support/course.ts';
import { anOrderService, json, type OrderService, readyForOrder, refusal } from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
  service.ehr.put(ehrOrder(service.clock.now()));
  service.clock.advance(1);
  await service.get('/api/pathway?refresh=1', prescriber);
  const dispensed = await enter({ event: 'dispensed', count: 1 });
  expect(dispensed.status, await refusal(dispensed.clone())).toBe(201);
});

let entries = 0;
const enter = async (body: object): Promise<Response> => {
  entries += 1;
  return service.post(
    '/api/lozenges',
    { order: 'MedicationRequest/order-1', key: `lozenge-${String(entries)}`, ...body },
    prescriber,
  );
};
const view = async () => json<LozengeLedgers>(await service.get('/api/lozenges', prescriber));
/** Breaks the one entry that there is, as somebody may who writes without our profile. */
async function breakIt(change: (entry: MedicationDispense) => MedicationDispense): Promise<string> {
  const [entry] = await service.client.searchResources('MedicationDispense');
  if (entry === undefined) throw new Error('no entry');
  await service.client.updateResource<MedicationDispense>({ ...change(entry), meta: {} });
  return `MedicationDispense/${entry.id}`;
}

test.each<[string, (entry: MedicationDispense) => MedicationDispense]>([
  ['what happened', ({ type: _, ...entry }) => entry],
  ['when it happened', ({ whenHandedOver: _, ...entry }) => entry],
  ['of which prescription it is', ({ authorizingPrescription: _, ...entry }) => entry],
  ['whether it happened', (entry) => ({ ...entry, status: 'unknown' })],
])('where an entry does not say %s, how many lozenges are left is not known, and it is named', async (_, change) => {
  const reference = await breakIt(change);
  const { ledgers, totals } = await view();
  expect(ledgers[0]).toMatchObject({
    entries: [],
    discrepancies: [`${reference} cannot be read, so how many lozenges should be left is not known.`],
  });
  expect([ledgers[0]?.expected, totals.expected]).toEqual([undefined, undefined]);
  const lost = await enter({ event: 'lost', count: 1, note: 'Dropped' });
  expect([lost.status, await refusal(lost)]).toEqual([
    422,
    expect.stringContaining('How many lozenges the patient has is not known; settle that first.'),
  ]);
});

test('where an entry does not say how many, no total has it as nought', async () => {
  await breakIt(({ quantity: _, ...entry }) => entry);
  const { ledgers, totals } = await view();
  expect(ledgers[0]?.entries).toHaveLength(1);
  expect(totals).toEqual({ taken: 0, gone: 0 });
});

test('an entry that was struck is none', async () => {
  await breakIt((entry) => ({ ...entry, status: 'entered-in-error' }));
  const { ledgers, totals } = await view();
  expect(ledgers[0]?.discrepancies).toEqual([]);
  expect(totals).toEqual({ dispensed: 0, taken: 0, gone: 0, expected: 0 });
});
