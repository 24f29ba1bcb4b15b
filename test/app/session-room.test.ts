import { describe, expect, test } from 'vitest';
import '../support/words.ts';
import { clockText, flowOf, timerOf } from '../../app/session/flow.ts';
import { isWhole, judgeLocally, NOTHING_TYPED, readTyped, withWaiting } from '../../app/session/reading.ts';
import type { SessionView, VitalReading } from '../../src/core/pathway/pathway.ts';

const at = (minutes: number): string => new Date(Date.parse('2026-11-22T10:00:00.000Z') + minutes * 60_000).toISOString();
const LIMITS: SessionView['limits'] = [
  { vital: 'systolic', level: 'caution', direction: 'above', value: 140 },
  { vital: 'systolic', level: 'hold', direction: 'above', value: 160 },
  { vital: 'oxygen-saturation', level: 'hold', direction: 'below', value: 94 },
];
const reading = (minutes: number, level: VitalReading['level']): VitalReading => ({
  at: at(minutes),
  reference: `o${String(minutes)}`,
  values: {},
  level,
});

function aSession(more: Partial<SessionView> = {}): SessionView {
  return {
    encounter: 'Encounter/1',
    startedAt: at(-20),
    setting: 'office',
    dose: {
      ordinal: 1,
      reference: 'm',
      at: at(0),
      route: 'sublingual',
      doseMg: 100,
      encounter: 'Encounter/1',
      integrations: 0,
      integrationDueBy: '',
    },
    readings: [reading(15, 'within')],
    schedule: [
      { dueAt: at(15), state: 'done' },
      { dueAt: at(40), state: 'later' },
    ],
    limits: LIMITS,
    discharge: { decision: 'hold', missing: [], earliestAt: at(120) },
    ...more,
  };
}

describe('a reading that is typed', () => {
  test('is read only when it makes sense', () => {
    expect(readTyped(NOTHING_TYPED)).toEqual({ fault: 'empty' });
    expect(readTyped({ ...NOTHING_TYPED, systolic: '120' })).toEqual({ fault: 'half-pressure' });
    expect(readTyped({ ...NOTHING_TYPED, systolic: '70', diastolic: '120' })).toEqual({ fault: 'pressure-order' });
    expect(readTyped({ ...NOTHING_TYPED, 'oxygen-saturation': '101' })).toEqual({ fault: 'saturation' });
    expect(readTyped({ ...NOTHING_TYPED, 'heart-rate': '0' })).toEqual({ fault: 'number' });
    expect(readTyped({ ...NOTHING_TYPED, systolic: '120', diastolic: '70' })).toEqual({
      values: { systolic: 120, diastolic: 70 },
    });
  });

  test.each([
    ['systolic', '12', false],
    ['systolic', '98', true],
    ['systolic', '118', true],
    ['oxygen-saturation', '10', false],
    ['oxygen-saturation', '97', true],
    ['respiratory-rate', '14', true],
  ] as const)('%s %s is whole: %s', (sign, text, whole) => {
    expect(isWhole(sign, text)).toBe(whole);
  });

  test('is judged by the worst limit that it crosses; a value at its limit is within', () => {
    expect(judgeLocally(LIMITS, { systolic: 140 })).toBe('within');
    expect(judgeLocally(LIMITS, { systolic: 141 })).toBe('caution');
    expect(judgeLocally(LIMITS, { systolic: 141, 'oxygen-saturation': 93 })).toBe('hold');
  });

  test('stands among the readings of its own visit while it waits to be saved', () => {
    const entry = { kind: 'vitals', encounter: 'Encounter/1', at: at(20), values: { systolic: 165, diastolic: 80 } } as const;
    const shown = withWaiting(aSession(), [
      { key: 'k', entry },
      { key: 'o', entry: { ...entry, encounter: 'Encounter/2' } },
    ]);
    expect(shown.readings.map(({ reference, level }) => [reference, level])).toEqual([
      ['o15', 'within'],
      ['k', 'hold'],
    ]);
  });
});

describe('the room', () => {
  test.each([
    ['beyond the hold limit before the dose', { dose: undefined, readings: [reading(0, 'hold')] }, 'holdBefore'],
    ['beyond the stop limit after it', { readings: [reading(15, 'stop')] }, 'stopAfter'],
    ['within limits', {}, undefined],
    ['before a dose and within limits', { dose: undefined }, undefined],
  ] as const)('asks for what a reading needs that is %s', (_, more, flow) => {
    expect(flowOf(aSession(more), at(20))).toBe(flow);
  });

  test('calls a planned reading due when its time has come, though the service was not asked since', () => {
    expect(flowOf(aSession(), at(41))).toBe('due');
    expect(timerOf(aSession(), at(41))).toEqual({ kind: 'due', at: at(40) });
  });

  test('counts to the next reading, to the repeat of one over a limit, and to the door', () => {
    expect(timerOf(aSession(), at(20))).toEqual({ kind: 'next', at: at(40) });
    expect(timerOf(aSession({ readings: [reading(20, 'hold')] }), at(21))).toEqual({ kind: 'repeat', at: at(25) });
    expect(timerOf(aSession({ readings: [reading(20, 'hold')] }), at(26))).toMatchObject({ kind: 'repeatNow' });
    const done = [{ dueAt: at(15), state: 'done' as const }];
    expect(timerOf(aSession({ schedule: done }), at(60))).toEqual({ kind: 'discharge', at: at(120) });
    expect(timerOf(aSession({ schedule: done }), at(121))).toMatchObject({ kind: 'dischargeNow' });
  });

  test('shows spans as a clock does', () => {
    expect([clockText(245_000), clockText(-245_000), clockText(3_730_000)]).toEqual(['4:05', '4:05', '1:02:10']);
  });
});
