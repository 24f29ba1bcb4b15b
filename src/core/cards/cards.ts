import type { Coding } from '@medplum/fhirtypes';
import { local, localCodes } from '../../terminology/codes.ts';
import type { Activity } from '../protocol/protocol.ts';
import type { GateLine, Pathway, Step } from '../pathway/pathway.ts';
import { type Card, escapeMarkdown, type Frame, type Hook, type KapCard, summary, type Suggestion } from './card.ts';
import { doseCards, type DraftOrder, unclassifiedCard } from './order-cards.ts';

/** How many cards a clinician is shown at once. */
const MAX_CARDS = 3;

export interface CardInput {
  readonly hook: Hook;
  /** Undefined when the patient is not on the pathway. */
  readonly pathway: Pathway | undefined;
  /** Draft orders of the request that are ketamine or could not be classified. */
  readonly drafts: readonly DraftOrder[];
  /** What kind of KAP visit the encounter of the hook is; undefined when it is none. */
  readonly visit: Activity | undefined;
  /** What the service could not check, in words for a clinician; each becomes part of a warning. */
  readonly unchecked: readonly string[];
  readonly panel: { readonly launchUrl: string; readonly appContext?: string };
  /** Page that explains the rules; the rule's id is added as a fragment. */
  readonly rulesUrl: string;
}

/** The cards of one hook, the gravest first, at most three. Nothing for patients and orders that are none of ours. */
export function cardsFor(input: CardInput): readonly KapCard[] {
  const { pathway, drafts, unchecked } = input;
  if (pathway === undefined) return drafts.some((draft) => draft.match === 'yes') ? [notOnPathway(input)] : [];
  const cards = [...uncheckedCards(input, unchecked), ...hookCards(input, pathway)];
  return cards.toSorted((a, b) => RANK[a.card.indicator] - RANK[b.card.indicator]).slice(0, MAX_CARDS);
}

const RANK = { critical: 0, warning: 1, info: 2 } as const;

function hookCards(input: CardInput, pathway: Pathway): readonly KapCard[] {
  const { hook, drafts, visit } = input;
  const ketamine = drafts.filter((draft) => draft.match === 'yes');
  const unclassified = drafts.filter((draft) => draft.match === 'unclassified');
  switch (hook) {
    case 'patient-view':
      return [statusCard(input, pathway)];
    case 'order-select':
    case 'order-sign':
      return [
        ...(ketamine.length === 0 ? [] : [...gateCards(input, pathway, ORDER_LINES), ...doseCards(ketamine, frame(input))]),
        ...(unclassified.length === 0 ? [] : [unclassifiedCard(unclassified, frame(input))]),
      ];
    case 'encounter-start':
      return visit === 'dosing'
        ? gateCards(
            input,
            pathway,
            pathway.gates.map((gate) => gate.id),
          )
        : visit === undefined
          ? []
          : [statusCard(input, pathway)];
    case 'encounter-discharge':
      return visit === 'dosing' ? dischargeCards(input, pathway) : [];
  }
}

/** Gate lines that bear on an order: all that don't belong to the day, and not the order itself. */
const ORDER_LINES: readonly GateLine['id'][] = [
  'contraindications',
  'intakes',
  'consent',
  'preparation',
  'suicide-risk',
  'interactions',
  'spacing',
  'pregnancy',
];
/** A hold on one of these is as grave as a card can be. */
const GRAVE: readonly GateLine['id'][] = ['contraindications', 'vitals', 'suicide-risk', 'pregnancy', 'consent'];

function gateCards(input: CardInput, pathway: Pathway, lines: readonly GateLine['id'][]): readonly KapCard[] {
  const gates = pathway.gates.filter((gate) => lines.includes(gate.id));
  const held = gates.filter((gate) => gate.decision === 'hold');
  const unknown = gates.filter((gate) => gate.decision === 'unknown');
  const grave = held.filter((gate) => GRAVE.includes(gate.id));
  const other = held.filter((gate) => !GRAVE.includes(gate.id));
  const notes = pathway.findings.filter((finding) => finding.class === 'caution' || finding.class === 'not-checked');
  return [
    ...(grave.length === 0 ? [] : [linesCard(input, { key: 'hold', indicator: 'critical', title: 'KAP hold', gates: grave })]),
    ...(other.length === 0
      ? []
      : [linesCard(input, { key: 'not-ready', indicator: 'warning', title: 'KAP: not ready', gates: other })]),
    ...(unknown.length === 0
      ? []
      : [linesCard(input, { key: 'unknown', indicator: 'warning', title: 'KAP: not known', gates: unknown })]),
    ...(notes.length === 0
      ? []
      : [
          {
            key: 'cautions',
            rules: notes.map((finding) => finding.rule),
            card: card(input, {
              indicator: 'info',
              summary: `KAP cautions: ${notes.map((finding) => finding.text).join('; ')}`,
              detail: list(
                notes.map(
                  (finding) =>
                    `${finding.text}${datesOf(finding.evidence)} Source: ${finding.source.citation} [${finding.source.grade}]`,
                ),
              ),
            }),
          },
        ]),
  ];
}

