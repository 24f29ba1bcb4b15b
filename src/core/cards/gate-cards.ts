import type { GateLine, Pathway } from '../pathway/pathway.ts';
import { datesOf, type Frame, type KapCard, makeCard, type Said } from './card.ts';

/** Gate lines that bear on an order: all that don't belong to the day, and not the order itself. */
export const ORDER_LINES: readonly GateLine['id'][] = [
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

/** One card for what holds a dose gravely, one for what holds it otherwise, one for what is not known, one for cautions. */
export function gateCards(frame: Frame, pathway: Pathway, lines: readonly GateLine['id'][]): readonly KapCard[] {
  const gates = pathway.gates.filter((gate) => lines.includes(gate.id));
  const held = gates.filter((gate) => gate.decision === 'hold');
  const told = [
    linesCard('hold', ['critical', 'KAP hold'], { gates: held.filter((gate) => GRAVE.includes(gate.id)) }),
    linesCard('not-ready', ['warning', 'KAP: not ready'], { gates: held.filter((gate) => !GRAVE.includes(gate.id)) }),
    linesCard('unknown', ['warning', 'KAP: not known'], { gates: gates.filter((gate) => gate.decision === 'unknown') }),
    cautionsCard(pathway),
  ];
  return told.flatMap((said) => (said === undefined ? [] : [makeCard(frame, said)]));
}

/** Why a gate line does not proceed, with the days of its evidence, its source and grade. */
export function lineOf(gate: GateLine): string {
  return `${gate.title}: ${gate.reasons.join(' ')}${datesOf(gate.evidence)} Source: ${gate.source.citation} [${gate.source.grade}]`;
}

function linesCard(
  key: string,
  [indicator, title]: readonly [Said['indicator'], string],
  { gates }: { readonly gates: readonly GateLine[] },
): Said | undefined {
  const [first, ...others] = gates;
  if (first === undefined) return undefined;
  return {
    key,
    rules: [first.rule, ...others.map((gate) => gate.rule)],
    indicator,
    summary: `${title}: ${gates.map((gate) => gate.reasons[0] ?? gate.title).join(' ')}`,
    lines: gates.map(lineOf),
    overridable: true,
  };
}

function cautionsCard(pathway: Pathway): Said | undefined {
  const notes = pathway.findings.filter((finding) => finding.class === 'caution' || finding.class === 'not-checked');
  const [first, ...others] = notes;
  if (first === undefined) return undefined;
  return {
    key: 'cautions',
    rules: [first.rule, ...others.map((finding) => finding.rule)],
    indicator: 'info',
    summary: `KAP cautions: ${notes.map((finding) => finding.text).join('; ')}`,
    lines: notes.map(
      (finding) => `${finding.text}${datesOf(finding.evidence)} Source: ${finding.source.citation} [${finding.source.grade}]`,
    ),
  };
}
