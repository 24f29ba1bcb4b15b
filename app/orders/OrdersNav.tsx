import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { useHash } from '../views/use-hash.ts';

/** Parts of the view of orders, by their place in the address: `#/orders`, `#/orders/lozenges`, `#/orders/stock`. */
export const SUBVIEWS = ['order', 'lozenges', 'stock'] as const;
export type Subview = (typeof SUBVIEWS)[number];

function addressOf(subview: Subview): string {
  return subview === 'order' ? '#/orders' : `#/orders/${subview}`;
}

/** The part that the address names; a reload and the browser's back button keep to it. */
export function useSubview(): Subview {
  return useHash((hash) => SUBVIEWS.find((one) => addressOf(one) === hash) ?? 'order');
}

/** The way between them. */
export function OrdersNav({ subview }: { readonly subview: Subview }): ReactNode {
  return (
    <nav className="kap-order-nav" aria-label={t('orders:nav.title')}>
      {SUBVIEWS.map((one) => (
        <a key={one} href={addressOf(one)} aria-current={one === subview ? 'page' : undefined}>
          {t(`orders:nav.${one}`)}
        </a>
      ))}
    </nav>
  );
}
