import type { Resource } from '@medplum/fhirtypes';
import { hashOf } from './artifact.ts';
import { inParallel, type InstallClient, type ProjectInfo, readItems, readProjectInfo, search } from './project.ts';
import { type InstallationRecord, readRecord, RECORD_QUERY } from './record.ts';
import { type Item, removeItems } from './remove-items.ts';

/** Something that stays, and why. */
export interface Kept {
  readonly key: string;
  readonly item: string;
  readonly why: string;
}

export interface UninstallPlan {
  readonly project: ProjectInfo;
  /** Undefined when nothing was installed. */
  readonly record: InstallationRecord | undefined;
  /** `Basic/id`. */
  readonly recordItem: string | undefined;
  readonly remove: readonly Item[];
  readonly keep: readonly Kept[];
}

/** Reads the record and decides what goes and what stays; sends nothing but GETs. */
export async function planUninstall(client: InstallClient): Promise<UninstallPlan> {
  const project = await readProjectInfo(client);
  const [basic] = await search(client, `Basic?${RECORD_QUERY}`);
  const record = readRecord(basic?.resourceType === 'Basic' ? basic : undefined);
  if (basic === undefined || record === undefined)
    return { project, record: undefined, recordItem: undefined, remove: [], keep: [] };
  const items = [...record.artifacts].flatMap(([key, { item }]) => (item === undefined ? [] : [{ key, item }]));
  const stored = await readItems(
    client,
    items.map(({ item }) => item),
  );
  const ours = new Set(items.map(({ item }) => item));
  const judged = await inParallel(
    items.map((one) => async () => ({ one, why: await reasonToKeep(client, one, { record, stored, ours }) })),
  );
  return {
    project,
    record,
    recordItem: `Basic/${basic.id ?? ''}`,
    remove: judged.flatMap(({ one, why }) => (why === undefined ? [one] : [])),
    keep: judged.flatMap(({ one, why }) => (why === undefined ? [] : [{ ...one, why }])),
  };
}

interface Around {
  readonly record: InstallationRecord;
  readonly stored: ReadonlyMap<string, Resource>;
  /** Every `Type/id` that was installed. */
  readonly ours: ReadonlySet<string>;
}

/** Why an item stays; undefined when it goes, or is gone already. */
async function reasonToKeep(
  client: InstallClient,
  { key, item }: Item,
  { record, stored, ours }: Around,
): Promise<string | undefined> {
  const resource = stored.get(item);
  if (resource === undefined) return undefined;
  const { hash, next } = record.artifacts.get(key) ?? {};
  const now = hashOf(resource);
  if (hash !== undefined && hash !== now && next !== now) return 'the clinic changed it';
  if (
    resource.resourceType === 'Questionnaire' &&
    (await exists(client, `QuestionnaireResponse?questionnaire=${urlOf(resource)}`))
  )
    return 'responses were filled in with it';
  if (resource.resourceType === 'PlanDefinition' && (await exists(client, `CarePlan?instantiates-canonical=${urlOf(resource)}`)))
    return 'courses follow it';
  if (resource.resourceType !== 'AccessPolicy') return undefined;
  const users = await search(client, `ProjectMembership?access-policy=${item}&_count=100`);
  return users.some(({ id }) => !ours.has(`ProjectMembership/${id ?? ''}`)) ? 'members of the project work under it' : undefined;
}

/** Both with the version and without. */
function urlOf({ url = '', version }: { readonly url?: string; readonly version?: string }): string {
  const urls = version === undefined ? [url] : [url, `${url}|${version}`];
  return urls.map(encodeURIComponent).join(',');
}

async function exists(client: InstallClient, query: string): Promise<boolean> {
  return (await search(client, `${query}&_count=1`)).length > 0;
}

/**
 * Removes what the plan removes, and the record last: a run that was killed is gone on with by running again.
 * @throws Error that names the artifact and what the server said
 */
export async function carryOutUninstall(
  client: InstallClient,
  { project, remove, recordItem }: UninstallPlan,
  progress: (key: string) => void,
): Promise<void> {
  await removeItems(client, project.projectId, { items: remove, progress });
  if (recordItem !== undefined)
    await removeItems(client, project.projectId, { items: [{ key: 'the installation record', item: recordItem }] });
}
