import type { CarePlan, ClinicalImpression, Encounter, Flag, Patient, Task } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildWorkList, calendarDay, type WorkData } from '../../../src/core/work-list/work-list.ts';
import { IDENTIFIERS, local } from '../../../src/terminology/codes.ts';

const EHR = 'https://ehr.test/fhir';
const NOW = '2026-03-10T02:30:00Z'; // still 9 March in Los Angeles
const options = { ehrBase: EHR, now: NOW, timeZone: 'America/Los_Angeles' };

const patient = (id: string, base = EHR): Patient => ({
  resourceType: 'Patient',
  id: `local-${id}`,
  identifier: [{ system: base, value: `Patient/${id}` }],
  name: [{ given: ['Ames'], family: id }],
});
const plan = (id: string): CarePlan => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  subject: { reference: `Patient/local-${id}` },
  author: { identifier: { system: EHR, value: 'Practitioner/t1' }, display: 'T. One' },
});
const task = (id: string, more: Partial<Task> = {}): Task => ({
  resourceType: 'Task',
  id,
  status: 'requested',
  intent: 'order',
  code: { coding: [local('kap-activity', 'preparation')] },
  description: `Task ${id}`,
  for: { reference: 'Patient/local-a' },
  performerType: [{ coding: [local('kap-role', 'therapist')] }],
  ...more,
});
const due = (end: string): Partial<Task> => ({ restriction: { period: { end } } });
const clearance = (id: string, date: string, end: string, more: Partial<ClinicalImpression> = {}): ClinicalImpression => ({
  resourceType: 'ClinicalImpression',
  id,
  status: 'completed',
  code: { coding: [local('kap-clearance', 'eligibility')] },
  subject: { reference: 'Patient/local-a' },
  date,
  effectivePeriod: { end },
  ...more,
});
const visit = (id: string, start: string, more: Partial<Encounter> = {}): Encounter => ({
  resourceType: 'Encounter',
  id,
  status: 'planned',
  class: { code: 'AMB' },
  type: [{ coding: [local('kap-activity', 'dosing')] }],
  subject: { reference: 'Patient/local-a' },
  period: { start },
  ...more,
});
const flag: Flag = {
  resourceType: 'Flag',
  id: 'f',
  status: 'active',
  code: { text: 'Suicide risk' },
  subject: { reference: 'Patient/local-a' },
};
const data = (more: Partial<WorkData> = {}): WorkData => ({
  carePlans: [plan('a')],
  patients: [patient('a')],
  tasks: [],
  flags: [],
  clearances: [],
  encounters: [],
  ...more,
});
const list = (more: Partial<WorkData>) => buildWorkList(data(more), options);
const keys = (more: Partial<WorkData>) => list(more).map(({ key }) => key);

test('an item names the clinic that the EHR names, by reference or by name alone, and none when it names none', () => {
  const clinicOf = (managingOrganization: Patient['managingOrganization']) =>
    list({ patients: [{ ...patient('a'), ...(managingOrganization && { managingOrganization }) }], tasks: [task('t')] })[0]
      ?.clinic;
  expect(clinicOf({ identifier: { system: EHR, value: 'Organization/o' }, display: 'North' })).toEqual({
    reference: 'Organization/o',
    name: 'North',
  });
  expect(clinicOf({ display: 'North' })).toEqual({ reference: 'North', name: 'North' });
  expect(clinicOf({ identifier: { system: 'https://other.test', value: 'Organization/o' } })).toBeUndefined();
  expect(clinicOf(undefined)).toBeUndefined();
});

test('a task names its patient, its clinician and the roles that it is for', () => {
  expect(list({ tasks: [task('t', due('2026-03-12'))] })).toEqual([
    {
      key: 'Task/t',
      kind: 'visit',
      title: 'Task t',
      urgent: false,
      when: 'later',
      dueOn: '2026-03-12',
      roles: ['therapist'],
      patient: { reference: 'Patient/a', name: 'Ames a' },
      clinician: { reference: 'Practitioner/t1', name: 'T. One' },
    },
  ]);
});

test("what is due is judged by the clinic's own calendar", () => {
  const when = list({ tasks: [task('o', due('2026-03-08')), task('t', due('2026-03-09')), task('l', due('2026-03-10'))] });
  expect(when.map(({ key, when: at }) => [key, at])).toEqual([
    ['Task/o', 'overdue'],
    ['Task/t', 'today'],
    ['Task/l', 'later'],
  ]);
  expect(calendarDay(NOW, 'UTC')).toBe('2026-03-10');
});

test.each([
  ['order', { code: { coding: [local('kap-activity', 'order')] } }],
  ['integration', { code: { coding: [local('kap-activity', 'integration')] } }],
  ['measure', { code: { coding: [local('kap-activity', 'measure')] } }],
  ['form', { instantiatesCanonical: 'https://x.test/Questionnaire/q' }],
  ['review', { code: { coding: [local('kap-activity', 'screening')] } }],
  ['alert', { priority: 'urgent' as const, code: { coding: [local('kap-activity', 'screening')] } }],
])('a task is of the kind %s', (kind, more) => {
  expect(list({ tasks: [task('t', more)] })[0]?.kind).toBe(kind);
});

