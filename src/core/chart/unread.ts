import { HOUR_MS, instantMs } from '../time.ts';
import type { Category, Chart } from './chart.ts';

/** A reading "from the future" by more than this is not believed: two machines' clocks differ by less. */
const CLOCK_SKEW_HOURS = 1;

/**
 * The needed EHR categories of which nothing can be said: never read, read with an error, or read too long ago.
 * Findings from them can't be complete, so what needs them is unknown.
 * @param maxAgeHours - inclusive; how old a reading may be is a product choice (24 h), not a clinical number
 */
export function unreadCategories(
  { freshness }: Pick<Chart, 'freshness'>,
  needed: readonly Category[],
  { now, maxAgeHours }: { readonly now: string; readonly maxAgeHours: number },
): readonly Category[] {
  return needed.filter((category) => {
    const read = freshness[category];
    const ageHours =
      read.state === 'read' ? ((instantMs(now) ?? Number.NaN) - (instantMs(read.at) ?? Number.NaN)) / HOUR_MS : Number.NaN;
    return !(ageHours <= maxAgeHours && ageHours >= -CLOCK_SKEW_HOURS);
  });
}
