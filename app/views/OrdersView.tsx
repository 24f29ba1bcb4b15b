import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { type Choice, type Decision, useDecision, useReadAgain, useSeen } from '../api/orders.ts';
import { loadWords, t } from '../i18n/i18n.ts';
import { OrderWork } from '../orders/OrderWork.tsx';
import { OrdersNav, useSubview } from '../orders/OrdersNav.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { dateText } from '../view/dates.ts';
import { decisionChanges } from '../view/order-changes.ts';
import type { ViewProps } from './view-props.ts';
import '../styles/orders.css';

const LozengesPanel = lazy(async () => {
  const [module] = await Promise.all([import('../orders/LozengesPanel.tsx'), loadWords('ledgers')]);
  return { default: module.LozengesPanel };
});

const StockPanel = lazy(async () => {
  const [module] = await Promise.all([import('../orders/StockPanel.tsx'), loadWords('ledgers')]);
  return { default: module.StockPanel };
});

/** Ketamine orders of one patient: the decision, the lozenges that were dispensed, and what lies in the clinic. */
export function OrdersView(props: ViewProps): ReactNode {
  const { session, owner, pathway } = props;
  const subview = useSubview();
  const readAgain = useReadAgain();
  useEffect(() => {
    // The pathway is told of every change of the record; the order is read anew with it.
    readAgain();
  }, [pathway.assessedAt, readAgain]);
  const isPrescriber = session.user.roles.includes('prescriber');
  return (
    <>
      <OrdersNav subview={subview} />
      <Suspense fallback={<LoadingDisplay what="view" rows={6} />}>
        {subview === 'order' && <DecisionPage {...props} />}
        {subview === 'lozenges' && (
          <LozengesPanel owner={owner} patient={session.patient.reference} userName={session.user.name} />
        )}
        {subview === 'stock' && <StockPanel owner={owner} isPrescriber={isPrescriber} userName={session.user.name} />}
      </Suspense>
    </>
  );
}

/** One screen to decide on a ketamine order; it follows the record and says what changed under it. */
function DecisionPage({ session, owner }: ViewProps): ReactNode {
  const patient = session.patient.reference;
  const [choice, setChoice] = useState<Choice>({});
  const decision = useDecision(patient, choice);
  const { data, error, isPending, refetch } = decision;
  const again = (): void => void refetch();
  if (isPending) return <LoadingDisplay what="view" rows={8} />;
  if (data === undefined) return <FailedDisplay what={t('orders:failed')} error={error} onRetry={again} />;
  return (
    <>
      {error !== null && <FailedDisplay what={t('orders:old', { at: dateText(data.readAt) })} error={error} onRetry={again} />}
      <Looked decision={data} patient={patient}>
        {(looked) => (
          <OrderWork
            decision={data}
            owner={owner}
            isPrescriber={session.user.roles.includes('prescriber')}
            choice={choice}
            onChoose={setChoice}
            {...looked}
          />
        )}
      </Looked>
    </>
  );
}

interface LookedProps {
  readonly decision: Decision;
  readonly patient: string;
  readonly children: (looked: { readonly changes: ReturnType<typeof decisionChanges>; readonly onSeen: () => void }) => ReactNode;
}

/** Remembers what the person looked at last, so that a change under their eyes is said and not slipped in. */
function Looked({ decision, patient, children }: LookedProps): ReactNode {
  const [seen, look] = useSeen(patient);
  useEffect(() => {
    if (seen === undefined) look(decision);
  }, [seen, look, decision]);
  return children({
    changes: seen === undefined ? [] : decisionChanges(seen, decision),
    onSeen: () => {
      look(decision);
    },
  });
}
