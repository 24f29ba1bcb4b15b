import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { writeApi } from '../api/calls.ts';
import { connect } from '../api/client.ts';
import { keepWritten, PATHWAY, ROOM } from '../api/queries.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { hearPages, tellPages } from './entry-channel.ts';
import { EntryQueue, type QueueState } from './entry-queue.ts';
import { ENTRIES } from './entry-store.ts';

/** An entry is a few lines to write; after this long it is sent again under its key. A product choice. */
const PATIENCE_MS = 20_000;

/** Two tabs with the same patient share what waits: only one of them sends at a time. */
async function alone({ user, patient }: DraftOwner, work: () => Promise<void>): Promise<boolean> {
  const locked = async (lock: Lock | null): Promise<boolean> => {
    if (lock === null) return false;
    await work();
    return true;
  };
  const place = `kap-entries ${user} ${patient}`;
  // A browser that gives a frame no locks gives it no store that tabs could share either.
  return (await mayLock(place)) ? navigator.locks.request(place, { ifAvailable: true }, locked) : work().then(() => true);
}

async function mayLock(place: string): Promise<boolean> {
  try {
    await navigator.locks.request(place, { mode: 'shared', ifAvailable: true }, () => undefined);
    return true;
  } catch {
    return false;
  }
}

/** The entries of this user about this patient that are not saved yet, sent on as soon as that is possible. */
export function useEntries(owner: DraftOwner): { readonly queue: EntryQueue; readonly state: QueueState } {
  const client = useQueryClient();
  const queue = useMemo(() => {
    // Held to who made the entries and whom they are about, whoever is signed in and whatever chart the page shows when they are sent.
    const whose = { 'X-KAP-User': owner.user, 'X-KAP-Patient': owner.patient.replace('Patient/', '') };
    const api = writeApi(connect(() => whose, PATIENCE_MS));
    return new EntryQueue({
      owner,
      store: ENTRIES,
      send: api.sessionEntry,
      alone: (work) => alone(owner, work),
      onSaved: (written) => {
        keepWritten(client, written);
      },
      onTaken: () => {
        void client.invalidateQueries({ queryKey: PATHWAY });
        void client.invalidateQueries({ queryKey: ROOM });
      },
      onChanged: (ended) => {
        tellPages({ kind: 'changed', ended, ...owner });
      },
    });
  }, [owner, client]);
  useEffect(() => keepSending(queue, owner), [queue, owner]);
  return { queue, state: useSyncExternalStore(queue.subscribe, queue.state) };
}

/** Asks before the page is closed on what only it keeps. */
function stay(event: BeforeUnloadEvent): void {
  if (ENTRIES.mustStay) event.preventDefault();
}

/** @returns stops it */
function keepSending(queue: EntryQueue, { user, patient }: DraftOwner): () => void {
  const again = (): void => void queue.flush();
  // A page in the background may have slept through what another one did.
  const shown = (): void => {
    if (document.visibilityState === 'visible') again();
  };
  queue.open();
  // For as long as the page lives: the view is left long before an entry is lost.
  window.addEventListener('beforeunload', stay);
  window.addEventListener('online', again);
  document.addEventListener('visibilitychange', shown);
  const deaf = hearPages((message) => {
    if (message.user !== user) return;
    if (message.kind === 'forgotten') queue.lost(message.keys);
    else if (message.patient === patient) void queue.heard(message.ended);
  });
  return () => {
    deaf();
    window.removeEventListener('online', again);
    document.removeEventListener('visibilitychange', shown);
    queue.close();
  };
}
