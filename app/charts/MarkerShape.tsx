import type { ReactNode } from 'react';

export type MarkerName = 'circle' | 'square' | 'triangle' | 'diamond';

export interface MarkerShapeProps {
  readonly name: MarkerName;
  readonly x: number;
  readonly y: number;
}

const POINTS: Readonly<Record<Exclude<MarkerName, 'circle'>, readonly (readonly [number, number])[]>> = {
  square: [
    [-3.5, -3.5],
    [3.5, -3.5],
    [3.5, 3.5],
    [-3.5, 3.5],
  ],
  triangle: [
    [0, -4.5],
    [4.5, 3.5],
    [-4.5, 3.5],
  ],
  diamond: [
    [0, -4.8],
    [4.8, 0],
    [0, 4.8],
    [-4.8, 0],
  ],
};

/** A point of a series, told from the others by its shape. */
export function MarkerShape({ name, x, y }: MarkerShapeProps): ReactNode {
  if (name === 'circle') return <circle className="kap-point" cx={x} cy={y} r={3.8} />;
  return (
    <polygon className="kap-point" points={POINTS[name].map(([dx, dy]) => `${String(x + dx)},${String(y + dy)}`).join(' ')} />
  );
}
