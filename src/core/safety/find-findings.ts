import type { Chart } from '../chart/chart.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { ageInYears } from '../time.ts';
import { allergyHits } from './allergy-hits.ts';
import { answerHits } from './answer-hits.ts';
import { conditionHits } from './condition-hits.ts';
import type { Finding } from './finding.ts';
import { findingsFrom, type Hit } from './hit.ts';
import { medicationHits } from './medication-hits.ts';
import { observationHits } from './observation-hits.ts';

/**
 * Everything in the chart that bears on ketamine, one finding a rule, gravest first.
 * What could not be read is not here: see `unreadCategories`. No finding is never "no risk".
 */
export function findFindings(protocol: Protocol, chart: Chart, now: string): readonly Finding[] {
  const hits = [
    ...conditionHits(chart, now),
    ...medicationHits(chart),
    ...allergyHits(chart),
    ...observationHits(chart, now),
    ...answerHits(chart, now),
    ...ageHits(protocol, chart, now),
  ];
  return findingsFrom(hits, { chart, now, stated: protocol.rules });
}

/** Surely younger than the protocol treats. An unknown age gives no finding; the intake gate says that it is unknown. */
function ageHits(protocol: Protocol, chart: Chart, now: string): readonly Hit[] {
  const birthDate = chart.patient?.birthDate;
  if (birthDate === undefined) return [];
  // A partial date counts as its first day, which makes the patient as old as possible.
  const age = ageInYears(`${birthDate}-01-01`.slice(0, 10), now);
  if (age === undefined || age >= protocol.minimumAgeYears.value) return [];
  const text = `${birthDate.length === 10 ? 'Age' : 'Age at most'} ${String(age)} years; the protocol treats from ${String(protocol.minimumAgeYears.value)}`;
  return [{ rule: 'age-below-minimum', certainty: 'coded', evidence: { reference: `Patient/${chart.patient?.id ?? ''}`, text } }];
}
