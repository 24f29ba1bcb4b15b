import { createHmac } from 'node:crypto';
import type { OperationOutcome, ServiceRequest } from '@medplum/fhirtypes';
import { decodeJwt, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { SessionInfo } from '../../src/service/contract.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { aCondition, anAdministration, CODES } from '../support/builders.ts';
import { local } from '../../src/terminology/codes.ts';
import { aPerson, EHR_BASE, PRESCRIBER, THERAPIST } from '../support/course.ts';
import type { FakeEhr } from './fake-ehr.ts';
import { aService, type Harness, PUBLIC, SECRET } from './harness.ts';

const AUTH = 'https://ehr.example/auth';
let service: Harness;
let key: CryptoKeyPair;
let claims: Record<string, unknown>;
let grant: Record<string, unknown>;
const tokenCalls: URLSearchParams[] = [];

/** The EHR's authorization server, in front of the fake EHR. */
function withAuthorizationServer(ehr: FakeEhr): typeof fetch {
  return async (input, init) => {
    const url = String(input instanceof Request ? input.url : input);
    if (url === `${EHR_BASE}/.well-known/smart-configuration`) {
      const endpoints = {
        issuer: AUTH,
        jwks_uri: `${AUTH}/jwks`,
        authorization_endpoint: `${AUTH}/authorize`,
        token_endpoint: `${AUTH}/token`,
      };
      return Response.json({ ...endpoints, id_token_signing_alg_values_supported: ['ES384'] });
    }
    if (url === `${AUTH}/jwks`)
      return Response.json({ keys: [{ ...(await exportJWK(key.publicKey)), kid: 'idp', alg: 'ES384' }] });
    if (url !== `${AUTH}/token`) return ehr.fetch(input, init);
    tokenCalls.push(init?.body instanceof URLSearchParams ? init.body : new URLSearchParams(init?.body as string));
    const idToken = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES384', kid: 'idp' })
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(key.privateKey);
    return Response.json({
      access_token: 'user-token',
      token_type: 'Bearer',
      expires_in: 300,
      scope: 'launch openid',
      id_token: idToken,
      ...grant,
    });
  };
}

beforeEach(async () => {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const jwk = await exportJWK(privateKey);
  const privateJwks = [{ ...jwk, kty: 'EC' as const, alg: 'ES384' as const, kid: 'k1', d: jwk.d ?? '' }];
  service = await aService({ smart: { clientId: 'kap', privateJwks, systemScope: 'system/*.rs' } }, withAuthorizationServer);
  key = await generateKeyPair('ES384', { extractable: true });
  tokenCalls.length = 0;
  grant = { patient: 'p1', encounter: 'e1', need_patient_banner: false };
});

const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .filter((pair) => !pair.endsWith('='))
    .join('; ');

interface Begun {
  readonly url: URL;
  readonly cookie: string;
}

async function begin(): Promise<Begun> {
  const response = await service.get(`/smart/launch?iss=${encodeURIComponent(EHR_BASE)}&launch=l1`);
  expect(response.status).toBe(302);
  const url = new URL(response.headers.get('location') ?? '');
  claims = { iss: AUTH, aud: 'kap', sub: 'u1', nonce: url.searchParams.get('nonce'), fhirUser: `${EHR_BASE}/${PRESCRIBER}` };
  return { url, cookie: cookieOf(response) };
}

const finish = (begun: Begun, options: { cookie?: string; state?: string } = {}) =>
  service.get(`/smart/callback/clinic?code=c1&state=${options.state ?? begun.url.searchParams.get('state') ?? ''}`, {
    cookie: options.cookie ?? begun.cookie,
  });

describe('a SMART launch', () => {
  test('goes to the EHR with PKCE, state, nonce and aud, and the cookie fits an iframe of another site', async () => {
    const { url } = await begin();
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'kap',
      redirect_uri: `${PUBLIC}/smart/callback/clinic`,
      launch: 'l1',
      aud: EHR_BASE,
      code_challenge_method: 'S256',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(url.searchParams.get(name)?.length).toBeGreaterThan(40);
    const cookie = (await service.get(`/smart/launch?iss=${encodeURIComponent(EHR_BASE)}&launch=l1`)).headers.getSetCookie()[0];
    expect(cookie).toMatch(/^__Host-kap-launch=.*; Path=\/; HttpOnly; Secure; SameSite=None; Partitioned$/);
  });

  test('ends in a session whose roles come from Medplum and whose tokens stay on the server', async () => {
    const done = await finish(await begin());
    expect([done.status, done.headers.get('location')]).toEqual([303, `${PUBLIC}/app/`]);
    expect(await done.text()).not.toContain('user-token');
    const session = (await (await service.get('/api/session', { cookie: cookieOf(done) })).json()) as SessionInfo;
    expect(session).toMatchObject({
      user: { reference: PRESCRIBER, roles: ['prescriber'] },
      patient: { reference: 'Patient/p1' },
      encounter: 'Encounter/e1',
      needPatientBanner: false,
    });
    const assertion = decodeJwt(tokenCalls[0]?.get('client_assertion') ?? '');
    expect(assertion).toMatchObject({ iss: 'kap', sub: 'kap', aud: `${AUTH}/token` });
    expect(tokenCalls[0]?.get('code_verifier')).toBeTruthy();
  });

  test('somebody whom Medplum does not know gets no session, and is told whom to ask', async () => {
    const begun = await begin();
    claims['fhirUser'] = 'Practitioner/stranger';
    const refused = await finish(begun);
    expect([refused.status, cookieOf(refused)]).toEqual([403, '']);
    expect(await refused.text()).toContain('your health IT team');
  });

  test.each([
    ['a state that was never given', { state: 'x'.repeat(43) }],
    ['another browser', { cookie: '__Host-kap-launch=other' }],
    ['no cookie', { cookie: '' }],
  ])('refuses %s before the EHR is asked', async (_name, wrong) => {
    expect((await finish(await begin(), wrong)).status).toBe(401);
    expect(tokenCalls).toEqual([]);
  });

  test('is used once', async () => {
    const begun = await begin();
    expect((await finish(begun)).status).toBe(303);
    expect((await finish(begun)).status).toBe(401);
  });

  test.each([
    ['another nonce', { nonce: 'other' }],
    ['another issuer', { iss: 'https://evil.example' }],
    ['another audience', { aud: 'else' }],
  ])('refuses an id_token with %s', async (_name, wrong) => {
    const begun = await begin();
    claims = { ...claims, ...wrong };
    const response = await finish(begun);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toMatch(/nonce|audience|user-token/);
  });

  test('refuses an id_token that somebody else signed', async () => {
    const begun = await begin();
    const real = key;
    key = { ...(await generateKeyPair('ES384', { extractable: true })), publicKey: real.publicKey };
    expect((await finish(begun)).status).toBe(401);
  });

  test('refuses a user of another server', async () => {
    const begun = await begin();
    claims['fhirUser'] = 'https://evil.example/fhir/Practitioner/x';
    expect((await finish(begun)).status).toBe(502);
  });

  test('without a patient opens a session of the user, in which a patient has to be chosen', async () => {
    grant = {};
    const cookie = cookieOf(await finish(await begin()));
    expect(await (await service.get('/api/user', { cookie })).json()).toMatchObject({
      level: 'user',
      user: { roles: ['prescriber'] },
    });
    expect((await service.get('/api/session', { cookie })).status).toBe(409);
  });

  test('refuses an iss that is not configured before anything is fetched', async () => {
    for (const iss of ['https://evil.example/fhir', `${EHR_BASE}.evil.example`, `${EHR_BASE}/../x`, '']) {
      expect((await service.get(`/smart/launch?iss=${encodeURIComponent(iss)}&launch=l`)).status).toBe(400);
    }
    expect(service.ehr.requests).toEqual([]);
  });

  test('renews a token that is about to end, once for concurrent requests', async () => {
    grant = { ...grant, expires_in: 1, refresh_token: 'r1' };
    const cookie = cookieOf(await finish(await begin()));
    await service.settle();
    tokenCalls.length = 0;
    grant = { ...grant, expires_in: 300 };
    const answers = await Promise.all([service.get('/api/pathway', { cookie }), service.get('/api/pathway', { cookie })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(tokenCalls.map((call) => call.get('grant_type'))).toEqual(['refresh_token']);
  });
});

describe('what the authorization server answers', () => {
  test.each<[string, Record<string, unknown>]>([
    ['without its audience', { iss: AUTH, sub: 'u1' }],
    ['for another client', { iss: AUTH, sub: 'u1', aud: 'other' }],
    ['of another issuer', { iss: 'https://evil.example', sub: 'u1', aud: 'kap' }],
  ])('to a renewal renews the session also with an id_token %s, which nobody reads', async (_name, wrong) => {
    grant = { ...grant, expires_in: 1, refresh_token: 'r1' };
    const cookie = cookieOf(await finish(await begin()));
    await service.settle();
    grant = { ...grant, expires_in: 300 };
    claims = wrong;
    expect((await service.get('/api/pathway', { cookie })).status).toBe(200);
    expect((await (await service.get('/api/user', { cookie })).json()) as object).toMatchObject({
      user: { reference: PRESCRIBER },
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['without its audience', { iss: AUTH, sub: 'u1' }],
    ['for another client', { iss: AUTH, sub: 'u1', aud: 'other' }],
  ])('to a launch opens nothing with an id_token %s', async (_name, wrong) => {
    const begun = await begin();
    claims = { ...wrong, nonce: claims['nonce'] };
    expect((await finish(begun)).status).toBe(401);
  });

  test('is read no further than allowed', async () => {
    const begun = await begin();
    grant = { ...grant, padding: 'x'.repeat(200_000) };
    const answer = await finish(begun);
    expect([answer.status, answer.headers.getSetCookie().some((line) => /^__Host-kap=./.test(line))]).toEqual([401, false]);
  });
});

test('the published keys are public', async () => {
  const { keys } = (await (await service.get('/.well-known/jwks.json')).json()) as { keys: JWK[] };
  expect(keys[0]).toMatchObject({ kty: 'EC', kid: 'k1', use: 'sig' });
  expect(keys[0]).not.toHaveProperty('d');
});

describe('a notification', () => {
  const send = (body: string, signature?: string) =>
    service.post('/ehr/clinic/notifications', body, {
      'x-signature': signature ?? createHmac('sha256', SECRET).update(body).digest('hex'),
    });

  beforeEach(async () => {
    await service.post('/api/pathway', {}, await service.signIn('prescriber'));
    service.ehr.requests.length = 0;
    claims = { iss: AUTH, aud: 'kap', sub: 'u1' };
  });

  test('makes the service look again with its own token, and only at what changed', async () => {
    const condition = aCondition({ id: 'c1', code: CODES.stroke });
    service.ehr.put(condition);
    expect((await send(JSON.stringify(condition))).status).toBe(202);
    await service.settle();
    expect(service.ehr.requests.map(({ url }) => url.slice(EHR_BASE.length))).toEqual(['/Condition?patient=p1&_count=200']);
    expect(tokenCalls.at(-1)?.get('grant_type')).toBe('client_credentials');
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
      const answer = await withAuthorizationServer(ehr)(input, init);
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

test('a session ends by itself and by logout', async () => {
  const headers = await service.signIn('prescriber');
  expect((await service.post('/smart/logout', {}, { ...headers, origin: 'https://evil.example' })).status).toBe(403);
  expect((await service.post('/smart/logout', {}, headers)).status).toBe(204);
  expect((await service.get('/api/session', headers)).status).toBe(401);
  expect(await createSessionStore(service.shared).get('never')).toBeUndefined();
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
