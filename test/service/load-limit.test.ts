import { expect, test } from 'vitest';
import { createLoadLimit } from '../../src/service/load-limit.ts';

test('gives each key its places and no more, and tells what is taken', () => {
  const limit = createLoadLimit(3);
  expect([limit.enter('a', 2), limit.enter('a', 2), limit.enter('a'), limit.enter('b', 3)]).toEqual([true, false, true, true]);
  expect([limit.of('a'), limit.of('b'), limit.of('c')]).toEqual([3, 3, 0]);
  limit.leave('a', 2);
  limit.leave('b', 3);
  expect([...limit.taken()]).toEqual([['a', 1]]);
  expect([limit.enter('a', 2), limit.enter('b', 3)]).toEqual([true, true]);
});

test('gives back what keys that come once have taken, however many there are', () => {
  const limit = createLoadLimit(1);
  for (let at = 0; at < 10_000; at += 1) {
    expect(limit.enter(String(at))).toBe(true);
    limit.leave(String(at));
  }
  expect(limit.taken().size).toBe(0);
});
