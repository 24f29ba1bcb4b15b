import { expect, test } from 'vitest';
import { createRateLimit } from '../../src/service/rate-limit.ts';

test('a burst goes on, the next one waits as long as it is told, and each key has its own', () => {
  let nowMs = 0;
  const rate = createRateLimit({ perSecond: 2, burst: 4 }, () => nowMs);
  expect([1, 2, 3, 4, 5].map(() => rate.take('a'))).toEqual([0, 0, 0, 0, 1]);
  expect(rate.take('b')).toBe(0);
  nowMs = 499;
  expect(rate.take('a')).toBe(1);
  nowMs = 500;
  expect([rate.take('a'), rate.take('a')]).toEqual([0, 1]);
  nowMs = 600_000;
  expect([1, 2, 3, 4, 5].map(() => rate.take('a'))).toEqual([0, 0, 0, 0, 1]);
});

test('who asks without end is let in as often as the rate says and not less', () => {
  let nowMs = 0;
  const rate = createRateLimit({ perSecond: 10, burst: 10 }, () => nowMs);
  let letIn = 0;
  for (; nowMs < 10_000; nowMs += 1) if (rate.take('a') === 0) letIn += 1;
  expect(letIn).toBe(10 + 99);
});
