import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MINUTE_MS } from '../../src/core/time.ts';
import { EHR_BASE, PRESCRIBER, THERAPIST } from '../support/course.ts';
import { AUTH, cookieOf, createFakeAuth, type FakeAuth } from './fake-auth.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

let auth: FakeAuth;
let service: Harness;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 10, 2, 9) });
  auth = await createFakeAuth();
  auth.metadata = { revocation_endpoint: `${AUTH}/revoke` };
  auth.grant = { ...auth.grant, refresh_token: 'r1' };
  service = await aService({ idleMinutes: 5 }, (ehr) => auth.wrap(ehr.fetch));
});
afterEach(() => {
  vi.useRealTimers();
});

async function signIn(before?: Record<string, string>): Promise<Record<string, string>> {
  const launched = await service.get(`/smart/launch?${new URLSearchParams({ iss: EHR_BASE, launch: 'l1' }).toString()}`);
  const { searchParams } = new URL(launched.headers.get('location') ?? '');
  auth.claims = { ...auth.claims, nonce: searchParams.get('nonce') };
  const cookie = [cookieOf(launched), ...(before === undefined ? [] : [before['cookie'] ?? ''])].join('; ');
  const finished = await service.get(`/smart/callback/clinic?code=c1&state=${searchParams.get('state') ?? ''}`, { cookie });
  await service.settle();
  return { cookie: cookieOf(finished), origin: PUBLIC, 'x-kap-request': 'panel' };
}

/** How sessions have ended, by what is on record; each with its person. */
async function endsOnRecord(): Promise<readonly (readonly [string | undefined, string | undefined])[]> {
  await service.settle();
  const events = await service.client.searchResources('AuditEvent', { _count: '200' });
  return events
    .filter(({ subtype }) => subtype?.[0]?.display === 'Logout')
    .map(({ entity, agent }) => [
      entity?.[0]?.what?.identifier?.value?.slice(PUBLIC.length),
      agent.find(({ role }) => role !== undefined)?.who?.identifier?.value,
    ]);
}

const revoked = () => auth.revoked.map((form) => form.get('token'));
const user = async (headers: Record<string, string>) => (await service.get('/api/user', headers)).status;

test('a sign-out is on record, and the EHR is told, once', async () => {
  const headers = await signIn();
  for (let at = 0; at < 2; at += 1) expect((await service.post('/smart/logout', {}, headers)).status).toBe(204);
  expect([await user(headers), await endsOnRecord(), revoked()]).toEqual([401, [['/smart/logout', PRESCRIBER]], ['r1']]);
});

test('so is the end of a session that nobody used, once, whoever asks first and however many at once', async () => {
  const headers = await signIn();
  vi.setSystemTime(Date.now() + 7 * MINUTE_MS);
  expect(await Promise.all([1, 2, 3].map(() => user(headers)))).toEqual([401, 401, 401]);
  expect((await service.get('/app/', headers)).status).toBeLessThan(500);
  expect([await endsOnRecord(), revoked()]).toEqual([[['/smart/logout#idle', PRESCRIBER]], ['r1']]);
});

test('so is the end that another person’s sign-in in the same browser is to a session', async () => {
  const first = await signIn();
  auth.claims = { ...auth.claims, fhirUser: `${EHR_BASE}/${THERAPIST}` };
  const second = await signIn(first);
  expect([await user(first), await user(second)]).toEqual([401, 200]);
  expect([await endsOnRecord(), revoked()]).toEqual([[['/smart/callback/clinic', PRESCRIBER]], ['r1']]);
});

test('what the same person’s next sign-in ends is on record, and the EHR is not told, who might take back the new one with it', async () => {
  const first = await signIn();
  await signIn(first);
  expect([await user(first), await endsOnRecord(), revoked()]).toEqual([401, [['/smart/callback/clinic', PRESCRIBER]], []]);
});

test('a session to whose person no role is left ends on record, and the EHR takes back the token that it has just renewed', async () => {
  auth.grant = { ...auth.grant, expires_in: 1 };
  const headers = await signIn();
  for (const role of await service.client.searchResources('PractitionerRole'))
    await service.client.updateResource({ ...role, active: false });
  auth.grant = { ...auth.grant, refresh_token: 'r2' };
  expect((await service.get('/api/pathway?refresh=1', headers)).status).toBe(401);
  expect([await user(headers), await endsOnRecord(), revoked()]).toEqual([401, [['/smart/logout#no-role', PRESCRIBER]], ['r2']]);
});

const refuse = (answer: () => Response) => {
  auth.onToken = (form) => Promise.resolve(form.get('grant_type') === 'refresh_token' ? answer() : undefined);
};

test('a session ends, on record, when the EHR says that its grant is over', async () => {
  auth.grant = { ...auth.grant, expires_in: 1 };
  const headers = await signIn();
  refuse(() => Response.json({ error: 'invalid_grant' }, { status: 400 }));
  expect((await service.get('/api/pathway?refresh=1', headers)).status).toBe(401);
  expect([await user(headers), await endsOnRecord(), revoked()]).toEqual([401, [['/smart/logout#refused', PRESCRIBER]], []]);
});

test.each<[string, () => Response]>([
  ['is broken', () => new Response('<html>', { status: 502 })],
  ['says that it is busy', () => Response.json({ error: 'temporarily_unavailable' }, { status: 503 })],
  ['does not know us as it did', () => Response.json({ error: 'invalid_client' }, { status: 401 })],
])('a session goes on when the EHR renews nothing because it %s', async (_what, answer) => {
  auth.grant = { ...auth.grant, expires_in: 1 };
  const headers = await signIn();
  refuse(answer);
  expect((await service.get('/api/pathway?refresh=1', headers)).status).toBeGreaterThanOrEqual(400);
  expect([await user(headers), await endsOnRecord()]).toEqual([200, []]);
});
