import { createLocalJWKSet, generateKeyPair, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  assertion,
  authorize,
  authorizeQuery,
  backendForm,
  codeForm,
  FHIR,
  fhir,
  launchToken,
  newChart,
  newEhr,
  ORIGIN,
  post,
  PUBLIC_APP,
  signIn,
  tokenCall,
} from './ehr-support.ts';
import type { EhrHarness } from './ehr-support.ts';

const SCOPE = 'launch openid fhirUser online_access patient/*.rs';
let harness: EhrHarness;
let patient: string;

beforeAll(async () => {
  harness = await newEhr();
  patient = await newChart(harness.ehr, 'Quillfeather');
});

async function approvedCode(): Promise<string> {
  const target = await authorize(harness.ehr, await authorizeQuery(harness.ehr, patient, SCOPE));
  return target.searchParams.get('code') ?? '';
}

describe('a launch', () => {
  it('ends in a token with the launch context and an id_token for the user', async () => {
    const answer = await tokenCall(harness.ehr, codeForm(await approvedCode()));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.body).toMatchObject({
      patient,
      intent: 'kap-dosing',
      appContext: 'opaque',
      need_patient_banner: true,
      token_type: 'Bearer',
    });
    const jwks = (await (await harness.ehr.app.request(`${ORIGIN}/sandbox/auth/jwks`)).json()) as JSONWebKeySet;
    const verified = await jwtVerify(answer.body['id_token'] ?? '', createLocalJWKSet(jwks), {
      issuer: `${ORIGIN}/sandbox/auth`,
      audience: PUBLIC_APP.id,
    });
    expect(verified.payload).toMatchObject({ nonce: 'nonce-1', fhirUser: `${FHIR}/Practitioner/therapist` });
  });

  it('echoes the state', async () => {
    const target = await authorize(harness.ehr, await authorizeQuery(harness.ehr, patient, SCOPE));
    expect(target.searchParams.get('state')).toBe('state-1');
  });

  it.each([
    ['no PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['a foreign aud', { aud: 'http://evil.test/fhir' }, 'invalid_request'],
    ['an unknown launch', { launch: 'guessed' }, 'access_denied'],
    ['no launch scope', { scope: 'patient/*.rs' }, 'invalid_scope'],
    ['an implicit flow', { response_type: 'token' }, 'unsupported_response_type'],
  ])('is refused with %s', async (_name, change, error) => {
    const target = await authorize(harness.ehr, { ...(await authorizeQuery(harness.ehr, patient, SCOPE)), ...change });
    expect(target.searchParams.get('error')).toBe(error);
    expect(target.searchParams.get('code')).toBeNull();
  });

  it.each(['http://app.test/callback/', 'http://app.test/callback?x=1', 'http://evil.test/callback'])(
    'is never redirected to %s, which is not registered',
    async (redirect_uri) => {
      const query = new URLSearchParams({ ...(await authorizeQuery(harness.ehr, patient, SCOPE)), redirect_uri });
      const response = await harness.ehr.app.request(`${ORIGIN}/sandbox/auth/authorize?${query.toString()}`);
      expect([response.status, response.headers.get('location')]).toEqual([400, null]);
    },
  );

  it('can be used once', async () => {
    const query = await authorizeQuery(harness.ehr, patient, SCOPE);
    await authorize(harness.ehr, query);
    expect((await authorize(harness.ehr, query)).searchParams.get('error')).toBe('access_denied');
  });

  it('needs a signed-in user of the EHR', async () => {
    expect((await post(harness.ehr, '/sandbox/ehr/launch', { patient })).status).toBe(401);
    const { access_token } = await launchToken(harness.ehr, patient, SCOPE);
    expect((await post(harness.ehr, '/sandbox/ehr/launch', { patient }, access_token)).status).toBe(401);
  });

  it('answers 404 for a patient that is not in the EHR', async () => {
    const response = await post(harness.ehr, '/sandbox/ehr/launch', { patient: 'nobody' }, await signIn(harness.ehr));
    expect(response.status).toBe(404);
  });
});

describe('an authorization code', () => {
  it.each([
    ['a wrong verifier', { code_verifier: 'x'.repeat(50) }],
    ['no verifier', { code_verifier: '' }],
    ['another redirect_uri', { redirect_uri: 'http://app.test/other' }],
  ])('is refused with %s', async (_name, change) => {
    const answer = await tokenCall(harness.ehr, codeForm(await approvedCode(), change));
    expect([answer.status, answer.body['error']]).toEqual([400, 'invalid_grant']);
  });

  it('is refused a second time, and the tokens of the first are revoked', async () => {
    const code = await approvedCode();
    const { access_token, refresh_token } = (await tokenCall(harness.ehr, codeForm(code))).body;
    expect((await fhir(harness.ehr, access_token, { path: `Patient/${patient}` })).status).toBe(200);
    expect((await tokenCall(harness.ehr, codeForm(code))).body['error']).toBe('invalid_grant');
    expect((await fhir(harness.ehr, access_token, { path: `Patient/${patient}` })).status).toBe(401);
    const refresh = { grant_type: 'refresh_token', client_id: PUBLIC_APP.id, refresh_token: refresh_token ?? '' };
    expect((await tokenCall(harness.ehr, refresh)).status).toBe(400);
  });

  it('expires after a minute', async () => {
    const code = await approvedCode();
    harness.nowMs += 61_000;
    expect((await tokenCall(harness.ehr, codeForm(code))).body['error']).toBe('invalid_grant');
  });
});

