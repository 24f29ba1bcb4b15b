import { badRequest, OperationOutcomeError } from '@medplum/core';
import type { PlanDefinition } from '@medplum/fhirtypes';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { StoreError } from '../../src/medplum/store-error.ts';
import { createService } from '../../src/service/app.ts';
import { parseConfig } from '../../src/service/config.ts';
import { createSessionIds } from '../../src/service/session-ids.ts';
import { changed } from '../support/changed-protocol.ts';
import { aService, PUBLIC } from './harness.ts';

const jwk = { kty: 'EC', kid: 'k1', alg: 'ES384', crv: 'P-384', x: 'x', y: 'y', d: 'd' };
const tenant = {
  id: 'clinic',
  fhirBase: 'https://ehr.example/fhir/',
  issuer: 'https://ehr.example/auth',
  smart: { clientId: 'kap', privateJwks: [{ env: 'KEY' }] },
  notificationSecret: { env: 'SECRET' },
  frameAncestors: ['https://ehr.example'],
  protocol: 'KapProtocolDefault',
  timeZone: 'America/Los_Angeles',
  unsignedHooks: true,
};
const env = { KEY: JSON.stringify(jwk), SECRET: 'a-notification-secret' };

describe('configuration', () => {
  test('takes secrets from the environment and one spelling of the base', () => {
    const result = parseConfig({ publicBaseUrl: 'https://kap.example', tenants: [tenant] }, env);
    expect(result).toMatchObject({
      ok: true,
      config: {
        tenants: [{ fhirBase: 'https://ehr.example/fhir', notificationSecret: env.SECRET, smart: { privateJwks: [jwk] } }],
      },
    });
  });

  test('names every fault at once with its path, a missing secret among them', () => {
    const wrong = {
      ...tenant,
      fhirBase: 'http://ehr.example/fhir',
      timeZone: 'Mars/Olympus',
      frameAncestors: ['https://ehr.example/path'],
      cds: { issuer: 'x' },
      colour: 'red',
      protocol: 'no-such-protocol',
    };
    const result = parseConfig({ publicBaseUrl: 'kap', tenants: [wrong] }, { KEY: env.KEY });
    const paths = result.ok ? [] : result.faults.map(({ path }) => path);
    for (const path of [
      'publicBaseUrl',
      'tenants.0.fhirBase',
      'tenants.0.timeZone',
      'tenants.0.protocol',
      'tenants.0.frameAncestors.0',
      'tenants.0.notificationSecret',
      'tenants.0.cds.jwksUri',
    ])
      expect(paths).toContain(path);
    const reason = result.ok ? undefined : result.faults.find(({ path }) => path === 'tenants.0.protocol')?.reason;
    expect(reason).toMatch(/^must be one of kap-protocol-default, kap-protocol-course, /);
  });

  test('refuses two tenants of one name or one base, and allows plain http on this machine only', () => {
    expect(parseConfig({ publicBaseUrl: 'https://kap.example', tenants: [tenant, tenant] }, env).ok).toBe(false);
    expect(
      parseConfig(
        { publicBaseUrl: 'http://localhost:8787', tenants: [{ ...tenant, fhirBase: 'http://localhost:8787/fhir' }] },
        env,
      ).ok,
    ).toBe(true);
    expect(parseConfig({ publicBaseUrl: 'http://localhost.evil.example', tenants: [tenant] }, env).ok).toBe(false);
  });

  test('refuses two keys under one kid, of whatever tenants, for all are published in one set; one key may serve several', () => {
    const withKeys = (id: string, ...privateJwks: object[]) => {
      return { ...tenant, id, fhirBase: `https://${id}.example/fhir`, smart: { clientId: 'kap', privateJwks } };
    };
    const reasons = (...tenants: object[]) => {
      const result = parseConfig({ publicBaseUrl: 'https://kap.example', tenants }, env);
      return result.ok ? [] : result.faults.map(({ reason }) => reason);
    };
    const other = { ...jwk, x: 'another' };
    expect(reasons(withKeys('one', jwk), withKeys('two', jwk))).toEqual([]);
    expect(reasons(withKeys('one', jwk), withKeys('two', other))).toEqual(['two different keys with kid k1']);
    expect(reasons(withKeys('one', jwk, other))).toEqual(['two different keys with kid k1']);
    expect(reasons(withKeys('one', jwk), withKeys('two', { ...other, kid: 'k2' }))).toEqual([]);
    const attesting = (x: string) => ({ attestation: { privateJwks: [{ ...jwk, x, alg: 'ES384' }] } });
    const orders = (x: string, id: string) => ({ ...withKeys(id, jwk), orders: attesting(x) });
    expect(reasons(orders('a', 'one'), orders('b', 'two'))).toEqual(['two different keys with kid k1']);
  });

  test.each([
    ['http://medplum-server:8103/', true],
    ['http://medplum.example/', false],
    ['http://medplum-server.example:8103/', false],
    ['http://10.0.0.7:8103/', false],
  ])('takes %s as its own store: %s', (baseUrl, ok) => {
    const medplum = { baseUrl, clientId: 'id', clientSecret: 'secret' };
    expect(parseConfig({ publicBaseUrl: 'https://kap.example', tenants: [{ ...tenant, medplum }] }, env).ok).toBe(ok);
    const neighbour = { ...tenant, fhirBase: 'http://medplum-server:8103/fhir' };
    expect(parseConfig({ publicBaseUrl: 'https://kap.example', tenants: [neighbour] }, env).ok).toBe(false);
  });
});

