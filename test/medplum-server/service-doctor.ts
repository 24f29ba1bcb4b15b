import type { ProjectMembership } from '@medplum/fhirtypes';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ARTIFACT_TAG } from '../../src/medplum/install/artifact.ts';
import { SERVICE_CLIENT } from '../../src/medplum/install/desired.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createEhr } from '../../src/sandbox/ehr/ehr.ts';
import { listen, stop } from '../../src/sandbox/listen.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { canonical } from '../../src/terminology/artifacts.ts';
import type { Server } from './support/access.ts';
import { tell } from './support/figures.ts';
import { kap } from './support/kap.ts';

const CLI = fileURLToPath(new URL('../../src/cli/kap.ts', import.meta.url));
const SCOPE = 'system/*.rs';
const FRAME = 'https://chart.ehr.example';

type Json = Record<string, unknown>;
interface Tenant extends Json {
  readonly smart: Json;
  readonly cds: Json;
  readonly medplum: Json;
}

async function aKey(kid: string): Promise<Json> {
  const jwk = await exportJWK((await generateKeyPair('ES384', { extractable: true })).privateKey);
  return { ...jwk, alg: 'ES384', kid };
}

async function freePort(): Promise<number> {
  const { server, port } = await listen(0, () => new Response());
  await stop(server);
  return port;
}

/** The sandbox's EHR on a port of its own, which knows the service by its published keys. */
async function anEhr(service: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  loadDefinitions();
  const app = new Hono();
  const { server, port } = await listen(0, (request) => app.fetch(request));
  const origin = `http://localhost:${String(port)}`;
  const client = {
    id: 'kap',
    name: 'KAP Pathway',
    grants: ['client_credentials' as const],
    redirectUris: [`${service}/smart/callback/clinic`],
    launchUrl: `${service}/smart/launch`,
    scopes: [SCOPE],
    jwksUri: `${service}/.well-known/jwks.json`,
  };
  const ways = { fetchHooks: fetch, fetchOut: fetch, servicesUrl: `${service}/cds-services` };
  const { app: ehr } = await createEhr({ origin, clock: createClock(), clients: [client], ...ways });
  app.route('/', ehr);
  return { url: origin, close: () => stop(server) };
}

