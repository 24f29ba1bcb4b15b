import type { ReactNode } from 'react';
import type { Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { dateText } from '../view/dates.ts';
import { type OrderWay, standingOf, wayOf } from '../view/order-facts.ts';

/** How far the order has come: always on the screen, in words and not by colour alone. */
export function WayDisplay({ decision }: { readonly decision: Decision }): ReactNode {
  const { order, handover } = decision;
  if (order === undefined) return null;
  const way = wayOf(order.kind);
  const at = way.findIndex((step) => step === standingOf(decision));
  const when: Partial<Record<OrderWay, string | undefined>> = {
    attested: order.attestation.attestedAt,
    'handed-over': handover.done?.at,
  };
  return (
    <ol className="kap-order-way" aria-label={t('orders:way.title')}>
      {way.map((step, index) => (
        <li
          key={step}
          className={index <= at ? 'kap-order-way-done' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          <Icon name={index <= at ? 'check' : 'circle'} size={14} />
          <span>
            {t(`orders:way.${step}`)}
            {index > at && <span className="kap-hidden"> {t('orders:way.notYet')}</span>}
          </span>
          {index <= at && when[step] !== undefined && <span className="kap-muted">{dateText(when[step])}</span>}
        </li>
      ))}
    </ol>
  );
}
