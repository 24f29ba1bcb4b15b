import { createHmac } from 'node:crypto';
import type { AuditEvent } from '@medplum/fhirtypes';
import { beforeEach, expect, test } from 'vitest';
import { bundle, call, draft, enrol, hook } from '../../security/support.ts';
import { aCondition, CODES } from '../../support/builders.ts';
import { aPerson, EHR_BASE, THERAPIST } from '../../support/course.ts';
import { createFakeAuth } from '../fake-auth.ts';
import { aService, type Harness, SECRET } from '../harness.ts';

let service: Harness;
let worker: Record<string, string>;
beforeEach(async () => {
  service = await aService();
  service.ehr.put(aPerson({ id: 'p2' }));
  worker = await service.signIn('therapist', { patientId: 'none' });
});

/** Of each event about it: with what outcome, by whom, and whom it names. */
async function about(what: RegExp): Promise<readonly (readonly [string | undefined, string | undefined, ...string[]])[]> {
  await service.settle();
  const events = await service.client.searchResources('AuditEvent', { _count: '200' });
  return events.filter((event) => what.test(event.entity?.[0]?.what?.identifier?.value ?? '')).map(toRow);
}

function toRow({ outcome, agent, entity = [] }: AuditEvent): readonly [string | undefined, string | undefined, ...string[]] {
  const people = entity.flatMap(({ role, what }) => (role?.code === '1' ? [what?.identifier?.value ?? ''] : []));
  return [outcome, agent.find(({ requestor }) => requestor)?.who?.identifier?.value, ...people];
}

test.each([
  ['whom the EHR shows', undefined, 201, '0'],
  ['whom the EHR does not show to this user', 403, 403, '4'],
])('opening a chart names %s, whatever the page says', async (_whom, trouble, status, outcome) => {
  if (trouble !== undefined) service.ehr.trouble.set('Patient', trouble);
  const answer = await service.post('/api/patients', { patient: 'p2' }, { ...worker, 'x-kap-patient': 'p1' });
  expect(answer.status).toBe(status);
  expect(await about(/\/api\/patients$/)).toEqual([[outcome, THERAPIST, 'Patient/p2']]);
  expect(await about(/^https:\/\/ehr\.example\/.*\/Patient\/p2$/)).toEqual([[outcome, THERAPIST, 'Patient/p2']]);
});

test('opening a chart names the patient too while the EHR does not answer', async () => {
  service.ehr.trouble.set('Patient', 500);
  await service.post('/api/patients', { patient: 'p2' }, worker);
  expect(await about(/\/Patient\/p2$/)).toEqual([['8', THERAPIST, 'Patient/p2']]);
});

test('a patient whom a page names without leave is named by no reading that succeeds', async () => {
  for (const path of ['/api/user', '/api/work-list']) {
    expect((await service.get(path, { ...worker, 'x-kap-patient': 'p1' })).status).toBe(200);
    expect(await about(new RegExp(`${path}$`))).toEqual([['0', THERAPIST]]);
  }
});

test('a chart that was not opened in this session is named by the refusal, also where a role is missing', async () => {
  await service.get('/api/session', { ...worker, 'x-kap-patient': 'p2' });
  expect(await about(/\/api\/session$/)).toEqual([['4', THERAPIST, 'Patient/p2']]);
  await service.post('/api/doses', { doseMg: 10 }, { ...worker, 'x-kap-patient': 'p2' });
  expect(await about(/\/api\/doses$/)).toEqual([['4', THERAPIST, 'Patient/p2']]);
});

test('those whose changes a page watches are named, refused or not', async () => {
  await service.post('/api/patients', { patient: 'p2' }, worker);
  for (const patients of ['p2', 'p1,p2']) {
    const response = await service.get(`/api/session-groups/changes?patients=${patients}`, worker);
    await response.body?.cancel();
  }
  const rows = await about(/session-groups\/changes$/);
  expect(rows.toSorted((a, b) => a.length - b.length)).toEqual([
    ['0', THERAPIST, 'Patient/p2'],
    ['4', THERAPIST, 'Patient/p1', 'Patient/p2'],
  ]);
});

test('a request of a page of whoever was signed in before is a refusal on record', async () => {
  const headers = { ...(await service.signIn('therapist')), 'x-kap-user': 'clinic/Practitioner/before' };
  expect((await service.get('/api/pathway', headers)).status).toBe(401);
  expect(await about(/\/api\/pathway$/)).toEqual([['4', THERAPIST, 'Patient/p1']]);
});

test('a body that is too large is a refusal on record', async () => {
  const headers = await service.signIn('therapist');
  expect(
    (await service.post('/api/pathway', `"${'x'.repeat(300_000)}"`, { ...headers, 'content-length': '300002' })).status,
  ).toBe(413);
  expect(await about(/\/api\/pathway$/)).toEqual([['4', THERAPIST, 'Patient/p1']]);
});

test('what the EHR is asked to tell whose a notification is stays on record with whose it was', async () => {
  const auth = await createFakeAuth();
  const [tenant] = service.config.tenants;
  if (tenant === undefined) throw new Error('no tenant');
  service = await aService({ smart: { ...tenant.smart, systemScope: 'system/*.rs' } }, (ehr) => auth.wrap(ehr.fetch));
  service.ehr.put(aCondition({ id: 'c9', subject: { reference: 'Patient/p2' } }));
  const focus = { reference: `${EHR_BASE}/Condition/c9` };
  const body = JSON.stringify({ resourceType: 'SubscriptionStatus', type: 'event-notification', notificationEvent: [{ focus }] });
  const headers = { 'x-signature': createHmac('sha256', SECRET).update(body).digest('hex') };
  expect((await service.post('/ehr/clinic/notifications', body, headers)).status).toBe(202);
  expect(await about(/\/Condition\/c9$/)).toEqual([['0', 'https://kap.example', 'Patient/p2']]);
});

test('what a hook read stays on record where nothing could be judged by it and nothing is said', async () => {
  await enrol(service);
  const [plan] = await service.client.searchResources('CarePlan');
  if (plan === undefined) throw new Error('no course');
  await service.client.updateResource({ ...plan, instantiatesCanonical: ['https://clinic.example/PlanDefinition/own|1'] });
  const before = (await about(/\/Patient\/p1$/)).length;
  const other = { ...draft(), medicationCodeableConcept: CODES.simvastatin };
  expect((await call(service, 'order-sign', hook('order-sign', { draftOrders: bundle(other) }))).cards).toEqual([]);
  const rows = await about(/\/Patient\/p1$/);
  expect(rows.length - before).toBe(1);
  expect(rows).toContainEqual(['0', 'Practitioner/prescriber-1', 'Patient/p1']);
});
