import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createMemoryStore, type KeyValueStore } from '../../src/service/key-value-store.ts';
import { createSessionIds } from '../../src/service/session-ids.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { aService, type Harness, PUBLIC } from './harness.ts';

let service: Harness;
beforeEach(async () => {
  service = await aService();
  // Time stands still, so that nothing is made up for meanwhile.
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A request to the API as it comes over a connection from that address. */
const ask = async (remoteAddress: string, headers: Record<string, string> = {}): Promise<Response> =>
  service.app.request(`${PUBLIC}/api/user`, { headers }, { incoming: { socket: { remoteAddress } } });

const madeUp = () => ({
  cookie: `__Host-kap=clinic.${randomBytes(32).toString('base64url')}.${randomBytes(32).toString('base64url')}`,
});

async function flood(count: number, headers: () => Record<string, string>): Promise<readonly number[]> {
  const all: number[] = [];
  for (let at = 0; at < count; at += 1) all.push((await ask('127.0.0.2', headers())).status);
  return all;
}

test.each([
  ['no session', () => ({})],
  ['a session that somebody made up', madeUp],
])('requests with %s are refused from some number on, of their own address only', async (_what, headers) => {
  const statuses = await flood(600, headers);
  expect([
    statuses.slice(0, 500).every((status) => status === 401),
    statuses.slice(500).every((status) => status === 429),
  ]).toEqual([true, true]);
  const refused = await ask('127.0.0.2', headers());
  expect(refused.headers.get('retry-after')).toBe('1');
  expect(await refused.json()).toMatchObject({ resourceType: 'OperationOutcome', issue: [{ code: 'throttled' }] });
  expect((await ask('127.0.0.1', headers())).status).toBe(401);
});

test('who has a session is let in from an address that floods, also who has just signed in', async () => {
  const before = await service.signIn('therapist');
  await flood(600, madeUp);
  expect((await ask('127.0.0.2', before)).status).toBe(200);
  expect((await ask('127.0.0.2', await service.signIn('prescriber'))).status).toBe(200);
});

test('a session that was made up is not looked for', async () => {
  const looked = vi.spyOn(service.shared, 'get');
  await flood(3, madeUp);
  expect(looked).not.toHaveBeenCalled();
});

test('one session that has ended is looked for no more often than one that goes on', async () => {
  const headers = await service.signIn('therapist');
  const id = headers['cookie']?.slice('__Host-kap='.length) ?? '';
  await createSessionStore(service.shared).end(id);
  const looked = vi.spyOn(service.shared, 'get');
  await flood(600, () => headers);
  expect(looked.mock.calls.length).toBeLessThanOrEqual(2 * 500);
});

const SESSION = { tenant: 'clinic', user: { reference: 'Practitioner/1', name: 'Imagined', roles: [] }, needPatientBanner: true };
const openAt = (shared: KeyValueStore, secrets: Parameters<typeof createSessionIds>[0]) => {
  const until = Date.now() + 60_000;
  const sessions = createSessionStore(shared, { ids: createSessionIds(secrets) });
  return sessions.create({ ...SESSION, accessToken: 't', accessUntilMs: until, endsAtMs: until });
};
const seenAt = (shared: KeyValueStore, secrets: Parameters<typeof createSessionIds>[0], id: string) =>
  createSessionStore(shared, { ids: createSessionIds(secrets) }).get(id);

test('copies that share secrets know each other’s sessions, while a secret is changed too, and those without know none', async () => {
  const [shared, a, b] = [createMemoryStore(), randomBytes(32), randomBytes(32)];
  const id = await openAt(shared, [a]);
  expect(await seenAt(shared, [a], id)).toMatchObject({ tenant: 'clinic' });
  expect(await seenAt(shared, [b, a], id)).toMatchObject({ tenant: 'clinic' });
  expect(await seenAt(shared, [b], id)).toBeUndefined();
});

test.each([
  ['another tenant', (id: string) => id.replace(/^clinic/, 'other')],
  ['another number', (id: string) => id.replace(/\.[\w-]/, (found) => (found === '.A' ? '.B' : '.A'))],
  ['no mark', (id: string) => id.slice(0, id.lastIndexOf('.'))],
  ['more behind it', (id: string) => `${id}.x`],
])('an id of ours with %s is not ours', (_what, change) => {
  const ids = createSessionIds();
  const id = ids.create('clinic');
  expect(ids.tenantOf(id)).toBe('clinic');
  expect(ids.tenantOf(change(id))).toBeUndefined();
});
