import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SealingKeys } from './shared/sealed-store.ts';

/** Ids of sessions, and which of those that come are ours. */
export interface SessionIds {
  create(tenant: string): string;
  /**
   * The tenant of an id that was given out here, whether or not its session still goes on; undefined for any other. Asks nobody, so
   * that what somebody made up costs no look at the shared store.
   */
  tenantOf(id: string): string | undefined;
}

/** Without keys sessions are this process's own, and so are their ids. */
const OWN_SECRETS: SealingKeys = [randomBytes(32)];

/** @param secrets - what copies of the service share; the first marks ids, all are taken */
export function createSessionIds([first, ...older]: SealingKeys = OWN_SECRETS): SessionIds {
  // Not the very keys that seal: one key, one use.
  const keyOf = (secret: Uint8Array): Buffer => Buffer.from(hkdfSync('sha256', secret, '', 'kap session id', 32));
  const own = keyOf(first);
  const keys = [own, ...older.map(keyOf)];
  const markOf = (key: Uint8Array, text: string): string => createHmac('sha256', key).update(text).digest('base64url');
  return {
    create: (tenant) => {
      // 256 bits from the platform's generator: not guessable, whatever ids the service uses elsewhere.
      const text = `${tenant}.${randomBytes(32).toString('base64url')}`;
      return `${text}.${markOf(own, text)}`;
    },
    tenantOf: (id) => {
      const [, text, tenant, mark] = SHAPE.exec(id) ?? [];
      if (text === undefined || tenant === undefined || mark === undefined) return undefined;
      const isOurs = keys.some((key) => timingSafeEqual(Buffer.from(markOf(key, text)), Buffer.from(mark)));
      return isOurs ? tenant : undefined;
    },
  };
}

/** Tenant, 32 random bytes, and the mark of both. */
const SHAPE = /^(([^.]+)\.[\w-]{43})\.([\w-]{43})$/;
