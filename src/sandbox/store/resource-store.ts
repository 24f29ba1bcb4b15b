import { badRequest, OperationOutcomeError } from '@medplum/core';
import type { WithId } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';

export type StoredResource = WithId<Resource>;

/** One committed change; `resource` of a delete is its last version. */
export interface StoreEvent {
  readonly interaction: 'create' | 'update' | 'delete';
  readonly resource: StoredResource;
  readonly previous: StoredResource | undefined;
}

/** One entry of an instance's history, oldest first; a deletion keeps no content. */
export interface Version {
  readonly resource: StoredResource | undefined;
  readonly at: string;
}

/**
 * The synchronous heart of the sandbox's stores: resources by type and id, their history, and indexes by identifier and by
 * literal reference. Every write is journalled, so that a failed transaction leaves nothing behind. Stored resources are
 * frozen: they are handed out without copying.
 */
export class ResourceStore {
  readonly #types = new Map<string, Map<string, StoredResource>>();
  readonly #history = new Map<string, Version[]>();
  readonly #identifiers = new Map<string, Set<string>>();
  readonly #references = new Map<string, Map<string, Set<string>>>();
  #journal: { readonly event: StoreEvent; readonly undo: () => void }[] = [];

  get(type: string, id: string): StoredResource | undefined {
    return this.#types.get(type)?.get(id);
  }

  /** Reads by `Type/id`. */
  resolve(reference: string): StoredResource | undefined {
    const [type = '', id = ''] = reference.split('/');
    return this.get(type, id);
  }

  all(type: string): Iterable<StoredResource> {
    return this.#types.get(type)?.values() ?? [];
  }

  /** Every current resource, in the order of its creation within its type. */
  everything(): StoredResource[] {
    return [...this.#types.values()].flatMap((resources) => [...resources.values()]);
  }

  history(type: string, id: string): readonly Version[] {
    return this.#history.get(`${type}/${id}`) ?? [];
  }

  /** Resources of a type with an identifier of this token (`system|value`, `|value` or `value`). */
  byIdentifier(type: string, token: string): StoredResource[] {
    return this.#pick(type, this.#identifiers.get(`${type} ${token.replace(/^\|/, '').toLowerCase()}`));
  }

  /** Resources of a type that refer to `reference` (`Type/id`) anywhere. */
  byReference(type: string, reference: string): StoredResource[] {
    return this.#pick(type, this.#references.get(reference)?.get(type));
  }

  /** Types that have resources referring to `reference`. */
  typesReferringTo(reference: string): string[] {
    return [...(this.#references.get(reference)?.keys() ?? [])];
  }

  /** Adds a version; the caller has validated it and set its id and meta. */
  put(resource: StoredResource): void {
    const previous = this.get(resource.resourceType, resource.id);
    const frozen = deepFreeze(resource);
    this.#swap(previous, frozen);
    const key = `${resource.resourceType}/${resource.id}`;
    const versions = this.#history.get(key) ?? [];
    this.#history.set(key, versions);
    versions.push({ resource: frozen, at: resource.meta?.lastUpdated ?? '' });
    this.#record({ interaction: previous ? 'update' : 'create', resource: frozen, previous }, () => {
      versions.pop();
      if (versions.length === 0) this.#history.delete(key);
      this.#swap(frozen, previous);
    });
  }

  remove(resource: StoredResource, at: string): void {
    this.#swap(resource, undefined);
    const versions = this.#history.get(`${resource.resourceType}/${resource.id}`);
    versions?.push({ resource: undefined, at });
    this.#record({ interaction: 'delete', resource, previous: resource }, () => {
      versions?.pop();
      this.#swap(undefined, resource);
    });
  }

  /** A point to roll back to. */
  mark(): number {
    return this.#journal.length;
  }

  rollback(mark: number): void {
    for (const { undo } of this.#journal.splice(mark).reverse()) undo();
  }

  /** Ends the journal and gives the events of what was written since the last commit. */
  commit(): StoreEvent[] {
    const events = this.#journal.map(({ event }) => event);
    this.#journal = [];
    return events;
  }

  #record(event: StoreEvent, undo: () => void): void {
    this.#journal.push({ event, undo });
  }

  #swap(from: StoredResource | undefined, to: StoredResource | undefined): void {
    if (from) {
      for (const [index, key] of this.#keys(from)) drop(index, key, from.id);
      for (const reference of literalReferences(from)) {
        const types = this.#references.get(reference);
        if (types) drop(types, from.resourceType, from.id);
      }
      if (!to) this.#types.get(from.resourceType)?.delete(from.id);
    }
    if (!to) return;
    const resources = this.#types.get(to.resourceType) ?? new Map<string, StoredResource>();
    this.#types.set(to.resourceType, resources);
    resources.set(to.id, to);
    for (const [index, key] of this.#keys(to)) add(index, key, to.id);
    for (const reference of literalReferences(to)) {
      const types = this.#references.get(reference) ?? new Map<string, Set<string>>();
      this.#references.set(reference, types);
      add(types, to.resourceType, to.id);
    }
  }

  #keys(resource: StoredResource): [Map<string, Set<string>>, string][] {
    const identifiers = (resource as { identifier?: unknown }).identifier;
    const list = (Array.isArray(identifiers) ? identifiers : identifiers ? [identifiers] : []) as {
      system?: string;
      value?: string;
    }[];
    return list.flatMap(({ system, value }): [Map<string, Set<string>>, string][] => {
      if (!value) return [];
      const tokens = system ? [`${system}|${value}`, value] : [value];
      return tokens.map((token) => [this.#identifiers, `${resource.resourceType} ${token.toLowerCase()}`]);
    });
  }

  #pick(type: string, ids: ReadonlySet<string> | undefined): StoredResource[] {
    return [...(ids ?? [])].flatMap((id) => this.get(type, id) ?? []);
  }
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function drop(index: Map<string, Set<string>>, key: string, id: string): void {
  const ids = index.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(key);
}

/** Every literal reference in a resource, once each. */
export function literalReferences(resource: Resource): Set<string> {
  const found = new Set<string>();
  collect(resource, found);
  return found;
}

function collect(value: unknown, found: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found);
    return;
  }
  for (const [key, child] of Object.entries(value)) {
    if (key === 'reference' && typeof child === 'string') found.add(child);
    else if (typeof child === 'object') collect(child, found);
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}

/** Parses `Type/id`; throws 400 when it is anything else. */
export function parseReference(reference: string | undefined): { readonly type: string; readonly id: string } {
  const [type, id, ...rest] = (reference ?? '').split('/');
  if (!type || !id || rest.length > 0) throw new OperationOutcomeError(badRequest('Invalid reference'));
  return { type, id };
}
