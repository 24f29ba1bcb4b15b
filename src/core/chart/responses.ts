import type { QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes';
import { instantMs } from '../time.ts';
import type { Chart, Entry } from './chart.ts';

const USABLE: readonly string[] = ['completed', 'amended'];

interface Dated {
  readonly entry: Entry<QuestionnaireResponse>;
  readonly authoredMs: number;
}

/** Indexes by Questionnaire, kept as long as their chart: a course asks for the same forms many times over. */
const indexes = new WeakMap<readonly Entry<QuestionnaireResponse>[], ReadonlyMap<string, readonly Dated[]>>();

/** Completed answers to one Questionnaire (canonical without version), oldest first; unreadable or future dates are left out. */
export function responsesTo(chart: Chart, questionnaire: string, now: string): readonly Entry<QuestionnaireResponse>[] {
  const until = instantMs(now) ?? Number.NEGATIVE_INFINITY;
  const all = indexOf(chart.responses).get(questionnaire) ?? [];
  return all.flatMap(({ entry, authoredMs }) => (authoredMs <= until ? [entry] : []));
}

/** Canonical URLs (without version) of the Questionnaires that have completed answers. */
export function answeredForms(chart: Chart): readonly string[] {
  return [...indexOf(chart.responses).keys()];
}

function indexOf(responses: Chart['responses']): ReadonlyMap<string, readonly Dated[]> {
  const known = indexes.get(responses);
  if (known !== undefined) return known;
  const index = new Map<string, Dated[]>();
  for (const entry of responses) {
    const authoredMs = instantMs(entry.resource.authored);
    const form = entry.resource.questionnaire?.split('|')[0];
    if (authoredMs === undefined || form === undefined || !USABLE.includes(entry.resource.status)) continue;
    const dated = index.get(form) ?? [];
    dated.push({ entry, authoredMs });
    index.set(form, dated);
  }
  for (const dated of index.values()) {
    dated.sort((a, b) => a.authoredMs - b.authoredMs || compare(a.entry.reference, b.entry.reference));
  }
  indexes.set(responses, index);
  return index;
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

/** linkIds with an answer that begin with a prefix, wherever they are nested. */
export function answeredItems(response: QuestionnaireResponse, prefix: string): readonly string[] {
  const within = (items: readonly QuestionnaireResponseItem[] | undefined): readonly string[] =>
    (items ?? []).flatMap((item) => [
      ...(item.linkId.startsWith(prefix) && (item.answer ?? []).length > 0 ? [item.linkId] : []),
      ...within(item.item),
      ...within((item.answer ?? []).flatMap((answer) => answer.item ?? [])),
    ]);
  return within(response.item);
}

function findItem(
  items: readonly QuestionnaireResponseItem[] | undefined,
  linkId: string,
): QuestionnaireResponseItem | undefined {
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
