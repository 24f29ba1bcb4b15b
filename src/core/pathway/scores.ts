import type { Chart } from '../chart/chart.ts';
import { responsesTo } from '../chart/responses.ts';
import { type Instrument, INSTRUMENTS } from '../instruments/instruments.ts';
import type { ScorePoint } from './pathway.ts';

/** Every completed response to an instrument, scored anew from its answers, oldest first. */
export function readScores(chart: Chart, now: string): readonly ScorePoint[] {
  const points = INSTRUMENTS.flatMap((instrument) => pointsOf(instrument, chart, now));
  return points.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function pointsOf({ id, form, score }: Instrument, chart: Chart, now: string): readonly ScorePoint[] {
  return responsesTo(chart, form, now).map(({ reference, resource }) => {
    return { instrument: id, at: resource.authored ?? '', reference, ...score(resource, chart.patient?.gender) };
  });
}
