import type { Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { at, aVisit, CALM, discharge, doseDay, doseGiven, readyForDose, vitals } from '../../support/course.ts';
import { assessed } from './assessed.ts';

const protocol = defaultProtocol();

describe('a running dosing session', () => {
  const { resources } = readyForDose(protocol, 1);
  const day = doseDay(protocol, 1);
  const visit = `Encounter/${aVisit('dosing', at(day, 10), 'in-progress').id ?? ''}`;
  const given = [...resources, doseGiven(at(day, 21), visit)];

  test('shows each scheduled reading as later, due, done or missed', () => {
    const states = (now: string, more: readonly Resource[] = []): readonly string[] =>
      assessed([...given, ...more], now).session?.schedule.map(({ state }) => state) ?? [];
    expect(states(at(day, 30))).toEqual(['later', 'later', 'later', 'later']);
    expect(states(at(day, 36))).toEqual(['due', 'later', 'later', 'later']);
    expect(states(at(day, 52))).toEqual(['missed', 'later', 'later', 'later']);
    expect(states(at(day, 52), vitals(at(day, 37), CALM))).toEqual(['done', 'later', 'later', 'later']);
  });

  test('lets the patient go only after the observation time, with vital signs and the checklist', () => {
    const dischargeAt = (now: string, more: readonly Resource[] = []): string | undefined =>
      assessed([...given, ...more], now).session?.discharge.decision;
    const done = [...vitals(at(day, 140), CALM), discharge(at(day, 140))];
    expect(dischargeAt(at(day, 140), done)).toBe('hold');
    expect(dischargeAt(at(day, 141), done)).toBe('proceed');
    expect(dischargeAt(at(day, 141), vitals(at(day, 140), CALM))).toBe('unknown');
    expect(dischargeAt(at(day, 141), [...vitals(at(day, 140), CALM), discharge(at(day, 140), { 'escort-present': false })])).toBe(
      'hold',
    );
    expect(dischargeAt(at(day, 141), [discharge(at(day, 140))])).toBe('unknown');
    expect(
      dischargeAt(at(day, 141), [...vitals(at(day, 140), CALM), discharge(at(day, 140), { 'dissociation-rating': 3 })]),
    ).toBe('hold');
  });

  test('does not let the patient go on a reading of the beginning, however long the observation has lasted', () => {
    const leaving = (...readings: readonly Resource[]) =>
      assessed([...given, ...readings, discharge(at(day, 140))], at(day, 170)).session?.discharge;
    const since = new Date(Date.parse(at(day, 101))).toISOString();
    expect(leaving(...vitals(at(day, 36), CALM))).toMatchObject({
      decision: 'unknown',
      missing: [`A blood pressure since ${since}`],
    });
    expect(leaving(...vitals(at(day, 100), CALM))?.decision).toBe('unknown');
    expect(leaving(...vitals(at(day, 36), CALM), ...vitals(at(day, 111), CALM))?.decision).toBe('proceed');
    // A pulse over its limit does not go away because nobody counted it again.
    const racing = { ...CALM, heartRate: 140 };
    const [pressure, ...others] = vitals(at(day, 111), CALM);
    expect(others.length).toBeGreaterThan(0);
    expect(leaving(...vitals(at(day, 36), racing), ...(pressure ? [pressure] : []))?.decision).toBe('unknown');
  });
});
