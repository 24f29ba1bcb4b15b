import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { durationText, timeText } from '../../app/view/dates.ts';
import { localTimes } from '../../app/view/local-times.ts';

const NOW = '2026-11-22T18:40:00.000Z';

describe('a sentence of the service', () => {
  test('says an instant of the same day as a local time', () => {
    const at = '2026-11-22T18:45:09.388Z';
    expect(localTimes(`Observation until ${at}`, NOW, 'en-US')).toBe(`Observation until ${timeText(at, 'en-US')}`);
  });

  test('says an instant of another day with its date', () => {
    expect(localTimes('Observation until 2026-12-24T12:00:00Z', NOW, 'en-US')).toMatch(/Dec 24, 2026/);
  });

  test('says a UTC time of day as the local time nearest to the assessment, over midnight too', () => {
    const title = 'Vital signs due since 18:32 UTC';
    expect(localTimes(title, NOW, 'en-US')).toBe(`Vital signs due since ${timeText('2026-11-22T18:32:00Z', 'en-US')}`);
    const late = localTimes('due since 23:55 UTC', '2026-11-23T00:10:00.000Z', 'en-US');
    expect(late).toContain(timeText('2026-11-22T23:55:00Z', 'en-US'));
  });

  test('says a plain date as the reader does and leaves everything else as it is', () => {
    const text = 'Consent of 2026-11-01 is valid; 3 of 4 done at 18:32.';
    expect(localTimes(text, NOW, 'en-US')).toBe('Consent of Nov 1, 2026 is valid; 3 of 4 done at 18:32.');
  });
});

test.each([
  [400, '0 s'],
  [59_000, '59 s'],
  [130_000, '2 min 10 s'],
  [3_900_000, '1 h 5 min'],
  [-5, '0 s'],
])('%i ms lasted %s', (ms, text) => {
  expect(durationText(ms)).toBe(text);
});
