import type { OperationOutcome } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import type { OrderDecision } from '../../../src/service/orders/contract.ts';
import { createSessionStore } from '../../../src/service/session-store.ts';
import { EHR_BASE, PRESCRIBER } from '../../support/course.ts';
import { createFakeAuth, type FakeAuth } from '../fake-auth.ts';
import { aService } from '../harness.ts';
import { anOrderService, decision, idOf, json, type OrderService, prepared, readyForOrder, signInAs } from './support.ts';

let auth: FakeAuth;
let service: OrderService;
let prescriber: Record<string, string>;
let order: NonNullable<OrderDecision['order']>;

beforeEach(async () => {
  auth = await createFakeAuth();
  service = await anOrderService({ signInAgain: true }, (ehr) => auth.wrap(ehr.fetch));
  await readyForOrder(service);
  prescriber = await signedInAs(PRESCRIBER, 'u1');
  order = await prepared(service, prescriber, { route: 'intramuscular' });
});

/** A session that came of a launch, so that the service knows the person's `sub`. */
const signedInAs = (reference: string, subject: string | undefined) =>
  signInAs(service, reference, ['prescriber'], subject === undefined ? {} : { subject });

const seconds = (ms = Date.now()) => Math.floor(ms / 1_000);

interface Begun {
  readonly review: string;
  readonly url: URL;
}

async function begin(headers = prescriber, of = order): Promise<Begun> {
  const body = { version: of.version, overrides: [], stepUp: 'sign-in' };
  const response = await service.post(`/api/orders/${idOf(of)}/reviews`, body, headers);
  expect(response.status, await response.clone().text()).toBe(201);
  const { review, signIn, options } = await json<{ review: string; signIn: { url: string }; options?: object }>(response);
  expect(options).toBeUndefined();
  return { review, url: new URL(signIn.url) };
}

/** The EHR signs somebody in and sends the window back. */
async function signIn(begun: Begun, claims: Record<string, unknown> = {}): Promise<Response> {
  auth.claims = { ...auth.claims, nonce: begun.url.searchParams.get('nonce'), auth_time: seconds(), ...claims };
  return service.get(`/smart/callback/clinic?code=c1&state=${begun.url.searchParams.get('state') ?? ''}`);
}

const proofIn = async (response: Response) => /"proof":"([A-Za-z0-9_-]+)"/.exec(await response.clone().text())?.[1];
const attest = (review: string, sent: object, headers = prescriber, of = order) =>
  service.post(`/api/orders/${idOf(of)}/attestations`, { review, ...sent }, headers);
const attestations = async () => (await service.client.searchResources('Provenance')).length;

describe('a fresh sign-in at the EHR', () => {
  test('is asked for so that no earlier one answers, and about nothing but who somebody is', async () => {
    const { url } = await begin();
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      max_age: '0',
      prompt: 'login',
      scope: 'openid fhirUser',
      code_challenge_method: 'S256',
      aud: EHR_BASE,
    });
  });

  test('attests, once, and what shows it is in the attestation and verifies', async () => {
    const { review, url } = await begin();
    const window = await signIn({ review, url });
    expect(window.status).toBe(200);
    expect(window.headers.get('content-security-policy')).toMatch(/script-src 'nonce-/);
    const proof = await proofIn(window);
    const sent = await attest(review, { proof });
    expect(sent.status, await sent.clone().text()).toBe(201);
    const { reference } = await json<{ reference: string }>(sent);
    expect((await json<{ reference: string }>(await attest(review, { proof }))).reference).toBe(reference);
    expect(await attestations()).toBe(1);
    const id = reference.slice('Provenance/'.length);
    const verified = await json<object>(await service.get(`/api/attestations/${id}/verification`, prescriber));
    expect(verified).toMatchObject({ holds: true, stepUp: { state: 'verified', method: 'sign-in' }, faults: [] });
  });

  test('still verifies when the EHR has taken that key away', async () => {
    const { review, url } = await begin();
    const { reference } = await json<{ reference: string }>(
      await attest(review, { proof: await proofIn(await signIn({ review, url })) }),
    );
    const [one] = await service.client.searchResources('Provenance');
    expect(JSON.stringify(one)).toContain('idToken');
    auth.metadata = { jwks_uri: 'https://ehr.example/auth/none' };
    const id = reference.slice('Provenance/'.length);
    expect(await json(await service.get(`/api/attestations/${id}/verification`, prescriber))).toMatchObject({ holds: true });
  });

  test('is offered where the clinic says that its EHR does it, and refused elsewhere', async () => {
    expect((await decision(service, prescriber)).may.signIn).toBe(true);
    const other = await anOrderService();
    const headers = await readyForOrder(other);
    const draft = await prepared(other, headers, { route: 'intramuscular' });
    expect((await decision(other, headers)).may.signIn).toBe(false);
    const body = { version: draft.version, overrides: [], stepUp: 'sign-in' };
    expect((await other.post(`/api/orders/${idOf(draft)}/reviews`, body, headers)).status).toBe(422);
  });
});

