import { serve } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { createMedplumClients } from '../../src/cli/medplum-clients.ts';
import { createService } from '../../src/service/app.ts';
import type { Config } from '../../src/service/config.ts';
import { createMemoryStore } from '../../src/service/key-value-store.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { canonical } from '../../src/terminology/artifacts.ts';
import { listenToFuzzer, say, type World } from './processes.ts';

const PUBLIC = 'https://kap.fuzz.example';
const ISSUER = 'https://ehr.fuzz.example';
const SECRET = 'a-secret-of-the-fuzzer';
const NOTHING = (): void => undefined;

/** Runs the service, and nothing beside it, under a configuration whose secrets the fuzzer knows. */
async function start(world: World): Promise<void> {
  const { fhirBase, token, keys, patients, sandboxUrl } = world;
  const shared = createMemoryStore();
  const config = configOf(world);
  const service = createService({
    config,
    clock: { now: () => new Date().toISOString() },
    medplum: createMedplumClients(config, fetch),
    fetch: fetchOf(world),
    logger: { info: NOTHING, warn: NOTHING, error: sayFault },
    shared,
  });
  const cookie = await openSession(shared, token, patients[0]?.id ?? '');
  serve({ fetch: service.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }: AddressInfo) => {
    const url = `http://127.0.0.1:${String(port)}`;
    const known = { fhirBase, publicBaseUrl: PUBLIC, token, cookie, secret: SECRET, issuer: ISSUER, patients };
    say({ kind: 'ready', target: { url, sandboxUrl, key: keys.privateJwk, ...known } });
  });
}

/** What the service itself calls a failure of its own. */
function sayFault(fields: object, event: string): void {
  if (event.endsWith('-failed')) say({ kind: 'fault', event: `${event} ${JSON.stringify(fields)}` });
}

const MANY = 100_000;
const ANY_NUMBER = { hooksPerSecond: MANY, notificationsPerSecond: MANY, launchesPerSecond: MANY, panelPerSecond: MANY };

function configOf({ fhirBase, issuer, keys: { privateJwk }, medplum }: World): Config {
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
    medplum: { ...medplum, onBehalfOf: false },
  };
  return { publicBaseUrl: PUBLIC, tenants: [tenant] };
}

/** The real network, except for what needs keys of the sandbox's own. */
function fetchOf({ issuer, token, keys: { publicJwk } }: World): typeof fetch {
  return (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (url === `${ISSUER}/jwks`) return Promise.resolve(Response.json({ keys: [{ ...publicJwk, kid: 'k', alg: 'ES384' }] }));
    if (url === `${issuer}/token`)
      return Promise.resolve(Response.json({ access_token: token, token_type: 'Bearer', expires_in: 300 }));
    return fetch(input, init);
  };
}

async function openSession(shared: ReturnType<typeof createMemoryStore>, token: string, patientId: string): Promise<string> {
  const untilMs = Date.now() + 36_000_000;
  const user = { reference: 'Practitioner/prescriber', name: 'Imagined', roles: ['prescriber', 'therapist'] };
  const times = { accessUntilMs: untilMs, endsAtMs: untilMs };
  const session = { tenant: 'fuzz', user, patientId, needPatientBanner: true, accessToken: token, ...times };
  return `__Host-kap=${await createSessionStore(shared).create(session)}`;
}

listenToFuzzer();
process.on('message', (message) => {
  if (typeof message === 'object') void start(message as World);
});
