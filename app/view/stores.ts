import type { DraftStore } from './drafts.ts';

/**
 * A browser's store, or one in memory where the browser gives none: in another origin's frame it may refuse, and asking throws.
 * What is kept in memory is lost with the page, and nothing else is.
 */
export function openStore(open: () => Storage): DraftStore {
  try {
    const store = open();
    store.getItem('kap-probe');
    return store;
  } catch {
    return memoryStore();
  }
}

function memoryStore(): DraftStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

/** Lives as long as this tab. */
export const TAB_STORE = openStore(() => sessionStorage);

/** Lives in this browser. */
export const BROWSER_STORE = openStore(() => localStorage);

/** Whether what is kept in this tab outlives the page; a browser that blocks storage in frames of other sites keeps nothing. */
export const TAB_LASTS = typeof Storage !== 'undefined' && TAB_STORE instanceof Storage;
