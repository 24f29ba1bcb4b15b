import { Button } from '../ui/Button.tsx';
import { type ReactNode, useId } from 'react';
import { type StockLedger, type StockLot, useEnterStock } from '../api/ledgers.ts';
import { t } from '../i18n/i18n.ts';
import { dateText } from '../view/dates.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { fromLocalInput } from '../view/local-input.ts';
import { numberText } from '../view/words.ts';
import { ChoiceField, Field, TextField } from './Field.tsx';
import { NotDoneDisplay } from './OrderNotices.tsx';
import { useKept } from './use-kept.ts';

export interface StockInputProps {
  readonly lots: readonly StockLot[];
  readonly unnamed: StockLedger['unnamed'];
  readonly owner: DraftOwner;
  readonly userName: string;
}

const EVENTS = ['received', 'given', 'wasted', 'returned', 'lost', 'destroyed', 'counted'] as const;
const WITNESSED: readonly string[] = ['wasted', 'destroyed', 'counted'];
const EMPTY = { event: '', lot: '', mg: '', at: '', witness: '', note: '', dose: '' };

/** Enters what happened to an amount of one lot; what is wasted, destroyed or counted has two people. */
export function StockInput({ lots, unnamed, owner, userName }: StockInputProps): ReactNode {
  const list = useId();
  const { values, set, clear } = useKept(owner, 'stock', EMPTY);
  const enter = useEnterStock();
  const event = EVENTS.find((one) => one === values.event);
  const needsWitness = WITNESSED.includes(values.event);
  const [lot, witness, note] = [values.lot.trim(), values.witness.trim(), values.note.trim()];
  const isSelf = needsWitness && witness.toLowerCase() === userName.toLowerCase();
  const version = lots.find((one) => one.lot === lot)?.version;
  const at = fromLocalInput(values.at);
  const field = (id: keyof typeof EMPTY) => ({
    value: values[id],
    onChange: (value: string) => {
      set(id, value);
    },
  });
  return (
    <form
      className="kap-order-other"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (event === undefined || isSelf) return;
        const words = { ...(note === '' ? {} : { note }), ...(needsWitness ? { witness } : {}) };
        const entry = { event, lot, mg: Number(values.mg.replace(',', '.')), ...words };
        const dose = event === 'given' && values.dose !== '' ? { administration: values.dose } : {};
        const seen = version === undefined ? {} : { version };
        enter.mutate({ ...entry, ...dose, ...seen, ...(at === undefined ? {} : { at }) }, { onSuccess: clear });
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
              set('lot', currentTarget.value);
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
        {event === 'given' && <DoseChoice unnamed={unnamed} {...field('dose')} />}
        {needsWitness && (
          <Field
            label={t('ledgers:witness')}
            hint={t(isSelf ? 'ledgers:notYourself' : 'ledgers:witnessIs')}
            required
            {...field('witness')}
          />
        )}
      </div>
      <TextField label={t('ledgers:note')} {...field('note')} />
      <Button type="submit" variant="default" disabled={event === undefined || isSelf} loading={enter.isPending}>
        {t('ledgers:save')}
      </Button>
      <div role="status" aria-live="polite">
        {enter.isSuccess && <p>{t('ledgers:saved')}</p>}
      </div>
      <NotDoneDisplay what={t('ledgers:notSaved')} error={enter.error} />
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
