import type { QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes';
import { instantMs } from '../time.ts';
import type { Chart, Entry } from './chart.ts';

const USABLE: readonly string[] = ['completed', 'amended'];

/** Completed answers to one Questionnaire (canonical without version), oldest first; unreadable or future dates are left out. */
export function responsesTo(chart: Chart, questionnaire: string, now: string): readonly Entry<QuestionnaireResponse>[] {
  const until = instantMs(now) ?? Number.NEGATIVE_INFINITY;
  return chart.responses
    .filter(({ resource }) => USABLE.includes(resource.status) && resource.questionnaire?.split('|')[0] === questionnaire)
    .filter(({ resource }) => (instantMs(resource.authored) ?? Number.POSITIVE_INFINITY) <= until)
    .toSorted((a, b) => (instantMs(a.resource.authored) ?? 0) - (instantMs(b.resource.authored) ?? 0) || compare(a.reference, b.reference));
}

/** The newest completed answer to one Questionnaire, or undefined. */
export function latestResponse(chart: Chart, questionnaire: string, now: string): Entry<QuestionnaireResponse> | undefined {
  return responsesTo(chart, questionnaire, now).at(-1);
}

/** The answers to one item, wherever it is nested; empty when unanswered. */
export function answersOf(response: QuestionnaireResponse, linkId: string): readonly QuestionnaireResponseItemAnswer[] {
  return findItem(response.item, linkId)?.answer ?? [];
}

/** A boolean answer; undefined when unanswered or of another type. */
export function booleanAnswer(response: QuestionnaireResponse, linkId: string): boolean | undefined {
  return answersOf(response, linkId)[0]?.valueBoolean;
}

/** A number answer (integer or decimal); undefined when unanswered or of another type. */
export function numberAnswer(response: QuestionnaireResponse, linkId: string): number | undefined {
  const answer = answersOf(response, linkId)[0];
  return answer?.valueInteger ?? answer?.valueDecimal;
}

/** A text answer with something in it; undefined otherwise. */
export function textAnswer(response: QuestionnaireResponse, linkId: string): string | undefined {
  const text = answersOf(response, linkId)[0]?.valueString?.trim();
  return text === undefined || text === '' ? undefined : text;
}

/** The codes chosen for an item; empty when unanswered. */
export function codeAnswers(response: QuestionnaireResponse, linkId: string): readonly string[] {
  return answersOf(response, linkId).flatMap((answer) => answer.valueCoding?.code ?? []);
}

function findItem(items: readonly QuestionnaireResponseItem[] | undefined, linkId: string): QuestionnaireResponseItem | undefined {
  for (const item of items ?? []) {
    const nested = [...(item.item ?? []), ...(item.answer ?? []).flatMap((answer) => answer.item ?? [])];
    const found = item.linkId === linkId ? item : findItem(nested, linkId);
    if (found !== undefined) return found;
  }
  return undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
