import type { MedicationRequest } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OrderDecision } from '../../../src/service/orders/contract.ts';
import { IDENTIFIERS } from '../../../src/terminology/codes.ts';
import { EHR_BASE, PRESCRIBER } from '../../support/course.ts';
import {
  anOrderService,
  attestWith,
  decision,
  idOf,
  injectionOrdered,
  json,
  type OrderService,
  prepared,
  readyForOrder,
  refusal,
  signInAs,
  withPasskey,
} from './support.ts';

const SCOPE = 'user/MedicationRequest.rs user/MedicationRequest.c';
const METADATA = `${EHR_BASE}/metadata`;
const CREATES = {
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'server', resource: [{ type: 'MedicationRequest', interaction: [{ code: 'read' }, { code: 'create' }] }] }],
};
const READS = {
  ...CREATES,
  rest: [{ mode: 'server', resource: [{ type: 'MedicationRequest', interaction: [{ code: 'read' }] }] }],
};

type Order = NonNullable<OrderDecision['order']>;
let service: OrderService;
let prescriber: Record<string, string>;

async function attestedDraft(
  config: object = { draftsToEhr: true },
  { scope = SCOPE, statement = CREATES }: { scope?: string; statement?: object } = {},
): Promise<Order> {
  service = await anOrderService(config);
  service.ehr.pages.set(METADATA, statement);
  await readyForOrder(service);
  prescriber = await signInAs(service, PRESCRIBER, ['prescriber'], { scope });
  const authenticator = await withPasskey(service, prescriber);
  const order = await prepared(service, prescriber, { route: 'sublingual' });
  expect((await attestWith(service, prescriber, { order, authenticator })).status).toBe(201);
  const now = (await decision(service, prescriber)).order;
  if (now === undefined) throw new Error('no order');
  return now;
}

interface Handed {
  readonly text: string;
  readonly task: string;
  readonly ehrOrder?: string;
  readonly refused?: string;
}

const handTo = (order: Order, way: string) =>
  service.post(`/api/orders/${idOf(order)}/handovers`, { version: order.version, way }, prescriber);
const inEhr = () =>
  [...service.ehr.resources.values()].filter((one): one is MedicationRequest => one.resourceType === 'MedicationRequest');

