/** px, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room around a point's marker, px. */
const MARKER_PX = 6;

export type Anchor = 'end' | 'start' | 'middle';

/**
 * Where a label of about that width stands on its row: at the right end, at the left, or in the middle, whichever the lines leave free;
 * where none is free, where the fewest of them cross.
 * @param row - its left and right are the ends of the row
 * @param lines - each by its points
 */
export function placeLabel(row: Box, width: number, lines: readonly (readonly Point[])[]): Anchor {
  const middle = (row.left + row.right) / 2;
  const places: readonly (readonly [Anchor, number])[] = [
    ['end', row.right - width],
    ['start', row.left],
    ['middle', middle - width / 2],
  ];
  const inTheWay = (left: number): number => {
    const box = { ...row, left, right: left + width };
    return lines.reduce((sum, points) => sum + countIn(box, points), 0);
  };
  return places.toSorted(([, a], [, b]) => inTheWay(a) - inTheWay(b))[0]?.[0] ?? 'end';
}

function countIn(box: Box, points: readonly Point[]): number {
  const around = {
    left: box.left - MARKER_PX,
    right: box.right + MARKER_PX,
    top: box.top - MARKER_PX,
    bottom: box.bottom + MARKER_PX,
  };
  return points.filter((point, at) => {
    const next = points[at + 1];
    return crosses(around, point, point) || (next !== undefined && crosses(box, point, next));
  }).length;
}

/** Whether a straight line touches a box: some part of it is within both its width and its height. */
function crosses(box: Box, from: Point, to: Point): boolean {
  const across = within(from.x, to.x, [box.left, box.right]);
  const down = within(from.y, to.y, [box.top, box.bottom]);
  return across !== undefined && down !== undefined && Math.max(across[0], down[0]) <= Math.min(across[1], down[1]);
}

/** The part of the way from one number to another that lies between two, as shares of it; undefined when none does. */
function within(from: number, to: number, [low, high]: readonly [number, number]): readonly [number, number] | undefined {
  if (from === to) return from >= low && from <= high ? [0, 1] : undefined;
  const shares = [(low - from) / (to - from), (high - from) / (to - from)].toSorted((a, b) => a - b);
  const [first, last] = [Math.max(0, shares[0] ?? 0), Math.min(1, shares[1] ?? 1)];
  return first <= last ? [first, last] : undefined;
}
