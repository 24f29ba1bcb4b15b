import type { DetectedIssue, MedicationRequest, Provenance } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAttested, judgeAttestation } from '../../src/core/orders/attestation.ts';
import { readOrder } from '../../src/core/orders/read-order.ts';
import {
  refuseStockEntry,
  type StockEntry,
  type StockEvent,
  stockLedger,
  type StockLot,
  STOCK_EVENTS,
} from '../../src/core/orders/stock-ledger.ts';
import { chartOf } from '../../src/medplum/keep-true.ts';
import { mirrorKey } from '../../src/medplum/mirror-key.ts';
import { loadPatientRecord, type PatientRecord } from '../../src/medplum/store.ts';
import type { OrderDecision } from '../../src/service/orders/contract.ts';
import { attestationKeys } from '../../src/service/orders/signing-keys.ts';
import { verifyAttestation } from '../../src/service/orders/verify.ts';
import { EHR_BASE, order as ehrOrder } from '../support/course.ts';
import type { SoftwareAuthenticator } from '../support/authenticator.ts';
import { medicationRequest } from '../service/orders/builders.ts';
import {
  addPerson,
  anOrderService,
  attestWith,
  decision,
  idOf,
  json,
  type OrderService,
  readyForDose,
  readyForOrder,
  signInAs,
  withPasskey,
} from '../service/orders/support.ts';

type Who = 'first' | 'second' | 'therapist';
interface World {
  readonly service: OrderService;
  readonly people: Readonly<Record<Who, Record<string, string>>>;
  readonly keys: Readonly<Record<Who, SoftwareAuthenticator>>;
}

/** One act of one actor; whatever it answers, what must hold holds afterwards. */
type Act = (world: World) => Promise<unknown>;

const who = fc.constantFrom<Who>('first', 'second', 'therapist');
const route = fc.constantFrom('sublingual', 'intramuscular');

async function current(world: World, by: Who): Promise<NonNullable<OrderDecision['order']> | undefined> {
  return (await decision(world.service, world.people[by])).order;
}

const withOrder =
  (by: Who, act: (world: World, order: NonNullable<OrderDecision['order']>) => Promise<unknown>): Act =>
  async (world) => {
    const order = await current(world, by);
    return order === undefined ? undefined : act(world, order);
  };

