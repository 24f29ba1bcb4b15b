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

export interface MemoryStoreOptions {
  readonly nowMs?: () => number;
  /** Entries beyond this are dropped oldest first: a bound on memory, not a promise. */
  readonly max?: number;
}

const MAX_ENTRIES = 100_000;
/** What has expired goes about this often; looking at each entry at each write would cost as much as there are entries. */
const SWEEP_MS = 60_000;
/** What is left when a full store makes room, so that it is not looked through again at the next write. */
const KEPT_OF_FULL = 0.9;

/** Keeps everything in this process's memory. Time is real time, never clinical time. */
export function createMemoryStore(options: MemoryStoreOptions = {}): KeyValueStore {
  const entries = createEntries(options);
  return {
    get: (key) => Promise.resolve(entries.live(key)),
    set: (key, value, seconds) => {
      entries.put(key, value, seconds);
      return Promise.resolve();
    },
    take: (key) => {
      const value = entries.live(key);
      entries.remove(key);
      return Promise.resolve(value);
    },
    setIfAbsent: (key, value, seconds) => {
      if (entries.live(key) !== undefined) return Promise.resolve(false);
      entries.put(key, value, seconds);
      return Promise.resolve(true);
    },
    replace: (key, value, seconds) => {
      if (entries.live(key) === undefined) return Promise.resolve(false);
      entries.put(key, value, seconds);
      return Promise.resolve(true);
    },
    delete: (key) => {
      entries.remove(key);
      return Promise.resolve();
    },
  };
}

interface Entries {
  /** What is kept and has not expired. */
  live(key: string): string | undefined;
  put(key: string, value: string, seconds: number): void;
  remove(key: string): void;
}

function createEntries({ nowMs = Date.now, max = MAX_ENTRIES }: MemoryStoreOptions): Entries {
  const entries = new Map<string, { readonly value: string; readonly untilMs: number }>();
  let sweepAtMs = nowMs() + SWEEP_MS;
  const makeRoom = (now: number): void => {
    sweepAtMs = now + SWEEP_MS;
    for (const [key, { untilMs }] of entries) if (untilMs <= now) entries.delete(key);
    if (entries.size < max) return;
    for (const key of entries.keys()) {
      if (entries.size <= max * KEPT_OF_FULL) return;
      entries.delete(key);
    }
  };
  return {
    live: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.untilMs > nowMs()) return entry.value;
      entries.delete(key);
      return undefined;
    },
    put: (key, value, seconds) => {
      const now = nowMs();
      entries.delete(key);
      if (now >= sweepAtMs || entries.size >= max) makeRoom(now);
      entries.set(key, { value, untilMs: now + seconds * 1_000 });
    },
    remove: (key) => void entries.delete(key),
  };
}
