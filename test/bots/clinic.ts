import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MedplumClient } from '@medplum/core';
import type { Bundle, Resource, StructureDefinition } from '@medplum/fhirtypes';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { readBotManifests } from '../../src/medplum/install/bot-manifest.ts';
import { localCopy } from '../../src/medplum/local-copy.ts';
import { TYPE_OF_CATEGORY } from '../../src/medplum/mirror.ts';
import { saveMirror } from '../../src/medplum/save-mirror.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { type LoadedBot, loadBot } from '../../src/sandbox/medplum/bot-runtime.ts';
import { createMedplumStore, type MedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import type { StoredResource } from '../../src/sandbox/store/resource-store.ts';
import { local } from '../../src/terminology/codes.ts';
import { aPerson, EHR_BASE, freshAt, ROLES } from '../support/course.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const profiles = JSON.parse(readFileSync(`${root}profiles/build/profiles.json`, 'utf8')) as StructureDefinition[];

/** Every bot of this release, built anew and loaded as Medplum loads it; by name. */
export function buildBots(): { readonly dist: string; readonly bots: ReadonlyMap<string, LoadedBot> } {
  const dist = mkdtempSync(join(tmpdir(), 'kap-bots-'));
  execFileSync(process.execPath, ['scripts/bots.mjs', '--quiet', '--out', dist], { cwd: root });
  const names = readBotManifests().map(({ manifest }) => manifest.name);
  return { dist, bots: new Map(names.map((name) => [name, loadBot(name, `${dist}/${name}.cjs`)])) };
}

/** A Medplum with one patient on a course. */
export interface Clinic {
  readonly store: MedplumStore;
  readonly client: MedplumClient;
  readonly patientRef: string;
  readonly now: string;
}

/** A clinic whose EHR and people have recorded these resources; what the EHR owns is mirrored, the rest is KAP's own. */
export async function openClinic(resources: readonly Resource[], now: string): Promise<Clinic> {
  const store = await emptyStore(now);
  const client = store.client();
  await startCourse(client, { ehrBase: EHR_BASE, patient: aPerson(), protocol: defaultProtocol(), now, author: undefined });
  const patientRef = (await findPatient(client, EHR_BASE, 'p1')) ?? '';
  for (const [person, roles] of ROLES) {
    const { id } = await client.createResource({
      resourceType: 'Practitioner',
      identifier: [{ system: EHR_BASE, value: person }],
    });
    const code = roles.map((role) => ({ coding: [local('kap-role', role)] }));
    await client.createResource({ resourceType: 'PractitionerRole', practitioner: { reference: `Practitioner/${id}` }, code });
  }
  const owned: readonly string[] = Object.values(TYPE_OF_CATEGORY);
  const mirrored = resources.filter(({ resourceType }) => owned.includes(resourceType));
  await saveMirror(client, patientRef, { resources: mirrored, freshness: freshAt(now), bounded: [], now });
  const clinic = { store, client, patientRef, now };
  for (const own of resources.filter(({ resourceType }) => !owned.includes(resourceType))) await record(clinic, own);
  return clinic;
}

/** Writes something of KAP's own: about the local patient, by people of the EHR. */
export async function record<T extends Resource>({ client, patientRef }: Clinic, resource: T): Promise<T & { id: string }> {
  const copy = localCopy(resource, { ehrBase: EHR_BASE, ehrPatientId: 'p1', patientRef }, []) as T & { identifier?: unknown };
  const { meta: _mirror, identifier: _ehr, ...rest } = copy;
  return client.createResource(rest as unknown as T);
}

/** The same clinic again, as it stood: every experiment begins with the very same ids. */
export async function reopen(snapshot: readonly StoredResource[], clinic: Pick<Clinic, 'patientRef' | 'now'>): Promise<Clinic> {
  const store = await emptyStore(clinic.now);
  store.repo.restore(snapshot);
  return { store, client: store.client(), patientRef: clinic.patientRef, now: clinic.now };
}

function emptyStore(now: string): Promise<MedplumStore> {
  return createMedplumStore({ clock: createClock(0, () => Date.parse(now)), profiles });
}

/** A client of the clinic that goes through another fetch. */
export function clientThrough({ store }: Clinic, through: typeof fetch): MedplumClient {
  const client = new MedplumClient({ baseUrl: store.baseUrl, fetch: through, cacheTime: 0, maxRetryTime: 0 });
  client.setAccessToken(store.client().getAccessToken() ?? '');
  return client;
}

/** Runs a bot as a Subscription would. */
export function runBot(
  bot: LoadedBot | undefined,
  client: MedplumClient,
  { input, now }: { readonly input: unknown; readonly now: string },
): Promise<unknown> {
  if (bot === undefined) throw new Error('no such bot');
  return bot.run(client, {
    bot: { reference: 'Bot/b' },
    contentType: 'application/fhir+json',
    input: JSON.parse(JSON.stringify(input ?? null)) as unknown,
    secrets: { KAP_NOW: { name: 'KAP_NOW', valueString: now } },
    headers: { 'X-Medplum-Subscription': 'Subscription/s', 'X-Medplum-Interaction': 'update' },
  });
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What a store holds, whatever ids it gave: versions, instants of writing, revisions and the sweep's heartbeat left out. */
export function stateOf({ store }: Clinic, known: readonly StoredResource[]): readonly string[] {
  const ids = new Set(known.map(({ id }) => id));
  return store.repo
    .dump()
    .filter(({ resourceType, ...rest }) => resourceType !== 'Basic' || !JSON.stringify(rest).includes('kap-heartbeat'))
    .map(({ meta, ...rest }) => ({ ...rest, meta: { ...meta, versionId: undefined, lastUpdated: undefined, author: undefined } }))
    .map((resource) => JSON.stringify(resource, (_key, value: unknown) => (isRevision(value) ? undefined : sorted(value))))
    .map((text) => text.replaceAll(UUID, (id) => (ids.has(id) ? id : 'new')))
    .toSorted();
}

function isRevision(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'url' in value && String(value.url).endsWith('/kap-revision');
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Round trips of one run, with what Medplum's quota would count: read 1, search 20, write 100 (`fhirquota.ts`). */
export interface Counted {
  readonly fetch: typeof fetch;
  readonly calls: { readonly kind: 'read' | 'write'; readonly points: number }[];
}

export function counting(through: typeof fetch): Counted {
  const calls: Counted['calls'] = [];
  return {
    calls,
    fetch: async (input, init) => {
      const body = typeof init?.body === 'string' ? (JSON.parse(init.body) as Partial<Bundle>) : undefined;
      const requests = body?.resourceType === 'Bundle' ? (body.entry ?? []).flatMap(({ request }) => request ?? []) : undefined;
      const asked = requests ?? [{ method: init?.method ?? 'GET', url: String(input instanceof Request ? input.url : input) }];
      const points = asked.map(({ method, url }) => (method !== 'GET' ? 100 : url.includes('?') ? 20 : 1));
      calls.push({ kind: points.some((one) => one === 100) ? 'write' : 'read', points: points.reduce((a, b) => a + b, 0) });
      return through(input, init);
    },
  };
}
