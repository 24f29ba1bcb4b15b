import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phq9Band, phq9Change, scorePhq9 } from '../../../src/core/instruments/phq-9.ts';
import { SYSTEMS } from '../../../src/terminology/codes.ts';
import { PHQ9_ANSWERS, PHQ9_ITEMS, phq9Response } from './answer-vectors.ts';

/** A second, independent scoring: reads the vector as a number in base 4. */
function independent(vector: number): { total: number; item9: number; band: string } {
  let total = 0;
  for (let rest = vector; rest > 0; rest = Math.floor(rest / 4)) total += rest % 4;
  const bands = ['minimal', 'mild', 'moderate', 'moderately-severe', 'severe', 'severe'];
  return { total, item9: Math.floor(vector / 4 ** 8), band: bands[Math.floor(total / 5)] ?? '' };
}

const digits = (vector: number) => PHQ9_ITEMS.map((_, place) => Math.floor(vector / 4 ** place) % 4);

describe('scorePhq9', () => {
  it('agrees with a second computation on all 262,144 answer vectors', { timeout: 120_000 }, () => {
    const wrong: number[] = [];
    for (let vector = 0; vector < 4 ** 9; vector += 1) {
      const score = scorePhq9(phq9Response(digits(vector)));
      const expected = independent(vector);
      const right =
        score.complete && score.total === expected.total && score.item9 === expected.item9 && score.band === expected.band;
      if (!right || score.missing.length > 0) wrong.push(vector);
    }
    expect(wrong).toEqual([]);
  });

  it('gives no total and names what is missing when any item is unanswered, and still tells item 9', () => {
    const weight = fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 9, maxLength: 9 }), (weights) => {
        const score = scorePhq9(phq9Response(weights));
        const missing = PHQ9_ITEMS.filter((_, index) => weights[index] === undefined);
        expect(score.missing).toEqual(missing);
        expect(score.complete).toBe(missing.length === 0);
        expect(score.total === undefined).toBe(missing.length > 0);
        expect(score.band === undefined).toBe(missing.length > 0);
        expect(score.item9).toBe(weights[8]);
      }),
    );
  });

  it('never falls when one answer rises', () => {
    const vector = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(vector, fc.integer({ min: 0, max: 8 }), (weights, place) => {
        const before = scorePhq9(phq9Response(weights)).total ?? -1;
        const raised = weights.map((weight, index) => (index === place ? Math.min(3, weight + 1) : weight));
        const after = scorePhq9(phq9Response(raised)).total ?? -1;
        expect(after - before).toBe((raised[place] ?? 0) - (weights[place] ?? 0));
      }),
    );
  });

  it('does not depend on the order or nesting of the items', () => {
    const response = phq9Response([3, 2, 1, 0, 1, 2, 3, 0, 1]);
    const nested = { ...response, item: [{ linkId: 'group', item: response.item?.toReversed() ?? [] }] };
    expect(scorePhq9(nested)).toEqual(scorePhq9(response));
  });

  it.each([
    [
      'answered twice',
      [
        { valueCoding: { system: SYSTEMS.loinc, code: PHQ9_ANSWERS[0] ?? '' } },
        { valueCoding: { system: SYSTEMS.loinc, code: PHQ9_ANSWERS[3] ?? '' } },
      ],
    ],
    ['answered with a number', [{ valueInteger: 0 }]],
    ['answered with a code without a system', [{ valueCoding: { code: PHQ9_ANSWERS[0] ?? '' } }]],
    ['answered with the code of another question', [{ valueCoding: { system: SYSTEMS.loinc, code: 'LA6572-7' } }]],
  ])('counts an item %s as missing', (_, answer) => {
    const response = phq9Response([undefined, 0, 0, 0, 0, 0, 0, 0, 0]);
    const score = scorePhq9({ ...response, item: [...(response.item ?? []), { linkId: PHQ9_ITEMS[0] ?? '', answer }] });
    expect(score).toMatchObject({ complete: false, total: undefined, missing: [PHQ9_ITEMS[0]] });
  });

  it('leaves the question on difficulty out of the total', () => {
    const response = phq9Response([1, 1, 1, 1, 1, 1, 1, 1, 0]);
    const difficulty = { linkId: '69722-7', answer: [{ valueCoding: { system: SYSTEMS.loinc, code: 'LA6574-3' } }] };
    expect(scorePhq9({ ...response, item: [...(response.item ?? []), difficulty] }).total).toBe(8);
  });
});

describe('phq9Band', () => {
  it.each([
    [0, 'minimal'],
    [4, 'minimal'],
    [5, 'mild'],
    [9, 'mild'],
    [10, 'moderate'],
    [14, 'moderate'],
    [15, 'moderately-severe'],
    [19, 'moderately-severe'],
    [20, 'severe'],
    [27, 'severe'],
  ])('a total of %i is %s', (total, band) => {
    expect(phq9Band(total)).toBe(band);
  });
});

describe('phq9Change', () => {
  it.each([
    [20, 10, { points: 10, percent: 50, response: true, remission: false, reliable: true }],
    [20, 11, { points: 9, response: false, remission: false, reliable: true }],
    [10, 4, { points: 6, response: true, remission: true, reliable: true }],
    [9, 4, { points: 5, response: true, remission: false, reliable: true }],
    [10, 5, { points: 5, response: true, remission: false, reliable: true }],
    [8, 4, { points: 4, response: true, remission: false, reliable: false }],
    [0, 0, { points: 0, percent: undefined, response: false, remission: false, reliable: false }],
    [5, 12, { points: -7, response: false, remission: false, reliable: false }],
  ])('from %i to %i', (baseline, current, expected) => {
    expect(phq9Change(baseline, current)).toMatchObject(expected);
  });
});
