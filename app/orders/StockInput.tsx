import { type ReactNode, useId } from 'react';
import { type StockLedger, type StockLot, useEnterStock } from '../api/ledgers.ts';
import { t } from '../i18n/i18n.ts';
import { dateText } from '../view/dates.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { numberText } from '../view/words.ts';
import { ChoiceField, Field, TextField } from './Field.tsx';
import { LEDGER_FIELDS, LedgerEnd, useLedgerFields, WitnessField } from './LedgerForm.tsx';

export interface StockInputProps {
  readonly lots: readonly StockLot[];
  readonly unnamed: StockLedger['unnamed'];
  readonly owner: DraftOwner;
  readonly userName: string;
}

const EVENTS = ['received', 'given', 'wasted', 'returned', 'lost', 'destroyed', 'counted'] as const;
const EMPTY = { ...LEDGER_FIELDS, lot: '', mg: '', dose: '' };

/** Enters what happened to an amount of one lot; what is wasted, destroyed or counted has two people. */
export function StockInput({ lots, unnamed, owner, userName }: StockInputProps): ReactNode {
  const list = useId();
  const entry = useLedgerFields(owner, { form: 'stock', empty: EMPTY, events: EVENTS, userName });
  const enter = useEnterStock();
  const { values, event, isSelf, said, field } = entry;
  const lot = values.lot.trim();
  const dose = unnamed.find((one) => one.administration === values.dose)?.administration;
  const version = lots.find((one) => one.lot === lot)?.version;
  return (
    <form
      className="kap-order-other"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (event === undefined || isSelf) return;
        const given = event === 'given' && dose !== undefined ? { administration: dose } : {};
        const seen = version === undefined ? {} : { version };
        const what = { event, lot, mg: Number(values.mg.replace(',', '.')), ...said, ...given, ...seen };
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
        <label className="kap-field">
          <span>{t('ledgers:lot')}</span>
          <input
            list={list}
            required
            maxLength={64}
            value={values.lot}
            onChange={({ currentTarget }) => {
              entry.set('lot', currentTarget.value);
            }}
          />
          <datalist id={list}>
            {lots.map((one) => (
              <option key={one.lot} value={one.lot} />
            ))}
          </datalist>
        </label>
        <Field label={t('ledgers:mg')} type="number" required {...field('mg')} />
        <Field label={t('ledgers:when')} hint={t('ledgers:nowIfEmpty')} type="datetime-local" {...field('at')} />
        {event === 'given' && <DoseChoice unnamed={unnamed} {...field('dose')} value={dose ?? ''} />}
        {event === 'given' && values.dose !== '' && dose === undefined && (
          <p className="kap-field-wide">{t('ledgers:doseGone')}</p>
        )}
        <WitnessField needed={entry.needsWitness} isSelf={isSelf} {...field('witness')} />
      </div>
      <TextField label={t('ledgers:note')} {...field('note')} />
      <LedgerEnd disabled={event === undefined || isSelf} entered={enter} />
    </form>
  );
}

/** Which dose of the EHR it was; nothing where every one has its lot. */
function DoseChoice({
  unnamed,
  ...field
}: Pick<StockInputProps, 'unnamed'> & { readonly value: string; readonly onChange: (value: string) => void }): ReactNode {
  if (unnamed.length === 0) return null;
  const options = unnamed.map((one) => [one.administration, doseText(one)] as const);
  return <ChoiceField label={t('ledgers:ofDose')} none={t('ledgers:noDose')} options={options} {...field} />;
}

function doseText({ at, mg, administration }: StockLedger['unnamed'][number]): string {
  return [dateText(at), mg === undefined ? undefined : `${numberText(mg)} mg`, administration].filter(Boolean).join(', ');
}
