/** Lowest total of each band, highest band first. */
export type Bands<T extends string> = readonly (readonly [number, T])[];

/**
 * Severity bands of the instruments that have them. Sources: clinical basis 3.1 (S59, S61) for the PHQ-9, 3.2 (S68: cut points 5,
 * 10 and 15) for the GAD-7, 3.6 (S85: 0-6, 7-19, 20-34, 35-60) for the MADRS, 3.5 (S82: 0, 1-2, 3-5, 6-8, 9-10) for the DAST-10.
 */
export const SEVERITY_BANDS = {
  'phq-9': [
    [20, 'severe'],
    [15, 'moderately-severe'],
    [10, 'moderate'],
    [5, 'mild'],
    [0, 'minimal'],
  ],
  'gad-7': [
    [15, 'severe'],
    [10, 'moderate'],
    [5, 'mild'],
    [0, 'minimal'],
  ],
  madrs: [
    [35, 'severe'],
    [20, 'moderate'],
    [7, 'mild'],
    [0, 'none'],
  ],
  'dast-10': [
    [9, 'severe'],
    [6, 'substantial'],
    [3, 'moderate'],
    [1, 'low'],
    [0, 'none'],
  ],
} as const satisfies Record<string, Bands<string>>;

/** Lowest and highest total of each instrument, as its profile defines them; what has no total is not in it. */
const TOTAL_RANGES: Readonly<Record<string, readonly [number, number]>> = {
  'phq-9': [0, 27],
  'phq-2': [0, 6],
  'gad-7': [0, 21],
  'pcl-5': [0, 80],
  'audit-c': [0, 12],
  madrs: [0, 60],
  'cadss-6': [0, 24],
  mdq: [0, 13],
  'dast-10': [0, 10],
  'meq-30': [0, 150],
};

/** Lowest and highest total of an instrument; undefined for one without a total. */
export function rangeOf(instrument: string): readonly [number, number] | undefined {
  return TOTAL_RANGES[instrument];
}

/** Severity bands of an instrument, highest first; empty for one without. */
export function bandsOf(instrument: string): Bands<string> {
  const all: Readonly<Record<string, Bands<string>>> = SEVERITY_BANDS;
  return all[instrument] ?? [];
}

/** The band that a total falls in; undefined when it lies below all of them. */
export function bandOf<T extends string>(bands: Bands<T>, total: number): T | undefined {
  return bands.find(([lowest]) => total >= lowest)?.[1];
}

/** Whether a screening total is at or above its cut point. */
export type Screen = 'positive-screen' | 'negative-screen';

/** @param cut - the lowest total that counts as positive */
export function screenOf(total: number, cut: number): Screen {
  return total >= cut ? 'positive-screen' : 'negative-screen';
}
