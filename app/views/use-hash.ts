import { useSyncExternalStore } from 'react';

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => {
    window.removeEventListener('hashchange', onChange);
  };
}

/** What the address's fragment says now, and whenever it changes. @param read - gives the same primitive for the same fragment */
export function useHash<T extends string | undefined>(read: (hash: string) => T): T {
  return useSyncExternalStore(subscribe, () => read(window.location.hash));
}
