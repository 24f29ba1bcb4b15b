import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import type { PathwayAnswer, SessionInfo } from '../../src/service/contract.ts';
import type { Refresh } from '../api/queries.ts';
import { loadWords, type Words } from '../i18n/i18n.ts';
import { PathwayPanel } from '../panel/PathwayPanel.tsx';
import { StartPanel } from '../panel/StartPanel.tsx';
import type { Sheet } from '../sheets/sheet.ts';
import { LoadingDisplay } from '../ui/States.tsx';
import type { DraftOwner } from '../view/drafts.ts';
import type { View } from './use-view.ts';

export interface ViewContentProps {
  readonly view: View;
  readonly session: SessionInfo;
  readonly answer: PathwayAnswer;
  readonly owner: DraftOwner;
  readonly refresh: Refresh;
  readonly onOpen: (sheet: Sheet) => void;
}

/** What every view of a patient on the pathway gets. */
export interface ViewProps extends Omit<ViewContentProps, 'view' | 'answer'> {
  readonly pathway: Pathway;
}

/** A view in a chunk of its own, together with its words. */
function lazyView(load: () => Promise<ComponentType<ViewProps>>, words?: Words): ComponentType<ViewProps> {
  return lazy(async () => {
    const [view] = await Promise.all([load(), ...(words === undefined ? [] : [loadWords(words)])]);
    return { default: view };
  });
}

const LAZY: Readonly<Record<Exclude<View, 'pathway'>, ComponentType<ViewProps>>> = {
  measures: lazyView(async () => (await import('./MeasuresView.tsx')).MeasuresView, 'measures'),
};

/** The view that is open. A patient without a course has only the first one. */
export function ViewContent(props: ViewContentProps): ReactNode {
  const { view, session, answer, owner, refresh, onOpen } = props;
  const { pathway } = answer;
  if (!pathway) return <StartPanel answer={answer} userRoles={session.user.roles} />;
  if (view === 'pathway') {
    return (
      <PathwayPanel
        pathway={pathway}
        userRoles={session.user.roles}
        owner={owner}
        refreshing={refresh.isPending}
        onRefresh={refresh.run}
        onOpen={onOpen}
      />
    );
  }
  const Chosen = LAZY[view];
  return (
    <Suspense fallback={<LoadingDisplay what="view" rows={6} />}>
      <Chosen session={session} pathway={pathway} owner={owner} refresh={refresh} onOpen={onOpen} />
    </Suspense>
  );
}
