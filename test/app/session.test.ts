import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { limitSentences } from '../../app/view/limits.ts';
import { sessionStanding } from '../../app/view/session.ts';
import type { SessionView } from '../../src/core/pathway/pathway.ts';

const NOW = '2026-11-22T10:35:00.000Z';
const at = (minutes: number): string => new Date(Date.parse('2026-11-22T10:00:00.000Z') + minutes * 60_000).toISOString();

const SESSION = {
  dose: { ordinal: 1, at: at(0), doseMg: 100 },
  readings: [{ at: at(15), level: 'within', values: {}, reference: 'Observation/1' }],
  schedule: [
    { dueAt: at(15), state: 'done' },
    { dueAt: at(40), state: 'later' },
  ],
  limits: [
    { vital: 'systolic', level: 'stop', direction: 'above', value: 180 },
    { vital: 'oxygen-saturation', level: 'hold', direction: 'below', value: 94 },
    { vital: 'systolic', level: 'hold', direction: 'above', value: 160 },
  ],
  discharge: { decision: 'hold', missing: [], earliestAt: at(120) },
} as unknown as SessionView;

describe('a running session', () => {
  test('stands by its dose, its next reading and the earliest discharge', () => {
    const standing = sessionStanding(SESSION, NOW);
    expect(standing?.tone).toBe('info');
    expect(standing?.headline).toBe('Dose 1 (100 mg) given 35 min ago');
    expect(standing?.lines.join(' ')).toMatch(/^Next reading .* \(in 5 min\)\. Discharge not before .* \(in 1 h 25 min\)\.$/);
  });

  test('has no standing of its own before a dose', () => {
    expect(sessionStanding({ ...SESSION, dose: undefined }, NOW)).toBeUndefined();
    expect(sessionStanding(undefined, NOW)).toBeUndefined();
  });

  test('is unknown while a reading is due or none was taken', () => {
    expect(sessionStanding({ ...SESSION, schedule: [{ dueAt: at(30), state: 'due' }] }, NOW)?.tone).toBe('unknown');
    expect(sessionStanding({ ...SESSION, readings: [] }, NOW)).toMatchObject({ tone: 'unknown' });
  });

  test('holds when the latest reading crosses a hold limit or a reading was missed', () => {
    const high = { ...SESSION, readings: [...SESSION.readings, { ...SESSION.readings[0], at: at(30), level: 'hold' }] };
    expect(sessionStanding(high as SessionView, NOW)).toMatchObject({ tone: 'hold' });
    expect(sessionStanding({ ...SESSION, schedule: [{ dueAt: at(15), state: 'missed' }] }, NOW)?.tone).toBe('hold');
  });
});

test('limits are said one sentence a level, mildest first', () => {
  expect(limitSentences(SESSION.limits)).toEqual([
    'Hold: SpO₂ below 94 %, systolic above 160 mmHg.',
    'Stop: systolic above 180 mmHg.',
  ]);
});
