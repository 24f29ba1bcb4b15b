import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import type { Override } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { BlockersInput } from './BlockersInput.tsx';
import { type CurrentProps, idOf } from './order-props.ts';
import { NotDoneDisplay } from './OrderNotices.tsx';
import { useAttest } from './use-attest.ts';
import { useKept, type Fields } from './use-kept.ts';

const NOTHING: Fields = {};

/** What stands in the way, each answered with a reason where that is allowed, and the step-up that makes the attestation. */
export function AttestInput({ decision, owner, order, isPrescriber, isSeen }: CurrentProps): ReactNode {
  const { values, set, clear } = useKept(owner, `overrides ${order.reference}`, NOTHING);
  const attest = useAttest();
  const rules = order.blockers.flatMap(({ overridable, rule }) => (overridable && rule !== undefined ? [rule] : []));
  const overrides: readonly Override[] = [...new Set(rules)].flatMap((rule) => {
    const reason = values[rule] ?? '';
    return reason === '' ? [] : [{ rule, reason }];
  });
  const open = order.blockers.filter(({ overridable, rule }) => !overridable || !overrides.some((one) => one.rule === rule));
  const { may } = decision;
  const asked = { id: idOf(order), version: order.version, overrides };
  const blocked = open.length > 0 || !isSeen || order.attestation.state === 'attested';
  const run = (by: 'passkey' | 'sign-in') => () => {
    attest.mutate({ ...asked, by }, { onSuccess: clear });
  };
  return (
    <>
      <BlockersInput
        blockers={order.blockers}
        now={decision.readAt}
        overrides={values}
        mayOverride={isPrescriber}
        onChange={set}
      />
      {!isPrescriber && <p className="kap-muted">{t('orders:onlyPrescriber')}</p>}
      {may.attest && order.attestation.state !== 'attested' && (
        <div className="kap-order-attest">
          <p lang="en">{decision.statement}</p>
          <div className="kap-order-acts">
            <Button
              disabled={blocked || !may.passkey}
              loading={attest.isPending && attest.variables.by === 'passkey'}
              onClick={run('passkey')}
            >
              {t('orders:attest')}
            </Button>
            {may.signIn && (
              <Button
                variant={may.passkey ? 'default' : 'filled'}
                disabled={blocked}
                loading={attest.isPending && attest.variables.by === 'sign-in'}
                onClick={run('sign-in')}
              >
                {t('orders:attestSignIn')}
              </Button>
            )}
          </div>
          {!may.passkey && !may.signIn && <p className="kap-muted">{t('orders:needsPasskey')}</p>}
          {!isSeen && <p className="kap-muted">{t('orders:lookFirst')}</p>}
        </div>
      )}
      <NotDoneDisplay what={t('orders:notAttested')} error={attest.error} />
    </>
  );
}
