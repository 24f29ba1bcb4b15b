import { useElementSize } from '@mantine/hooks';
import { type ReactNode, useId } from 'react';
import { placeLabel, type Point } from '../view/label-place.ts';
import { linear, ticks } from '../view/scale.ts';
import { timeTicks } from '../view/time-scale.ts';
import { MarkerShape, type MarkerName } from './MarkerShape.tsx';

export interface Series {
  readonly id: string;
  readonly label: string;
  readonly marker: MarkerName;
  readonly dash?: string;
  /** x in ms since the epoch. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface LimitLine {
  readonly value: number;
  readonly label: string;
  readonly level: string;
  readonly dash?: string;
  /** A label of an upper limit stands above its line, of a lower one below it. */
  readonly direction: 'above' | 'below';
}

export interface LineChartProps {
  readonly title: string;
  /** The same in a sentence, for those who can not see it. */
  readonly summary: string;
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly formatX: (at: number) => string;
  readonly series: readonly Series[];
  /** Events, as upright lines. */
  readonly marks: readonly { readonly x: number; readonly label: string }[];
  /** Limits, as lines across; told apart by dash and by label. */
  readonly limits?: readonly LimitLine[];
  readonly height?: number;
}

/** Marks nearer to each other than this, px, are named only at both ends: the table beside the chart names them all. */
const MARK_ROOM = 22;

/** Half of the widest time below the chart, px. */
const EDGE_ROOM = 36;

/** Of a label, px: about as wide as its letters are on average. */
const LETTER = { width: 6.2, height: 10 };

const PAD = { top: 16, right: 14, bottom: 24, left: 36 };

/** A small time chart; series differ by marker and dash as well as by colour, and a table always stands beside it. */
export function LineChart(props: LineChartProps): ReactNode {
  const { title, summary, series, height = 180 } = props;
  const { ref, width } = useElementSize();
  const titleId = useId();
  const summaryId = useId();
  return (
    <figure className="kap-chart" ref={ref}>
      <figcaption className="kap-legend">
        {series.map((line, index) => (
          <span key={line.id} className={`kap-series-${String(index)}`}>
            <svg width="26" height="12" aria-hidden="true">
              <line x1="0" x2="26" y1="6" y2="6" strokeDasharray={line.dash} />
              <MarkerShape name={line.marker} x={13} y={6} />
            </svg>
            {line.label}
          </span>
        ))}
      </figcaption>
      {width > 0 ? (
        <svg width={width} height={height} role="img" aria-labelledby={`${titleId} ${summaryId}`}>
          <title id={titleId}>{title}</title>
          <desc id={summaryId}>{summary}</desc>
          <Plot {...props} width={width} height={height} />
        </svg>
      ) : (
        // Until it is known how wide it may be: what stands below must not move then.
        <div style={{ height }} />
      )}
    </figure>
  );
}

function Plot({
  x,
  y,
  formatX,
  series,
  marks,
  limits = [],
  width,
  height = 180,
}: LineChartProps & { readonly width: number }): ReactNode {
  const toX = linear(x, [PAD.left, width - PAD.right]);
  const toY = linear(y, [height - PAD.bottom, PAD.top]);
  const drawn = series.map(({ points }) => points.map((point) => ({ x: toX(point.x), y: toY(point.y) })));
  const across = timeTicks(x, Math.max(2, Math.min(6, Math.floor(width / 110))));
  return (
    <>
      {ticks(y, Math.round(height / 26)).map((value) => (
        <g key={value} className="kap-grid">
          <line x1={PAD.left} x2={width - PAD.right} y1={toY(value)} y2={toY(value)} />
          <text x={PAD.left - 6} y={toY(value) + 4} textAnchor="end">
            {value}
          </text>
        </g>
      ))}
      {across.map((at) => (
        <text key={at} className="kap-axis" x={toX(at)} y={height - 6} textAnchor={anchorAt(toX(at), width)}>
          {formatX(at)}
        </text>
      ))}
      {limits.map((limit) => (
        <g key={limit.label} className={`kap-limit kap-limit-${limit.level}`}>
          <line x1={PAD.left} x2={width - PAD.right} y1={toY(limit.value)} y2={toY(limit.value)} strokeDasharray={limit.dash} />
        </g>
      ))}
      {marks.map((mark, index) => (
        <g key={`${String(mark.x)} ${mark.label}`} className="kap-mark">
          <line x1={toX(mark.x)} x2={toX(mark.x)} y1={PAD.top - 4} y2={height - PAD.bottom} />
          {(index === 0 || index === marks.length - 1 || toX(mark.x) - toX(marks[index - 1]?.x ?? 0) > MARK_ROOM) && (
            <text x={toX(mark.x) + 3} y={PAD.top - 5}>
              {mark.label}
            </text>
          )}
        </g>
      ))}
      {drawn.map((points, index) => (
        <g key={series[index]?.id} className={`kap-series-${String(index)}`}>
          <polyline
            points={points.map((at) => `${String(at.x)},${String(at.y)}`).join(' ')}
            strokeDasharray={series[index]?.dash}
          />
        </g>
      ))}
      {limits.map((limit) => (
        <LimitLabel key={limit.label} limit={limit} y={toY(limit.value)} width={width} lines={drawn} />
      ))}
      {series.map((line, index) => (
        <g key={line.id} className={`kap-series-${String(index)}`}>
          {line.points.map((point) => (
            <MarkerShape key={point.x} name={line.marker} x={toX(point.x)} y={toY(point.y)} />
          ))}
        </g>
      ))}
    </>
  );
}

interface LimitLabelProps {
  readonly limit: LimitLine;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly (readonly Point[])[];
}

/** Beside the lines where they leave room, else over them, and always under the points. */
function LimitLabel({ limit, y, width, lines }: LimitLabelProps): ReactNode {
  const foot = limit.direction === 'above' ? y - 3 : y + 12;
  const row = { left: PAD.left + 4, right: width - PAD.right, top: foot - LETTER.height, bottom: foot };
  const anchor = placeLabel(row, limit.label.length * LETTER.width, lines);
  const x = { start: row.left, middle: (row.left + row.right) / 2, end: row.right }[anchor];
  return (
    <g className={`kap-limit kap-limit-${limit.level}`}>
      <text x={x} y={foot} textAnchor={anchor}>
        {limit.label}
      </text>
    </g>
  );
}

/** A time near an end is written towards the middle, so that none is cut off. */
function anchorAt(x: number, width: number): 'start' | 'middle' | 'end' {
  if (x < PAD.left + EDGE_ROOM) return 'start';
  return x > width - PAD.right - EDGE_ROOM ? 'end' : 'middle';
}
