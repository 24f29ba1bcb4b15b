import type { AddressInfo } from 'node:net';
import { serve, type ServerType } from '@hono/node-server';
import type { Patient } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { createClock } from '../../src/sandbox/clock.ts';
import { createEhr, type Ehr } from '../../src/sandbox/ehr/ehr.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { placePeople } from '../../src/sandbox/people.ts';
import { seedPatients } from '../../src/sandbox/seeds/seed-patients.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { createService } from '../../src/service/app.ts';
import type { Config } from '../../src/service/config.ts';
import { canonical } from '../../src/terminology/artifacts.ts';
import { createSigner, createStaff, type Signer, type TokenChanges } from './actors.ts';

/** One HTTP exchange as it went over the wire. */
export interface Exchange {
  readonly to: 'ehr' | 'service';
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string;
  readonly status: number;
  readonly type: string;
  readonly answer: string;
}

/** What the EHR's answer to a request becomes instead. */
export type Tamper = (request: Request, answer: Response) => Response | Promise<Response>;

export interface World {
  readonly service: string;
  readonly ehrOrigin: string;
  readonly fhirBase: string;
  readonly ehr: Ehr;
  readonly config: Config;
  /** Every exchange since the test began. */
  readonly seen: Exchange[];
  /** The service's own log. */
  readonly logs: { readonly event: string; readonly fields: object }[];
  /** Asks the service; the path begins with a slash. */
  ask(path: string, init?: RequestInit): Promise<Response>;
  /** Calls a CDS route with a token that the EHR signed; claims and header may differ from what they should be. */
  signed(path: string, body?: object, token?: TokenChanges): Promise<Response>;
  /** As one of the EHR's users; answers its JSON. */
  staff<T>(path: string, body: object): Promise<T>;
  readonly signer: Signer;
  /** Where the EHR sends a browser to open the panel for a patient. */
  launchUrl(patient: string, more?: object): Promise<string>;
  /** The EHR answers otherwise until the test ends. */
  tamper(how: Tamper): void;
  /** Forgets what was seen and tampered with, and ends the service's knowledge of the EHR's metadata. */
  reset(): void;
  close(): Promise<void>;
}

export interface WorldOptions {
  readonly alg?: 'ES384' | 'RS384';
  /** Whether the sandbox's made-up patients are there. */
  readonly seeds?: boolean;
}

const SYSTEM_SCOPE = 'system/*.rs';
const TENANT = 'clinic';
/** A patient who is on no course. */
export const STRANGER = 'stranger';

