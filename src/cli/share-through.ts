import type { Logger, ServiceDeps } from '../service/deps.ts';

export type Sharing =
  | { readonly ok: true; readonly deps: Pick<ServiceDeps, 'shared' | 'sessionSecrets'>; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly why: string };

/** Where sessions are shared between copies of the service; only the environment says it, for both hold secrets. */
export const SHARING_ENV = { url: 'REDIS_URL', keys: 'KAP_SESSION_KEYS' } as const;

/**
 * What copies of the service share: Redis, sealed, when `REDIS_URL` is set; else this process's memory.
 * @returns why not, when there is a URL without good keys
 */
export async function shareThrough(env: Readonly<Record<string, string | undefined>>, logger: Logger): Promise<Sharing> {
  const url = env[SHARING_ENV.url];
  if (url === undefined || url === '') return { ok: true, deps: {}, close: () => Promise.resolve() };
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url))
    return { ok: false, why: `${SHARING_ENV.url} must be redis://… or rediss://…` };
  // Loaded only where it is wanted: it takes longer than the rest of the start.
  const { createSealedStore, parseSealingKeys } = await import('../service/shared/sealed-store.ts');
  const keys = parseSealingKeys(env[SHARING_ENV.keys] ?? '');
  if (keys === undefined) return { ok: false, why: KEYS_NEEDED };
  const { createRedisStore } = await import('../service/shared/redis-store.ts');
  const redis = createRedisStore(url, logger);
  return { ok: true, deps: { shared: createSealedStore(redis, keys), sessionSecrets: keys }, close: () => redis.close() };
}

const KEYS_NEEDED =
  `with ${SHARING_ENV.url}, ${SHARING_ENV.keys} must hold the key that seals sessions: 32 random bytes as base64, such as ` +
  '`openssl rand -base64 32` makes; several, separated by commas, to change keys: the first seals, all open';
