import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Pathway, Step } from '../../src/core/pathway/pathway.ts';
import type { Sheet } from '../sheets/sheet.ts';
import { StateBadge } from '../ui/Badges.tsx';
import { EvidenceList } from '../ui/EvidenceList.tsx';
import { Section } from '../ui/Section.tsx';
import { decideAccess } from '../view/access.ts';
import { ageText, dayText } from '../view/dates.ts';
import { formId } from '../view/forms.ts';
import { codeText, PHASE_WORDS, PHASES, rolesText } from '../view/words.ts';

export interface StepTimelineProps {
  readonly pathway: Pathway;
  readonly userRoles: readonly string[];
  readonly onOpen: (sheet: Sheet) => void;
}

/** The steps of the course by phase, each with its count, dates, evidence and forms. */
export function StepTimeline({ pathway, userRoles, onOpen }: StepTimelineProps): ReactNode {
  const phases = [...PHASES, 'ended' as const].filter((phase) => pathway.steps.some((step) => step.phase === phase));
  return (
    <Section id="steps" title="Steps of the course">
      {phases.map((phase) => (
        <div key={phase} className="kap-class">
          <h3 className="kap-phase-title">{PHASE_WORDS[phase]}</h3>
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

function countText(step: Step): string {
  if (step.max !== undefined && step.max !== step.required)
    return `${String(step.done)} of ${String(step.required)} to ${String(step.max)}`;
  return `${String(step.done)} of ${String(step.required)}`;
}

interface StepRowProps extends Omit<StepTimelineProps, 'pathway'> {
  readonly step: Step;
  readonly now: string;
}

function StepRow({ step, now, userRoles, onOpen }: StepRowProps): ReactNode {
  const access = decideAccess(step.roles, userRoles);
  return (
    <li className={`kap-step kap-step-${step.state}`}>
      <div className="kap-step-head">
        <h4>{step.title}</h4>
        <span className="kap-count">{countText(step)}</span>
        <StateBadge state={step.state} />
      </div>
      <p className="kap-muted">
        {step.dueOn !== undefined && (
          <span>
            due <time dateTime={step.dueOn}>{dayText(step.dueOn)}</time> ({ageText(step.dueOn, now)})
          </span>
        )}
        {step.validUntil !== undefined && (
          <span>
            counts until <time dateTime={step.validUntil}>{dayText(step.validUntil)}</time> ({ageText(step.validUntil, now)})
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
              title={access.allowed ? undefined : `Only ${access.who}`}
              onClick={() => {
                onOpen({ kind: 'form', form, title: step.title });
              }}
            >
              Open {formName(form)}
            </Button>
          ))}
          {!access.allowed && <span className="kap-who">only {access.who}</span>}
        </p>
      )}
    </li>
  );
}

function formName(canonical: string): string {
  const name = formId(canonical).replace(/^kap-/, '');
  return name === 'phq-9' ? 'PHQ-9' : name === 'c-ssrs-screen' ? 'C-SSRS screen' : codeText(name).toLowerCase();
}
