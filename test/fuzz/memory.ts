/** Asks a process for a sample. */
export const MEMORY = 'memory';

export interface MemorySample {
  /** Heap in use after garbage was collected. */
  readonly heapMb: number;
  /** Resident. */
  readonly rssMb: number;
}

/** What memory did between the second fifth of the samples, when everything is loaded, and the last one. */
export interface MemoryVerdict {
  readonly early: MemorySample;
  readonly late: MemorySample;
  readonly highestRssMb: number;
  readonly isSteady: boolean;
}

/** What may be added: used ids of tokens and shown cards are remembered for as long as they count. */
const HEAP_GROWTH_MB = 16;
const RSS_GROWTH_MB = 32;

/** Each end is the median of a fifth of the samples, so that no single one decides. */
export function judgeMemory(samples: readonly MemorySample[]): MemoryVerdict {
  const fifth = Math.max(1, Math.floor(samples.length / 5));
  const early = middleOf(samples.slice(fifth, 2 * fifth));
  const late = middleOf(samples.slice(-fifth));
  const isSteady = late.heapMb - early.heapMb <= HEAP_GROWTH_MB && late.rssMb - early.rssMb <= RSS_GROWTH_MB;
  return { early, late, highestRssMb: Math.max(...samples.map(({ rssMb }) => rssMb)), isSteady };
}

function middleOf(samples: readonly MemorySample[]): MemorySample {
  const median = (of: (sample: MemorySample) => number): number => {
    const sorted = samples.map(of).sort((one, other) => one - other);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return { heapMb: median(({ heapMb }) => heapMb), rssMb: median(({ rssMb }) => rssMb) };
}
