import type { Basic, Bot, BundleEntry, Resource } from '@medplum/fhirtypes';
import { firstSlice } from '../transact.ts';
import { type Artifact, contentOf, hashOf, resolveRefs } from './artifact.ts';
import { deployedBinary, type Plan, type Step } from './plan.ts';
import { inParallel, type InstallClient, readMemberships, search } from './project.ts';
import { buildRecord, type InstallationRecord, type RecordedArtifact, RECORD_QUERY, UNKNOWN_NEXT } from './record.ts';
import { removeItems } from './remove-items.ts';
import { said, writeEntries } from './write-entries.ts';

/** Told after every piece of work. */
export type Progress = (done: { readonly what: string; readonly artifacts: number }) => void;

export interface ApplyOptions {
  readonly client: InstallClient;
  readonly projectId: string;
  readonly version: string;
  readonly now: () => string;
  readonly recordResource: Basic | undefined;
  readonly homeless: readonly Bot[];
  /** Left to the server's own default when absent. */
  readonly botRuntime?: Bot['runtimeVersion'];
  readonly progress: Progress;
}

export interface ApplyResult {
  /** How many artifacts were written; 0 when the project was as it should be. */
  readonly written: number;
  /** `Type/id` by key. */
  readonly items: ReadonlyMap<string, string>;
  /** A secret is given by Medplum to whoever made the client, so it can be handed on once. */
  readonly newClient: { readonly id: string; readonly secret: string } | undefined;
}

/** How many deployments run at once: each sends most of a megabyte. */
const PARALLEL_DEPLOYMENTS = 3;

/**
 * Carries a plan out. What is about to be written is recorded first, so that a run killed anywhere is resumed by running again:
 * what is found then is known to be ours.
 * @throws Error that names the artifact and what the server said
 */
export async function applyPlan(plan: Plan, options: ApplyOptions): Promise<ApplyResult> {
  return new Installation(plan, options).run();
}

class Installation {
  readonly #plan: Plan;
  readonly #options: ApplyOptions;
  readonly #items = new Map<string, string>();
  readonly #recorded = new Map<string, RecordedArtifact>();
  #recordResource: Basic | undefined;
  #newClient: ApplyResult['newClient'];

  constructor(plan: Plan, options: ApplyOptions) {
    this.#plan = plan;
    this.#options = options;
    this.#recordResource = options.recordResource;
    for (const [key, one] of plan.record?.artifacts ?? []) this.#recorded.set(key, one);
    for (const { key, item } of plan.steps) if (item !== undefined) this.#items.set(key, item);
  }

  async run(): Promise<ApplyResult> {
    const todo = this.#plan.steps.filter(({ action }) => action === 'create' || action === 'update' || action === 'remove');
    for (const step of this.#plan.steps) this.#adopt(step);
    if (todo.length > 0) {
      for (const step of todo) this.#announce(step);
      await this.#saveRecord('under-way');
      await this.#install(todo);
      await this.#remove(todo.filter(({ action }) => action === 'remove'));
    }
    await this.#saveRecord('complete');
    return { written: todo.length, items: this.#items, newClient: this.#newClient };
  }

  /** What is as it should be is ours from now on, whoever wrote it. */
  #adopt({ key, action, item, hash }: Step): void {
    if (action === 'unchanged') this.#recorded.set(key, { item, hash, next: undefined });
  }

  /** The admin route makes a Bot in part; killed then, it is neither what was nor what should be. */
  #announce({ key, action, artifact, hash, item }: Step): void {
    const known = this.#recorded.get(key);
    const inPart = action === 'create' && artifact?.route === 'admin';
    const next = inPart || hash === undefined ? UNKNOWN_NEXT : hash;
    this.#recorded.set(key, { item: known?.item ?? item, hash: known?.hash, next });
  }

