import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCookieJar } from '../../src/cli/journey/cookie-jar.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import type { OrderDecision } from '../../src/service/orders/contract.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, quiet: true });
}, 60_000);
afterAll(() => sandbox.close());

const READY = 'Abersole';
const jar = createCookieJar();

async function visit(url: URL, init: RequestInit = {}): Promise<Response> {
  const cookie = jar.header(url);
  const headers = { ...(init.headers as Record<string, string> | undefined), ...(cookie === undefined ? {} : { cookie }) };
  const response = await fetch(url, { redirect: 'manual', ...init, headers });
  jar.store(url, response.headers.getSetCookie());
  return response;
}

async function follow(url: URL): Promise<Response> {
  let next = url;
  for (let hop = 0; hop < 8; hop += 1) {
    const response = await visit(next);
    const location = response.headers.get('location');
    if (location === null) return response;
    next = new URL(location, next);
  }
  throw new Error('too many redirects');
}

async function staff<T>(path: string, body?: object, token?: string): Promise<T> {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
  const init = body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) };
  return (await (await fetch(`${sandbox.url}${path}`, init)).json()) as T;
}

const api = (path: string) => new URL(`/api/${path}`, sandbox.url);
const send = (path: string, body: object) =>
  visit(api(path), {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: sandbox.url, 'x-kap-request': 'panel' },
    body: JSON.stringify(body),
  });

/** The EHR's own page, on which somebody signs in again. */
async function signInAs(user: string, page: Response): Promise<Response> {
  const html = await page.text();
  expect(html).toContain('Sign in again as');
  const request = /name="request" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const body = new URLSearchParams({ request, user });
  const done = await visit(new URL('/sandbox/auth/sign-in', sandbox.url), { method: 'POST', body });
  expect(done.status).toBe(303);
  return follow(new URL(done.headers.get('location') ?? '', sandbox.url));
}

test('a prescriber attests by signing in to the sandbox’s EHR again, and nobody else can do it for them', async () => {
  const { access_token: token } = await staff<{ access_token: string }>('/sandbox/ehr/login', { user: 'prescriber' });
  const { entry } = await staff<{ entry: { resource: { id: string } }[] }>(
    `/sandbox/fhir/Patient?family=${READY}`,
    undefined,
    token,
  );
  const { url } = await staff<{ url: string }>('/sandbox/ehr/launch', { patient: entry[0]?.resource.id }, token);
  expect((await follow(new URL(url))).status).toBe(200);

  const prepared = await send('orders', { route: 'sublingual', doses: 2 });
  expect(prepared.status, await prepared.clone().text()).toBe(201);
  const { decision } = (await prepared.json()) as { decision: OrderDecision };
  const { order } = decision;
  if (order === undefined) throw new Error('no order');
  expect(decision.may.signIn).toBe(true);
  expect(decision.handover.ways[0]).toBe('ehr');
  const id = order.reference.slice('MedicationRequest/'.length);
  const overrides = order.blockers.flatMap(({ overridable, rule }) => (overridable ? [{ rule, reason: 'other' }] : []));
  const review = async () => {
    const begun = await send(`orders/${id}/reviews`, { version: order.version, overrides, stepUp: 'sign-in' });
    expect(begun.status, await begun.clone().text()).toBe(201);
    return (await begun.json()) as { review: string; signIn: { url: string } };
  };

  const wrong = await review();
  const refused = await signInAs('therapist', await follow(new URL(wrong.signIn.url)));
  expect([refused.status, /"proof":/.test(await refused.text())]).toEqual([403, false]);

  const mine = await review();
  const page = await signInAs('prescriber', await follow(new URL(mine.signIn.url)));
  const proof = /"proof":"([A-Za-z0-9_-]+)"/.exec(await page.text())?.[1];
  expect(proof).toBeDefined();
  const attested = await send(`orders/${id}/attestations`, { review: mine.review, proof });
  expect(attested.status, await attested.clone().text()).toBe(201);
  const { reference } = (await attested.json()) as { reference: string };
  const checked = await visit(api(`attestations/${reference.slice('Provenance/'.length)}/verification`));
  expect(await checked.json()).toMatchObject({ holds: true, stepUp: { method: 'sign-in', state: 'verified' } });

  const handed = await send(`orders/${id}/handovers`, { version: order.version, way: 'ehr' });
  const { ehrOrder, refused: why } = (await handed.json()) as { ehrOrder?: string; refused?: string };
  expect(why).toBeUndefined();
  expect(await staff(`/sandbox/fhir/${ehrOrder ?? ''}`, undefined, token)).toMatchObject({ status: 'draft', intent: 'plan' });
}, 60_000);
