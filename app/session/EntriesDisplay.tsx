import type { ReactNode } from 'react';
import type { VitalReading } from '../../src/core/pathway/pathway.ts';
import type { SessionEntry, SessionRoomAnswer } from '../../src/service/contract.ts';
import { useWrite } from '../api/person.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import { Icon } from '../ui/Icon.tsx';
import { FailedDisplay, NoneDisplay } from '../ui/States.tsx';
import { timeText } from '../view/dates.ts';
import { VITAL_UNITS } from '../view/words.ts';
import type { WaitingEntry } from './entry-database.ts';
import { type SIGNS } from './reading.ts';
import { Button } from '../ui/Button.tsx';

export interface EntriesDisplayProps {
  readonly room: SessionRoomAnswer | undefined;
  readonly readings: readonly VitalReading[];
  readonly waiting: readonly WaitingEntry[];
  readonly now: string;
  readonly onDiscard: (key: string) => void;
  /** Sends a refused one once more. */
  readonly onAgain: (key: string) => void;
  /** Names the list; what was entered in the session by default. */
  readonly title?: string;
}

/** Everything entered in the session, the latest first, with what is not saved yet on top and a way to take back the newest. */
export function EntriesDisplay({
  room,
  readings,
  waiting,
  now,
  onDiscard,
  onAgain,
  title = t('session:log.title'),
}: EntriesDisplayProps): ReactNode {
  const undo = useWrite((api, reference: string) => api.retraction(reference));
  const saved = room?.entries.toReversed() ?? [];
  if (saved.length + waiting.length === 0) return <NoneDisplay>{t('session:log.nothing')}</NoneDisplay>;
  return (
    <>
      {undo.error && <FailedDisplay what={t('session:log.notUndone')} error={undo.error} />}
      <ol className="kap-log" aria-label={title}>
        {waiting.toReversed().map((one) => (
          <WaitingRow key={one.key} waiting={one} kinds={room?.eventKinds ?? []} onDiscard={onDiscard} onAgain={onAgain} />
        ))}
        {saved.map((entry) => (
          <li key={entry.reference}>
            <time dateTime={entry.at}>{timeText(entry.at)}</time>
            <span>{entryText(entry, room?.eventKinds ?? [], readings)}</span>
            <span className="kap-muted">{entry.by}</span>
            {entry.inEhr !== undefined && <InEhrDisplay state={entry.inEhr} />}
            {entry.undoUntil !== undefined && entry.undoUntil > now && (
              <Button
                size="compact-sm"
                variant="subtle"
                loading={undo.isPending && undo.variables === entry.reference}
                onClick={() => {
                  undo.mutate(entry.reference);
                }}
              >
                {t('session:log.undo')}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

/** The newest reading that was entered here, below the form that took it: a slip is seen and taken back where it was made. */
export function LastReading({ room, waiting, ...props }: EntriesDisplayProps): ReactNode {
  const [unsaved] = waiting.filter(({ entry }) => entry.kind === 'vitals').slice(-1);
  const [saved] = unsaved ? [] : (room?.entries ?? []).filter(({ kind }) => kind === 'vitals').slice(-1);
  if (room === undefined || (unsaved ?? saved) === undefined) return null;
  return (
    <EntriesDisplay
      {...props}
      room={{ ...room, entries: saved ? [saved] : [] }}
      waiting={unsaved ? [unsaved] : []}
      title={t('session:log.last')}
    />
  );
}

/** Whether the EHR's chart has a reading, in words; what must be charted by hand stands out. */
function InEhrDisplay({ state }: { readonly state: NonNullable<SessionEntry['inEhr']> }): ReactNode {
  if (state === 'written')
    return (
      <span className="kap-muted">
        <Icon name="check" size={14} /> {t('session:inEhr.written')}
      </span>
    );
  const waits = state === 'waiting' || state === 'waits-for-author';
  return (
    <span className={`kap-badge kap-tone-${waits ? 'unknown' : 'hold'}`}>
      <Icon name={waits ? 'clock' : 'block'} size={14} /> {t(`session:inEhr.${state}`)}
    </span>
  );
}

interface WaitingRowProps extends Pick<EntriesDisplayProps, 'onDiscard' | 'onAgain'> {
  readonly waiting: WaitingEntry;
  readonly kinds: SessionRoomAnswer['eventKinds'];
}

function WaitingRow({ waiting, kinds, onDiscard, onAgain }: WaitingRowProps): ReactNode {
  const { key, entry, refused } = waiting;
  return (
    <li className="kap-log-waiting">
      <time dateTime={entry.at}>{timeText(entry.at)}</time>
      <span>{waitingText(entry, kinds)}</span>
      <span className="kap-badge kap-tone-unknown">
        <Icon name={refused ? 'block' : 'clock'} size={14} /> {t(refused ? 'session:log.refused' : 'session:log.waiting')}
      </span>
      {refused && (
        <>
          <span>{sayText(refused.join(' '), '')}</span>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              onAgain(key);
            }}
          >
            {t('session:log.again')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => {
              onDiscard(key);
            }}
          >
            {t('session:log.discard')}
          </Button>
        </>
      )}
    </li>
  );
}

/** The events among the entries, saved or waiting, with their names. */
export function eventsOf(
  room: SessionRoomAnswer | undefined,
  waiting: readonly WaitingEntry[],
): readonly { readonly at: string; readonly label: string }[] {
  const kinds = room?.eventKinds ?? [];
  return [
    ...(room?.entries ?? []).flatMap(({ kind, at, text }) =>
      kind === 'event' ? [{ at, label: eventText(text ?? '', kinds) }] : [],
    ),
    ...waiting.flatMap(({ entry }) => (entry.kind === 'event' ? [{ at: entry.at, label: eventText(entry.code, kinds) }] : [])),
  ];
}

function eventText(code: string, kinds: SessionRoomAnswer['eventKinds']): string {
  return sayText(kinds.find((kind) => kind.code === code)?.display ?? code, '');
}

function entryText(entry: SessionEntry, kinds: SessionRoomAnswer['eventKinds'], readings: readonly VitalReading[]): string {
  if (entry.kind === 'vitals') {
    const reading = readingOf(entry, readings);
    return reading === undefined ? t('session:log.vitals') : valuesText(reading.values);
  }
  if (entry.kind === 'event') {
    const words = [
      eventText(entry.text ?? '', kinds),
      ...(entry.severity === undefined ? [] : [t(`session:event.${entry.severity}`).toLowerCase()]),
      ...(entry.serious ? [t('session:event.isSerious')] : []),
    ].join(', ');
    return entry.note === undefined ? words : `${words}: ${entry.note}`;
  }
  return `${t(`session:${entry.kind}.label`)}: ${entry.text ?? ''}`;
}

/**
 * The reading that was entered here, by its reference, else by its very instant: the EHR may have charted another one in the same
 * minute, and beside the button that takes this one back only its own values may stand.
 */
export function readingOf(
  { reference, at }: Pick<SessionEntry, 'reference' | 'at'>,
  readings: readonly VitalReading[],
): VitalReading | undefined {
  const atMs = Date.parse(at);
  const same = readings.filter((one) => Date.parse(one.at) === atMs);
  return readings.find((one) => one.reference === reference) ?? (same.length === 1 ? same[0] : undefined);
}

function waitingText(entry: WaitingEntry['entry'], kinds: SessionRoomAnswer['eventKinds']): string {
  if (entry.kind === 'vitals') return valuesText(entry.values);
  if (entry.kind === 'event')
    return [eventText(entry.code, kinds), t(`session:event.${entry.severity}`).toLowerCase()].join(', ');
  return `${t(`session:${entry.kind}.label`)}: ${entry.text}`;
}

/** "118/74 mmHg, HR 68 /min, SpO₂ 98 %". */
function valuesText(values: { readonly [Sign in (typeof SIGNS)[number]]?: number | undefined }): string {
  const { systolic, diastolic } = values;
  return [
    ...(systolic === undefined || diastolic === undefined ? [] : [`${String(systolic)}/${String(diastolic)} mmHg`]),
    ...(values['heart-rate'] === undefined
      ? []
      : [`${t('session.hr')} ${String(values['heart-rate'])} ${VITAL_UNITS['heart-rate']}`]),
    ...(values['oxygen-saturation'] === undefined ? [] : [`SpO₂ ${String(values['oxygen-saturation'])} %`]),
    ...(values['respiratory-rate'] === undefined
      ? []
      : [`${t('session.rr')} ${String(values['respiratory-rate'])} ${VITAL_UNITS['respiratory-rate']}`]),
  ].join(', ');
}
