import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scorePcl5 } from '../../../src/core/instruments/pcl-5.ts';
import { PCL5_ITEMS, pcl5Response } from './answer-vectors.ts';

/** A second, independent scoring: the clusters as numbered in the manual, no look at the guide. */
function independent(weights: readonly number[]): { total: number; provisional: boolean } {
  const within = (first: number, last: number) => weights.slice(first - 1, last).filter((weight) => weight > 1).length;
  const provisional = within(1, 5) > 0 && within(6, 7) > 0 && within(8, 14) > 1 && within(15, 20) > 1;
  let total = 0;
  for (const weight of weights) total += weight;
  return { total, provisional };
}

const weight = fc.integer({ min: 0, max: 4 });
const vector = fc.array(weight, { minLength: 20, maxLength: 20 });
const none = () => Array<number>(20).fill(0);
const at = (...items: readonly number[]) => none().map((_, index) => (items.includes(index + 1) ? 2 : 0));

describe('scorePcl5', () => {
  it('agrees with a second computation on random answer vectors', () => {
    fc.assert(
      fc.property(vector, (weights) => {
        const { complete, total, provisional } = scorePcl5(pcl5Response(weights));
        expect({ total, provisional }).toEqual(independent(weights));
        expect(complete).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('agrees with it on every pattern of clusters just below, at and above what is needed', () => {
    const wrong: string[] = [];
    const counts = [0, 1, 2, 3];
    for (const b of counts)
      for (const c of [0, 1, 2])
        for (const d of counts)
          for (const e of counts) {
            const weights = none().map((_, index) => {
              const item = index + 1;
              const place = item <= 5 ? item <= b : item <= 7 ? item - 5 <= c : item <= 14 ? item - 7 <= d : item - 14 <= e;
              return place ? 2 : 1;
            });
            if (scorePcl5(pcl5Response(weights)).provisional !== independent(weights).provisional) wrong.push(`${b}${c}${d}${e}`);
          }
    expect(wrong).toEqual([]);
  });

  it('never falls when one answer rises, and never loses the provisional criteria', () => {
    fc.assert(
      fc.property(vector, fc.integer({ min: 0, max: 19 }), (weights, place) => {
        const before = scorePcl5(pcl5Response(weights));
        const raised = weights.map((one, index) => (index === place ? Math.min(4, one + 1) : one));
        const after = scorePcl5(pcl5Response(raised));
        expect((after.total ?? -1) - (before.total ?? -1)).toBe((raised[place] ?? 0) - (weights[place] ?? 0));
        expect(before.provisional === true && after.provisional !== true).toBe(false);
      }),
    );
  });

  it('gives no total while an item is missing, and calls the criteria met only when the answers given meet them', () => {
    fc.assert(
      fc.property(vector, fc.integer({ min: 0, max: 19 }), (weights, place) => {
        const score = scorePcl5(pcl5Response(weights.map((one, index) => (index === place ? undefined : one))));
        expect(score).toMatchObject({ complete: false, total: undefined, cut: undefined, missing: [PCL5_ITEMS[place]] });
        const without = independent(weights.map((one, index) => (index === place ? 0 : one)));
        expect(score.provisional).toBe(without.provisional ? true : undefined);
      }),
    );
  });

  it.each([
    ['one of B, one of C, two of D, two of E', at(1, 6, 8, 9, 15, 16), true],
    ['none of B', at(6, 8, 9, 15, 16), false],
    ['none of C', at(1, 8, 9, 15, 16), false],
    ['one of D', at(1, 6, 8, 15, 16), false],
    ['one of E', at(1, 6, 8, 9, 15), false],
    ['all answers 1', Array<number>(20).fill(1), false],
  ])('with %s', (_, weights, provisional) => {
    expect(scorePcl5(pcl5Response(weights)).provisional).toBe(provisional);
  });

  it.each([
    [30, 'below'],
    [31, 'within'],
    [33, 'within'],
    [34, 'above'],
  ])('puts a total of %i %s the range of cut points', (total, cut) => {
    const weights = none().map((_, index) => Math.max(0, Math.min(4, total - 4 * index)));
    expect(scorePcl5(pcl5Response(weights))).toMatchObject({ total, cut });
  });
});
