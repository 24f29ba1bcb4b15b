const MINUTE = 60_000;
/** Steps that a clock has, in minutes up to half a day. */
const MINUTES = [5, 10, 15, 30, 60, 120, 180, 360, 720] as const;
const DAYS = [1, 2, 7, 14] as const;
const MONTHS = [1, 2, 3, 6, 12, 24, 60] as const;

/**
 * At most `most` instants of the domain that a clock or a calendar has: full hours, midnights, firsts of a month, in the reader's zone.
 * @param domain - ms since the epoch
 * @returns both ends of a domain that holds fewer than two such instants
 */
export function timeTicks(domain: readonly [number, number], most: number): readonly number[] {
  const [from, to] = domain;
  if (from === to) return [from];
  const found = candidates(from, to, most).find((ticks) => ticks.length <= most) ?? [];
  return found.length < 2 ? [from, to] : found;
}

/** From the finest step to the coarsest; none is laid out that would give far too many. */
function candidates(from: number, to: number, most: number): readonly (readonly number[])[] {
  const start = new Date(from);
  const midnight = new Date(start.getFullYear(), start.getMonth(), start.getDate());
  const day = midnight.getDate();
  const fits = (stepMin: number): boolean => (to - from) / (stepMin * MINUTE) <= most + 1;
  const upTo = (at: (index: number) => Date): readonly number[] => {
    const ticks: number[] = [];
    for (let index = 0; at(index).getTime() <= to; index += 1) ticks.push(at(index).getTime());
    return ticks.filter((tick) => tick >= from);
  };
  return [
    ...MINUTES.filter(fits).map((step) => upTo((index) => new Date(midnight.getTime() + index * step * MINUTE))),
    ...DAYS.filter((step) => fits(step * 1_440)).map((step) =>
      upTo((index) => new Date(start.getFullYear(), start.getMonth(), day + index * step)),
    ),
    ...MONTHS.filter((step) => fits(step * 43_200)).map((step) =>
      upTo((index) => new Date(start.getFullYear(), Math.floor(start.getMonth() / step) * step + index * step, 1)),
    ),
  ];
}
