import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreGad7 } from '../../../src/core/instruments/gad-7.ts';
import { scorePhq2 } from '../../../src/core/instruments/phq-2.ts';
import { GAD7_ITEMS, gad7Response, PHQ2_ITEMS, phq2Response } from './answer-vectors.ts';

/** A second, independent scoring: counts how often each digit of the base-4 number occurs. */
function independent(vector: number): { total: number; band: string } {
  const digits = vector.toString(4);
  const times = (digit: string) => digits.split(digit).length - 1;
  const total = times('1') + times('2') * 2 + times('3') * 3;
  return { total, band: ['minimal', 'mild', 'moderate', 'severe', 'severe'][Math.floor(total / 5)] ?? '' };
}

const digits = (vector: number, count: number) =>
  Array.from({ length: count }, (_, place) => Math.floor(vector / 4 ** place) % 4);

describe('scoreGad7', () => {
  it('agrees with a second computation on all 16,384 answer vectors', { timeout: 60_000 }, () => {
    const wrong: number[] = [];
    for (let vector = 0; vector < 4 ** 7; vector += 1) {
      const { complete, total, band, missing } = scoreGad7(gad7Response(digits(vector, 7)));
      const expected = independent(vector);
      if (!complete || total !== expected.total || band !== expected.band || missing.length > 0) wrong.push(vector);
    }
    expect(wrong).toEqual([]);
  });

  it('gives no total and names what is missing when any item is unanswered', () => {
    const weight = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 7, maxLength: 7 }), (weights) => {
        const { complete, total, band, missing } = scoreGad7(gad7Response(weights));
        const left = GAD7_ITEMS.filter((_, index) => weights[index] === undefined);
        expect(missing).toEqual(left);
        expect([complete, total === undefined, band === undefined]).toEqual([
          left.length === 0,
          left.length > 0,
          left.length > 0,
        ]);
      }),
    );
  });

  it.each([
    [[1, 1, 1, 1, 0, 0, 0], 4, 'minimal'],
    [[1, 1, 1, 1, 1, 0, 0], 5, 'mild'],
    [[3, 3, 3, 0, 0, 0, 0], 9, 'mild'],
    [[3, 3, 3, 1, 0, 0, 0], 10, 'moderate'],
    [[3, 3, 3, 3, 2, 0, 0], 14, 'moderate'],
    [[3, 3, 3, 3, 3, 0, 0], 15, 'severe'],
    [[3, 3, 3, 3, 3, 3, 3], 21, 'severe'],
  ])('%j gives %i, %s', (weights, total, band) => {
    expect(scoreGad7(gad7Response(weights))).toMatchObject({ total, band });
  });
});

describe('scorePhq2', () => {
  it('adds both items and is positive from 3 on, over all 16 vectors', () => {
    for (let vector = 0; vector < 16; vector += 1) {
      const weights = digits(vector, 2);
      const total = (weights[0] ?? 0) + (weights[1] ?? 0);
      const band = total > 2 ? 'positive-screen' : 'negative-screen';
      expect(scorePhq2(phq2Response(weights))).toEqual({ complete: true, total, band, missing: [] });
    }
  });

  it('gives no total when one of the two is missing', () => {
    expect(scorePhq2(phq2Response([3]))).toEqual({
      complete: false,
      total: undefined,
      band: undefined,
      missing: [PHQ2_ITEMS[1]],
    });
  });
});
