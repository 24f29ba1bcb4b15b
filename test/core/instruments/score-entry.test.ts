import { describe, expect, it } from 'vitest';
import { type EntryInstrument, scoreEntry } from '../../../src/core/instruments/score-entry.ts';
import { entryResponse } from './answer-vectors.ts';

const entered = (id: EntryInstrument, answers: Readonly<Record<string, number | boolean>>) =>
  scoreEntry(id, entryResponse(`kap-${id}`, answers));

describe('scoreEntry', () => {
  it.each([
    ['madrs', 0, 'none'],
    ['madrs', 6, 'none'],
    ['madrs', 7, 'mild'],
    ['madrs', 19, 'mild'],
    ['madrs', 20, 'moderate'],
    ['madrs', 34, 'moderate'],
    ['madrs', 35, 'severe'],
    ['madrs', 60, 'severe'],
    ['dast-10', 0, 'none'],
    ['dast-10', 1, 'low'],
    ['dast-10', 2, 'low'],
    ['dast-10', 3, 'moderate'],
    ['dast-10', 5, 'moderate'],
    ['dast-10', 6, 'substantial'],
    ['dast-10', 8, 'substantial'],
    ['dast-10', 9, 'severe'],
    ['dast-10', 10, 'severe'],
    ['cadss-6', 24, undefined],
  ] as const)('%s %i is %s', (id, total, band) => {
    expect(entered(id, { total })).toEqual({ complete: true, total, band, missing: [] });
  });

  it.each([
    ['madrs', 61],
    ['madrs', -1],
    ['dast-10', 11],
    ['cadss-6', 25],
    ['madrs', 1.5],
  ] as const)('refuses %s %d, which is out of its range or not whole', (id, total) => {
    expect(entered(id, { total })).toEqual({ complete: false, total: undefined, band: undefined, missing: ['total'] });
  });

  it.each([
    [7, true, true, 'positive-screen'],
    [6, true, true, 'negative-screen'],
    [13, false, true, 'negative-screen'],
    [13, true, false, 'negative-screen'],
  ])('an MDQ with %i symptoms, together %s, trouble %s', (symptoms, together, trouble, band) => {
    const answers = { symptoms, 'same-time': together, 'moderate-or-serious': trouble };
    expect(entered('mdq', answers)).toEqual({ complete: true, total: symptoms, band, missing: [] });
  });

  it('leaves an MDQ open while one part is missing', () => {
    expect(entered('mdq', { symptoms: 9, 'same-time': true })).toMatchObject({
      complete: false,
      band: undefined,
      missing: ['moderate-or-serious'],
    });
  });

  it('calls a MEQ-30 complete from 60 % of every subscale on', () => {
    const full = { mystical: 45, 'positive-mood': 18, transcendence: 18, ineffability: 9 };
    expect(entered('meq-30', full)).toMatchObject({ total: 90, band: 'complete-experience' });
    for (const part of Object.keys(full))
      expect(entered('meq-30', { ...full, [part]: full[part as keyof typeof full] - 1 })).toMatchObject({
        total: 89,
        band: undefined,
      });
    expect(entered('meq-30', { mystical: 75 })).toMatchObject({ complete: false, total: undefined });
  });
});
