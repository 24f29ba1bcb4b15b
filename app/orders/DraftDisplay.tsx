import type { ReactNode } from 'react';
import type { Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { SourceTag } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { numberText, routeWord } from '../view/words.ts';

/** What the order says, how each number came about, and what is missing: listed, never guessed. */
export function DraftDisplay({ decision }: { readonly decision: Decision }): ReactNode {
  const { order, proposal, readAt } = decision;
  const shown = {
    kind: order?.kind ?? proposal.kind,
    route: order?.route ?? proposal.route,
    doseMg: order?.doseMg ?? proposal.doseMg,
  };
  const missing = order?.missing ?? proposal.missing;
  const remarks = order?.remarks ?? proposal.remarks;
  return (
    <>
      <dl className="kap-order-facts">
        <Fact term={t('orders:kindIs')}>{shown.kind === undefined ? t('notKnown') : t(`orders:kind.${shown.kind}`)}</Fact>
        <Fact term={t('orders:route')}>{shown.route === undefined ? t('notKnown') : routeWord(shown.route)}</Fact>
        <Fact term={t('orders:dose')}>{shown.doseMg === undefined ? t('notKnown') : `${numberText(shown.doseMg)} mg`}</Fact>
        {proposal.supply && (
          <Fact term={t('orders:supply')}>
            {t('orders:supplyIs', { doses: proposal.supply.doses, refills: proposal.supply.refills, days: proposal.supply.days })}
          </Fact>
        )}
        {order && <Fact term={t('orders:status')}>{order.status}</Fact>}
      </dl>
      {missing.length > 0 && (
        <div className="kap-notice kap-notice-hold">
          <Icon name="question" size={20} />
          <div>
            <strong>{t('orders:missing')}</strong>
            <ul>
              {missing.map((one) => (
                <li key={one.element}>
                  <Said now={readAt}>{one.text}</Said>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {remarks.length > 0 && (
        <ul className="kap-order-remarks" aria-label={t('orders:remarks')}>
          {remarks.map((remark) => (
            <li key={`${remark.rule} ${remark.text}`}>
              <Icon name={remark.severity === 'broken' ? 'warning' : 'info'} /> <Said now={readAt}>{remark.text}</Said>{' '}
              <SourceTag source={remark.source} />
            </li>
          ))}
        </ul>
      )}
      <StepsDisplay decision={decision} />
    </>
  );
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function StepsDisplay({ decision: { proposal, readAt } }: { readonly decision: Decision }): ReactNode {
  if (proposal.steps.length === 0) return null;
  return (
    <details open>
      <summary>{t('orders:arithmetic')}</summary>
      <div className="kap-scroll" tabIndex={0} role="region" aria-label={t('orders:arithmetic')}>
        <table className="kap-table">
          <thead>
            <tr>
              <th scope="col">{t('orders:step')}</th>
              <th scope="col">{t('orders:value')}</th>
              <th scope="col">{t('orders:source')}</th>
            </tr>
          </thead>
          <tbody>
            {proposal.steps.map((step) => (
              <tr key={step.id}>
                <td>
                  <Said now={readAt}>{step.text}</Said>
                </td>
                <td>{step.value === undefined ? '–' : `${numberText(step.value)} ${step.unit ?? ''}`}</td>
                <td>{step.source && <SourceTag source={step.source} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
