import type { Ended, EntryDatabase, Kept, Waiting } from '../../app/session/entry-database.ts';
import { EntryStore } from '../../app/session/entry-store.ts';

/** What a browser keeps, and how its connections fare. */
export interface FakeBrowser {
  /** What waits, by user and patient. */
  readonly kept: Map<string, Waiting>;
  /** Loses all that it keeps, and every connection, as when somebody clears the site's data. */
  readonly clear: () => void;
  /** A new connection; those of before are broken from then on when `drop` was called. */
  readonly open: () => EntryDatabase;
  /** Breaks every connection that is open. */
  readonly drop: () => void;
  /** Whether nothing is taken or told at all. */
  blocked: boolean;
  /** Whether no call is answered; what was asked stays to be done. */
  silent: boolean;
  /** Does what was asked while it was silent. */
  readonly catchUp: () => void;
}

/** A browser's memory in a map, whose connections break as those of Safari do. */
export function fakeBrowser(): FakeBrowser {
  let era = 0;
  const kept = new Map<string, Waiting>();
  let ended: readonly Ended[] = [];
  const asked: (() => void)[] = [];
  const all = (): Kept => ({ waiting: new Map(kept), ended });
  const keep = (after: Kept): Kept => {
    kept.clear();
    for (const [place, waiting] of after.waiting) kept.set(place, waiting);
    ended = after.ended;
    return after;
  };
  const browser: FakeBrowser = {
    kept,
    blocked: false,
    silent: false,
    catchUp: () => {
      for (const work of asked.splice(0)) work();
    },
    drop: () => {
      era += 1;
    },
    clear: () => {
      era += 1;
      keep({ waiting: new Map(), ended: [] });
    },
    open: () => {
      const opened = era;
      const on = <T>(work: () => T): Promise<T> => {
        if (browser.blocked || opened !== era) return Promise.reject(new Error('The database connection is closing.'));
        if (!browser.silent) return Promise.resolve(work());
        return new Promise((resolve) => {
          asked.push(() => {
            resolve(work());
          });
        });
      };
      return { read: () => on(all), update: (how) => on(() => keep(how(all()))) };
    },
  };
  return browser;
}

/** The store of a browser that keeps nothing, as in some embedded frames. */
export const memoryEntries = (): EntryStore =>
  new EntryStore(() => {
    throw new Error('There is no database.');
  });
