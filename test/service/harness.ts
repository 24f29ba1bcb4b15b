import { readFileSync } from 'node:fs';
import type { MedplumClient } from '@medplum/core';
import type { StructureDefinition } from '@medplum/fhirtypes';
import { exportJWK, generateKeyPair } from 'jose';
import type { Hono } from 'hono';
import { type FreshnessByCategory, isFreshnessRecord, readFreshness } from '../../src/medplum/freshness.ts';
import { createClock, type SandboxClock } from '../../src/sandbox/clock.ts';
import { createMedplumStore, type MedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { createService } from '../../src/service/app.ts';
import type { ServiceDeps } from '../../src/service/deps.ts';
import type { Config } from '../../src/service/config.ts';
import { createMemoryStore, type KeyValueStore } from '../../src/service/key-value-store.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { canonical } from '../../src/terminology/artifacts.ts';
import { local } from '../../src/terminology/codes.ts';
import { aPerson, EHR_BASE, PRESCRIBER, START, THERAPIST } from '../support/course.ts';
import { asDescribed } from '../support/api-contract.ts';
import { createFakeEhr, type FakeEhr } from './fake-ehr.ts';

export const PUBLIC = 'https://kap.example';
export const SECRET = 'a-notification-secret';

const profiles = JSON.parse(
  readFileSync(new URL('../../profiles/build/profiles.json', import.meta.url), 'utf8'),
) as StructureDefinition[];

export interface Harness {
  readonly app: Hono;
  readonly ehr: FakeEhr;
  readonly medplum: MedplumStore;
  readonly client: MedplumClient;
  readonly clock: SandboxClock;
  readonly shared: KeyValueStore;
  readonly config: Config;
  readonly logs: { readonly event: string; readonly fields: object }[];
  /** Headers of a signed-in panel; patient `none`: launched without one. */
  signIn(
    role: 'prescriber' | 'therapist' | 'nobody',
    options?: { patientId?: string; encounterId?: string; scope?: string },
  ): Promise<Record<string, string>>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** What waits for its time: after how many ms it would begin. */
  readonly later: { readonly ms: number; readonly work: () => void }[];
  /** Waits for what goes on after the answers. */
  settle(): Promise<void>;
  /** What the store says of how fresh the one patient's mirror is. */
  freshness(): Promise<FreshnessByCategory>;
}

/** Another store than the harness's own, with its people already in it. */
export interface Backing {
  readonly medplum: ServiceDeps['medplum'];
  readonly client: MedplumClient;
  /** `Practitioner/id` there, by the EHR's reference. */
  readonly people: ReadonlyMap<string, string>;
}

/** The service over an imagined EHR and a Medplum-shaped store that validates against our profiles. Clinical time starts at START. */
export async function aService(
  overrides: Partial<Config['tenants'][number]> = {},
  wrap: (ehr: FakeEhr) => typeof fetch = (ehr) => ehr.fetch,
  backing?: Backing,
): Promise<Harness> {
  loadDefinitions();
  const clock = createClock(START - Date.now());
  const ehr = createFakeEhr();
  ehr.put(aPerson());
  const medplum = await createMedplumStore({ clock, profiles });
  const client = backing?.client ?? medplum.client();
  if (backing === undefined) await placePeople(client);
  const shared = createMemoryStore();
  const config = await aConfig(overrides);
  const logs: { event: string; fields: object }[] = [];
  const log = (fields: object, event: string) => logs.push({ event, fields });
  const running: Promise<void>[] = [];
  const later: { ms: number; work: () => void }[] = [];
  const app = createService({
    config,
    clock,
    medplum: backing?.medplum ?? (() => client),
    fetch: wrap(ehr),
    logger: { info: log, warn: log, error: log },
    shared,
    background: (work) => running.push(work),
    later: (ms, work) => later.push({ ms, work }),
    auditDelayMs: 0,
  });
  return {
    app,
    ehr,
    medplum,
    client,
    clock,
    shared,
    config,
    logs,
    later,
    signIn: (role, options) => signIn(shared, role, { ...options, people: backing?.people ?? new Map() }),
    get: async (path, headers = {}) => asDescribed('GET', path, await app.request(`${PUBLIC}${path}`, { headers })),
    post: async (path, body, headers = {}) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const init = { method: 'POST', body: text, headers: { 'content-type': 'application/json', ...headers } };
      return asDescribed('POST', path, await app.request(`${PUBLIC}${path}`, init));
    },
    settle: async () => {
      while (running.length > 0) await running.shift();
      await medplum.whenIdle();
    },
    freshness: async () => readFreshness((await client.searchResources('Basic')).find(isFreshnessRecord)),
  };
}

async function aConfig(overrides: Partial<Config['tenants'][number]>): Promise<Config> {
  const { privateKey } = await generateKeyPair('ES384', { extractable: true });
  const jwk = await exportJWK(privateKey);
  return {
    publicBaseUrl: PUBLIC,
    tenants: [
      {
        id: 'clinic',
        fhirBase: EHR_BASE,
        issuer: 'https://ehr.example/auth',
        smart: { clientId: 'kap', privateJwks: [{ ...jwk, kty: 'EC', alg: 'ES384', kid: 'k1', d: jwk.d ?? '' }] },
        notificationSecret: SECRET,
        frameAncestors: ['https://ehr.example'],
        protocol: canonical('kap-protocol-default'),
        timeZone: 'America/Los_Angeles',
        ...overrides,
      },
    ],
  };
}

async function placePeople(client: MedplumClient): Promise<void> {
  for (const [reference, role] of [
    [PRESCRIBER, 'prescriber'],
    [THERAPIST, 'therapist'],
  ] as const) {
    const person = await client.createResource({
      resourceType: 'Practitioner',
      active: true,
      name: [{ text: `Imagined ${role}` }],
      identifier: [{ system: EHR_BASE, value: reference }],
    });
    await client.createResource({
      resourceType: 'PractitionerRole',
      active: true,
      practitioner: { reference: `Practitioner/${person.id}` },
      code: [{ coding: [local('kap-role', role)] }],
    });
  }
}

async function signIn(
  shared: KeyValueStore,
  role: string,
  options: { patientId?: string; encounterId?: string; scope?: string; people: ReadonlyMap<string, string> },
): Promise<Record<string, string>> {
  const reference = role === 'prescriber' ? PRESCRIBER : THERAPIST;
  const practitionerRef = options.people.get(reference);
  const id = await createSessionStore(shared).create({
    tenant: 'clinic',
    user: { reference, name: `Imagined ${role}`, roles: role === 'nobody' ? [] : [role] },
    ...(practitionerRef === undefined ? {} : { practitionerRef }),
    ...(options.patientId === 'none' ? {} : { patientId: options.patientId ?? 'p1' }),
    ...(options.encounterId === undefined ? {} : { encounterId: options.encounterId }),
    ...(options.scope === undefined ? {} : { scope: options.scope }),
    needPatientBanner: true,
    accessToken: 'user-token',
    accessUntilMs: Date.now() + 3_600_000,
    endsAtMs: Date.now() + 3_600_000,
  });
  return { cookie: `__Host-kap=${id}`, origin: PUBLIC, 'x-kap-request': 'panel' };
}
