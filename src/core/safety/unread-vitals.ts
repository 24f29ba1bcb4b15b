import { VITAL_CODES } from '../../terminology/codes.ts';
import { hasCode } from '../../terminology/match.ts';
import type { Chart } from '../chart/chart.ts';
import type { VitalReading } from '../pathway/pathway.ts';
import { instantMs } from '../time.ts';
import { isUsable, timedObservations } from './observation.ts';

const KINDS = [
  {
    words: 'blood pressure',
    sign: 'systolic',
    codes: [...VITAL_CODES['blood-pressure'], ...VITAL_CODES.systolic, ...VITAL_CODES.diastolic],
  },
  { words: 'heart rate', sign: 'heart-rate', codes: VITAL_CODES['heart-rate'] },
] as const;

/**
 * The signs whose newest charted value can't be read (no unit, contradicting itself, impossible), in words: an older value that
 * can be read must not stand in for it.
 * @param readings - as `readVitals` gives them for the same window
 * @param window - instants, both inclusive
 */
export function unreadVitals(
  chart: Chart,
  readings: readonly VitalReading[],
  window: { readonly from: string; readonly to: string },
): readonly string[] {
  const fromMs = instantMs(window.from) ?? Number.NaN;
  const toMs = instantMs(window.to) ?? Number.NaN;
  const inWindow = timedObservations(chart).filter(({ atMs = Number.NaN }) => atMs >= fromMs && atMs <= toMs);
  return KINDS.flatMap(({ words, sign, codes }) => {
    const charted = inWindow
      .filter(({ entry: { resource } }) => isUsable(resource) && hasCode(resource.code, codes))
      .map(({ atMs = Number.NaN }) => atMs);
    const read = readings
      .filter(({ values }) => values[sign] !== undefined)
      .map(({ at }) => instantMs(at) ?? Number.NEGATIVE_INFINITY);
    return Math.max(...charted) > Math.max(...read) ? [words] : [];
  });
}
