import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { writeApi } from '../api/calls.ts';
import { connect } from '../api/client.ts';
import { keepWritten } from '../api/queries.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { EntryQueue, type QueueState } from './entry-queue.ts';
import { browserEntries } from './entry-store.ts';

const STORE = browserEntries();

/** The entries of this user about this patient that are not saved yet, sent on as soon as that is possible. */
export function useEntries(owner: DraftOwner): { readonly queue: EntryQueue; readonly state: QueueState } {
  const client = useQueryClient();
  const queue = useMemo(() => {
    // Held to the patient of the entries, whatever chart the page shows when they are sent.
    const api = writeApi(connect(() => ({ 'X-KAP-Patient': owner.patient.replace('Patient/', '') })));
    return new EntryQueue({
      owner,
      store: STORE,
      send: api.sessionEntry,
      onSaved: (written) => {
        keepWritten(client, written);
      },
    });
  }, [owner, client]);
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
