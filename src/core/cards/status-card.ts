import { local } from '../../terminology/codes.ts';
import type { NextAction, Pathway, Step } from '../pathway/pathway.ts';
import { datesOf, type Frame, type KapCard, makeCard, type Suggestion } from './card.ts';

/** The whole status in one card: some EHRs call no other hook than the one on opening a chart. */
export function statusCard(frame: Frame, pathway: Pathway): KapCard {
  const isUrgent = pathway.next.some((next) => next.urgent);
  const isExcluded = pathway.findings.some((finding) => finding.class === 'absolute' && finding.clearedBy === undefined);
  const doses = `${String(pathway.doses.length)} of ${String(pathway.dosesPlanned.max)} doses`;
  const phase = pathway.ended === undefined ? pathway.phase : `ended (${pathway.ended})`;
  const nextTitle = urgentFirst(pathway.next)[0]?.title;
  return makeCard(frame, {
    key: 'status',
    rules: ['status'],
    indicator: isUrgent || isExcluded ? 'warning' : 'info',
    summary: `KAP ${phase}, ${doses}.${nextTitle === undefined ? '' : ` Next: ${nextTitle}`}`,
    lines: statusLines(pathway),
    suggestions: integrationSuggestion(pathway),
  });
}

function statusLines(pathway: Pathway): readonly string[] {
  const lines = pathway.gates.filter((gate) => gate.when === 'course');
  const findings = pathway.findings.filter((finding) => finding.clearedBy === undefined && finding.class !== 'information');
  const last = pathway.doses.at(-1);
  return [
    ...urgentFirst(pathway.next).map(nextLine),
    ...pathway.steps.map(stepLine),
    ...(last === undefined ? [] : [`Last dose: ${String(last.ordinal)}, ${last.at.slice(0, 10)}`]),
    ...lines
      .filter((gate) => gate.decision === 'hold')
      .map((gate) => `Blocks the next dose: ${gate.title}: ${gate.reasons.join(' ')}${datesOf(gate.evidence)}`),
    ...lines
      .filter((gate) => gate.decision === 'unknown')
      .map((gate) => `Not known: ${gate.title}: ${gate.reasons.join(' ')}${datesOf(gate.evidence)}`),
    ...findings.map((finding) => `On record: ${finding.text}${datesOf(finding.evidence)}`),
    ...(pathway.session === undefined ? [] : [`A dosing visit is going on since ${pathway.session.startedAt}`]),
  ];
}

function urgentFirst(next: readonly NextAction[]): readonly NextAction[] {
  return next.toSorted((a, b) => Number(b.urgent) - Number(a.urgent));
}

function nextLine(next: NextAction): string {
  return `${next.urgent ? 'Urgent' : 'Next'}: ${next.title} (${next.roles.join(', ')})${daysOf(next, next.kind === 'form')}`;
}

/** A form may be answered earlier than the dose may be given that it is asked for. */
function daysOf({ notBefore, dueOn }: Pick<Step, 'notBefore' | 'dueOn'>, isForm: boolean): string {
  const from = isForm ? 'for a dose from' : 'not before';
  return [notBefore === undefined ? '' : `, ${from} ${notBefore}`, dueOn === undefined ? '' : `, due ${dueOn}`].join('');
}

function stepLine(step: Step): string {
  const range =
    step.max !== undefined && step.max > step.required
      ? `${String(step.required)} to ${String(step.max)}`
      : String(step.required);
  const counted =
    step.activity === 'measure' || step.required === 0 ? `${String(step.done)} recorded` : `${String(step.done)} of ${range}`;
  const until = step.validUntil === undefined ? '' : `, valid until ${step.validUntil}`;
  return `${step.title}: ${step.state.replace('-', ' ')}, ${counted}${daysOf(step, step.activity === 'measure' || step.activity === 'screening')}${until}`;
}

/** Overdue integration: a task in the EHR's own list, for whoever books visits there. */
function integrationSuggestion(pathway: Pathway): readonly Suggestion[] {
  const overdue = pathway.steps.find((step) => step.activity === 'integration' && step.state === 'overdue');
  if (overdue === undefined) return [];
  return [
    {
      label: 'Create a task to book the integration visit',
      actions: [
        {
          type: 'create',
          description: 'Task: book the integration visit',
          resource: {
            resourceType: 'Task',
            status: 'requested',
            intent: 'order',
            priority: 'urgent',
            code: { coding: [local('kap-activity', 'integration')], text: overdue.title },
            description: `${overdue.title}: overdue since ${overdue.dueOn ?? 'an unknown date'}`,
          },
        },
      ],
    },
  ];
}
