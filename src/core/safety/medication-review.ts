import type { Chart } from '../chart/chart.ts';
import { clearanceEvidence, clearancesOf, covers, givenBy } from './clearance.ts';
import type { Judgement } from './judgement.ts';
import { medicationsInUse } from './medication-hits.ts';

/**
 * Line 9 of the gate: a prescriber reviewed every medication in use that is not ketamine (an empty list is reviewed too).
 * Judges what the chart holds; whether the EHR's medications were read at all is `unreadCategories`.
 * @returns unknown without a review; hold when something has come since
 */
export function medicationReview(chart: Chart, now: string): Judgement {
  const inUse = medicationsInUse(chart).map(({ reference }) => reference);
  const reviews = clearancesOf(chart, 'medication-review', now).filter(({ resource }) => givenBy(resource, 'prescriber', chart));
  const complete = reviews.findLast(({ resource }) => covers(resource, inUse));
  if (complete !== undefined) {
    const text = inUse.length === 0 ? 'Medication review: none in use' : `Medication review of ${String(inUse.length)} in use`;
    return {
      decision: 'proceed',
      reasons: ['A prescriber has reviewed the medications.'],
      evidence: [clearanceEvidence(complete, text)],
    };
  }
  const latest = reviews.at(-1);
  if (latest === undefined)
    return { decision: 'unknown', reasons: ['No prescriber has reviewed the medications.'], evidence: [] };
  const open = inUse.filter((reference) => !covers(latest.resource, [reference]));
  return {
    decision: 'hold',
    reasons: [`Not covered by the last medication review: ${String(open.length)} of ${String(inUse.length)} in use.`],
    evidence: open.map((reference) => ({ reference, text: 'Not reviewed' })),
  };
}
