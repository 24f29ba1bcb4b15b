import { Button } from '../ui/Button.tsx';
import { type ReactNode, useState } from 'react';
import { orderApi } from '../api/client.ts';
import { type Decision, useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { NoneDisplay } from '../ui/States.tsx';
import { ROUTES } from '../view/order-facts.ts';
import { routeWord } from '../view/words.ts';
import { type CurrentProps, idOf } from './order-props.ts';
import { NotDoneDisplay } from './OrderNotices.tsx';

type Match = Decision['matches'][number];

/** Orders of the EHR that may be this draft come back signed; which one it is, a prescriber says. */
export function MatchPanel(props: CurrentProps): ReactNode {
  const { decision, order } = props;
  if (order.status !== 'draft' || order.attestation.state !== 'attested') return null;
  return (
    <section className="kap-order-part" aria-label={t('orders:match.title')}>
      <h3>{t('orders:match.title')}</h3>
      {decision.matches.length === 0 && <NoneDisplay>{t('orders:match.none')}</NoneDisplay>}
      {decision.matches.map((match) => (
        <MatchInput key={match.order} match={match} {...props} />
      ))}
    </section>
  );
}

function MatchInput({ match, decision, order, isPrescriber, isSeen }: CurrentProps & { readonly match: Match }): ReactNode {
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const say = useOrderAct(orderApi.match);
  const ids = match.differences.map(({ id }) => id);
  const left = ids.filter((id) => !confirmed.includes(id)).length;
  return (
    <div className="kap-order-match">
      <p>
        <code>{match.order}</code>{' '}
        <span className={`kap-badge kap-tone-${match.by === 'identifier' ? 'info' : 'unknown'}`}>
          <Icon name={match.by === 'identifier' ? 'check' : 'question'} /> {t(`orders:match.by.${match.by}`)}
        </span>
      </p>
      {match.differences.length === 0 ? (
        <NoneDisplay>{t('orders:match.same')}</NoneDisplay>
      ) : (
        <DifferencesInput
          match={match}
          now={decision.readAt}
          confirmed={confirmed}
          mayConfirm={isPrescriber}
          onChange={setConfirmed}
        />
      )}
      {match.refusals.length > 0 && (
        <div className="kap-notice kap-notice-hold">
          <Icon name="hand" size={20} />
          <div>
            <strong>{t('orders:match.refused')}</strong>
            {match.refusals.map((text) => (
              <p key={text}>
                <Said now={decision.readAt}>{text}</Said>
              </p>
            ))}
          </div>
        </div>
      )}
      {isPrescriber ? (
        <div className="kap-order-acts">
          <Button
            disabled={left > 0 || match.refusals.length > 0 || !isSeen}
            loading={say.isPending}
            onClick={() => {
              say.mutate({ id: idOf(order), version: order.version, order: match.order, confirmed: [...confirmed] });
            }}
          >
            {t('orders:match.isIt')}
          </Button>
          {left > 0 && <p className="kap-muted">{t('orders:match.left', { count: left })}</p>}
        </div>
      ) : (
        <p className="kap-muted">{t('orders:match.only')}</p>
      )}
      <NotDoneDisplay what={t('orders:notSaved')} error={say.error} />
    </div>
  );
}

interface DifferencesInputProps {
  readonly match: Match;
  readonly now: string;
  readonly confirmed: readonly string[];
  readonly mayConfirm: boolean;
  readonly onChange: (confirmed: readonly string[]) => void;
}

/** Draft and EHR side by side; each difference is confirmed by itself. */
export function DifferencesInput({ match, now, confirmed, mayConfirm, onChange }: DifferencesInputProps): ReactNode {
  return (
    <div className="kap-scroll" tabIndex={0} role="region" aria-label={t('orders:match.differences')}>
      <table className="kap-table kap-order-differences">
        <caption>{t('orders:match.differences')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('orders:match.what')}</th>
            <th scope="col">{t('orders:match.draft')}</th>
            <th scope="col">{t('orders:match.ehr')}</th>
            <th scope="col">{t('orders:match.confirm')}</th>
          </tr>
        </thead>
        <tbody>
          {match.differences.map(({ id, text, draft, ehr }) => (
            <tr key={id}>
              <th scope="row">
                {t(`orders:match.part.${id}`)}
                <span className="kap-hidden">
                  {' '}
                  <Said now={now}>{text}</Said>
                </span>
              </th>
              <td>
                <DifferentValue id={id} value={draft} />
              </td>
              <td>
                <strong>
                  <DifferentValue id={id} value={ehr} />
                </strong>
              </td>
              <td>
                <label className="kap-order-tick">
                  <input
                    type="checkbox"
                    checked={confirmed.includes(id)}
                    disabled={!mayConfirm}
                    onChange={(event) => {
                      const others = confirmed.filter((one) => one !== id);
                      onChange(event.currentTarget.checked ? [...others, id] : others);
                    }}
                  />
                  <span>{t('orders:match.meant')}</span>
                  <span className="kap-hidden"> {t(`orders:match.part.${id}`)}</span>
                </label>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What an order says is in its own words; a route has ours. */
function DifferentValue({ id, value }: { readonly id: string; readonly value: string | undefined }): ReactNode {
  if (value === undefined) return <span className="kap-weak">{t('orders:match.unreadable')}</span>;
  const route = id === 'route' ? ROUTES.find((one) => one === value) : undefined;
  return route === undefined ? value : routeWord(route);
}
