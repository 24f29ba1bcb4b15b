import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical } from '../../terminology/artifacts.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { answersOf, codeAnswers, responsesTo } from '../chart/responses.ts';
import type { Evidence } from '../decision.ts';
import { instantMs } from '../time.ts';
import { daysSince } from './days-since.ts';

const FORMS = ['kap-medical-intake', 'kap-pre-dose-checklist'] as const;
const STATUS = 'pregnancy-status';
const LACTATION = 'lactation';
const TEST_DATE = 'pregnancy-test-date';

export interface CodedAnswer {
  /** The grave one, when the newest answers of one instant contradict each other. */
  readonly code: string;
  readonly evidence: Evidence;
  /** When it was answered; FHIR dateTime. */
  readonly authored: string;
}

/** The newest answers to the two questions, over the medical intake and the pre-dose checklist. */
export function pregnancyAnswers(
  chart: Chart,
  now: string,
): { readonly pregnancy: CodedAnswer | undefined; readonly lactation: CodedAnswer | undefined } {
  return {
    pregnancy: newestAnswer(chart, { linkId: STATUS, grave: 'pregnant', words: 'Pregnancy status', now }),
    lactation: newestAnswer(chart, { linkId: LACTATION, grave: 'yes', words: 'Breastfeeding', now }),
  };
}

function newestAnswer(
  chart: Chart,
  {
    linkId,
    grave,
    words,
    now,
  }: { readonly linkId: string; readonly grave: string; readonly words: string; readonly now: string },
): CodedAnswer | undefined {
  const answered = formResponses(chart, now).filter(({ resource }) => codeAnswers(resource, linkId).length > 0);
  const authored = answered.at(-1)?.resource.authored;
  const newest = answered.filter(({ resource }) => instantMs(resource.authored) === instantMs(authored));
  const chosen = newest.find(({ resource }) => codeAnswers(resource, linkId).includes(grave)) ?? newest.at(-1);
  if (chosen === undefined || authored === undefined) return undefined;
  const codes = codeAnswers(chosen.resource, linkId);
  const code = codes.includes(grave) ? grave : (codes[0] ?? 'unknown');
  const evidence = { reference: chosen.reference, text: `${words}: ${code.replaceAll('-', ' ')}`, at: authored };
  return { code, evidence, authored };
}

/** Completed answers to the forms that ask, oldest first. */
function formResponses(chart: Chart, now: string): readonly Entry<QuestionnaireResponse>[] {
  return FORMS.flatMap((form) => responsesTo(chart, canonical(form), now)).toSorted(
    (a, b) => (instantMs(a.resource.authored) ?? 0) - (instantMs(b.resource.authored) ?? 0),
  );
}

/** The newest date of a negative pregnancy test that a form of ours records together with "not pregnant"; FHIR date. */
export function negativeTestDate(chart: Chart, now: string): string | undefined {
  return formResponses(chart, now)
    .filter(({ resource }) => codeAnswers(resource, STATUS).includes('not-pregnant'))
    .flatMap(({ resource }) => answersOf(resource, TEST_DATE)[0]?.valueDate ?? [])
    .filter((date) => (daysSince(date, now) ?? -1) >= 0)
    .toSorted()
    .at(-1);
}
