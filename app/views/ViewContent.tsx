import { type ComponentType, lazy, type ReactNode, Suspense } from 'react';
import { loadWords, type Words } from '../i18n/i18n.ts';
import { PathwayPanel } from '../panel/PathwayPanel.tsx';
import { NotStarted, StartPanel } from '../panel/StartPanel.tsx';
import { LazySite } from '../site/LazySite.tsx';
import { RecordIsHere } from '../ui/EvidenceList.tsx';
import { LoadingDisplay } from '../ui/States.tsx';
import type { View } from './use-view.ts';
import type { ViewContentProps, ViewProps } from './view-props.ts';

/** A view in a chunk of its own, together with its words and the component library. */
function lazyView(load: () => Promise<ComponentType<ViewProps>>, ...words: readonly Words[]): ComponentType<ViewProps> {
  return lazy(async () => {
    const [View, { Themed }] = await Promise.all([load(), import('../ui/Themed.tsx'), ...words.map(loadWords)]);
    const ThemedView = (props: ViewProps): ReactNode => (
      <Themed>
        <View {...props} />
      </Themed>
    );
    return { default: ThemedView };
  });
}

const LAZY: Readonly<Record<Exclude<View, 'pathway' | 'site'>, ComponentType<ViewProps>>> = {
  session: lazyView(async () => (await import('./SessionRoomView.tsx')).SessionRoomView, 'session', 'forms'),
  forms: lazyView(async () => (await import('./FormsView.tsx')).FormsView, 'forms'),
  measures: lazyView(async () => (await import('./MeasuresView.tsx')).MeasuresView, 'measures'),
  orders: lazyView(async () => (await import('./OrdersView.tsx')).OrdersView, 'orders'),
  record: lazyView(async () => (await import('./RecordView.tsx')).RecordView, 'record'),
};

const DeskPanel = lazy(async () => {
  const [module] = await Promise.all([import('../desk/DeskPanel.tsx'), loadWords('desk')]);
  return { default: module.DeskPanel };
});

/** The view that is open. A patient without a course has only the first one, to which the others lead, and the site, which is about no patient. */
export function ViewContent(props: ViewContentProps): ReactNode {
  const { pathway, audience } = props.answer;
  return (
    <RecordIsHere value={pathway !== undefined && audience !== 'desk'}>
      <ChosenView {...props} />
    </RecordIsHere>
  );
}

function ChosenView(props: ViewContentProps): ReactNode {
  const { view, session, answer, owner, refresh, onOpen } = props;
  const { pathway } = answer;
  if (view === 'site') return <LazySite />;
  if (pathway && answer.audience === 'desk') {
    return (
      <Suspense fallback={<LoadingDisplay what="view" rows={6} />}>
        <DeskPanel session={session} pathway={pathway} />
      </Suspense>
    );
  }
  if (!pathway && view !== 'pathway') return <NotStarted name={answer.patient.name} />;
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
