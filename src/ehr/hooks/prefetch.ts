import type { Resource } from '@medplum/fhirtypes';
import type { Category, Freshness } from '../../core/chart/chart.ts';
import { CHART_QUERIES, type ChartQuery } from '../chart-queries.ts';
import { isErrorOutcome } from '../ehr-client.ts';
import { isOfOtherPatient } from '../subject.ts';

/**
 * What a client sent for one prefetch key. `absent`: not satisfied, may be asked for. `none`: it ran and found nothing (null or
 * an empty Bundle). `failed`: the client says that it could not, or sent something that can't be used; not asked for again.
 * `paged`: the first page of more, to be asked for again.
 */
export type PrefetchState =
  | { readonly state: 'absent' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly reason: string; readonly resources: readonly Resource[] }
  | { readonly state: 'paged'; readonly resources: readonly Resource[] }
  | { readonly state: 'present'; readonly resources: readonly Resource[] };

/** One hook's prefetch, laid out as a reading of the chart. */
export interface PrefetchReading {
  readonly resources: readonly Resource[];
  readonly freshness: Readonly<Partial<Record<Category, Freshness>>>;
  /** Categories to ask the EHR for: absent or paged. */
  readonly wanted: readonly Category[];
  /** Entries that could not be read and were left out. */
  readonly dropped: number;
}

/** The state of one key of the prefetch. */
export function readPrefetchKey(
  prefetch: Readonly<Record<string, unknown>>,
  query: ChartQuery,
  patientId: string,
): PrefetchState {
  if (!Object.hasOwn(prefetch, query.category)) return { state: 'absent' };
  const value = prefetch[query.category];
  if (value === null) return { state: 'none' };
  if (!isResource(value)) return { state: 'failed', reason: 'malformed', resources: [] };
  if (isErrorOutcome(value)) return { state: 'failed', reason: 'refused', resources: [] };
  if (query.search === undefined) return judge([value], { query, patientId, paged: false });
  if (value.resourceType !== 'Bundle') return { state: 'failed', reason: 'malformed', resources: [] };
  const entries: readonly unknown[] = Array.isArray(value.entry) ? value.entry : [];
  const paged = Array.isArray(value.link) && value.link.some((link: unknown) => isRecord(link) && link['relation'] === 'next');
  if (entries.length === 0) return paged ? { state: 'paged', resources: [] } : { state: 'none' };
  return judge(
    entries.map((entry) => (isRecord(entry) ? entry['resource'] : undefined)),
    { query, patientId, paged },
  );
}

/** Lays the whole prefetch out by category; never throws, and one bad entry never takes the others with it. */
export function readPrefetch(prefetch: Readonly<Record<string, unknown>>, patientId: string, now: string): PrefetchReading {
  const states = CHART_QUERIES.map((query) => ({ query, found: readPrefetchKey(prefetch, query, patientId) }));
  const resources = states.flatMap(({ query, found }) =>
    'resources' in found ? found.resources.filter((one) => keeps(query, one)) : [],
  );
  const freshness = Object.fromEntries(
    states.flatMap(({ query, found }): [Category, Freshness][] => {
      if (found.state === 'absent' || found.state === 'paged') return [];
      if (found.state === 'failed') return [[query.category, { state: 'failed', at: now, reason: found.reason }]];
      // A patient that the EHR does not have is not a patient with an empty chart.
      if (query.category === 'patient' && found.state === 'none')
        return [[query.category, { state: 'failed', at: now, reason: 'not-found' }]];
      return [[query.category, { state: 'read', at: now }]];
    }),
  );
  return {
    resources,
    freshness,
    wanted: states.flatMap(({ query, found }) => (found.state === 'absent' || found.state === 'paged' ? [query.category] : [])),
    dropped: states.filter(({ found }) => found.state === 'failed' && found.reason === 'unreadable-entry').length,
  };
}

function keeps(query: ChartQuery, resource: Resource): boolean {
  return resource.resourceType !== query.type || query.keep(resource);
}

function judge(values: readonly unknown[], about: { query: ChartQuery; patientId: string; paged: boolean }): PrefetchState {
  const read = values.filter(isResource);
  const outcomes = read.filter((resource) => resource.resourceType === 'OperationOutcome');
  const resources = read.filter(
    (resource) => resource.resourceType === about.query.type || resource.resourceType === 'Medication',
  );
  if (resources.some((resource) => isOfOtherPatient(resource, about.patientId)))
    return { state: 'failed', reason: 'other-patient', resources: [] };
  if (outcomes.some(isErrorOutcome)) return { state: 'failed', reason: 'refused', resources };
  if (resources.length + outcomes.length < values.length) return { state: 'failed', reason: 'unreadable-entry', resources };
  if (about.paged) return { state: 'paged', resources };
  return resources.length === 0 ? { state: 'none' } : { state: 'present', resources };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isResource(value: unknown): value is Resource {
  return isRecord(value) && typeof value['resourceType'] === 'string' && /^[A-Z][A-Za-z]{2,63}$/.test(value['resourceType']);
}
