import type { Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { recordEvents } from '../../../src/core/record/record-events.ts';
import { canonical } from '../../../src/terminology/artifacts.ts';
import { local } from '../../../src/terminology/codes.ts';

const subject = { reference: 'Patient/p' };
const by = { display: 'T. One' };
const all: Resource[] = [
  {
    resourceType: 'CarePlan',
    id: 'c',
    status: 'active',
    intent: 'plan',
    subject,
    created: '2026-01-01',
    title: 'Default',
    author: by,
  },
  {
    resourceType: 'QuestionnaireResponse',
    id: 'q',
    status: 'completed',
    questionnaire: `${canonical('kap-phq-9')}|1`,
    authored: '2026-01-02T10:00:00Z',
    author: by,
  },
  { resourceType: 'QuestionnaireResponse', id: 'draft', status: 'in-progress', authored: '2026-01-02T11:00:00Z' },
  {
    resourceType: 'Encounter',
    id: 'e',
    status: 'finished',
    class: { code: 'AMB' },
    type: [{ coding: [local('kap-activity', 'preparation')] }],
    period: { start: '2026-01-03T10:00:00Z', end: '2026-01-03T11:00:00Z' },
  },
  { resourceType: 'Encounter', id: 'other', status: 'finished', class: { code: 'AMB' }, period: { start: '2026-01-03' } },
  {
    resourceType: 'MedicationAdministration',
    id: 'm',
    status: 'entered-in-error',
    medicationCodeableConcept: { text: 'ketamine' },
    subject,
    effectiveDateTime: '2026-01-04T10:00:00Z',
    dosage: { dose: { value: 100, unit: 'mg' }, route: { text: 'sublingual' } },
    performer: [{ actor: by }],
  },
  {
    resourceType: 'DetectedIssue',
    id: 'd',
    status: 'final',
    code: { coding: [local('kap-rule', 'benzodiazepines')] },
    detail: 'Diazepam',
    mitigation: [
      { date: '2026-01-05', author: by, action: { coding: [local('kap-override-reason', 'benefit-outweighs')] } },
      { date: '2026-01-06', action: { text: 'written by the pathway itself' } },
    ],
  },
];
const events = recordEvents(all, ({ id }) => (id === 'e' ? 'Encounter/of-the-ehr' : undefined));

test('what people did is told newest first, with who and on what', () => {
  expect(events.map(({ kind, reference }) => [kind, reference])).toEqual([
    ['override', 'DetectedIssue/d'],
    ['dose', 'MedicationAdministration/m'],
    ['visit', 'Encounter/e'],
    ['form', 'QuestionnaireResponse/q'],
    ['course', 'CarePlan/c'],
  ]);
  expect(events[0]).toMatchObject({
    by: 'T. One',
    evidence: ['Diazepam'],
    title: expect.stringContaining('Benefit outweighs') as string,
  });
});

test('what was entered in error is told, and said to be no longer in force', () => {
  expect(events.find(({ kind }) => kind === 'dose')).toMatchObject({
    isVoid: true,
    title: 'Dose (entered-in-error): 100 mg, sublingual',
  });
});

test('a copy of the EHR says where it comes from', () => {
  expect(events.find(({ kind }) => kind === 'visit')?.origin).toBe('ehr');
  expect(events.find(({ kind }) => kind === 'form')?.origin).toBe('kap');
});

test('a copy is also known by the reference that the EHR has for it', () => {
  expect(events.map(({ origin, original }) => [origin, original]).filter(([origin]) => origin === 'ehr')).toEqual([
    ['ehr', 'Encounter/of-the-ehr'],
  ]);
});

test('what has no readable date stands at the end', () => {
  const undated = recordEvents(
    [...all, { resourceType: 'CarePlan', id: 'z', status: 'active', intent: 'plan', subject }],
    () => undefined,
  );
  expect(undated.at(-1)?.reference).toBe('CarePlan/z');
});
