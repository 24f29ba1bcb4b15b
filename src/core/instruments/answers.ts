import type { Coding, Questionnaire, QuestionnaireItemAnswerOption, QuestionnaireResponse } from '@medplum/fhirtypes';
import { questionnaire } from '../../terminology/artifacts.ts';
import { itemsOf } from '../chart/responses.ts';
import { createMemo } from '../memo.ts';

const ORDINAL_VALUE = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

/** The scored items of an instrument: `system|code` of each answer to its weight, by linkId, in the form's order. */
export type ScoredItems = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The shipped form of an instrument. Throws when the guide does not have it. */
export function instrumentForm(id: string): Questionnaire {
  const form = questionnaire(id);
  if (form === undefined) throw new Error(`The guide has no Questionnaire ${id}`);
  return form;
}

/** The items whose every answer has an ordinal value, as the form defines them. */
export function scoredItems(form: Questionnaire): ScoredItems {
  const scored = (form.item ?? []).flatMap((item) => {
    const weights = (item.answerOption ?? []).map((option) => [keyOf(option.valueCoding), weightOf(option)] as const);
    const complete = weights.flatMap(([key, weight]) =>
      key === undefined || weight === undefined ? [] : [[key, weight] as const],
    );
    return complete.length > 0 && complete.length === weights.length ? [[item.linkId, new Map(complete)] as const] : [];
  });
  return new Map(scored);
}

/**
 * The one coded answer to an item, wherever the item is nested. Undefined when it is unanswered, answered twice, or answered
 * with something else than a coding.
 */
export function codedAnswer(response: QuestionnaireResponse, linkId: string): Coding | undefined {
  const answers = itemsOf(response, linkId).flatMap((item) => item.answer ?? []);
  return answers.length === 1 ? answers[0]?.valueCoding : undefined;
}

export interface ItemTotal {
  /** Whether every scored item has one answer of the form. */
  readonly complete: boolean;
  /** Undefined unless complete. */
  readonly total: number | undefined;
  /** linkIds of the items without a usable answer, in the form's order. */
  readonly missing: readonly string[];
  /** Weight of each answered item. */
  readonly weights: ReadonlyMap<string, number>;
}

/** The totals of a response by instrument: several gates ask for the same score. */
const totals = createMemo<QuestionnaireResponse, Map<ScoredItems, ItemTotal>>();

/** Adds up the weights of the answers; there is no total while an item is missing (prorating has no source). */
export function totalOf(items: ScoredItems, response: QuestionnaireResponse): ItemTotal {
  const known = totals.get(response) ?? new Map<ScoredItems, ItemTotal>();
  totals.set(response, known);
  const total = known.get(items) ?? addUp(items, response);
  known.set(items, total);
  return total;
}

function addUp(items: ScoredItems, response: QuestionnaireResponse): ItemTotal {
  const weights = new Map<string, number>();
  const missing: string[] = [];
  let sum = 0;
  for (const [linkId, answers] of items) {
    const weight = answers.get(keyOf(codedAnswer(response, linkId)) ?? '');
    if (weight === undefined) missing.push(linkId);
    else {
      weights.set(linkId, weight);
      sum += weight;
    }
  }
  const complete = missing.length === 0;
  return { complete, total: complete ? sum : undefined, missing, weights };
}

/** `system|code` of a coding; undefined when either is missing. */
export function keyOf(coding: Coding | undefined): string | undefined {
  return coding?.system === undefined || coding.code === undefined ? undefined : `${coding.system}|${coding.code}`;
}

function weightOf(option: QuestionnaireItemAnswerOption): number | undefined {
  return option.extension?.find((extension) => extension.url === ORDINAL_VALUE)?.valueDecimal;
}
