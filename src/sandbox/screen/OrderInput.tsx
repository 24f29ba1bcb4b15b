import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { type OrderEntry, parseAmount } from './build.ts';
import { useEhr } from './ehr-context.ts';

export interface OrderInputProps {
  readonly entry: OrderEntry;
  readonly busy: boolean;
  readonly onChange: (entry: OrderEntry) => void;
  readonly onChoose: () => void;
  readonly onSign: () => void;
}

/** The fields of a ketamine order. Choosing the route selects the order. */
export function OrderInput({ entry, busy, onChange, onChoose, onSign }: OrderInputProps): ReactNode {
  const { catalog } = useEhr();
  const complete = entry.route !== '' && parseAmount(entry.dose) !== undefined && parseAmount(entry.doses) !== undefined;
  return (
    <form
      className="ehr-box ehr-stack"
      aria-label="Ketamine order"
      onSubmit={(event) => {
        event.preventDefault();
        onSign();
      }}
    >
      <h3>Order: ketamine</h3>
      <div className="ehr-row">
        <NativeSelect
          label="Route"
          value={entry.route}
          onChange={(event) => {
            onChange({ ...entry, route: event.currentTarget.value });
          }}
          data={[{ value: '', label: 'Choose a route' }, ...catalog.routes.map(({ code, label }) => ({ value: code, label }))]}
        />
        <NumberField
          label="Dose"
          value={entry.dose}
          onText={(text) => {
            onChange({ ...entry, dose: text });
          }}
        />
        <NativeSelect
          label="Unit"
          value={entry.doseUnit}
          onChange={(event) => {
            onChange({ ...entry, doseUnit: event.currentTarget.value === 'mg/kg' ? 'mg/kg' : 'mg' });
          }}
          data={['mg', 'mg/kg']}
        />
        <NumberField
          label="Quantity (doses)"
          value={entry.doses}
          onText={(text) => {
            onChange({ ...entry, doses: text });
          }}
        />
        <NumberField
          label="Refills"
          value={entry.refills}
          onText={(text) => {
            onChange({ ...entry, refills: text });
          }}
        />
      </div>
      <TextInput
        label="Directions"
        value={entry.directions}
        onChange={(event) => {
          onChange({ ...entry, directions: event.currentTarget.value });
        }}
      />
      <div className="ehr-row">
        <Button variant="default" disabled={busy || entry.route === ''} onClick={onChoose}>
          Check the choice
        </Button>
        <Button type="submit" disabled={busy || !complete}>
          Sign the order
        </Button>
      </div>
    </form>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onText: (text: string) => void;
}

function NumberField({ label, value, onText }: NumberFieldProps): ReactNode {
  return (
    <TextInput
      label={label}
      inputMode="decimal"
      w={130}
      value={value}
      onChange={(event) => {
        onText(event.currentTarget.value);
      }}
    />
  );
}
