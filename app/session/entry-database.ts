import { createStore, entries, get, promisifyRequest, update } from 'idb-keyval';
import type { SessionEntryRequest } from '../../src/service/contract.ts';

/** One entry of a session that the service has not taken yet. */
export interface WaitingEntry {
  /** Names the write, so that sending it twice is writing it once. */
  readonly key: string;
  readonly entry: SessionEntryRequest;
  /** Why the service would not take it; such an entry is kept until somebody sends it again or discards it. */
  readonly refused?: readonly string[];
}

export type Waiting = readonly WaitingEntry[];
/** Doing it twice is doing it once: nobody knows whether a change was made whose connection broke. */
export type Change = (waiting: Waiting) => Waiting;

/** A connection to what this browser keeps; each call may fail, and then every later one of the same connection, or never answer. */
export interface EntryDatabase {
  get(key: string): Promise<Waiting | undefined>;
  /** A whole read and write, so that two tabs don't lose each other's. */
  update(key: string, change: Change): Promise<void>;
  entries(): Promise<readonly (readonly [string, Waiting])[]>;
  /** @param isAwaited - asked when the browser comes to it; false, and nothing is removed */
  remove(keys: readonly string[], isAwaited: () => boolean): Promise<void>;
}

/** In IndexedDB. */
export function openEntries(): EntryDatabase {
  const store = createStore('kap-session', 'waiting');
  return {
    get: (key) => get<Waiting>(key, store),
    update: (key, change) => update<Waiting>(key, (waiting) => change(waiting ?? []), store),
    entries: () => entries<string, Waiting>(store),
    remove: (keys, isAwaited) =>
      store('readwrite', (at) => {
        if (isAwaited()) for (const key of keys) at.delete(key);
        return promisifyRequest(at.transaction);
      }),
  };
}
