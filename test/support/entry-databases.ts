import type { EntryDatabase, Waiting } from '../../app/session/entry-database.ts';
import { EntryStore } from '../../app/session/entry-store.ts';

/** What a browser keeps, and how its connections fare. */
export interface FakeBrowser {
  readonly kept: Map<string, Waiting>;
  /** A new connection; those of before are broken from then on when `drop` was called. */
  readonly open: () => EntryDatabase;
  /** Breaks every connection that is open. */
  readonly drop: () => void;
  /** Whether nothing is taken or told at all. */
  blocked: boolean;
}

/** A browser's memory in a map, whose connections break as those of Safari do. */
export function fakeBrowser(): FakeBrowser {
  let era = 0;
  const kept = new Map<string, Waiting>();
  const browser: FakeBrowser = {
    kept,
    blocked: false,
    drop: () => {
      era += 1;
    },
    open: () => {
      const opened = era;
      const on = <T>(work: () => T): Promise<T> =>
        browser.blocked || opened !== era
          ? Promise.reject(new Error('The database connection is closing.'))
          : Promise.resolve(work());
      return {
        get: (key) => on(() => kept.get(key)),
        update: (key, change) => on(() => void kept.set(key, change(kept.get(key) ?? []))),
        entries: () => on(() => [...kept]),
        remove: (keys) =>
          on(() => {
            for (const key of keys) kept.delete(key);
          }),
      };
    },
  };
  return browser;
}

/** The store of a browser that keeps nothing, as in some embedded frames. */
export const memoryEntries = (): EntryStore =>
  new EntryStore(() => {
    throw new Error('There is no database.');
  });