describe('a refresh token', () => {
  const refresh = (token: string | undefined): Record<string, string> => ({
    grant_type: 'refresh_token',
    client_id: PUBLIC_APP.id,
    refresh_token: token ?? '',
  });

  it('is replaced at each use and keeps the patient', async () => {
    const granted = await launchToken(harness.ehr, patient, SCOPE);
    const next = await tokenCall(harness.ehr, refresh(granted['refresh_token']));
    expect(next.body['refresh_token']).not.toBe(granted['refresh_token']);
    expect(next.body['patient']).toBe(patient);
  });

  it('revokes everything that came from it when it is used twice', async () => {
    const granted = await launchToken(harness.ehr, patient, SCOPE);
    const next = (await tokenCall(harness.ehr, refresh(granted['refresh_token']))).body;
    expect((await tokenCall(harness.ehr, refresh(granted['refresh_token']))).status).toBe(400);
    expect((await tokenCall(harness.ehr, refresh(next['refresh_token']))).status).toBe(400);
    expect((await fhir(harness.ehr, next['access_token'], { path: `Patient/${patient}` })).status).toBe(401);
  });

  it('is not given without online_access or offline_access', async () => {
    expect(await launchToken(harness.ehr, patient, 'launch patient/*.rs')).not.toHaveProperty('refresh_token');
  });
});

describe('a backend client', () => {
  it('gets a short token for system scopes with a signed assertion', async () => {
    const { body } = await tokenCall(harness.ehr, backendForm(await assertion(harness.backendKey)));
    expect(body).toMatchObject({ scope: 'system/*.rs', expires_in: 300 });
    expect((await fhir(harness.ehr, body['access_token'], { path: 'Patient' })).status).toBe(200);
    const create = { method: 'POST', path: 'Patient', body: { resourceType: 'Patient' } };
    expect((await fhir(harness.ehr, body['access_token'], create)).status).toBe(403);
  });

  it.each([
    ['another audience', { aud: 'http://elsewhere.test/token' }],
    ['a long life', { exp: '1h' }],
    ['another subject', { sub: 'public-app' }],
  ])('is refused with %s', async (_name, change) => {
    const answer = await tokenCall(harness.ehr, backendForm(await assertion(harness.backendKey, change)));
    expect([answer.status, answer.body['error']]).toEqual([401, 'invalid_client']);
  });

  it('is refused with an assertion that was used before', async () => {
    const jwt = await assertion(harness.backendKey);
    expect((await tokenCall(harness.ehr, backendForm(jwt))).status).toBe(200);
    expect((await tokenCall(harness.ehr, backendForm(jwt))).status).toBe(401);
  });

  it('is refused with a foreign key', async () => {
    const { privateKey } = await generateKeyPair('ES384');
    expect((await tokenCall(harness.ehr, backendForm(await assertion(privateKey)))).status).toBe(401);
  });

  it('gets no scope that it is not registered for', async () => {
    const form = backendForm(await assertion(harness.backendKey), 'system/Patient.cud user/*.rs');
    expect((await tokenCall(harness.ehr, form)).body['error']).toBe('invalid_scope');
  });

  it('that has keys cannot do without them', async () => {
    expect(
      (await tokenCall(harness.ehr, { grant_type: 'client_credentials', client_id: 'backend', scope: 'system/*.rs' })).status,
    ).toBe(401);
  });
});

describe('introspection and revocation', () => {
  const at = (path: string, form: Record<string, string>): Response | Promise<Response> =>
    harness.ehr.app.request(`${ORIGIN}/sandbox/auth/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ client_id: PUBLIC_APP.id, ...form }).toString(),
    });

  it('tell of a token until it is revoked', async () => {
    const { access_token = '' } = await launchToken(harness.ehr, patient, SCOPE);
    expect(await (await at('introspect', { token: access_token })).json()).toMatchObject({
      active: true,
      patient,
      client_id: PUBLIC_APP.id,
    });
    expect((await at('revoke', { token: access_token })).status).toBe(200);
    expect(await (await at('introspect', { token: access_token })).json()).toEqual({ active: false });
  });
});
