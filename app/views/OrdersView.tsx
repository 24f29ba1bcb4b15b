import { type ReactNode, useState } from 'react';
import { type Decision, type Proposal, useDecision } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { DecideInput } from '../orders/DecideInput.tsx';
import { DraftDisplay } from '../orders/DraftDisplay.tsx';
import { OrderEvidence } from '../orders/OrderEvidence.tsx';
import { PasskeyPanel } from '../orders/PasskeyPanel.tsx';
import { PdmpInput } from '../orders/PdmpInput.tsx';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { routeWord } from '../view/words.ts';
import type { ViewProps } from './view-props.ts';
import '../styles/orders.css';

/** One screen to decide on a ketamine order: the draft with its arithmetic, what bears on it, what stands in its way, and the acts. */
export function OrdersView(_props: ViewProps): ReactNode {
  const [route, setRoute] = useState<Proposal['routes'][number]>();
  const decision = useDecision(route === undefined ? {} : { route });
  if (decision.isPending) return <LoadingDisplay what="view" rows={8} />;
  if (decision.isError)
    return <FailedDisplay what={t('orders:failed')} error={decision.error} onRetry={() => void decision.refetch()} />;
  const { data } = decision;
  return (
    <>
      <p className="kap-order-words" role="note">
        <strong lang="en">{data.words}</strong> <span lang="en">{data.statement}</span>
      </p>
      <Section id="order" title={t(data.order === undefined ? 'orders:proposed' : 'orders:current')}>
        {data.order === undefined && <RouteInput decision={data} route={route} onChange={setRoute} />}
        <DraftDisplay decision={data} />
        <DecideInput key={data.order?.version ?? 'none'} decision={data} route={route} />
      </Section>
      <OrderEvidence decision={data} />
      <PdmpInput decision={data} />
      {data.may.attest && <PasskeyPanel approved={data.may.passkey} />}
    </>
  );
}

interface RouteInputProps {
  readonly decision: Decision;
  readonly route: Proposal['routes'][number] | undefined;
  readonly onChange: (route: Proposal['routes'][number] | undefined) => void;
}

/** A route never inherits another's dose, so the choice comes first. */
function RouteInput({ decision: { proposal }, route, onChange }: RouteInputProps): ReactNode {
  return (
    <label className="kap-order-route">
      {t('orders:route')}
      <select
        value={route ?? proposal.route ?? ''}
        onChange={(event) => {
          onChange(proposal.routes.find((one) => one === event.currentTarget.value));
        }}
      >
        {route === undefined && proposal.route === undefined && <option value="">{t('orders:chooseRoute')}</option>}
        {proposal.routes.map((one) => (
          <option key={one} value={one}>
            {routeWord(one)}
          </option>
        ))}
      </select>
    </label>
  );
}
