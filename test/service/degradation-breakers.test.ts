import { MedplumClient } from '@medplum/core';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { createMedplumFetch } from '../../src/medplum/medplum-fetch.ts';
import { createMemoryStore, type KeyValueStore } from '../../src/service/key-value-store.ts';
import { aSigningTenant, anotherService, call, enrol, hook, JWKS, summaries } from '../security/support.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { type Badness, type BadServer, startBadServer } from './bad-server.ts';
import { aService } from './harness.ts';

const servers: BadServer[] = [];
afterEach(async () => {
  vi.restoreAllMocks();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function aBadServer(badness: Badness): Promise<BadServer> {
  const server = await startBadServer(badness);
  servers.push(server);
  return server;
}

test('an EHR that has been hanging is asked no more: the same warning comes at once, until a probe finds it well', async () => {
  let bad: string | undefined;
  const service = await aService({}, (ehr) => (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    return bad !== undefined && url.startsWith(EHR_BASE) ? fetch(url.replace(EHR_BASE, bad), init) : ehr.fetch(input, init);
  });
  service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
  await enrol(service);
  const hanging = await aBadServer('hangs');
  bad = hanging.url;
  const slow = await Promise.all(Array.from({ length: 3 }, () => call(service, 'order-sign')));
  const asked = hanging.seen.length;
  const quick = await call(service, 'order-sign');
  expect(hanging.seen.length).toBe(asked);
  expect(quick.ms).toBeLessThan(Math.min(...slow.map(({ ms }) => ms)) / 2);
  expect([quick.status, quick.cards[0]?.indicator]).toEqual([200, 'critical']);
  expect(summaries(quick)).toContain('could not check');
  bad = undefined;
  // A breaker's pause is real time; five seconds of it are not worth waiting for twice.
  await vi.waitFor(
    async () => {
      expect(summaries(await call(service, 'order-sign'))).not.toContain('could not check');
    },
    { timeout: 8_000, interval: 500 },
  );
}, 20_000);

test('a Medplum that has been hanging is asked no more, and what could not be checked is said at once', async () => {
  const service = await aService();
  const hanging = await aBadServer('hangs');
  const medplum = new MedplumClient({ baseUrl: hanging.url, fetch: createMedplumFetch(fetch, 2_000), maxRetries: 0 });
  const degraded = anotherService(service, { medplum: () => medplum });
  const slow = await Promise.all(Array.from({ length: 3 }, () => call(degraded, 'patient-view')));
  const asked = hanging.seen.length;
  const quick = await call(degraded, 'patient-view');
  expect([hanging.seen.length, summaries(quick)]).toEqual([asked, expect.stringContaining('out of reach')]);
  expect(quick.ms).toBeLessThan(Math.min(...slow.map(({ ms }) => ms)) / 2);
});

test('one tenant’s dead EHR leaves the breakers of another closed', async () => {
  const service = await aService();
  const [one] = service.config.tenants;
  if (one === undefined) throw new Error('a tenant');
  const healthy = { ...one, id: 'healthy', fhirBase: 'https://healthy.example/fhir' };
  const down = await aBadServer('is down');
  const two = anotherService(service, {
    config: { ...service.config, tenants: [one, healthy] },
    fetch: (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      return url.startsWith(EHR_BASE) ? fetch(url.replace(EHR_BASE, down.url), init) : service.ehr.fetch(input, init);
    },
  });
  for (let turn = 0; turn < 5; turn += 1) await call(two, 'patient-view');
  const before = service.ehr.requests.length;
  await call(two, 'patient-view', { ...hook('patient-view'), fhirServer: healthy.fhirBase });
  expect(service.ehr.requests.length).toBeGreaterThan(before);
  const changes = service.logs.filter(({ event }) => event === 'breaker-changed').map(({ fields }) => fields);
  expect(changes).toEqual([{ tenant: 'clinic', upstream: 'ehr-hooks', state: 'open' }]);
});

test('an EHR that refuses batches is asked for one once, and read singly from then on', async () => {
  const service = await aService();
  service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
  await enrol(service);
  const plain = anotherService(service, {});
  service.ehr.trouble.set('batch', 404);
  for (let turn = 0; turn < 2; turn += 1) {
    const reply = await call(plain, 'order-sign');
    expect(summaries(reply)).toContain('Seizure');
    expect(summaries(reply)).not.toContain('could not check');
  }
  await service.settle();
  expect(service.ehr.requests.filter(({ method }) => method === 'POST')).toHaveLength(1);
});

const GONE: readonly (readonly [string, () => Promise<never>])[] = [
  ['refuses', () => Promise.reject(new Error('connection refused'))],
  ['hangs', () => new Promise<never>(() => undefined)],
];

test.each(GONE)('a shared store that %s silences no hook, and a token is still taken once', async (_name, gone) => {
  const { service, token } = await aSigningTenant();
  const shared: KeyValueStore = { ...createMemoryStore(), get: gone, set: gone, take: gone, setIfAbsent: gone, delete: gone };
  const degraded = anotherService(service, { shared });
  const once = await token();
  const view = async (bearer: string) =>
    (await degraded.post('/cds-services/kap-patient-view', hook('patient-view'), { authorization: `Bearer ${bearer}` })).status;
  expect([await view(once), await view(once), await view(await token())]).toEqual([200, 401, 200]);
});

/** The clock that only goes on, by which the age of keys is told, goes on by so much. */
const goOn = (ms: number): void => {
  const now = performance.now.bind(performance);
  vi.spyOn(performance, 'now').mockImplementation(() => now() + ms);
};

test('keys that the EHR rotates are followed: the new one is read when a token names it, and the withdrawn one ends with that', async () => {
  const { service, token } = await aSigningTenant();
  const next = await generateKeyPair('ES384', { extractable: true });
  const published = { ...(await exportJWK(next.publicKey)), kid: 'next', alg: 'ES384' };
  const view = async (bearer: string) =>
    (await service.post('/cds-services/kap-patient-view', hook('patient-view'), { authorization: `Bearer ${bearer}` })).status;
  expect(await view(await token())).toBe(200);
  service.ehr.pages.set(JWKS, { keys: [published] });
  goOn(31_000);
  expect(await view(await token({}, { kid: 'next' }, next.privateKey))).toBe(200);
  expect(await view(await token())).toBe(401);
});

test('one issuer’s keys that are out of reach leave the keys of another issuer of the same clinic to be read', async () => {
  const { service, token } = await aSigningTenant();
  const [one] = service.config.tenants;
  if (one?.cds === undefined) throw new Error('a tenant that signs');
  const down = { issuer: 'https://down.example', jwksUri: 'https://down.example/jwks' };
  const two = anotherService(service, {
    config: { ...service.config, tenants: [{ ...one, cds: { ...one.cds, others: [down] } }] },
    fetch: (input, init) =>
      (input instanceof Request ? input.url : input.toString()) === down.jwksUri
        ? Promise.reject(new TypeError('fetch failed'))
        : service.ehr.fetch(input, init),
  });
  const next = await generateKeyPair('ES384', { extractable: true });
  const view = async (bearer: string) =>
    (await two.post('/cds-services/kap-patient-view', hook('patient-view'), { authorization: `Bearer ${bearer}` })).status;
  expect(await view(await token())).toBe(200);
  service.ehr.pages.set(JWKS, { keys: [{ ...(await exportJWK(next.publicKey)), kid: 'next', alg: 'ES384' }] });
  goOn(31_000);
  expect(await view(await token({ iss: down.issuer }))).toBe(401);
  expect(await view(await token({}, { kid: 'next' }, next.privateKey))).toBe(200);
  const changes = service.logs.filter(({ event }) => event === 'breaker-changed').map(({ fields }) => fields);
  expect(changes).toEqual([{ tenant: 'clinic', upstream: 'jwks', issuer: down.issuer, state: 'open' }]);
});
