import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair } from 'jose';
import { vi } from 'vitest';
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts';
import { canonical } from '../../src/terminology/artifacts.ts';
import { createSigner, type Signer } from '../conformance/actors.ts';

const CLI = fileURLToPath(new URL('../../src/cli/kap.ts', import.meta.url));

/** `kap serve` as a process of its own, which wants its calls signed, in front of the sandbox's EHR and store. */
export interface AttackedService {
  readonly url: string;
  readonly fhirBase: string;
  readonly jwksUri: string;
  readonly signer: Signer;
  /** The address of somebody who waits to be called. */
  readonly evil: string;
  /** What reached that address. */
  readonly lured: readonly string[];
  readonly sandbox: Sandbox;
  /** The process's own words so far. */
  readonly said: () => string;
  readonly isAlive: () => boolean;
  /** Sends a path as it is written, which `fetch` would tidy up. */
  raw(path: string): Promise<{ readonly status: number; readonly text: string }>;
  close(): Promise<void>;
}

export const ISSUER = 'https://ehr.attacked.example';

export async function startAttackedService(): Promise<AttackedService> {
  const sandbox = await startSandbox({ port: 0, quiet: true });
  const signer = await createSigner(ISSUER);
  const lured: string[] = [];
  const evil = await listen((path) => {
    lured.push(path);
    return { keys: [] };
  });
  const jwks = await listen(() => ({ keys: [signer.jwk] }));
  const [url, jwksUri] = [`http://127.0.0.1:${String(await freePort())}`, `${addressOf(jwks)}/jwks`];
  const { child, said } = await startProcess(configOf(sandbox, { url, jwksUri }), await secretsOf(sandbox));
  return {
    url,
    jwksUri,
    fhirBase: sandbox.ehr.fhirBase,
    signer,
    evil: addressOf(evil),
    lured,
    sandbox,
    said,
    isAlive: () => child.exitCode === null,
    raw: async (path) => {
      const sent = request(url, { path }).end();
      const [answer] = (await once(sent, 'response')) as [IncomingMessage];
      return { status: answer.statusCode ?? 0, text: await text(answer) };
    },
    close: async () => {
      child.kill('SIGKILL');
      for (const server of [evil, jwks]) server.close();
      await sandbox.close();
    },
  };
}

interface Config {
  readonly publicBaseUrl: string;
  readonly tenants: readonly object[];
}

function configOf(sandbox: Sandbox, { url, jwksUri }: { url: string; jwksUri: string }): Config {
  const tenant = {
    id: 'clinic',
    fhirBase: sandbox.ehr.fhirBase,
    issuer: sandbox.ehr.issuer,
    smart: { clientId: 'kap-panel', privateJwks: [{ env: 'KAP_KEY' }] },
    cds: { issuer: ISSUER, jwksUri, required: true },
    notificationSecret: { env: 'KAP_NOTIFICATIONS' },
    frameAncestors: [],
    protocol: canonical('kap-protocol-default'),
    timeZone: 'UTC',
    medplum: {
      baseUrl: sandbox.medplum.baseUrl,
      clientId: sandbox.medplum.credentials.clientId,
      clientSecret: { env: 'KAP_MEDPLUM' },
    },
  };
  return { publicBaseUrl: url, tenants: [tenant] };
}

async function secretsOf(sandbox: Sandbox): Promise<Record<string, string>> {
  const jwk = await exportJWK((await generateKeyPair('ES384', { extractable: true })).privateKey);
  return {
    KAP_KEY: JSON.stringify({ ...jwk, alg: 'ES384', kid: 'k1' }),
    KAP_NOTIFICATIONS: 'a-notification-secret',
    KAP_MEDPLUM: sandbox.medplum.credentials.clientSecret,
  };
}

async function startProcess(
  config: Config,
  secrets: Record<string, string>,
): Promise<{ child: ChildProcess; said: () => string }> {
  const file = join(mkdtempSync(join(tmpdir(), 'kap-attacked-')), 'kap.json');
  writeFileSync(file, JSON.stringify(config));
  const child = spawn(process.execPath, [CLI, 'serve', '--config', file, '--port', new URL(config.publicBaseUrl).port], {
    env: { ...process.env, ...secrets },
  });
  let words = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (words += chunk.toString()));
  await vi.waitUntil(() => words.includes('serves'), { timeout: 25_000, interval: 50 });
  return { child, said: () => words };
}

async function listen(answer: (path: string) => object): Promise<Server> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer(request.url ?? '')));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

async function freePort(): Promise<number> {
  const server = await listen(() => ({}));
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
