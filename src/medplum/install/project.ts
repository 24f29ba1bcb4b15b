import { type MedplumClient, OperationOutcomeError } from '@medplum/core';
import type { Basic, Bot, Bundle, ProjectMembership, Resource } from '@medplum/fhirtypes';
import { type Artifact, ARTIFACT_TAG } from './artifact.ts';
import type { ProjectState } from './plan.ts';
import { readRecord, RECORD_QUERY } from './record.ts';

/** What the installer needs of a Medplum client, so that tests can bring their own. */
export type InstallClient = Pick<MedplumClient, 'get' | 'post' | 'delete' | 'executeBatch' | 'fhirUrl'>;

/** Who we are to the project, and what the project can do. */
export interface ProjectInfo {
  readonly projectId: string;
  readonly name: string;
  /** Whether our own membership is an administrator's; only then bots, clients and memberships can be made. */
  readonly isAdmin: boolean;
  /** Set for a project by a super administrator; Medplum leaves the list out when there are none. */
  readonly features: readonly string[];
}

/** A project as it is. */
export interface ProjectSnapshot extends ProjectState {
  readonly recordResource: Basic | undefined;
  /** Bots of ours without a membership; they can't run, and only Medplum's admin route makes one with a membership. */
  readonly homeless: readonly Bot[];
}

/** Chunks keep a request line well under the 8 kB that proxies allow. */
const CHUNK = 40;
const PARALLEL = 6;
const PAGE = 1_000;

interface Me {
  readonly project?: { readonly id?: string; readonly name?: string; readonly features?: readonly string[] };
  readonly membership?: { readonly admin?: boolean };
}

/** Who we are. @throws OperationOutcomeError when the token is not accepted */
export async function readProjectInfo(client: InstallClient): Promise<ProjectInfo> {
  const me = await client.get<Me>('auth/me', { cache: 'reload' });
  return {
    projectId: me.project?.id ?? '',
    name: me.project?.name ?? '',
    isAdmin: me.membership?.admin === true,
    features: me.project?.features ?? [],
  };
}

/** Reads all that the plan needs, in GETs only: two rounds of a few searches. */
export async function readProject(client: InstallClient, desired: readonly Artifact[]): Promise<ProjectSnapshot> {
  const queries = [`Basic?${RECORD_QUERY}`, ...queriesFor(desired)];
  const [records = [], ...pages] = await inParallel(queries.map((query) => () => search(client, query)));
  const recordResource = records.find((one): one is Basic => one.resourceType === 'Basic');
  const record = readRecord(recordResource);
  const found = matchArtifacts(desired, pages.flat(), record);
  const lost = [...(record?.artifacts ?? [])].filter(([key, { item }]) => !found.has(key) && isReadable(item));
  for (const [key, resource] of await readByReference(client, lost)) found.set(key, resource);
  const homeless = await addMemberships(client, desired, found);
  return { record, recordResource, found, homeless };
}

const isReadable = (item: string | undefined): boolean => item !== undefined && !/^(Binary|ProjectMembership)\//.test(item);

function queriesFor(desired: readonly Artifact[]): readonly string[] {
  const byType = Map.groupBy(
    desired.filter(({ route }) => route === 'fhir' || route === 'admin'),
    ({ resource }) => resource.resourceType,
  );
  return [...byType].flatMap(([type, artifacts]) => {
    const urls = artifacts.flatMap(({ resource }) => urlOf(resource) ?? []);
    const values = urls.length > 0 ? urls : artifacts.map(({ key }) => `${ARTIFACT_TAG}|${key}`);
    const code = urls.length > 0 ? 'url' : '_tag';
    const tagged = chunk(values).map((part) => `${type}?${code}=${part.map(encodeURIComponent).join(',')}&_count=${PAGE}`);
    // A run that was killed between Medplum's admin route and our next write left a name and no tag.
    const named = artifacts.some(({ route }) => route === 'admin') ? [`${type}?name=KAP&_count=${PAGE}`] : [];
    return [...tagged, ...named];
  });
}

function chunk(values: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(values.length / CHUNK) }, (_, at) => values.slice(at * CHUNK, (at + 1) * CHUNK));
}

/** The stored resource of each artifact: the recorded one of several with one url, else the first. */
function matchArtifacts(
  desired: readonly Artifact[],
  stored: readonly Resource[],
  record: ProjectState['record'],
): Map<string, Resource> {
  const found = new Map<string, Resource>();
  for (const { key, resource, route } of desired) {
    if (route !== 'fhir' && route !== 'admin') continue;
    const candidates = stored.filter((one) => one.resourceType === resource.resourceType && isSame(one, resource, key));
    const item = record?.artifacts.get(key)?.item;
    const match = candidates.find(({ resourceType, id }) => `${resourceType}/${id ?? ''}` === item) ?? candidates[0];
    if (match !== undefined) found.set(key, match);
  }
  return found;
}

