import type { PractitionerRole, Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { rolesOf } from '../../src/medplum/store.ts';
import { local } from '../../src/terminology/codes.ts';

const ehrBase = 'https://ehr.example/fhir';
const now = '2026-01-05T09:00:00.000Z';
const person: Resource = {
  resourceType: 'Practitioner',
  id: 'd',
  identifier: [{ system: ehrBase, value: 'Practitioner/7' }],
};
const held = (role: Partial<PractitionerRole>): readonly string[] | undefined =>
  rolesOf(
    [
      person,
      {
        resourceType: 'PractitionerRole',
        practitioner: { reference: 'Practitioner/d' },
        code: [{ coding: [local('kap-role', 'prescriber')] }],
        ...role,
      },
    ],
    { ehrBase, now },
  ).get('Practitioner/7');

test.each<[string, Partial<PractitionerRole>]>([
  ['no period', {}],
  ['a period without bounds', { period: {} }],
  ['a period that has begun', { period: { start: '2026-01-05' } }],
  ['a period that ends today', { period: { end: '2026-01-05' } }],
])('a role with %s names somebody in it', (_what, role) => {
  expect(held(role)).toEqual(['prescriber']);
});

test.each<[string, Partial<PractitionerRole>]>([
  ['is over', { period: { start: '2024-01-01', end: '2026-01-04' } }],
  ['has not begun', { period: { start: '2026-01-06' } }],
  ["has an end that can't be read", { period: { end: 'soon' } }],
  ["has a beginning that can't be read", { period: { start: 'long ago' } }],
])('a role whose period %s names nobody', (_what, role) => {
  expect(held(role)).toEqual([]);
});

test('a role that is not active names nobody, whatever its period', () => {
  expect(held({ active: false, period: { start: '2025-01-01' } })).toEqual([]);
});
