import type { ReactNode } from 'react';
import type { ApiError } from '../api/client.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { TAB_LASTS } from '../view/stores.ts';
import { Icon } from './Icon.tsx';
import { Button } from './Button.tsx';

/** What is being loaded, as `what.*` of the words. */
export type Loaded = 'session' | 'pathway' | 'chart' | 'form' | 'gate' | 'view' | 'entries' | 'order';

/** Loading: grey shapes, announced once. */
export function LoadingDisplay({ what, rows = 3 }: { readonly what: Loaded; readonly rows?: number }): ReactNode {
  return (
    <div role="status" aria-live="polite" className="kap-loading">
      <span className="kap-hidden">{t('loading', { what: t(`what.${what}`) })}</span>
      {Array.from({ length: rows }, (_, row) => (
        <span
          key={row}
          className="kap-skeleton"
          style={{ height: row === 0 ? 22 : 14, width: `${String(100 - (row % 8) * 12)}%` }}
        />
      ))}
    </div>
  );
}

export interface FailedDisplayProps {
  readonly what: string;
  readonly error: ApiError;
  readonly onRetry?: (() => void) | undefined;
}

/** Failed: says what failed and why, and offers to try again. Never looks like "nothing there". */
export function FailedDisplay({ what, error, onRetry }: FailedDisplayProps): ReactNode {
  return (
    <div role="alert" className="kap-notice kap-notice-hold">
      <Icon name="warning" size={20} />
      <div>
        <strong>{what}</strong>
        {error.messages.map((message) => (
          <p key={message}>
            <Said now="">{message}</Said>
          </p>
        ))}
        {error.status === 401 && <p>{t(TAB_LASTS ? 'error.reopen' : 'error.reopenBeside')}</p>}
        {onRetry && error.status !== 401 && (
          <Button size="compact-sm" variant="default" onClick={onRetry}>
            {t('tryAgain')}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Nobody has recorded it: not the same as "recorded as none". */
export function NotRecordedDisplay({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="kap-empty kap-empty-missing">
      <Icon name="question" /> <span className="kap-word">{t('notRecorded')}</span> {children}
    </p>
  );
}

/** Somebody looked, and there is none. */
export function NoneDisplay({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <p className="kap-empty kap-empty-none">
      <Icon name="check" /> <span className="kap-word">{t('none')}</span> {children}
    </p>
  );
}

/** None was found, which is only said where everything was read; else it is not known, and what could not be read is named. */
export function NothingFound({
  unread,
  children,
}: {
  readonly unread: readonly string[];
  readonly children: ReactNode;
}): ReactNode {
  if (unread.length === 0) return <NoneDisplay>{children}</NoneDisplay>;
  return <NotKnownDisplay>{t('unread', { parts: unread.map((part) => sayText(part, '')).join(', ') })}</NotKnownDisplay>;
}

/** It could not be read: neither "none" nor "not recorded" may be said of it. */
export function NotKnownDisplay({ children }: { readonly children?: ReactNode }): ReactNode {
  return (
    <p className="kap-empty kap-empty-missing">
      <Icon name="question" /> <span className="kap-word">{t('notKnown')}</span> {children}
    </p>
  );
}
