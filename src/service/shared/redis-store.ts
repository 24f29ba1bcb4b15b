import { createClient } from 'redis';
import type { Logger } from '../deps.ts';
import type { KeyValueStore } from '../key-value-store.ts';
import { describeError } from '../render-error.ts';
import { SharedStoreError } from './shared-store-error.ts';

/** One command; a hook has 850 ms for everything. Product choices, both. */
const COMMAND_MS = 250;
const CONNECT_MS = 2_000;
const MAX_RETRY_MS = 2_000;

export interface RedisStore extends KeyValueStore {
  close(): Promise<void>;
}

type Client = ReturnType<typeof connect>;

/**
 * What copies of the service share, in Redis. A Redis that is away fails each command at once, and is tried again by itself; nothing
 * waits in a queue, for a write that comes through minutes late would be worse than one that failed.
 * @param url - `redis://` or `rediss://`, with its password
 * @throws SharedStoreError from every method while Redis can't be reached
 */
export function createRedisStore(url: string, logger: Logger): RedisStore {
  const client = connect(url);
  const link = watch(client, logger);
  client.connect().catch(() => undefined);
  const asked = async <T>(ask: () => Promise<T>): Promise<T> => {
    try {
      // At the very start only: afterwards a client that is not ready says so at once.
      if (!client.isReady && !link.isAway()) await link.triedOnce;
      return await ask();
    } catch (error) {
      throw new SharedStoreError({ cause: error });
    }
  };
  const put = async (key: string, value: string, { seconds, condition }: { seconds: number; condition?: 'NX' | 'XX' }) => {
    const expiration = { type: 'EX' as const, value: Math.max(1, Math.ceil(seconds)) };
    return (await client.set(key, value, { expiration, ...(condition === undefined ? {} : { condition }) })) !== null;
  };
  return {
    get: (key) => asked(async () => (await client.get(key)) ?? undefined),
    set: async (key, value, seconds) => {
      await asked(() => put(key, value, { seconds }));
    },
    take: (key) => asked(async () => (await client.getDel(key)) ?? undefined),
    setIfAbsent: (key, value, seconds) => asked(() => put(key, value, { seconds, condition: 'NX' })),
    replace: (key, value, seconds) => asked(() => put(key, value, { seconds, condition: 'XX' })),
    delete: async (key) => {
      await asked(() => client.del(key));
    },
    close: () => {
      if (client.isOpen) client.destroy();
      return Promise.resolve();
    },
  };
}

function connect(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    commandOptions: { timeout: COMMAND_MS },
    socket: { connectTimeout: CONNECT_MS, reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, MAX_RETRY_MS) },
  });
}

/** Says once that Redis has gone and once that it is back, not at each of the attempts between. */
function watch(client: Client, logger: Logger): { readonly isAway: () => boolean; readonly triedOnce: Promise<void> } {
  let away = false;
  client.on('error', (error: unknown) => {
    if (!away) logger.error(describeError(error), 'shared-store-away');
    away = true;
  });
  client.on('ready', () => {
    if (away) logger.info({}, 'shared-store-back');
    away = false;
  });
  // `connect` itself goes on trying and never ends while Redis is away.
  const triedOnce = new Promise<void>((resolve) => {
    client.once('ready', resolve);
    client.once('error', () => resolve());
  });
  return { isAway: () => away, triedOnce };
}