const post = ({ service, people }: World, by: Who, path: string, body: object) => service.post(path, body, people[by]);

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(who, route).map(
    ([by, way]): Act =>
      (world) =>
        post(world, by, '/api/orders', { route: way, prescriber: 'Practitioner/prescriber-1' }),
  ),
  fc
    .tuple(who, route, fc.integer({ min: 1, max: 4 }))
    .map(([by, way, doses]) =>
      withOrder(by, (world, order) =>
        post(world, by, `/api/orders/${idOf(order)}/revisions`, { version: order.version, route: way, doses }),
      ),
    ),
  {
    weight: 4,
    arbitrary: fc.tuple(who, fc.boolean()).map(([by, reasoned]) =>
      withOrder(by, ({ service, people, keys }, order) => {
        const open = order.blockers.flatMap(({ overridable, rule }) =>
          overridable ? [{ rule, ...(reasoned ? { reason: 'other' } : {}) }] : [],
        );
        return attestWith(service, people[by], { order, authenticator: keys[by], overrides: open });
      }),
    ),
  },
  fc
    .tuple(who, fc.constantFrom('declined', 'stopped', 'entered-in-error'))
    .map(([by, as]) =>
      withOrder(by, (world, order) =>
        post(world, by, `/api/orders/${idOf(order)}/end`, { version: order.version, as, reason: 'other' }),
      ),
    ),
  who.map((by) =>
    withOrder(by, (world, order) =>
      post(world, by, `/api/orders/${idOf(order)}/reports`, {
        version: order.version,
        how: 'phone',
        at: world.service.clock.now(),
        pharmacy: 'Imagined',
      }),
    ),
  ),
  fc
    .tuple(who, fc.constantFrom('dispensed', 'returned', 'lost'), fc.integer({ min: 1, max: 6 }), fc.uuid())
    .map(([by, event, count, key]) =>
      withOrder(by, (world, order) => post(world, by, '/api/lozenges', { order: order.reference, event, count, key, note: 'x' })),
    ),
  fc
    .tuple(
      who,
      fc.constantFrom<StockEvent>('received', 'given', 'wasted', 'lost', 'counted'),
      fc.constantFrom('A', 'B'),
      fc.integer({ min: 0, max: 80 }),
      fc.boolean(),
      fc.uuid(),
    )
    .map(
      ([by, event, lot, mg, seen, key]): Act =>
        (world) =>
          post(world, by, '/api/stock', { event, lot, mg, key, ...(seen ? { witness: 'Rita Reader' } : {}) }),
    ),
  {
    weight: 4,
    arbitrary: fc
      .tuple(who, fc.constantFrom(20, 40, 45, 100, 400), fc.option(fc.constantFrom('A', 'B'), { nil: undefined }), fc.boolean())
      .map(
        ([by, doseMg, lot, wasting]): Act =>
          (world) =>
            post(world, by, '/api/doses', {
              doseMg,
              ...(lot === undefined ? {} : { lot }),
              ...(wasting ? { waste: { mg: 5, witness: 'Rita Reader' } } : {}),
            }),
      ),
  },
  fc.constant<Act>((world) => DAY(world)),
  fc.constantFrom<MedicationRequest['status']>('active', 'cancelled').map((status): Act => async ({ service, people }) => {
    service.ehr.put(ehrOrder(service.clock.now(), { status }));
    return service.get('/api/pathway?refresh=1', people.first);
  }),
  fc.boolean().map((there): Act => async ({ service, people }) => {
    const medicine = medicationRequest('lorazepam');
    service.ehr.put(there ? medicine : { ...medicine, status: 'stopped' });
    await service.get('/api/pathway?refresh=1', people.first);
    return service.post('/api/medication-reviews', { note: 'Seen' }, people.first);
  }),
);

/** A day on which a dose can be given, as far as forms and readings go. */
const DAY: Act = ({ service, people }) => readyForDose(service, people.first);

/** The examples among them. */
const RUNS = 10;
/** A history in which somebody attests, so that the others are not all that is tried. */
const PREPARE: Act = (world) => post(world, 'first', '/api/orders', { route: 'intramuscular' });
const ATTEST: Act = withOrder('first', ({ service, people, keys }, order) =>
  attestWith(service, people.first, { order, authenticator: keys.first }),
);

const STOCK: Act = (world) =>
  post(world, 'first', '/api/stock', { event: 'received', lot: 'A', mg: 50, key: 'received-example' });
const DOSE: Act = (world) => post(world, 'first', '/api/doses', { doseMg: 40, lot: 'A' });
/** More than was ordered, and in the lot all the same. */
const GREEDY: Act = (world) => post(world, 'first', '/api/doses', { doseMg: 45, lot: 'A' });
const READY: readonly Act[][] = [[PREPARE], [ATTEST], [STOCK], [(world) => DAY(world)]];
/** What nobody attested is reported as issued; and more is lost than was dispensed. */
const UNATTESTED: readonly Act[][] = [
  [(world) => post(world, 'first', '/api/orders', { route: 'sublingual' })],
  [
    withOrder('first', (world, { reference, version }) => {
      const said = { version, how: 'phone', at: world.service.clock.now(), pharmacy: 'Imagined' };
      return post(world, 'first', `/api/orders/${reference.slice('MedicationRequest/'.length)}/reports`, said);
    }),
  ],
];
const ofEhr =
  (event: string, count: number): Act =>
  (world) =>
    post(world, 'first', '/api/lozenges', {
      order: 'MedicationRequest/order-1',
      event,
      count,
      key: `of-ehr-${event}`,
      note: 'x',
    });
