import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { ageText, ageYears, dateText, dayText } from '../../app/view/dates.ts';

const NOW = '2026-11-21T18:30:00.000Z';

describe('dateText', () => {
  test.each([
    ['2026', '2026'],
    ['2026-11', 'Nov 2026'],
    ['2026-11-02', 'Nov 2, 2026'],
  ])('shows %s at its own precision', (value, text) => {
    expect(dateText(value, 'en-US')).toBe(text);
  });

  test('shows the time of an instant', () => {
    expect(dateText(NOW, 'en-US')).toMatch(/Nov \d+, 2026, \d\d:30/);
  });

  test('shows a text that is no date as it was given', () => {
    expect(dateText('soon')).toBe('soon');
    expect(dayText('')).toBe('');
  });
});

describe('ageText', () => {
  test.each([
    ['2026-11-21T18:29:30.000Z', 'just now'],
    ['2026-11-21T18:18:00.000Z', '12 min ago'],
    ['2026-11-21T19:02:00.000Z', 'in 32 min'],
    ['2026-11-21T18:30:30.000Z', 'in under 1 min'],
    ['2026-11-21T19:54:00.000Z', 'in 1 h 24 min'],
    ['2026-11-21T16:30:00.000Z', '2 h ago'],
    ['2026-11-20T18:20:00.000Z', '24 h ago'],
    ['2026-11-18T18:30:00.000Z', '3 days ago'],
    ['2026-08-21T18:30:00.000Z', '3 months ago'],
    ['2019-04-02T00:00:00.000Z', '7 years ago'],
  ])('says how far %s is', (value, text) => {
    expect(ageText(value, NOW)).toBe(text);
  });

  test('counts whole days for a plain date', () => {
    const day = new Date(2026, 10, 21, 9).toISOString();
    expect(ageText('2026-11-21', day)).toBe('today');
    expect(ageText('2026-11-20', day)).toBe('1 day ago');
    expect(ageText('2026-11-23', day)).toBe('in 2 days');
  });

  test('counts the days of the calendar, so that all times of one day are equally far', () => {
    const now = new Date(2026, 10, 21, 10).toISOString();
    const ages = [0, 9, 11, 23].map((hour) => ageText(new Date(2026, 10, 4, hour).toISOString(), now));
    expect(ages).toEqual(['17 days ago', '17 days ago', '17 days ago', '17 days ago']);
  });

  test('says nothing when either is no date', () => {
    expect(ageText('soon', NOW)).toBe('');
    expect(ageText(NOW, '')).toBe('');
  });
});

describe('ageYears', () => {
  test('counts a year only from the birthday on', () => {
    expect(ageYears('2008-11-22', '2026-11-21T12:00:00Z')).toBe(17);
    expect(ageYears('2008-11-21', '2026-11-21T12:00:00Z')).toBe(18);
  });

  test('is unknown for a birth date without a day', () => {
    expect(ageYears('1984', NOW)).toBeUndefined();
    expect(ageYears('1984-03', NOW)).toBeUndefined();
  });
});
