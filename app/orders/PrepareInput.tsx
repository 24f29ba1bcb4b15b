import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import { orderApi } from '../api/client.ts';
import { type Choice, useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { AmountsInput } from './ChoiceInput.tsx';
import { type CurrentProps, idOf, type OrderProps } from './order-props.ts';
import { NotDoneDisplay } from './OrderNotices.tsx';

export interface PrepareInputProps extends OrderProps {
  readonly choice: Choice;
  readonly directions: string | undefined;
  readonly onChoose: (choice: Choice, directions: string | undefined) => void;
}

/** Tries out other amounts and saves the proposal as the one open draft. */
export function PrepareInput({ decision, owner, choice, directions, onChoose }: PrepareInputProps): ReactNode {
  const prepare = useOrderAct(orderApi.prepare);
  const { proposal, may } = decision;
  if (!may.prepare) return <p className="kap-muted">{t('orders:mayNotPrepare')}</p>;
  return (
    <>
      {proposal.route !== undefined && (
        <details>
          <summary>{t('orders:otherAmounts')}</summary>
          <AmountsInput
            name="amounts"
            owner={owner}
            proposal={proposal}
            isPrescription={proposal.kind === 'prescription'}
            busy={false}
            label={t('orders:workOut')}
            onChoose={({ directions: words, ...amounts }) => {
              onChoose({ ...(choice.route === undefined ? {} : { route: choice.route }), ...amounts }, words);
            }}
          />
        </details>
      )}
      <div className="kap-order-acts">
        <Button
          disabled={proposal.draft === undefined}
          loading={prepare.isPending}
          onClick={() => {
            prepare.mutate({ ...choice, ...(directions === undefined ? {} : { directions }) });
          }}
        >
          {t('orders:prepare')}
        </Button>
        {proposal.draft === undefined && <p className="kap-muted">{t('orders:notYet')}</p>}
      </div>
      <NotDoneDisplay what={t('orders:notSaved')} error={prepare.error} />
    </>
  );
}

/** Makes the open draft say something else; an attestation is of the version before and does not carry over. */
export function ReviseInput({ decision, owner, order }: CurrentProps): ReactNode {
  const revise = useOrderAct(orderApi.revise);
  if (!decision.may.prepare || order.status !== 'draft') return null;
  return (
    <details>
      <summary>{t('orders:revise')}</summary>
      {order.attestation.state === 'attested' && <p className="kap-muted">{t('orders:reviseAttested')}</p>}
      <AmountsInput
        name="revision"
        owner={owner}
        proposal={decision.proposal}
        isPrescription={order.kind === 'prescription'}
        busy={revise.isPending}
        label={t('orders:reviseSave')}
        onChoose={(amounts, clear) => {
          const route = order.route === undefined ? {} : { route: order.route };
          revise.mutate({ id: idOf(order), version: order.version, ...route, ...amounts }, { onSuccess: clear });
        }}
      />
      <NotDoneDisplay what={t('orders:notSaved')} error={revise.error} />
    </details>
  );
}
