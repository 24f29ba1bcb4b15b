import type { Condition, Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import type { Finding } from '../../../src/core/safety/finding.ts';
import { findFindings } from '../../../src/core/safety/find-findings.ts';
import {
  aChart,
  aCondition,
  aKetaminePrescription,
  aMedication,
  aMedicationRequest,
  anAllergy,
  aPatient,
  CODES,
  foreign,
  icd10,
  NOW,
  rxnorm,
  snomed,
} from '../../support/builders.ts';
import { aClearance, aResponse, choice, onDate } from '../../support/builders-forms.ts';
import { aProtocol } from '../../support/builders-protocol.ts';

const find = (...resources: Resource[]): readonly Finding[] => findFindings(aProtocol(), aChart(resources), NOW);
const rules = (...resources: Resource[]): readonly string[] => find(...resources).map(({ rule }) => rule);

test('finds nothing in an empty chart', () => {
  expect(find()).toEqual([]);
});

test.each([
  ['pregnancy', 'absolute', CODES.pregnancy],
  ['psychosis', 'absolute', CODES.schizophrenia],
  ['psychosis', 'absolute', icd10('F209', 'Schizophrenia, undotted')],
  ['hypertension', 'needs-clearance', CODES.hypertension],
  ['hypertension', 'needs-clearance', icd10('I10', 'Essential hypertension')],
  ['stroke', 'needs-clearance', CODES.stroke],
  ['seizure-disorder', 'needs-clearance', CODES.seizure],
])('an active condition gives %s with class %s', (rule, cls, code) => {
  expect(find(aCondition({ code }))).toMatchObject([
    { rule, class: cls, certainty: 'coded', evidence: [{ reference: 'Condition/c1', at: '2015-04-01' }] },
  ]);
});

test('looks at every coding, not only at the first', () => {
  const code = { coding: [foreign('1', 'High pressure'), ...(CODES.hypertension.coding ?? [])] };
  expect(rules(aCondition({ code }))).toEqual(['hypertension']);
});

test('takes the same code of another system for no match, and says that it was not checked', () => {
  expect(rules(aCondition({ code: { coding: [foreign('38341003')] } }))).toEqual(['condition-not-checked']);
});

test('says of a condition without a readable code that it was not checked, unless it is over', () => {
  const { code: _, ...bare } = aCondition();
  expect(rules(bare)).toEqual(['condition-not-checked']);
  expect(rules(aCondition({ code: { text: 'Odd spells' } }))).toEqual(['condition-not-checked']);
  expect(rules(aCondition({ code: { text: 'Odd spells' }, clinical: 'resolved' }))).toEqual([]);
});

test.each<[string, Parameters<typeof aCondition>[0]]>([
  ['resolved', { clinical: 'resolved' }],
  ['inactive', { clinical: 'inactive' }],
  ['in remission', { clinical: 'remission' }],
  ['abated without a status', { clinical: null, abatementDateTime: '2020-01-01' }],
  ['abated at this instant', { clinical: null, abatementDateTime: NOW }],
  ['abated at an age', { clinical: null, abatementAge: { value: 40, code: 'a' } }],
  ['refuted', { verification: 'refuted' }],
  ['entered in error', { verification: 'entered-in-error' }],
])('a condition that is %s gives nothing', (_, overrides) => {
  expect(rules(aCondition(overrides))).toEqual([]);
});

test.each<[string, 'coded' | 'possible', Parameters<typeof aCondition>[0]]>([
  ['recurrent', 'coded', { clinical: 'recurrence' }],
  ['without any status', 'coded', { clinical: null, verification: null }],
  ['to abate in the future', 'coded', { clinical: null, abatementDateTime: '2026-04-01' }],
  ['abated at a time that is none', 'coded', { clinical: null, abatementDateTime: 'long ago' }],
  ['active and abated at once', 'possible', { abatementDateTime: '2020-01-01' }],
  ['of a status that is none', 'possible', { clinical: 'whatever' }],
  ['unconfirmed', 'possible', { verification: 'unconfirmed' }],
  ['provisional', 'possible', { verification: 'provisional' }],
  ['a differential diagnosis', 'possible', { verification: 'differential' }],
])('a condition that is %s is found, %s', (_, certainty, overrides) => {
  expect(find(aCondition(overrides))).toMatchObject([{ rule: 'hypertension', certainty }]);
});

test('counts what is over only for rules of history', () => {
  const past = (code: Condition['code'] & object): readonly string[] => rules(aCondition({ code, clinical: 'resolved' }));
  expect(past(CODES.stroke)).toEqual(['stroke']);
  expect(past(CODES.pregnancy)).toEqual([]);
  expect(find(aCondition({ code: CODES.stroke, clinical: 'resolved' }))[0]?.text).toContain('Stroke (past)');
});

test('does not count history that was refuted', () => {
  expect(rules(aCondition({ code: CODES.stroke, clinical: 'resolved', verification: 'refuted' }))).toEqual([]);
});

test('merges what one rule finds into one finding with all evidence, newest first', () => {
  const findings = find(
    aCondition({ id: 'c1', code: CODES.seizure, onsetDateTime: '2001' }),
    aCondition({ id: 'c2', code: snomed('84757009', 'Epilepsy'), onsetDateTime: '2010-05' }),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]?.evidence.map(({ reference }) => reference)).toEqual(['Condition/c2', 'Condition/c1']);
  expect(findings[0]?.text).toContain('Found: Epilepsy, Seizure disorder.');
});

