import { allOk, created, multipleMatches, normalizeOperationOutcome, notFound, OperationOutcomeError } from '@medplum/core';
import type { Operation, SearchRequest, WithId } from '@medplum/core';
import { FhirRepository, getExtraEntries } from '@medplum/fhir-router';
import type {
  CreateResourceOptions,
  DeleteResourceOptions,
  ReadHistoryOptions,
  UpdateResourceOptions,
} from '@medplum/fhir-router';
import type {
  Bundle,
  BundleEntry,
  OperationOutcome,
  Parameters,
  Reference,
  Resource,
  StructureDefinition,
} from '@medplum/fhirtypes';
import { randomUUID } from 'node:crypto';
import { loadDefinitions } from './definitions.ts';
import { Gate } from './gate.ts';
import type { CommitListener } from './gate.ts';
import { parseReference } from './resource-store.ts';
import type { ResourceStore, StoredResource } from './resource-store.ts';
import { findMatches, pageOf } from './search.ts';
import type { Predicate } from './search-match.ts';
import { createValidator } from './validate.ts';
import { historyEntry, patched } from './versions.ts';
import { Writer } from './writer.ts';
import type { WriterOptions } from './writer.ts';

export interface RepositoryOptions extends WriterOptions {
  /** Absolute base of `fullUrl`s and page links, without a slash at the end. */
  readonly baseUrl: string;
  /** StructureDefinitions with snapshot against which resources that claim them are validated. */
  readonly profiles?: readonly StructureDefinition[];
}

/**
 * An in-memory FHIR repository that behaves like a Medplum server where the stock MemoryRepository does not:
 * validation, rollback, isolation, no-op updates, server-assigned ids, paging, sorting, and 400 for what it does not know.
 * Resources that it gives out are frozen.
 */
export class SandboxRepository extends FhirRepository {
  readonly baseUrl: string;
  readonly #writer: Writer;
  readonly #gate: Gate;
  readonly #options: RepositoryOptions;
  readonly #inTransaction: boolean;

  /** Loads the R4 definitions at the first use in a process. `outer` is for the repository's own transactions. */
  constructor(options: RepositoryOptions, outer?: SandboxRepository) {
    super();
    loadDefinitions();
    this.baseUrl = options.baseUrl;
    this.#options = options;
    this.#inTransaction = outer !== undefined;
    this.#writer = outer ? outer.#writer : newWriter(options);
    this.#gate = outer ? outer.#gate : new Gate(this.#writer.store);
  }

  /** The store underneath, for synchronous reads by the sandbox itself. */
  get store(): ResourceStore {
    return this.#writer.store;
  }

  /** Throws what a write of this resource would throw for its content. */
  validate(resource: Resource): void {
    this.#writer.validate(resource);
  }

  /** Calls `listener` after every commit with what changed; never for a write that changed nothing. */
  onCommit(listener: CommitListener): () => void {
    return this.#gate.onCommit(listener);
  }

  override setMode(): void {
    // One store serves reads and writes.
  }

  override generateId(): string {
    return randomUUID();
  }

  override async createResource<T extends Resource>(resource: T, options?: CreateResourceOptions): Promise<WithId<T>> {
    return this.#write(() => this.#writer.create(resource, options?.assignedId ? resource.id : undefined));
  }

