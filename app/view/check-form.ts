import { t } from '../i18n/i18n.ts';
import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';

const MIN_VALUE = 'http://hl7.org/fhir/StructureDefinition/minValue';
const MAX_VALUE = 'http://hl7.org/fhir/StructureDefinition/maxValue';
const ORDINAL_VALUE = 'http://hl7.org/fhir/StructureDefinition/ordinalValue';

type Answer = NonNullable<QuestionnaireResponseItem['answer']>[number];
type EnableWhen = NonNullable<QuestionnaireItem['enableWhen']>[number];

/** One reason why a form can not be saved yet. */
export interface Fault {
  readonly linkId: string;
  readonly question: string;
  readonly message: string;
}

/** How far the answering of a form is. */
export interface Progress {
  readonly faults: readonly Fault[];
  /** Required questions that are asked now, and how many of them have an answer. */
  readonly required: number;
  readonly answered: number;
}

/**
 * What a form still lacks: required questions without an answer, and numbers outside their range. Questions that `enableWhen`
 * leaves out are not asked. The service judges again; this says it before.
 */
export function checkForm(questionnaire: Questionnaire, response: QuestionnaireResponse | undefined): Progress {
  const given = collect(response?.item);
  const asked = askedItems(questionnaire.item, given);
  const required = asked.filter((item) => item.required === true && item.type !== 'group' && item.type !== 'display');
  const empty = required.filter((item) => answersTo(given, item.linkId).length === 0);
  return {
    faults: asked.flatMap((item) =>
      empty.includes(item)
        ? [fault(item, t('forms:fault.missing'))]
        : answersTo(given, item.linkId).flatMap((answer) => rangeFault(item, answer)),
    ),
    required: required.length,
    answered: required.length - empty.length,
  };
}

function fault(item: QuestionnaireItem, message: string): Fault {
  return { linkId: item.linkId, question: item.text ?? item.linkId, message };
}

function rangeFault(item: QuestionnaireItem, answer: Answer): readonly Fault[] {
  if (item.type !== 'integer' && item.type !== 'decimal') return [];
  const value = answer.valueInteger ?? answer.valueDecimal;
  const { min, max } = rangeOf(item);
  if (value === undefined) return [];
  if (!Number.isFinite(value)) return [fault(item, t('forms:fault.number'))];
  if (item.type === 'integer' && !Number.isInteger(value)) return [fault(item, t('forms:fault.whole'))];
  if ((min !== undefined && value < min) || (max !== undefined && value > max))
    return [fault(item, t('forms:fault.range', { range: rangeText(item) ?? '' }))];
  return [];
}

function rangeOf(item: QuestionnaireItem): { readonly min: number | undefined; readonly max: number | undefined } {
  const read = (url: string): number | undefined => {
    const extension = item.extension?.find((candidate) => candidate.url === url);
    return extension?.valueInteger ?? extension?.valueDecimal;
  };
  return { min: read(MIN_VALUE), max: read(MAX_VALUE) };
}

/** "0 to 10", "at least 0", "at most 10"; undefined for an item without range. */
export function rangeText(item: QuestionnaireItem): string | undefined {
  const { min, max } = rangeOf(item);
  if (min !== undefined && max !== undefined) return t('forms:range.between', { min, max });
  if (min !== undefined) return t('forms:range.atLeast', { min });
  return max === undefined ? undefined : t('forms:range.atMost', { max });
}

type Given = ReadonlyMap<string, readonly Answer[]>;

function collect(items: readonly QuestionnaireResponseItem[] | undefined, into = new Map<string, Answer[]>()): Given {
  for (const item of items ?? []) {
    const answers = (item.answer ?? []).filter(isFilled);
    into.set(item.linkId, [...(into.get(item.linkId) ?? []), ...answers]);
    collect(item.item, into);
    for (const answer of item.answer ?? []) collect(answer.item, into);
  }
  return into;
}