const LOST: readonly Act[][] = [
  [
    async ({ service, people }) => {
      service.ehr.put(ehrOrder(service.clock.now()));
      return service.get('/api/pathway?refresh=1', people.first);
    },
  ],
  [ofEhr('dispensed', 1)],
  [ofEhr('lost', 3)],
];
/** What a second person wants of the same remainder at the same moment. */
const RIVAL: Act = (world) => post(world, 'second', '/api/stock', { event: 'given', lot: 'A', mg: 40, key: 'given-example' });

async function aWorld(): Promise<World> {
  const service = await anOrderService();
  const first = await readyForOrder(service);
  await addPerson(service, 'Practitioner/prescriber-2', 'prescriber');
  const second = await signInAs(service, 'Practitioner/prescriber-2', ['prescriber']);
  // A session that outlived a change of role: the service must not believe it.
  const therapist = await signInAs(service, 'Practitioner/therapist-1', ['therapist', 'prescriber']);
  const people = { first, second, therapist };
  const keys = {
    first: await withPasskey(service, first),
    second: await withPasskey(service, second),
    therapist: await withPasskey(service, therapist),
  };
  return { service, people, keys };
}

/** No dose beyond what was ordered, and none from stock that its lot does not know. */
async function dosesAreCovered({ service, people }: World, record: PatientRecord): Promise<number> {
  const chart = chartOf(record);
  const { lots } = await json<{ lots: StockLot[] }>(await service.get('/api/stock', people.first));
  const wrong = lots.flatMap(({ discrepancies }) => discrepancies.filter((text) => !text.includes('counted')));
  expect(wrong, 'nothing leaves a lot that is not there').toEqual([]);
  const given = lots.flatMap(({ entries }) => entries.filter(({ event, administration }) => event === 'given' && administration));
  const counts = new Map<string, number>();
  for (const { reference, resource } of chart.administrations) {
    const order = chart.medications.find((one) => one.reference === resource.request?.reference);
    if (order === undefined) throw new Error(`a dose on no order: ${reference}`);
    const read = readOrder(order, chart);
    expect(resource.dosage?.dose?.value, 'no dose beyond the order').toBeLessThanOrEqual(read.doseMg ?? 0);
    const count = (counts.get(order.reference) ?? 0) + 1;
    counts.set(order.reference, count);
    expect(count, 'no more doses than were ordered').toBeLessThanOrEqual(read.dosesAuthorized ?? 0);
    const attested = chart.attestations.get(order.reference);
    if (attested !== undefined) expect(attested.state, 'no dose on an order that nobody attested').toBe('attested');
    const lot = /^Lot (.+)$/.exec(resource.note?.[0]?.text ?? '')?.[1];
    const own = lots.find((one) => one.lot === lot);
    if (read.kind !== 'administration' || own === undefined) continue;
    const first = own.entries.filter(({ event }) => event === 'received').map(({ at }) => at)[0] ?? '9';
    if (first > (resource.effectiveDateTime ?? '')) continue;
    expect(
      given.filter(({ administration }) => administration === reference),
      'a dose from stock is in its lot',
    ).toHaveLength(1);
  }
  return chart.administrations.length;
}

