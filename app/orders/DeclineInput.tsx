import { type ReactNode, useState } from 'react';
import { orderApi } from '../api/client.ts';
import { useOrderAct } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import { FailedDisplay } from '../ui/States.tsx';
import { Button } from '../ui/Button.tsx';

export interface DeclineInputProps {
  /** Id of the order. */
  readonly id: string;
  readonly version: string;
}

const REASONS = ['risk-too-high', 'not-indicated', 'information-missing', 'draft-wrong', 'patient-declined', 'other'] as const;

/** Declines the order with a reason, or asks the therapist first. */
export function DeclineInput({ id, version }: DeclineInputProps): ReactNode {
  const [reason, setReason] = useState('');
  const [text, setText] = useState('');
  const end = useOrderAct(orderApi.end);
  const ask = useOrderAct(orderApi.ask);
  const error = end.error ?? ask.error;
  return (
    <fieldset className="kap-order-other">
      <legend>{t('orders:otherwise')}</legend>
      <label>
        {t('orders:words')}
        <textarea
          rows={2}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <div className="kap-order-acts">
        <Button
          variant="default"
          disabled={text.trim() === ''}
          loading={ask.isPending}
          onClick={() => {
            ask.mutate({ id, text });
          }}
        >
          {t('orders:ask')}
        </Button>
        <label>
          {t('orders:declineFor')}
          <select
            value={reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          >
            <option value="">{t('orders:chooseReason')}</option>
            {REASONS.map((one) => (
              <option key={one} value={one}>
                {t(`orders:declined.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Button
          variant="default"
          disabled={reason === ''}
          loading={end.isPending}
          onClick={() => {
            end.mutate({ id, version, as: 'declined', reason, ...(text.trim() === '' ? {} : { note: text }) });
          }}
        >
          {t('orders:decline')}
        </Button>
      </div>
      <div role="status" aria-live="polite">
        {ask.isSuccess && <p>{t('orders:asked')}</p>}
        {end.isSuccess && <p>{t('orders:ended')}</p>}
      </div>
      {error && <FailedDisplay what={t('orders:notSaved')} error={error} />}
    </fieldset>
  );
}
