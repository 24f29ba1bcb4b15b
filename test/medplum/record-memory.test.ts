import type { Bundle, Resource } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { loadRecordOf, type Remembered, type Store } from '../../src/medplum/store.ts';
import { local } from '../../src/terminology/codes.ts';

const EHR = 'https://ehr.example/fhir';
const NOW = '2026-01-05T09:00:00.000Z';
const patient = (version: string | undefined): Resource => ({
  resourceType: 'Patient',
  id: 'p',
  identifier: [{ system: EHR, value: 'Patient/1' }],
  meta: version === undefined ? {} : { versionId: version },
});
const problem = (version: string, id = 'c'): Resource => ({
  resourceType: 'Condition',
  id,
  subject: { reference: 'Patient/p' },
  meta: { versionId: version },
});

/** Answers each read with the next of the states, the last one for ever. */
function aStore(...states: readonly (readonly Resource[])[]): Store {
  let at = -1;
  const page = (resources: readonly Resource[]): Bundle => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
  });
  const answer = (): Bundle => {
    const [first, ...others] = states[Math.min((at += 1), states.length - 1)] ?? [];
    const resources = [first, page(others), page([])];
    return {
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: resources.map((resource) => ({ response: { status: '200' }, ...(resource === undefined ? {} : { resource }) })),
    };
  };
  return {
    executeBatch: () => Promise.resolve(answer()),
    search: () => Promise.reject(new Error('not asked')),
  } as unknown as Store;
}

async function twice(first: readonly Resource[], second: readonly Resource[], at: readonly [string, string] = [NOW, NOW]) {
  const store = aStore(first, second);
  const memory = new Map<string, Remembered>();
  const read = (now: string) => loadRecordOf(store, 'Patient/p', { now, memory });
  return { first: await read(at[0]), second: await read(at[1]) };
}

test('a record is the object that it was where the store answers with the versions that it had', async () => {
  const { first, second } = await twice([patient('1'), problem('1')], [patient('1'), problem('1')]);
  expect(second).toBe(first);
});

test.each([
  ['a resource has a new version', [patient('1'), problem('2')]],
  ['the patient has a new version', [patient('2'), problem('1')]],
  ['a resource is there that was not', [patient('1'), problem('1'), problem('1', 'd')]],
  ['a resource is gone', [patient('1')]],
  ['another resource has that version', [patient('1'), problem('1', 'd')]],
])('a record is made anew when %s', async (_what, state) => {
  const { first, second } = await twice([patient('1'), problem('1')], state);
  expect(second).not.toBe(first);
  expect(second?.resources).toHaveLength(state.length);
});

test('a record is made anew each time where the store gives no versions', async () => {
  const { first, second } = await twice([patient(undefined), problem('1')], [patient(undefined), problem('1')]);
  expect(second).not.toBe(first);
});

test('a record is made anew when a role in it has ended since, though nothing was written', async () => {
  const staff: readonly Resource[] = [
    { resourceType: 'Practitioner', id: 'd', identifier: [{ system: EHR, value: 'Practitioner/7' }], meta: { versionId: '1' } },
    {
      resourceType: 'PractitionerRole',
      id: 'r',
      practitioner: { reference: 'Practitioner/d' },
      code: [{ coding: [local('kap-role', 'prescriber')] }],
      period: { end: '2026-01-05' },
      meta: { versionId: '1' },
    },
  ];
  const state = [patient('1'), ...staff];
  const { first, second } = await twice(state, state, [NOW, '2026-01-06T00:00:00.000Z']);
  expect([first, second].map((record) => record?.rolesByPractitioner.get('Practitioner/7'))).toEqual([['prescriber'], []]);
});
