import { createStore, promisifyRequest } from 'idb-keyval';
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

/** An entry that waits no more: saved, or discarded by hand (`done`), or discarded by its author's sign-out. */
export interface Ended {
  readonly key: string;
  readonly how: 'done' | 'forgotten';
}

/** All that this browser keeps of entries. */
export interface Kept {
  /** By user and patient. */
  readonly waiting: ReadonlyMap<string, Waiting>;
  /** Oldest first. Without it an entry that is gone looks the same whether it was saved or the browser has lost it. */
  readonly ended: readonly Ended[];
}

/** A connection to what this browser keeps; each call may fail, and then every later one of the same connection, or never answer. */
export interface EntryDatabase {
  read(): Promise<Kept>;
  /**
   * A whole read and write in one transaction, so that two tabs don't lose each other's.
   * @param how - called when the browser comes to it; lists that stay the same are given back as they are
   * @returns what is kept from then on
   */
  update(how: (kept: Kept) => Kept): Promise<Kept>;
}

/** Its keys alone say nothing of a person. No user and patient are written like it. */
const ENDED = 'ended';

async function readAll(at: IDBObjectStore): Promise<Kept> {
  const [places, values] = await Promise.all([promisifyRequest(at.getAllKeys()), promisifyRequest<unknown[]>(at.getAll())]);
  const all = new Map(places.map((place, index) => [place, values[index]]));
  const ended = (all.get(ENDED) ?? []) as readonly Ended[];
  all.delete(ENDED);
  return { waiting: all as ReadonlyMap<string, unknown> as ReadonlyMap<string, Waiting>, ended };
}

function write(at: IDBObjectStore, before: Kept, after: Kept): void {
  for (const place of before.waiting.keys()) if (!after.waiting.has(place)) at.delete(place);
  for (const [place, waiting] of after.waiting) if (waiting !== before.waiting.get(place)) at.put(waiting, place);
  if (after.ended !== before.ended) at.put(after.ended, ENDED);
}

/** In IndexedDB. */
export function openEntries(): EntryDatabase {
  const store = createStore('kap-session', 'waiting');
  return {
    read: () => store('readonly', readAll),
    update: (how) =>
      store('readwrite', async (at) => {
        const before = await readAll(at);
        const after = how(before);
        write(at, before, after);
        await promisifyRequest(at.transaction);
        return after;
      }),
  };
}