function isFilled(answer: Answer): boolean {
  return Object.entries(answer).some(([key, value]) => key !== 'item' && value !== undefined && String(value).trim() !== '');
}

function answersTo(given: Given, linkId: string): readonly Answer[] {
  return given.get(linkId) ?? [];
}

function askedItems(items: readonly QuestionnaireItem[] | undefined, given: Given): readonly QuestionnaireItem[] {
  return (items ?? []).filter((item) => isAsked(item, given)).flatMap((item) => [item, ...askedItems(item.item, given)]);
}

function isAsked(item: QuestionnaireItem, given: Given): boolean {
  const rules = item.enableWhen ?? [];
  if (rules.length === 0) return true;
  const holds = (rule: EnableWhen): boolean => ruleHolds(rule, answersTo(given, rule.question));
  return item.enableBehavior === 'all' ? rules.every(holds) : rules.some(holds);
}

function ruleHolds(rule: EnableWhen, answers: readonly Answer[]): boolean {
  if (rule.operator === 'exists') return answers.length > 0 === (rule.answerBoolean ?? true);
  const same = answers.some((answer) => equals(rule, answer));
  if (rule.operator === '=') return same;
  if (rule.operator === '!=') return !same;
  const bound = rule.answerInteger ?? rule.answerDecimal;
  return answers.some((answer) => compare(rule.operator, answer.valueInteger ?? answer.valueDecimal, bound));
}

function equals(rule: EnableWhen, answer: Answer): boolean {
  if (rule.answerCoding)
    return rule.answerCoding.code === answer.valueCoding?.code && rule.answerCoding.system === answer.valueCoding?.system;
  const wanted =
    rule.answerBoolean ?? rule.answerInteger ?? rule.answerDecimal ?? rule.answerString ?? rule.answerDate ?? rule.answerDateTime;
  const value =
    answer.valueBoolean ??
    answer.valueInteger ??
    answer.valueDecimal ??
    answer.valueString ??
    answer.valueDate ??
    answer.valueDateTime;
  return wanted !== undefined && wanted === value;
}

function compare(operator: string, value: number | undefined, bound: number | undefined): boolean {
  if (value === undefined || bound === undefined) return false;
  if (operator === '>') return value > bound;
  if (operator === '<') return value < bound;
  return operator === '>=' ? value >= bound : value <= bound;
}

/** The sum of an instrument while it is being answered. */
export interface RunningTotal {
  readonly total: number;
  readonly answered: number;
  readonly of: number;
}

/**
 * Adds up the answers of items whose every option has a weight (`ordinalValue`); undefined for a form with fewer than two such
 * items. A sum of fewer answers than `of` is no score, and nothing is prorated.
 */
export function runningTotal(
  questionnaire: Questionnaire,
  response: QuestionnaireResponse | undefined,
): RunningTotal | undefined {
  const given = collect(response?.item);
  const scored = askedItems(questionnaire.item, given).flatMap((item) => {
    const weights = (item.answerOption ?? []).map((option) => ({ coding: option.valueCoding, weight: weightOf(option) }));
    return weights.length > 0 && weights.every(({ weight }) => weight !== undefined) ? [{ item, weights }] : [];
  });
  if (scored.length < 2) return undefined;
  const chosen = scored.flatMap(({ item, weights }) => {
    const [answer, second] = answersTo(given, item.linkId);
    const found = weights.find(
      ({ coding }) => coding?.code === answer?.valueCoding?.code && coding?.system === answer?.valueCoding?.system,
    );
    return second === undefined && found?.weight !== undefined ? [found.weight] : [];
  });
  return { total: chosen.reduce((sum, weight) => sum + weight, 0), answered: chosen.length, of: scored.length };
}

function weightOf(option: NonNullable<QuestionnaireItem['answerOption']>[number]): number | undefined {
  const extensions = [...(option.extension ?? []), ...(option.valueCoding?.extension ?? [])];
  return extensions.find(({ url }) => url === ORDINAL_VALUE)?.valueDecimal;
}
