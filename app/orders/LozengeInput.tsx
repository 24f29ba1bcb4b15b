import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import { type LozengeLedger, useEnterLozenges } from '../api/ledgers.ts';
import { t } from '../i18n/i18n.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { fromLocalInput } from '../view/local-input.ts';
import { ChoiceField, Field, TextField } from './Field.tsx';
import { NotDoneDisplay } from './OrderNotices.tsx';
import { useKept } from './use-kept.ts';

export interface LozengeInputProps {
  readonly ledger: LozengeLedger;
  readonly owner: DraftOwner;
  readonly patient: string;
  readonly userName: string;
}

const EVENTS = ['dispensed', 'returned', 'lost', 'destroyed', 'wasted', 'counted'] as const;
/** Two people see what is made unusable, and what is counted. */
const WITNESSED: readonly string[] = ['destroyed', 'wasted', 'counted'];
const EMPTY = { event: '', count: '', at: '', note: '', witness: '' };

/** Enters what happened to lozenges. What is taken is the dose, and is recorded with its session. */
export function LozengeInput({ ledger, owner, patient, userName }: LozengeInputProps): ReactNode {
  const { values, set, clear } = useKept(owner, `lozenges ${ledger.order}`, EMPTY);
  const enter = useEnterLozenges(patient);
  const event = EVENTS.find((one) => one === values.event);
  const needsWitness = WITNESSED.includes(values.event);
  const [witness, note] = [values.witness.trim(), values.note.trim()];
  const isSelf = needsWitness && witness.toLowerCase() === userName.toLowerCase();
  const at = fromLocalInput(values.at);
  const field = (id: keyof typeof EMPTY) => ({
    value: values[id],
    onChange: (value: string) => {
      set(id, value);
    },
  });
  return (
    <details>
      <summary>{t('ledgers:enter')}</summary>
      <form
        className="kap-order-other"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (event === undefined || isSelf) return;
          const words = { ...(note === '' ? {} : { note }), ...(needsWitness ? { witness } : {}) };
          const entry = { order: ledger.order, event, count: Number(values.count), ...words };
          enter.mutate({ ...entry, ...(at === undefined ? {} : { at }) }, { onSuccess: clear });
        }}
      >
        <div className="kap-fields">
          <ChoiceField
            label={t('ledgers:event')}
            required
            none={t('ledgers:choose')}
            options={EVENTS.map((one) => [one, t(`ledgers:is.${one}`)] as const)}
            {...field('event')}
          />
          <Field label={t('ledgers:howMany')} type="number" required min={event === 'counted' ? 0 : 1} {...field('count')} />
          <Field label={t('ledgers:when')} hint={t('ledgers:nowIfEmpty')} type="datetime-local" {...field('at')} />
          {needsWitness && (
            <Field
              label={t('ledgers:witness')}
              hint={t(isSelf ? 'ledgers:notYourself' : 'ledgers:witnessIs')}
              required
              {...field('witness')}
            />
          )}
        </div>
        <TextField
          label={t('ledgers:note')}
          required={event !== undefined && event !== 'dispensed' && event !== 'counted'}
          {...field('note')}
        />
        <p className="kap-muted">{t('ledgers:takenIsDose')}</p>
        <Button type="submit" variant="default" disabled={event === undefined || isSelf} loading={enter.isPending}>
          {t('ledgers:save')}
        </Button>
      </form>
      <div role="status" aria-live="polite">
        {enter.isSuccess && <p>{t('ledgers:saved')}</p>}
      </div>
      <NotDoneDisplay what={t('ledgers:notSaved')} error={enter.error} />
    </details>
  );
}
