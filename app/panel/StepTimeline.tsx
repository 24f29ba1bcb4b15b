import type { ReactNode } from 'react';
import type { Pathway, Step } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { sayText } from '../i18n/Said.tsx';
import type { Sheet } from '../sheets/sheet.ts';
import { StateBadge } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Section } from '../ui/Section.tsx';
import { decideAccess } from '../view/access.ts';
import { ageText, dayText } from '../view/dates.ts';
import { formId } from '../view/forms.ts';
import { DaysText } from './NextActions.tsx';
import { codeText, instrumentWord, INSTRUMENTS, phaseWord, PHASES, rolesText } from '../view/words.ts';
import { Button } from '../ui/Button.tsx';
import { Marked, timed } from '../ui/Marked.tsx';

export interface StepTimelineProps {
  readonly pathway: Pathway;
  readonly userRoles: readonly string[];
  readonly onOpen: (sheet: Sheet) => void;
}

/** The steps of the course by phase, each with its count, dates, evidence and forms. */
export function StepTimeline({ pathway, userRoles, onOpen }: StepTimelineProps): ReactNode {
  const phases = [...PHASES, 'ended' as const].filter((phase) => pathway.steps.some((step) => step.phase === phase));
  return (
    <Section id="steps" title={t('steps.title')}>
      {phases.map((phase) => (
        <div key={phase} className="kap-class">
          <h3 className="kap-phase-title">{phaseWord(phase)}</h3>
          <ol className="kap-steps">
            {pathway.steps
              .filter((step) => step.phase === phase)
              .map((step) => (
                <StepRow key={step.id} step={step} now={pathway.assessedAt} userRoles={userRoles} onOpen={onOpen} />
              ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}

/** "1 of 3"; "2 done, 4 to 6 planned"; only what is done where nothing is asked for, or more was done. */
function countText({ done, required, max }: Step): string {
  if (max !== undefined && max !== required) return t('steps.countMax', { done, required, max });
  return required === 0 || done > required ? t('steps.countDone', { done }) : t('steps.count', { done, required });
}

interface StepRowProps extends Omit<StepTimelineProps, 'pathway'> {
  readonly step: Step;
  readonly now: string;
}

function StepRow({ step, now, userRoles, onOpen }: StepRowProps): ReactNode {
  const access = decideAccess(step.roles, userRoles);
  const title = sayText(step.title, now);
  return (
    <li className={`kap-step kap-step-${step.state}`}>
      <div className="kap-step-head">
        <h4>{title}</h4>
        <span className="kap-count">{countText(step)}</span>
        <StateBadge state={step.state} />
      </div>
      <p className="kap-muted">
        <DaysText of={step} now={now} isForm={step.activity === 'measure' || step.activity === 'screening'} />
        {step.validUntil !== undefined && (
          <span>
            <Marked
              text={t('steps.validUntil', { on: dayText(step.validUntil), age: ageText(step.validUntil, now) })}
              as={timed(step.validUntil)}
            />
          </span>
        )}
        <span>{rolesText(step.roles)}</span>
      </p>
      <EvidenceList evidence={step.evidence} now={now} />
      {step.forms.length > 0 && (
        <p className="kap-forms">
          {step.forms.map((form) => (
            <Button
              key={form}
              size="compact-sm"
              variant="subtle"
              disabled={!access.allowed}
              title={access.allowed ? undefined : t('onlyRoleTitle', { who: access.who })}
              onClick={() => {
                onOpen({ kind: 'form', form, title });
              }}
            >
              {t('steps.open', { form: formName(form) })}
            </Button>
          ))}
          {!access.allowed && <span className="kap-who">{t('onlyRole', { who: access.who })}</span>}
        </p>
      )}
    </li>
  );
}

/** Forms that steps ask for; another protocol's own are called by their id. */
const FORMS = [
  'mental-health-intake',
  'medical-intake',
  'consent',
  'preparation-note',
  'pre-dose-checklist',
  'discharge-checklist',
  'integration-note',
] as const;

function formName(canonical: string): string {
  const name = formId(canonical).replace(/^kap-/, '');
  const form = FORMS.find((candidate) => candidate === name);
  if (form !== undefined) return t(`steps.form.${form}`);
  const instrument = INSTRUMENTS.find((candidate) => candidate === name.replace('-screen', ''));
  return instrument === undefined ? sayText(codeText(name).toLowerCase(), '') : instrumentWord(instrument);
}
