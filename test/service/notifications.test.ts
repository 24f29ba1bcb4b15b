import { createHmac } from 'node:crypto';
import type { OperationOutcome, ServiceRequest } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair } from 'jose';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aCondition, anAdministration, CODES } from '../support/builders.ts';
import { local } from '../../src/terminology/codes.ts';
import { aPerson, EHR_BASE, THERAPIST } from '../support/course.ts';
import { aService, type Harness, SECRET } from './harness.ts';
import { AUTH, createFakeAuth, type FakeAuth } from './fake-auth.ts';

let service: Harness;
let auth: FakeAuth;

beforeEach(async () => {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const privateJwks = [{ ...jwk, kty: 'EC' as const, alg: 'ES384' as const, kid: 'k1', d: jwk.d ?? '' }];
  auth = await createFakeAuth();
  service = await aService({ smart: { clientId: 'kap', privateJwks, systemScope: 'system/*.rs' } }, (ehr) =>
    auth.wrap(ehr.fetch),
  );
});

describe('a notification', () => {
  const send = (body: string, signature?: string) =>
    service.post('/ehr/clinic/notifications', body, {
      'x-signature': signature ?? createHmac('sha256', SECRET).update(body).digest('hex'),
    });

  beforeEach(async () => {
    await service.post('/api/pathway', {}, await service.signIn('prescriber'));
    service.ehr.requests.length = 0;
    auth.claims = { iss: AUTH, aud: 'kap', sub: 'u1' };
  });

  test('makes the service look again with its own token, and only at what changed', async () => {
    const condition = aCondition({ id: 'c1', code: CODES.stroke });
    service.ehr.put(condition);
    expect((await send(JSON.stringify(condition))).status).toBe(202);
    await service.settle();
    expect(service.ehr.requests.map(({ url }) => url.slice(EHR_BASE.length))).toEqual(['/Condition?patient=p1&_count=200']);
    expect(auth.tokenCalls.at(-1)?.get('grant_type')).toBe('client_credentials');
    expect(await service.client.searchResources('Condition')).toHaveLength(1);
  });

  test('is believed only as far as "look again": a forged body writes nothing of its own', async () => {
    await send(JSON.stringify(aCondition({ id: 'forged', code: CODES.pregnancy })));
    await service.settle();
    expect(await service.client.searchResources('Condition')).toHaveLength(0);
  });

  test('many at once become two readings at most', async () => {
    const condition = aCondition({ id: 'c1' });
    service.ehr.put(condition);
    await Promise.all(Array.from({ length: 12 }, () => send(JSON.stringify(condition))));
    await service.settle();
    expect(service.ehr.requests.filter(({ url }) => url.includes('/Condition?')).length).toBeLessThanOrEqual(2);
  });

  test('about a patient who is not on a course leaves nothing', async () => {
    await send(JSON.stringify(aCondition({ subject: { reference: 'Patient/other' } })));
    await service.settle();
    expect(await service.client.searchResources('Patient')).toHaveLength(1);
  });

  test("of a referral starts the course once, by the protocol that it names or the clinic's own", async () => {
    for (const request of [aReferral('p2'), aReferral('p2'), aReferral('p3', 'https://elsewhere.example/PlanDefinition/x')]) {
      service.ehr.put(aPerson({ id: request.subject.reference?.slice('Patient/'.length) ?? '' }));
      service.ehr.put(request);
      expect((await send(JSON.stringify(request))).status).toBe(202);
      await service.settle();
    }
    const started = await service.client.searchResources('Patient', `identifier=${EHR_BASE}|Patient/p2`);
    expect(started).toHaveLength(1);
    const courses = await service.client.searchResources('CarePlan', `subject=Patient/${started[0]?.id ?? ''}`);
    expect(courses).toHaveLength(1);
    // Whose patient it is says the referral, as the list of work names them.
    const author = { identifier: { system: EHR_BASE, value: THERAPIST }, display: 'T. One' };
    expect(courses[0]?.author).toEqual(author);
    expect(await service.client.searchResources('Patient', `identifier=${EHR_BASE}|Patient/p3`)).toHaveLength(0);
    expect(service.logs.map(({ event }) => event)).toContain('referral-names-unknown-protocol');
  });

  test('of a referral and a dose at once starts the course, also where the ledger of stock can’t be read', async () => {
    service.ehr.put(aPerson({ id: 'p2' }), aReferral('p2'));
    const dose = { ...anAdministration(), subject: { reference: 'Patient/p2' } };
    const { client } = service;
    for (const method of ['executeBatch', 'searchResources'] as const) {
      const ask = client[method].bind(client) as (...asked: unknown[]) => Promise<unknown>;
      vi.spyOn(client, method as 'executeBatch').mockImplementation((async (...asked: unknown[]) => {
        if (/stock-entry/.test(JSON.stringify(asked))) throw new Error('away');
        return ask(...asked);
      }) as never);
    }
    const entry = [{ resourceType: 'SubscriptionStatus' }, dose, aReferral('p2')].map((resource) => ({ resource }));
    await send(JSON.stringify({ resourceType: 'Bundle', type: 'history', entry }));
    await service.settle();
    expect(await client.searchResources('Patient', `identifier=${EHR_BASE}|Patient/p2`)).toHaveLength(1);
    expect(service.logs.map(({ event }) => event)).toContain('background-failed');
  });

  test.each([
    ['a wrong signature', '{}', 'ab'.repeat(32), 401],
    ['no JSON', '{"a":', undefined, 400],
    ['no notification', '[]', undefined, 400],
  ])('with %s is refused', async (_name, body, signature, status) => {
    const response = await send(body, signature);
    expect(response.status).toBe(status);
    expect(((await response.json()) as OperationOutcome).resourceType).toBe('OperationOutcome');
  });

  const about = (...entries: object[]) => {
    const status = { resourceType: 'SubscriptionStatus', type: 'event-notification' };
    return JSON.stringify({ resourceType: 'Bundle', entry: [status, ...entries].map((resource) => ({ resource })) });
  };
  const ofPatients = (count: number) =>
    Array.from({ length: count }, (_, at) =>
      aCondition({ id: `c${String(at)}`, subject: { reference: `Patient/many${String(at)}` } }),
    );

  test('about many patients has a few of them read at a time', async () => {
    let [under, most] = [0, 0];
    const { smart } = service.config.tenants[0] ?? {};
    service = await aService(smart === undefined ? {} : { smart }, (ehr) => async (input, init) => {
      const isReading = new Request(input, init).url.includes('/Condition?');
      if (isReading) most = Math.max(most, (under += 1));
      const answer = await auth.wrap(ehr.fetch)(input, init);
      if (isReading) under -= 1;
      return answer;
    });
    expect((await send(about(...ofPatients(20)))).status).toBe(202);
    await service.settle();
    expect(service.ehr.requests.filter(({ url }) => url.includes('/Condition?'))).toHaveLength(20);
    expect(most).toBe(4);
  });

  test('about more patients than are followed is refused whole, and asks the EHR nothing', async () => {
    expect((await send(about(...ofPatients(201)))).status).toBe(413);
    expect((await send(about(...ofPatients(200).map((one) => ({ ...one, subject: { reference: 'Patient/p1' } }))))).status).toBe(
      202,
    );
    await service.settle();
    expect(service.ehr.requests.map(({ url }) => url.slice(EHR_BASE.length))).toEqual(['/Condition?patient=p1&_count=200']);
  });

  test('one part of which can’t be found has the others followed', async () => {
    service.ehr.trouble.set('Encounter', 500);
    const focus = [{ focus: { reference: 'Encounter/e1' } }, { focus: { reference: 'Condition/c1' } }];
    service.ehr.put(aCondition({ id: 'c1', code: CODES.stroke }));
    await send(JSON.stringify({ resourceType: 'SubscriptionStatus', notificationEvent: focus }));
    await service.settle();
    expect(await service.client.searchResources('Condition')).toHaveLength(1);
  });

  test('for an unknown EHR is a 404, larger than 256 KB a 413', async () => {
    expect((await service.post('/ehr/none/notifications', '{}')).status).toBe(404);
    expect((await send('x'.repeat(257 * 1_024))).status).toBe(413);
  });
});

function aReferral(patientId: string, protocol?: string): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    id: `referral-${patientId}`,
    status: 'active',
    intent: 'order',
    code: { coding: [local('kap-activity', 'referral')] },
    subject: { reference: `Patient/${patientId}` },
    requester: { reference: THERAPIST, display: 'T. One' },
    ...(protocol === undefined ? {} : { instantiatesCanonical: [protocol] }),
  };
}
