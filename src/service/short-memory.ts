import { LRUCache } from 'lru-cache';

/** What is kept for a moment and no longer. */
export interface ShortMemory<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

export interface ShortMemoryOptions<T extends object> {
  /** Nothing is kept for much longer than this, also when nobody asks for it again. */
  readonly keepMs: number;
  readonly max: number;
  /** Bounds what all of it weighs; an entry that alone is heavier than `maxEntry` is not kept. */
  readonly weight?: { readonly max: number; readonly maxEntry: number; readonly of: (value: T) => number };
}

/** How exactly time is told, ms: telling it for each look costs more than the look. */
const RESOLUTION_MS = 1_000;

/** One timer clears away what is old, and only while there is anything. */
export function createShortMemory<T extends object>({ keepMs, max, weight }: ShortMemoryOptions<T>): ShortMemory<T> {
  const kept = new LRUCache<string, T>({
    max,
    ttl: keepMs,
    ttlResolution: RESOLUTION_MS,
    perf: { now: () => performance.now() },
    ...(weight === undefined ? {} : { maxSize: weight.max, maxEntrySize: weight.maxEntry, sizeCalculation: weight.of }),
  });
  let isClearing = false;
  const clearLater = (): void => {
    if (isClearing) return;
    isClearing = true;
    setTimeout(() => {
      isClearing = false;
      kept.purgeStale();
      if (kept.size > 0) clearLater();
    }, keepMs + RESOLUTION_MS).unref();
  };
  return {
    get: (key) => kept.get(key),
    set: (key, value) => {
      kept.set(key, value);
      clearLater();
    },
  };
}
