import type { Quantity, Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import type { VitalReading } from '../../../src/core/pathway/pathway.ts';
import { judgeReading, latestWeightKg, readVitals, type VitalValues } from '../../../src/core/safety/vitals.ts';
import { SYSTEMS } from '../../../src/terminology/systems.ts';
import { aChart, foreign, NOW } from '../../support/builders.ts';
import { aProtocol } from '../../support/builders-protocol.ts';
import { aBloodPressure, anObservation, aVital, aWeight } from '../../support/builders-vitals.ts';

const WINDOW = { from: '2026-03-10T14:30:00Z', to: NOW };
const read = (...resources: Resource[]): readonly VitalReading[] => readVitals(aProtocol(), aChart(resources), WINDOW);
const values = (...resources: Resource[]): readonly VitalValues[] => read(...resources).map((reading) => reading.values);
const ucum = (value: number, code: string): Quantity => ({ value, unit: code, system: SYSTEMS.ucum, code });

test('reads a panel and a separate observation of the same minute as one reading, named by the blood pressure', () => {
  const heartRate = aVital('heart-rate', 72, { id: 'a-rate', effectiveDateTime: '2026-03-10T14:50:40Z' });
  expect(read(aBloodPressure(120, 80), heartRate)).toMatchObject([
    { reference: 'Observation/bp1', values: { systolic: 120, diastolic: 80, 'heart-rate': 72 }, level: 'within' },
  ]);
});

test('reads the legacy panel code 55284-4 of older charts', () => {
  const code = { coding: [{ system: SYSTEMS.loinc, code: '55284-4' }] };
  expect(values(aBloodPressure(120, 80, { code }))).toEqual([{ systolic: 120, diastolic: 80 }]);
});

test('keeps a repeat within the minute as a reading of its own, the later one last', () => {
  const repeat = aBloodPressure(138, 84, { id: 'bp2', effectiveDateTime: '2026-03-10T14:50:45Z' });
  expect(read(aBloodPressure(162, 88), repeat).map(({ level }) => level)).toEqual(['hold', 'within']);
});

test('drops what two observations of one instant contradict each other about, and keeps the rest', () => {
  expect(values(aBloodPressure(120, 80), aBloodPressure(150, 80, { id: 'bp2' }))).toEqual([{ diastolic: 80 }]);
});

test('drops a sign that one observation has twice with different values', () => {
  const panel = aBloodPressure(120, 80);
  const twice = { ...panel, component: [...(panel.component ?? []), ...(aBloodPressure(130, 80).component ?? [])] };
  expect(values(twice)).toEqual([{ diastolic: 80 }]);
});

test('takes the same data twice for one reading', () => {
  expect(values(aBloodPressure(120, 80), aBloodPressure(120, 80, { id: 'bp2' }))).toEqual([{ systolic: 120, diastolic: 80 }]);
});

test.each<[string, number, string]>([
  ['at the start of the window', 1, '2026-03-10T14:30:00Z'],
  ['a second before the window', 0, '2026-03-10T14:29:59Z'],
  ['at the end of the window', 1, NOW],
  ['a second after the window', 0, '2026-03-10T15:00:01Z'],
  ['in the window by another time zone', 1, '2026-03-10T09:45:00-05:00'],
  ['on the day without a time', 0, '2026-03-10'],
  ['at a time that is none', 0, 'this morning'],
])('a reading %s gives %i readings', (_, expected, effectiveDateTime) => {
  expect(read(aBloodPressure(120, 80, { effectiveDateTime }))).toHaveLength(expected);
});

test.each(['preliminary', 'registered', 'cancelled', 'unknown', 'entered-in-error'] as const)(
  'leaves out an observation with status %s',
  (status) => {
    expect(read(aBloodPressure(120, 80, { status }))).toEqual([]);
  },
);

test.each<[string, Quantity]>([
  ['without a unit', { value: 120 }],
  ['with a unit in words only', { value: 120, unit: 'mmHg' }],
  ['in kilopascal', ucum(16, 'kPa')],
  ['with a comparator', { ...ucum(120, 'mm[Hg]'), comparator: '>' }],
  ['that is not finite', ucum(Number.NaN, 'mm[Hg]')],
  ['that is infinite', ucum(Number.POSITIVE_INFINITY, 'mm[Hg]')],
  ['of zero', ucum(0, 'mm[Hg]')],
  ['below zero', ucum(-5, 'mm[Hg]')],
  ['without a value', { unit: 'mm[Hg]', system: SYSTEMS.ucum, code: 'mm[Hg]' }],
])('does not read a pressure %s', (_, quantity) => {
  expect(read(aVital('systolic', quantity))).toEqual([]);
});

test('does not read a saturation over 100 %, nor pressures the wrong way round', () => {
  expect(read(aVital('oxygen-saturation', 101))).toEqual([]);
  expect(read(aVital('oxygen-saturation', 100))).toHaveLength(1);
  expect(read(aBloodPressure(80, 120))).toEqual([]);
  expect(read(aBloodPressure(80, 80))).toEqual([]);
});

test('reads saturation by either LOINC code, and nothing of a foreign code', () => {
  for (const code of ['59408-5', '2708-6']) {
    expect(values(aVital('oxygen-saturation', 97, { code: { coding: [{ system: SYSTEMS.loinc, code }] } }))).toEqual([
      { 'oxygen-saturation': 97 },
    ]);
  }
  expect(read(anObservation({ code: { coding: [foreign('8480-6')] }, valueQuantity: ucum(120, 'mm[Hg]') }))).toEqual([]);
});

test.each<[VitalValues, string]>([
  [{ systolic: 140, diastolic: 90 }, 'within'],
  [{ systolic: 141, diastolic: 90 }, 'caution'],
  [{ systolic: 140, diastolic: 91 }, 'caution'],
  [{ systolic: 160 }, 'caution'],
  [{ systolic: 161 }, 'hold'],
  [{ systolic: 180 }, 'hold'],
  [{ systolic: 181 }, 'stop'],
  [{ 'heart-rate': 110 }, 'within'],
  [{ 'heart-rate': 111 }, 'hold'],
  [{ 'heart-rate': 151 }, 'stop'],
  [{ 'oxygen-saturation': 94 }, 'within'],
  [{ 'oxygen-saturation': 93.9 }, 'hold'],
  [{ 'respiratory-rate': 10 }, 'within'],
  [{ 'respiratory-rate': 9 }, 'stop'],
  [{ 'respiratory-rate': 31 }, 'stop'],
  [{ systolic: 150, 'heart-rate': 160 }, 'stop'],
  [{ systolic: Number.NaN }, 'stop'],
  [{}, 'within'],
])('judges %o as %s', (given, level) => {
  expect(judgeReading(aProtocol(), given)).toBe(level);
});

test.each<[string, number | undefined, Resource[]]>([
  ['the newest of several', 71, [aWeight(70), aWeight(71, { id: 'w2', effectiveDateTime: '2026-03-09' })]],
  ['in pounds', 72.5747792, [aWeight(ucum(160, '[lb_av]'))]],
  ['exactly 30 days old', 70, [aWeight(70, { effectiveDateTime: '2026-02-08' })]],
  ['31 days old', undefined, [aWeight(70, { effectiveDateTime: '2026-02-07' })]],
  ['of the future', undefined, [aWeight(70, { effectiveDateTime: '2026-03-10T15:00:01Z' })]],
  ['without a date', undefined, [aWeight(70, { effectiveDateTime: 'once' })]],
  ['of a month only', undefined, [aWeight(70, { effectiveDateTime: '2026-03' })]],
  ['without a unit', undefined, [aWeight({ value: 70 })]],
  ['in "gram" by word', undefined, [aWeight({ value: 70_000, unit: 'gram' })]],
  ['of zero', undefined, [aWeight(0)]],
  ['preliminary', undefined, [aWeight(70, { status: 'preliminary' })]],
  ['of two values at one time', undefined, [aWeight(70), aWeight(90, { id: 'w2' })]],
  ['twice the same', 70, [aWeight(70), aWeight(70, { id: 'w2' })]],
  [
    'readable, with a newer one that is not',
    70,
    [aWeight(70), aWeight({ value: 71 }, { id: 'w2', effectiveDateTime: '2026-03-09' })],
  ],
  ['not there', undefined, []],
])('a weight %s reads as %s', (_, weightKg, resources) => {
  expect(latestWeightKg(aChart(resources), NOW, 30)).toBe(weightKg);
});

test('gives the readings oldest first, whatever their references', () => {
  const late = aBloodPressure(130, 80, { id: 'a', effectiveDateTime: '2026-03-10T14:55:00Z' });
  const early = aBloodPressure(120, 80, { id: 'z', effectiveDateTime: '2026-03-10T14:45:00Z' });
  expect(read(late, early).map(({ reference }) => reference)).toEqual(['Observation/z', 'Observation/a']);
});

test('names a reading by its blood pressure also when that came first, and by the first sign without one', () => {
  const later = { effectiveDateTime: '2026-03-10T14:50:30Z' };
  expect(read(aBloodPressure(120, 80, { id: 'z' }), aVital('heart-rate', 72, { id: 'a', ...later }))[0]?.reference).toBe(
    'Observation/z',
  );
  expect(read(aVital('heart-rate', 72, { id: 'z' }), aVital('oxygen-saturation', 98, { id: 'a', ...later }))[0]?.reference).toBe(
    'Observation/z',
  );
});
