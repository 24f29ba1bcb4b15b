import type { MedicationRequest } from '@medplum/fhirtypes';
import fc from 'fast-check';
import type { StockEvent } from '../../src/core/orders/stock-ledger.ts';
import type { OrderDecision } from '../../src/service/orders/contract.ts';
import { order as ehrOrder } from '../support/course.ts';
import type { SoftwareAuthenticator } from '../support/authenticator.ts';
import { medicationRequest } from '../service/orders/builders.ts';
import {
  addPerson,
  anOrderService,
  attestWith,
  decision,
  idOf,
  type OrderService,
  readyForDose,
  readyForOrder,
  signInAs,
  withPasskey,
} from '../service/orders/support.ts';

type Who = 'first' | 'second' | 'therapist';
export interface World {
  readonly service: OrderService;
  readonly people: Readonly<Record<Who, Record<string, string>>>;
  readonly keys: Readonly<Record<Who, SoftwareAuthenticator>>;
}

/** One act of one actor; whatever it answers, what must hold holds afterwards. */
export type Act = (world: World) => Promise<unknown>;

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

export const acts: fc.Arbitrary<Act> = fc.oneof(
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

/** A history in which somebody attests, so that the others are not all that is tried. */
const PREPARE: Act = (world) => post(world, 'first', '/api/orders', { route: 'intramuscular' });
const ATTEST: Act = withOrder('first', ({ service, people, keys }, order) =>
  attestWith(service, people.first, { order, authenticator: keys.first }),
);

const STOCK: Act = (world) =>
  post(world, 'first', '/api/stock', { event: 'received', lot: 'A', mg: 50, key: 'received-example' });
export const DOSE: Act = (world) => post(world, 'first', '/api/doses', { doseMg: 40, lot: 'A' });
/** More than was ordered, and in the lot all the same. */
export const GREEDY: Act = (world) => post(world, 'first', '/api/doses', { doseMg: 45, lot: 'A' });
export const READY: readonly Act[][] = [[PREPARE], [ATTEST], [STOCK], [(world) => DAY(world)]];
/** What nobody attested is reported as issued; and more is lost than was dispensed. */
export const UNATTESTED: readonly Act[][] = [
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
export const LOST: readonly Act[][] = [
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
export const RIVAL: Act = (world) =>
  post(world, 'second', '/api/stock', { event: 'given', lot: 'A', mg: 40, key: 'given-example' });

export async function aWorld(): Promise<World> {
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