test('puts the gravest class first', () => {
  const found = find(aMedicationRequest(), aCondition(), aCondition({ id: 'c2', code: CODES.pregnancy }));
  expect(found.map((finding) => finding.class)).toEqual(['absolute', 'needs-clearance', 'caution']);
});

test.each<[string, readonly string[], Parameters<typeof anAllergy>[0]]>([
  ['active', ['ketamine-hypersensitivity'], {}],
  ['active, by name only', ['ketamine-hypersensitivity'], { code: { text: 'Ketamine HCl' } }],
  [
    'active, by the substance of a reaction',
    ['ketamine-hypersensitivity'],
    { code: { text: 'Anaesthetic' }, reaction: [{ substance: CODES.ketamine, manifestation: [{ text: 'Rash' }] }] },
  ],
  ['without a status', ['ketamine-hypersensitivity'], { clinical: null, verification: null }],
  ['inactive', [], { clinical: 'inactive' }],
  ['resolved', [], { clinical: 'resolved' }],
  ['refuted', [], { verification: 'refuted' }],
  ['to something else', [], { code: snomed('300913006', 'Shellfish allergy') }],
])('an allergy that is %s gives %o', (_, expected, overrides) => {
  expect(rules(anAllergy(overrides))).toEqual(expected);
});

test('an unconfirmed allergy is absolute and possible', () => {
  expect(find(anAllergy({ verification: 'unconfirmed' }))).toMatchObject([{ class: 'absolute', certainty: 'possible' }]);
});

test.each([
  ['a day too young', '2008-03-11', ['age-below-minimum']],
  ['18 today', '2008-03-10', []],
  ['of a year in which nobody is 18', '2009', ['age-below-minimum']],
  ['of a year in which some are 18', '2008', []],
])('a patient %s gives %o', (_, birthDate, expected) => {
  expect(rules(aPatient({ birthDate }))).toEqual(expected);
});

test('no clearance resolves an age below the minimum', () => {
  const chart = aChart([
    aPatient({ birthDate: '2015-01-01' }),
    aClearance({ rule: 'age-below-minimum', covers: ['Patient/p1'] }),
  ]);
  expect(findFindings(aProtocol(), chart, NOW)).toMatchObject([
    { class: 'needs-clearance', clearable: false, clearedBy: undefined },
  ]);
});

test('an answer of yes is a finding, no and silence are not', () => {
  const answer = (answers: Parameters<typeof aResponse>[1]): readonly string[] => rules(aResponse('kap-medical-intake', answers));
  expect(answer({ 'finding.hyperthyroidism': true })).toEqual(['hyperthyroidism']);
  expect(answer({ 'finding.hyperthyroidism': false })).toEqual([]);
  expect(answer({})).toEqual([]);
});

test('the newest answer of a form counts, and one that leaves the item out takes nothing back', () => {
  const intake = (id: string, authored: string, yes?: boolean) =>
    aResponse('kap-medical-intake', yes === undefined ? {} : { 'finding.liver-disease': yes }, { id, authored });
  expect(rules(intake('a', '2026-01-01T10:00:00Z', true), intake('b', '2026-02-01T10:00:00Z', false))).toEqual([]);
  expect(rules(intake('a', '2026-01-01T10:00:00Z', true), intake('b', '2026-02-01T10:00:00Z'))).toEqual(['liver-disease']);
  expect(rules(intake('a', '2026-01-01T10:00:00Z', true), intake('b', '2026-01-01T10:00:00Z', false))).toEqual(['liver-disease']);
});

test('answers that are unfinished or from the future count for nothing', () => {
  const yes = { 'finding.liver-disease': true };
  expect(rules(aResponse('kap-medical-intake', yes, { status: 'in-progress' }))).toEqual([]);
  expect(rules(aResponse('kap-medical-intake', yes, { authored: '2026-03-10T15:00:01Z' }))).toEqual([]);
});

