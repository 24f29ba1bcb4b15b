import { lazy, type ReactNode, Suspense } from 'react';
import type { Pathway, SessionView } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Section } from '../ui/Section.tsx';
import { LoadingDisplay, NotRecordedDisplay } from '../ui/States.tsx';
import { ageText, timeText } from '../view/dates.ts';
import { amountText, routeWord } from '../view/words.ts';
import { addressOf } from '../views/use-view.ts';
import { VitalsTable } from './VitalsTable.tsx';
import { Marked, timed } from '../ui/Marked.tsx';

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
      title={t('session.title')}
      aside={t('session.started', {
        at: timeText(session.startedAt),
        setting: session.setting === undefined ? t('session.noSetting') : sayText(session.setting, now),
      })}
    >
      <p>
        <a className="kap-button kap-button-sm kap-button-filled" href={addressOf('session')}>
          {t('session.room')}
        </a>
      </p>
      <DoseLine session={session} now={now} />
      {session.schedule.length > 0 && <ScheduleDisplay schedule={session.schedule} now={now} />}
      {session.readings.length === 0 ? (
        <NotRecordedDisplay>{t('session.noVitals')}</NotRecordedDisplay>
      ) : (
        <Suspense fallback={<LoadingDisplay what="chart" />}>
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
  if (!dose) return <NotRecordedDisplay>{t('session.noDose')}</NotRecordedDisplay>;
  return (
    <p className="kap-dose-line">
      <strong>
        {t('session.dose', {
          ordinal: dose.ordinal,
          amount: amountText(dose.doseMg),
          route: dose.route === undefined ? '' : routeWord(dose.route),
        })}
      </strong>{' '}
      <Marked text={t('session.given', { at: timeText(dose.at), age: ageText(dose.at, now) })} as={timed(dose.at)} />
    </p>
  );
}

const SCHEDULE_LOOK: Readonly<
  Record<
    SessionView['schedule'][number]['state'],
    { readonly icon: IconName; readonly word: 'taken' | 'dueNow' | 'missed' | undefined; readonly tone: string }
  >
> = {
  done: { icon: 'check', word: 'taken', tone: 'proceed' },
  due: { icon: 'clock', word: 'dueNow', tone: 'unknown' },
  missed: { icon: 'warning', word: 'missed', tone: 'hold' },
  later: { icon: 'circle', word: undefined, tone: 'quiet' },
};

/** The planned readings and what became of each. */
export function ScheduleDisplay({
  schedule,
  now,
}: {
  readonly schedule: SessionView['schedule'];
  readonly now: string;
}): ReactNode {
  return (
    <ol className="kap-schedule" aria-label={t('session.planned')}>
      {schedule.map((planned) => {
        const look = SCHEDULE_LOOK[planned.state];
        return (
          <li key={planned.dueAt} className={`kap-badge kap-tone-${look.tone}`}>
            <Icon name={look.icon} size={14} />
            <time dateTime={planned.dueAt}>{timeText(planned.dueAt)}</time> {look.word !== undefined && t(`session.${look.word}`)}
            {planned.state === 'later' && ageText(planned.dueAt, now)}
          </li>
        );
      })}
    </ol>
  );
}

/** Whether the patient may leave, from when, and what is still missing. */
export function DischargeDisplay({
  discharge,
  now,
}: {
  readonly discharge: NonNullable<Pathway['session']>['discharge'];
  readonly now: string;
}): ReactNode {
  return (
    <div className={`kap-discharge kap-edge-${discharge.decision}`}>
      <div className="kap-gate-head">
        <h3>{t('session.discharge')}</h3>
        {discharge.earliestAt !== undefined && (
          <span className="kap-muted">
            <Marked
              text={t('session.earliest', { at: timeText(discharge.earliestAt), age: ageText(discharge.earliestAt, now) })}
              as={timed(discharge.earliestAt)}
            />
          </span>
        )}
        <DecisionBadge decision={discharge.decision} />
      </div>
      {discharge.missing.length > 0 && (
        <ul className="kap-missing" aria-label={t('session.missing')}>
          {discharge.missing.map((item) => (
            <li key={item}>
              <Said now={now}>{item}</Said>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
