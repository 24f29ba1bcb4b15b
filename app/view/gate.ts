import { t } from '../i18n/i18n.ts';
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
  if (lines.length === 0) return t('gate.notAssessed');
  if (counts.proceed === lines.length) return t('gate.all', { count: lines.length });
  const parts = [
    ...(counts.hold > 0 ? [t('gate.hold', { count: counts.hold })] : []),
    ...(counts.unknown > 0 ? [t('gate.unknown', { count: counts.unknown })] : []),
  ];
  const [first = '', second] = parts;
  return t('gate.of', { total: lines.length, parts: second === undefined ? first : t('gate.and', { first, second }) });
}

/** One sentence that answers "may we go on", from the two decisions of the pathway. */
export function doseHeadline(pathway: Pick<Pathway, 'dose' | 'course' | 'ended'>): string {
  if (pathway.ended !== undefined) return t('gate.headline.ended');
  if (pathway.dose === 'proceed') return t('gate.headline.now');
  if (pathway.course === 'proceed' && pathway.dose !== 'hold') return t('gate.headline.day');
  return t(pathway.dose === 'hold' || pathway.course === 'hold' ? 'gate.headline.hold' : 'gate.headline.unknown');
}
