import type { Decision } from '../../src/core/decision.ts';
import type { GateLine, Pathway } from '../../src/core/pathway/pathway.ts';

export type GateCounts = Readonly<Record<Decision, number>>;

/** How many lines give each decision. */
export function countLines(lines: readonly GateLine[]): GateCounts {
  const counts = { proceed: 0, hold: 0, unknown: 0 };
  for (const line of lines) counts[line.decision] += 1;
  return counts;
}

/** "2 of 12 lines hold, 1 is unknown"; names only what is not open. */
export function gateSummary(lines: readonly GateLine[]): string {
  const counts = countLines(lines);
  const total = String(lines.length);
  if (lines.length === 0) return 'The gate has not been assessed.';
  if (counts.proceed === lines.length) return `All ${total} lines proceed.`;
  const parts = [
    ...(counts.hold > 0 ? [`${String(counts.hold)} ${counts.hold === 1 ? 'holds' : 'hold'}`] : []),
    ...(counts.unknown > 0 ? [`${String(counts.unknown)} ${counts.unknown === 1 ? 'is' : 'are'} unknown`] : []),
  ];
  return `Of ${total} lines, ${parts.join(' and ')}.`;
}

/** One sentence that answers "may we go on", from the two decisions of the pathway. */
export function doseHeadline(pathway: Pick<Pathway, 'dose' | 'course' | 'ended'>): string {
  if (pathway.ended !== undefined) return 'The course has ended: no dose may be given';
  if (pathway.dose === 'proceed') return 'A dose may be given now';
  if (pathway.course === 'proceed') return 'Ready but for what is checked on the day of the dose';
  return pathway.course === 'hold' ? 'No dose: something holds' : 'No dose: something is not known';
}
