import type { Patient } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { CryptoKey, JSONWebKeySet } from 'jose';
import { createHash, randomUUID } from 'node:crypto';
import type { RegisteredClient } from '../../src/sandbox/auth/clients.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createEhr } from '../../src/sandbox/ehr/ehr.ts';
import type { Ehr } from '../../src/sandbox/ehr/ehr.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { placePeople } from '../../src/sandbox/people.ts';

export const ORIGIN = 'http://ehr.test';
export const FHIR = `${ORIGIN}/sandbox/fhir`;
export const TOKEN_URL = `${ORIGIN}/sandbox/auth/token`;
export const REDIRECT = 'http://app.test/callback';

export const PUBLIC_APP: RegisteredClient = {
  id: 'public-app',
  name: 'Public app',
  grants: ['authorization_code', 'refresh_token'],
  redirectUris: [REDIRECT],
  launchUrl: 'http://app.test/launch',
  scopes: ['launch', 'openid', 'fhirUser', 'online_access', 'patient/*.cruds', 'user/*.rs'],
};

export interface EhrHarness {
  readonly ehr: Ehr;
  readonly backendKey: CryptoKey;
  readonly sent: { readonly url: string; readonly init: RequestInit }[];
  /** What the EHR's outgoing calls are answered with. */
  answer: (url: string, init: RequestInit) => Response | Promise<Response>;
  nowMs: number;
}

/** An EHR without a port; its outgoing calls are kept and answered by the test. */
export async function newEhr(): Promise<EhrHarness> {
  const { privateKey, publicKey } = await generateKeyPair('ES384');
  const jwks: JSONWebKeySet = { keys: [{ ...(await exportJWK(publicKey)), kid: 'backend-1', alg: 'ES384' }] };
  const backend: RegisteredClient = {
    id: 'backend',
    name: 'Backend',
    grants: ['client_credentials'],
    redirectUris: [],
    scopes: ['system/*.rs'],
    jwks,
  };
  const sent: EhrHarness['sent'] = [];
  const harness = { backendKey: privateKey, sent, nowMs: Date.now(), answer: () => new Response() } as unknown as EhrHarness;
  const fetchOut: typeof fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input);
    sent.push({ url, init });
    return harness.answer(url, init);
  };
  const clock = createClock();
  const ehr = await createEhr({
    origin: ORIGIN,
    clock,
    clients: [PUBLIC_APP, backend],
    servicesUrl: 'http://app.test/cds-services',
    fetchHooks: fetchOut,
    fetchOut,
    nowMs: () => harness.nowMs,
  });
  const medplum = await createMedplumStore({ clock });
  await placePeople(ehr.repo, medplum.repo, FHIR);
  medplum.close();
  return Object.assign(harness, { ehr });
}

export async function signIn(ehr: Ehr, user = 'therapist'): Promise<string> {
  const response = await post(ehr, '/sandbox/ehr/login', { user });
  return ((await response.json()) as { access_token: string }).access_token;
}

export function post(ehr: Ehr, path: string, body: unknown, token?: string): Promise<Response> {
  const headers = { 'Content-Type': 'application/json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  return Promise.resolve(ehr.app.request(`${ORIGIN}${path}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** A FHIR call with a bearer token. */
export async function fhir(
  ehr: Ehr,
  token: string | undefined,
  request: { method?: string; path: string; body?: unknown },
): Promise<{ status: number; body: Record<string, unknown> }> {
  const headers = { 'Content-Type': 'application/fhir+json', ...(token ? { Authorization: `Bearer ${token}` } : {}) };
  const init = {
    method: request.method ?? 'GET',
    headers,
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
  };
  const response = await ehr.app.request(`${FHIR}/${request.path}`, init);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

export async function newChart(ehr: Ehr, family: string): Promise<string> {
  const { id } = await ehr.repo.createResource<Patient>({ resourceType: 'Patient', name: [{ family }] });
  await ehr.repo.createResource({
    resourceType: 'Condition',
    subject: { reference: `Patient/${id}` },
    code: { text: `Condition of ${family}` },
  });
  return id;
}

export const VERIFIER = 'a-code-verifier-that-is-long-enough-for-the-rules-0123456789';

/** Launches the public app for a patient and gives the query of an authorize request that would be approved. */
export async function authorizeQuery(ehr: Ehr, patient: string, scope: string): Promise<Record<string, string>> {
  const token = await signIn(ehr);
  const launch = await post(ehr, '/sandbox/ehr/launch', { patient, intent: 'kap-dosing', appContext: 'opaque' }, token);
  const { url } = (await launch.json()) as { url: string };
  return {
    response_type: 'code',
    client_id: PUBLIC_APP.id,
    redirect_uri: REDIRECT,
    scope,
    state: 'state-1',
    nonce: 'nonce-1',
    aud: FHIR,
    launch: new URL(url).searchParams.get('launch') ?? '',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
  };
}

/** Where the authorization server redirects to. */
export async function authorize(ehr: Ehr, query: Record<string, string>): Promise<URL> {
  const response = await ehr.app.request(`${ORIGIN}/sandbox/auth/authorize?${new URLSearchParams(query).toString()}`);
  return new URL(response.headers.get('location') ?? `error:${response.status}`);
}

export async function tokenCall(
  ehr: Ehr,
  form: Record<string, string>,
): Promise<{ status: number; headers: Headers; body: Record<string, string> }> {
  const response = await ehr.app.request(TOKEN_URL, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(form).toString(),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Record<string, string> };
}

export function codeForm(code: string, change: Record<string, string> = {}): Record<string, string> {
  return {
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT,
    client_id: PUBLIC_APP.id,
    code_verifier: VERIFIER,
    ...change,
  };
}

/** The whole launch, to an access token of the public app. */
export async function launchToken(ehr: Ehr, patient: string, scope: string): Promise<Record<string, string>> {
  const target = await authorize(ehr, await authorizeQuery(ehr, patient, scope));
  return (await tokenCall(ehr, codeForm(target.searchParams.get('code') ?? ''))).body;
}

/** A client assertion of the backend client, changed as the test wants. */
export function assertion(
  key: CryptoKey,
  change: { aud?: string; exp?: string; jti?: string; sub?: string } = {},
): Promise<string> {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'ES384', kid: 'backend-1', typ: 'JWT' })
    .setIssuer('backend')
    .setSubject(change.sub ?? 'backend')
    .setAudience(change.aud ?? TOKEN_URL)
    .setIssuedAt()
    .setExpirationTime(change.exp ?? '4m')
    .setJti(change.jti ?? randomUUID())
    .sign(key);
}

export function backendForm(jwt: string, scope = 'system/*.rs'): Record<string, string> {
  return {
    grant_type: 'client_credentials',
    scope,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: jwt,
  };
}
