import { SegmentedControl, Textarea } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
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

/** An event or side effect: what, how bad, whether it is serious, and in what words. */
export function EventInput({ kinds, who, onSave }: EventInputProps): ReactNode {
  const [code, setCode] = useState<string>();
  const [severity, setSeverity] = useState<Severity>('mild');
  const [serious, setSerious] = useState(false);
  const [note, setNote] = useState('');
  const label = useId();
  const save = (): void => {
    if (code === undefined) return;
    onSave({ kind: 'event', code, severity, serious, ...(note.trim() === '' ? {} : { note: note.trim() }) });
    setCode(undefined);
    setSeverity('mild');
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
      <div className="kap-chips" role="group" aria-label={t('session:event.what')}>
        {kinds.map((kind) => (
          <button
            key={kind.code}
            type="button"
            aria-pressed={kind.code === code}
            onClick={() => {
              setCode(kind.code === code ? undefined : kind.code);
            }}
          >
            {sayText(kind.display, '')}
          </button>
        ))}
      </div>
      {code !== undefined && (
        <>
          <div>
            <span className="kap-label" id={label}>
              {t('session:event.severity')}
            </span>
            <SegmentedControl
              aria-labelledby={label}
              value={severity}
              onChange={(value) => {
                setSeverity(SEVERITIES.find((one) => one === value) ?? 'mild');
              }}
              data={SEVERITIES.map((value) => ({ value, label: t(`session:event.${value}`) }))}
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
          <Button type="submit">{t(who === undefined ? 'session:event.save' : 'session:event.saveFor', { who })}</Button>
        </>
      )}
    </form>
  );
}
