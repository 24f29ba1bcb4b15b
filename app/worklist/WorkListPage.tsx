import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { UserInfo, WorkListAnswer } from '../../src/service/contract.ts';
import { useUser } from '../api/queries.ts';
import { useOpenPatient, useWorkList } from '../api/work.ts';
import { GROUP_ADDRESS, useGroupOpen } from '../group/use-group.ts';
import { loadWords, t } from '../i18n/i18n.ts';
import { LazySite } from '../site/LazySite.tsx';
import { FailedDisplay, LoadingDisplay, NoneDisplay } from '../ui/States.tsx';
import { useEhrStyle } from '../ui/use-ehr-style.ts';
import { timeText } from '../view/dates.ts';
import { BROWSER_STORE } from '../view/stores.ts';
import { maySeeSite } from '../view/site-access.ts';
import { EVERYTHING, filterWork, keepFilter, keptFilter, type WorkFilter } from '../view/work.ts';
import { PasskeyApprovals } from './PasskeyApprovals.tsx';
import { addressOf, useView } from '../views/use-view.ts';
import { UserBanner } from './UserBanner.tsx';
import { WorkFilterInput } from './WorkFilterInput.tsx';
import { WorkRows } from './WorkRows.tsx';
import '../styles/worklist.css';

const GroupRoomPage = lazy(async () => {
  const words = (['group', 'session', 'forms'] as const).map(loadWords);
  const [module] = await Promise.all([import('../group/GroupRoomPage.tsx'), ...words]);
  return { default: module.GroupRoomPage };
});

/** Who may treat people, and so have a room with them. */
const CLINICIANS: readonly string[] = ['therapist', 'supervised-associate', 'prescriber'];

/** For whoever opened the panel without a patient: the clinic's work, or the site for those who have to do with it. */
export function WorkListPage(): ReactNode {
  const user = useUser();
  useEhrStyle(user.data?.style);
  const roles = user.data?.user.roles ?? [];
  const [seesSite, seesGroups] = [maySeeSite(roles), roles.some((role) => CLINICIANS.includes(role))];
  const isSite = useView() === 'site' && seesSite;
  const isGroup = useGroupOpen() && seesGroups;
  const title = isSite ? t('view.site') : t(isGroup ? 'worklist:group' : 'worklist:title');
  return (
    <>
      <UserBanner user={user.data} title={title} />
      {(seesSite || seesGroups) && (
        <nav className="kap-views" aria-label={t('view.nav')}>
          <a href={addressOf('pathway')} aria-current={isSite || isGroup ? undefined : 'page'}>
            {t('view.worklist')}
          </a>
          {seesGroups && (
            <a href={GROUP_ADDRESS} aria-current={isGroup ? 'page' : undefined}>
              {t('worklist:group')}
            </a>
          )}
          {seesSite && (
            <a href={addressOf('site')} aria-current={isSite ? 'page' : undefined}>
              {t('view.site')}
            </a>
          )}
        </nav>
      )}
      {isSite ? (
        <main className="kap-page" aria-label={title}>
          <LazySite />
        </main>
      ) : isGroup && user.data ? (
        <Suspense fallback={<LoadingDisplay what="view" rows={8} />}>
          <GroupRoomPage user={user.data.user} />
        </Suspense>
      ) : (
        <WorkPanel user={user} />
      )}
    </>
  );
}

/** What is pressing, for whom, and the way into their chart. */
function WorkPanel({ user }: { readonly user: ReturnType<typeof useUser> }): ReactNode {
  const list = useWorkList();
  return (
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
