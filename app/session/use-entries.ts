import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { writeApi } from '../api/client.ts';
import { keepWritten } from '../api/queries.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { EntryQueue, type QueueState } from './entry-queue.ts';
import { browserEntries } from './entry-store.ts';

const STORE = browserEntries();

/** The entries of this user about this patient that are not saved yet, sent on as soon as that is possible. */
export function useEntries(owner: DraftOwner): { readonly queue: EntryQueue; readonly state: QueueState } {
  const client = useQueryClient();
  const queue = useMemo(
    () =>
      new EntryQueue({
        owner,
        store: STORE,
        send: writeApi.sessionEntry,
        onSaved: (written) => {
          keepWritten(client, written);
        },
      }),
    [owner, client],
  );
  useEffect(() => {
    const again = (): void => void queue.flush();
    queue.open();
    window.addEventListener('online', again);
    return () => {
      window.removeEventListener('online', again);
      queue.close();
    };
  }, [queue]);
  return { queue, state: useSyncExternalStore(queue.subscribe, queue.state) };
}
