import type { CodeableConcept, Observation, Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { findFindings } from '../../../src/core/safety/find-findings.ts';
import { SYSTEMS } from '../../../src/terminology/systems.ts';
import { aChart, foreign, NOW, snomed } from '../../support/builders.ts';
import { aResponse, choice, onDate } from '../../support/builders-forms.ts';
import { aProtocol } from '../../support/builders-protocol.ts';
import { anObservation } from '../../support/builders-vitals.ts';

const rules = (...resources: Resource[]): readonly string[] =>
  findFindings(aProtocol(), aChart(resources), NOW).map(({ rule }) => rule);
const loinc = (code: string): CodeableConcept => ({ coding: [{ system: SYSTEMS.loinc, code }] });
const aTest = (overrides: Partial<Observation> = {}): Observation =>
  anObservation({
    id: 'test',
    code: loinc('2106-3'),
    valueCodeableConcept: snomed('10828004', 'Positive'),
    effectiveDateTime: '2026-03-05',
    ...overrides,
  });
const interpreted = (code: string): Partial<Observation> => ({
  valueCodeableConcept: {},
  interpretation: [{ coding: [{ code }] }],
});

test.each<[string, readonly string[], Partial<Observation>]>([
  ['positive', ['pregnancy'], {}],
  ['positive in a string', ['pregnancy'], { valueCodeableConcept: {}, valueString: 'POSITIVE' }],
  ['positive by interpretation', ['pregnancy'], interpreted('POS')],
  ['of serum, positive', ['pregnancy'], { code: loinc('19080-1') }],
  ['a status of pregnant', ['pregnancy'], { code: loinc('82810-3'), valueCodeableConcept: { text: 'Pregnant' } }],
  ['a status of not pregnant', [], { code: loinc('82810-3'), valueCodeableConcept: { text: 'Not pregnant' } }],
  ['negative', [], { valueCodeableConcept: snomed('260385009', 'Negative') }],
  ['negative by interpretation', [], interpreted('NEG')],
  ['not detected', [], { valueCodeableConcept: { text: 'Not detected' } }],
  ['without a result', [], { valueCodeableConcept: {} }],
  ['a bare number', [], { valueCodeableConcept: {}, valueQuantity: { value: 1200 } }],
  ['positive and preliminary', [], { status: 'preliminary' }],
  ['positive and of the future', [], { effectiveDateTime: '2026-03-11' }],
  ['positive at this instant', ['pregnancy'], { effectiveDateTime: NOW }],
  ['positive without a date', ['pregnancy'], { effectiveDateTime: 'some day' }],
  ['the race code 2106-3 of another system', [], { code: { coding: [{ ...foreign('2106-3') }] } }],
])('a pregnancy test that is %s gives %o', (_, expected, overrides) => {
  expect(rules(aTest(overrides))).toEqual(expected);
});

test('a newer negative test takes a positive one back, an older one does not', () => {
  const negative = { id: 'negative', valueCodeableConcept: { text: 'Negative' } };
  expect(rules(aTest(), aTest({ ...negative, effectiveDateTime: '2026-03-06' }))).toEqual([]);
  expect(rules(aTest(), aTest({ ...negative, effectiveDateTime: '2026-03-04' }))).toEqual(['pregnancy']);
  expect(rules(aTest(), aTest({ ...negative, effectiveDateTime: '2026-03-05' }))).toEqual(['pregnancy']);
});

test('only "not pregnant" with a newer test on a form takes a positive test back', () => {
  const intake = (status: string, date: string): Resource =>
    aResponse('kap-medical-intake', { 'pregnancy-status': choice(status), 'pregnancy-test-date': onDate(date) });
  expect(rules(aTest(), intake('not-pregnant', '2026-03-06'))).toEqual([]);
  expect(rules(aTest(), intake('not-pregnant', '2026-03-05'))).toEqual(['pregnancy']);
  expect(rules(aTest(), intake('not-applicable', '2026-03-06'))).toEqual(['pregnancy']);
});
