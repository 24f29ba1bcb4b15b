import { describe, expect, test } from 'vitest';
import { createMemoryStore } from '../../src/service/key-value-store.ts';
import { createRuntime } from '../../src/service/runtime.ts';
import { aService } from './harness.ts';

describe('the memory store', () => {
  test('forgets in time, gives once what is taken, and lets only the first set what is absent', async () => {
    let nowMs = 0;
    const store = createMemoryStore({ nowMs: () => nowMs });
    await store.set('a', '1', 10);
    expect(await store.setIfAbsent('a', '2', 10)).toBe(false);
    nowMs = 9_999;
    expect(await store.get('a')).toBe('1');
    nowMs = 10_000;
    expect(await store.get('a')).toBeUndefined();
    expect(await store.setIfAbsent('a', '3', 10)).toBe(true);
    expect(await Promise.all([store.take('a'), store.take('a')])).toEqual(['3', undefined]);
  });

  test('when it is full drops what has expired, else the oldest, and never what was written last', async () => {
    let nowMs = 0;
    const store = createMemoryStore({ nowMs: () => nowMs, max: 10 });
    const kept = async (): Promise<string> => {
      const found = await Promise.all(
        'abcdefghijklm'.split('').map(async (key) => ((await store.get(key)) === undefined ? '' : key)),
      );
      return found.join('');
    };
    for (const key of 'abcdefghij'.split('')) await store.set(key, '1', key === 'c' ? 5 : 50);
    await store.set('a', '2', 50);
    expect(await kept()).toBe('abcdefghij');
    nowMs = 6_000;
    await store.set('k', '1', 50);
    expect(await kept()).toBe('abdefghijk');
    await store.set('l', '1', 50);
    await store.set('m', '1', 50);
    expect(await kept()).toBe('aefghijklm');
  });
});

test('what is kept of cards is apart from sessions, which no flood of hooks pushes out, unless one store is shared', async () => {
  const { config, clock, client, ehr } = await aService();
  const deps = { config, clock, medplum: () => client, fetch: ehr.fetch, logger: { info: none, warn: none, error: none } };
  const alone = createRuntime(deps);
  await alone.cards.set('clinic:card:a', '{}', 60);
  expect(await alone.shared.get('clinic:card:a')).toBeUndefined();
  const shared = createMemoryStore();
  expect(createRuntime({ ...deps, shared }).cards).toBe(shared);
});

const none = (): void => undefined;
