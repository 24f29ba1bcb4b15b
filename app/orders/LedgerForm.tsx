import type { ReactNode } from 'react';
import { needsWitness } from '../../src/core/orders/witnessed.ts';
import type { ApiError } from '../api/client.ts';
import { t } from '../i18n/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { fromLocalInput } from '../view/local-input.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { Field } from './Field.tsx';
import { NotDoneDisplay } from './OrderNotices.tsx';
import { type Fields, type Kept, useKept } from './use-kept.ts';

/** What every entry of a ledger says beside what it is about: when (empty = now), who saw it, and in what words. */
export const LEDGER_FIELDS = { event: '', at: '', witness: '', note: '' };
type Ledger = Fields & typeof LEDGER_FIELDS;

export interface LedgerFields<F extends Ledger, Event extends string> extends Kept<F> {
  readonly event: Event | undefined;
  readonly needsWitness: boolean;
  /** Nobody is the witness of their own entry. */
  readonly isSelf: boolean;
  /** Of the entry to be sent: its words, its witness and its time, as far as there are any. */
  readonly said: { readonly note?: string; readonly witness?: string; readonly at?: string };
  /** What a field of the form needs. */
  readonly field: (id: keyof F) => { readonly value: string; readonly onChange: (value: string) => void };
}

/** One entry of a ledger while it is typed. */
export function useLedgerFields<F extends Ledger, Event extends string>(
  owner: DraftOwner,
  of: { readonly form: string; readonly empty: F; readonly events: readonly Event[]; readonly userName: string },
): LedgerFields<F, Event> {
  const kept = useKept(owner, of.form, of.empty);
  const { values, set } = kept;
  const isWitnessed = needsWitness(values.event);
  const [witness, note, at] = [values.witness.trim(), values.note.trim(), fromLocalInput(values.at)];
  return {
    ...kept,
    event: of.events.find((one) => one === values.event),
    needsWitness: isWitnessed,
    isSelf: isWitnessed && witness.toLowerCase() === of.userName.toLowerCase(),
    said: {
      ...(note === '' ? {} : { note }),
      ...(isWitnessed ? { witness } : {}),
      ...(at === undefined ? {} : { at }),
    },
    field: (id) => ({
      value: values[id] ?? '',
      onChange: (value) => {
        set(id, value);
      },
    }),
  };
}

export interface WitnessFieldProps {
  readonly needed: boolean;
  readonly isSelf: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Who else saw it; nothing where nobody has to. */
export function WitnessField({ needed, isSelf, ...field }: WitnessFieldProps): ReactNode {
  if (!needed) return null;
  const hint = t(isSelf ? 'ledgers:notYourself' : 'ledgers:witnessIs');
  return <Field label={t('ledgers:witness')} hint={hint} required {...field} />;
}

export interface LedgerEndProps {
  readonly disabled: boolean;
  readonly entered: { readonly isPending: boolean; readonly isSuccess: boolean; readonly error: ApiError | null };
}

/** The way to enter it, and what became of it. */
export function LedgerEnd({ disabled, entered }: LedgerEndProps): ReactNode {
  return (
    <>
      <Button type="submit" variant="default" disabled={disabled} loading={entered.isPending}>
        {t('ledgers:save')}
      </Button>
      <div role="status" aria-live="polite">
        {entered.isSuccess && <p>{t('ledgers:saved')}</p>}
      </div>
      <NotDoneDisplay what={t('ledgers:notSaved')} error={entered.error} />
    </>
  );
}
