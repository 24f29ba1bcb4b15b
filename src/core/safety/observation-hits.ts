import type { CodeableConcept, Observation } from '@medplum/fhirtypes';
import { matchConcept } from '../../terminology/match.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import type { Evidence } from '../decision.ts';
import { instantMs } from '../time.ts';
import type { Hit } from './hit.ts';
import { isUsable, timedObservations } from './observation.ts';
import { negativeTestDate } from './pregnancy-answers.ts';

/** Laboratory tests, and observations that state the status in words. */
const TEST = 'kap-pregnancy-test';
const STATUS = 'kap-pregnancy-status';

type Result = 'positive' | 'negative' | 'unreadable';

/**
 * A positive pregnancy test or status, unless a newer test was negative (in the EHR, or on a form together with "not pregnant").
 * No age limit: none has a source. A result that can't be read gives no finding, and no "negative" either.
 */
export function observationHits(chart: Chart, now: string): readonly Hit[] {
  const untilMs = instantMs(now) ?? Number.POSITIVE_INFINITY;
  const tests = timedObservations(chart)
    .filter(({ atMs = Number.NEGATIVE_INFINITY }) => atMs <= untilMs)
    .filter(({ entry: { resource } }) => isUsable(resource) && isTest(resource.code))
    .map(({ entry, at }) => ({ entry, at, result: resultOf(entry.resource) }));
  const negatives = [
    negativeTestDate(chart, now),
    ...tests.flatMap(({ at, result }) => (result === 'negative' ? (at ?? []) : [])),
  ];
  const lastNegative = Math.max(...negatives.map((at) => instantMs(at) ?? Number.NEGATIVE_INFINITY));
  return tests
    .filter(({ at, result }) => result === 'positive' && (instantMs(at) ?? Number.POSITIVE_INFINITY) >= lastNegative)
    .map(({ entry, at }) => ({ rule: 'pregnancy', certainty: 'coded', evidence: testEvidence(entry, at) }));
}

function isTest(code: CodeableConcept): boolean {
  return matchConcept(code, TEST) !== undefined || matchConcept(code, STATUS) !== undefined;
}

/** Interpretation first; else the words of the value. "Not detected" and "not pregnant" are negative. */
function resultOf(observation: Observation): Result {
  const interpretation = (observation.interpretation ?? []).flatMap(({ coding }) => (coding ?? []).map(({ code }) => code));
  const said = [
    ...interpretation.map((code): Result => (code === 'POS' ? 'positive' : code === 'NEG' ? 'negative' : 'unreadable')),
    ...wordsOf(observation.valueCodeableConcept, observation.valueString).map(readWords),
  ].filter((result) => result !== 'unreadable');
  const first = said[0];
  // A result that says both says nothing; on the safe side of nothing is positive.
  return first === undefined ? 'unreadable' : said.includes('positive') ? 'positive' : first;
}

function wordsOf(concept: CodeableConcept | undefined, text: string | undefined): readonly string[] {
  return [text, concept?.text, ...(concept?.coding ?? []).map(({ display }) => display)].filter((words) => words !== undefined);
}

function readWords(words: string): Result {
  if (/\b(?:negative|not pregnant|not detected|absent)\b/iu.test(words)) return 'negative';
  return /\b(?:positive|pregnant|detected|present)\b/iu.test(words) ? 'positive' : 'unreadable';
}

function testEvidence({ reference, resource }: Entry<Observation>, at: string | undefined): Evidence {
  const text = matchConcept(resource.code, TEST) === undefined ? 'Pregnancy status: pregnant' : 'Positive pregnancy test';
  return { reference, text, ...(at === undefined ? {} : { at }) };
}
