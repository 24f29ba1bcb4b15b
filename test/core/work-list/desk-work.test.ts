import type { CarePlan, Encounter, Patient, QuestionnaireResponse, Task } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { buildDeskList, type DeskData } from '../../../src/core/work-list/desk-work.ts';
import { canonical } from '../../../src/terminology/artifacts.ts';
import { local } from '../../../src/terminology/codes.ts';

const EHR = 'https://ehr.test/fhir';
const options = { ehrBase: EHR, now: '2026-03-10T18:00:00Z', timeZone: 'America/Los_Angeles' };
const subject = { reference: 'Patient/local-a' };
const patient: Patient = {
  resourceType: 'Patient',
  id: 'local-a',
  identifier: [{ system: EHR, value: 'Patient/a' }],
  name: [{ text: 'A' }],
};
const plan: CarePlan = { resourceType: 'CarePlan', status: 'active', intent: 'plan', subject };
const task = (activity: string, role: string, more: Partial<Task> = {}): Task => ({
  resourceType: 'Task',
  id: activity,
  status: 'requested',
  intent: 'order',
  code: { coding: [local('kap-activity', activity)] },
  description: 'Contact the patient today: PHQ-9 item 9: 2.',
  priority: 'urgent',
  for: subject,
  performerType: [{ coding: [local('kap-role', role)] }],
  ...more,
});
const dosing: Encounter = {
  resourceType: 'Encounter',
  id: 'e',
  status: 'in-progress',
  class: { code: 'AMB' },
  type: [{ coding: [local('kap-activity', 'dosing')] }],
  subject,
  period: { start: '2026-03-10T17:00:00Z' },
};
const checklist = (escort: string | undefined): QuestionnaireResponse => ({
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: `${canonical('kap-pre-dose-checklist')}|1`,
  subject,
  item: [{ linkId: 'escort-name', ...(escort === undefined ? {} : { answer: [{ valueString: escort }] }) }],
});
const listOf = (more: Partial<DeskData>): readonly string[] =>
  buildDeskList(
    {
      carePlans: [plan],
      patients: [patient],
      tasks: [],
      flags: [],
      clearances: [],
      encounters: [],
      responses: [],
      ...more,
    },
    options,
  ).map(({ kind, title }) => `${kind}: ${title}`);

test('visits are to be booked and patients’ forms handed out, under names that say nothing of why', () => {
  const tasks = [
    task('integration', 'therapist'),
    task('measure', 'patient', { instantiatesCanonical: canonical('kap-phq-9') }),
    task('consent', 'prescriber', { instantiatesCanonical: canonical('kap-consent') }),
  ];
  expect(listOf({ tasks }).toSorted()).toEqual([
    expect.stringMatching(/^form: Hand out: .*onsent/),
    expect.stringMatching(/^form: Hand out: .*PHQ-9/),
    'visit: Find a time: Integration session',
  ]);
});

test('what is for clinicians is not on the list: alerts, orders, screens, reviews', () => {
  const tasks = [
    task('screening', 'prescriber'),
    task('order', 'prescriber'),
    task('measure', 'therapist', { instantiatesCanonical: canonical('kap-c-ssrs-screen') }),
  ];
  const flag = { resourceType: 'Flag', status: 'active', code: { text: 'Suicide risk' }, subject } as const;
  expect(listOf({ tasks, flags: [flag] })).toEqual([]);
});

test('a dosing session asks for an escort until one is named', () => {
  expect(listOf({ encounters: [dosing] })).toContain('escort: Ask who takes them home');
  expect(listOf({ encounters: [dosing], responses: [checklist(undefined)] })).toContain('escort: Ask who takes them home');
  expect(listOf({ encounters: [dosing], responses: [checklist('Otto')] })).toEqual(['session: Dosing session']);
  const integration = { ...dosing, type: [{ coding: [local('kap-activity', 'integration')] }] };
  expect(listOf({ encounters: [integration] })).toHaveLength(1);
});
