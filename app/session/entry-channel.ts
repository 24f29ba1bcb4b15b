import type { DraftOwner } from '../view/drafts.ts';

/** What one page tells the others of this browser about entries that wait; a page hears its own words too. */
export type EntryMessage =
  /** What waits of this user about this patient has changed; these entries wait no more, and are not put back anywhere. */
  | ({ readonly kind: 'changed'; readonly ended: readonly string[] } & DraftOwner)
  /** This user has signed out, and these entries of theirs are discarded. */
  | { readonly kind: 'forgotten'; readonly user: string; readonly keys: readonly string[] };

/** Undefined in a browser that lets this page share nothing with others of it. */
function openChannel(): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel('kap-entries');
  } catch {
    return undefined;
  }
}

export function tellPages(message: EntryMessage): void {
  const channel = openChannel();
  channel?.postMessage(message);
  channel?.close();
}

/** @returns stops listening */
export function hearPages(hear: (message: EntryMessage) => void): () => void {
  const channel = openChannel();
  channel?.addEventListener('message', ({ data }: MessageEvent<EntryMessage>) => {
    hear(data);
  });
  return () => {
    channel?.close();
  };
}
