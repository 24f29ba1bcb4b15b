import type { Dose, ScorePoint } from '../../src/core/pathway/pathway.ts';
import { type Change, changeOf, isChangeInstrument } from '../../src/core/instruments/change.ts';

export interface MeasureHistory {
  readonly instrument: ScorePoint['instrument'];
  /** Oldest first. */
  readonly points: readonly ScorePoint[];
  /** The first and the newest result with a total. */
  readonly baseline: ScorePoint | undefined;
  readonly latest: ScorePoint | undefined;
  /** From the first to the newest total; undefined with fewer than two, and where no threshold has a source. */
  readonly change: Change | undefined;
}

/** Results by instrument, in the order given; instruments without a result are left out. */
export function measureHistories(
  scores: readonly ScorePoint[],
  order: readonly ScorePoint['instrument'][],
): readonly MeasureHistory[] {
  return order.flatMap((instrument) => {
    const points = scores.filter((point) => point.instrument === instrument).toSorted(byTime);
    if (points.length === 0) return [];
    const totals = points.filter((point) => point.total !== undefined);
    const [baseline, latest] = [totals[0], totals.at(-1)];
    return [
      { instrument, points, baseline, latest, change: totals.length < 2 ? undefined : compare(instrument, baseline, latest) },
    ];
  });
}

function byTime(a: ScorePoint, b: ScorePoint): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

function compare(
  instrument: ScorePoint['instrument'],
  baseline: ScorePoint | undefined,
  latest: ScorePoint | undefined,
): Change | undefined {
  if (baseline?.total === undefined || latest?.total === undefined || !isChangeInstrument(instrument)) return undefined;
  return changeOf(instrument, baseline.total, latest.total);
}

/** How many doses had been given when a form was answered. */
export function dosesBefore(doses: readonly Dose[], at: string): number {
  return doses.filter((dose) => Date.parse(dose.at) < Date.parse(at)).length;
}
