import type { ReactNode } from 'react';
import type { SessionView, VitalReading } from '../../src/core/pathway/pathway.ts';
import type { VitalSign } from '../../src/core/protocol/protocol.ts';
import { timeText } from '../view/dates.ts';
import { niceDomain } from '../view/scale.ts';
import { VITAL_WORDS } from '../view/words.ts';
import { LineChart, type Series } from './LineChart.tsx';
import type { MarkerName } from './MarkerShape.tsx';

const PRESSURE_AND_RATE: readonly { readonly vital: VitalSign; readonly marker: MarkerName; readonly dash?: string }[] = [
  { vital: 'systolic', marker: 'triangle' },
  { vital: 'diastolic', marker: 'square', dash: '6 3' },
  { vital: 'heart-rate', marker: 'circle', dash: '2 3' },
];

const SATURATION: typeof PRESSURE_AND_RATE = [{ vital: 'oxygen-saturation', marker: 'diamond' }];

/** Vital signs of the running session over time, with the dose and the planned readings. */
export function VitalsChart({ session }: { readonly session: SessionView }): ReactNode {
  const times = [
    ...session.readings.map((reading) => Date.parse(reading.at)),
    ...session.schedule.map((planned) => Date.parse(planned.dueAt)),
    ...(session.dose ? [Date.parse(session.dose.at)] : []),
  ];
  const x: readonly [number, number] = [Math.min(...times), Math.max(...times)];
  const marks = session.dose ? [{ x: Date.parse(session.dose.at), label: 'dose' }] : [];
  const formatX = (at: number): string => timeText(new Date(at).toISOString());
  const upper = PRESSURE_AND_RATE.map((line) => readSeries(session.readings, line));
  const lower = SATURATION.map((line) => readSeries(session.readings, line));
  return (
    <>
      <LineChart
        title="Blood pressure and heart rate over time"
        summary={summaryText(upper)}
        x={x}
        y={niceDomain(values(upper), 20, [40, 180])}
        formatX={formatX}
        series={upper}
        marks={marks}
        height={200}
      />
      <LineChart
        title="Oxygen saturation over time"
        summary={summaryText(lower)}
        x={x}
        y={niceDomain([...values(lower), 100], 5, [90, 100])}
        formatX={formatX}
        series={lower}
        marks={[]}
        height={96}
      />
    </>
  );
}

function values(series: readonly Series[]): readonly number[] {
  return series.flatMap((line) => line.points.map((point) => point.y));
}

function readSeries(readings: readonly VitalReading[], line: (typeof PRESSURE_AND_RATE)[number]): Series {
  const { name, unit } = VITAL_WORDS[line.vital];
  const points = readings.flatMap((reading) => {
    const value = reading.values[line.vital];
    return value === undefined ? [] : [{ x: Date.parse(reading.at), y: value }];
  });
  return {
    id: line.vital,
    label: `${name} (${unit})`,
    marker: line.marker,
    points,
    ...(line.dash === undefined ? {} : { dash: line.dash }),
  };
}

function summaryText(series: readonly Series[]): string {
  return series
    .map((line) =>
      line.points.length === 0
        ? `${line.label}: no reading`
        : `${line.label}: ${line.points.map((point) => String(point.y)).join(', ')}`,
    )
    .join('. ');
}
