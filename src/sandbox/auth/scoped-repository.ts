import { badRequest, forbidden, OperationOutcomeError } from '@medplum/core';
import type { Operation, SearchRequest, WithId } from '@medplum/core';
import { FhirRepository } from '@medplum/fhir-router';
import type {
  CreateResourceOptions,
  DeleteResourceOptions,
  ReadHistoryOptions,
  UpdateResourceOptions,
} from '@medplum/fhir-router';
import type { Bundle, Parameters, Reference, Resource } from '@medplum/fhirtypes';
import type { SandboxRepository } from '../store/repository.ts';
import { parseReference } from '../store/resource-store.ts';
import type { StoredResource } from '../store/resource-store.ts';
import { mayTouch, mayTouchResource } from './scopes.ts';
import type { Access, Permission } from './scopes.ts';

/**
 * A repository as one bearer token may use it. Every way in (single requests, searches, includes, batch and transaction
 * entries, patches, conditional operations) goes through here; what the scopes do not allow is a 403.
 */
export class ScopedRepository extends FhirRepository {
  readonly #repo: SandboxRepository;
  readonly #access: Access;

  constructor(repo: SandboxRepository, access: Access) {
    super();
    this.#repo = repo;
    this.#access = access;
  }

  override setMode(): void {
    // One store serves reads and writes.
  }

  override generateId(): string {
    return this.#repo.generateId();
  }

  override async createResource<T extends Resource>(resource: T, options?: CreateResourceOptions): Promise<WithId<T>> {
    this.#require('c', { ...resource, id: resource.id ?? 'new' });
    return this.#repo.createResource(resource, options);
  }

  override async readResource<T extends Resource>(resourceType: string, id: string): Promise<WithId<T>> {
    this.#requireType('r', resourceType);
    const resource = await this.#repo.readResource<T>(resourceType, id);
    this.#require('r', resource);
    return resource;
  }

  override async readReference<T extends Resource>(reference: Reference<T>): Promise<WithId<T>> {
    const { type, id } = parseReference(reference.reference);
    return this.readResource<T>(type, id);
  }

  override async readReferences<T extends Resource>(references: readonly Reference<T>[]): Promise<(T | Error)[]> {
    return Promise.all(
      references.map((reference) =>
        this.readReference<T>(reference).catch((error: unknown) =>
          error instanceof Error ? error : new Error('Unreadable reference'),
        ),
      ),
    );
  }

  override async readHistory<T extends Resource>(
    type: string,
    id: string,
    options?: ReadHistoryOptions,
  ): Promise<Bundle<WithId<T>>> {
    this.#requireType('r', type);
    const bundle = await this.#repo.readHistory<T>(type, id, options);
    for (const { resource } of bundle.entry ?? []) if (resource) this.#require('r', resource);
    return bundle;
  }

  override async readVersion<T extends Resource>(resourceType: string, id: string, versionId: string): Promise<WithId<T>> {
    this.#requireType('r', resourceType);
    const resource = await this.#repo.readVersion<T>(resourceType, id, versionId);
    this.#require('r', resource);
    return resource;
  }

  override async updateResource<T extends Resource>(resource: T, options?: UpdateResourceOptions): Promise<WithId<T>> {
    this.#requireType('u', resource.resourceType);
    if (!resource.id) throw new OperationOutcomeError(badRequest('Missing id'));
    this.#require('u', await this.#repo.readResource(resource.resourceType, resource.id));
    this.#require('u', { ...resource, id: resource.id });
    return this.#repo.updateResource(resource, options);
  }

  // eslint-disable-next-line max-params -- the signature is fhir-router's
  override async patchResource<T extends Resource>(
    resourceType: T['resourceType'],
    id: string,
    patch: Operation[] | Parameters,
    options?: UpdateResourceOptions,
  ): Promise<WithId<T>> {
    this.#requireType('u', resourceType);
    return this.#repo.withTransaction(async (repo) => {
      this.#require('u', await repo.readResource(resourceType, id));
      const resource = await repo.patchResource<T>(resourceType, id, patch, options);
      this.#require('u', resource);
      return resource;
    });
  }

  override async deleteResource(resourceType: string, id: string, options?: DeleteResourceOptions): Promise<void> {
    this.#requireType('d', resourceType);
    this.#require('d', await this.#repo.readResource(resourceType, id));
    return this.#repo.deleteResource(resourceType, id, options);
  }

  override async search<T extends Resource>(searchRequest: SearchRequest<T>): Promise<Bundle<WithId<T>>> {
    for (const type of searchRequest.types ?? [searchRequest.resourceType]) this.#requireType('s', type);
    return this.#repo.searchWhere(
      searchRequest,
      (resource) => mayTouchResource(this.#access, 's', resource as StoredResource),
      this,
    );
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

  override async withTransaction<TResult>(callback: (txRepo: this) => Promise<TResult>): Promise<TResult> {
    return this.#repo.withTransaction((repo) => callback(new ScopedRepository(repo, this.#access) as this));
  }

  #requireType(permission: Permission, type: string): void {
    if (!mayTouch(this.#access, permission, type)) throw new OperationOutcomeError(forbidden);
  }

  #require(permission: Permission, resource: WithId<Resource>): void {
    if (!mayTouchResource(this.#access, permission, resource)) throw new OperationOutcomeError(forbidden);
  }
}
