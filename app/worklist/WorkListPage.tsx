import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import type { WorkFilter } from '../../src/core/work-list/filter-work.ts';
import type { WorkListAnswer } from '../../src/service/contract.ts';
import { useUser } from '../api/queries.ts';
import { useOpenPatient } from '../api/work.ts';
import { loadWords, t } from '../i18n/i18n.ts';
import { LazySite } from '../site/LazySite.tsx';
import { FailedDisplay, LoadingDisplay, NoneDisplay } from '../ui/States.tsx';
import { useEhrStyle } from '../ui/use-ehr-style.ts';
import { timeText } from '../view/dates.ts';
import { userKeyOf } from '../view/drafts.ts';
import { BROWSER_STORE } from '../view/stores.ts';
import { EVERYTHING, keepFilter, keptFilter } from '../view/work.ts';
import { PasskeyApprovals } from './PasskeyApprovals.tsx';
import { ADDRESSES, type Place, placesOf, usePlace } from './places.ts';
import { UserBanner } from './UserBanner.tsx';
import { WorkFilterInput } from './WorkFilterInput.tsx';
import { WorkRows } from './WorkRows.tsx';
import { useRested, useWorkList, type WorkRowsRead } from './use-work-list.ts';
import '../styles/worklist.css';

const GroupRoomPage = lazy(async () => {
  const words = (['group', 'session', 'forms'] as const).map(loadWords);
  const [module] = await Promise.all([import('../group/GroupRoomPage.tsx'), ...words]);
  return { default: module.GroupRoomPage };
});

const StockPage = lazy(async () => {
  const [module] = await Promise.all([import('./StockPage.tsx'), loadWords('orders'), loadWords('ledgers')]);
  return { default: module.StockPage };
});

/** For whoever opened the panel without a patient: the clinic's work, or what else of it they have to do with. */
export function WorkListPage(): ReactNode {
  const user = useUser();
  useEhrStyle(user.data?.style);
  const roles = user.data?.user.roles ?? [];
  const [place, places] = [usePlace(roles), placesOf(roles)];
  return (
    <>
      <UserBanner user={user.data} title={place === 'list' ? t('worklist:title') : wordOf(place)} />
      {places.length > 1 && (
        <nav className="kap-views" aria-label={t('view.nav')}>
          {places.map((one) => (
            <a key={one} href={ADDRESSES[one]} aria-current={one === place ? 'page' : undefined}>
              {wordOf(one)}
            </a>
          ))}
        </nav>
      )}
      <Suspense fallback={<LoadingDisplay what="view" rows={8} />}>
        {place === 'site' && (
          <main className="kap-page" aria-label={wordOf(place)}>
            <LazySite />
          </main>
        )}
        {place === 'group' && user.data && <GroupRoomPage user={user.data} />}
        {place === 'stock' && user.data && <StockPage user={user.data} />}
        {place === 'list' && <WorkPanel user={user} />}
      </Suspense>
    </>
  );
}

function wordOf(place: Place): string {
  if (place === 'site') return t('view.site');
  return place === 'list' ? t('view.worklist') : t(`worklist:${place}`);
}

/** What is pressing, for whom, and the way into their chart. */
function WorkPanel({ user }: { readonly user: ReturnType<typeof useUser> }): ReactNode {
  return (
    <main className="kap-page" aria-label={t('worklist:title')}>
      {user.isError && <FailedDisplay what={t('worklist:failed')} error={user.error} onRetry={() => void user.refetch()} />}
      {user.isPending && <LoadingDisplay what="view" rows={8} />}
      {user.data?.user.roles.includes('administrator') && <PasskeyApprovals />}
      {user.data && <WorkDisplay key={userKeyOf(user.data)} user={userKeyOf(user.data)} />}
    </main>
  );
}

/** @param props.user - by `userKeyOf` */
function WorkDisplay({ user }: { readonly user: string }): ReactNode {
  const [filter, setFilter] = useState<WorkFilter>(() => keptFilter(BROWSER_STORE, user));
  useEffect(() => {
    keepFilter(BROWSER_STORE, user, filter);
  }, [filter, user]);
  const words = useRested(filter.words);
  const rows = useWorkList({ ...filter, words });
  const { data: list, error, isPending, refetch } = rows.head;
  // What can be chosen stays where a reading failed: nobody loses the field that they are typing in.
  const [choices, setChoices] = useState(list);
  if (list !== undefined && list !== choices) setChoices(list);
  return (
    <>
      {error !== null && (
        <FailedDisplay
          what={t(list ? 'worklist:stale' : 'worklist:failed', { at: list ? timeText(list.readAt) : '' })}
          error={error}
          onRetry={() => void refetch()}
        />
      )}
      {isPending && <LoadingDisplay what="view" rows={8} />}
      {choices && <WorkFilterInput list={choices} filter={filter} onChange={setFilter} />}
      {list && (
        <FoundDisplay
          list={list}
          rows={rows}
          onShowAll={() => {
            setFilter(EVERYTHING);
          }}
        />
      )}
    </>
  );
}

interface FoundDisplayProps {
  readonly list: WorkListAnswer;
  readonly rows: WorkRowsRead;
  readonly onShowAll: () => void;
}

/** What the filter leaves. */
function FoundDisplay({ list, rows: { head, rowAt, see, failed, retry, print }, onShowAll }: FoundDisplayProps): ReactNode {
  const open = useOpenPatient();
  return (
    <div aria-busy={head.isFetching} className={head.isPlaceholderData ? 'kap-work-before' : undefined}>
      {open.isError && <FailedDisplay what={t('worklist:notOpened')} error={open.error} />}
      {failed && <FailedDisplay what={t('worklist:rowsFailed')} error={failed} onRetry={retry} />}
      <div className="kap-work-found">
        <p className="kap-muted" role="status">
          {head.isPlaceholderData
            ? t('loading', { what: t('what.entries') })
            : `${t('worklist:count', { count: list.total })} · ${t('worklist:readAt', { at: timeText(list.readAt) })}`}
        </p>
        {list.total > 0 && (
          <button type="button" className="kap-link" onClick={print.ask}>
            {t(print.isReading ? 'worklist:printing' : 'worklist:print')}
          </button>
        )}
      </div>
      {list.total > 0 && (
        <WorkRows
          total={list.total}
          rowAt={rowAt}
          onSee={see}
          now={list.readAt}
          opening={open.isPending ? open.variables : undefined}
          onOpen={(patient) => {
            open.mutate(patient);
          }}
        />
      )}
      {list.kinds.length === 0 && <NoneDisplay>{t('worklist:nothing')}</NoneDisplay>}
      {list.kinds.length > 0 && list.total === 0 && (
        <p className="kap-empty">
          {t('worklist:nothingMatches')}{' '}
          <button type="button" className="kap-link" onClick={onShowAll}>
            {t('worklist:showAll')}
          </button>
        </p>
      )}
    </div>
  );
}
