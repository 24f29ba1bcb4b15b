import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/core/instruments/change.ts';

describe('changeOf', () => {
  it.each([
    ['gad-7', 12, 8, { points: 4, reliable: true, response: false, remission: false }],
    ['gad-7', 12, 9, { points: 3, reliable: false }],
    ['gad-7', 12, 0, { response: false, remission: false }],
    ['pcl-5', 50, 35, { points: 15, reliable: true, meaningful: true, remission: false }],
    ['pcl-5', 50, 36, { points: 14, reliable: false, meaningful: true }],
    ['pcl-5', 50, 41, { points: 9, reliable: false, meaningful: false }],
    ['pcl-5', 40, 28, { remission: true }],
    ['pcl-5', 40, 29, { remission: false }],
    ['pcl-5', 28, 10, { remission: false }],
    ['madrs', 30, 15, { response: true, remission: false, reliable: false, meaningful: false }],
    ['madrs', 30, 16, { response: false }],
    ['madrs', 30, 10, { remission: true }],
    ['madrs', 30, 11, { remission: false }],
    ['madrs', 10, 5, { response: true, remission: false }],
    ['phq-9', 20, 15, { reliable: true, meaningful: true }],
    ['phq-9', 20, 16, { reliable: false, meaningful: false }],
  ] as const)('%s from %i to %i', (instrument, baseline, current, expected) => {
    expect(changeOf(instrument, baseline, current)).toMatchObject(expected);
  });

  it('calls nothing an improvement when the total did not fall', () => {
    const total = fc.integer({ min: 0, max: 80 });
    fc.assert(
      fc.property(fc.constantFrom('phq-9', 'gad-7', 'pcl-5', 'madrs'), total, total, (instrument, a, b) => {
        const change = changeOf(instrument, Math.min(a, b), Math.max(a, b));
        expect([change.response, change.remission, change.reliable, change.meaningful]).toEqual([false, false, false, false]);
        expect(change.points).toBeLessThanOrEqual(0);
      }),
    );
  });
});
