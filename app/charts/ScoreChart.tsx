import type { ReactNode } from 'react';
import type { Dose, ScorePoint } from '../../src/core/pathway/pathway.ts';
import { dayText } from '../view/dates.ts';
import { LineChart } from './LineChart.tsx';

/** Range of the PHQ-9 total, as `ScorePoint.total` defines it. */
const PHQ9_RANGE: readonly [number, number] = [0, 27];

export interface ScoreChartProps {
  readonly points: readonly ScorePoint[];
  readonly doses: readonly Dose[];
}

/** PHQ-9 totals over time, with the doses between them. */
export function ScoreChart({ points, doses }: ScoreChartProps): ReactNode {
  const totals = points
    .flatMap((point) => (point.total === undefined ? [] : [{ x: Date.parse(point.at), y: point.total }]))
    .toSorted((a, b) => a.x - b.x);
  const times = [...totals.map((point) => point.x), ...doses.map((dose) => Date.parse(dose.at))];
  return (
    <LineChart
      title="PHQ-9 total over time"
      summary={totals.map((point) => `${dayText(new Date(point.x).toISOString())}: ${String(point.y)}`).join('. ')}
      x={[Math.min(...times), Math.max(...times)]}
      y={PHQ9_RANGE}
      formatX={(at) => dayText(new Date(at).toISOString())}
      series={[{ id: 'phq-9', label: 'PHQ-9 total (0 to 27)', marker: 'circle', points: totals }]}
      marks={doses.map((dose) => ({ x: Date.parse(dose.at), label: `D${String(dose.ordinal)}` }))}
      height={170}
    />
  );
}
