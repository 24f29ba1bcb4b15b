import { describe, expect, test } from 'vitest';
import { placeLabel } from '../../app/view/label-place.ts';

const ROW = { left: 40, right: 340, top: 90, bottom: 100 };
const WIDTH = 60;
const at = (...points: readonly (readonly [number, number])[]) => points.map(([x, y]) => ({ x, y }));

describe('the label of a limit stands', () => {
  test.each([
    ['at the right end where nothing is in the way', [], 'end'],
    ['there too where lines pass above and below it', [at([40, 60], [340, 70]), at([40, 130], [340, 120])], 'end'],
    ['at the left where the line ends across the right end', [at([40, 20], [250, 60], [340, 120])], 'start'],
    ['at the left where a point lies on the right end', [at([300, 95])], 'start'],
    ['at the left where a point’s marker would touch it', [at([300, 104])], 'start'],
    ['at the left where a line runs upright through the right end', [at([300, 20], [300, 160])], 'start'],
    ['in the middle where both ends are crossed', [at([40, 120], [80, 40], [250, 40], [340, 140])], 'middle'],
    ['at the right end where a line crosses in the middle', [at([150, 20], [230, 160])], 'end'],
  ])('%s', (_, lines, anchor) => {
    expect(placeLabel(ROW, WIDTH, lines)).toBe(anchor);
  });

  test('where the fewest cross when none is free', () => {
    const along = at([40, 95], [340, 95]);
    expect(placeLabel(ROW, WIDTH, [along, at([300, 20], [300, 160])])).not.toBe('end');
  });
});