/** The service and an EHR, each on a port of its own, with everything that goes between them written down. */
export async function openWorld({ alg = 'ES384', seeds = false }: WorldOptions = {}): Promise<World> {
  loadDefinitions();
  const seen: Exchange[] = [];
  const logs: { event: string; fields: object }[] = [];
  const tampered: Tamper[] = [];
  const serviceSide = await listen('service', seen, []);
  const ehrSide = await listen('ehr', seen, tampered);
  const clock = createClock();
  const { origin: service } = serviceSide;
  const ehr = await createEhr({
    origin: ehrSide.origin,
    clock,
    clients: [client(service)],
    servicesUrl: `${service}/cds-services`,
    fetchHooks: fetch,
    fetchOut: fetch,
  });
  const medplum = await createMedplumStore({ clock, bots: [] });
  await ehr.repo.place<Patient>({ resourceType: 'Patient', id: STRANGER, name: [{ text: 'Somebody Imagined' }] });
  await placePeople(ehr.repo, medplum.repo, ehr.fhirBase);
  if (seeds) await seedPatients({ ehr, medplum, clock }, () => Promise.resolve());
  const staff = createStaff(ehrSide.origin);
  const signer = await createSigner(ehr.fhirBase);
  const config = await aConfig(service, ehr, alg);
  const log = (fields: object, event: string) => logs.push({ event, fields });
  const background: Promise<void>[] = [];
  const renew = (): void => {
    const app = createService({
      config,
      clock,
      medplum: () => medplum.client(),
      fetch,
      logger: { info: log, warn: log, error: log },
      background: (work) => background.push(work),
    });
    serviceSide.answer = (request) => app.fetch(request);
  };
  ehrSide.answer = (request) => withKey(signer.jwk, request, ehr);
  renew();
  return {
    service,
    ehrOrigin: ehrSide.origin,
    fhirBase: ehr.fhirBase,
    ehr,
    config,
    seen,
    logs,
    ask: (path, init) => fetch(`${service}${path}`, { redirect: 'manual', ...init }),
    signed: async (path, body, changes = {}) => {
      const token = await signer.token(`${service}${path}`, changes);
      return fetch(`${service}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    },
    staff,
    signer,
    launchUrl: async (patient, more = {}) => (await staff<{ url: string }>('launch', { patient, ...more })).url,
    tamper: (how) => tampered.push(how),
    reset: () => {
      tampered.length = 0;
      seen.length = 0;
      logs.length = 0;
      renew();
    },
    close: async () => {
      await Promise.all(background);
      ehr.sender.stop();
      medplum.close();
      await Promise.all([serviceSide.close(), ehrSide.close()]);
    },
  };
}

function client(service: string): Parameters<typeof createEhr>[0]['clients'][number] {
  return {
    id: 'kap-panel',
    name: 'KAP Pathway',
    grants: ['authorization_code', 'refresh_token', 'client_credentials'],
    redirectUris: [`${service}/smart/callback/clinic`],
    launchUrl: `${service}/smart/launch`,
    scopes: ['launch', 'openid', 'fhirUser', 'online_access', 'user/*.rs', SYSTEM_SCOPE],
    jwksUri: `${service}/.well-known/jwks.json`,
  };
}

/** Where an EHR's pages call hooks from a browser. */
export const BROWSER_ORIGIN = 'https://browser.ehr.example';

async function aConfig(service: string, ehr: Ehr, alg: 'ES384' | 'RS384'): Promise<Config> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  const jwk: JWK = await exportJWK(privateKey);
  return {
    publicBaseUrl: service,
    tenants: [
      {
        id: TENANT,
        fhirBase: ehr.fhirBase,
        issuer: ehr.issuer,
        smart: {
          clientId: 'kap-panel',
          privateJwks: [{ ...jwk, kty: alg === 'ES384' ? 'EC' : 'RSA', alg, kid: `key-${alg}`, d: jwk.d ?? '' }],
          systemScope: SYSTEM_SCOPE,
        },
        cds: { issuer: ehr.fhirBase, jwksUri: `${ehr.issuer}/cds-jwks`, required: true },
        notificationSecret: 'a-notification-secret',
        frameAncestors: [],
        hookOrigins: [BROWSER_ORIGIN],
        protocol: canonical('kap-protocol-default'),
        timeZone: 'UTC',
        // One of the two worlds lets people come without the EHR's launch.
        ...(alg === 'RS384' ? { standalone: true, documentsToEhr: true } : {}),
      },
    ],
  };
}

/** The EHR's key set, with the key that tests sign with beside its own. */
async function withKey(jwk: JWK, request: Request, ehr: Ehr): Promise<Response> {
  const answer = await ehr.app.fetch(request);
  if (new URL(request.url).pathname !== '/sandbox/auth/cds-jwks') return answer;
  const { keys } = (await answer.json()) as { keys: readonly JWK[] };
  return Response.json({ keys: [...keys, jwk] });
}

interface Side {
  readonly origin: string;
  answer: (request: Request) => Response | Promise<Response>;
  close(): Promise<void>;
}

async function listen(to: Exchange['to'], seen: Exchange[], tampered: readonly Tamper[]): Promise<Side> {
  const side: Pick<Side, 'answer'> = { answer: () => new Response('', { status: 503 }) };
  const recorded = async (request: Request): Promise<Response> => {
    const body = await request.clone().text();
    let answer = await side.answer(request);
    for (const how of tampered) answer = await how(request, answer);
    const { method, headers, url } = request;
    const type = answer.headers.get('content-type') ?? '';
    seen.push({ to, method, url: new URL(url), headers, body, status: answer.status, type, answer: await answer.clone().text() });
    return answer;
  };
  const { server, port } = await new Promise<{ server: ServerType; port: number }>((resolve) => {
    const made = serve({ fetch: recorded, port: 0, hostname: '127.0.0.1' }, (info: AddressInfo) =>
      resolve({ server: made, port: info.port }),
    );
  });
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      if ('closeAllConnections' in server) server.closeAllConnections();
    });
  return Object.assign(side, { origin: `http://localhost:${String(port)}`, close });
}
