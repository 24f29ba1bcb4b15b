import type { ReactNode } from 'react';
import type { ApiError } from '../api/client.ts';
import { useUser } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { seesSiteOnly } from '../view/site-access.ts';
import { SiteView } from '../views/SiteView.tsx';
import { PasskeyApprovals } from '../worklist/PasskeyApprovals.tsx';
import { UserBanner } from '../worklist/UserBanner.tsx';

export interface SitePageProps {
  /** Why no patient is shown to this user. */
  readonly refused: ApiError;
  readonly onRetry: () => void;
}

/** The panel of those who look after the site and treat nobody: the site, however it was opened. Others are told why it stays closed. */
export function SitePage({ refused, onRetry }: SitePageProps): ReactNode {
  const user = useUser();
  const isSite = user.data !== undefined && seesSiteOnly(user.data.user.roles);
  return (
    <>
      {isSite && <UserBanner user={user.data} title={t('view.site')} />}
      <main className="kap-page" aria-label={t(isSite ? 'view.site' : 'page')}>
        {!isSite && <h1 className="kap-hidden">{t('title')}</h1>}
        {user.isPending && <LoadingDisplay what="session" rows={6} />}
        {!user.isPending && !isSite && <FailedDisplay what={t('notices.open')} error={refused} onRetry={onRetry} />}
        {isSite && user.data.user.roles.includes('administrator') && <PasskeyApprovals />}
        {isSite && <SiteView />}
      </main>
    </>
  );
}
