import { serve } from '@hono/node-server';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { AddressInfo } from 'node:net';
import { CHART_QUERIES, queryUrl } from '../../src/ehr/chart-queries.ts';
import { startSandbox } from '../../src/sandbox/start.ts';
import { createService } from '../../src/service/app.ts';
import type { Config } from '../../src/service/config.ts';
import { createMemoryStore } from '../../src/service/key-value-store.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { canonical } from '../../src/terminology/artifacts.ts';

/** What a fuzzer needs to know to get past the doors. */
export interface Target {
  readonly url: string;
  readonly sandboxUrl: string;
  readonly fhirBase: string;
  readonly publicBaseUrl: string;
  /** A token that the EHR takes. */
  readonly token: string;
  readonly cookie: string;
  readonly secret: string;
  readonly issuer: string;
  readonly key: JWK;
  readonly patients: readonly { readonly id: string; readonly prefetch: Readonly<Record<string, unknown>> }[];
}

/** What the target's process says to the fuzzer's. */
export type TargetMessage =
  | { readonly kind: 'ready'; readonly target: Target }
  | { readonly kind: 'memory'; readonly heapMb: number; readonly rssMb: number }
  | { readonly kind: 'fault'; readonly event: string };

const PUBLIC = 'https://kap.fuzz.example';
const ISSUER = 'https://ehr.fuzz.example';
const SECRET = 'a-secret-of-the-fuzzer';
const NOTHING = (): void => undefined;

function say(message: TargetMessage): void {
  process.send?.(message);
}

interface Keys {
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

async function newKeys(): Promise<Keys> {
  const pair = await generateKeyPair('ES384', { extractable: true });
  const [privateJwk, publicJwk] = await Promise.all([exportJWK(pair.privateKey), exportJWK(pair.publicKey)]);
  return { privateJwk, publicJwk };
}

/** Runs the service in front of the sandbox's EHR and store, under a configuration whose secrets the fuzzer knows. */
async function start(): Promise<void> {
  listen();
  const sandbox = await startSandbox({ port: 0, quiet: true });
  const { fhirBase, issuer } = sandbox.ehr;
  const [token, keys] = await Promise.all([signIn(sandbox.url), newKeys()]);
  const shared = createMemoryStore();
  const client = sandbox.medplum.client();
  const service = createService({
    config: configOf(fhirBase, issuer, keys),
    clock: sandbox.clock,
    medplum: () => client,
    fetch: fetchOf(issuer, token, keys),
    logger: { info: NOTHING, warn: NOTHING, error: sayFault },
    shared,
  });
  const patients = await readPatients(fhirBase, token);
  const cookie = await openSession(shared, token, patients[0]?.id ?? '');
  const server = serve({ fetch: service.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
    const url = `http://127.0.0.1:${String(port)}`;
    const known = { fhirBase, publicBaseUrl: PUBLIC, token, cookie, secret: SECRET, issuer: ISSUER, patients };
    say({ kind: 'ready', target: { url, sandboxUrl: sandbox.url, key: keys.privateJwk, ...known } });
  });
  server.unref();
}

function listen(): void {
  for (const event of ['unhandledRejection', 'uncaughtException'])
    process.on(event, (reason: unknown) => {
      say({ kind: 'fault', event: `${event}: ${reason instanceof Error ? (reason.stack ?? reason.name) : 'not an Error'}` });
    });
  process.on('message', (message) => {
    if (message === 'memory') reportMemory();
  });
  process.on('disconnect', () => process.exit(0));
}

/** What the service itself calls a failure of its own. */
function sayFault(fields: object, event: string): void {
  if (event.endsWith('-failed')) say({ kind: 'fault', event: `${event} ${JSON.stringify(fields)}` });
}

const MANY = 100_000;
const ANY_NUMBER = { hooksPerSecond: MANY, notificationsPerSecond: MANY, launchesPerSecond: MANY, panelPerSecond: MANY };

function configOf(fhirBase: string, issuer: string, { privateJwk }: Keys): Config {
  const signing = { ...privateJwk, kty: 'EC' as const, alg: 'ES384' as const, kid: 'k', d: privateJwk.d ?? '' };
  const tenant = {
    id: 'fuzz',
    fhirBase,
    issuer,
    smart: { clientId: 'kap-panel', privateJwks: [signing], systemScope: 'system/*.rs' },
    cds: { issuer: ISSUER, jwksUri: `${ISSUER}/jwks`, required: false },
    notificationSecret: SECRET,
    frameAncestors: [],
    protocol: canonical('kap-protocol-default'),
    timeZone: 'UTC',
    // What is looked for is what a request does, and not how many come.
    limits: ANY_NUMBER,
  };
  return { publicBaseUrl: PUBLIC, tenants: [tenant] };
}

/** The real network, except for what needs keys of the sandbox's own. */
function fetchOf(issuer: string, token: string, { publicJwk }: Keys): typeof fetch {
  return (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (url === `${ISSUER}/jwks`) return Promise.resolve(Response.json({ keys: [{ ...publicJwk, kid: 'k', alg: 'ES384' }] }));
    if (url === `${issuer}/token`)
      return Promise.resolve(Response.json({ access_token: token, token_type: 'Bearer', expires_in: 300 }));
    return fetch(input, init);
  };
}

async function signIn(url: string): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/sandbox/ehr/login`, { method: 'POST', headers, body: '{"user":"prescriber"}' });
  return ((await answer.json()) as { access_token: string }).access_token;
}

async function readPatients(fhirBase: string, token: string): Promise<Target['patients']> {
  const read = async (path: string): Promise<unknown> =>
    (await fetch(`${fhirBase}/${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
  const bundle = (await read('Patient?_count=50')) as { entry?: readonly { resource: { id: string } }[] };
  return Promise.all(
    (bundle.entry ?? []).map(async ({ resource: { id } }) => {
      const entries = CHART_QUERIES.map(async (query) => [query.category, await read(queryUrl(query, id))] as const);
      return { id, prefetch: Object.fromEntries(await Promise.all(entries)) };
    }),
  );
}

async function openSession(shared: ReturnType<typeof createMemoryStore>, token: string, patientId: string): Promise<string> {
  const untilMs = Date.now() + 36_000_000;
  const user = { reference: 'Practitioner/prescriber', name: 'Imagined', roles: ['prescriber', 'therapist'] };
  const times = { accessUntilMs: untilMs, endsAtMs: untilMs };
  const session = { tenant: 'fuzz', user, patientId, needPatientBanner: true, accessToken: token, ...times };
  return `__Host-kap=${await createSessionStore(shared).create(session)}`;
}

function reportMemory(): void {
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  say({ kind: 'memory', heapMb: heapUsed / 1_048_576, rssMb: rss / 1_048_576 });
}

await start();
