import { createStore, delMany, entries, get, update, type UseStore } from 'idb-keyval';
import type { SessionEntryRequest } from '../../src/service/contract.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { tellPages } from './entry-channel.ts';

/** One entry of a session that the service has not taken yet. */
export interface WaitingEntry {
  /** Names the write, so that sending it twice is writing it once. */
  readonly key: string;
  readonly entry: SessionEntryRequest;
  /** Why the service would not take it; such an entry is kept until somebody sends it again or discards it. */
  readonly refused?: readonly string[];
}

/** Where waiting entries live; each change is a whole read and write, so that two tabs don't lose each other's. */
export interface EntryStore {
  read(owner: DraftOwner): Promise<readonly WaitingEntry[]>;
  change(owner: DraftOwner, change: (waiting: readonly WaitingEntry[]) => readonly WaitingEntry[]): Promise<void>;
  /** How many entries about the same patient other users of the same clinic have left here that are not saved. */
  countOthers(owner: DraftOwner): Promise<number>;
  /** False when nothing outlives the page: then it must not be closed before all is saved. */
  readonly lasting: boolean;
}

const keyOf = ({ user, patient }: DraftOwner): string => `${user} ${patient}`;
let opened: UseStore | undefined;
const database = (): UseStore => (opened ??= createStore('kap-session', 'waiting'));

/** What is kept under each key that fits; empty for a browser that keeps nothing. */
async function keptUnder(fits: (key: string) => boolean): Promise<readonly (readonly [string, readonly WaitingEntry[]])[]> {
  try {
    return (await entries<string, readonly WaitingEntry[]>(database())).filter(([key]) => fits(key));
  } catch {
    return [];
  }
}

const ofUser = (user: string) => (key: string) => key.startsWith(`${user} `);

function countIn(kept: readonly (readonly [string, readonly WaitingEntry[]])[]): number {
  return kept.reduce((sum, [, waiting]) => sum + waiting.length, 0);
}

/** How many entries of one user, about whomever, this browser keeps that are not saved. */
export async function countWaiting(user: string): Promise<number> {
  return countIn(await keptUnder(ofUser(user)));
}

/** Removes them: for whoever signs out and was warned. Other tabs of theirs hear of it. */
export async function forgetWaiting(user: string): Promise<void> {
  const keys = (await keptUnder(ofUser(user))).map(([key]) => key);
  await delMany(keys, database()).catch(() => undefined);
  tellPages({ kind: 'forgotten', user });
}

function countOthersIn(owner: DraftOwner): Promise<number> {
  const [tenant = ''] = owner.user.split('/');
  const ofOthers = (key: string): boolean =>
    key.startsWith(`${tenant}/`) && key.endsWith(` ${owner.patient}`) && key !== keyOf(owner);
  return keptUnder(ofOthers).then(countIn);
}

/**
 * In IndexedDB, under user and patient: another user's entries are neither shown nor sent. Some browsers say that they keep things
 * and fail when they are asked to; from then on the page keeps them itself, and says so.
 */
export function browserEntries(): EntryStore {
  const memory = memoryEntries();
  let lasting = true;
  async function kept<T>(ask: () => Promise<T>, instead: () => Promise<T>): Promise<T> {
    if (!lasting) return instead();
    try {
      return await ask();
    } catch {
      lasting = false;
      return instead();
    }
  }
  return {
    get lasting() {
      return lasting;
    },
    read: (owner) =>
      kept(
        async () => (await get<readonly WaitingEntry[]>(keyOf(owner), database())) ?? [],
        () => memory.read(owner),
      ),
    change: async (owner, change) => {
      await kept(
        () => update<readonly WaitingEntry[]>(keyOf(owner), (waiting) => change(waiting ?? []), database()),
        () => memory.change(owner, change),
      );
    },
    countOthers: countOthersIn,
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
    countOthers: () => Promise.resolve(0),
  };
}
