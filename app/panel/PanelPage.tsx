import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SessionInfo } from '../../src/service/contract.ts';
import { useLiveChanges, usePathway, useRefresh, useSession } from '../api/queries.ts';
import { loadWords, t } from '../i18n/i18n.ts';
import { knownSentences } from '../i18n/sentences.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { dropForeignDrafts, ownerOf, userKeyOf } from '../view/drafts.ts';
import { useEhrStyle } from '../ui/use-ehr-style.ts';
import { openPatient } from '../view/open-patient.ts';
import { Notices } from './Notices.tsx';
import { PatientBanner } from './PatientBanner.tsx';
import { TAB_LASTS, TAB_STORE } from '../view/stores.ts';
import { ViewContent } from '../views/ViewContent.tsx';
import { ViewNav } from '../views/ViewNav.tsx';
import { useView } from '../views/use-view.ts';
import { useOpening } from './use-opening.ts';

const SheetPanel = lazy(async () => {
  const [module] = await Promise.all([import('../sheets/SheetPanel.tsx'), loadWords('forms')]);
  return { default: module.SheetPanel };
});

const WorkListPage = lazy(async () => {
  const [module] = await Promise.all([import('../worklist/WorkListPage.tsx'), loadWords('worklist')]);
  return { default: module.WorkListPage };
});

const BackToList = lazy(async () => {
  const [module] = await Promise.all([import('../worklist/BackToList.tsx'), loadWords('worklist')]);
  return { default: module.BackToList };
});

const SitePage = lazy(async () => {
  const [module] = await Promise.all([
    import('../site/SitePage.tsx'),
    loadWords('site'),
    loadWords('worklist'),
    knownSentences.loadSite(),
  ]);
  return { default: module.SitePage };
});

/** The whole panel: who, where on the pathway, what next; a sheet beside it for what is being written. */
export function PanelPage(): ReactNode {
  const session = useSession();
  if (session.isPending)
    return (
      <Shell>
        <LoadingDisplay what="session" rows={6} />
      </Shell>
    );
  // Opened without a patient: the clinic's work, and the way into each chart. Refused: perhaps somebody who looks after the site.
  if (session.isError && (session.error.status === 409 || session.error.status === 403)) {
    return (
      <Suspense
        fallback={
          <Shell>
            <LoadingDisplay what="view" rows={8} />
          </Shell>
        }
      >
        {session.error.status === 409 ? (
          <WorkListPage />
        ) : (
          <SitePage refused={session.error} onRetry={() => void session.refetch()} />
        )}
      </Suspense>
    );
  }
  if (session.isError) {
    return (
      <Shell>
        {session.error.status === 401 ? (
          <ExpiredNotice first />
        ) : (
          <FailedDisplay what={t('notices.open')} error={session.error} onRetry={() => void session.refetch()} />
        )}
      </Shell>
    );
  }
  return <OpenPanel session={session.data} />;
}

function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <main className="kap-page" aria-label={t('page')}>
      <h1 className="kap-hidden">{t('title')}</h1>
      {children}
    </main>
  );
}

function OpenPanel({ session }: { readonly session: SessionInfo }): ReactNode {
  const live = useLiveChanges();
  useEhrStyle(session.style);
  const pathway = usePathway(live);
  const refresh = useRefresh();
  const [sheet, setSheet] = useState<Sheet>();
  useEffect(() => {
    dropForeignDrafts(TAB_STORE, userKeyOf(session));
  }, [session]);
  const opener = useRef<Element>(null);
  const open = useCallback((next: Sheet) => {
    opener.current ??= document.activeElement;
    setSheet(next);
  }, []);
  const close = useCallback(() => {
    setSheet(undefined);
    const back = opener.current;
    opener.current = null;
    requestAnimationFrame(() => {
      returnFocus(back);
    });
  }, []);
  const answer = pathway.data;
  useOpening(session, answer !== undefined);
  const owner = useMemo(() => ownerOf(session), [session]);
  const view = useView();
  const expired = [pathway.error, refresh.error].some((error) => error?.status === 401);
  return (
    <>
      {openPatient() !== undefined && (
        <Suspense fallback={null}>
          <BackToList />
        </Suspense>
      )}
      <PatientBanner session={session} now={answer?.readAt ?? new Date().toISOString()} />
      <ViewNav view={view} roles={session.user.roles} />
      <main className="kap-page" aria-label={t('page')} aria-busy={pathway.isFetching}>
        <h1 className="kap-hidden">{t('title')}</h1>
        {expired && <ExpiredNotice />}
        {!expired && <Notices pathway={pathway} refresh={refresh} onRetry={refresh.run} />}
        {pathway.isPending && <LoadingDisplay what="pathway" rows={8} />}
        {answer && <ViewContent view={view} session={session} answer={answer} owner={owner} refresh={refresh} onOpen={open} />}
      </main>
      {sheet && (
        <Suspense fallback={null}>
          <SheetPanel sheet={sheet} session={session} answer={answer} onClose={close} onOpen={open} />
        </Suspense>
      )}
    </>
  );
}

/** To what opened the sheet; an action that is done is gone, and then to the actions that are left. */
function returnFocus(opener: Element | null): void {
  const left = document.getElementById('next');
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
  else left?.focus();
}

/** Shown when the service no longer knows this session; what is typed stays in this tab. */
function ExpiredNotice({ first = false }: { readonly first?: boolean }): ReactNode {
  return (
    <div role="alert" className="kap-notice kap-notice-hold">
      <div>
        <strong>{t(first ? 'notices.noSession' : 'notices.expired')}</strong>
        <p>{t('notices.signIn')}</p>
        {!first && <p>{t(TAB_LASTS ? 'notices.kept' : 'error.reopenBeside')}</p>}
      </div>
    </div>
  );
}
