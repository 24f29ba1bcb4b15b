import { type ReactNode, useState } from 'react';
import type { GateLine, Pathway, SessionView, Step } from '../../src/core/pathway/pathway.ts';
import type { SessionInfo } from '../../src/service/contract.ts';
import { t } from '../i18n/i18n.ts';
import { Said, sayText } from '../i18n/Said.tsx';
import { DaysText } from '../panel/NextActions.tsx';
import { StepTimeline } from '../panel/StepTimeline.tsx';
import { DecisionBadge } from '../ui/Badges.tsx';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Marked, timed } from '../ui/Marked.tsx';
import { Section } from '../ui/Section.tsx';
import { NoneDisplay } from '../ui/States.tsx';
import { ageText, dayText, timeText } from '../view/dates.ts';
import { formId } from '../view/forms.ts';
import { phaseWord } from '../view/words.ts';
import { BlankForm } from './BlankForm.tsx';
import '../styles/desk.css';

export interface DeskPanelProps {
  readonly pathway: Pathway;
  readonly session: SessionInfo;
}

/** The page of a patient for a front desk: visits, forms to hand out, consent, who takes them home. Nothing clinical. */
export function DeskPanel({ pathway, session }: DeskPanelProps): ReactNode {
  const [form, setForm] = useState<string>();
  const close = (): void => {
    setForm(undefined);
  };
  if (form !== undefined) return <BlankForm id={form} patient={session.patient} onClose={close} />;
  const now = pathway.assessedAt;
  return (
    <>
      <section className="kap-head" aria-label={t('desk:title')}>
        <h2>{t('desk:head', { phase: phaseWord(pathway.phase), protocol: sayText(pathway.protocol.title, now) })}</h2>
        {pathway.session && <SessionNotice session={pathway.session} />}
        {pathway.ended !== undefined && (
          <p className="kap-notice kap-notice-info">
            <span>
              <Said now={now}>{pathway.ended}</Said>
            </span>
          </p>
        )}
        <p className="kap-muted">{t('desk:clinicians')}</p>
      </section>
      <div className="kap-columns">
        <div className="kap-column">
          <VisitsDisplay pathway={pathway} />
          <FormsDisplay pathway={pathway} onPrint={setForm} />
          <Section id="desk-day" title={t('desk:today')}>
            <ul className="kap-desk">
              {pathway.gates.map((line) => (
                <LineRow key={line.id} line={line} step={pathway.steps.find(({ activity }) => activity === line.id)} now={now} />
              ))}
            </ul>
          </Section>
        </div>
        <div className="kap-column">
          <StepTimeline
            pathway={{ ...pathway, steps: pathway.steps.map(withoutForms) }}
            userRoles={session.user.roles}
            onOpen={nothing}
          />
        </div>
      </div>
    </>
  );
}

const nothing = (): void => undefined;

/** Forms are handed out above, and opened by clinicians. */
const withoutForms = (step: Step): Step => ({ ...step, forms: [] });

function SessionNotice({ session: { startedAt, discharge } }: { readonly session: SessionView }): ReactNode {
  const at = discharge.earliestAt;
  return (
    <p className="kap-notice kap-notice-info" role="status">
      <Icon name="clock" size={20} />
      <span>
        <strong>{t('desk:session', { at: timeText(startedAt) })}</strong>:{' '}
        {at === undefined ? t('desk:noFetch') : t('desk:fetch', { at: timeText(at) })}
      </span>
    </p>
  );
}

function VisitsDisplay({ pathway: { next, assessedAt, steps } }: { readonly pathway: Pathway }): ReactNode {
  const visits = next.filter(({ kind }) => kind === 'visit');
  return (
    <Section id="next" title={t('desk:visits')} aside={visits.length > 0 ? String(visits.length) : undefined}>
      {visits.length === 0 ? (
        <NoneDisplay>{t('desk:noVisits')}</NoneDisplay>
      ) : (
        <ul className="kap-desk">
          {visits.map(({ key, step, title, ...days }) => (
            <li key={key}>
              <strong>
                <Said now={assessedAt}>{steps.find(({ id }) => id === step)?.title ?? title}</Said>
              </strong>
              <span className="kap-muted">
                <DaysText of={days} now={assessedAt} />
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className="kap-muted">{t('desk:inEhr')}</p>
    </Section>
  );
}

interface FormsDisplayProps {
  readonly pathway: Pathway;
  readonly onPrint: (id: string) => void;
}

function FormsDisplay({ pathway: { next, assessedAt }, onPrint }: FormsDisplayProps): ReactNode {
  const forms = next.filter(({ kind }) => kind === 'form');
  return (
    <Section id="desk-forms" title={t('desk:forms')} aside={forms.length > 0 ? String(forms.length) : undefined}>
      {forms.length === 0 ? (
        <NoneDisplay>{t('desk:noForms')}</NoneDisplay>
      ) : (
        <ul className="kap-desk">
          {forms.map(({ key, title, form, ...days }) => (
            <li key={key}>
              <strong>
                <Said now={assessedAt}>{title}</Said>
              </strong>
              <span className="kap-muted">
                <DaysText of={days} now={assessedAt} />
              </span>
              {form !== undefined && (
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => {
                    onPrint(formId(form));
                  }}
                >
                  {t('desk:print', { form: sayText(title, assessedAt) })}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

interface LineRowProps {
  readonly line: GateLine;
  readonly step: Step | undefined;
  readonly now: string;
}

function LineRow({ line, step, now }: LineRowProps): ReactNode {
  const isConsent = line.id === 'consent';
  return (
    <li>
      <DecisionBadge decision={line.decision} />
      <strong>{t(isConsent ? 'desk:consent' : 'desk:escort')}</strong>
      {isConsent ? (
        <span>
          {line.reasons.map((reason) => (
            <Said key={reason} now={now}>
              {reason}
            </Said>
          ))}{' '}
          {step?.validUntil !== undefined && (
            <Marked
              text={t('desk:consentUntil', { on: dayText(step.validUntil), age: ageText(step.validUntil, now) })}
              as={timed(step.validUntil)}
            />
          )}
        </span>
      ) : (
        <span>{t(line.decision === 'proceed' ? 'desk:named' : 'desk:ask')}</span>
      )}
    </li>
  );
}
