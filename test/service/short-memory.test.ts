import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createShortMemory } from '../../src/service/short-memory.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what is kept is there until its time is up, and no timer is left when nothing is', async () => {
  // At zero, the cache takes a time for none.
  await vi.advanceTimersByTimeAsync(1_000);
  const memory = createShortMemory<object>({ keepMs: 10_000, max: 3 });
  expect(vi.getTimerCount()).toBe(0);
  memory.set('a', { of: 'a' });
  await vi.advanceTimersByTimeAsync(5_000);
  memory.set('b', { of: 'b' });
  expect(memory.get('a')).toEqual({ of: 'a' });
  await vi.advanceTimersByTimeAsync(6_500);
  expect([memory.get('a'), memory.get('b')]).toEqual([undefined, { of: 'b' }]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(memory.get('b')).toBeUndefined();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('the oldest goes where there are too many, and what is too heavy is not kept', () => {
  const memory = createShortMemory<{ readonly size: number }>({
    keepMs: 10_000,
    max: 2,
    weight: { max: 10, maxEntry: 6, of: ({ size }) => size },
  });
  for (const name of ['a', 'b', 'c']) memory.set(name, { size: 1 });
  memory.set('heavy', { size: 7 });
  expect(['a', 'b', 'c', 'heavy'].map((name) => memory.get(name)?.size)).toEqual([undefined, 1, 1, undefined]);
});
