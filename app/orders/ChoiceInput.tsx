import { Button } from '../ui/Button.tsx';
import type { ReactNode } from 'react';
import type { Choice, Proposal } from '../api/orders.ts';
import { t } from '../i18n/i18n.ts';
import type { DraftOwner } from '../view/drafts.ts';
import { numberText, routeWord } from '../view/words.ts';
import { Field } from './Field.tsx';
import { useKept } from './use-kept.ts';

export interface RouteInputProps {
  readonly proposal: Proposal;
  readonly route: Proposal['routes'][number] | undefined;
  readonly onChange: (route: Proposal['routes'][number] | undefined) => void;
}

/** A route never inherits another's dose, so the choice comes first. */
export function RouteInput({ proposal, route, onChange }: RouteInputProps): ReactNode {
  return (
    <label className="kap-field">
      <span>{t('orders:route')}</span>
      <select
        value={route ?? proposal.route ?? ''}
        onChange={(event) => {
          onChange(proposal.routes.find((one) => one === event.currentTarget.value));
        }}
      >
        {route === undefined && proposal.route === undefined && <option value="">{t('orders:chooseRoute')}</option>}
        {proposal.routes.map((one) => (
          <option key={one} value={one}>
            {routeWord(one)}
          </option>
        ))}
      </select>
    </label>
  );
}

export interface ChosenAmounts extends Omit<Choice, 'route'> {
  readonly directions?: string;
}

export interface AmountsInputProps {
  /** Name under which it is kept while it is not saved. */
  readonly name: string;
  readonly owner: DraftOwner;
  readonly proposal: Proposal;
  readonly isPrescription: boolean;
  readonly busy: boolean;
  readonly label: string;
  readonly onChoose: (amounts: ChosenAmounts, clear: () => void) => void;
}

const EMPTY = { doseMg: '', doses: '', refills: '', mgPerLozenge: '', directions: '' };

/** What a person wants otherwise than it is proposed; what is left empty stays as the pathway works it out. */
export function AmountsInput({ name, owner, proposal, isPrescription, busy, label, onChoose }: AmountsInputProps): ReactNode {
  const { values, set, clear } = useKept(owner, name, EMPTY);
  const field = (id: keyof typeof EMPTY, text: string, hint?: string) => (
    <Field
      label={text}
      hint={hint}
      type="number"
      value={values[id]}
      onChange={(value) => {
        set(id, value);
      }}
    />
  );
  return (
    <form
      className="kap-order-other"
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(amountsOf(values), clear);
      }}
    >
      <div className="kap-fields">
        {field(
          'doseMg',
          t('orders:doseMg'),
          proposal.maxMg === undefined ? undefined : t('orders:atMost', { mg: numberText(proposal.maxMg) }),
        )}
        {field('doses', t('orders:dosesInAll'))}
        {isPrescription && field('refills', t('orders:refills'))}
        {isPrescription && field('mgPerLozenge', t('orders:mgPerLozenge'))}
        <Field
          label={t('orders:directions')}
          value={values.directions}
          onChange={(value) => {
            set('directions', value);
          }}
        />
      </div>
      <p className="kap-muted">{t('orders:leaveEmpty')}</p>
      <Button type="submit" variant="default" loading={busy}>
        {label}
      </Button>
    </form>
  );
}

/** Only what was typed and is a number; the service says what is wrong with it. */
function amountsOf(values: typeof EMPTY): ChosenAmounts {
  const numbers = (['doseMg', 'doses', 'refills', 'mgPerLozenge'] as const).flatMap((id) => {
    const value = Number(values[id].replace(',', '.'));
    return values[id].trim() === '' || !Number.isFinite(value) ? [] : [[id, value] as const];
  });
  const directions = values.directions.trim();
  return { ...Object.fromEntries(numbers), ...(directions === '' ? {} : { directions }) };
}
