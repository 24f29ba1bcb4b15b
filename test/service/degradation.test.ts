import { MedplumClient } from '@medplum/core';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { afterEach, describe, expect, test } from 'vitest';
import { createMedplumFetch } from '../../src/medplum/medplum-fetch.ts';
import { aSigningTenant, anotherService, call, enrol, hook, ISSUER, JWKS, summaries } from '../security/support.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';
import { BADNESS, type Badness, type BadServer, startBadServer } from './bad-server.ts';
import { aService, type Harness } from './harness.ts';

/**
 * The promise is a second. The bound leaves room for a machine that does other work, and still fails what nothing bounds: a server that
 * hangs or drips does so for good.
 */
const ANSWER_MS = 5_000;
const HOOKS = ['patient-view', 'order-select', 'order-sign', 'encounter-start', 'encounter-discharge'];

const servers: BadServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function aBadServer(badness: Badness): Promise<BadServer> {
  const server = await startBadServer(badness);
  servers.push(server);
  return server;
}

/** A patient with epilepsy on a course, whose EHR can be swapped for a bad one over a real socket. */
async function aPatient(): Promise<{ service: Harness; swapEhr: (url: string | undefined) => void }> {
  let bad: string | undefined;
  const service = await aService({}, (ehr) => (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    return bad !== undefined && url.startsWith(EHR_BASE) ? fetch(url.replace(EHR_BASE, bad), init) : ehr.fetch(input, init);
  });
  service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
  await enrol(service);
  return { service, swapEhr: (url) => (bad = url) };
}

const callFor = (service: Pick<Harness, 'post'>, name: string) =>
  call(service, name, hook(name, name.startsWith('encounter') ? { encounterId: 'e1' } : {}));

describe.each(BADNESS)('an EHR that %s', (badness) => {
  test('costs a hook less than a second, and never its warning or what is stored', async () => {
    const { service, swapEhr } = await aPatient();
    swapEhr((await aBadServer(badness)).url);
    for (const name of ['order-sign', 'patient-view']) {
      const reply = await callFor(service, name);
      expect([name, reply.status, reply.ms < ANSWER_MS]).toEqual([name, 200, true]);
      expect(summaries(reply)).toContain('could not check');
      if (name === 'order-sign') expect(reply.cards[0]).toMatchObject({ indicator: 'critical' });
    }
  });
});

describe.each(BADNESS)('a Medplum that %s', (badness) => {
  test('costs a hook less than a second and is said in a card; the panel gets a 5xx that says whose fault it is', async () => {
    const service = await aService();
    const { url } = await aBadServer(badness);
    const medplum = new MedplumClient({ baseUrl: url, fetch: createMedplumFetch(fetch, 2_000), maxRetries: 0 });
    const degraded = anotherService(service, { medplum: () => medplum });
    for (const name of HOOKS) {
      const reply = await callFor(degraded, name);
      expect([name, reply.status, reply.ms < ANSWER_MS]).toEqual([name, 200, true]);
      expect(summaries(reply)).toContain('out of reach');
    }
    const panel = await degraded.get('/api/pathway', await service.signIn('therapist'));
    expect([502, 504]).toContain(panel.status);
    expect(((await panel.json()) as OperationOutcome).issue[0]?.code).toMatch(/transient|timeout/);
    expect((await degraded.get('/readyz')).status).toBe(503);
  });
});

describe.each(BADNESS)('a JWKS endpoint that %s', (badness) => {
  test('refuses strangers in time and says so in the log', async () => {
    const { service, token } = await aSigningTenant();
    const { url } = await aBadServer(badness);
    const degraded = anotherService(service, { fetch: (_input, init) => fetch(url, init) });
    const startedMs = performance.now();
    const response = await degraded.post('/cds-services/kap-patient-view', hook('patient-view'), {
      authorization: `Bearer ${await token()}`,
    });
    expect([response.status, performance.now() - startedMs < ANSWER_MS]).toEqual([401, true]);
  });
});

describe('keys', () => {
  test('that were read before go on while their endpoint is down', async () => {
    const { service, token } = await aSigningTenant();
    const { url } = await aBadServer('says 500');
    let down = false;
    const degraded = anotherService(service, {
      fetch: (input, init) => (down ? fetch(url, init) : service.ehr.fetch(input, init)),
    });
    const view = async (header: object = {}) =>
      (
        await degraded.post('/cds-services/kap-patient-view', hook('patient-view'), {
          authorization: `Bearer ${await token({}, header)}`,
        })
      ).status;
    expect(await view()).toBe(200);
    down = true;
    expect(await view()).toBe(200);
    expect(await view({ kid: 'another' })).toBe(401);
    expect([ISSUER, JWKS].every((known) => known.startsWith('https://'))).toBe(true);
  });
});

test.each([
  ['25 s ahead', 25, 200],
  ['25 s behind', -25, 200],
  ['two minutes ahead', 120, 401],
  ['twenty minutes behind', -1_200, 401],
])('an EHR whose clock is %s', async (_name, skewSec, status) => {
  const { token, view } = await aSigningTenant();
  const nowSec = Math.floor(Date.now() / 1_000) + skewSec;
  expect((await view(await token({ iat: nowSec, exp: nowSec + 300 }))).status).toBe(status);
});

test('one bad EHR does not slow another tenant', async () => {
  const { service, swapEhr } = await aPatient();
  const [one] = service.config.tenants;
  if (one === undefined) throw new Error('a tenant');
  const healthy = { ...one, id: 'healthy', fhirBase: 'https://healthy.example/fhir' };
  swapEhr((await aBadServer('hangs')).url);
  const two = anotherService(service, {
    config: { ...service.config, tenants: [one, healthy] },
    fetch: (input, init) => {
      const url = input instanceof Request ? input.url : input.toString();
      return url.startsWith(EHR_BASE)
        ? fetch(url.replace(EHR_BASE, servers[0]?.url ?? ''), init)
        : service.ehr.fetch(input, init);
    },
  });
  const patient = { resourceType: 'Patient', id: 'p1' };
  const other = {
    ...hook('patient-view', {}, { prefetch: { patient } }),
    fhirServer: healthy.fhirBase,
    fhirAuthorization: undefined,
  };
  const bad = Array.from({ length: 60 }, () => callFor(two, 'order-sign'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  const good = await Promise.all(Array.from({ length: 10 }, () => call(two, 'patient-view', other)));
  expect(good.every(({ status, ms }) => status === 200 && ms < 400)).toBe(true);
  expect((await Promise.all(bad)).every(({ status }) => status === 200)).toBe(true);
});

test('a fault of our own is a warning card and a log line without content, not a 500', async () => {
  const { service } = await aPatient();
  const broken = anotherService(service, {
    clock: {
      now: () => {
        throw new RangeError('Ida Imagined');
      },
    },
  });
  const reply = await callFor(broken, 'order-sign');
  expect([reply.status, summaries(reply)]).toEqual([200, expect.stringContaining('something went wrong on our side')]);
  expect(service.logs.map(({ event }) => event)).toContain('hook-failed');
  expect(JSON.stringify(service.logs)).not.toContain('Imagined');
});