test('a pregnant or breastfeeding patient is found from either form, by the newest answer', () => {
  const early = { 'pregnancy-status': choice('pregnant'), lactation: choice('yes') };
  const late = {
    'pregnancy-status': choice('not-pregnant'),
    'pregnancy-test-date': onDate('2026-03-09'),
    lactation: choice('no'),
  };
  const intake = aResponse('kap-medical-intake', early, { authored: '2026-01-01T10:00:00Z' });
  expect(rules(intake)).toEqual(['lactation', 'pregnancy']);
  expect(rules(intake, aResponse('kap-pre-dose-checklist', late))).toEqual([]);
  expect(rules(intake, aResponse('kap-pre-dose-checklist', {}))).toEqual(['lactation', 'pregnancy']);
});

test.each<[string, readonly string[], Parameters<typeof aMedicationRequest>[0]]>([
  ['active', ['benzodiazepines'], {}],
  ['stopped', [], { status: 'stopped' }],
  ['completed', [], { status: 'completed' }],
  ['cancelled', [], { status: 'cancelled' }],
  ['on hold', [], { status: 'on-hold' }],
  ['a draft', [], { status: 'draft' }],
  ['only proposed', [], { intent: 'proposal' }],
  ['only planned', [], { intent: 'plan' }],
  ['an option', [], { intent: 'option' }],
  ['not to be taken', [], { doNotPerform: true }],
  ['known and of no rule', [], { medicationCodeableConcept: CODES.simvastatin }],
  ['known by name and of no rule', [], { medicationCodeableConcept: { text: 'simvastatin 20 mg' } }],
  ['unknown text', ['medication-not-checked'], { medicationCodeableConcept: { text: 'Xyzzyprazole 5 mg' } }],
  ['an unknown code', ['medication-not-checked'], { medicationCodeableConcept: { coding: [foreign('77')] } }],
  ['without any name', ['medication-not-checked'], { medicationCodeableConcept: {} }],
  ['a reference that leads nowhere', ['medication-not-checked'], { medicationReference: { reference: 'Medication/none' } }],
])('a medication that is %s gives %o', (_, expected, overrides) => {
  expect(rules(aMedicationRequest(overrides))).toEqual(expected);
});

test('a medication of unknown status is found as possible', () => {
  expect(find(aMedicationRequest({ status: 'unknown' }))).toMatchObject([{ rule: 'benzodiazepines', certainty: 'possible' }]);
});

test('a medication known by name only is found as possible', () => {
  expect(find(aMedicationRequest({ medicationCodeableConcept: { text: 'DIAZEPAM 5mg tabs' } }))).toMatchObject([
    { rule: 'benzodiazepines', certainty: 'possible' },
  ]);
});

test('the second drug of a combination is not taken for checked', () => {
  const named = (text: string): readonly string[] => rules(aMedicationRequest({ medicationCodeableConcept: { text } }));
  expect(named('Acetaminophen 325 MG / Xyzzyprazole 5 MG Oral Tablet')).toEqual(['medication-not-checked']);
  expect(named('Diazepam + Xyzzyprazole')).toEqual(['benzodiazepines', 'medication-not-checked']);
  expect(named('Acetaminophen/Hydrocodone')).toEqual(['opioids']);
  expect(named('Simvastatin 20 MG/ML')).toEqual([]);
});

test('several medications that are not checked are one finding with all evidence', () => {
  const unknown = { medicationCodeableConcept: { text: 'Xyzzyprazole' } };
  const found = find(aMedicationRequest({ id: 'm1', ...unknown }), aMedicationRequest({ id: 'm2', ...unknown }));
  expect(found).toMatchObject([
    { class: 'not-checked', evidence: [{ reference: 'MedicationRequest/m1' }, { reference: 'MedicationRequest/m2' }] },
  ]);
});

test('a medication is found through its Medication and its ingredients', () => {
  const request = aMedicationRequest({ medicationReference: { reference: 'Medication/med1' } });
  const product = aMedication({ code: { text: 'Compounded capsule' }, ingredient: [{ itemCodeableConcept: CODES.diazepam }] });
  expect(rules(request, product)).toEqual(['benzodiazepines']);
});

test('carbamazepine is an inducer and oxcarbazepine is not', () => {
  expect(rules(aMedicationRequest({ medicationCodeableConcept: rxnorm('308971', 'Carbamazepine[Tegretol]') }))).toEqual([
    'cyp-inducers',
  ]);
  expect(rules(aMedicationRequest({ medicationCodeableConcept: { text: 'oxcarbazepine 300 mg' } }))).not.toContain(
    'cyp-inducers',
  );
});

test('ketamine itself is no interaction', () => {
  expect(rules(aKetaminePrescription())).toEqual([]);
});
