// The service as a process of its own, for the bench: `serve` of @hono/node-server as in `kap serve`, its log to standard output.
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import type { MedplumClient } from '@medplum/core';
import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { createService } from '../../src/service/app.ts';
import type { Config } from '../../src/service/config.ts';
import { createMemoryStore } from '../../src/service/key-value-store.ts';
import { createLogger } from '../../src/service/logger.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { canonical } from '../../src/terminology/artifacts.ts';
import { type Fixture, type Patient, type StoreKind, tellCosts } from './process.ts';

const ENOUGH_MS = 3_600_000;

const [kind = 'nobody', file = '', keys = '[]'] = process.argv.slice(2);
const jwks = JSON.parse(keys) as readonly JWK[];
const { store, patient } = await storeOf(kind as StoreKind);
const shared = createMemoryStore();
const app = createService({
  config: await aConfig(patient),
  clock: { now: () => new Date().toISOString() },
  medplum: () => store,
  fetch: (input) => Promise.resolve(answerKeys(input instanceof Request ? input.url : String(input))),
  logger: createLogger(),
  // Hooks are answered by a copy that shares nothing with others, as one without Redis is; only the panel's read needs a session.
  ...(kind === 'in-process' ? { shared } : {}),
});
const session = await createSessionStore(shared).create({
  tenant: 'clinic',
  user: { reference: 'Practitioner/prescriber', name: 'Imagined', roles: ['prescriber'] },
  patientId: patient.id,
  needPatientBanner: true,
  accessToken: 'none',
  accessUntilMs: Date.now() + ENOUGH_MS,
  endsAtMs: Date.now() + ENOUGH_MS,
});
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => tellCosts({ port, session, patient }));

async function storeOf(kind: StoreKind): Promise<{ readonly store: MedplumClient; readonly patient: Patient }> {
  if (kind === 'in-process') {
    const { fillStore } = await import('./sandbox-store.ts');
    const { client, patient } = await fillStore();
    return { store: client, patient };
  }
  const { patient, answers } = JSON.parse(readFileSync(file, 'utf8')) as Fixture;
  const nobody: Bundle = { resourceType: 'Bundle', type: 'searchset', entry: [] };
  const store = {
    search: () => Promise.resolve(kind === 'nobody' ? nobody : answers.search),
    executeBatch: ({ entry = [] }: Bundle) => Promise.resolve(entry.some(isWrite) ? writtenAll(entry) : answers.batch),
  };
  // Hooks ask nothing else of it.
  return { store: store as unknown as MedplumClient, patient };
}

/** Nothing else is written but what the audit has to say. */
const isWrite = ({ request }: BundleEntry): boolean => request?.method === 'POST';

function writtenAll(entry: readonly BundleEntry[]): Bundle {
  return { resourceType: 'Bundle', type: 'batch-response', entry: entry.map(() => ({ response: { status: '201' } })) };
}

function answerKeys(url: string): Response {
  return url.endsWith('/cds-jwks') ? Response.json({ keys: jwks }) : new Response('', { status: 503 });
}

async function aConfig({ fhirBase }: Patient): Promise<Config> {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return {
    publicBaseUrl: 'https://kap.example',
    tenants: [
      {
        id: 'clinic',
        fhirBase,
        issuer: fhirBase,
        smart: { clientId: 'kap', privateJwks: [{ ...jwk, kty: 'EC', alg: 'ES384', kid: 'k1', d: jwk.d ?? '' }] },
        ...(jwks.length > 0 ? { cds: { issuer: fhirBase, jwksUri: `${fhirBase}/cds-jwks`, required: true } } : {}),
        notificationSecret: 'a-notification-secret',
        frameAncestors: [],
        protocol: canonical('kap-protocol-default'),
        timeZone: 'UTC',
        limits: { hooksPerSecond: 100_000, panelPerSecond: 100_000 },
      },
    ],
  };
}
