import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createBatchMemory } from '../../src/ehr/batch-memory.ts';
import { type BreakerState, createBreaker } from '../../src/ehr/breaker.ts';

class Refused extends Error {}

describe('a breaker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function aBreaker() {
    const states: BreakerState[] = [];
    const asked: string[] = [];
    const breaker = createBreaker({
      isDown: (error) => error instanceof RangeError,
      refuse: () => new Refused(),
      onChange: (state) => states.push(state),
    });
    const run = (name: string, error?: Error) =>
      breaker
        .run(() => {
          asked.push(name);
          return error === undefined ? Promise.resolve(name) : Promise.reject(error);
        })
        .catch((thrown: unknown) => (thrown instanceof Refused ? 'refused' : 'failed'));
    return { breaker, states, asked, run };
  }

  test('opens after three failures, refuses without asking, and closes again when one probe gets through', async () => {
    const { breaker, states, asked, run } = aBreaker();
    for (const name of ['a', 'b', 'c']) expect(await run(name, new RangeError())).toBe('failed');
    expect([breaker.state(), await run('d')]).toEqual(['open', 'refused']);
    vi.advanceTimersByTime(5_001);
    const [probe, beside] = await Promise.all([run('e'), run('f')]);
    expect([probe, beside, breaker.state()]).toEqual(['e', 'refused', 'closed']);
    expect(asked).toEqual(['a', 'b', 'c', 'e']);
    expect(states).toEqual(['open', 'half-open', 'closed']);
  });

  test('stays open for another pause when the probe fails', async () => {
    const { breaker, run } = aBreaker();
    for (const name of ['a', 'b', 'c']) await run(name, new RangeError());
    vi.advanceTimersByTime(5_001);
    expect([await run('d', new RangeError()), breaker.state(), await run('e')]).toEqual(['failed', 'open', 'refused']);
  });

  test('is not opened by what says nothing about others, nor by failures that are rarer than answers', async () => {
    const { breaker, run } = aBreaker();
    for (let turn = 0; turn < 20; turn += 1) await run('a', new TypeError());
    expect(breaker.state()).toBe('closed');
    for (let turn = 0; turn < 5; turn += 1) await run('a', new RangeError());
    expect(breaker.state()).toBe('closed');
  });
});

test('a refused batch is remembered for an hour', () => {
  let nowMs = 0;
  const memory = createBatchMemory(() => nowMs);
  expect(memory.isRefused()).toBe(false);
  memory.refuse();
  nowMs = 3_599_999;
  expect(memory.isRefused()).toBe(true);
  nowMs = 3_600_000;
  expect(memory.isRefused()).toBe(false);
});
