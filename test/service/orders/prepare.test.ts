import type { MedicationRequest, OperationOutcome } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OrderDecision } from '../../../src/service/orders/contract.ts';
import { anOrderService, decision, json, type OrderService, prepared, readyForOrder } from './support.ts';

let service: OrderService;
let prescriber: Record<string, string>;
beforeEach(async () => {
  service = await anOrderService();
  prescriber = await readyForOrder(service);
});

const stored = async (): Promise<MedicationRequest[]> =>
  (await service.client.searchResources('MedicationRequest')).map((one) => one);

describe('the decision answer', () => {
  test('tells who the patient is, what was found, and which route is still to be chosen', async () => {
    const answer = await decision(service, prescriber);
    expect(answer.patient).toMatchObject({ name: 'Ida Imagined', state: 'US-NY', ageYears: 40 });
    expect(answer.weight).toEqual({ kg: 80, fresh: true, freshDays: expect.any(Number) as number });
    expect(answer.gates).toHaveLength(12);
    expect(answer.proposal.missing.map(({ element }) => element)).toEqual(['route']);
    expect(answer.words).toBe('NOT A PRESCRIPTION - draft for prescriber');
    expect(answer.order).toBeUndefined();
  });

  test('proposes a lozenge with its arithmetic, each number with its source', async () => {
    const { proposal } = await decision(service, prescriber, '?route=sublingual');
    expect(proposal).toMatchObject({ kind: 'prescription', doseMg: 100, jurisdiction: 'US-NY', missing: [] });
    expect(proposal.steps.map(({ id }) => id)).toEqual([
      'history',
      'start',
      'dose',
      'doses-left',
      'validity',
      'days',
      'per-dose',
      'quantity',
      'refills',
    ]);
    expect(proposal.steps.find(({ id }) => id === 'start')?.source?.grade).toBeDefined();
    expect((proposal.draft as unknown as MedicationRequest).status).toBe('draft');
  });

  test('proposes an injection by weight, never above the cap of a first dose', async () => {
    const { proposal } = await decision(service, prescriber, '?route=intramuscular');
    expect(proposal).toMatchObject({ kind: 'administration', doseMg: 40, jurisdiction: 'US-NY', missing: [] });
  });
});

describe('preparing', () => {
  test('saves one draft that is no prescription, and a second click finds it', async () => {
    const [first, second] = await Promise.all([
      prepared(service, prescriber, { route: 'sublingual' }),
      prepared(service, prescriber, { route: 'sublingual' }),
    ]);
    expect(first.reference).toBe(second.reference);
    expect(await stored()).toHaveLength(1);
    expect((await stored())[0]).toMatchObject({ status: 'draft', intent: 'plan' });
    expect(first.blockers).toEqual([]);
    expect(first.attestation.state).toBe('not-attested');
  });

  test('a therapist may prepare for the only prescriber, and is told that they may not attest', async () => {
    const order = await prepared(service, await service.signIn('therapist'), { route: 'intramuscular' });
    expect(order.requester).toBe('Practitioner/prescriber-1');
    expect(order.blockers.map(({ id }) => id)).toContain('prescriber');
  });

  test('another draft beside an open one is refused', async () => {
    await prepared(service, prescriber, { route: 'sublingual' });
    expect((await service.post('/api/orders', { route: 'intramuscular' }, prescriber)).status).toBe(409);
  });

  test('without a route there is no draft, and the answer says what is missing', async () => {
    const response = await service.post('/api/orders', {}, prescriber);
    expect(response.status).toBe(422);
    expect((await json<OperationOutcome>(response)).issue[0]?.expression).toEqual(['route']);
  });

  test('a dose above the protocol is drafted as chosen, and blocked', async () => {
    const order = await prepared(service, prescriber, { route: 'sublingual', doseMg: 600 });
    expect(order.blockers.map(({ id }) => id)).toContain('dose');
  });

  test('a revision needs the version that was on the screen', async () => {
    const order = await prepared(service, prescriber, { route: 'sublingual' });
    const id = order.reference.slice('MedicationRequest/'.length);
    const revise = (version: string, doses: number) =>
      service.post(`/api/orders/${id}/revisions`, { version, route: 'sublingual', doses }, prescriber);
    const changed = await revise(order.version, 2);
    expect(changed.status).toBe(201);
    expect((await revise(order.version, 3)).status).toBe(409);
    const { decision: after } = await json<{ decision: OrderDecision }>(changed);
    expect(after.order?.version).not.toBe(order.version);
  });

  test('a prescriber declines with a reason, twice without harm; a therapist may not', async () => {
    const order = await prepared(service, prescriber, { route: 'sublingual' });
    const id = order.reference.slice('MedicationRequest/'.length);
    const body = { version: order.version, as: 'declined', reason: 'risk-too-high', note: 'Blood pressure first' };
    expect((await service.post(`/api/orders/${id}/end`, body, await service.signIn('therapist'))).status).toBe(403);
    expect((await service.post(`/api/orders/${id}/end`, body, prescriber)).status).toBe(201);
    expect((await service.post(`/api/orders/${id}/end`, body, prescriber)).status).toBe(201);
    expect((await stored())[0]).toMatchObject({ status: 'cancelled', statusReason: { text: 'Blood pressure first' } });
    expect((await service.post(`/api/orders/${id}/end`, { ...body, reason: 'nonsense' }, prescriber)).status).toBe(400);
  });

  test('a question to the therapist is a Task, and a PDMP check shows in the decision', async () => {
    const order = await prepared(service, prescriber, { route: 'sublingual' });
    const id = order.reference.slice('MedicationRequest/'.length);
    expect((await service.post(`/api/orders/${id}/questions`, { text: 'Is the escort sure?' }, prescriber)).status).toBe(201);
    expect(
      (await service.client.searchResources('Task', 'status=requested')).some(
        ({ description }) => description === 'Is the escort sure?',
      ),
    ).toBe(true);
    expect((await service.post('/api/pdmp-checks', { summary: 'Nothing of note' }, prescriber)).status).toBe(201);
    expect((await decision(service, prescriber)).pdmp).toMatchObject({
      summary: 'Nothing of note',
      byName: 'Imagined prescriber',
    });
  });
});
