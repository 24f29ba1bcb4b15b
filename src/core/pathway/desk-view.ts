import type { Chart } from '../chart/chart.ts';
import { textAnswer } from '../chart/responses.ts';
import { currentChecklist } from './gate-day.ts';
import type { GateLine, NextAction, Pathway, SessionView, Step } from './pathway.ts';

/**
 * What of a pathway a front desk needs: which visits and forms are due, whether the consent stands, whether an escort is named.
 * Everything clinical is taken out: findings, scores, doses, readings, risk, orders, evidence, and every reason but those two lines'.
 */
export function deskView(pathway: Pathway, chart: Chart): Pathway {
  const { protocol, assessedAt, phase, ended, dosesPlanned, unread } = pathway;
  return {
    protocol,
    assessedAt,
    phase,
    ended: ended === undefined ? undefined : 'The course has ended.',
    steps: pathway.steps.filter(isDeskStep).map(bareStep),
    gates: pathway.gates.flatMap((line) => deskLine(line, pathway, chart)),
    dose: 'unknown',
    course: 'unknown',
    findings: [],
    doses: [],
    dosesPlanned,
    session: pathway.session === undefined ? undefined : bareSession(pathway.session),
    scores: [],
    next: pathway.next.filter(isDeskWork).map((action) => ({ ...action, urgent: false })),
    unread,
  };
}

/** Visits, the consent, and what a patient fills in; that somebody looks at a risk is for clinicians. */
function isDeskStep({ activity, roles }: Step): boolean {
  return activity === 'measure' ? roles.includes('patient') : activity !== 'order' && activity !== 'screening';
}

function bareStep(step: Step): Step {
  // Why somebody may not go on is for clinicians.
  return { ...step, state: step.state === 'not-eligible' ? 'blocked' : step.state, evidence: [] };
}

function deskLine(line: GateLine, { assessedAt, doses }: Pathway, chart: Chart): readonly GateLine[] {
  if (line.id === 'consent') return [{ ...line, evidence: [] }];
  if (line.id !== 'roles') return [];
  const checklist = currentChecklist({ chart, now: assessedAt, doses });
  const isNamed = checklist !== undefined && textAnswer(checklist.resource, 'escort-name') !== undefined;
  const said = isNamed
    ? ({ decision: 'proceed', reasons: ['Escort named.'] } as const)
    : ({ decision: 'unknown', reasons: ['Not recorded: escort name.'] } as const);
  return [{ ...line, ...said, evidence: [], resolvedBy: isNamed ? [] : ['therapist'] }];
}

/** When they may be fetched, and nothing of how they are. */
function bareSession({ encounter, startedAt, setting, discharge }: SessionView): SessionView {
  return {
    encounter,
    startedAt,
    setting,
    dose: undefined,
    readings: [],
    schedule: [],
    limits: [],
    discharge: { decision: 'unknown', missing: [], earliestAt: discharge.earliestAt },
  };
}

function isDeskWork({ kind, roles, step }: NextAction): boolean {
  return kind === 'visit' || (kind === 'form' && (roles.includes('patient') || step === 'consent'));
}
