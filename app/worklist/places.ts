import { addressOf } from '../views/use-view.ts';
import { useHash } from '../views/use-hash.ts';
import { maySeeSite, treats } from '../view/site-access.ts';

/** What a panel without a patient has to show: the clinic's work, several people side by side, what lies in the cupboard, the site. */
export type Place = 'list' | 'group' | 'stock' | 'site';

export const ADDRESSES: Readonly<Record<Place, string>> = {
  list: addressOf('pathway'),
  group: '#/group',
  stock: '#/stock',
  site: addressOf('site'),
};

/** A therapist is no custodian of practice stock. The service decides; a place that it would refuse is not offered. */
const KEEPS_STOCK = 'prescriber';

/** The places of somebody with these roles, in the order of the navigation. */
export function placesOf(roles: readonly string[]): readonly Place[] {
  return [
    'list',
    ...(treats(roles) ? (['group'] as const) : []),
    ...(roles.includes(KEEPS_STOCK) ? (['stock'] as const) : []),
    ...(maySeeSite(roles) ? (['site'] as const) : []),
  ];
}

/** The place that the address names, as far as it is theirs; else the list. */
export function usePlace(roles: readonly string[]): Place {
  return useHash((hash) => placesOf(roles).find((place) => ADDRESSES[place] === hash) ?? 'list');
}
