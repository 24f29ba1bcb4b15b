import { useHash } from './use-hash.ts';

/** The views of the panel, in the order of its navigation; the first is what the panel opens with. */
export const VIEWS = ['pathway', 'session', 'measures', 'forms', 'orders', 'record', 'site'] as const;
export type View = (typeof VIEWS)[number];

/**
 * The view that an address names: `#/session`, or a part of it: `#/orders/stock`. Any other fragment is a place within the first view. The address keeps the
 * view through a reload and lets the browser's back button work, in an iframe as in a window.
 */
export function viewOf(hash: string): View {
  return VIEWS.find((view) => hash.split('/')[1] === view) ?? 'pathway';
}

export function addressOf(view: View): string {
  return `#/${view}`;
}

/** Where the record tells of one thing: `#/record/Encounter/1`. */
export function recordAddress(reference: string): string {
  return `${addressOf('record')}/${reference}`;
}

/** The reference that the address asks the record for; undefined when it asks for none. */
export function recordPlaceOf(hash: string): string | undefined {
  return viewOf(hash) === 'record' ? /^#\/record\/([A-Za-z]+\/[A-Za-z0-9.-]+)$/.exec(hash)?.[1] : undefined;
}

export function useRecordPlace(): string | undefined {
  return useHash(recordPlaceOf);
}

/** The view on the screen. */
export function useView(): View {
  return useHash(viewOf);
}
