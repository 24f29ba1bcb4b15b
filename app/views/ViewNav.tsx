import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { maySeeSite, treats } from '../view/site-access.ts';
import { addressOf, type View, VIEWS } from './use-view.ts';

export interface ViewNavProps {
  readonly view: View;
  /** Codes of the user's roles: not everybody has to do with the site. */
  readonly roles: readonly string[];
}

/** The way to the other views; each is loaded when it is first opened. */
export function ViewNav({ view, roles }: ViewNavProps): ReactNode {
  return (
    <nav className="kap-views" aria-label={t('view.nav')}>
      {VIEWS.filter((one) => isOffered(one, roles)).map((one) => (
        <a key={one} href={addressOf(one)} aria-current={one === view ? 'page' : undefined}>
          {t(`view.${one}`)}
        </a>
      ))}
    </nav>
  );
}

/** A front desk has one page of a patient; the others are for clinicians. */
function isOffered(view: View, roles: readonly string[]): boolean {
  if (view === 'site') return maySeeSite(roles);
  return view === 'pathway' || treats(roles);
}
