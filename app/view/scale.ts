/** Maps a value of `domain` to a position in `range`; a domain without extent maps to the middle. */
export function linear(domain: readonly [number, number], range: readonly [number, number]): (value: number) => number {
  const extent = domain[1] - domain[0];
  if (extent === 0) return () => (range[0] + range[1]) / 2;
  return (value) => range[0] + ((value - domain[0]) / extent) * (range[1] - range[0]);
}

/** About `count` round tick values within the domain, ends included when they are round. */
export function ticks(domain: readonly [number, number], count: number): readonly number[] {
  const extent = domain[1] - domain[0];
  if (extent <= 0 || count < 1) return [domain[0]];
  const rough = extent / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  const first = Math.ceil(domain[0] / step);
  const last = Math.floor(domain[1] / step);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** The smallest domain on multiples of `step` that holds all values; `fallback` when there are none. */
export function niceDomain(
  values: readonly number[],
  step: number,
  fallback: readonly [number, number],
): readonly [number, number] {
  if (values.length === 0) return fallback;
  const low = Math.floor(Math.min(...values) / step) * step;
  const high = Math.ceil(Math.max(...values) / step) * step;
  return low === high ? [low - step, high + step] : [low, high];
}
