/** Instruments whose change over a course has thresholds with a source. */
export type ChangeInstrument = 'phq-9' | 'gad-7' | 'pcl-5' | 'madrs';

interface Thresholds {
  /** Points of fall that are more than chance; undefined = no source. */
  readonly reliable: number | undefined;
  /** Points of fall that matter to the patient. */
  readonly meaningful: number | undefined;
  /** Totals at or below this count as recovered or in remission; undefined = no source. */
  readonly remissionAtMost: number | undefined;
  /** Baseline from which remission can be spoken of. */
  readonly remissionFrom: number;
  /** Whether a fall by half is called response. */
  readonly responseByHalf: boolean;
}

/**
 * clinical basis 3.1 (S7, S64), 3.2 (S64; Toussaint's 4 points is [M]), 3.3 (S73, S74), 3.6 (S85). Defaults: a clinic may set others.
 * The PCL-5's reliable change is 15 of the published 15 or 18; its minimal important difference 10 of the published 9 to 12.
 */
const THRESHOLDS: Readonly<Record<ChangeInstrument, Thresholds>> = {
  'phq-9': { reliable: 5, meaningful: 5, remissionAtMost: 4, remissionFrom: 10, responseByHalf: true },
  'gad-7': { reliable: 4, meaningful: 4, remissionAtMost: undefined, remissionFrom: 0, responseByHalf: false },
  'pcl-5': { reliable: 15, meaningful: 10, remissionAtMost: 28, remissionFrom: 29, responseByHalf: false },
  madrs: { reliable: undefined, meaningful: undefined, remissionAtMost: 10, remissionFrom: 11, responseByHalf: true },
};

/** Whether a change of this instrument can be judged. */
export function isChangeInstrument(instrument: string): instrument is ChangeInstrument {
  return instrument in THRESHOLDS;
}

/** How a later total compares with an earlier one. */
export interface Change {
  /** Points fallen; negative when worse. */
  readonly points: number;
  /** Fall in percent of the baseline; undefined when the baseline is 0. */
  readonly percent: number | undefined;
  /** A fall of at least half, for the instruments of which this is said. */
  readonly response: boolean;
  /** Low enough, from a baseline high enough; for the PCL-5: recovered. */
  readonly remission: boolean;
  /** A fall that is more than chance. */
  readonly reliable: boolean;
  /** A fall that matters to the patient. */
  readonly meaningful: boolean;
}

/** Compares two totals of one instrument; never says anything of a total that does not exist. */
export function changeOf(instrument: ChangeInstrument, baseline: number, current: number): Change {
  const limits = THRESHOLDS[instrument];
  const points = baseline - current;
  return {
    points,
    percent: baseline === 0 ? undefined : (points / baseline) * 100,
    response: limits.responseByHalf && baseline > 0 && points * 2 >= baseline,
    remission: limits.remissionAtMost !== undefined && baseline >= limits.remissionFrom && current <= limits.remissionAtMost,
    reliable: limits.reliable !== undefined && points >= limits.reliable,
    meaningful: limits.meaningful !== undefined && points >= limits.meaningful,
  };
}