describe('into the EHR', () => {
  let order: Order;
  beforeEach(async () => {
    order = await attestedDraft();
  });

  test('goes a draft that says what it is not, with our number, as the EHR can read it', async () => {
    expect((await decision(service, prescriber)).handover.ways).toEqual(['ehr', 'copy']);
    const handed = await json<Handed>(await handTo(order, 'ehr'));
    expect(handed.refused).toBeUndefined();
    const [draft, ...more] = inEhr();
    expect(more).toEqual([]);
    await service.settle();
    const events = await service.client.searchResources('AuditEvent', { _count: '200' });
    expect(events.map(({ entity }) => entity?.[0]?.what?.identifier?.value)).toContain(`${EHR_BASE}/MedicationRequest`);
    expect(handed.ehrOrder).toBe(`MedicationRequest/${draft?.id ?? ''}`);
    expect(draft).toMatchObject({
      status: 'draft',
      intent: 'plan',
      subject: { reference: 'Patient/p1' },
      requester: { reference: PRESCRIBER },
      identifier: [{ system: IDENTIFIERS.order }],
      note: [{ text: 'NOT A PRESCRIPTION - draft for prescriber' }],
      dispenseRequest: { quantity: { value: 6 }, numberOfRepeatsAllowed: 0 },
    });
    const text = JSON.stringify(draft);
    expect(text).toContain('"code":"6130"');
    expect(text, 'no code that only we know').not.toContain('kap-pathway.org/fhir/CodeSystem');
  });

  test('twice, or at once, it goes once, and its place is in the decision', async () => {
    const [first, second] = await Promise.all([handTo(order, 'ehr'), handTo(order, 'ehr')]);
    expect([first.status, second.status].every((status) => status === 201 || status === 409)).toBe(true);
    const again = await json<Handed>(await handTo(order, 'ehr'));
    expect(inEhr()).toHaveLength(1);
    const { handover } = await decision(service, prescriber);
    expect(handover.done).toMatchObject({ ehrOrder: again.ehrOrder, task: again.task });
  });

  test('comes back by its number, signed, without a difference', async () => {
    await handTo(order, 'ehr');
    const [draft] = inEhr();
    if (draft === undefined) throw new Error('no draft in the EHR');
    await service.get('/api/pathway?refresh=1', prescriber);
    const waiting = await decision(service, prescriber);
    expect(waiting.matches, 'a draft is not signed').toEqual([]);
    expect(waiting.order?.reference, 'the EHR’s draft is not a second order of ours').toBe(order.reference);
    expect(waiting.gates.find(({ id }) => id === 'order')?.decision).toBe('hold');
    service.ehr.put({ ...draft, status: 'active', intent: 'order' });
    await service.get('/api/pathway?refresh=1', prescriber);
    const { matches, gates } = await decision(service, prescriber);
    expect(matches).toMatchObject([{ by: 'identifier', differences: [], refusals: [] }]);
    expect(gates.find(({ id }) => id === 'order')?.decision).toBe('proceed');
  });

  test('not where it refuses: the words and the Task stand for it', async () => {
    service.ehr.trouble.set('MedicationRequest', 403);
    const handed = await json<Handed>(await handTo(order, 'ehr'));
    expect(handed.refused).toBe('The EHR did not take the draft.');
    expect(handed.text).toContain('NOT A PRESCRIPTION');
    expect(handed.task).toMatch(/^Task\//);
    expect(inEhr()).toEqual([]);
  });

  test('not as a second draft when the first one there is of an earlier version', async () => {
    await handTo(order, 'ehr');
    const body = { version: order.version, route: 'sublingual', doses: 2 };
    expect((await service.post(`/api/orders/${idOf(order)}/revisions`, body, prescriber)).status).toBe(201);
    const revised = (await decision(service, prescriber)).order ?? order;
    const authenticator = await withPasskey(service, prescriber);
    expect((await attestWith(service, prescriber, { order: revised, authenticator })).status).toBe(201);
    const handed = await json<Handed>(await handTo(revised, 'ehr'));
    expect(handed.refused).toContain('earlier version');
    expect(inEhr()).toHaveLength(1);
  });
});

describe('no draft goes into an EHR', () => {
  test('whose own statement does not have it', async () => {
    const order = await attestedDraft({ draftsToEhr: true }, { statement: READS });
    expect((await decision(service, prescriber)).handover.ways).toEqual(['copy']);
    expect((await json<Handed>(await handTo(order, 'ehr'))).refused).toContain('takes no orders by FHIR');
  });

  test('that gave the user no right to it', async () => {
    const order = await attestedDraft({ draftsToEhr: true }, { scope: 'user/MedicationRequest.rs' });
    expect((await decision(service, prescriber)).handover.ways).toEqual(['copy']);
    expect((await json<Handed>(await handTo(order, 'ehr'))).refused).toContain('right to make orders');
    expect(inEhr()).toEqual([]);
  });

  test('of a clinic that has not said so, which asks the EHR nothing', async () => {
    const order = await attestedDraft({});
    expect((await json<Handed>(await handTo(order, 'ehr'))).refused).toContain('orders.draftsToEhr');
    expect(service.ehr.requests.some(({ url }) => url === METADATA)).toBe(false);
  });

  test('from practice stock: such an order is no prescription, attested or not', async () => {
    service = await anOrderService({ draftsToEhr: true });
    prescriber = await readyForOrder(service);
    await injectionOrdered(service, prescriber);
    const active = (await decision(service, prescriber)).order;
    if (active === undefined) throw new Error('no order');
    for (const way of ['ehr', 'copy'] as const) expect([409, 422]).toContain((await handTo(active, way)).status);
    expect(inEhr()).toEqual([]);
  });
});

test('a certified vendor’s own page is opened, and what became of it there is entered back', async () => {
  const order = await attestedDraft({ vendor: { name: 'Imagined Vendor', launchUrl: 'https://vendor.example/launch' } });
  const { handover } = await decision(service, prescriber);
  expect(handover).toMatchObject({ ways: ['vendor', 'copy'], vendor: 'Imagined Vendor' });
  expect(await json(await handTo(order, 'vendor'))).toMatchObject({ vendor: { launchUrl: 'https://vendor.example/launch' } });
  const said = {
    version: order.version,
    how: 'vendor',
    at: service.clock.now(),
    pharmacy: 'Imagined Pharmacy',
    externalId: 'RX-1',
  };
  const reported = await service.post(`/api/orders/${idOf(order)}/reports`, said, prescriber);
  expect(reported.status, await refusal(reported.clone())).toBe(201);
  const stored = await service.client.readResource('MedicationRequest', idOf(order));
  expect(stored).toMatchObject({ status: 'active', reportedBoolean: true });
  expect(JSON.stringify(stored.extension)).toContain('RX-1');
  expect(service.ehr.requests.some(({ url }) => url.includes('vendor.example'))).toBe(false);
});
