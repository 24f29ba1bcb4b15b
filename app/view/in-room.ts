import type { DraftStore } from './drafts.ts';

/** @param user - by `userKeyOf`: another clinic's patients may have the same ids */
const keyOf = (user: string): string => `kap-group ${user}`;

/** Ids of the people in this user's room of several; names are never kept. */
export function keptRoom(store: DraftStore, user: string): readonly string[] {
  const kept = store.getItem(keyOf(user));
  return kept === null || kept === '' ? [] : kept.split(',');
}

export function keepRoom(store: DraftStore, user: string, ids: readonly string[]): void {
  store.setItem(keyOf(user), ids.join());
}

/** For whoever signs out. */
export function dropRoom(store: DraftStore, user: string): void {
  store.removeItem(keyOf(user));
}
