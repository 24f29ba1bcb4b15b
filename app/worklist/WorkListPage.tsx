import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { UserInfo, WorkListAnswer } from '../../src/service/contract.ts';
import { useOpenPatient, useUser, useWorkList } from '../api/work.ts';
import { t } from '../i18n/i18n.ts';
import { LanguageInput } from '../i18n/LanguageInput.tsx';
import { FailedDisplay, LoadingDisplay, NoneDisplay } from '../ui/States.tsx';
import { timeText } from '../view/dates.ts';
import { BROWSER_STORE } from '../view/stores.ts';
import { userRolesText } from '../view/words.ts';
import { EVERYTHING, filterWork, keepFilter, keptFilter, type WorkFilter } from '../view/work.ts';
import { PasskeyApprovals } from './PasskeyApprovals.tsx';
import { WorkFilterInput } from './WorkFilterInput.tsx';
import { WorkRows } from './WorkRows.tsx';
import '../styles/worklist.css';

/** The clinic's work, for whoever opened the panel without a patient: what is pressing, for whom, and the way into their chart. */
export function WorkListPage(): ReactNode {
  const user = useUser();
  const list = useWorkList();
  return (
    <>
      <header className="kap-banner" aria-label={t('banner.label')}>
        <h1 className="kap-work-title">{t('worklist:title')}</h1>
        <div className="kap-banner-end">
          {user.data?.sandbox && <span className="kap-badge kap-tone-sandbox">{t('banner.sandbox')}</span>}
          <LanguageInput />
          {user.data && (
            <span className="kap-user">
              {user.data.user.name}
              <small>{userRolesText(user.data.user.roles)}</small>
            </span>
          )}
        </div>
      </header>
      <main className="kap-page" aria-label={t('worklist:title')} aria-busy={list.isFetching}>
        {user.isError && <FailedDisplay what={t('worklist:failed')} error={user.error} onRetry={() => void user.refetch()} />}
        {list.isError && !user.isError && (
          <FailedDisplay
            what={t(list.data ? 'worklist:stale' : 'worklist:failed', { at: list.data ? timeText(list.data.readAt) : '' })}
            error={list.error}
            onRetry={() => void list.refetch()}
          />
        )}
        {(list.isPending || user.isPending) && <LoadingDisplay what="view" rows={8} />}
        {user.data?.user.roles.includes('administrator') && <PasskeyApprovals />}
        {list.data && user.data && <WorkDisplay user={user.data} list={list.data} />}
      </main>
    </>
  );
}

interface WorkDisplayProps {
  readonly user: UserInfo;
  readonly list: WorkListAnswer;
}

function WorkDisplay({ user: { user }, list }: WorkDisplayProps): ReactNode {
  const [filter, setFilter] = useState<WorkFilter>(() => keptFilter(BROWSER_STORE, user.reference));
  useEffect(() => {
    keepFilter(BROWSER_STORE, user.reference, filter);
  }, [filter, user.reference]);
  const shown = useMemo(() => filterWork(list.items, filter, user.roles), [list, filter, user.roles]);
  const open = useOpenPatient();
  return (
    <>
      <WorkFilterInput items={list.items} ownRoles={user.roles} filter={filter} onChange={setFilter} />
      {open.isError && <FailedDisplay what={t('worklist:notOpened')} error={open.error} />}
      <p className="kap-muted" role="status">
        {t('worklist:count', { count: shown.length })} · {t('worklist:readAt', { at: timeText(list.readAt) })}
      </p>
      {shown.length > 0 && (
        <WorkRows
          items={shown}
          now={list.readAt}
          opening={open.isPending ? open.variables : undefined}
          onOpen={(patient) => {
            open.mutate(patient);
          }}
        />
      )}
      {list.items.length === 0 && <NoneDisplay>{t('worklist:nothing')}</NoneDisplay>}
      {list.items.length > 0 && shown.length === 0 && (
        <p className="kap-empty">
          {t('worklist:nothingMatches')}{' '}
          <button
            type="button"
            className="kap-link"
            onClick={() => {
              setFilter(EVERYTHING);
            }}
          >
            {t('worklist:showAll')}
          </button>
        </p>
      )}
    </>
  );
}
