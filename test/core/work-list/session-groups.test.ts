import type { CarePlan, Encounter, Patient } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupSessions } from '../../../src/core/work-list/session-groups.ts';
import { local } from '../../../src/terminology/codes.ts';

const EHR = 'https://ehr.test/fhir';
const options = { ehrBase: EHR, now: '2026-03-10T18:00:00Z', timeZone: 'America/Los_Angeles' };
const PEOPLE = ['ann', 'ben', 'cat', 'dan'] as const;

const patients = PEOPLE.map((id): Patient => ({
  resourceType: 'Patient',
  id: `local-${id}`,
  identifier: [{ system: EHR, value: `Patient/${id}` }],
  name: [{ text: id }],
}));
const carePlans = PEOPLE.map((id): CarePlan => ({
  resourceType: 'CarePlan',
  status: 'active',
  intent: 'plan',
  subject: { reference: `Patient/local-${id}` },
}));
const at = (minutes: number): string => new Date(Date.parse('2026-03-10T17:00:00Z') + minutes * 60_000).toISOString();
const visit = (who: string, minutes: number, more: Partial<Encounter> = {}): Encounter => ({
  resourceType: 'Encounter',
  status: 'in-progress',
  identifier: [{ system: EHR, value: `Encounter/${who}` }],
  class: { code: 'AMB' },
  type: [{ coding: [local('kap-activity', 'dosing')] }],
  subject: { reference: `Patient/local-${who}` },
  period: { start: at(minutes) },
  ...more,
});
const inRoom = (id: string): Partial<Encounter> => ({
  location: [{ location: { identifier: { system: EHR, value: `Location/${id}` }, display: `Room ${id}` } }],
});
const forAppointment: Partial<Encounter> = { appointment: [{ identifier: { system: EHR, value: 'Appointment/a' } }] };
const whoIn = (encounters: readonly Encounter[]): readonly (readonly string[])[] =>
  groupSessions({ carePlans, patients, encounters }, options).map(({ members }) => members.map(({ patient }) => patient.name));

test('visits at one place that begin within half an hour are one session, others are not', () => {
  const encounters = [
    visit('cat', 30, inRoom('1')),
    visit('ann', 0, inRoom('1')),
    visit('ben', 31, inRoom('1')),
    visit('dan', 0, inRoom('2')),
  ];
  expect(whoIn(encounters)).toEqual([['ann', 'cat'], ['dan'], ['ben']]);
});

test('visits of one appointment are one session, however late somebody comes', () => {
  expect(whoIn([visit('ann', 0, forAppointment), visit('ben', 90, forAppointment)])).toEqual([['ann', 'ben']]);
});

test('visits without appointment and place belong to nobody else’s', () => {
  expect(whoIn([visit('ann', 0), visit('ben', 0)])).toEqual([['ann'], ['ben']]);
});

test('only dosing visits of today that are not over count, and only of patients on a course', () => {
  const others = [
    visit('ann', 0, { ...inRoom('1'), status: 'finished' }),
    visit('ben', 0, { ...inRoom('1'), type: [{ coding: [local('kap-activity', 'integration')] }] }),
    visit('cat', -24 * 60, inRoom('1')),
    visit('eve', 0, inRoom('1')),
    visit('dan', 0, { ...inRoom('1'), status: 'planned' }),
  ];
  expect(groupSessions({ carePlans, patients, encounters: others }, options)).toMatchObject([
    { place: 'Room 1', members: [{ patient: { reference: 'Patient/dan' }, encounter: 'Encounter/dan', running: false }] },
  ]);
});

test('every visit is in exactly one session, in whatever order the schedule gives them', () => {
  const one = fc.record({
    who: fc.constantFrom(...PEOPLE),
    minutes: fc.integer({ min: 0, max: 120 }),
    room: fc.constantFrom('1', '2'),
  });
  fc.assert(
    fc.property(fc.uniqueArray(one, { selector: ({ who }) => who }), fc.func(fc.integer()), (some, order) => {
      const encounters = some.map(({ who, minutes, room }) => visit(who, minutes, inRoom(room)));
      const groups = whoIn(encounters);
      expect(groups.flat().toSorted()).toEqual(some.map(({ who }) => who).toSorted());
      expect(whoIn(encounters.toSorted((a, b) => order(a) - order(b)))).toEqual(groups);
    }),
  );
});
