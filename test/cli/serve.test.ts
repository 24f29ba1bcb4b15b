import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { canonical } from '../../src/terminology/artifacts.ts';
import { hook } from '../security/support.ts';
import { EHR_BASE } from '../support/course.ts';
import { type BadServer, startBadServer } from '../service/bad-server.ts';

const CLI = fileURLToPath(new URL('../../src/cli/kap.ts', import.meta.url));
const servers: BadServer[] = [];
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

interface Started {
  readonly url: string;
  readonly metricsUrl: string;
  readonly child: ChildProcess;
  readonly logs: () => string;
}

/** `kap serve` as a process of its own, in front of a Medplum that fails. */
async function aProcess(): Promise<Started> {
  const started = await start(await freePort(), await freePort());
  await vi.waitFor(
    () => {
      expect(started.logs()).toContain('serves');
    },
    { timeout: 25_000, interval: 50 },
  );
  return started;
}

async function start(port: number, metricsPort: number): Promise<Started> {
  const failing = await startBadServer('is down');
  servers.push(failing);
  const jwk = await exportJWK((await generateKeyPair('ES384', { extractable: true })).privateKey);
  const url = `http://127.0.0.1:${String(port)}`;
  const config = {
    publicBaseUrl: url,
    metrics: { port: metricsPort },
    tenants: [
      {
        id: 'clinic',
        fhirBase: EHR_BASE,
        issuer: 'https://ehr.example/auth',
        smart: { clientId: 'kap', privateJwks: [{ env: 'KAP_KEY' }] },
        notificationSecret: { env: 'KAP_NOTIFICATIONS' },
        frameAncestors: [],
        unsignedHooks: true,
        protocol: canonical('kap-protocol-default'),
        timeZone: 'America/Los_Angeles',
        medplum: { baseUrl: failing.url, clientId: 'kap', clientSecret: { env: 'KAP_MEDPLUM' } },
      },
    ],
  };
  const env = {
    ...process.env,
    KAP_KEY: JSON.stringify({ ...jwk, alg: 'ES384', kid: 'k1' }),
    KAP_NOTIFICATIONS: 'a-notification-secret',
    KAP_MEDPLUM: 'secret',
  };
  const file = join(mkdtempSync(join(tmpdir(), 'kap-serve-')), 'kap.json');
  writeFileSync(file, JSON.stringify(config));
  const child = spawn(process.execPath, [CLI, 'serve', '--config', file, '--port', String(port)], { env });
  children.push(child);
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return { url, metricsUrl: `http://127.0.0.1:${String(metricsPort)}/metrics`, child, logs: () => said };
}

const view = (url: string) =>
  fetch(`${url}/cds-services/kap-patient-view`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(hook('patient-view')),
  });

/** A call of which the process has read the head, as it says itself, and half of the body is on its way. */
async function halfSent(url: string): Promise<{ finish: () => Promise<[number | undefined, string]> }> {
  const body = JSON.stringify(hook('patient-view'));
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    expect: '100-continue',
    traceparent: `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`,
  };
  const sending = request(`${url}/cds-services/kap-patient-view`, { method: 'POST', headers });
  sending.flushHeaders();
  await once(sending, 'continue');
  sending.write(body.slice(0, 20));
  return {
    finish: async () => {
      sending.end(body.slice(20));
      const [response] = (await once(sending, 'response')) as [IncomingMessage];
      return [response.statusCode, await text(response)];
    },
  };
}

test('a process that is told to stop answers what it has accepted, takes nothing more, and ends', async () => {
  const { url, child, logs } = await aProcess();
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  const underWay = await halfSent(url);
  child.kill('SIGTERM');
  const ended = once(child, 'exit');
  await vi.waitFor(() => {
    expect(logs()).toContain('"msg":"shutdown-begun"');
  });
  await expect(view(url)).rejects.toThrow();
  expect(await underWay.finish()).toEqual([200, expect.stringContaining('out of reach')]);
  expect((await ended)[0]).toBe(0);
  expect(logs()).toContain('"msg":"shutdown-done"');
  // The store is down: what was to be put on record is not lost in silence.
  expect(logs()).toMatch(/"why":"stopped".*"msg":"audit-lost"/);
  expect(logs()).toContain(`"traceId":"${'ab'.repeat(16)}"`);
}, 60_000);

test.each([
  ['the port', 'choose another with --port', (taken: number, free: number) => start(taken, free)],
  ['the port of the numbers', 'choose another with metrics.port of ', (taken: number, free: number) => start(free, taken)],
])(
  '%s that is taken is told with what to do, and it never says that it serves',
  async (_name, todo, begin) => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { child, logs } = await begin(port, await freePort());
    const [code] = (await once(child, 'close')) as [number | null];
    other.close();
    expect(logs()).toContain(`kap serve: Port ${String(port)} is taken: ${todo}`);
    expect(logs()).not.toMatch(/KAP Pathway serves|uncaughtException/);
    expect(code).toBe(2);
  },
  60_000,
);

test('numbers are on the port of their own and nowhere else', async () => {
  const { url, metricsUrl } = await aProcess();
  expect((await view(url)).status).toBe(200);
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
  const text = await (await fetch(metricsUrl)).text();
  expect(text).toContain('kap_blind_answers_total{tenant="clinic",obstacle="record-out-of-reach"} 1');
  expect(text).toMatch(/kap_request_seconds_count\{route="\/cds-services\/:id",method="POST",status="200"\} 1/);
}, 60_000);
