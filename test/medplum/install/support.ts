import { MedplumClient } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { canonicalJson } from '../../../src/core/pathway/digest.ts';
import {
  type Carried,
  carryOut,
  type InstallOptions,
  prepareInstallation,
  type Prepared,
} from '../../../src/medplum/install/install.ts';
import type { Release } from '../../../src/medplum/install/release.ts';
import { readRelease } from '../../../src/medplum/install/release.ts';
import { createMedplumStore, type MedplumStore, type ProjectSettings } from '../../../src/sandbox/medplum/medplum-store.ts';
import { tickingClock } from '../../sandbox/support.ts';

/** A store in process, a client that counts what it sends, and a project whose settings a test may change. */
export interface Bench {
  readonly store: MedplumStore;
  readonly client: MedplumClient;
  readonly project: ProjectSettings;
  /** `METHOD path` of everything but GETs and sign-ins, oldest first. */
  readonly writes: string[];
  /** Called before each request that is no GET; may throw to stand for a kill or a network failure. */
  before: (write: string) => void;
  /** Called after the server has answered; may throw to stand for an answer that never came. */
  after: (write: string) => void;
}

const whole = readRelease();

/** A small release with one artifact of each kind, so that every point of an installation can be tried. */
export function smallRelease(change: (release: Release) => Release = (one) => one): Release {
  const ids = ['kap-record', 'kap-role', 'kap-task', 'kap-installation-record', 'kap-phq-2', 'kap-protocol-default'];
  const definitions = whole.definitions.filter(({ id }) => ids.includes(id ?? ''));
  const profiles = new Set(definitions.map(({ url }) => url));
  const only = (one: Resource): boolean => profiles.has(one.meta?.profile?.[0] ?? '');
  return change({
    ...whole,
    definitions,
    bots: whole.bots.filter(({ manifest }) => ['keep-pathway-true', 'sweep'].includes(manifest.name)),
    counterexamples: whole.counterexamples.filter(only),
    examples: whole.examples.filter(only),
  });
}

export async function newBench(): Promise<Bench> {
  const project: ProjectSettings = { features: ['bots', 'cron', 'transaction-bundles'], admin: true };
  const clock = { ...tickingClock(), offsetMs: () => 0, move: () => undefined, onMove: () => () => undefined };
  const store = await createMedplumStore({ clock: clock as never, project });
  const bench: Bench = {
    store,
    project,
    writes: [],
    before: () => undefined,
    after: () => undefined,
    client: undefined as never,
  };
  const send: typeof fetch = async (input, init) => {
    const method = init?.method ?? 'GET';
    const write = `${method} ${new URL(input instanceof Request ? input.url : input).pathname.replace('/medplum/', '')}`;
    if (method === 'GET') return store.fetch(input, init);
    bench.before(write);
    bench.writes.push(write);
    const response = await store.fetch(input, init);
    bench.after(write);
    return response;
  };
  const client = new MedplumClient({ baseUrl: store.baseUrl, fetch: send, cacheTime: 0 });
  client.setAccessToken(store.client().getAccessToken() ?? '');
  return Object.assign(bench, { client });
}

export type Choices = Partial<Omit<InstallOptions, 'client'>>;

export function prepare({ client }: Bench, choices: Choices = {}): Promise<Prepared> {
  return prepareInstallation({
    client,
    release: smallRelease(),
    protocols: [],
    cdsBots: false,
    preCommit: false,
    takeOurs: false,
    ...choices,
  });
}

export async function install(bench: Bench, choices: Choices = {}): Promise<Carried & { readonly prepared: Prepared }> {
  const prepared = await prepare(bench, choices);
  const release = choices.release ?? smallRelease();
  const now = (): string => '2026-03-01T09:00:00.000Z';
  return { prepared, ...(await carryOut(prepared, { client: bench.client, release, now, progress: () => undefined })) };
}

/** The resources of a project without what differs from run to run: ids, versions, times, secrets. */
export function stateOf({ store }: Bench): readonly unknown[] {
  const all = store.repo.dump().filter(({ resourceType }) => !['Binary', 'AuditEvent'].includes(resourceType));
  const names = new Map(all.map((one) => [`${one.resourceType}/${one.id}`, nameOf(one)]));
  const binaries = store.repo.dump().filter(({ resourceType }) => resourceType === 'Binary');
  for (const { id } of binaries) names.set(`Binary/${id}`, 'Binary');
  return all.map((one) => anonymous(one, names)).toSorted((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
}

function nameOf(one: Resource): string {
  const text = 'url' in one ? one.url : 'name' in one ? one.name : one.meta?.tag?.[0]?.code;
  return `${one.resourceType}:${typeof text === 'string' ? text : ''}`;
}

function anonymous(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string')
    return names.get(value) ?? value.replace(/^Project\/.*/, 'Project').replace(/^[0-9a-f]{32}$/, 'hash');
  if (Array.isArray(value)) return value.map((one) => anonymous(one, names));
  if (typeof value !== 'object' || value === null) return value;
  const left = ['id', 'versionId', 'lastUpdated', 'secret', 'hash', 'author', 'valueInstant'];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !left.includes(name))
      .map(([name, member]) => [name, anonymous(member, names)]),
  );
}
