import type { ReactNode } from 'react';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'number' | 'datetime-local';
  readonly required?: boolean;
  /** Said below the label. */
  readonly hint?: string | undefined;
  readonly max?: number | undefined;
  readonly min?: number;
}

/** One labelled line of input. */
export function Field({ label, value, onChange, type = 'text', required = false, hint, max, min }: FieldProps): ReactNode {
  const amount = type === 'number' ? { inputMode: 'decimal' as const, step: 'any', min: min ?? 0, max } : { maxLength: 500 };
  return (
    <label className="kap-field">
      <span>{label}</span>
      {hint !== undefined && <span className="kap-muted">{hint}</span>}
      <input
        type={type}
        value={value}
        required={required}
        {...amount}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </label>
  );
}

export interface TextFieldProps extends Pick<FieldProps, 'label' | 'value' | 'onChange' | 'required'> {
  readonly rows?: number;
}

/** Several labelled lines. */
export function TextField({ label, value, onChange, required = false, rows = 2 }: TextFieldProps): ReactNode {
  return (
    <label className="kap-field kap-field-wide">
      <span>{label}</span>
      <textarea
        rows={rows}
        value={value}
        required={required}
        maxLength={2000}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </label>
  );
}

export interface ChoiceFieldProps<Value extends string> extends Pick<FieldProps, 'label' | 'value' | 'required'> {
  readonly options: readonly (readonly [Value, string])[];
  /** Shown for no choice; without it one is always chosen. */
  readonly none?: string;
  readonly onChange: (value: string) => void;
}

/** One of several. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): ReactNode {
  const { label, value, options, none, onChange, required = false } = props;
  return (
    <label className="kap-field">
      <span>{label}</span>
      <select
        value={value}
        required={required}
        onChange={(event) => {
          onChange(event.currentTarget.value);
        }}
      >
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
