import { lazy, type ReactNode, Suspense } from 'react';
import type { Pathway, SessionView } from '../../src/core/pathway/pathway.ts';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { LoadingDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, timeText } from '../view/dates.ts';
import { localTimes } from '../view/local-times.ts';
import { VitalsTable } from './VitalsTable.tsx';

const VitalsChart = lazy(() => import('../charts/VitalsChart.tsx').then((module) => ({ default: module.VitalsChart })));

export interface SessionDisplayProps {
  readonly session: SessionView;
  readonly now: string;
}

/** Today's dosing session: dose, planned and taken readings, and what stands between the patient and the door. */
export function SessionDisplay({ session, now }: SessionDisplayProps): ReactNode {
  return (
    <Section
      id="session"
      title="Today's session"
      aside={`started ${timeText(session.startedAt)}, ${session.setting ?? 'setting not recorded'}`}
    >
      <DoseLine session={session} now={now} />
      {session.schedule.length > 0 && <ScheduleDisplay schedule={session.schedule} now={now} />}
      {session.readings.length === 0 ? (
        <NotRecordedDisplay>No vital signs have reached KAP for this session.</NotRecordedDisplay>
      ) : (
        <Suspense fallback={<LoadingDisplay what="the chart" />}>
          <VitalsChart session={session} />
        </Suspense>
      )}
      <div className="kap-session-end">
        {session.readings.length > 0 && <VitalsTable readings={session.readings} limits={session.limits} />}
        {session.dose && <DischargeDisplay discharge={session.discharge} now={now} />}
      </div>
    </Section>
  );
}

function DoseLine({ session, now }: SessionDisplayProps): ReactNode {
  const { dose } = session;
  if (!dose) return <NotRecordedDisplay>No dose has been given in this session.</NotRecordedDisplay>;
  return (
    <p className="kap-dose-line">
      <strong>
        Dose {dose.ordinal}: {dose.doseMg === undefined ? 'amount not recorded' : `${String(dose.doseMg)} mg`} {dose.route ?? ''}
      </strong>{' '}
      at <time dateTime={dose.at}>{timeText(dose.at)}</time> ({ageText(dose.at, now)})
    </p>
  );
}

const SCHEDULE_LOOK: Readonly<
  Record<SessionView['schedule'][number]['state'], { readonly icon: IconName; readonly word: string; readonly tone: string }>
> = {
  done: { icon: 'check', word: 'taken', tone: 'proceed' },
  due: { icon: 'clock', word: 'due now', tone: 'unknown' },
  missed: { icon: 'warning', word: 'missed', tone: 'hold' },
  later: { icon: 'circle', word: '', tone: 'quiet' },
};

function ScheduleDisplay({ schedule, now }: { readonly schedule: SessionView['schedule']; readonly now: string }): ReactNode {
  return (
    <ol className="kap-schedule" aria-label="Planned readings">
      {schedule.map((planned) => {
        const look = SCHEDULE_LOOK[planned.state];
        return (
          <li key={planned.dueAt} className={`kap-badge kap-tone-${look.tone}`}>
            <Icon name={look.icon} size={14} />
            <time dateTime={planned.dueAt}>{timeText(planned.dueAt)}</time> {look.word}
            {planned.state === 'later' && ageText(planned.dueAt, now)}
          </li>
        );
      })}
    </ol>
  );
}

function DischargeDisplay({
  discharge,
  now,
}: {
  readonly discharge: NonNullable<Pathway['session']>['discharge'];
  readonly now: string;
}): ReactNode {
  return (
    <div className={`kap-discharge kap-edge-${discharge.decision}`}>
      <div className="kap-gate-head">
        <h3>Discharge readiness</h3>
        {discharge.earliestAt !== undefined && (
          <span className="kap-muted">
            earliest <time dateTime={discharge.earliestAt}>{timeText(discharge.earliestAt)}</time> (
            {ageText(discharge.earliestAt, now)})
          </span>
        )}
        <DecisionBadge decision={discharge.decision} />
      </div>
      {discharge.missing.length > 0 && (
        <ul className="kap-missing" aria-label="Still missing before discharge">
          {discharge.missing.map((item) => (
            <li key={item}>{localTimes(item, now)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