describe('an attacker', () => {
  const refusedWindow = async (claims: Record<string, unknown>, status = 401) => {
    const begun = await begin();
    const window = await signIn(begun, claims);
    expect(window.status).toBe(status);
    expect(await proofIn(window)).toBeUndefined();
    expect(await window.text()).toContain('"failed":');
    expect(await attestations()).toBe(0);
    return begun;
  };

  test('with a sign-in from before the asking gets no proof, be it by an hour or by a minute', async () => {
    await refusedWindow({ auth_time: seconds() - 3_600 });
    await refusedWindow({ auth_time: seconds() - 60 });
    // Within the tolerance of clocks, but not of what one clock says.
    await refusedWindow({ auth_time: seconds() - 12 });
  });

  test('with an EHR that does not say when somebody signed in gets no proof', async () => {
    await refusedWindow({ auth_time: undefined });
    await refusedWindow({ auth_time: 'now' });
  });

  test('who signs in as somebody else gets no proof, whichever name differs', async () => {
    await refusedWindow({ sub: 'u2', fhirUser: `${EHR_BASE}/Practitioner/prescriber-2` }, 403);
    await refusedWindow({ sub: 'u2', fhirUser: `${EHR_BASE}/${PRESCRIBER}` }, 403);
    await refusedWindow({ sub: 'u1', fhirUser: `${EHR_BASE}/Practitioner/prescriber-2` }, 403);
    await refusedWindow({ sub: 'u1', fhirUser: undefined }, 403);
  });

  test('with the id_token of another sign-in gets no proof: its nonce is of another review', async () => {
    await refusedWindow({ nonce: 'something-else' });
    await refusedWindow({ nonce: undefined });
  });

  test('who plays the callback again, or makes one up, gets no proof', async () => {
    const begun = await begin();
    expect((await signIn(begun)).status).toBe(200);
    const again = await signIn(begun);
    expect(again.status).toBe(401);
    expect(await proofIn(again)).toBeUndefined();
    expect((await service.get('/smart/callback/clinic?code=c1&state=clinic.made-up')).status).toBe(401);
    expect((await service.get('/smart/callback/clinic?code=c1&state=')).status).toBe(401);
  });

  test('with a proof of one review can attest nothing else, and nobody else can use it', async () => {
    const first = await begin();
    const proof = await proofIn(await signIn(first));
    const second = await begin();
    expect((await attest(second.review, { proof })).status).toBe(403);
    const another = await signedInAs('Practitioner/prescriber-2', 'u2');
    expect((await attest(first.review, { proof }, another)).status).toBe(403);
    expect((await attest(first.review, { proof: 'made-up' })).status).toBe(403);
    expect((await attest(first.review, {})).status).toBe(403);
    expect(await attestations()).toBe(0);
    expect((await attest(first.review, { proof })).status).toBe(201);
  });

  test('with a proof of before the order changed attests nothing', async () => {
    const { review, url } = await begin();
    const proof = await proofIn(await signIn({ review, url }));
    const body = { version: order.version, route: 'intramuscular', doses: 1 };
    expect((await service.post(`/api/orders/${idOf(order)}/revisions`, body, prescriber)).status).toBe(201);
    expect((await attest(review, { proof })).status).toBe(409);
    expect(await attestations()).toBe(0);
  });

  test('with a session that never said who signed in is told to open the panel again', async () => {
    const nameless = await signedInAs(PRESCRIBER, undefined);
    const body = { version: order.version, overrides: [], stepUp: 'sign-in' };
    const response = await service.post(`/api/orders/${idOf(order)}/reviews`, body, nameless);
    expect(response.status).toBe(422);
    expect((await json<OperationOutcome>(response)).issue[0]?.diagnostics).toContain('Open the panel again');
  });

  test('cannot show a passkey where a sign-in was begun, nor the other way round', async () => {
    const { review } = await begin();
    expect((await attest(review, { response: undefined })).status).toBe(403);
  });
});

test('the session of a launch knows the subject that its id_token named', async () => {
  const clinic = await aService({}, (ehr) => auth.wrap(ehr.fetch));
  const launch = await clinic.get(`/smart/launch?${new URLSearchParams({ iss: EHR_BASE, launch: 'l1' }).toString()}`);
  const url = new URL(launch.headers.get('location') ?? '');
  auth.claims = { ...auth.claims, nonce: url.searchParams.get('nonce') };
  const cookie = launch.headers
    .getSetCookie()
    .map((line) => line.split(';')[0] ?? '')
    .join('; ');
  const done = await clinic.get(`/smart/callback/clinic?code=c1&state=${url.searchParams.get('state') ?? ''}`, { cookie });
  const id = done.headers
    .getSetCookie()
    .map((line) => /^__Host-kap=([^;]+)/.exec(line)?.[1])
    .find((one) => one !== undefined);
  expect(await createSessionStore(clinic.shared).get(id ?? '')).toMatchObject({ subject: 'u1', scope: 'launch openid' });
});
