import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { addressOf, type View, VIEWS } from './use-view.ts';

/** The way to the other views; each is loaded when it is first opened. */
export function ViewNav({ view }: { readonly view: View }): ReactNode {
  return (
    <nav className="kap-views" aria-label={t('view.nav')}>
      {VIEWS.map((one) => (
        <a key={one} href={addressOf(one)} aria-current={one === view ? 'page' : undefined}>
          {t(`view.${one}`)}
        </a>
      ))}
    </nav>
  );
}