async function invariants(world: World): Promise<number> {
  const { service, people } = world;
  const record = await loadPatientRecord(service.client, { ehrBase: EHR_BASE, ehrPatientId: 'p1' });
  if (record === undefined) throw new Error('no record');
  const provenances = record.resources.filter((one): one is Provenance => one.resourceType === 'Provenance');
  const entries = provenances.map((resource) => ({ reference: `Provenance/${resource.id ?? ''}`, resource }));
  const own = record.resources.filter(
    (one): one is MedicationRequest => one.resourceType === 'MedicationRequest' && mirrorKey(one, EHR_BASE) === undefined,
  );
  const active = own.filter(({ status }) => status === 'active');
  const keys = attestationKeys(service.config.tenants[0]?.orders);
  for (const order of active) {
    const verdict = judgeAttestation({ order, provenances: entries, rolesByPractitioner: record.rolesByPractitioner });
    expect(verdict.state, 'no active order without an attestation of what it says').toBe('attested');
    const id = verdict.provenance?.slice('Provenance/'.length) ?? '';
    expect((await verifyAttestation(service.client, record, { id, keys })).faults).toEqual([]);
  }
  const chart = chartOf(record);
  const fromStock = active.filter((resource) => readOrder({ reference: '', resource }, chart).kind === 'administration');
  expect(fromStock.length, 'one order from stock at a time').toBeLessThanOrEqual(1);
  for (const one of provenances) {
    expect(readAttested(one)?.attester.reference, 'no therapist attests').not.toBe('Practitioner/therapist-1');
  }
  const issues = record.resources.filter((one): one is DetectedIssue => one.resourceType === 'DetectedIssue');
  for (const { mitigation } of issues)
    for (const { action, author } of mitigation ?? [])
      if (author !== undefined) expect(action.coding?.[0]?.code, 'every override has a coded reason').toBe('other');
  const { ledgers } = await json<{ ledgers: { expected?: number; discrepancies: string[] }[] }>(
    await service.get('/api/lozenges', people.first),
  );
  expect(
    ledgers.flatMap(({ discrepancies }) => discrepancies),
    'nothing taken or lost that was not dispensed',
  ).toEqual([]);
  return dosesAreCovered(world, record);
}

test('whatever two prescribers, a therapist and the EHR do, one after the other and at once', async () => {
  const history = fc.array(fc.array(acts, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 7 });
  let attested = 0;
  let doses = 0;
  await fc.assert(
    fc.asyncProperty(history, async (rounds) => {
      const world = await aWorld();
      let given = 0;
      for (const together of rounds) {
        const answers = await Promise.all(together.map((act) => act(world)));
        // A refusal is an answer; a fault of ours is none.
        for (const answer of answers)
          if (answer instanceof Response) expect(answer.status, await answer.clone().text()).toBeLessThan(500);
        given = await invariants(world);
      }
      doses += given;
      attested += (await world.service.client.searchResources('Provenance')).length;
    }),
    {
      numRuns: RUNS,
      examples: [[[...READY, [GREEDY], [DOSE, DOSE], [RIVAL]]], [[...READY, [DOSE, RIVAL]]], [[...UNATTESTED]], [[...LOST]]],
    },
  );
  // Histories in which nobody attests anything prove nothing.
  expect(attested).toBeGreaterThan(0);
  expect(doses).toBeGreaterThan(0);
}, 120_000);

test('entries of practice stock that are taken never leave less than nothing', () => {
  const entry = fc.record({
    event: fc.constantFrom(...STOCK_EVENTS),
    lot: fc.constantFrom('A', 'B'),
    mg: fc.integer({ min: 0, max: 500 }),
    hasWitness: fc.boolean(),
    // In any order: what is entered late is for the moment at which it happened.
    minute: fc.integer({ min: 0, max: 60 }),
  });
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 40 }), (asked) => {
      const taken: StockEntry[] = [];
      asked.forEach(({ minute, ...one }, index) => {
        const at = new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();
        if (refuseStockEntry(stockLedger(taken), { ...one, at }) !== undefined) return;
        const rest = { witness: undefined, by: undefined, administration: undefined, note: undefined };
        taken.push({ ...one, ...rest, reference: `Basic/${String(index)}`, at });
      });
      for (const lot of stockLedger(taken)) {
        const wrong = lot.discrepancies.filter((text) => !text.includes('counted'));
        expect(wrong).toEqual([]);
      }
    }),
  );
});
