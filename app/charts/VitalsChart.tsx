import type { ReactNode } from 'react';
import type { SessionView, VitalReading } from '../../src/core/pathway/pathway.ts';
import type { VitalSign } from '../../src/core/protocol/protocol.ts';
import { t } from '../i18n/i18n.ts';
import { timeText } from '../view/dates.ts';
import { type Limit, LIMIT_LEVELS, limitSentences, vitalInText } from '../view/limits.ts';
import { niceDomain } from '../view/scale.ts';
import { levelWord, VITAL_UNITS, vitalWord } from '../view/words.ts';
import { type LimitLine, LineChart, type Series } from './LineChart.tsx';
import type { MarkerName } from './MarkerShape.tsx';

interface Drawn {
  readonly vital: VitalSign;
  readonly marker: MarkerName;
  readonly dash?: string;
}

interface ChartLook {
  readonly title: 'bp' | 'hr' | 'spo2';
  readonly lines: readonly Drawn[];
  readonly step: number;
  readonly fallback: readonly [number, number];
  /** Always within the picture, so that how far a value lies from it is seen. */
  readonly show?: number;
}

const HEIGHT = 180;

const CHARTS: readonly ChartLook[] = [
  {
    title: 'bp',
    lines: [
      { vital: 'systolic', marker: 'triangle' },
      { vital: 'diastolic', marker: 'square', dash: '6 3' },
    ],
    step: 20,
    fallback: [40, 180],
  },
  {
    title: 'hr',
    lines: [{ vital: 'heart-rate', marker: 'circle' }],
    step: 20,
    fallback: [40, 160],
  },
  {
    title: 'spo2',
    lines: [{ vital: 'oxygen-saturation', marker: 'diamond' }],
    step: 2,
    fallback: [90, 100],
    show: 100,
  },
];

export interface VitalsChartProps {
  readonly session: SessionView;
  /** What happened in the session, drawn as upright lines beside the dose's. */
  readonly events?: readonly { readonly at: string; readonly label: string }[];
}

/** Vital signs of the running session over time, with dose and events, up to the last planned reading, under the protocol's limits. */
export function VitalsChart({ session, events = [] }: VitalsChartProps): ReactNode {
  const times = [
    ...session.readings.map((reading) => Date.parse(reading.at)),
    ...session.schedule.map((planned) => Date.parse(planned.dueAt)),
    ...(session.dose ? [Date.parse(session.dose.at)] : []),
    ...events.map((event) => Date.parse(event.at)),
  ];
  const x: readonly [number, number] = [Math.min(...times), Math.max(...times)];
  const marks = [
    ...(session.dose ? [{ x: Date.parse(session.dose.at), label: t('chart.dose') }] : []),
    ...events.map((event) => ({ x: Date.parse(event.at), label: event.label })),
  ].toSorted((a, b) => a.x - b.x);
  const charts = CHARTS.map((look) => {
    const series = look.lines.map((line) => readSeries(session.readings, line));
    const limits = session.limits.filter(({ vital }) => look.lines.some((line) => line.vital === vital));
    const shown = [
      ...series.flatMap((line) => line.points.map((point) => point.y)),
      // Room below a lower limit, for its label and for what crosses it.
      ...limits.map(({ value, direction }) => (direction === 'below' ? value - look.step : value)),
      ...(look.show === undefined ? [] : [look.show]),
    ];
    return (
      <LineChart
        key={look.title}
        title={t(`chart.${look.title}`)}
        summary={[...series.map(seriesText), ...limitSentences(limits)].join('. ')}
        x={x}
        y={niceDomain(shown, look.step, look.fallback)}
        formatX={(at) => timeText(new Date(at).toISOString())}
        series={series}
        marks={marks}
        limits={limits.map((limit) => limitLine(limit, look.lines.length > 1))}
        height={HEIGHT}
      />
    );
  });
  return <div className="kap-charts">{charts}</div>;
}

function limitLine(limit: Limit, named: boolean): LimitLine {
  const { vital, level, direction, value } = limit;
  const look = LIMIT_LEVELS.find((candidate) => candidate.level === level);
  return {
    value,
    level,
    direction,
    label: t(`limit.label${named ? 'Named' : ''}${direction === 'above' ? 'Above' : 'Below'}`, {
      level: look === undefined ? level : levelWord(look.level),
      vital: vitalInText(vital),
      value,
    }),
    ...(look?.dash === undefined ? {} : { dash: look.dash }),
  };
}

function readSeries(readings: readonly VitalReading[], line: Drawn): Series {
  const points = readings.flatMap((reading) => {
    const value = reading.values[line.vital];
    return value === undefined ? [] : [{ x: Date.parse(reading.at), y: value }];
  });
  return {
    id: line.vital,
    label: `${vitalWord(line.vital)} (${VITAL_UNITS[line.vital]})`,
    marker: line.marker,
    points,
    ...(line.dash === undefined ? {} : { dash: line.dash }),
  };
}

function seriesText(line: Series): string {
  if (line.points.length === 0) return t('chart.noReading', { series: line.label });
  return `${line.label}: ${line.points.map((point) => String(point.y)).join(', ')}`;
}
