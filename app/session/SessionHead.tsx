import type { ReactNode } from 'react';
import type { SessionView } from '../../src/core/pathway/pathway.ts';
import type { PatientSummary, SessionRoomAnswer } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { Icon } from '../ui/Icon.tsx';
import { dateText, timeText } from '../view/dates.ts';
import { amountText, routeWord } from '../view/words.ts';
import { AT_HOME } from './PeopleDisplay.tsx';
import { clockText, flowOf, type Timer, timerOf } from './flow.ts';
import { Marked, strong } from '../ui/Marked.tsx';

export interface SessionHeadProps {
  readonly session: SessionView;
  readonly patient: PatientSummary;
  readonly now: string;
  readonly checklist: SessionRoomAnswer['checklist'];
  readonly children: ReactNode;
}

/** Whose session this is, what is counted, what must be done about the readings, and whether all is saved. Stays in sight. */
export function SessionHead({ session, patient, now, checklist, children }: SessionHeadProps): ReactNode {
  const flow = flowOf(session, now);
  const timer = timerOf(session, now);
  const { dose, discharge } = session;
  const { earliestAt } = discharge;
  return (
    <section className="kap-room-head" aria-label={`${t('session:title')}: ${patient.name}`}>
      <p className="kap-room-who">
        <Marked
          text={t('session:for', {
            name: patient.name,
            born: patient.birthDate === undefined ? t('notRecordedLower') : dateText(patient.birthDate),
            mrn: patient.mrn ?? t('notRecordedLower'),
          })}
          as={strong}
        />
        <span className="kap-muted"> {t('session:since', { at: timeText(session.startedAt) })}</span>
      </p>
      {session.setting === 'home' && <AtHome checklist={checklist} />}
      <dl className="kap-clocks">
        {dose && (
          <div>
            <dt>{t('session:timer.dose')}</dt>
            <dd>{clockText(Date.parse(now) - Date.parse(dose.at))}</dd>
            <dd className="kap-muted">
              {amountText(dose.doseMg)} {dose.route === undefined ? '' : routeWord(dose.route)}
            </dd>
          </div>
        )}
        {timer && <TimerDisplay timer={timer} now={now} />}
        {dose && earliestAt !== undefined && timer?.kind !== 'discharge' && timer?.kind !== 'dischargeNow' && (
          <div>
            <dt>{t('session:timer.earliest')}</dt>
            <dd>
              <time dateTime={earliestAt}>{timeText(earliestAt)}</time>
            </dd>
          </div>
        )}
      </dl>
      {flow && (
        <p className={`kap-notice ${/^(stop|hold|missed)/.test(flow) ? 'kap-notice-hold' : 'kap-notice-unknown'}`} role="alert">
          <Icon name="warning" size={20} />
          <strong>{t(`session:flow.${flow}`)}</strong>
        </p>
      )}
      {children}
    </section>
  );
}

/** Where help must go, whom to call, who is with the patient: in sight throughout a session at home. */
function AtHome({ checklist }: Pick<SessionHeadProps, 'checklist'>): ReactNode {
  const answerOf = (linkId: string): string => checklist.find((one) => one.linkId === linkId)?.answers.join(', ') ?? '';
  return (
    <p className="kap-room-home">
      <Icon name="info" size={16} /> <strong>{t('session:people.atHome')}</strong>{' '}
      {AT_HOME.map((linkId) => (
        <span key={linkId}>
          {t(`session:people.${linkId}`)}:{' '}
          {answerOf(linkId) === '' ? (
            <strong className="kap-text-hold">{t('notRecordedLower')}</strong>
          ) : (
            <strong>{answerOf(linkId)}</strong>
          )}{' '}
        </span>
      ))}
    </p>
  );
}

/** In no live region: a screen reader would be told every second. */
function TimerDisplay({ timer, now }: { readonly timer: Timer; readonly now: string }): ReactNode {
  const urgent = timer.kind === 'due' || timer.kind === 'repeatNow';
  return (
    <div className={urgent ? 'kap-clock-urgent' : undefined}>
      <dt>{t(`session:timer.${timer.kind}`)}</dt>
      <dd>{timer.at === undefined ? <Icon name="check" size={18} /> : clockText(Date.parse(timer.at) - Date.parse(now))}</dd>
      {timer.at !== undefined && (
        <dd className="kap-muted">
          <time dateTime={timer.at}>{timeText(timer.at)}</time>
        </dd>
      )}
    </div>
  );
}
