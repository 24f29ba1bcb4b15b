/** Lowest total of each band, highest band first. */
export type Bands<T extends string> = readonly (readonly [number, T])[];

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
