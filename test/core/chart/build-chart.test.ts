import type { CarePlan } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { buildChart, referenceOf } from '../../../src/core/chart/build-chart.ts';
import { canonical } from '../../../src/terminology/artifacts.ts';
import { profile } from '../../../src/terminology/codes.ts';
import {
  aChart,
  aCondition,
  aMedication,
  aPatient,
  aVisit,
  EHR_BASE,
  freshness,
  mirrored,
  ROLES,
} from '../../support/builders.ts';
import { aClearance } from '../../support/builders-forms.ts';

const references = (list: readonly { reference: string }[]): readonly string[] => list.map(({ reference }) => reference);

test('gives a mirrored resource the reference that the EHR knows', () => {
  expect(references(aChart([mirrored(aCondition({ id: 'abc' }))]).conditions)).toEqual(['Condition/abc']);
});

test('keeps the own reference of a resource whose identifier is of another server or of another type', () => {
  const other = aCondition({ id: 'x', identifier: [{ system: 'https://other.test/fhir', value: 'Condition/abc' }] });
  const wrongType = aCondition({ id: 'y', identifier: [{ system: EHR_BASE, value: 'Encounter/abc' }] });
  const noReference = aCondition({ id: 'z', identifier: [{ system: EHR_BASE, value: '12345' }] });
  expect(references(aChart([other, wrongType, noReference]).conditions)).toEqual(['Condition/x', 'Condition/y', 'Condition/z']);
});

test('takes the base with and without its slash for one server', () => {
  const chart = aChart([mirrored(aCondition({ id: 'abc' }), `${EHR_BASE}/`)], { ehrBase: `${EHR_BASE}//` });
  expect(references(chart.conditions)).toEqual(['Condition/abc']);
});

test('lets a later copy of the same reference replace the mirrored one', () => {
  const chart = aChart([mirrored(aCondition({ id: 'abc' })), aCondition({ id: 'abc', clinical: 'resolved' })]);
  expect(chart.conditions).toHaveLength(1);
  expect(chart.conditions[0]?.resource.clinicalStatus?.coding?.[0]?.code).toBe('resolved');
});

test('drops a resource whose newest copy is entered in error, and does not fall back to the older one', () => {
  const chart = aChart([
    aCondition({ id: 'abc' }),
    aCondition({ id: 'abc', verification: 'entered-in-error' }),
    aVisit({ activity: 'dosing', status: 'entered-in-error' }),
  ]);
  expect([...chart.conditions, ...chart.encounters]).toEqual([]);
});

test('turns logical references of the EHR into its own, and leaves those of other systems alone', () => {
  const mine = { identifier: { system: EHR_BASE, value: 'Encounter/e1' }, display: 'Visit' };
  const foreign = { identifier: { system: 'https://other.test', value: 'Encounter/e1' } };
  const [first, second] = aChart([
    aCondition({ id: 'a', encounter: mine }),
    aCondition({ id: 'b', encounter: foreign }),
  ]).conditions;
  expect(first?.resource.encounter).toEqual({ reference: 'Encounter/e1', display: 'Visit' });
  expect(second?.resource.encounter).toEqual(foreign);
});

test('turns references to a mirrored copy, nested or absolute, into the EHR reference', () => {
  const visit = mirrored(aVisit({ activity: 'dosing', id: 'e1' }));
  const chart = aChart([
    visit,
    aCondition({ id: 'a', encounter: { reference: 'Encounter/mirror-e1' } }),
    aCondition({ id: 'b', encounter: { reference: `${EHR_BASE}/Encounter/e2/_history/3` } }),
    aCondition({ id: 'c', encounter: { reference: 'https://other.test/fhir/Encounter/mirror-e1' } }),
    aClearance({ covers: ['Encounter/mirror-e1'] }),
  ]);
  expect(chart.conditions.map(({ resource }) => resource.encounter?.reference)).toEqual([
    'Encounter/e1',
    'Encounter/e2',
    'https://other.test/fhir/Encounter/mirror-e1',
  ]);
  expect(chart.clearances[0]?.resource.investigation?.[0]?.item?.[0]?.reference).toBe('Encounter/e1');
});

test('keeps the identifier of a resource that has a single one', () => {
  const identifier = { system: EHR_BASE, value: 'QuestionnaireResponse/q1' };
  const chart = aChart([{ resourceType: 'QuestionnaireResponse', id: 'm', status: 'completed', identifier }]);
  expect(chart.responses[0]).toMatchObject({ reference: 'QuestionnaireResponse/q1', resource: { identifier } });
});

test('keeps tasks as the store has them, since they are written back', () => {
  const focus = { identifier: { system: EHR_BASE, value: 'Encounter/e1' } };
  const chart = aChart([{ resourceType: 'Task', id: 't', status: 'requested', intent: 'order', focus }]);
  expect(chart.tasks[0]?.resource.focus).toEqual(focus);
});

test('knows the patient by the id of the EHR', () => {
  expect(aChart([mirrored(aPatient({ id: 'p9' }))]).patient?.id).toBe('p9');
});

test('has no patient when there is none', () => {
  expect(
    buildChart({ resources: [], freshness: freshness(), rolesByPractitioner: ROLES, ehrBase: EHR_BASE }).patient,
  ).toBeUndefined();
});

test('takes only a care plan of our profile, the live one of several', () => {
  const plan = (id: string, overrides: Partial<CarePlan> = {}): CarePlan => ({
    resourceType: 'CarePlan',
    id,
    status: 'active',
    intent: 'plan',
    subject: { reference: 'Patient/p1' },
    meta: { profile: [profile('kap-care-plan')] },
    instantiatesCanonical: [canonical('kap-protocol-default')],
    ...overrides,
  });
  const ended = plan('ended', { status: 'completed', created: '2026-02-01' });
  const theirs = plan('theirs', { meta: {}, created: '2026-03-01' });
  expect(aChart([theirs]).carePlan).toBeUndefined();
  expect(aChart([ended, plan('live', { created: '2026-01-01' }), theirs]).carePlan?.id).toBe('live');
});

test('finds a medication under the reference of the EHR', () => {
  expect([...aChart([mirrored(aMedication({ id: 'med7' }))]).medicationByReference.keys()]).toEqual(['Medication/med7']);
});

test('keeps two resources without an id apart', () => {
  const { id: _, ...anonymous } = aCondition();
  expect(aChart([anonymous, anonymous]).conditions).toHaveLength(2);
});

test.each([
  ['Condition/abc', 'Condition/abc'],
  ['https://ehr.test/fhir/Condition/abc', 'Condition/abc'],
  ['https://ehr.test/fhir/Condition/abc/_history/2', 'Condition/abc'],
  ['#inside', '#inside'],
  ['urn:uuid:0a', 'urn:uuid:0a'],
  ['', undefined],
  [undefined, undefined],
])('reads the reference %s as %s', (reference, expected) => {
  expect(referenceOf(reference === undefined ? undefined : { reference })).toBe(expected);
});