describe("a clinic's own protocol", () => {
  const own = (change: (plan: PlanDefinition) => void = () => undefined) =>
    changed((plan) => {
      plan.url = 'https://clinic.example/PlanDefinition/ours';
      plan.name = 'Ours';
      change(plan);
    });
  const read = (plans: readonly unknown[], file?: (path: string) => unknown) =>
    parseConfig(
      { publicBaseUrl: 'https://kap.example', tenants: [{ ...tenant, protocol: 'Ours', protocols: plans }] },
      env,
      file,
    );

  test('is read from its file, and the tenant may follow it', () => {
    const result = read([{ file: 'ours.json' }], (path) => (path === 'ours.json' ? own() : undefined));
    expect(result).toMatchObject({ ok: true, config: { tenants: [{ protocols: [{ url: own().url }] }] } });
  });

  test("that can't be run is refused with the path in the file and the reason, beside the tenant's other faults", () => {
    const result = parseConfig(
      {
        publicBaseUrl: 'https://kap.example',
        tenants: [{ ...tenant, timeZone: 'Mars/Olympus', protocols: [own((plan) => (plan.action = []))] }],
      },
      env,
    );
    const faults = result.ok ? [] : result.faults;
    expect(faults.find(({ path }) => path === 'tenants.0.protocols.0')?.reason).toMatch(/^PlanDefinition\.action.*: /);
    expect(faults.map(({ path }) => path)).toContain('tenants.0.timeZone');
  });

  test('whose file cannot be read is one fault, not two', () => {
    const result = read([{ file: 'lost.json' }], () => {
      throw new Error('cannot be read');
    });
    expect(result.ok ? [] : result.faults.filter(({ path }) => path.startsWith('tenants.0.protocols'))).toEqual([
      { path: 'tenants.0.protocols.0', reason: 'lost.json cannot be read' },
    ]);
  });

  test('that is there twice, and a name that is nowhere, are refused', () => {
    const twice = read([own(), own()]);
    expect(twice.ok ? [] : twice.faults.map(({ path }) => path)).toContain('tenants.0.protocols');
    const nowhere = read([]);
    expect(nowhere.ok ? [] : nowhere.faults.map(({ path }) => path)).toContain('tenants.0.protocol');
  });
});

