import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createMemoryStore, type KeyValueStore } from '../../../src/service/key-value-store.ts';
import { createRedisStore, type RedisStore } from '../../../src/service/shared/redis-store.ts';
import { createSealedStore, parseSealingKeys, type SealingKeys } from '../../../src/service/shared/sealed-store.ts';
import { SharedStoreError } from '../../../src/service/shared/shared-store-error.ts';
import { aRedis, HAS_REDIS, type TestRedis } from '../../support/redis.ts';

const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
const keys: SealingKeys = [new Uint8Array(randomBytes(32))];

let redis: TestRedis;
let redisStore: RedisStore;
beforeAll(async () => {
  if (!HAS_REDIS) return;
  redis = await aRedis();
  redisStore = createRedisStore(redis.url, quiet);
});
afterAll(async () => {
  if (!HAS_REDIS) return;
  await redisStore.close();
  await redis.kill();
});

const stores: readonly (readonly [string, () => KeyValueStore, boolean])[] = [
  ['memory', () => createMemoryStore(), true],
  ['memory, sealed', () => createSealedStore(createMemoryStore(), keys), true],
  ['Redis (redis-server is not installed here: skipped)', () => redisStore, HAS_REDIS],
  ['Redis, sealed (redis-server is not installed here: skipped)', () => createSealedStore(redisStore, keys), HAS_REDIS],
];

describe.each(
  stores.map(([name, store, there]) => [there ? name.replace(/ ?\(redis-server.*/, '') : name, store, there] as const),
)('a shared store in %s', (name, makeStore, there) => {
  const run = test.skipIf(!there);
  const key = (word: string) => `clinic:${name}:${word}`;

  run('gives back what was put, and nothing for what was not', async () => {
    const store = makeStore();
    await store.set(key('a'), 'one', 60);
    await store.set(key('a'), 'two', 60);
    expect([await store.get(key('a')), await store.get(key('never'))]).toEqual(['two', undefined]);
    await store.delete(key('a'));
    expect(await store.get(key('a'))).toBeUndefined();
    await store.delete(key('a'));
  });

  run('gives one of many takers the value', async () => {
    const store = makeStore();
    await store.set(key('t'), 'once', 60);
    const taken = await Promise.all(Array.from({ length: 10 }, () => store.take(key('t'))));
    expect(taken.filter((one) => one !== undefined)).toEqual(['once']);
  });

  run('lets one of many be the first', async () => {
    const store = makeStore();
    const firsts = await Promise.all(Array.from({ length: 10 }, () => store.setIfAbsent(key('n'), '1', 60)));
    expect(firsts.filter(Boolean)).toHaveLength(1);
  });

  run('replaces what is there, and only that', async () => {
    const store = makeStore();
    expect(await store.replace(key('r'), 'new', 60)).toBe(false);
    expect(await store.get(key('r'))).toBeUndefined();
    await store.set(key('r'), 'old', 60);
    expect([await store.replace(key('r'), 'new', 60), await store.get(key('r'))]).toEqual([true, 'new']);
  });

  run('forgets after its time', async () => {
    const store = makeStore();
    await store.set(key('e'), 'short', 1);
    expect(await store.setIfAbsent(key('x'), '1', 1)).toBe(true);
    await pause(1_100);
    expect([await store.get(key('e')), await store.setIfAbsent(key('x'), '1', 1)]).toEqual([undefined, true]);
  });

  run('keeps every character', async () => {
    const store = makeStore();
    const text = JSON.stringify({ name: 'Žofie 😀 \u0000 "quoted"', long: 'x'.repeat(100_000) });
    await store.set(key('u'), text, 60);
    expect(await store.get(key('u'))).toBe(text);
  });
});

describe('a sealed store', () => {
  test('leaves nothing readable in the store behind it', async () => {
    const behind = createMemoryStore();
    await createSealedStore(behind, keys).set('clinic:session:1', 'access-token-of-the-ehr', 60);
    const raw = (await behind.get('clinic:session:1')) ?? '';
    expect(raw.split('.')).toHaveLength(5);
    for (const part of raw.split('.')) expect(Buffer.from(part, 'base64url').toString()).not.toContain('access-token');
  });

  test("does not open a value in another key's place, a changed one, or one sealed with another key", async () => {
    const behind = createMemoryStore();
    const store = createSealedStore(behind, keys);
    await store.set('clinic:session:1', 'mine', 60);
    const raw = (await behind.get('clinic:session:1')) ?? '';
    await behind.set('clinic:session:2', raw, 60);
    await behind.set('clinic:session:3', `${raw.slice(0, -2)}xx`, 60);
    await behind.set('clinic:session:4', '{"plain":true}', 60);
    for (const at of ['2', '3', '4']) expect([at, await store.get(`clinic:session:${at}`)]).toEqual([at, undefined]);
    expect(await createSealedStore(behind, [new Uint8Array(32)]).get('clinic:session:1')).toBeUndefined();
  });

  test('opens with an old key what it no longer seals with', async () => {
    const behind = createMemoryStore();
    await createSealedStore(behind, keys).set('k', 'old', 60);
    const rotated = createSealedStore(behind, [new Uint8Array(randomBytes(32)), ...keys]);
    expect(await rotated.get('k')).toBe('old');
    await rotated.set('k', 'new', 60);
    expect(await createSealedStore(behind, keys).get('k')).toBeUndefined();
  });

  test('takes keys of 32 bytes only', () => {
    const good = randomBytes(32).toString('base64');
    expect(parseSealingKeys(`${good}, ${good}`)).toHaveLength(2);
    for (const wrong of ['', 'short', `${good},`, randomBytes(31).toString('base64')])
      expect(parseSealingKeys(wrong)).toBeUndefined();
  });
});

describe.skipIf(!HAS_REDIS)('Redis that goes away', () => {
  test('fails each call within its time, says so once, and works again when it is back', async () => {
    const own = await aRedis();
    const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    const store = createRedisStore(own.url, logger);
    await store.set('k', 'v', 60);
    await own.kill();
    for (let at = 0; at < 5; at += 1) {
      await expect(store.get('k')).rejects.toBeInstanceOf(SharedStoreError);
      await expect(store.setIfAbsent('n', '1', 5)).rejects.toBeInstanceOf(SharedStoreError);
      await pause(100);
    }
    expect(logger.error.mock.calls.map(([, event]) => event as unknown)).toEqual(['shared-store-away']);
    expect(JSON.stringify(logger.error.mock.calls)).not.toContain(own.url);
    await own.start();
    await vi.waitFor(async () => expect(await store.setIfAbsent('n', '1', 5)).toBe(true), { timeout: 8_000, interval: 100 });
    expect(logger.info).toHaveBeenCalledWith({}, 'shared-store-back');
    await store.close();
    await own.kill();
  });

  test('that was never there fails each call as well, and does not keep the process', async () => {
    const store = createRedisStore('redis://127.0.0.1:1', quiet);
    await expect(store.get('k')).rejects.toBeInstanceOf(SharedStoreError);
    await store.close();
  });
});
