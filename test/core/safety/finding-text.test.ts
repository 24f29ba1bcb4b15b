import { expect, test } from 'vitest';
import { findFindings } from '../../../src/core/safety/find-findings.ts';
import { aChart, aCondition, aMedicationRequest, anAllergy, aPatient, CODES, icd10, NOW } from '../../support/builders.ts';
import { aResponse } from '../../support/builders-forms.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

const find = (...resources: Parameters<typeof aChart>[0] & object) => findFindings(aProtocol(), aChart(resources), NOW);

test('says what the rule means and what was found', () => {
  expect(find(aCondition())[0]?.text).toMatch(/^Hypertension: .*\. Found: Hypertension\.$/u);
});

test('says when it is not certain, and is certain as soon as one piece of evidence is', () => {
  const unsure = aCondition({ id: 'c2', verification: 'provisional' });
  expect(find(unsure)[0]?.text).toContain('Not certain');
  expect(find(unsure, aCondition())[0]).toMatchObject({ certainty: 'coded', evidence: [{}, {}] });
  expect(find(unsure, aCondition())[0]?.text).not.toContain('Not certain');
});

test('a medication that was not checked is not called an uncertain match', () => {
  const [finding] = find(aMedicationRequest({ medicationCodeableConcept: { text: 'Xyzzyprazole' } }));
  expect(finding?.text).toMatch(/Found: Xyzzyprazole\.$/u);
});

test('lists four names and counts the rest', () => {
  const conditions = ['I10', 'I11.0', 'I11.9', 'I12.9', 'I13.0', 'I15.0'].map((code, index) =>
    aCondition({ id: `c${String(index)}`, code: icd10(code, `Name ${String(index)}`) }),
  );
  const [finding] = find(...conditions);
  expect(finding?.evidence).toHaveLength(6);
  expect(finding?.text).toMatch(/Found: Name 0, Name 1, Name 2, Name 3 and 2 more\.$/u);
});

test('dates the evidence by the clinical date, and leaves it undated without one', () => {
  const { onsetDateTime: _, ...undated } = aCondition({ recordedDate: '2020-01-01' });
  expect(find(undated)[0]?.evidence).toEqual([{ reference: 'Condition/c1', text: 'Hypertension' }]);
  expect(find({ ...undated, onsetPeriod: { start: '2014' } })[0]?.evidence[0]?.at).toBe('2014');
  expect(find(aMedicationRequest())[0]?.evidence[0]).toEqual({
    reference: 'MedicationRequest/m1',
    text: 'Diazepam [Valium]',
    at: '2025-11-02',
  });
  expect(find(anAllergy({ onsetDateTime: '2001' }))[0]?.evidence[0]).toEqual({
    reference: 'AllergyIntolerance/a1',
    text: 'Allergy or intolerance: ketamine',
    at: '2001',
  });
});

test('names what has no name', () => {
  const code = {
    coding: (CODES.hypertension.coding ?? []).map(({ system, code: value }) => ({ system: system ?? '', code: value ?? '' })),
  };
  expect(find(aCondition({ code }))[0]?.text).toContain('Found: 38341003.');
  expect(find(aMedicationRequest({ medicationCodeableConcept: {} }))[0]?.text).toContain('Medication without a name');
});

test('says an age as exactly as it is known', () => {
  expect(find(aPatient({ birthDate: '2012-01-01' }))[0]?.text).toContain('Age 14 years; the protocol treats from 18');
  expect(find(aPatient({ birthDate: '2012' }))[0]?.text).toContain('Age at most 14 years');
});

test('dates an answer by the form, and sorts evidence of one date by reference', () => {
  const [answered] = find(aResponse('kap-medical-intake', { 'finding.liver-disease': true }));
  expect(answered?.evidence).toEqual([
    { reference: 'QuestionnaireResponse/kap-medical-intake-1', text: 'Answered yes: Liver disease', at: '2026-03-09T10:00:00Z' },
  ]);
  const [merged] = find(aCondition({ id: 'b', code: icd10('I10', 'A') }), aCondition({ id: 'a', code: icd10('I10', 'Z') }));
  expect(merged?.evidence.map(({ reference }) => reference)).toEqual(['Condition/a', 'Condition/b']);
});
