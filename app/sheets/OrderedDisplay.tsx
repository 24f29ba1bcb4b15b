import type { ReactNode } from 'react';
import type { SessionRoomAnswer } from '../../src/service/contract.ts';
import type { ApiError } from '../api/client.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Marked, strong } from '../ui/Marked.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { amountText, orderedText } from '../view/words.ts';

export interface OrderedDisplayProps {
  /** What the question for the order has brought so far. */
  readonly room: {
    readonly data: Pick<SessionRoomAnswer, 'order'> | undefined;
    readonly error: ApiError | null;
    readonly refetch: () => unknown;
  };
  /** What the number field holds. */
  readonly typed: number | string;
  readonly now: string;
}

/** What is ordered, beside what is typed: another amount is said to be another at once, and one that can't be compared not to be. */
export function OrderedDisplay({ room: { data, error, refetch }, typed, now }: OrderedDisplayProps): ReactNode {
  return (
    <>
      {error && <FailedDisplay what={t('forms:dose.orderFailed')} error={error} onRetry={() => void refetch()} />}
      {data && <OrderLines order={data.order} typed={typed} now={now} />}
      {!data && !error && <LoadingDisplay what="order" rows={1} />}
    </>
  );
}

interface OrderLinesProps extends Omit<OrderedDisplayProps, 'room'>, Pick<SessionRoomAnswer, 'order'> {}

function OrderLines({ order, typed, now }: OrderLinesProps): ReactNode {
  const route = order?.route === undefined ? t('doses.noRoute') : sayText(order.route, now);
  const warning = warningOf(order, typed);
  return (
    <div role="status">
      {order && (
        <p>
          <Marked text={t('forms:dose.ordered', { amount: orderedText(order), route })} as={strong} />
        </p>
      )}
      {warning !== undefined && (
        <p className="kap-notice kap-notice-unknown">
          <span>{warning}</span>
        </p>
      )}
    </div>
  );
}

function warningOf(order: SessionRoomAnswer['order'], typed: number | string): string | undefined {
  if (order === undefined) return t('forms:dose.orderUnknown');
  if (order.doseMg === undefined) return t('forms:dose.notCompared');
  const differs = typeof typed === 'number' && typed !== order.doseMg;
  return differs ? t('forms:dose.differs', { amount: amountText(order.doseMg) }) : undefined;
}