function linesCard(
  input: CardInput,
  {
    key,
    indicator,
    title,
    gates,
  }: { readonly key: string; readonly indicator: Card['indicator']; readonly title: string; readonly gates: readonly GateLine[] },
): KapCard {
  return {
    key,
    rules: gates.map((gate) => gate.rule),
    card: card(input, {
      indicator,
      summary: `${title}: ${gates.map((gate) => gate.reasons[0] ?? gate.title).join(' ')}`,
      detail: list(
        gates.map(
          (gate) =>
            `${gate.title}: ${gate.reasons.join(' ')}${datesOf(gate.evidence)} Source: ${gate.source.citation} [${gate.source.grade}]`,
        ),
      ),
      overrideReasons: overrideReasons(),
    }),
  };
}

function statusCard(input: CardInput, pathway: Pathway): KapCard {
  const course = pathway.gates.filter((gate) => gate.when === 'course' && gate.decision === 'hold');
  const urgent = pathway.next.some((next) => next.urgent);
  const doses = `${String(pathway.doses.length)} of ${String(pathway.dosesPlanned.max)} doses`;
  const nextTitle = pathway.next[0]?.title;
  const suggestions = integrationSuggestion(pathway);
  return {
    key: 'status',
    rules: ['status'],
    card: card(input, {
      indicator:
        urgent || pathway.findings.some((finding) => finding.class === 'absolute' && finding.clearedBy === undefined)
          ? 'warning'
          : 'info',
      summary: `KAP ${pathway.ended === undefined ? pathway.phase : `ended (${pathway.ended})`}, ${doses}.${nextTitle === undefined ? '' : ` Next: ${nextTitle}`}`,
      detail: list([
        ...pathway.steps.map(stepLine),
        ...course.map((gate) => `Blocks the next dose: ${gate.title}: ${gate.reasons.join(' ')}`),
      ]),
      ...(suggestions.length === 0 ? {} : { suggestions, selectionBehavior: 'any' as const }),
    }),
  };
}

function stepLine(step: Step): string {
  const range =
    step.max !== undefined && step.max > step.required
      ? `${String(step.required)} to ${String(step.max)}`
      : String(step.required);
  const counted =
    step.activity === 'measure' || step.required === 0 ? `${String(step.done)} recorded` : `${String(step.done)} of ${range}`;
  return `${step.title}: ${step.state.replace('-', ' ')}, ${counted}${step.dueOn === undefined ? '' : `, due ${step.dueOn}`}`;
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

function dischargeCards(input: CardInput, pathway: Pathway): readonly KapCard[] {
  const discharge = pathway.session?.discharge;
  if (discharge === undefined || discharge.decision === 'proceed') return [];
  return [
    {
      key: 'discharge',
      rules: ['discharge'],
      card: card(input, {
        indicator: 'critical',
        summary: `KAP: not ready for discharge: ${discharge.missing.join('; ')}`,
        detail: list(discharge.missing),
        overrideReasons: overrideReasons(),
      }),
    },
  ];
}

function uncheckedCards(input: CardInput, unchecked: readonly string[]): readonly KapCard[] {
  if (unchecked.length === 0) return [];
  return [
    {
      key: 'unchecked',
      rules: ['unchecked'],
      card: card(input, {
        indicator: 'warning',
        summary: `KAP could not check: ${unchecked.join('; ')}`,
        detail: list(unchecked),
      }),
    },
  ];
}

function notOnPathway(input: CardInput): KapCard {
  return {
    key: 'not-on-pathway',
    rules: ['not-on-pathway'],
    card: card(input, {
      indicator: 'warning',
      summary: 'Ketamine is being ordered, and this patient is not on the KAP pathway: nothing of it has been checked',
      detail: 'If the order is for ketamine-assisted psychotherapy, refer the patient in the KAP panel first.',
    }),
  };
}

function frame(input: CardInput): Frame {
  const { launchUrl, appContext } = input.panel;
  return {
    links: [{ label: 'Open the KAP panel', url: launchUrl, type: 'smart', ...(appContext === undefined ? {} : { appContext }) }],
    source: {
      label: `KAP Pathway${input.pathway === undefined ? '' : `: ${input.pathway.protocol.title}`}`,
      url: input.rulesUrl,
    },
    overrideReasons: overrideReasons(),
  };
}

function card(input: CardInput, known: Pick<Card, 'summary' | 'indicator'> & Partial<Card>): Card {
  const { links, source } = frame(input);
  return { source, links, ...known, summary: summary(known.summary) };
}

function overrideReasons(): readonly Coding[] {
  return localCodes('kap-override-reason').map((code) => local('kap-override-reason', code));
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
}

function datesOf(evidence: readonly { readonly at?: string }[]): string {
  const dates = evidence.flatMap((item) => (item.at === undefined ? [] : [item.at.slice(0, 10)]));
  return dates.length === 0 ? '' : ` (${[...new Set(dates)].join(', ')})`;
}
