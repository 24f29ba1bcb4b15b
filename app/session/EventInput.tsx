import { Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { SessionEntryRequest, SessionRoomAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Button } from '../ui/Button.tsx';

export type EventEntry = Omit<Extract<SessionEntryRequest, { kind: 'event' }>, 'encounter' | 'at'>;

export interface EventInputProps {
  readonly kinds: SessionRoomAnswer['eventKinds'];
  /** Whose event, where several people's stand side by side. */
  readonly who?: string | undefined;
  readonly onSave: (event: EventEntry) => void;
}

const SEVERITIES = ['mild', 'moderate', 'severe'] as const;
type Severity = (typeof SEVERITIES)[number];

/** An event or side effect: what, how bad (nothing is chosen beforehand), whether it is serious, and in what words. */
export function EventInput({ kinds, who, onSave }: EventInputProps): ReactNode {
  const [code, setCode] = useState<string>();
  const [severity, setSeverity] = useState<Severity>();
  const [serious, setSerious] = useState(false);
  const [note, setNote] = useState('');
  const save = (): void => {
    if (code === undefined || severity === undefined) return;
    onSave({ kind: 'event', code, severity, serious, ...(note.trim() === '' ? {} : { note: note.trim() }) });
    setCode(undefined);
    setSeverity(undefined);
    setSerious(false);
    setNote('');
  };
  return (
    <form
      className="kap-event"
      aria-label={who === undefined ? t('session:event.title') : `${t('session:event.title')}: ${who}`}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Chips
        label={t('session:event.what')}
        chosen={code}
        of={kinds.map((kind) => [kind.code, sayText(kind.display, '')] as const)}
        onChoose={(chosen) => {
          setCode(chosen === code ? undefined : chosen);
        }}
      />
      {code !== undefined && (
        <>
          <div>
            <span className="kap-label">{t('session:event.severity')}</span>
            <Chips
              label={t('session:event.severity')}
              chosen={severity}
              of={SEVERITIES.map((one) => [one, t(`session:event.${one}`)] as const)}
              onChoose={setSeverity}
            />
          </div>
          <label className="kap-check">
            <input
              type="checkbox"
              checked={serious}
              onChange={(event) => {
                setSerious(event.currentTarget.checked);
              }}
            />
            {t('session:event.serious')}
          </label>
          <Textarea
            label={t('session:event.note')}
            value={note}
            maxLength={2000}
            autosize
            minRows={1}
            onChange={(event) => {
              setNote(event.currentTarget.value);
            }}
          />
          <Button type="submit" disabled={severity === undefined}>
            {t(who === undefined ? 'session:event.save' : 'session:event.saveFor', { who })}
          </Button>
        </>
      )}
    </form>
  );
}

interface ChipsProps<Code extends string> {
  readonly label: string;
  readonly of: readonly (readonly [Code, string])[];
  readonly chosen: Code | undefined;
  readonly onChoose: (code: Code) => void;
}

/** Choices as large as a finger, of which one is chosen or none. */
function Chips<Code extends string>({ label, of, chosen, onChoose }: ChipsProps<Code>): ReactNode {
  return (
    <div className="kap-chips" role="group" aria-label={label}>
      {of.map(([code, text]) => (
        <button
          key={code}
          type="button"
          aria-pressed={code === chosen}
          onClick={() => {
            onChoose(code);
          }}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
