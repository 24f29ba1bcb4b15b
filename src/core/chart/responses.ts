import type { QuestionnaireResponse, QuestionnaireResponseItem, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes';
import { createMemo } from '../memo.ts';
import { instantMs } from '../time.ts';
import type { Chart, Entry } from './chart.ts';

const USABLE: readonly string[] = ['completed', 'amended'];

interface Dated {
  readonly entry: Entry<QuestionnaireResponse>;
  readonly authoredMs: number;
}

/** Indexes by Questionnaire, kept as long as their chart: a course asks for the same forms many times over. */
const indexes = createMemo<readonly Entry<QuestionnaireResponse>[], ReadonlyMap<string, readonly Dated[]>>();

/** Completed answers to one Questionnaire (canonical without version), oldest first; unreadable or future dates are left out. */
export function responsesTo(chart: Chart, questionnaire: string, now: string): readonly Entry<QuestionnaireResponse>[] {
  const until = instantMs(now) ?? Number.NEGATIVE_INFINITY;
  const all = byFormOf(chart.responses).get(questionnaire) ?? [];
  return all.flatMap(({ entry, authoredMs }) => (authoredMs <= until ? [entry] : []));
}

/** Canonical URLs (without version) of the Questionnaires that have completed answers. */
export function answeredForms(chart: Chart): readonly string[] {
  return [...byFormOf(chart.responses).keys()];
}

function byFormOf(responses: Chart['responses']): ReadonlyMap<string, readonly Dated[]> {
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
  return itemsOf(response, linkId)[0]?.answer ?? [];
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
  const isAnswered = ({ answer = [] }: QuestionnaireResponseItem): boolean => answer.length > 0;
  return [...indexOf(response)].flatMap(([linkId, items]) =>
    linkId.startsWith(prefix) && items.some(isAnswered) ? [linkId] : [],
  );
}

type Items = ReadonlyMap<string, readonly QuestionnaireResponseItem[]>;

/** Items of each response by linkId, kept as long as the response: instruments and gates ask for them one by one. */
const itemsByLinkId = createMemo<QuestionnaireResponse, Items>();

/** Every item with a linkId, wherever it is nested, in the form's order. */
export function itemsOf(response: QuestionnaireResponse, linkId: string): readonly QuestionnaireResponseItem[] {
  return indexOf(response).get(linkId) ?? [];
}

function indexOf(response: QuestionnaireResponse): Items {
  const known = itemsByLinkId.get(response);
  if (known !== undefined) return known;
  const index = indexItems(response);
  itemsByLinkId.set(response, index);
  return index;
}

function indexItems(response: QuestionnaireResponse): Items {
  const index = new Map<string, QuestionnaireResponseItem[]>();
  const add = (items: readonly QuestionnaireResponseItem[] | undefined): void => {
    for (const item of items ?? []) {
      const same = index.get(item.linkId);
      if (same === undefined) index.set(item.linkId, [item]);
      else same.push(item);
      add(item.item);
      for (const answer of item.answer ?? []) add(answer.item);
    }
  };
  add(response.item);
  return index;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
