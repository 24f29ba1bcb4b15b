import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EHR_BASE } from '../support/course.ts';
import { cookieOf, createFakeAuth, type FakeAuth } from './fake-auth.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

let auth: FakeAuth;
let service: Harness;
beforeEach(async () => {
  auth = await createFakeAuth();
  service = await aService({}, (ehr) => auth.wrap(ehr.fetch));
  // Time stands still, so that nothing is made up for meanwhile.
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const LAUNCH = `/smart/launch?${new URLSearchParams({ iss: EHR_BASE, launch: 'l1' }).toString()}`;

/** A request as it comes over a connection from that address. */
const from = async (remoteAddress: string, path: string, headers: Record<string, string> = {}): Promise<Response> =>
  service.app.request(`${PUBLIC}${path}`, { headers }, { incoming: { socket: { remoteAddress } } });

async function statuses(count: number, ask: () => Promise<Response>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let at = 0; at < count; at += 1) all.push((await ask()).status);
  return all;
}

const count = (all: readonly number[], status: number) => all.filter((one) => one === status).length;

/** A whole launch from an address: out to the EHR and back. */
async function open(address: string): Promise<number> {
  const begun = await from(address, LAUNCH);
  if (begun.status !== 302) return begun.status;
  const { searchParams } = new URL(begun.headers.get('location') ?? '');
  auth.claims = { ...auth.claims, nonce: searchParams.get('nonce') };
  const back = `/smart/callback/clinic?code=c1&state=${searchParams.get('state') ?? ''}`;
  return (await from(address, back, { cookie: cookieOf(begun) })).status;
}

test('launches that one address begins without end are refused, and keep nobody else from the panel', async () => {
  const flood = await statuses(500, () => from('127.0.0.2', LAUNCH));
  expect([count(flood, 302), count(flood, 429)]).toEqual([100, 400]);
  expect((await from('127.0.0.1', LAUNCH)).status).toBe(302);
  expect(await open('127.0.0.1')).toBe(303);
});

test('an IPv6 network is one address, however many it makes of itself', async () => {
  let at = 0;
  const flood = await statuses(150, () => from(`2001:db8:1:2::${(at += 1).toString(16)}`, LAUNCH));
  expect(count(flood, 429)).toBe(50);
  expect((await from('2001:db8:1:3::1', LAUNCH)).status).toBe(302);
});

test('ways back that nobody set out on are refused from some number on, of their own address only', async () => {
  const forged = '/smart/callback/clinic?code=c&state=clinic.x';
  const flood = await statuses(150, () => from('127.0.0.2', forged));
  expect([count(flood, 401), count(flood, 429)]).toEqual([100, 50]);
  expect((await from('127.0.0.2', forged)).headers.get('retry-after')).toBe('1');
  expect(await open('127.0.0.1')).toBe(303);
});

test('many addresses together begin no more than four times the clinic’s rate, and finish no more than that', async () => {
  service = await aService({ limits: { launchesPerSecond: 2 } }, (ehr) => auth.wrap(ehr.fetch));
  let at = 0;
  const opened = await statuses(30, async () => new Response(null, { status: await open(`192.0.2.${String((at += 1))}`) }));
  expect([count(opened, 303), count(opened, 429)]).toEqual([20, 10]);
  const begun = await statuses(60, () => from(`192.0.2.${String((at += 1))}`, LAUNCH));
  expect([count(begun, 302), count(begun, 429)]).toEqual([50, 10]);
});
