import type { Resource } from '@medplum/fhirtypes';
import type { Category, Freshness } from '../../core/chart/chart.ts';
import { createMemo } from '../../core/memo.ts';
import { CHART_QUERIES, type ChartQuery } from '../chart-queries.ts';
import { isErrorOutcome } from '../ehr-client.ts';
import { isReadable, isResource } from '../../core/shape/resource-shapes.ts';
import { isRecord } from '../../core/shape/shape.ts';
import { ownerOf, type Sought } from '../subject.ts';

/**
 * What a client sent for one prefetch key. `absent`: not satisfied, may be asked for. `none`: it ran and found nothing (null or
 * an empty Bundle). `failed`: the client says that it could not, or sent something that can't be used; not asked for again.
 * `paged`: the first page of more, to be asked for again.
 */
export type PrefetchState =
  | { readonly state: 'absent' }
  | { readonly state: 'none' }
  | { readonly state: 'failed'; readonly reason: string; readonly resources: readonly Resource[]; readonly dropped: number }
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
export function readPrefetchKey(prefetch: Readonly<Record<string, unknown>>, query: ChartQuery, sought: Sought): PrefetchState {
  if (!Object.hasOwn(prefetch, query.category)) return { state: 'absent' };
  const value = prefetch[query.category];
  if (value === null) return { state: 'none' };
  if (!isResource(value)) return failed('malformed', [], 1);
  if (isErrorOutcome(value)) return failed('refused');
  if (query.search === undefined) return judge([value], { query, sought, paged: false });
  if (value.resourceType !== 'Bundle' || (value.entry !== undefined && !Array.isArray(value.entry)))
    return failed('malformed', [], 1);
  const entries: readonly unknown[] = Array.isArray(value.entry) ? value.entry : [];
  const paged = Array.isArray(value.link) && value.link.some((link: unknown) => isRecord(link) && link['relation'] === 'next');
  if (entries.length === 0) return paged ? { state: 'paged', resources: [] } : { state: 'none' };
  return judge(
    entries.map((entry) => (isRecord(entry) ? entry['resource'] : undefined)),
    { query, sought, paged },
  );
}

/** A whole prefetch by category, as it is whenever it is read. */
interface Layout {
  readonly sought: Sought;
  readonly queries: readonly ChartQuery[];
  readonly resources: readonly Resource[];
  readonly found: readonly (readonly [Category, Failure | undefined])[];
  readonly wanted: readonly Category[];
  readonly dropped: number;
}

interface Failure {
  readonly reason: string;
}

/** Kept as long as the prefetch itself, which is one object when the same one comes again. */
const layouts = createMemo<Readonly<Record<string, unknown>>, readonly Layout[]>();

/**
 * Lays a prefetch out by category; never throws, and one bad entry never takes the others with it.
 * @param queries - what the answer rests on; of the rest nothing is read and nothing is said
 */
export function readPrefetch(
  prefetch: Readonly<Record<string, unknown>>,
  sought: Sought,
  { now, queries = CHART_QUERIES }: { readonly now: string; readonly queries?: readonly ChartQuery[] },
): PrefetchReading {
  const { resources, found, wanted, dropped } = layoutOf(prefetch, sought, queries);
  const freshness: Partial<Record<Category, Freshness>> = {};
  for (const [category, failure] of found)
    freshness[category] =
      failure === undefined ? { state: 'read', at: now } : { state: 'failed', at: now, reason: failure.reason };
  return { resources, freshness, wanted, dropped };
}

function layoutOf(prefetch: Readonly<Record<string, unknown>>, sought: Sought, queries: readonly ChartQuery[]): Layout {
  const known = (layouts.get(prefetch) ?? []).filter(
    (one) => one.sought.patientId === sought.patientId && one.sought.base === sought.base,
  );
  const same = known.find((one) => one.queries === queries);
  if (same !== undefined) return same;
  const layout = layOut(prefetch, sought, queries);
  layouts.set(prefetch, [...known, layout]);
  return layout;
}

function layOut(prefetch: Readonly<Record<string, unknown>>, sought: Sought, queries: readonly ChartQuery[]): Layout {
  const states = queries.map((query) => ({ query, found: readPrefetchKey(prefetch, query, sought) }));
  return {
    sought,
    queries,
    resources: states.flatMap(({ query, found }) =>
      'resources' in found ? found.resources.filter((one) => keeps(query, one)) : [],
    ),
    found: states.flatMap(({ query: { category }, found }): (readonly [Category, Failure | undefined])[] => {
      if (found.state === 'absent' || found.state === 'paged') return [];
      if (found.state === 'failed') return [[category, { reason: found.reason }]];
      // A patient that the EHR does not have is not a patient with an empty chart.
      return [[category, category === 'patient' && found.state === 'none' ? { reason: 'not-found' } : undefined]];
    }),
    wanted: states.flatMap(({ query, found }) => (found.state === 'absent' || found.state === 'paged' ? [query.category] : [])),
    dropped: states.reduce((sum, { found }) => sum + (found.state === 'failed' ? found.dropped : 0), 0),
  };
}

function keeps(query: ChartQuery, resource: Resource): boolean {
  return resource.resourceType !== query.type || query.keep(resource);
}

/** Entries of one key beyond this are not looked at, and the key counts as cut off. A product choice: a bound on work. */
const MAX_ENTRIES = 5_000;

interface Asked {
  readonly query: ChartQuery;
  readonly sought: Sought;
  readonly paged: boolean;
}

/** One bad entry costs the key its completeness, and never takes the others with it. */
function judge(values: readonly unknown[], asked: Asked): PrefetchState {
  const read = values.slice(0, MAX_ENTRIES).filter(isResource);
  const outcomes = read.filter((resource) => resource.resourceType === 'OperationOutcome');
  const wanted = read.filter(
    (resource) => (resource.resourceType === asked.query.type || resource.resourceType === 'Medication') && isReadable(resource),
  );
  const owned = wanted.map((resource) => ownerOf(resource, asked.sought));
  const isForeign = owned.includes('another');
  // Who takes a Medication is said by the order that names it.
  const resources = wanted.filter((one, at) => owned[at] === 'sought' || (one.resourceType === 'Medication' && !isForeign));
  const dropped = values.length - resources.length - outcomes.length;
  if (isForeign) return failed('other-patient', resources, dropped);
  if (outcomes.some(isErrorOutcome)) return failed('refused', resources, dropped);
  if (values.length > MAX_ENTRIES) return failed('too-large', resources, dropped);
  if (dropped > 0) return failed('unreadable-entry', resources, dropped);
  if (asked.paged) return { state: 'paged', resources };
  return resources.length === 0 ? { state: 'none' } : { state: 'present', resources };
}

function failed(reason: string, resources: readonly Resource[] = [], dropped = 0): PrefetchState {
  return { state: 'failed', reason, resources, dropped };
}
