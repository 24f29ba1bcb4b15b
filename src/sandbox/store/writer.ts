import { badRequest, gone, notFound, OperationOutcomeError, preconditionFailed } from '@medplum/core';
import type { WithId } from '@medplum/core';
import type { Meta, Resource } from '@medplum/fhirtypes';
import { randomUUID } from 'node:crypto';
import { ResourceStore } from './resource-store.ts';
import type { StoredResource } from './resource-store.ts';
import type { Validate } from './validate.ts';
import { isUnchanged, plain } from './versions.ts';

export interface WriterOptions {
  readonly clock: { now(): string };
  /** Whether a PUT to an unknown id creates it; Medplum answers 404, and so does this store by default. */
  readonly updateCreates?: boolean;
  /** Who writes at the moment, as `Type/id`, for `meta.author`; not written down when it answers nothing. */
  readonly author?: () => string | undefined;
}

/** The synchronous rules of one write: ids, versions, validation, If-Match, and no version for an unchanged update. */
export class Writer {
  readonly store = new ResourceStore();
  readonly validate: Validate;
  readonly #options: WriterOptions;

  constructor(validate: Validate, options: WriterOptions) {
    this.validate = validate;
    this.#options = options;
  }

  /** Reads the current version; throws 404 for an unknown id and 410 for a deleted one. */
  read(type: string, id: string): StoredResource {
    const found = this.store.get(type, id);
    if (found) return found;
    throw new OperationOutcomeError(this.store.history(type, id).length > 0 ? gone : notFound);
  }

  /** Creates under `id`, or under a new UUID. */
  create<T extends Resource>(resource: T, id: string | undefined): WithId<T> {
    const result = this.#stamp(plain(resource), id ?? randomUUID());
    if (this.store.get(result.resourceType, result.id))
      throw new OperationOutcomeError(badRequest('Assigned ID is already in use'));
    this.validate(result);
    this.store.put(result);
    return result;
  }

  update<T extends Resource>(resource: T, ifMatch?: string): WithId<T> {
    if (!resource.id) throw new OperationOutcomeError(badRequest('Missing id'));
    const existing = this.store.get(resource.resourceType, resource.id);
    if (!existing) {
      if (this.#options.updateCreates && !ifMatch) return this.create(resource, resource.id);
      this.read(resource.resourceType, resource.id);
    }
    if (ifMatch && ifMatch !== existing?.meta?.versionId) throw new OperationOutcomeError(preconditionFailed);
    const next = plain(resource);
    if (existing && isUnchanged(existing, next)) return existing as unknown as WithId<T>;
    const result = this.#stamp(next, resource.id);
    this.validate(result);
    this.store.put(result);
    return result;
  }

  remove(type: string, id: string, ifMatch?: string): void {
    const existing = this.read(type, id);
    if (ifMatch && ifMatch !== existing.meta?.versionId) throw new OperationOutcomeError(preconditionFailed);
    this.store.remove(existing, this.#options.clock.now());
  }

  #stamp<T extends Resource>(resource: T, id: string): WithId<T> {
    const { author: _claimed, ...given } = resource.meta ?? {};
    const author = this.#options.author?.();
    const meta: Meta = {
      ...given,
      versionId: randomUUID(),
      lastUpdated: this.#options.clock.now(),
      ...(author === undefined ? {} : { author: { reference: author } }),
    };
    return { ...resource, id, meta } as WithId<T>;
  }
}
