import { decodeJwt, exportJWK, generateKeyPair, type JWK } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import type { SessionInfo } from '../../src/service/contract.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { EHR_BASE, PRESCRIBER } from '../support/course.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';
import { AUTH, cookieOf, createFakeAuth, type FakeAuth } from './fake-auth.ts';

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

interface Begun {
  readonly url: URL;
  readonly cookie: string;
}

async function begin(): Promise<Begun> {
  const response = await service.get(`/smart/launch?iss=${encodeURIComponent(EHR_BASE)}&launch=l1`);
  expect(response.status).toBe(302);
  const url = new URL(response.headers.get('location') ?? '');
  auth.claims = { iss: AUTH, aud: 'kap', sub: 'u1', nonce: url.searchParams.get('nonce'), fhirUser: `${EHR_BASE}/${PRESCRIBER}` };
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

  test('whose EHR names another issuer says that trying again does not help, and logs what differs', async () => {
    const other = await aService({ issuer: 'https://typed.example' }, (ehr) => auth.wrap(ehr.fetch));
    const response = await other.get(`/smart/launch?iss=${encodeURIComponent(EHR_BASE)}&launch=l1`);
    const page = await response.text();
    expect(response.status).toBe(502);
    expect(page).toContain('trying again does not help');
    expect(page).not.toContain('in a minute');
    const [line] = other.logs.filter(({ event }) => event === 'launch-refused');
    expect(line?.fields).toMatchObject({ fault: 'issuer-differs', error: 'issuer-differs' });
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
    const assertion = decodeJwt(auth.tokenCalls[0]?.get('client_assertion') ?? '');
    expect(assertion).toMatchObject({ iss: 'kap', sub: 'kap', aud: `${AUTH}/token` });
    expect(auth.tokenCalls[0]?.get('code_verifier')).toBeTruthy();
  });

  test('somebody whom Medplum does not know gets no session, and is told whom to ask', async () => {
    const begun = await begin();
    auth.claims['fhirUser'] = 'Practitioner/stranger';
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
    expect(auth.tokenCalls).toEqual([]);
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
    auth.claims = { ...auth.claims, ...wrong };
    const response = await finish(begun);
    expect(response.status).toBe(401);
    expect(await response.text()).not.toMatch(/nonce|audience|user-token/);
  });

  test('refuses an id_token that somebody else signed', async () => {
    const begun = await begin();
    const real = auth.key;
    auth.key = { ...(await generateKeyPair('ES384', { extractable: true })), publicKey: real.publicKey };
    expect((await finish(begun)).status).toBe(401);
  });

  test('refuses a user of another server', async () => {
    const begun = await begin();
    auth.claims['fhirUser'] = 'https://evil.example/fhir/Practitioner/x';
    expect((await finish(begun)).status).toBe(502);
  });

  test('without a patient opens a session of the user, in which a patient has to be chosen', async () => {
    auth.grant = {};
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
    auth.grant = { ...auth.grant, expires_in: 1, refresh_token: 'r1' };
    const cookie = cookieOf(await finish(await begin()));
    await service.settle();
    auth.tokenCalls.length = 0;
    auth.grant = { ...auth.grant, expires_in: 300 };
    const answers = await Promise.all([service.get('/api/pathway', { cookie }), service.get('/api/pathway', { cookie })]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(auth.tokenCalls.map((call) => call.get('grant_type'))).toEqual(['refresh_token']);
  });
});

describe('what the authorization server answers', () => {
  test.each<[string, Record<string, unknown>]>([
    ['without its audience', { iss: AUTH, sub: 'u1' }],
    ['for another client', { iss: AUTH, sub: 'u1', aud: 'other' }],
    ['of another issuer', { iss: 'https://evil.example', sub: 'u1', aud: 'kap' }],
  ])('to a renewal renews the session also with an id_token %s, which nobody reads', async (_name, wrong) => {
    auth.grant = { ...auth.grant, expires_in: 1, refresh_token: 'r1' };
    const cookie = cookieOf(await finish(await begin()));
    await service.settle();
    auth.grant = { ...auth.grant, expires_in: 300 };
    auth.claims = wrong;
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
    auth.claims = { ...wrong, nonce: auth.claims['nonce'] };
    expect((await finish(begun)).status).toBe(401);
  });

  test('is read no further than allowed', async () => {
    const begun = await begin();
    auth.grant = { ...auth.grant, padding: 'x'.repeat(200_000) };
    const answer = await finish(begun);
    expect([answer.status, answer.headers.getSetCookie().some((line) => /^__Host-kap=./.test(line))]).toEqual([401, false]);
  });
});

test('the published keys are public', async () => {
  const { keys } = (await (await service.get('/.well-known/jwks.json')).json()) as { keys: JWK[] };
  expect(keys[0]).toMatchObject({ kty: 'EC', kid: 'k1', use: 'sig' });
  expect(keys[0]).not.toHaveProperty('d');
});

test('a session ends by itself and by logout', async () => {
  const headers = await service.signIn('prescriber');
  expect((await service.post('/smart/logout', {}, { ...headers, origin: 'https://evil.example' })).status).toBe(403);
  expect((await service.post('/smart/logout', {}, headers)).status).toBe(204);
  expect((await service.get('/api/session', headers)).status).toBe(401);
  expect(await createSessionStore(service.shared).get('never')).toBeUndefined();
});