  /** Creates or replaces a resource under the id that it carries; for what the sandbox itself puts in place. */
  async place<T extends Resource>(resource: WithId<T>): Promise<WithId<T>> {
    const { resourceType, id } = resource;
    return this.#write(() =>
      this.store.get(resourceType, id) ? this.#writer.update(resource) : this.#writer.create(resource, id),
    );
  }

  override async updateResource<T extends Resource>(resource: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    return this.#write(() => this.#writer.update(resource, options?.ifMatch));
  }

  // eslint-disable-next-line max-params -- the signature is fhir-router's
  override async patchResource<T extends Resource>(
    resourceType: T['resourceType'],
    id: string,
    patch: Operation[] | Parameters,
    options?: UpdateResourceOptions,
  ): Promise<WithId<T>> {
    return this.#write(() => this.#writer.update(patched(this.#writer.read(resourceType, id), patch) as T, options?.ifMatch));
  }

  override async deleteResource(resourceType: string, id: string, options?: DeleteResourceOptions): Promise<void> {
    return this.#write(() => {
      this.#writer.remove(resourceType, id, options?.ifMatch);
    });
  }

  override async readResource<T extends Resource>(resourceType: string, id: string): Promise<WithId<T>> {
    return this.#read(() => this.#writer.read(resourceType, id) as unknown as WithId<T>);
  }

  override async readReference<T extends Resource>(reference: Reference<T>): Promise<WithId<T>> {
    const { type, id } = parseReference(reference.reference);
    return this.readResource<T>(type, id);
  }

  override async readReferences<T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return Promise.all(
      references.map((reference) =>
        this.readReference<T>(reference).catch((error: unknown) => new OperationOutcomeError(normalizeOperationOutcome(error))),
      ),
    );
  }

  override async readHistory<T extends Resource>(
    type: string,
    id: string,
    options?: ReadHistoryOptions,
  ): Promise<Bundle<WithId<T>>> {
    const versions = await this.#read(() => this.store.history(type, id));
    if (versions.length === 0) throw new OperationOutcomeError(notFound);
    const from = options?.offset ?? 0;
    const page = versions.toReversed().slice(from, options?.limit === undefined ? undefined : from + options.limit);
    const entry = page.map((version) => historyEntry(version, `${this.baseUrl}/${type}/${id}`));
    return { resourceType: 'Bundle', type: 'history', total: versions.length, entry: entry as BundleEntry<WithId<T>>[] };
  }

  override async readVersion<T extends Resource>(resourceType: string, id: string, versionId: string): Promise<WithId<T>> {
    const versions = await this.#read(() => this.store.history(resourceType, id));
    const found = versions.find(({ resource }) => resource?.meta?.versionId === versionId);
    if (!found?.resource) throw new OperationOutcomeError(notFound);
    return found.resource as unknown as WithId<T>;
  }

  override async search<T extends Resource>(searchRequest: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    return this.searchWhere(searchRequest);
  }

  /** A search that sees only the resources that `allowed` accepts; included resources are read through `reader`. */
  async searchWhere<T extends Resource>(
    request: SearchRequest<T>,
    allowed?: Predicate,
    reader: FhirRepository = this,
  ): Promise<Bundle<WithId<T>>> {
    const matches = await this.#read(() => findMatches(this.store, request as SearchRequest, allowed));
    const bundle = pageOf(request, matches, this.baseUrl);
    if ((request.include || request.revInclude) && bundle.entry) {
      const fullUrl = (type: string, id: string): string => `${this.baseUrl}/${type}/${id}`;
      const resources = bundle.entry.flatMap((entry) => entry.resource ?? []);
      await getExtraEntries(reader, request as SearchRequest, resources, bundle.entry, { fullUrl });
    }
    return bundle as unknown as Bundle<WithId<T>>;
  }

  override async searchByReference<T extends Resource>(
    searchRequest: SearchRequest<T>,
    referenceField: string,
    references: string[],
  ): Promise<Record<string, WithId<T>[]>> {
    const results: Record<string, WithId<T>[]> = {};
    for (const reference of references) {
      const filters = [...(searchRequest.filters ?? []), { code: referenceField, operator: 'eq' as const, value: reference }];
      results[reference] = await this.searchResources<T>({ ...searchRequest, filters });
    }
    return results;
  }

  override async conditionalCreate<T extends Resource>(
    resource: T,
    search: SearchRequest<T>,
    options?: CreateResourceOptions,
  ): Promise<{ resource: WithId<T>; outcome: OperationOutcome }> {
    return this.#write(() => {
      const [existing, ...others] = findMatches(this.store, search);
      if (others.length > 0) throw new OperationOutcomeError(multipleMatches);
      if (existing) return { resource: existing as unknown as WithId<T>, outcome: allOk };
      return { resource: this.#writer.create(resource, options?.assignedId ? resource.id : undefined), outcome: created };
    });
  }

  /** Runs `callback` alone: other reads and writes wait, and when it throws nothing of what it wrote remains. */
  override async withTransaction<TResult>(callback: (txRepo: this) => Promise<TResult>): Promise<TResult> {
    if (this.#inTransaction) return this.#gate.savepoint(() => callback(this));
    const inner = new SandboxRepository(this.#options, this) as this;
    return this.#gate.transaction(() => callback(inner));
  }

  /** Every current resource, for a snapshot. */
  dump(): StoredResource[] {
    return this.store.everything();
  }

  /** Puts a snapshot's resources in place as they are, without events; their history starts anew. */
  restore(resources: readonly StoredResource[]): void {
    for (const resource of resources) this.store.put(structuredClone(resource));
    this.store.commit();
  }

  async #read<TResult>(look: () => TResult): Promise<TResult> {
    return this.#inTransaction ? look() : this.#gate.read(look);
  }

  async #write<TResult>(change: () => TResult): Promise<TResult> {
    return this.#inTransaction ? this.#gate.undoable(change) : this.#gate.write(change);
  }
}

function newWriter(options: RepositoryOptions): Writer {
  const stored = (url: string): StructureDefinition | undefined =>
    [...writer.store.all('StructureDefinition')].find(
      (one): one is WithId<StructureDefinition> => 'url' in one && one.url === url,
    );
  const writer: Writer = new Writer(createValidator(options.profiles ?? [], stored), options);
  return writer;
}
