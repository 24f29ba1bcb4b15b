import { describe, expect, it } from 'vitest';
import { scoreCssrs } from '../../../src/core/instruments/c-ssrs.ts';
import { CSSRS_ITEMS, cssrsResponse } from './answer-vectors.ts';

type Answer = boolean | undefined;
const CHOICES: readonly Answer[] = [true, false, undefined];
const LEVELS = ['none', 'low', 'moderate', 'high'];

/** All 2,187 ways to answer seven questions with yes, no or nothing. */
const vectors = Array.from({ length: 3 ** 7 }, (_, vector) =>
  CSSRS_ITEMS.map((_item, place) => CHOICES[Math.floor(vector / 3 ** place) % 3]),
);

/** Columbia's triage, written a second time from clinical basis 3.4, for answers that the skip logic leaves complete. */
function triage([q1, q2, q3, q4, q5, ever, recent]: readonly Answer[]): string {
  if ([q4, q5, recent].includes(true)) return 'high';
  if ([q3, ever].includes(true)) return 'moderate';
  return [q1, q2].includes(true) ? 'low' : 'none';
}

function isComplete([q1, q2, q3, q4, q5, ever, recent]: readonly Answer[]): boolean {
  const thoughts = q2 === false || (q2 === true && ![q3, q4, q5].includes(undefined));
  const behavior = ever === false || (ever === true && recent !== undefined);
  return q1 !== undefined && thoughts && behavior;
}

describe('scoreCssrs', () => {
  it('agrees with a second writing of the triage on every complete screen', () => {
    const complete = vectors.filter(isComplete);
    expect(complete.length).toBeGreaterThan(100);
    const wrong = complete.filter((vector) => scoreCssrs(cssrsResponse(vector)).level !== triage(vector));
    expect(wrong).toEqual([]);
  });

  it('is complete exactly when the skip logic leaves nothing open', () => {
    const wrong = vectors.filter((vector) => {
      const { complete, missing } = scoreCssrs(cssrsResponse(vector));
      return complete !== isComplete(vector) || complete !== (missing.length === 0);
    });
    expect(wrong).toEqual([]);
  });

  it('says nothing but high of an incomplete screen', () => {
    const levels = vectors.filter((vector) => !isComplete(vector)).map((vector) => scoreCssrs(cssrsResponse(vector)).level);
    expect(new Set(levels)).toEqual(new Set(['high', undefined]));
  });

  it('never falls when a no becomes a yes', () => {
    for (const vector of vectors) {
      const before = scoreCssrs(cssrsResponse(vector)).level;
      vector.forEach((answer, place) => {
        if (answer !== false) return;
        const after = scoreCssrs(cssrsResponse(vector.with(place, true))).level;
        // A yes may open questions that are then missing: unknown is not lower.
        if (before !== undefined && after !== undefined)
          expect(LEVELS.indexOf(after)).toBeGreaterThanOrEqual(LEVELS.indexOf(before));
        if (before === 'high') expect(after).toBe('high');
      });
    }
  });

  it.each([
    [[false, false, undefined, undefined, undefined, false, undefined], 'none'],
    [[true, false, undefined, undefined, undefined, false, undefined], 'low'],
    [[false, true, false, false, false, false, undefined], 'low'],
    [[false, true, true, false, false, false, undefined], 'moderate'],
    [[false, false, undefined, undefined, undefined, true, false], 'moderate'],
    [[false, true, false, true, false, false, undefined], 'high'],
    [[false, true, false, false, true, false, undefined], 'high'],
    [[false, false, undefined, undefined, undefined, true, true], 'high'],
    [[], undefined],
  ])('%j is %s', (answers, level) => {
    expect(scoreCssrs(cssrsResponse(answers)).level).toBe(level);
  });
});
