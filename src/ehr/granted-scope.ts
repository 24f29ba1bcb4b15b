import { type ChartQuery, CHART_QUERIES } from './chart-queries.ts';
import type { Category, Freshness } from '../core/chart/chart.ts';
import type { ChartReading } from './read-chart.ts';

/** How far a token's scope lets a category be read; `partly`: the EHR leaves out what the scope's own query does not match. */
type Reach = 'whole' | 'partly' | 'none';

const RESOURCE_SCOPE = /^(?:patient|user|system)\/(\*|[A-Za-z]+)\.(\*|read|write|[cruds]+)(\?.+)?$/;

/**
 * What a scope reaches, in the syntax of SMART 1 (`patient/Observation.read`) or 2 (`patient/Observation.rs`).
 * A scope that names no resource at all is no statement: the EHR decides, and everything may be tried.
 */
export function reachOf(scope: string): (category: Category) => Reach {
  const granted = scope.split(/\s+/).flatMap((text) => {
    const [, type = '', access = '', query] = RESOURCE_SCOPE.exec(text) ?? [];
    return type === '' ? [] : [{ type, access, isWhole: query === undefined }];
  });
  if (granted.length === 0) return () => 'whole';
  const reach = (query: ChartQuery): Reach => {
    const fits = granted.filter(({ type, access }) => (type === '*' || type === query.type) && allows(access, query));
    return fits.length === 0 ? 'none' : fits.some(({ isWhole }) => isWhole) ? 'whole' : 'partly';
  };
  const known = new Map(CHART_QUERIES.map((query) => [query.category, reach(query)]));
  return (category) => known.get(category) ?? 'none';
}

function allows(access: string, query: ChartQuery): boolean {
  if (access === '*' || access === 'read') return true;
  return access !== 'write' && access.includes(query.search === undefined ? 'r' : 's');
}

/** What a token's scope leaves of a reading. */
export interface ScopeBounds {
  /** The categories that are worth asking for. */
  readonly asked: readonly Category[];
  /** The reading, in which a category that the scope closes or narrows is `failed`: what came of it may be used, and is not whole. */
  readonly bound: (reading: ChartReading) => ChartReading;
}

/** An EHR leaves out in silence what a narrowed scope does not match; without these bounds the rest of a chart would look like all of it. */
export function boundsOf(scope: string, categories: readonly Category[], now: string): ScopeBounds {
  const reach = reachOf(scope);
  const within = (what: Reach) => categories.filter((category) => reach(category) === what);
  const failed = (reason: string): Freshness => ({ state: 'failed', at: now, reason });
  return {
    asked: categories.filter((category) => reach(category) !== 'none'),
    bound: (reading) => {
      const narrowed = within('partly').filter((category) => reading.freshness[category]?.state === 'read');
      const bounds = [
        ...within('none').map((category) => [category, failed('unauthorized')] as const),
        ...narrowed.map((category) => [category, failed('partly-allowed')] as const),
      ];
      return { ...reading, freshness: { ...reading.freshness, ...Object.fromEntries(bounds) } };
    },
  };
}

/** Whether a scope lets a user make new resources of a type. A scope that names no resource at all is no statement, and no yes. */
export function mayCreate(scope: string, type: string): boolean {
  return scope.split(/\s+/).some((text) => {
    const [, granted = '', access = ''] = RESOURCE_SCOPE.exec(text) ?? [];
    return (
      (granted === '*' || granted === type) &&
      (access === '*' || access === 'write' || (/^[cruds]+$/.test(access) && access.includes('c')))
    );
  });
}
