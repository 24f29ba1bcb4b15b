import { randomBytes } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRedisStore, type RedisStore } from '../../../src/service/shared/redis-store.ts';
import { createSealedStore, type SealingKeys } from '../../../src/service/shared/sealed-store.ts';
import { anotherService, hook, ISSUER, JWKS, SIGNED } from '../../security/support.ts';
import { EHR_BASE } from '../../support/course.ts';
import { aRedis, HAS_REDIS, type TestRedis } from '../../support/redis.ts';
import { cookieOf, createFakeAuth, type FakeAuth } from '../fake-auth.ts';
import { aService, type Harness, PUBLIC } from '../harness.ts';

type Copy = Pick<Harness, 'get' | 'post'>;

const keys: SealingKeys = [new Uint8Array(randomBytes(32))];
let redis: TestRedis;
let stores: RedisStore[];
let auth: FakeAuth;
let service: Harness;
let one: Copy;
let other: Copy;

/** Two copies of the service with a Redis connection each, in front of one EHR and one Medplum. */
beforeEach(async () => {
  if (!HAS_REDIS) return;
  redis = await aRedis();
  auth = await createFakeAuth();
  service = await aService(SIGNED, (ehr) => auth.wrap(ehr.fetch));
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  stores = [createRedisStore(redis.url, quiet), createRedisStore(redis.url, quiet)];
  const [first, second] = stores.map((store) =>
    anotherService(service, { shared: createSealedStore(store, keys), fetch: auth.wrap(service.ehr.fetch), auditDelayMs: 0 }),
  );
  if (first === undefined || second === undefined) throw new Error('two stores make two copies');
  [one, other] = [first, second];
});
afterEach(async () => {
  if (!HAS_REDIS) return;
  for (const store of stores) await store.close();
  await redis.kill();
});

/** A launch whose first half is at one copy and whose second half is at another. */
async function launch(): Promise<string> {
  const begun = await one.get(`/smart/launch?iss=${encodeURIComponent(EHR_BASE)}&launch=l1`);
  const url = new URL(begun.headers.get('location') ?? '');
  auth.claims = { ...auth.claims, nonce: url.searchParams.get('nonce') };
  const state = url.searchParams.get('state') ?? '';
  const done = await other.get(`/smart/callback/clinic?code=c&state=${state}`, { cookie: cookieOf(begun) });
  expect(done.status).toBe(303);
  expect((await one.get(`/smart/callback/clinic?code=c&state=${state}`, { cookie: cookieOf(begun) })).status).toBe(401);
  return cookieOf(done);
}

describe.skipIf(!HAS_REDIS)('two copies that share a Redis (skipped where redis-server is not installed)', () => {
  test('a launch begun at one ends at the other, its session is good at both, and its end is the end at both', async () => {
    const cookie = await launch();
    expect((await one.get('/api/session', { cookie })).status).toBe(200);
    expect((await other.get('/api/session', { cookie })).status).toBe(200);
    const headers = { cookie, origin: PUBLIC, 'x-kap-request': 'panel' };
    expect((await other.post('/smart/logout', {}, headers)).status).toBe(204);
    expect((await one.get('/api/session', { cookie })).status).toBe(401);
  });

  test('Redis holds neither a token of the EHR nor a session id that would open anything', async () => {
    const cookie = await launch();
    const { createClient } = await import('redis');
    const client = createClient({ url: redis.url });
    await client.connect();
    const all = await client.keys('*');
    const values = await Promise.all(all.map((key) => client.get(key)));
    client.destroy();
    expect(all.length).toBeGreaterThan(0);
    expect(all.every((key) => key.startsWith('clinic:'))).toBe(true);
    const id = /__Host-kap=clinic\.([^;]+)/.exec(decodeURIComponent(cookie))?.[1] ?? 'none';
    for (const text of [...all, ...values]) {
      expect(text).not.toContain(id);
      expect(text).not.toContain('user-token');
    }
  });

  test('a token is renewed once, whichever copy needs it', async () => {
    auth.grant = { ...auth.grant, expires_in: 1, refresh_token: 'r1' };
    const cookie = await launch();
    await service.settle();
    await vi.waitFor(() => expect(auth.tokenCalls.length).toBeGreaterThan(0));
    auth.tokenCalls.length = 0;
    let uses = 0;
    auth.onToken = async (form) => {
      if (form.get('grant_type') !== 'refresh_token') return undefined;
      uses += 1;
      await new Promise((resolve) => setTimeout(resolve, 150));
      return uses > 1 ? Response.json({ error: 'invalid_grant' }, { status: 400 }) : undefined;
    };
    auth.grant = { ...auth.grant, expires_in: 300, refresh_token: 'r2' };
    const answers = await Promise.all([one, other, one, other].map((copy) => copy.get('/api/pathway', { cookie })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(uses).toBe(1);
  });

  test("a hook's token that one has taken is refused by the other", async () => {
    const pair = await generateKeyPair('ES384', { extractable: true });
    service.ehr.pages.set(JWKS, { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'ES384' }] });
    const nowSec = Math.floor(Date.now() / 1_000);
    const claims = { iss: ISSUER, aud: `${PUBLIC}/cds-services/kap-patient-view`, iat: nowSec, exp: nowSec + 300, jti: 'j1' };
    const token = await new SignJWT(claims).setProtectedHeader({ alg: 'ES384', kid: 'k', typ: 'JWT' }).sign(pair.privateKey);
    const ask = (copy: Copy) =>
      copy.post('/cds-services/kap-patient-view', hook('patient-view'), { authorization: `Bearer ${token}` });
    expect([(await ask(one)).status, (await ask(other)).status, (await ask(one)).status]).toEqual([200, 401, 401]);
  });

  test('without Redis: the panel and launches say 503 and end no session, hooks go on, and all of it heals', async () => {
    const cookie = await launch();
    await redis.kill();
    const panel = await one.get('/api/session', { cookie });
    expect([panel.status, panel.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await panel.text()).not.toContain('redis');
    expect((await one.get(`/smart/launch?iss=${encodeURIComponent(EHR_BASE)}&launch=l1`)).status).toBe(503);
    expect((await other.get('/healthz')).status).toBe(200);
    await redis.start();
    // Redis keeps nothing here over a restart: who was signed in opens the panel again.
    await vi.waitFor(async () => expect((await one.get('/api/session', { cookie })).status).toBe(401), { timeout: 8_000 });
    await vi.waitFor(async () => expect((await other.get('/api/session', { cookie })).status).toBe(401), { timeout: 8_000 });
    expect((await other.get('/api/session', { cookie: await launch() })).status).toBe(200);
  });
});
