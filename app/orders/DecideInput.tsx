import { type ReactNode, useState } from 'react';
import { orderApi } from '../api/client.ts';
import { type CurrentOrder, type Decision, type Override, type Proposal, useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { Said } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FailedDisplay } from '../ui/States.tsx';
import { dateText } from '../view/dates.ts';
import { DeclineInput } from './DeclineInput.tsx';
import { useAttest } from './use-attest.ts';
import { Button } from '../ui/Button.tsx';

export interface DecideInputProps {
  readonly decision: Decision;
  readonly route: Proposal['routes'][number] | undefined;
}

/** What can be done with the order now, and what stands in the way of attesting it. */
export function DecideInput({ decision, route }: DecideInputProps): ReactNode {
  const prepare = useOrderAct(orderApi.prepare);
  if (decision.order !== undefined) return <OrderActs decision={decision} order={decision.order} />;
  if (!decision.may.prepare) return <p className="kap-muted">{t('orders:mayNotPrepare')}</p>;
  return (
    <>
      <Button
        disabled={decision.proposal.draft === undefined}
        loading={prepare.isPending}
        onClick={() => {
          prepare.mutate(route === undefined ? {} : { route });
        }}
      >
        {t('orders:prepare')}
      </Button>
      {decision.proposal.draft === undefined && <p className="kap-muted">{t('orders:notYet')}</p>}
      {prepare.isError && <FailedDisplay what={t('orders:notSaved')} error={prepare.error} />}
    </>
  );
}

function OrderActs({ decision, order }: { readonly decision: Decision; readonly order: CurrentOrder }): ReactNode {
  const [overrides, setOverrides] = useState<Readonly<Record<string, string>>>({});
  const attest = useAttest();
  const id = order.reference.replace('MedicationRequest/', '');
  const chosen: readonly Override[] = Object.entries(overrides).map(([rule, reason]) => ({ rule, reason }));
  const open = order.blockers.filter(({ overridable, rule }) => !overridable || rule === undefined || !(rule in overrides));
  const isDraft = order.status === 'draft';
  return (
    <>
      <AttestationText order={order} now={decision.readAt} />
      {isDraft && order.blockers.length > 0 && (
        <BlockersInput order={order} now={decision.readAt} overrides={overrides} onChange={setOverrides} />
      )}
      {isDraft && decision.may.attest && (
        <div className="kap-order-acts">
          <Button
            disabled={open.length > 0 || !decision.may.passkey || order.attestation.state === 'attested'}
            loading={attest.isPending}
            onClick={() => {
              attest.mutate({ id, version: order.version, overrides: chosen });
            }}
          >
            {t('orders:attest')}
          </Button>
          {!decision.may.passkey && <p className="kap-muted">{t('orders:needsPasskey')}</p>}
        </div>
      )}
      {attest.isError && <FailedDisplay what={t('orders:notAttested')} error={attest.error} />}
      {decision.may.attest && <DeclineInput id={id} version={order.version} />}
    </>
  );
}

function AttestationText({ order: { attestation }, now }: { readonly order: CurrentOrder; readonly now: string }): ReactNode {
  const { state, reasons, attestedAt } = attestation;
  const tone = state === 'attested' ? 'proceed' : state === 'attested-other-version' ? 'hold' : 'quiet';
  return (
    <p role="status">
      <span className={`kap-badge kap-tone-${tone}`}>
        <Icon name={state === 'attested' ? 'check' : 'question'} /> {t(`orders:attestation.${state}`)}
      </span>{' '}
      <Said now={now}>{reasons.join(' ')}</Said>
      {attestedAt !== undefined && <span className="kap-muted"> {dateText(attestedAt)}</span>}
    </p>
  );
}

interface BlockersInputProps {
  readonly order: CurrentOrder;
  readonly now: string;
  readonly overrides: Readonly<Record<string, string>>;
  readonly onChange: (overrides: Readonly<Record<string, string>>) => void;
}

const REASONS = ['benefit-outweighs', 'clearance-obtained', 'data-corrected', 'other'] as const;

/** Each thing in the way; what may be overridden asks for a coded reason, which reaches the finding. */
function BlockersInput({ order, now, overrides, onChange }: BlockersInputProps): ReactNode {
  return (
    <div className="kap-notice kap-notice-hold">
      <Icon name="hand" size={20} />
      <div>
        <strong>{t('orders:blocked')}</strong>
        <ul className="kap-order-blockers">
          {order.blockers.map(({ id, text, overridable, rule }) => (
            <li key={id}>
              <Said now={now}>{text}</Said>
              {overridable && rule !== undefined && (
                <label>
                  {t('orders:override')}
                  <select
                    value={overrides[rule] ?? ''}
                    onChange={(event) => {
                      const { value } = event.currentTarget;
                      const others = Object.entries(overrides).filter(([key]) => key !== rule);
                      onChange(Object.fromEntries(value === '' ? others : [...others, [rule, value]]));
                    }}
                  >
                    <option value="">{t('orders:noOverride')}</option>
                    {REASONS.map((reason) => (
                      <option key={reason} value={reason}>
                        {t(`orders:reason.${reason}`)}
                      </option>
                    ))}
                  </select>
                </label>
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
