import { expect, test } from 'vitest';
import { cliniciansIn, clinicsIn, countKinds, filterWork, type WorkFilter } from '../../../src/core/work-list/filter-work.ts';
import type { WorkItem } from '../../../src/core/work-list/work-list.ts';

const EVERYTHING: WorkFilter = { kind: undefined, clinician: undefined, clinic: undefined, mine: false, words: '' };
const item = (key: string, more: Partial<WorkItem> = {}): WorkItem => ({
  key,
  kind: 'visit',
  title: `Visit ${key}`,
  urgent: false,
  when: 'undated',
  roles: ['therapist'],
  patient: { reference: `Patient/${key}`, name: `Ames ${key}` },
  ...more,
});
const ITEMS = [
  item('a', { clinician: { reference: 'Practitioner/1', name: 'Zed' } }),
  item('b', { kind: 'order', roles: ['prescriber'], clinician: { reference: 'Practitioner/2', name: 'Abe' } }),
  item('c', { kind: 'session', roles: [], clinic: { reference: 'Organization/1', name: 'North' } }),
];
const keys = (filter: Partial<typeof EVERYTHING>) =>
  filterWork(ITEMS, { ...EVERYTHING, ...filter }, ['therapist']).map(({ key }) => key);

test('everything is shown until something is chosen', () => {
  expect(keys({})).toEqual(['a', 'b', 'c']);
});

test.each([
  [{ kind: 'order' as const }, ['b']],
  [{ clinician: 'Practitioner/1' }, ['a']],
  [{ clinic: 'Organization/1' }, ['c']],
  [{ mine: true }, ['a', 'c']],
  [{ words: ' AMES b ' }, ['b']],
  [{ words: 'visit c' }, ['c']],
  [{ kind: 'order' as const, mine: true }, []],
])('the choice %j leaves %j', (filter, left) => {
  expect(keys(filter)).toEqual(left);
});

test('kinds are counted, and one that is not there is not named', () => {
  expect(countKinds(ITEMS)).toEqual({ visit: 1, order: 1, session: 1 });
  expect(countKinds([])).toEqual({});
});

test('clinicians are listed once, by name', () => {
  expect(cliniciansIn([...ITEMS, ...ITEMS]).map(({ name }) => name)).toEqual(['Abe', 'Zed']);
  expect(clinicsIn([...ITEMS, ...ITEMS])).toEqual([{ reference: 'Organization/1', name: 'North' }]);
});
