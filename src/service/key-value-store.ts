/** What several copies of the service must share: sessions, launch states, replay ids. Values are JSON text. */
export interface KeyValueStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, seconds: number): Promise<void>;
  /** Reads and removes in one step, so that of two takers one gets nothing. */
  take(key: string): Promise<string | undefined>;
  /** False when the key was there already. */
  setIfAbsent(key: string, value: string, seconds: number): Promise<boolean>;
  /** False, and nothing is written, when the key is not there (any more). */
  replace(key: string, value: string, seconds: number): Promise<boolean>;
  delete(key: string): Promise<void>;
}

/** Entries beyond this are dropped oldest first: a bound on memory, not a promise. */
const MAX_ENTRIES = 100_000;

/** Keeps everything in this process's memory. Time is real time, never clinical time. */
export function createMemoryStore(nowMs: () => number = Date.now): KeyValueStore {
  const entries = new Map<string, { readonly value: string; readonly untilMs: number }>();
  const live = (key: string): string | undefined => {
    const entry = entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.untilMs > nowMs()) return entry.value;
    entries.delete(key);
    return undefined;
  };
  const put = (key: string, value: string, seconds: number): void => {
    entries.delete(key);
    if (entries.size >= MAX_ENTRIES) prune(entries, nowMs());
    entries.set(key, { value, untilMs: nowMs() + seconds * 1_000 });
  };
  return {
    get: (key) => Promise.resolve(live(key)),
    set: (key, value, seconds) => {
      put(key, value, seconds);
      return Promise.resolve();
    },
    take: (key) => {
      const value = live(key);
      entries.delete(key);
      return Promise.resolve(value);
    },
    setIfAbsent: (key, value, seconds) => {
      if (live(key) !== undefined) return Promise.resolve(false);
      put(key, value, seconds);
      return Promise.resolve(true);
    },
    replace: (key, value, seconds) => {
      if (live(key) === undefined) return Promise.resolve(false);
      put(key, value, seconds);
      return Promise.resolve(true);
    },
    delete: (key) => Promise.resolve(void entries.delete(key)),
  };
}

function prune(entries: Map<string, { readonly untilMs: number }>, now: number): void {
  for (const [key, entry] of entries) if (entry.untilMs <= now) entries.delete(key);
  for (const key of entries.keys()) {
    if (entries.size < MAX_ENTRIES) return;
    entries.delete(key);
  }
}