test.each([
  // The evening of 9 March in Los Angeles, which is today there.
  ['2026-03-10T02:00:00Z', 'today'],
  ['2026-03-09T06:59:00Z', 'overdue'],
  ['2026-03-10T08:00:00Z', 'later'],
  ['2026-03', 'later'],
  ['2026-02', 'overdue'],
  ['2026', 'later'],
] as const)('%s is %s there', (end, when) => {
  expect(list({ tasks: [task('t', due(end))] })[0]?.when).toBe(when);
});

test.each(['urgent', 'asap', 'stat'] as const)('a task of priority %s that is for no step is an alert', (priority) => {
  expect(list({ tasks: [task('t', { priority, code: { text: 'Call' } })] })[0]).toMatchObject({ kind: 'alert', urgent: true });
});

test('a patient whose copy has lost its number in the EHR is listed by that of the course', () => {
  const { identifier: _, ...known } = patient('a');
  const course = { ...plan('a'), identifier: [{ system: IDENTIFIERS.carePlan, value: `${EHR}/Patient/a` }] };
  const [item] = list({ patients: [known], carePlans: [course], tasks: [task('t')] });
  expect(item?.patient).toEqual({ reference: 'Patient/a', name: 'Ames a' });
});

test('alerts come first, then what is overdue, today, undated, later', () => {
  const tasks = [
    task('later', due('2026-04-01')),
    task('undated'),
    task('today', due('2026-03-09')),
    task('overdue', due('2026-03-01')),
  ];
  expect(keys({ tasks, flags: [flag] })).toEqual(['Flag/f', 'Task/overdue', 'Task/today', 'Task/undated', 'Task/later']);
});

test('the sessions of today are those that begin today at the clinic and are not over', () => {
  const encounters = [
    visit('tonight', '2026-03-10T01:00:00Z'),
    visit('tomorrow', '2026-03-10T18:00:00Z'),
    visit('over', '2026-03-09T18:00:00Z', { status: 'finished' }),
    visit('other', '2026-03-09T18:00:00Z', { type: [{ text: 'Dentist' }] }),
    visit('unreadable', 'soon'),
  ];
  expect(keys({ encounters })).toEqual(['Encounter/tonight']);
});

test('a clearance is told two weeks before its end, and only the newest of its kind', () => {
  expect(keys({ clearances: [clearance('soon', '2025-10-01', '2026-03-23')] })).toEqual(['ClinicalImpression/soon']);
  expect(keys({ clearances: [clearance('far', '2025-10-01', '2026-03-24')] })).toEqual([]);
  expect(
    keys({ clearances: [clearance('old', '2025-04-01', '2025-10-01'), clearance('new', '2025-12-01', '2026-06-01')] }),
  ).toEqual([]);
  expect(list({ clearances: [clearance('ended', '2025-04-01', '2025-10-01')] })[0]?.when).toBe('overdue');
});

test('patients of another EHR, and those without a running course, have no work here', () => {
  const tasks = [
    task('theirs', { for: { reference: 'Patient/local-b' } }),
    task('nobody', { for: { reference: 'Patient/gone' } }),
  ];
  expect(
    keys({ tasks, carePlans: [plan('a'), plan('b')], patients: [patient('a'), patient('b', 'https://other.test')] }),
  ).toEqual([]);
});

test('the order of the data never changes the list', () => {
  const tasks = [
    task('1', due('2026-03-01')),
    task('2'),
    task('3', due('2026-03-20')),
    task('4', { priority: 'urgent' }),
    task('5', due('2026-03-01')),
  ];
  const wanted = keys({ tasks });
  fc.assert(
    fc.property(fc.shuffledSubarray(tasks, { minLength: tasks.length }), (shuffled) => {
      expect(keys({ tasks: shuffled })).toEqual(wanted);
    }),
  );
});

describe('a dose that may be given from a day on', () => {
  const from = (start: string, end?: string): Partial<Task> => ({
    restriction: { period: { start, ...(end === undefined ? {} : { end }) } },
  });
  const shown = (more: Partial<Task>) => list({ tasks: [task('t', more)] })[0];

  test.each([
    ['2026-03-01', undefined, 'undated'],
    ['2026-03-09', undefined, 'undated'],
    ['2026-03-10', undefined, 'later'],
    ['2026-03-10', '2026-03-20', 'later'],
    ['2026-03-01', '2026-03-20', 'later'],
    ['2026-03-01', '2026-03-08', 'overdue'],
  ] as const)('and that is %s (by %s) is never overdue by it: %s', (start, end, when) => {
    expect(shown(from(start, end))).toMatchObject({ when, notBefore: start, ...(end === undefined ? {} : { dueOn: end }) });
    if (end === undefined) expect(shown(from(start))).not.toHaveProperty('dueOn');
  });
});
