import { expect, test } from 'vitest';
import { EVERYTHING, keepFilter, keptFilter, pagesOf } from '../../app/view/work.ts';
import { openStore } from '../../app/view/stores.ts';

const memory = () =>
  openStore(() => {
    throw new Error('refused');
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

test.each([
  [[0, 20], 0, []],
  [[0, 20], 25, [0]],
  [[60, 80], 5_000, [0, 1]],
  [[90, 95], 100, [0]],
  [[240, 260], 5_000, [2]],
  [[4_990, 4_999], 5_000, [49]],
  // A list that has become shorter under somebody who was further down.
  [[4_000, 4_020], 150, [1]],
] as const)('rows %j of %j are read by the pages %j', (seen, total, pages) => {
  expect(pagesOf(seen, total)).toEqual(pages);
});
