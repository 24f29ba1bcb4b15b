import '../styles/dialog.css';
import '../styles/group.css';
import '../styles/site.css';
import type { ReactNode } from 'react';
import type { Pathway, SessionView } from '../../src/core/pathway/pathway.ts';
import type { Diagnosis, EhrVitals, RecordAnswer, SessionRoomAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { StripItem } from '../group/StripItem.tsx';
import { BeforeDose } from '../session/BeforeDose.tsx';
import { EhrVitalsDisplay } from '../session/EhrVitalsDisplay.tsx';
import { EntriesDisplay } from '../session/EntriesDisplay.tsx';
import { EventInput } from '../session/EventInput.tsx';
import type { Flow } from '../session/flow.ts';
import { PeopleDisplay } from '../session/PeopleDisplay.tsx';
import { ReadingInput } from '../session/ReadingInput.tsx';
import { SessionHead } from '../session/SessionHead.tsx';
import { LeaveDisplay } from '../session/SignOut.tsx';
import { DiagnosisDisplay } from '../site/DiagnosisDisplay.tsx';
import { SectionsOf } from '../ui/Section.tsx';
import { FailedDisplay, LoadingDisplay } from '../ui/States.tsx';
import { ApiError, readMessages } from '../api/client.ts';
import { EventsDisplay } from '../views/RecordView.tsx';
import sample from './rooms-sample.json';

const NOTHING = (): void => undefined;
const EHR_STATES: readonly EhrVitals['state'][] = ['off', 'no-right', 'not-taken', 'not-known', 'taken'];
const IN_EHR = [undefined, 'written', 'waiting', 'waits-for-author', 'not-allowed', 'not-accepted', 'no-answer'] as const;
const FLOWS: readonly (Flow | undefined)[] = [undefined, 'due', 'cautionAfter', 'holdAfter'];
const DECISIONS = ['proceed', 'hold', 'unknown'] as const;
const CHECKS: Diagnosis['checked'] = ['service', 'ehr'];

interface OfPathway {
  readonly full: Pathway;
}

/** The record, the site, the session room, the room of several people and the way out, in every state that they have. */
export function RoomsGallery({ full }: OfPathway): ReactNode {
  return (
    <>
      <RecordStates full={full} />
      <SiteStates full={full} />
      <RoomStates full={full} />
      <GroupStates />
      <section className="kap-section" aria-label={t('banner.signOut')}>
        <h2>{t('banner.signOut')}</h2>
        {([[undefined], [0], [2, 'still-in'], [2, 'kept']] as const).map(([waiting, fault]) => (
          <LeaveDisplay
            key={`${String(waiting)} ${String(fault)}`}
            waiting={waiting}
            fault={fault}
            onStay={NOTHING}
            onLeave={NOTHING}
          />
        ))}
      </section>
    </>
  );
}

function RecordStates({ full: { assessedAt: at } }: OfPathway): ReactNode {
  const events = sample.events.map((event, index) => ({
    ...event,
    at,
    by: index === 0 ? undefined : 'A. B.',
    reference: `Provenance/${String(index)}`,
    evidence: index === 1 ? ['MedicationRequest/1'] : [],
  })) as unknown as RecordAnswer['events'];
  const states = [
    { state: 'attested', reason: sample.attested },
    { state: 'attested-other-version', reason: sample.changed },
  ] as const;
  const attestations = states.map(({ state, reason }, index) => ({
    order: 'MedicationRequest/1',
    provenance: `Provenance/${String(index + 1)}`,
    state,
    reasons: [reason],
  }));
  return (
    <section className="kap-section" aria-label={t('record:title')}>
      <h2>{t('record:title')}</h2>
      <EventsDisplay record={{ events, attestations, readAt: at }} now={at} />
      <EventsDisplay record={{ events: [], attestations: [], readAt: at }} now={at} />
      <LoadingDisplay what="view" rows={3} />
    </section>
  );
}

function SiteStates({ full: { assessedAt: at } }: OfPathway): ReactNode {
  const findings = sample.findings as unknown as Diagnosis['findings'];
  return (
    <section className="kap-section" aria-label={t('site:diagnosis')}>
      <h2>{t('site:diagnosis')}</h2>
      <DiagnosisDisplay diagnosis={{ at, findings, checked: CHECKS, notChecked: ['bots', 'profiles'] }} />
      <DiagnosisDisplay diagnosis={{ at, findings: [], checked: CHECKS, notChecked: [] }} />
      <DiagnosisDisplay diagnosis={{ at, findings: [], checked: [], notChecked: CHECKS }} />
    </section>
  );
}

function RoomStates({ full }: OfPathway): ReactNode {
  const { session, assessedAt: now } = full;
  if (!session) return null;
  const atHome: SessionView = { ...session, dose: undefined, setting: 'home' };
  const refresh = { run: NOTHING, isPending: false, isSuccess: true, error: null };
  const common = {
    by: 'A. B.',
    text: undefined,
    severity: undefined,
    serious: false,
    note: undefined,
    undoUntil: undefined,
    inEhr: undefined,
  };
  const room: SessionRoomAnswer = {
    encounter: session.encounter,
    entries: [
      ...IN_EHR.map((inEhr, at) => ({
        ...common,
        reference: `Observation/${String(at)}`,
        kind: 'vitals' as const,
        at: session.startedAt,
        inEhr,
      })),
      { ...common, reference: 'AdverseEvent/1', kind: 'event', at: now, text: 'nausea', severity: 'mild', note: '–' },
    ],
    eventKinds: sample.kinds,
    checklist: sample.checklist,
    order: undefined,
    given: undefined,
    ehrVitals: { state: 'taken', unwritten: 0, refused: 0, unstruck: 0 },
  };
  const entry = { kind: 'note', encounter: session.encounter, at: now, text: '–' } as const;
  const waiting = [
    { key: 'a', entry },
    { key: 'b', entry, refused: [sample.refused] },
  ];
  const patient = { reference: 'Patient/1', name: '–' };
  const log = { readings: session.readings, now, onDiscard: NOTHING, onAgain: NOTHING };
  return (
    <section aria-label={t('session:title')}>
      <h2>{t('session:title')}</h2>
      {[session, atHome].map((one, at) => (
        <SectionsOf key={one.setting} value={{ prefix: `room${String(at)}-`, whose: '' }}>
          <SessionHead session={one} patient={patient} now={now} checklist={at === 0 ? [] : sample.checklist}>
            {null}
          </SessionHead>
          <PeopleDisplay checklist={at === 0 ? [] : sample.checklist} setting={one.setting} />
        </SectionsOf>
      ))}
      {DECISIONS.map((dose, at) => (
        <SectionsOf key={dose} value={{ prefix: `gate-${dose}-`, whose: '' }}>
          <BeforeDose
            pathway={{ ...full, dose, gates: full.gates.map((line) => ({ ...line, decision: dose })) }}
            hasChecklist={at === 0}
            refresh={{ ...refresh, error: dose === 'unknown' ? new ApiError(502, readMessages(undefined, 502)) : null }}
            onOpen={NOTHING}
          />
        </SectionsOf>
      ))}
      <ReadingInput limits={session.limits} who={undefined} onSave={NOTHING} />
      {EHR_STATES.map((state) => (
        <EhrVitalsDisplay key={state} of={{ state, unwritten: 0, refused: 0, unstruck: 0 }} />
      ))}
      <EhrVitalsDisplay of={{ state: 'taken', unwritten: 2, refused: 1, unstruck: 1 }} />
      <EventInput kinds={sample.kinds} onSave={NOTHING} />
      <EntriesDisplay room={room} waiting={waiting} {...log} />
      <EntriesDisplay room={undefined} waiting={[]} {...log} />
      <FailedDisplay what={t('session:log.failed')} error={new ApiError(0, readMessages(undefined, 0))} onRetry={NOTHING} />
    </section>
  );
}

function GroupStates(): ReactNode {
  const common = { shown: false, onShow: NOTHING };
  return (
    <section className="kap-section" aria-label={t('worklist:group')}>
      <h2>{t('worklist:group')}</h2>
      <ul className="kap-group-strip">
        <StripItem name="A. B." standing="loading" state={undefined} {...common} />
        <StripItem name="C. D." standing="unread" state={undefined} {...common} />
        <StripItem name="E. F." standing="open" state={undefined} {...common} />
        <StripItem
          name="F. G."
          standing="open"
          state={{ isOn: false, flow: undefined, unsaved: 2, gate: undefined }}
          {...common}
        />
        {FLOWS.map((flow, at) => (
          <StripItem
            key={flow ?? 'calm'}
            name={`G. ${String(at)}`}
            standing="open"
            state={{ isOn: true, flow, unsaved: at, gate: undefined }}
            {...common}
          />
        ))}
        {DECISIONS.map((gate) => (
          <StripItem
            key={gate}
            name={gate}
            standing="open"
            state={{ isOn: true, flow: undefined, unsaved: 0, gate }}
            {...common}
          />
        ))}
      </ul>
    </section>
  );
}
