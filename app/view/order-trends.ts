import type { Decision } from '../api/orders.ts';

type Score = Decision['scores'][number];

/** Where one instrument goes: the newest results, and how far the last lies from the first. */
export interface Trend {
  readonly instrument: Score['instrument'];
  readonly last: Score;
  /** The newest totals, oldest first; at most three. */
  readonly totals: readonly number[];
  /** Last total less the first one; undefined with fewer than two. */
  readonly change: number | undefined;
  readonly alerts: readonly string[];
}

const SHOWN = 3;

/** One trend for each instrument, in the order in which they were first taken. */
export function trendsOf(scores: readonly Score[]): readonly Trend[] {
  const sorted = scores.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return [...new Set(sorted.map(({ instrument }) => instrument))].flatMap((instrument): readonly Trend[] => {
    const own = sorted.filter((one) => one.instrument === instrument);
    const last = own.at(-1);
    if (last === undefined) return [];
    const totals = own.flatMap(({ total }) => (total === undefined ? [] : [total]));
    const [first, newest] = [totals[0], totals.at(-1)];
    const change = first === undefined || newest === undefined || totals.length < 2 ? undefined : newest - first;
    return [{ instrument, last, totals: totals.slice(-SHOWN), change, alerts: last.alerts }];
  });
}
