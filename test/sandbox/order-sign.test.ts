import type { Communication, DetectedIssue, MedicationRequest, Patient } from '@medplum/fhirtypes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOrder } from '../../src/cli/journey/resources.ts';
import { findProtocol } from '../../src/core/protocol/default-protocol.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { canonical } from '../../src/terminology/artifacts.ts';
import { localCodesOf, localSystem } from '../../src/terminology/codes.ts';

interface Card {
  readonly uuid: string;
  readonly summary: string;
  readonly detail: string;
  readonly indicator: 'info' | 'warning' | 'critical';
  readonly overrideReasons?: readonly { readonly code: string; readonly system: string; readonly display: string }[];
}

let sandbox: Sandbox;
let token = '';
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, quiet: true });
  token = (await post<{ access_token: string }>('/sandbox/ehr/login', { user: 'prescriber' })).access_token;
}, 60_000);
afterAll(() => sandbox.close());

async function post<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token === '' ? {} : { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${sandbox.url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(response.status, path).toBeLessThan(300);
  return (await response.json()) as T;
}

async function patients(): Promise<readonly (Patient & { id: string })[]> {
  const response = await fetch(`${sandbox.url}/sandbox/fhir/Patient?_count=50`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { entry } = (await response.json()) as { entry: readonly { resource: Patient & { id: string } }[] };
  return entry.map(({ resource }) => resource);
}

/** The prescriber is about to sign an order for a lozenge: what the EHR shows. */
async function sign(patient: string): Promise<readonly Card[]> {
  const route = findProtocol(canonical('kap-protocol-default'))?.routes.find((one) => one.route === 'sublingual');
  if (route === undefined) throw new Error('no route');
  const situation = { patient: `Patient/${patient}`, practitioner: 'Practitioner/prescriber', at: sandbox.clock.now() };
  const order = buildOrder(route, { mg: route.start.value, count: 6 }, situation);
  const draft: MedicationRequest = { ...order, id: 'draft-1' };
  const draftOrders = { resourceType: 'Bundle', type: 'collection', entry: [{ resource: draft }] };
  const answer = await post<{ services: readonly { cards?: readonly Card[] }[] }>('/sandbox/ehr/hooks/order-sign', {
    patient,
    draftOrders,
  });
  return answer.services.flatMap(({ cards = [] }) => cards);
}

async function shown(): Promise<readonly { readonly patient: string; readonly cards: readonly Card[] }[]> {
  const all = [];
  for (const { id } of await patients()) all.push({ patient: id, cards: await sign(id) });
  return all;
}

test('an order that is held shows why, and nothing is blocked silently', async () => {
  const held = (await shown()).flatMap(({ cards }) => cards.filter(({ indicator }) => indicator === 'critical'));
  expect(held.length).toBeGreaterThan(0);
  for (const { summary, detail, overrideReasons } of held) {
    expect(summary.length, 'says what').toBeGreaterThan(10);
    expect(detail.length, 'says why').toBeGreaterThan(20);
    expect(overrideReasons?.length, 'can be answered with a reason').toBeGreaterThan(0);
  }
});

test('an override is recorded by feedback with its coded reason, and reaches the mitigation of its finding', async () => {
  const medplum = sandbox.medplum.client();
  const issues = async () => (await medplum.searchResources('DetectedIssue', { _count: '500' })) as readonly DetectedIssue[];
  const rules = new Set((await issues()).flatMap(({ code }) => localCodesOf(code, 'kap-rule')));
  expect(rules.size).toBeGreaterThan(0);
  let mitigated = 0;
  for (const { cards } of await shown())
    for (const card of cards.filter(({ overrideReasons = [] }) => overrideReasons.length > 0)) {
      const [reason] = card.overrideReasons ?? [];
      expect(reason?.system).toBe(localSystem('kap-override-reason'));
      const userComment = `Known and weighed: ${card.uuid}`;
      const feedback = [
        {
          card: card.uuid,
          outcome: 'overridden',
          overrideReason: { reason, userComment },
          outcomeTimestamp: sandbox.clock.now(),
        },
      ];
      await post('/sandbox/ehr/feedback', { service: 'kap-order-sign', feedback });
      await sandbox.settle();
      const kept = (await medplum.searchResources('Communication', { _count: '500' })) as readonly Communication[];
      const said = kept.find(({ note }) => note?.some(({ text }) => text === userComment));
      expect(said?.reasonCode?.[0]?.coding?.[0]?.code).toBe(reason?.code);
      const actions = (await issues()).flatMap(({ mitigation }) => (mitigation ?? []).map(({ action }) => action));
      const ours = actions.filter(({ text }) => text === userComment);
      expect(ours.every(({ coding }) => coding?.[0]?.code === reason?.code)).toBe(true);
      mitigated += ours.length;
    }
  expect(mitigated, 'at least one override is beside its finding').toBeGreaterThan(0);
}, 60_000);
