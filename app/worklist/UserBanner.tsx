import type { ReactNode } from 'react';
import type { UserInfo } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { LanguageInput } from '../i18n/LanguageInput.tsx';
import { SignOutButton } from '../ui/SignOutButton.tsx';
import { userKeyOf } from '../view/drafts.ts';
import { userRolesText } from '../view/words.ts';
import '../styles/worklist.css';

export interface UserBannerProps {
  /** Undefined until it is known. */
  readonly user: UserInfo | undefined;
  readonly title: string;
}

/** The head of a panel without a patient: what it shows, and to whom. */
export function UserBanner({ user, title }: UserBannerProps): ReactNode {
  return (
    <header className="kap-banner" aria-label={t('banner.label')}>
      <h1 className="kap-work-title">{title}</h1>
      <div className="kap-banner-end">
        {user?.sandbox && <span className="kap-badge kap-tone-sandbox">{t('banner.sandbox')}</span>}
        <LanguageInput />
        {user && (
          <span className="kap-user">
            {user.user.name}
            <small>{userRolesText(user.user.roles)}</small>
          </span>
        )}
        {user && <SignOutButton user={userKeyOf(user)} />}
      </div>
    </header>
  );
}
