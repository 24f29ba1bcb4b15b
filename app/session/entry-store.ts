import { createStore, delMany, entries, get, update, type UseStore } from 'idb-keyval';
import type { SessionEntryRequest } from '../../src/service/contract.ts';
import type { DraftOwner } from '../view/drafts.ts';

/** One entry of a session that the service has not taken yet. */
export interface WaitingEntry {
  /** Names the write, so that sending it twice is writing it once. */
  readonly key: string;
  readonly entry: SessionEntryRequest;
  /** Why the service would not take it; such an entry is kept until somebody discards it. */
  readonly refused?: readonly string[];
}

/** Where waiting entries live; each change is a whole read and write, so that two tabs don't lose each other's. */
export interface EntryStore {
  read(owner: DraftOwner): Promise<readonly WaitingEntry[]>;
  change(owner: DraftOwner, change: (waiting: readonly WaitingEntry[]) => readonly WaitingEntry[]): Promise<void>;
  /** False when nothing outlives the page: then it must not be closed before all is saved. */
  readonly lasting: boolean;
}

const keyOf = ({ user, patient }: DraftOwner): string => `${user} ${patient}`;

/** The keys of one user's entries, whoever they are about, with how many wait under each; empty for a browser that keeps nothing. */
async function keptOf(user: string): Promise<readonly (readonly [string, number])[]> {
  const kept = await entries<string, readonly WaitingEntry[]>(createStore('kap-session', 'waiting')).catch(() => []);
  return kept.filter(([key]) => key.startsWith(`${user} `)).map(([key, waiting]) => [key, waiting.length]);
}

/** How many entries of one user, about whomever, this browser keeps that are not saved. */
export async function countWaiting(user: string): Promise<number> {
  return (await keptOf(user)).reduce((sum, [, count]) => sum + count, 0);
}

/** Removes them: for whoever signs out and was warned. */
export async function forgetWaiting(user: string): Promise<void> {
  const keys = (await keptOf(user)).map(([key]) => key);
  await delMany(keys, createStore('kap-session', 'waiting')).catch(() => undefined);
}

/** In IndexedDB, under user and patient: another user's entries are neither shown nor sent. */
export function browserEntries(): EntryStore {
  let store: UseStore;
  try {
    store = createStore('kap-session', 'waiting');
  } catch {
    return memoryEntries();
  }
  return {
    lasting: true,
    read: async (owner) => (await get<readonly WaitingEntry[]>(keyOf(owner), store)) ?? [],
    change: (owner, change) => update<readonly WaitingEntry[]>(keyOf(owner), (waiting) => change(waiting ?? []), store),
  };
}

/** For a browser that keeps nothing, as in some embedded frames. */
export function memoryEntries(): EntryStore {
  const kept = new Map<string, readonly WaitingEntry[]>();
  return {
    lasting: false,
    read: (owner) => Promise.resolve(kept.get(keyOf(owner)) ?? []),
    change: (owner, change) => {
      kept.set(keyOf(owner), change(kept.get(keyOf(owner)) ?? []));
      return Promise.resolve();
    },
  };
}
