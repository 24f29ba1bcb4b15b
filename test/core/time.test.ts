import { describe, expect, test } from 'vitest';
import { ageInYears, dateOf, instantMs, isWithin, minutesBetween, plusMonths, plusMs } from '../../src/core/time.ts';

describe('instantMs', () => {
  test.each([
    ['2026', Date.UTC(2026, 0, 1)],
    ['2026-03', Date.UTC(2026, 2, 1)],
    ['2026-03-04', Date.UTC(2026, 2, 4)],
    ['2026-03-04T05:06:07Z', Date.UTC(2026, 2, 4, 5, 6, 7)],
    ['2026-03-04T05:06:07.5+02:00', Date.UTC(2026, 2, 4, 3, 6, 7, 500)],
  ])('reads %s as its first moment', (text, ms) => {
    expect(instantMs(text)).toBe(ms);
  });

  test('reads the last second of a day', () => {
    expect(instantMs('2026-03-04T23:59:59Z')).toBe(Date.UTC(2026, 2, 4, 23, 59, 59));
  });

  test('reads the last day of February where there is one', () => {
    expect(instantMs('2028-02-29')).toBe(Date.UTC(2028, 1, 29));
  });

  test.each(['2026-02-29', '2026-02-30T10:00:00Z', '2026-04-31', '2026-06-31T23:00:00-05:00'])(
    'is undefined for %s, a day that no month has',
    (text) => {
      expect(instantMs(text)).toBeUndefined();
    },
  );

  test.each([
    undefined,
    '',
    'yesterday',
    '2026-13-01',
    '2026-03-04T05:06',
    '2026-03-04T05:06:07',
    '20260304',
    '2026-3-4',
    '2026-03-04T24:00:00Z',
    '2026-03-04T24:00:00.000-05:00',
  ])('is undefined for %s', (text) => {
    expect(instantMs(text)).toBeUndefined();
  });
});

describe('plusMonths', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-15T10:00:00Z', 6, '2026-09-15'],
  ])('takes %s plus %i months to %s', (from, months, to) => {
    expect(plusMonths(from, months)).toBe(to);
  });
});

describe('ageInYears', () => {
  test.each([
    ['2008-11-21', 18],
    ['2008-11-22', 17],
    ['2008-11-20', 18],
  ])('of somebody born %s is %i on 2026-11-21', (birthDate, years) => {
    expect(ageInYears(birthDate, '2026-11-21T12:00:00Z')).toBe(years);
  });

  test('is undefined for a birth date that is known only in part', () => {
    expect(ageInYears('2008-11', '2026-11-21T12:00:00Z')).toBeUndefined();
  });
});

test('instants in two time zones compare by what they mean', () => {
  expect(minutesBetween('2026-03-04T05:00:00+02:00', '2026-03-04T03:30:00Z')).toBe(30);
  expect(plusMs('2026-03-04T05:00:00+02:00', 0)).toBe('2026-03-04T03:00:00.000Z');
  expect(dateOf(Date.UTC(2026, 2, 4, 23, 59))).toBe('2026-03-04');
});

test.each([
  [undefined, true],
  [{}, true],
  [{ start: '2026-03-04' }, true],
  [{ start: '2026-03-05' }, false],
  [{ end: '2026-03-04' }, true],
  [{ end: '2026-03' }, true],
  [{ end: '2026' }, true],
  [{ end: '2026-03-03' }, false],
  [{ end: '2026-03-04T11:59:59Z' }, false],
  [{ end: '2026-03-04T12:00:00Z' }, true],
  [{ start: 'soon' }, false],
  [{ start: '2020', end: 'later' }, false],
])('noon of 2026-03-04 within %j is %s', (period, within) => {
  expect(isWithin(period, '2026-03-04T12:00:00Z')).toBe(within);
});
