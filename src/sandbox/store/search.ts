import {
  badRequest,
  DEFAULT_MAX_SEARCH_COUNT,
  DEFAULT_SEARCH_COUNT,
  formatSearchQuery,
  isResourceType,
  OperationOutcomeError,
  Operator,
  splitSearchOnComma,
} from '@medplum/core';
import type { Filter, SearchRequest } from '@medplum/core';
import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import { patientCompartmentParams } from './definitions.ts';
import type { ResourceStore, StoredResource } from './resource-store.ts';
import { compileFilters } from './search-match.ts';
import type { Predicate } from './search-match.ts';
import { sortResources } from './search-sort.ts';
import { searchParameter, searchValues } from './search-values.ts';

/** Matches of a search before paging, sorted; throws 400 for unknown types and parameters. */
export function findMatches(store: ResourceStore, request: SearchRequest, allowed?: Predicate): StoredResource[] {
  const types = request.types ?? [request.resourceType];
  const matches = types.flatMap((type) => matchesOfType(store, { ...request, resourceType: type }, allowed));
  return request.sortRules?.length ? sortResources(matches, request.sortRules) : matches;
}

function matchesOfType(store: ResourceStore, request: SearchRequest, allowed: Predicate | undefined): StoredResource[] {
  if (!isResourceType(request.resourceType)) {
    throw new OperationOutcomeError(badRequest(`Unknown resource type: ${String(request.resourceType)}`));
  }
  const compartment = request.filters?.find((filter) => filter.code === '_compartment');
  const filters = request.filters?.filter((filter) => filter.code !== '_compartment') ?? [];
  const matches = compileFilters({ ...request, filters }, (reference) => store.resolve(reference));
  const found: StoredResource[] = [];
  for (const resource of candidates(store, request)) {
    if (compartment && !inPatientCompartment(resource, compartment.value)) continue;
    if (matches(resource) && (allowed?.(resource) ?? true)) found.push(resource);
  }
  return found;
}

/** Whether a resource belongs to the compartment of `patient` (`Patient/id`), by R4's CompartmentDefinition. */
export function inPatientCompartment(resource: StoredResource, patient: string): boolean {
  if (resource.resourceType === 'Patient') return `Patient/${resource.id}` === patient;
  return (patientCompartmentParams(resource.resourceType) ?? []).some((code) => {
    const param = searchParameter(resource.resourceType, code);
    return param !== undefined && searchValues(resource, param).references.includes(patient);
  });
}

// The narrowest index that a filter offers; the predicate then decides on each candidate.
function candidates(store: ResourceStore, request: SearchRequest): Iterable<StoredResource> {
  let best: StoredResource[] | undefined;
  for (const filter of request.filters ?? []) {
    const found = indexed(store, request.resourceType, filter);
    if (found && (!best || found.length < best.length)) best = found;
  }
  return best ?? store.all(request.resourceType);
}

function indexed(store: ResourceStore, type: string, filter: Filter): StoredResource[] | undefined {
  if (filter.operator !== Operator.EQUALS) return undefined;
  const values = splitSearchOnComma(filter.value);
  const union = (find: (value: string) => StoredResource[]): StoredResource[] => [...new Set(values.flatMap(find))];
  if (filter.code === '_id') return union((id) => [store.get(type, id)].filter((found) => found !== undefined));
  if (filter.code === 'identifier' && values.every((value) => !value.endsWith('|'))) {
    return union((token) => store.byIdentifier(type, token));
  }
  if (filter.code === '_compartment')
    return type === 'Patient' ? undefined : union((reference) => store.byReference(type, reference));
  const param = searchParameter(type, filter.code);
  if (param?.type !== 'reference') return undefined;
  const references = values.map((value) => {
    if (value.includes('/') || value.includes(':')) return value;
    const target = filter.code === 'patient' ? 'Patient' : param.target?.length === 1 ? param.target[0] : undefined;
    return target && `${target}/${value}`;
  });
  // Canonicals and logical references are not in the reference index.
  if (references.some((reference) => !reference || !/^[A-Za-z]+\/[A-Za-z0-9\-.]{1,64}$/.test(reference))) return undefined;
  return [...new Set(references.flatMap((reference) => store.byReference(type, reference ?? '')))];
}

/** One page of matches as a searchset Bundle with self and next links, 20 entries unless `_count` says otherwise (at most 1000). */
export function pageOf(request: SearchRequest, matches: readonly StoredResource[], baseUrl: string): Bundle<StoredResource> {
  const count = Math.min(request.count ?? DEFAULT_SEARCH_COUNT, DEFAULT_MAX_SEARCH_COUNT);
  const offset = request.offset ?? 0;
  if (!(count >= 0) || !(offset >= 0))
    throw new OperationOutcomeError(badRequest('_count and _offset must be numbers from 0 on'));
  const entry = matches.slice(offset, offset + count).map((resource): BundleEntry<StoredResource> => ({
    fullUrl: `${baseUrl}/${resource.resourceType}/${resource.id}`,
    resource: request.fields ? subset(resource, request.fields) : resource,
    search: { mode: 'match' },
  }));
  const link = [{ relation: 'self', url: linkUrl({ ...request, offset, count }, baseUrl) }];
  if (count > 0 && offset + count < matches.length)
    link.push({ relation: 'next', url: linkUrl({ ...request, offset: offset + count, count }, baseUrl) });
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(request.total === 'accurate' || request.total === 'estimate' ? { total: matches.length } : {}),
    link,
    ...(entry.length > 0 ? { entry } : {}),
  };
}

function linkUrl(request: SearchRequest, baseUrl: string): string {
  const type = request.types ? '' : `/${request.resourceType}`;
  return `${baseUrl}${type}${formatSearchQuery(request)}`;
}

function subset(resource: StoredResource, fields: readonly string[]): StoredResource {
  const kept = new Set([...fields, 'resourceType', 'id', 'meta']);
  const picked = Object.fromEntries(Object.entries(resource).filter(([key]) => kept.has(key))) as unknown as StoredResource;
  const tag = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ObservationValue', code: 'SUBSETTED' }];
  return { ...picked, meta: { ...resource.meta, tag: [...(resource.meta?.tag ?? []), ...tag] } };
}
