import { lazy, type ReactNode, Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { SessionInfo } from '../../src/service/contract.ts';
import { usePathway, useRefresh, useSession } from '../api/queries.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { dropForeignDrafts, ownerOf } from '../view/drafts.ts';
import { Notices } from './Notices.tsx';
import { PathwayPanel } from './PathwayPanel.tsx';
import { PatientBanner } from './PatientBanner.tsx';
import { StartPanel } from './StartPanel.tsx';
import { TAB_STORE } from '../view/stores.ts';

const SheetPanel = lazy(() => import('../sheets/SheetPanel.tsx').then((module) => ({ default: module.SheetPanel })));

/** The whole panel: who, where on the pathway, what next; a sheet beside it for what is being written. */
export function PanelPage(): ReactNode {
  const session = useSession();
  if (session.isPending)
    return (
      <Shell>
        <LoadingDisplay what="the session" rows={6} />
      </Shell>
    );
  if (session.isError) {
    return (
      <Shell>
        {session.error.status === 401 ? (
          <ExpiredNotice first />
        ) : (
          <FailedDisplay what="The KAP panel could not open." error={session.error} onRetry={() => void session.refetch()} />
        )}
      </Shell>
    );
  }
  return <OpenPanel session={session.data} />;
}

function Shell({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <main className="kap-page" aria-label="KAP pathway">
      <h1 className="kap-hidden">KAP Pathway</h1>
      {children}
    </main>
  );
}

function OpenPanel({ session }: { readonly session: SessionInfo }): ReactNode {
  const pathway = usePathway();
  const refresh = useRefresh();
  const [sheet, setSheet] = useState<Sheet>();
  useEffect(() => {
    dropForeignDrafts(TAB_STORE, session.user.reference);
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
  const owner = useMemo(() => ownerOf(session), [session]);
  const roles = session.user.roles;
  const expired = [pathway.error, refresh.error].some((error) => error?.status === 401);
  return (
    <>
      <PatientBanner session={session} now={answer?.readAt ?? new Date().toISOString()} />
      <main className="kap-page" aria-label="KAP pathway" aria-busy={pathway.isFetching}>
        <h1 className="kap-hidden">KAP Pathway</h1>
        {expired && <ExpiredNotice />}
        {!expired && <Notices pathway={pathway} refresh={refresh} onRetry={refresh.run} />}
        {pathway.isPending && <LoadingDisplay what="the pathway" rows={8} />}
        {answer && !answer.enrolled && <StartPanel answer={answer} userRoles={roles} />}
        {answer?.pathway && (
          <PathwayPanel
            pathway={answer.pathway}
            userRoles={roles}
            owner={owner}
            refreshing={refresh.isPending}
            onRefresh={refresh.run}
            onOpen={open}
          />
        )}
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
        <strong>{first ? 'There is no KAP session.' : 'Your KAP session has ended.'}</strong>
        <p>Open the KAP tab again from this patient’s chart in the EHR to sign in.</p>
        {!first && (
          <p>
            What you typed and did not save is kept in this tab and comes back when you open the same form. What is shown below
            may be out of date.
          </p>
        )}
      </div>
    </div>
  );
}
