import { expect, test } from 'vitest';
import { createMemoryStore, type KeyValueStore } from '../../src/service/key-value-store.ts';
import { createReplayGuard } from '../../src/service/replay-guard.ts';

const quiet = { warn: () => undefined };
const broken = (setIfAbsent: KeyValueStore['setIfAbsent']): KeyValueStore => ({ ...createMemoryStore(), setIfAbsent });

test('an id is seen once, also by another copy with the same store', async () => {
  const shared = createMemoryStore();
  const [one, two] = [createReplayGuard(shared, quiet), createReplayGuard(shared, quiet)];
  expect([await one('a', 60), await one('a', 60), await two('a', 60), await two('b', 60)]).toEqual([true, false, false, true]);
});

test.each([
  ['refuses', broken(() => Promise.reject(new Error('gone')))],
  ['never answers', broken(() => new Promise<boolean>(() => undefined))],
])('while the shared store %s, this copy decides alone, and after a few tries without waiting', async (_name, shared) => {
  const states: object[] = [];
  const unseen = createReplayGuard(shared, { warn: (fields) => states.push(fields) });
  const answers: boolean[] = [];
  for (const id of ['a', 'b', 'c', 'd', 'a']) answers.push(await unseen(id, 60));
  expect(answers).toEqual([true, true, true, true, false]);
  expect(states).toEqual([{ upstream: 'shared-store', state: 'open' }]);
});
