import { createBreaker } from '../ehr/breaker.ts';
import type { Logger } from './deps.ts';
import { createDeadline } from './deadline.ts';
import { createMemoryStore, type KeyValueStore } from './key-value-store.ts';

/** Longest that a hook waits for the shared store. A product choice. */
const PATIENCE_MS = 150;

/**
 * Whether a token's id is seen for the first time: here, and in the store that all copies of the service share (undefined = one copy).
 *
 * While that store can't be reached, this copy's own memory decides alone. To refuse instead would silence every warning of every
 * EHR (a client shows a 401 as "no advice"); what is given up is that a token, stolen inside TLS, could be used once more at another
 * copy within its quarter of an hour.
 */
export function createReplayGuard(
  shared: KeyValueStore | undefined,
  logger: Pick<Logger, 'warn'>,
): (key: string, seconds: number) => Promise<boolean> {
  const own = createMemoryStore();
  const breaker = createBreaker({
    isDown: () => true,
    refuse: () => new Error('the shared store is left alone'),
    onChange: (state) => {
      logger.warn({ upstream: 'shared-store', state }, 'breaker-changed');
    },
  });
  return async (key, seconds) => {
    if (!(await own.setIfAbsent(key, '1', seconds))) return false;
    if (shared === undefined) return true;
    try {
      return await breaker.run(() =>
        createDeadline(PATIENCE_MS).within(shared.setIfAbsent(key, '1', seconds), () => {
          throw new Error('late');
        }),
      );
    } catch {
      return true;
    }
  };
}
