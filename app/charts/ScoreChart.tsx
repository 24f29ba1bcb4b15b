import type { ReactNode } from 'react';
import type { Bands } from '../../src/core/instruments/bands.ts';
import type { Dose, ScorePoint } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { dayText } from '../view/dates.ts';
import { niceDomain } from '../view/scale.ts';
import { codeText, instrumentWord } from '../view/words.ts';
import { LineChart } from './LineChart.tsx';

export interface ScoreChartProps {
  readonly instrument: ScorePoint['instrument'];
  readonly points: readonly ScorePoint[];
  readonly doses: readonly Dose[];
  /** Lowest total of each severity band. */
  readonly bands: Bands<string>;
  /** Lowest and highest total; undefined where the instrument has none that is published. */
  readonly range: readonly [number, number] | undefined;
}

/** Totals of one instrument over time, with the doses between them and the severity bands behind them. */
export function ScoreChart({ instrument, points, doses, bands, range }: ScoreChartProps): ReactNode {
  const totals = points
    .flatMap((point) => (point.total === undefined ? [] : [{ x: Date.parse(point.at), y: point.total }]))
    .toSorted((a, b) => a.x - b.x);
  const times = [...totals.map((point) => point.x), ...doses.map((dose) => Date.parse(dose.at))];
  const name = instrumentWord(instrument);
  const y =
    range ??
    niceDomain(
      totals.map((point) => point.y),
      5,
      [0, 10],
    );
  return (
    <LineChart
      title={t('chart.total', { instrument: name })}
      summary={totals.map((point) => `${dayText(new Date(point.x).toISOString())}: ${String(point.y)}`).join('. ')}
      x={[Math.min(...times), Math.max(...times)]}
      y={y}
      formatX={(at) => dayText(new Date(at).toISOString())}
      series={[
        { id: instrument, label: t('chart.range', { instrument: name, min: y[0], max: y[1] }), marker: 'circle', points: totals },
      ]}
      marks={doses.map((dose) => ({ x: Date.parse(dose.at), label: t('chart.doseMark', { ordinal: dose.ordinal }) }))}
      limits={bands
        .filter(([lowest]) => lowest > y[0])
        .map(([lowest, band]) => ({
          value: lowest,
          label: sayText(codeText(band), ''),
          level: 'band',
          dash: '1 4',
          direction: 'above',
        }))}
      height={180}
    />
  );
}
