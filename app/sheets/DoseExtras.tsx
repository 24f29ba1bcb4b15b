import { TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../i18n/i18n.ts';
import { type ChaperoneEntry, CONFIRMED_HOW, type WasteEntry } from '../view/dose.ts';

export interface WasteInputProps {
  readonly waste: WasteEntry;
  readonly onChange: (waste: WasteEntry) => void;
}

/** What was left of the vial: two people see it made unusable. */
export function WasteInput({ waste, onChange }: WasteInputProps): ReactNode {
  return (
    <details>
      <summary>{t('forms:dose.waste')}</summary>
      <TextInput
        label={t('forms:dose.wasteMg')}
        inputMode="decimal"
        value={waste.mg}
        onChange={({ currentTarget }) => {
          onChange({ ...waste, mg: currentTarget.value });
        }}
      />
      <TextInput
        label={t('forms:dose.witness')}
        value={waste.witness}
        maxLength={120}
        onChange={({ currentTarget }) => {
          onChange({ ...waste, witness: currentTarget.value });
        }}
      />
    </details>
  );
}

export interface ChaperoneInputProps {
  readonly chaperone: ChaperoneEntry;
  readonly onChange: (chaperone: ChaperoneEntry) => void;
}

/** A dose at home is confirmed by whoever is with the patient: who, and how they said so. */
export function ChaperoneInput({ chaperone, onChange }: ChaperoneInputProps): ReactNode {
  return (
    <fieldset>
      <legend className="kap-label">{t('forms:dose.chaperone')}</legend>
      <TextInput
        label={t('forms:dose.chaperoneName')}
        required
        value={chaperone.name}
        maxLength={120}
        onChange={({ currentTarget }) => {
          onChange({ ...chaperone, name: currentTarget.value });
        }}
      />
      <div role="radiogroup" aria-label={t('forms:dose.chaperoneHow')} className="kap-dose-how">
        {CONFIRMED_HOW.map((how) => (
          <label key={how}>
            <input
              type="radio"
              name="kap-chaperone-how"
              checked={chaperone.how === how}
              onChange={() => {
                onChange({ ...chaperone, how });
              }}
            />{' '}
            {t(`forms:dose.how.${how}`)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
