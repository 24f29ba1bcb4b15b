import '../styles/session.css';
import { type ReactNode, useEffect } from 'react';
import type { Pathway, SessionView } from '../../src/core/pathway/pathway.ts';
import type { SessionEntryRequest } from '../../src/service/contract.ts';
import { useSessionRoom } from '../api/person.ts';
import { VitalsChart } from '../charts/VitalsChart.tsx';
import { t } from '../i18n/i18n.ts';
import { DischargeDisplay, ScheduleDisplay } from '../panel/SessionDisplay.tsx';
import { VitalsTable } from '../panel/VitalsTable.tsx';
import { AfterVisit } from '../session/AfterVisit.tsx';
import { BeforeDose } from '../session/BeforeDose.tsx';
import { EhrVitalsDisplay } from '../session/EhrVitalsDisplay.tsx';
import { EntriesDisplay, eventsOf, LastReading } from '../session/EntriesDisplay.tsx';
import { EventInput } from '../session/EventInput.tsx';
import { type Flow, flowOf, scheduleAt } from '../session/flow.ts';
import { GivenDose } from '../session/GivenDose.tsx';
import { PeopleDisplay } from '../session/PeopleDisplay.tsx';
import { type Values, withWaiting } from '../session/reading.ts';
import { ReadingInput } from '../session/ReadingInput.tsx';
import { RoomJump } from '../session/RoomJump.tsx';
import { lineOf, SaveState } from '../session/SaveState.tsx';
import { SessionHead } from '../session/SessionHead.tsx';
import { SessionNoteInput } from '../session/SessionNoteInput.tsx';
import { useEntries } from '../session/use-entries.ts';
import { useNow } from '../session/use-now.ts';
import { Section } from '../ui/Section.tsx';
import { FailedDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import type { ViewProps } from './view-props.ts';

/** The room of the dosing session that goes on: before the dose, during, until the door. Without one it says how it opens. */
export function SessionRoomView(props: ViewProps): ReactNode {
  const { session, assessedAt } = props.pathway;
  if (!session) {
    return (
      <Section id="room" title={t('session:title')}>
        <p className="kap-notice kap-notice-info">{t('session:none')}</p>
        <AfterVisit owner={props.owner} now={assessedAt} />
      </Section>
    );
  }
  return <Room key={session.encounter} {...props} visit={session} />;
}

/** An entry without where and when, which the room adds. */
type Said = SessionEntryRequest extends infer Entry ? (Entry extends unknown ? Omit<Entry, 'encounter' | 'at'> : never) : never;

interface RoomProps extends ViewProps {
  readonly visit: SessionView;
  /** The person's name on each button that saves, where several people's rooms stand side by side. */
  readonly who?: string;
  /** Told what must be done about the readings, and how much is not saved yet. */
  readonly onState?: (state: RoomState) => void;
}

/** What whoever looks after several people must see of each at once. */
export interface RoomState {
  /** Whether the visit goes on. */
  readonly isOn: boolean;
  readonly flow: Flow | undefined;
  readonly unsaved: number;
  /** How the gate stands, before the dose. */
  readonly gate: Pathway['dose'] | undefined;
}

/** One person's room. */
export function Room({ session, pathway, owner, refresh, onOpen, visit, who, onState }: RoomProps): ReactNode {
  const now = useNow(pathway.assessedAt);
  const room = useSessionRoom();
  const { queue, state } = useEntries(owner);
  const shown = withWaiting(visit, state.waiting);
  const flow = flowOf(shown, now);
  const unsaved = state.waiting.length;
  const gate = visit.dose === undefined ? pathway.dose : undefined;
  useEffect(() => onState?.({ isOn: true, flow, unsaved, gate }), [onState, flow, unsaved, gate]);
  const add = (said: Said): void => {
    void queue.add({ ...said, encounter: visit.encounter, at: now });
  };
  const checklist = room.data?.checklist ?? [];
  const events = eventsOf(room.data, state.waiting);
  const entries = {
    room: room.data,
    readings: visit.readings,
    waiting: state.waiting,
    now,
    onDiscard: (key: string) => void queue.discard(key),
    onAgain: (key: string) => void queue.again(key),
  };
  return (
    <>
      <SessionHead session={shown} patient={session.patient} now={now} checklist={checklist}>
        <SaveState state={state} line={lineOf(room.error)} onRetry={() => void queue.flush()} />
        <RoomJump hasDose={visit.dose !== undefined} />
      </SessionHead>
      {room.error && !room.data && (
        <FailedDisplay what={t('session:log.failed')} error={room.error} onRetry={() => void room.refetch()} />
      )}
      <div className="kap-room">
        <div className="kap-column">
          <Section id="reading" title={t('session:reading.title')}>
            <ReadingInput
              limits={visit.limits}
              who={who}
              onSave={(values: Values) => {
                add({ kind: 'vitals', values });
              }}
            />
            <LastReading {...entries} />
            {room.data && <EhrVitalsDisplay of={room.data.ehrVitals} />}
          </Section>
          {visit.dose ? (
            <Readings session={{ ...shown, schedule: scheduleAt(shown, now) }} events={events} now={now} />
          ) : (
            <BeforeDose pathway={pathway} hasChecklist={checklist.length > 0} refresh={refresh} onOpen={onOpen} />
          )}
          {!visit.dose && <Readings session={shown} events={events} now={now} />}
        </div>
        <div className="kap-column">
          <GivenDose session={visit} user={session.user} room={room.data} pathway={pathway} now={now} onOpen={onOpen} />
          <Section id="events" title={t('session:event.title')}>
            <EventInput kinds={room.data?.eventKinds ?? []} who={who} onSave={add} />
          </Section>
          <DischargePart pathway={pathway} now={now} onOpen={onOpen} />
          <PeopleDisplay checklist={checklist} setting={visit.setting} />
          <Section id="notes" title={t('session:notes.title')}>
            {(['note', 'hand-off'] as const).map((kind) => (
              <SessionNoteInput
                key={kind}
                kind={kind}
                owner={owner}
                who={who}
                onSave={(text) => {
                  add({ kind, text });
                }}
              />
            ))}
          </Section>
          <Section id="log" title={t('session:log.title')}>
            <EntriesDisplay {...entries} />
          </Section>
        </div>
      </div>
    </>
  );
}

function Readings({
  session,
  events,
  now,
}: {
  readonly session: SessionView;
  readonly events: ReturnType<typeof eventsOf>;
  readonly now: string;
}): ReactNode {
  return (
    <Section id="readings" title={t('session:readings.title')}>
      {session.schedule.length > 0 && <ScheduleDisplay schedule={session.schedule} now={now} />}
      {session.readings.length === 0 ? (
        <NotRecordedDisplay>{t('session:readings.none')}</NotRecordedDisplay>
      ) : (
        <>
          <VitalsChart session={session} events={events} />
          <VitalsTable readings={session.readings} limits={session.limits} />
        </>
      )}
    </Section>
  );
}

function DischargePart({
  pathway,
  now,
  onOpen,
}: Pick<ViewProps, 'onOpen'> & { readonly pathway: Pathway; readonly now: string }): ReactNode {
  const { session } = pathway;
  if (!session?.dose) return null;
  return (
    <Section id="discharge" title={t('session:discharge.title')}>
      <DischargeDisplay discharge={session.discharge} now={now} />
      <p className="kap-forms">
        {(['checklist', 'record'] as const).map((part) => (
          <button
            key={part}
            type="button"
            className="kap-link"
            onClick={() => {
              const form = part === 'checklist' ? 'kap-discharge-checklist' : 'kap-dosing-session-record';
              onOpen({ kind: 'form', form, title: t(`session:discharge.${part}`) });
            }}
          >
            {t(`session:discharge.${part}`)}
          </button>
        ))}
      </p>
    </Section>
  );
}
