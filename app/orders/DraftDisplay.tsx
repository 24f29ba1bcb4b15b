import type { ReactNode } from 'react';
import type { Decision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { SourceTag } from '../ui/Badges.tsx';
import { Icon } from '../ui/Icon.tsx';
import { StackedTable } from '../ui/StackedTable.tsx';
import { factsOf } from '../view/order-facts.ts';
import { measuredText, numberText, routeWord } from '../view/words.ts';

/** The unit of an order that was prepared here. */
const LOZENGE = 'lozenge';

/** What the order says, how each number came about, and what is missing: listed, never guessed. */
export function DraftDisplay({ decision }: { readonly decision: Decision }): ReactNode {
  const { order, proposal, readAt } = decision;
  const missing = order?.missing ?? proposal.missing;
  const remarks = order?.remarks ?? proposal.remarks;
  return (
    <>
      <FactsDisplay decision={decision} />
      {missing.length > 0 && (
        <div className="kap-notice kap-notice-unknown">
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
            <li key={`${remark.rule} ${remark.text}`} className={remark.severity === 'broken' ? 'kap-order-broken' : undefined}>
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

/** An order is shown as it is stored; a proposal as it was worked out. */
function FactsDisplay({ decision: { order, proposal } }: { readonly decision: Decision }): ReactNode {
  const { drug, directions, quantity, refills, days, times, requester, number } = factsOf(
    order?.resource ?? proposal.draft ?? {},
  );
  const { kind, route, doseMg } = order ?? proposal;
  const isPrescription = kind === 'prescription';
  return (
    <dl className="kap-order-facts">
      <Fact term={t('orders:dose')} large>
        {doseMg === undefined ? t('notKnown') : `${numberText(doseMg)} mg`}
      </Fact>
      <Fact term={t('orders:route')} large>
        {route === undefined ? t('notKnown') : routeWord(route)}
      </Fact>
      <Fact term={t('orders:kindIs')}>{kind === undefined ? t('notKnown') : t(`orders:kind.${kind}`)}</Fact>
      {drug !== undefined && (
        <Fact term={t('orders:drug')}>
          <span lang="en">{drug}</span>
        </Fact>
      )}
      {directions !== undefined && (
        <Fact term={t('orders:directions')}>
          <span lang="en">{directions}</span>
        </Fact>
      )}
      {isPrescription && quantity && (
        <Fact term={t('orders:quantity')}>
          {quantity.unit === LOZENGE ? (
            t('orders:lozenges', { count: quantity.value })
          ) : (
            <>
              {numberText(quantity.value)} <span lang="en">{quantity.unit}</span>
            </>
          )}
        </Fact>
      )}
      {isPrescription && refills !== undefined && <Fact term={t('orders:refills')}>{numberText(refills)}</Fact>}
      {isPrescription && days !== undefined && <Fact term={t('orders:lasts')}>{t('age.day', { count: days })}</Fact>}
      {times !== undefined && <Fact term={t('orders:times')}>{numberText(times)}</Fact>}
      {requester !== undefined && <Fact term={t('orders:prescriber')}>{requester}</Fact>}
      {number !== undefined && (
        <Fact term={t('orders:number')}>
          <code>{number}</code>
        </Fact>
      )}
      {(order?.jurisdiction ?? proposal.jurisdiction) !== undefined && (
        <Fact term={t('orders:law')}>{(order?.jurisdiction ?? proposal.jurisdiction)?.replace('US-', '')}</Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly term: string;
  readonly children: ReactNode;
  readonly large?: boolean;
}

function Fact({ term, children, large = false }: FactProps): ReactNode {
  return (
    <div className={large ? 'kap-order-large' : undefined}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** How the proposal came about; an order that is under way has its own and no longer this one. */
function StepsDisplay({ decision: { proposal, readAt, order } }: { readonly decision: Decision }): ReactNode {
  if (proposal.steps.length === 0) return null;
  return (
    <details open={order === undefined}>
      <summary>{t('orders:arithmetic')}</summary>
      <StackedTable
        label={t('orders:arithmetic')}
        columns={[t('orders:step'), t('orders:value'), t('orders:source')]}
        className="kap-order-steps"
        rows={proposal.steps.map(({ id, text, value, unit, source }) => ({
          key: id,
          head: <Said now={readAt}>{text}</Said>,
          cells: [value === undefined ? '–' : measuredText(value, unit), source && <SourceTag source={source} />],
        }))}
      />
    </details>
  );
}
