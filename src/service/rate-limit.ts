import { LRUCache } from 'lru-cache';

/** How often something may happen, for each key apart. */
export interface RateLimit {
  /** Counts one. @returns 0 when it may go on, else after how many whole seconds the next one may */
  take(key: string): number;
  /** Takes one off the count again. */
  giveBack(key: string): void;
}

/** Keys that are remembered; the one that was silent longest is forgotten first, which only lets it in again. A bound on memory. */
const MAX_KEYS = 10_000;

interface Bucket {
  left: number;
  atMs: number;
}

/**
 * A token bucket for each key, in this process: it asks nobody, holds no timer, and lets a pause be made up for. Several copies of the
 * service count apart, so together they let in as many times more.
 * @param perSecond - how many go on being let in
 * @param burst - how many may come at once after a pause
 */
export function createRateLimit(
  { perSecond, burst }: { readonly perSecond: number; readonly burst: number },
  nowMs: () => number = () => performance.now(),
): RateLimit {
  const buckets = new LRUCache<string, Bucket>({ max: MAX_KEYS });
  return {
    take: (key) => {
      const now = nowMs();
      let bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, (bucket = { left: burst, atMs: now }));
      bucket.left = Math.min(burst, bucket.left + ((now - bucket.atMs) / 1_000) * perSecond);
      bucket.atMs = now;
      if (bucket.left < 1) return Math.ceil((1 - bucket.left) / perSecond);
      bucket.left -= 1;
      return 0;
    },
    giveBack: (key) => {
      const bucket = buckets.get(key);
      if (bucket !== undefined) bucket.left = Math.min(burst, bucket.left + 1);
    },
  };
}