describe('the panel', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kap-panel-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>panel');
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'app');

  async function aPanel() {
    const service = await aService();
    const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const app = createService({
      config: service.config,
      clock: service.clock,
      medplum: () => service.client,
      fetch: service.ehr.fetch,
      logger,
      shared: service.shared,
      panelDir: folder,
    });
    return { service, get: (path: string, headers = {}) => app.request(`${PUBLIC}${path}`, { headers }) };
  }

  test('is framed by its EHR only, never cached, and its assets never change', async () => {
    const { service, get } = await aPanel();
    const page = await get('/app/', await service.signIn('therapist'));
    expect(await page.text()).toContain('panel');
    expect(page.headers.get('content-security-policy')).toContain('frame-ancestors https://ehr.example');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(page.headers.get('x-frame-options')).toBeNull();
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect((await get('/app/assets/app-1a2b.js')).headers.get('cache-control')).toContain('immutable');
    expect((await get('/app/any/route')).status).toBe(200);
  });

  test.each([
    '/app/..%2f..%2fpackage.json',
    '/app/assets/none.js',
    '/app/%2e%2e/%2e%2e/etc/hosts.json',
    '/app/%E0%A4%A.js',
    '/app/assets/..%5c..%5cx.js',
  ])('gives no file for %s', async (path) => {
    const { get } = await aPanel();
    expect((await get(path)).status).toBe(404);
  });
});

describe('the rest of the house', () => {
  test('lives, is ready while the store answers, and says so when it does not', async () => {
    const service = await aService();
    expect((await service.get('/healthz')).status).toBe(200);
    expect((await service.get('/readyz')).status).toBe(200);
    vi.spyOn(service.client, 'search').mockImplementation(() => {
      throw new Error('down');
    });
    expect((await service.get('/readyz')).status).toBe(503);
  });

  test('logs once why a tenant is not ready, and once that it is again', async () => {
    const { client } = await aService();
    let fault: Error | undefined;
    const medplum = () => (fault === undefined ? client : Promise.reject(fault));
    const service = await aService({}, ({ fetch: send }) => send, { medplum, client, people: new Map() });
    const said = (): readonly object[] => service.logs.filter(({ event }) => /ready/.test(event));
    const tenant = service.config.tenants[0]?.id;
    const readyz = (): Promise<Response> => service.get('/readyz');
    await readyz();
    expect(said()).toEqual([]);
    fault = new StoreError('unreadable');
    await readyz();
    await readyz();
    expect(said()).toEqual([{ event: 'not-ready', fields: { tenant, error: 'store: unreadable' } }]);
    fault = new OperationOutcomeError(badRequest('Maria Example'));
    await readyz();
    expect(said().slice(1)).toEqual([{ event: 'not-ready', fields: { tenant, error: 'store: refused' } }]);
    fault = undefined;
    await readyz();
    await readyz();
    expect(said().slice(2)).toEqual([{ event: 'ready-again', fields: { tenant } }]);
  });

  test('asks the store once, however many ask at a time whether it is ready', async () => {
    const service = await aService();
    const search = vi.spyOn(service.client, 'search');
    const answers = await Promise.all(Array.from({ length: 50 }, () => service.get('/readyz')));
    expect([new Set(answers.map(({ status }) => status)), search.mock.calls.length]).toEqual([new Set([200]), 1]);
    await service.get('/readyz');
    expect(search).toHaveBeenCalledTimes(2);
  });

  test('explains every rule under its own anchor, and answers unknown addresses with an OperationOutcome', async () => {
    const service = await aService();
    expect(await (await service.get('/rules')).text()).toContain('id="seizure-disorder"');
    expect(await (await service.get('/nowhere')).json()).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [{ code: 'not-found' }],
    });
  });

  test('an error that nobody foresaw shows an id and nothing else', async () => {
    const service = await aService();
    service.shared.get = () => Promise.reject(new RangeError('a name in a message'));
    const response = await service.get('/api/session', { cookie: `__Host-kap=${createSessionIds().create('clinic')}` });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toMatch(/a name|RangeError|\.ts/);
    expect(JSON.stringify(service.logs)).not.toContain('a name');
  });
});
