import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClinic } from '../../src/cli/clinic.ts';
import { canonical } from '../../src/terminology/artifacts.ts';

const folder = mkdtempSync(join(tmpdir(), 'kap-clinic-'));
const servers: Server[] = [];
let env: Record<string, string>;

beforeAll(async () => {
  const jwk = await exportJWK((await generateKeyPair('ES384', { extractable: true })).privateKey);
  env = { KEY: JSON.stringify({ ...jwk, alg: 'ES384', kid: 'k1' }), SECRET: 'a-notification-secret' };
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
});

/** A configuration whose Medplum is at `baseUrl`. */
function configFor(baseUrl: string): string {
  const tenant = {
    id: 'clinic',
    fhirBase: 'https://ehr.example/fhir',
    issuer: 'https://ehr.example/auth',
    smart: { clientId: 'kap', privateJwks: [{ env: 'KEY' }] },
    notificationSecret: { env: 'SECRET' },
    frameAncestors: [],
    unsignedHooks: true,
    protocol: canonical('kap-protocol-default'),
    timeZone: 'UTC',
    medplum: { baseUrl, clientId: 'kap', clientSecret: { env: 'SECRET' } },
  };
  const file = join(folder, 'kap.json');
  writeFileSync(file, JSON.stringify({ publicBaseUrl: 'https://kap.example', tenants: [tenant] }));
  return file;
}

async function answering(status: number, type: string, body: string): Promise<string> {
  const server = createServer((_request, response) => response.writeHead(status, { 'content-type': type }).end(body));
  servers.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

test('a Medplum that does not answer is named, with what to do', async () => {
  const gone = createServer();
  await new Promise<void>((listening) => gone.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${String((gone.address() as AddressInfo).port)}`;
  await new Promise((closed) => gone.close(closed));
  await expect(openClinic({ config: configFor(url) }, env)).rejects.toThrow(
    `Medplum of clinic at ${url} does not answer: see whether it runs`,
  );
});

test('a Medplum that refuses the client is told apart from it', async () => {
  const url = await answering(401, 'application/json', '{"error":"invalid_client"}');
  await expect(openClinic({ config: configFor(url) }, env)).rejects.toThrow(
    `Medplum of clinic at ${url} refuses the client: check clientId and clientSecret`,
  );
});

test('something else at its address is told apart from both', async () => {
  const url = await answering(200, 'text/html', '<html></html>');
  await expect(openClinic({ config: configFor(url) }, env)).rejects.toThrow('gives no sound answer: check baseUrl');
});

test('a clinic that is not there is answered with those that are', async () => {
  const config = configFor('https://medplum.example/');
  await expect(openClinic({ config, tenant: 'other' }, env)).rejects.toThrow('which clinic? --tenant clinic');
});
