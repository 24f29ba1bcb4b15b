import { useEffect } from 'react';
import type { SessionInfo } from '../../src/service/contract.ts';
import { addressOf, viewOf } from '../views/use-view.ts';

/** Sections of the first view that a card's link may name: fragments, which the browser itself goes to. */
const SECTIONS: readonly string[] = ['gate', 'findings'];
const VIEW_OF_LINK: Readonly<Record<string, string>> = { order: 'orders' };

/**
 * Where the panel begins: what the card was about whose link launched it, else what the EHR hints at. Neither is more than a hint, so
 * an address that already names a place stays as it is.
 * @returns a fragment; empty for the start of the first view
 */
export function openingOf({ open, intent = '' }: Pick<SessionInfo, 'open' | 'intent'>): string {
  if (open !== undefined && SECTIONS.includes(open.view)) return `#${open.view}`;
  const view = viewOf(`#/${open === undefined ? intent : (VIEW_OF_LINK[open.view] ?? open.view)}`);
  return view === 'pathway' ? '' : addressOf(view);
}

/** @param hasSections - whether the first view's sections are on the page: a browser can't go to what is not there yet */
export function useOpening(session: SessionInfo, hasSections: boolean): void {
  useEffect(() => {
    const place = openingOf(session);
    if (place === '' || window.location.hash !== '' || !(place.startsWith('#/') || hasSections)) return;
    window.location.hash = place;
    document.getElementById(place.slice(1))?.focus({ preventScroll: true });
  }, [session, hasSections]);
}
