/** Values of repeated runs: what is in the middle, and how far they lie apart. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  };
}

/** One measured figure; times in the unit named, `baseline` and `ratio` where something bare was measured in turns with it. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline: number | null;
  readonly ratio: number | null;
}

export interface Measured extends Figure {
  /** Of the value. */
  readonly spread?: Spread;
  /** What the product wants to reach; of the ratio where there is one, else of the value. */
  readonly goal?: number;
  /** Beside it, in words: throughput, latencies, what was checked. */
  readonly beside?: string;
}