/** `kap doctor --service` in front of a `kap serve` process, an EHR on a port of its own, and the server. */
export function describeServiceDoctor(server: () => Server): void {
  describe('the doctor, with a service that runs as a process of its own,', () => {
    let [folder, base]: [string, string] = ['', ''];
    let ehr: Awaited<ReturnType<typeof anEhr>> | undefined;
    let child: ChildProcess | undefined;
    let healthy: Tenant | undefined;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'kap-doctor-'));
      base = `http://127.0.0.1:${String(await freePort())}`;
      ehr = await anEhr(base);
      const client = await server().client.searchOne('ClientApplication', { _tag: `${ARTIFACT_TAG}|${SERVICE_CLIENT}` });
      healthy = {
        id: 'clinic',
        fhirBase: `${ehr.url}/sandbox/fhir`,
        issuer: `${ehr.url}/sandbox/auth`,
        smart: { clientId: 'kap', privateJwks: [secret('kap-1', await aKey('kap-1'))], systemScope: SCOPE },
        cds: { issuer: `${ehr.url}/sandbox/fhir`, jwksUri: `${ehr.url}/sandbox/auth/cds-jwks`, required: true },
        notificationSecret: secret('notifications', 'a-notification-secret'),
        frameAncestors: [FRAME],
        protocol: canonical('kap-protocol-default'),
        timeZone: 'UTC',
        medplum: {
          baseUrl: server().baseUrl,
          clientId: client?.id,
          clientSecret: secret('medplum', client?.secret),
          onBehalfOf: false,
        },
      };
      child = await serve(written('healthy', healthy), new URL(base).port);
    });
    afterAll(async () => {
      child?.kill('SIGKILL');
      await ehr?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** A configuration holds no secret, only where it is. */
    const secret = (name: string, value: unknown): Json => {
      writeFileSync(join(folder, `${name}.secret.json`), JSON.stringify(value));
      return { file: `${name}.secret.json` };
    };
    const written = (name: string, tenant: Json): string => {
      const path = join(folder, `${name}.json`);
      writeFileSync(path, JSON.stringify({ publicBaseUrl: base, tenants: [tenant] }));
      return path;
    };
    const well = (): Tenant => {
      if (healthy === undefined) throw new Error('The service was not started');
      return healthy;
    };
    /** Codes of what the doctor finds wrong. */
    async function found(name: string, tenant: Json): Promise<readonly string[]> {
      const { json, text } = await kap(server(), ['doctor', '--no-events', '--json', '--service', written(name, tenant)]);
      const { findings } = json as { readonly findings?: readonly { readonly code: string; readonly severity: string }[] };
      if (findings === undefined) throw new Error(text.slice(0, 1_000));
      return findings.filter(({ severity }) => severity !== 'note').map(({ code }) => code);
    }

    test('finds nothing wrong with one that is well', async () => {
      expect(await found('well', well())).toEqual([]);
    });

    test('says when the service may not work as its people, and no longer when its client is an administrator’s', async () => {
      const tenant = well();
      const behalf = { ...tenant, medplum: { ...tenant.medplum, onBehalfOf: true } };
      const profile = `ClientApplication/${String(tenant.medplum['clientId'])}`;
      const membership = await server().client.searchOne('ProjectMembership', { profile });
      if (membership === undefined) throw new Error('The service has no membership');
      const seen: (readonly string[])[] = [];
      for (const admin of [false, true]) {
        await server().client.updateResource<ProjectMembership>({ ...membership, admin });
        seen.push(await found('behalf', behalf));
      }
      await server().client.updateResource<ProjectMembership>({ ...membership, admin: membership.admin === true });
      expect(seen).toEqual([['service-not-admin'], []]);
    });

    test('finds each of these faults, and no other', { timeout: 300_000 }, async () => {
      const tenant = well();
      const faults: [string, Json][] = [
        ['jwks-unpublished', { smart: { ...tenant.smart, privateJwks: [secret('kap-2', await aKey('kap-2'))] } }],
        ['ehr-token-refused', { smart: { ...tenant.smart, clientId: 'somebody-else' } }],
        ['smart-other-issuer', { issuer: 'http://localhost:1/auth' }],
        ['smart-configuration-missing', { fhirBase: `${ehr?.url ?? ''}/elsewhere` }],
        ['ehr-unreachable', { fhirBase: 'http://localhost:1/fhir' }],
        ['cds-keys-unreachable', { cds: { ...tenant.cds, jwksUri: `${ehr?.url ?? ''}/sandbox/auth/nothing` } }],
        ['frame-ancestors', { frameAncestors: [FRAME, 'https://other.ehr.example'] }],
        ['service-refused', { medplum: { ...tenant.medplum, clientSecret: secret('wrong', 'not-the-secret') } }],
      ];
      const seen: [string, readonly string[]][] = [];
      for (const [code, change] of faults) seen.push([code, await found(code, { ...tenant, ...change })]);
      // A key that nobody publishes gets no token either.
      const follows: Readonly<Record<string, readonly string[]>> = { 'jwks-unpublished': ['ehr-token-refused'] };
      expect(seen.map(([code, codes]) => [code, codes.toSorted()])).toEqual(
        faults.map(([code]) => [code, [code, ...(follows[code] ?? [])].toSorted()]),
      );
      child?.kill('SIGKILL');
      expect(await found('away', tenant)).toContain('hooks-unreachable');
      tell(
        `doctor --service against a kap serve process: well without a finding, ${String(faults.length + 1)} faults each found`,
      );
    });
  });
}

async function serve(config: string, port: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [CLI, 'serve', '--config', config, '--port', port], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString()));
  await vi.waitUntil(() => words.includes('serves') || child.exitCode !== null, { timeout: 30_000, interval: 50 });
  if (child.exitCode !== null) throw new Error(words);
  return child;
}
