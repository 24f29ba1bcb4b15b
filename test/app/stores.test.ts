import { expect, test } from 'vitest';
import { openStore } from '../../app/view/stores.ts';

test('a browser that refuses its store gives one in memory, which keeps, lists and forgets', () => {
  const store = openStore(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  store.setItem('a', '1');
  store.setItem('b', '2');
  expect([store.getItem('a'), store.key(1), store.length]).toEqual(['1', 'b', 2]);
  store.removeItem('a');
  expect([store.getItem('a'), store.length]).toEqual([null, 1]);
});