function isSame(stored: Resource, wanted: Resource, key: string): boolean {
  const url = urlOf(wanted);
  if (url !== undefined) return urlOf(stored) === url;
  if (stored.meta?.tag?.some(({ system, code }) => system === ARTIFACT_TAG && code === key) === true) return true;
  const isOurName = 'name' in wanted && 'name' in stored && wanted.name === stored.name;
  return isOurName && (wanted.resourceType === 'Bot' || wanted.resourceType === 'ClientApplication');
}

function urlOf(resource: Resource): string | undefined {
  return 'url' in resource && typeof resource.url === 'string' ? resource.url : undefined;
}

/** What the record names and no search found: somebody took its url, name or tag away. */
async function readByReference(
  client: InstallClient,
  lost: readonly (readonly [string, { readonly item: string | undefined }])[],
): Promise<readonly (readonly [string, Resource])[]> {
  const byItem = await readItems(
    client,
    lost.flatMap(([, { item }]) => item ?? []),
  );
  return lost.flatMap(([key, { item }]) => {
    const resource = byItem.get(item ?? '');
    return resource === undefined ? [] : [[key, resource] as const];
  });
}

/** What is there of these `Type/id`; code and memberships are not looked for. */
export async function readItems(client: InstallClient, items: readonly string[]): Promise<ReadonlyMap<string, Resource>> {
  const byType = Map.groupBy(items.filter(isReadable), (item) => item.split('/')[0] ?? '');
  const queries = [...byType].flatMap(([type, ones]) =>
    chunk(ones.map((item) => item.split('/')[1] ?? '')).map((ids) => `${type}?_id=${ids.join(',')}&_count=${PAGE}`),
  );
  const pages = await inParallel(queries.map((query) => () => search(client, query)));
  return new Map(pages.flat().map((one) => [`${one.resourceType}/${one.id ?? ''}`, one]));
}

/** Adds the memberships of our bots and clients to `found` and takes bots without one out of it. */
async function addMemberships(
  client: InstallClient,
  desired: readonly Artifact[],
  found: Map<string, Resource>,
): Promise<readonly Bot[]> {
  const owners = desired.filter(({ route }) => route === 'membership');
  const profiles = owners.flatMap(({ owner = '' }) => {
    const resource = found.get(owner);
    return resource?.id === undefined ? [] : [`${resource.resourceType}/${resource.id}`];
  });
  const memberships = await readMemberships(client, profiles);
  if (memberships === undefined) return [];
  const homeless: Bot[] = [];
  for (const { key, owner = '' } of owners) {
    const resource = found.get(owner);
    if (resource === undefined) continue;
    const membership = memberships.find(({ profile }) => profile.reference === `${resource.resourceType}/${resource.id ?? ''}`);
    if (membership !== undefined) found.set(key, membership);
    else if (resource.resourceType === 'Bot') {
      homeless.push(resource);
      found.delete(owner);
    }
  }
  return homeless;
}

/** Memberships by profile; undefined when we may not see them. */
export async function readMemberships(
  client: InstallClient,
  profiles: readonly string[],
): Promise<readonly ProjectMembership[] | undefined> {
  if (profiles.length === 0) return [];
  try {
    const pages = await inParallel(
      chunk(profiles).map((part) => () => search(client, `ProjectMembership?profile=${part.join(',')}&_count=${PAGE}`)),
    );
    return pages.flat() as readonly ProjectMembership[];
  } catch (error) {
    if (error instanceof OperationOutcomeError && error.outcome.id === 'forbidden') return undefined;
    throw error;
  }
}

/** The resources of one page of a search, read past every cache. */
export async function search(client: InstallClient, query: string): Promise<readonly Resource[]> {
  const bundle = await client.get<Bundle>(client.fhirUrl(query), { cache: 'reload' });
  return (bundle.entry ?? []).flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
}

/** Runs all, a few at a time, and gives the results in order; the first failure ends it. */
export async function inParallel<T>(tasks: readonly (() => Promise<T>)[], limit = PARALLEL): Promise<T[]> {
  const results: T[] = [];
  const queue = [...tasks.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) results[next[0]] = await next[1]();
  };
  await Promise.all(Array.from({ length: Math.min(limit, tasks.length) }, worker));
  return results;
}
