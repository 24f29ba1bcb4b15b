import type { Logger, ServiceDeps } from '../service/deps.ts';
import { createSealedStore, parseSealingKeys, type SealingKeys } from '../service/shared/sealed-store.ts';

export type Sharing =
  | { readonly ok: true; readonly deps: Pick<ServiceDeps, 'shared' | 'sessionSecrets'>; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly why: string };

type Env = Readonly<Record<string, string | undefined>>;

/** Where sessions are shared between copies of the service; only the environment says it, for both hold secrets. */
const SHARING_ENV = { url: 'REDIS_URL', keys: 'KAP_SESSION_KEYS' } as const;

/** What the environment says of it; undefined when it says nothing. Nothing is asked of Redis. */
export function readSharing(
  env: Env,
): { readonly url: string; readonly keys: SealingKeys } | { readonly why: string } | undefined {
  const url = env[SHARING_ENV.url] ?? '';
  if (url === '') return undefined;
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url)) return { why: `${SHARING_ENV.url} must be redis://… or rediss://…` };
  const keys = parseSealingKeys(env[SHARING_ENV.keys] ?? '');
  return keys === undefined ? { why: KEYS_NEEDED } : { url, keys };
}

/**
 * What copies of the service share: Redis, sealed, when `REDIS_URL` is set; else this process's memory.
 * @returns why not, when there is a URL without good keys
 */
export async function shareThrough(env: Env, logger: Logger): Promise<Sharing> {
  const said = readSharing(env);
  if (said === undefined) return { ok: true, deps: {}, close: () => Promise.resolve() };
  if ('why' in said) return { ok: false, why: said.why };
  // Loaded only where it is wanted: it takes longer than the rest of the start.
  const { createRedisStore } = await import('../service/shared/redis-store.ts');
  const redis = createRedisStore(said.url, logger);
  return {
    ok: true,
    deps: { shared: createSealedStore(redis, said.keys), sessionSecrets: said.keys },
    close: () => redis.close(),
  };
}

const KEYS_NEEDED =
  `with ${SHARING_ENV.url}, ${SHARING_ENV.keys} must hold the key that seals sessions: 32 random bytes as base64, such as ` +
  '`openssl rand -base64 32` makes; several, separated by commas, to change keys: the first seals, all open';
