import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import { orderApi } from '../api/client.ts';
import { useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { ChoiceField, TextField } from './Field.tsx';
import { type CurrentProps, idOf } from './order-props.ts';
import { NotDoneDisplay } from './OrderNotices.tsx';
import { useKept } from './use-kept.ts';

export const DECLINE_REASONS = [
  'risk-too-high',
  'not-indicated',
  'information-missing',
  'draft-wrong',
  'patient-declined',
  'other',
] as const;

const EMPTY = { reason: '', text: '' };

/** Declines the draft or stops the order with a reason, takes it back as an error, or asks the therapist first. */
export function DeclineInput({ order, owner, isPrescriber }: CurrentProps): ReactNode {
  const { values, set, clear } = useKept(owner, `other ${order.reference}`, EMPTY);
  const end = useOrderAct(orderApi.end);
  const ask = useOrderAct(orderApi.ask);
  if (!isPrescriber) return null;
  const id = idOf(order);
  const words = values.text.trim();
  const finish = (as: 'declined' | 'stopped' | 'entered-in-error') => () => {
    const note = words === '' ? {} : { note: words };
    end.mutate({ id, version: order.version, as, reason: values.reason, ...note }, { onSuccess: clear });
  };
  const as = order.status === 'draft' ? 'declined' : 'stopped';
  return (
    <fieldset className="kap-order-other">
      <legend>{t('orders:otherwise')}</legend>
      <TextField
        label={t('orders:words')}
        value={values.text}
        onChange={(value) => {
          set('text', value);
        }}
      />
      <div className="kap-order-acts">
        <Button
          variant="default"
          disabled={words === ''}
          loading={ask.isPending}
          onClick={() => {
            ask.mutate({ id, text: words }, { onSuccess: clear });
          }}
        >
          {t('orders:ask')}
        </Button>
        <ChoiceField
          label={t('orders:declineFor')}
          value={values.reason}
          none={t('orders:chooseReason')}
          options={DECLINE_REASONS.map((one) => [one, t(`orders:declined.${one}`)] as const)}
          onChange={(value) => {
            set('reason', value);
          }}
        />
        <Button variant="default" disabled={values.reason === ''} loading={end.isPending} onClick={finish(as)}>
          {t(as === 'declined' ? 'orders:decline' : 'orders:stop')}
        </Button>
        <Button variant="default" disabled={values.reason === ''} loading={end.isPending} onClick={finish('entered-in-error')}>
          {t('orders:inError')}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        {ask.isSuccess && <p>{t('orders:asked')}</p>}
      </div>
      <NotDoneDisplay what={t('orders:notSaved')} error={end.error ?? ask.error} />
    </fieldset>
  );
}
