import type { ReactNode } from 'react';
import { type LozengeLedger, useEnterLozenges } from '../api/ledgers.ts';
import { t } from '../i18n/i18n.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { ChoiceField, Field, TextField } from './Field.tsx';
import { LEDGER_FIELDS, LedgerEnd, useLedgerFields, WitnessField } from './LedgerForm.tsx';

export interface LozengeInputProps {
  readonly ledger: LozengeLedger;
  readonly owner: DraftOwner;
  readonly patient: string;
  readonly userName: string;
}

const EVENTS = ['dispensed', 'returned', 'lost', 'destroyed', 'wasted', 'counted'] as const;
const EMPTY = { ...LEDGER_FIELDS, count: '' };

/** Enters what happened to lozenges. What is taken is the dose, and is recorded with its session. */
export function LozengeInput({ ledger, owner, patient, userName }: LozengeInputProps): ReactNode {
  const entry = useLedgerFields(owner, { form: `lozenges ${ledger.order}`, empty: EMPTY, events: EVENTS, userName });
  const enter = useEnterLozenges(patient);
  const { values, event, isSelf, said, field } = entry;
  return (
    <details>
      <summary>{t('ledgers:enter')}</summary>
      <form
        className="kap-order-other"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (event === undefined || isSelf) return;
          const what = { order: ledger.order, event, count: Number(values.count), ...said };
          enter.mutate(what, { onSuccess: entry.clear });
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
          <WitnessField needed={entry.needsWitness} isSelf={isSelf} {...field('witness')} />
        </div>
        <TextField
          label={t('ledgers:note')}
          required={event !== undefined && event !== 'dispensed' && event !== 'counted'}
          {...field('note')}
        />
        <p className="kap-muted">{t('ledgers:takenIsDose')}</p>
        <LedgerEnd disabled={event === undefined || isSelf} entered={enter} />
      </form>
    </details>
  );
}
