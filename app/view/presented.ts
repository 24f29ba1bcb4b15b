import type {
  Coding,
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
} from '@medplum/fhirtypes';
import { t } from '../i18n/i18n.ts';
import { rangeText } from './check-form.ts';

/** Never leaves the panel: stands for true and false while a form is on the screen. */
const YES_NO = 'urn:kap:panel:yes-no';
const yes = (): Coding => ({ system: YES_NO, code: 'true', display: t('forms:yes') });
const no = (): Coding => ({ system: YES_NO, code: 'false', display: t('forms:no') });

const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl';
const ITEM_CONTROL_CODES = 'http://hl7.org/fhir/questionnaire-item-control';

/**
 * The form as the panel shows it. QuestionnaireForm draws a boolean as one tick box, in which "no" and "not asked" look
 * the same, and a repeating choice as radio buttons, of which only one can be chosen. Here a boolean is asked as Yes / No
 * and a repeating choice as tick boxes; {@link readPresented} turns the answers back.
 */
export function buildPresented(questionnaire: Questionnaire): Questionnaire {
  const { title: _shownByTheSheet, ...rest } = questionnaire;
  const booleans = new Set(flatten(questionnaire.item).flatMap((item) => (item.type === 'boolean' ? [item.linkId] : [])));
  return { ...rest, ...(questionnaire.item && { item: questionnaire.item.map((item) => presentItem(item, booleans)) }) };
}

function flatten(items: readonly QuestionnaireItem[] | undefined): readonly QuestionnaireItem[] {
  return (items ?? []).flatMap((item) => [item, ...flatten(item.item)]);
}

function presentItem(item: QuestionnaireItem, booleans: ReadonlySet<string>): QuestionnaireItem {
  return {
    ...item,
    ...withRange(item),
    ...(item.type === 'boolean' && { type: 'choice' as const, answerOption: [{ valueCoding: yes() }, { valueCoding: no() }] }),
    ...(item.type === 'choice' && item.repeats === true && { extension: withCheckBoxes(item) }),
    ...(item.enableWhen && { enableWhen: item.enableWhen.map((rule) => presentRule(rule, booleans)) }),
    ...(item.item && { item: item.item.map((child) => presentItem(child, booleans)) }),
  };
}

/** The range of a number belongs to its question, unless the question says it already. */
function withRange(item: QuestionnaireItem): Pick<QuestionnaireItem, 'text'> {
  const range = rangeText(item);
  const { text } = item;
  if (range === undefined || text === undefined || /\d/.test(text)) return {};
  return { text: `${text} (${range})` };
}

type EnableWhen = NonNullable<QuestionnaireItem['enableWhen']>[number];

function presentRule(rule: EnableWhen, booleans: ReadonlySet<string>): EnableWhen {
  if (rule.operator === 'exists' || rule.answerBoolean === undefined || !booleans.has(rule.question)) return rule;
  const { answerBoolean, ...rest } = rule;
  return { ...rest, answerCoding: answerBoolean ? yes() : no() };
}

function withCheckBoxes(item: QuestionnaireItem): NonNullable<QuestionnaireItem['extension']> {
  const extensions = item.extension ?? [];
  if (extensions.some((extension) => extension.url === ITEM_CONTROL)) return extensions;
  return [
    ...extensions,
    { url: ITEM_CONTROL, valueCodeableConcept: { coding: [{ system: ITEM_CONTROL_CODES, code: 'check-box' }] } },
  ];
}

/** Answers given on the presented form, as answers to the real one. */
export function readPresented(response: QuestionnaireResponse): QuestionnaireResponse {
  return { ...response, ...(response.item && { item: response.item.map((item) => mapAnswers(item, toBoolean)) }) };
}

/** Answers to the real form, as the presented form needs them to start from. */
export function presentAnswers(response: QuestionnaireResponse): QuestionnaireResponse {
  return { ...response, ...(response.item && { item: response.item.map((item) => mapAnswers(item, toChoice)) }) };
}

type Answer = NonNullable<QuestionnaireResponseItem['answer']>[number];

function mapAnswers(item: QuestionnaireResponseItem, map: (answer: Answer) => Answer): QuestionnaireResponseItem {
  return {
    ...item,
    ...(item.answer && { answer: item.answer.map(map) }),
    ...(item.item && { item: item.item.map((child) => mapAnswers(child, map)) }),
  };
}

function toBoolean(answer: Answer): Answer {
  if (answer.valueCoding?.system !== YES_NO) return answer;
  const { valueCoding, ...rest } = answer;
  return { ...rest, valueBoolean: valueCoding.code === 'true' };
}

function toChoice(answer: Answer): Answer {
  if (answer.valueBoolean === undefined) return answer;
  const { valueBoolean, ...rest } = answer;
  return { ...rest, valueCoding: valueBoolean ? yes() : no() };
}
