import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PathwayAnswer } from '../../src/service/contract.ts';
import type { ApiError } from '../api/client.ts';
import type { Refresh } from '../api/queries.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { dateText } from '../view/dates.ts';

export interface NoticesProps {
  readonly pathway: UseQueryResult<PathwayAnswer, ApiError>;
  readonly refresh: Refresh;
  readonly onRetry: () => void;
}

/** What the reader must know before believing the page: it failed, it is old, or parts of the chart were not read. */
export function Notices({ pathway, refresh, onRetry }: NoticesProps): ReactNode {
  const error = refresh.error ?? pathway.error;
  const answer = pathway.data;
  const unread = answer?.pathway?.unread ?? [];
  return (
    <>
      {error && !answer && <FailedDisplay what={t('notices.failed')} error={error} onRetry={() => void pathway.refetch()} />}
      {error && answer && (
        <FailedDisplay what={t('notices.stale', { at: dateText(answer.readAt) })} error={error} onRetry={onRetry} />
      )}
      {unread.length > 0 && (
        <div role="status" className="kap-notice kap-notice-unknown">
          <Icon name="question" size={20} />
          <div>
            <strong>{t('notices.unread', { parts: unread.map((part) => sayText(part, '')).join(', ') })}</strong>
            <p>{t('notices.unreadMeans')}</p>
          </div>
        </div>
      )}
    </>
  );
}