  async #install(todo: readonly Step[]): Promise<void> {
    const of = (route: Artifact['route']): readonly Step[] =>
      todo.filter(({ action, artifact }) => action !== 'remove' && artifact?.route === route);
    const isReady = ({ artifact }: Step): boolean => resolveRefs(artifact?.resource, this.#items).missing.length === 0;
    const fhir = of('fhir');
    await this.#writeAll(fhir.filter(isReady), 'definitions and policies');
    await this.#makeByAdmin(of('admin'));
    await this.#writeAll(of('admin'), 'bots and clients');
    await this.#setMemberships(of('membership'));
    await this.#deploy(of('deploy'));
    await this.#writeAll(
      fhir.filter(({ key }) => this.#recorded.get(key)?.next !== undefined),
      'operations and subscriptions',
    );
  }

  /** Creates and updates in transactions as large as Medplum takes. */
  async #writeAll(steps: readonly Step[], what: string): Promise<void> {
    let waiting = steps;
    while (waiting.length > 0) {
      const entries = waiting.map((step) => this.#entryOf(step));
      const size = firstSlice(entries).length;
      const written = await writeEntries(
        this.#options.client,
        entries.slice(0, size),
        waiting.slice(0, size).map(({ key }) => key),
      );
      for (const [at, resource] of written.entries()) this.#done(waiting[at]?.key ?? '', resource);
      this.#options.progress({ what, artifacts: size });
      waiting = waiting.slice(size);
    }
  }

