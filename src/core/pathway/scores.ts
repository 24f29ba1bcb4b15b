import { canonical } from '../../terminology/artifacts.ts';
import type { Chart } from '../chart/chart.ts';
import { responsesTo } from '../chart/responses.ts';
import { scoreCssrs } from '../instruments/c-ssrs.ts';
import { scorePhq9 } from '../instruments/phq-9.ts';
import type { ScorePoint } from './pathway.ts';

/** Every completed PHQ-9 and C-SSRS screen, scored anew from its answers, oldest first. */
export function readScores(chart: Chart, now: string): readonly ScorePoint[] {
  const phq9 = responsesTo(chart, canonical('kap-phq-9'), now).map(({ reference, resource }): ScorePoint => {
    const { total, band, item9 } = scorePhq9(resource);
    const alerts = item9 !== undefined && item9 >= 1 ? ['Item 9 answered with 1 or more'] : [];
    return { instrument: 'phq-9', at: resource.authored ?? '', reference, total, band, alerts };
  });
  const cssrs = responsesTo(chart, canonical('kap-c-ssrs-screen'), now).map(({ reference, resource }): ScorePoint => {
    const { level } = scoreCssrs(resource);
    const alerts = level === 'high' || level === 'moderate' ? [`Risk level ${level}`] : [];
    return { instrument: 'c-ssrs', at: resource.authored ?? '', reference, total: undefined, band: level, alerts };
  });
  return [...phq9, ...cssrs].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
