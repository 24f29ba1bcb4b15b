import { expect, test } from 'vitest';
import { cliniciansIn, clinicsIn, countKinds, EVERYTHING, filterWork, keepFilter, keptFilter } from '../../app/view/work.ts';
import { openStore } from '../../app/view/stores.ts';
import type { WorkItem } from '../../src/core/work-list/work-list.ts';

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
const memory = () =>
  openStore(() => {
    throw new Error('refused');
  });

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

test('each kind says how many the other choices leave', () => {
  const counts = countKinds(ITEMS, { ...EVERYTHING, kind: 'order', mine: true }, ['therapist']);
  expect([counts.get(undefined), counts.get('visit'), counts.get('order')]).toEqual([2, 1, undefined]);
});

test('clinicians are listed once, by name', () => {
  expect(cliniciansIn([...ITEMS, ...ITEMS]).map(({ name }) => name)).toEqual(['Abe', 'Zed']);
  expect(clinicsIn([...ITEMS, ...ITEMS])).toEqual([{ reference: 'Organization/1', name: 'North' }]);
});

test('a choice is kept for its user, without the words of a search', () => {
  const store = memory();
  const CHOSEN = { kind: 'order', clinician: 'Practitioner/2', clinic: 'Organization/1', mine: true } as const;
  keepFilter(store, 'Practitioner/1', { ...CHOSEN, words: 'Ames' });
  expect(keptFilter(store, 'Practitioner/1')).toEqual({ ...CHOSEN, words: '' });
  expect(keptFilter(store, 'Practitioner/2')).toEqual(EVERYTHING);
});

test.each(['{', '[]', '"x"', 'null', '{"kind":"nonsense","mine":"yes","clinician":4}'])(
  'kept nonsense (%s) shows everything',
  (text) => {
    const store = memory();
    store.setItem('kap-work-filter u', text);
    expect(keptFilter(store, 'u')).toEqual(EVERYTHING);
  },
);