  #entryOf({ key, artifact, existing }: Step): BundleEntry {
    const { value } = resolveRefs(artifact?.resource as Resource, this.#items);
    const item = this.#items.get(key);
    if (item === undefined) return { resource: value, request: { method: 'POST', url: value.resourceType } };
    const kept = existing ?? this.#made.get(key);
    const own = new Set(Object.keys(kept === undefined ? {} : contentOf(kept)));
    const rest = Object.fromEntries(Object.entries(kept ?? {}).filter(([name]) => !own.has(name) && name !== 'meta'));
    const version = kept?.meta?.versionId;
    return {
      resource: { ...rest, ...value, id: item.split('/')[1] } as Resource,
      request: { method: 'PUT', url: item, ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }) },
    };
  }

  #done(key: string, resource: Resource): void {
    const item = `${resource.resourceType}/${resource.id ?? ''}`;
    this.#items.set(key, item);
    this.#recorded.set(key, { item, hash: hashOf(resource), next: undefined });
  }

  /** What the admin route made in this run, by key. */
  readonly #made = new Map<string, Resource>();

  /** Medplum's admin route makes a Bot or client with its membership; a plain FHIR create would make one that can't run. */
  async #makeByAdmin(steps: readonly Step[]): Promise<void> {
    const { client, projectId, botRuntime, homeless } = this.#options;
    const fresh = steps.filter(({ action }) => action === 'create');
    await inParallel(
      fresh.map(({ key, artifact }) => async () => {
        const wanted = artifact?.resource;
        if (wanted?.resourceType !== 'Bot' && wanted?.resourceType !== 'ClientApplication') return;
        const policy = this.#policyOf(key);
        const body = {
          name: wanted.name,
          description: wanted.description,
          ...(policy === undefined ? {} : { accessPolicy: { reference: policy } }),
          ...(wanted.resourceType === 'Bot' && botRuntime !== undefined ? { runtimeVersion: botRuntime } : {}),
        };
        const kind = wanted.resourceType === 'Bot' ? 'bot' : 'client';
        const made = await said<Resource>(key, () => client.post(`admin/projects/${projectId}/${kind}`, body));
        this.#made.set(key, made);
        this.#items.set(key, `${made.resourceType}/${made.id ?? ''}`);
        if (made.resourceType === 'ClientApplication') this.#newClient = { id: made.id ?? '', secret: made.secret ?? '' };
      }),
    );
    await inParallel(
      homeless.map(
        ({ id = '' }) =>
          () =>
            client.delete(client.fhirUrl('Bot', id)),
      ),
    );
    if (fresh.length > 0) this.#options.progress({ what: 'bots and clients made', artifacts: 0 });
  }

  #policyOf(owner: string): string | undefined {
    const membership = this.#plan.steps.find(({ artifact }) => artifact?.route === 'membership' && artifact.owner === owner);
    const wanted = membership?.artifact?.resource;
    if (wanted?.resourceType !== 'ProjectMembership') return undefined;
    return resolveRefs(wanted.accessPolicy, this.#items).value?.reference;
  }

  async #setMemberships(steps: readonly Step[]): Promise<void> {
    const { client, projectId } = this.#options;
    const profiles = steps.flatMap(({ artifact }) => this.#items.get(artifact?.owner ?? '') ?? []);
    const memberships = (await readMemberships(client, profiles)) ?? [];
    for (const { key, artifact } of steps) {
      const profile = this.#items.get(artifact?.owner ?? '');
      const membership = memberships.find((one) => one.profile.reference === profile);
      if (membership === undefined) throw new Error(`${key}: Medplum made no membership for ${profile ?? artifact?.owner ?? ''}`);
      const { value } = resolveRefs(artifact?.resource as Resource, this.#items);
      const wanted = { ...membership, ...value } as Resource;
      const isRight = hashOf(wanted) === hashOf(membership);
      const path = `admin/projects/${projectId}/members/${membership.id ?? ''}`;
      this.#done(key, isRight ? membership : await said<Resource>(key, () => client.post(path, wanted)));
    }
    if (steps.length > 0) this.#options.progress({ what: 'memberships', artifacts: steps.length });
  }

  async #deploy(steps: readonly Step[]): Promise<void> {
    const { client, progress } = this.#options;
    const tasks = steps.map(({ key, artifact }) => async () => {
      const bot = this.#items.get(artifact?.owner ?? '')?.split('/')[1] ?? '';
      const code = artifact?.resource.resourceType === 'Binary' ? artifact.resource.data : undefined;
      await said(key, () => client.post(client.fhirUrl('Bot', bot, '$deploy'), { code, filename: 'index.cjs' }));
      progress({ what: `deployed ${key.replace('Code/', '')}`, artifacts: 1 });
    });
    await inParallel(tasks, PARALLEL_DEPLOYMENTS);
    if (steps.length === 0) return;
    const ids = steps.map(({ artifact }) => this.#items.get(artifact?.owner ?? '')?.split('/')[1] ?? '');
    const bots = await search(client, `Bot?_id=${ids.join(',')}&_count=100`);
    for (const { key, artifact, hash } of steps) {
      const bot = bots.find(({ id }) => `Bot/${id ?? ''}` === this.#items.get(artifact?.owner ?? ''));
      this.#recorded.set(key, { item: deployedBinary(bot), hash, next: undefined });
    }
  }

  async #remove(steps: readonly Step[]): Promise<void> {
    const { client, projectId, progress } = this.#options;
    const items = steps.flatMap(({ key, item }) => (item === undefined ? [] : [{ key, item }]));
    await removeItems(client, projectId, { items });
    for (const { key } of steps) this.#recorded.delete(key);
    if (steps.length > 0) progress({ what: 'removed what this release has no more', artifacts: steps.length });
  }

  /** Written only when it says something else than the stored one; its instant alone is no reason. */
  async #saveRecord(state: InstallationRecord['state']): Promise<void> {
    const { client, version, now } = this.#options;
    const at = this.#plan.record?.at ?? now();
    const same = buildRecord({ version, state, at, artifacts: this.#recorded });
    if (this.#recordResource !== undefined && hashOf(this.#recordResource) === hashOf(same)) return;
    const record = buildRecord({ version, state, at: now(), artifacts: this.#recorded });
    const { id, meta } = this.#recordResource ?? {};
    const request: BundleEntry['request'] =
      id === undefined
        ? { method: 'POST', url: 'Basic', ifNoneExist: RECORD_QUERY }
        : { method: 'PUT', url: `Basic/${id}`, ifMatch: `W/"${meta?.versionId ?? ''}"` };
    const entry = { resource: { ...record, ...(id === undefined ? {} : { id }) }, request };
    const [saved] = await writeEntries(client, [entry], ['the installation record']);
    this.#recordResource = saved as Basic;
  }
}
