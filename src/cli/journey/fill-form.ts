import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireItemAnswerOption,
  QuestionnaireItemEnableWhen,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from '@medplum/fhirtypes';
import type { Planned } from './answers.ts';

type Given = Map<string, readonly QuestionnaireResponseItemAnswer[]>;

/**
 * Fills in a form as a person does: only what is enabled is answered, in the form's order. Whose answers they are, who gave
 * them and when is the service's to say.
 * @throws Error when a required question has no planned answer, or the planned one is not among its options
 */
export function fillForm(form: Questionnaire, plan: ReadonlyMap<string, Planned>): QuestionnaireResponse {
  const given: Given = new Map();
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    questionnaire: form.version === undefined ? (form.url ?? '') : `${form.url ?? ''}|${form.version}`,
    item: fillItems(form.item, plan, given),
  };
}

function fillItems(
  items: readonly QuestionnaireItem[] | undefined,
  plan: ReadonlyMap<string, Planned>,
  given: Given,
): QuestionnaireResponseItem[] {
  return (items ?? []).flatMap((item) => {
    if (item.type === 'display' || !isEnabled(item, given)) return [];
    const answer = item.type === 'group' ? undefined : answerItem(item, plan);
    if (answer !== undefined) given.set(item.linkId, answer);
    const nested = fillItems(item.item, plan, given);
    if (answer === undefined && nested.length === 0) return [];
    return [
      {
        linkId: item.linkId,
        ...(item.text === undefined ? {} : { text: item.text }),
        ...(answer === undefined ? {} : { answer: [...answer] }),
        ...(nested.length === 0 ? {} : { item: nested }),
      },
    ];
  });
}

function answerItem(
  item: QuestionnaireItem,
  plan: ReadonlyMap<string, Planned>,
): readonly QuestionnaireResponseItemAnswer[] | undefined {
  const planned = plan.get(item.linkId);
  if (planned === undefined) {
    if (item.required === true) throw new Error(`the journey has no answer to the required question "${item.linkId}"`);
    return undefined;
  }
  if (item.type === 'choice' || item.type === 'open-choice') return chosen(item, planned);
  return [{ [valueKey(item)]: planned }];
}

function valueKey(item: QuestionnaireItem): string {
  switch (item.type) {
    case 'boolean':
      return 'valueBoolean';
    case 'decimal':
      return 'valueDecimal';
    case 'integer':
      return 'valueInteger';
    case 'date':
      return 'valueDate';
    case 'dateTime':
      return 'valueDateTime';
    default:
      return 'valueString';
  }
}

function chosen(item: QuestionnaireItem, planned: Planned): readonly QuestionnaireResponseItemAnswer[] {
  const options = item.answerOption ?? [];
  const wanted = Array.isArray(planned) ? (planned as readonly string[]) : [planned];
  return wanted.map((want: Planned) => {
    const option = options.find((candidate, index) => isChosen(candidate, index, want));
    if (option?.valueCoding === undefined) throw new Error(`"${JSON.stringify(want)}" is not an option of "${item.linkId}"`);
    return { valueCoding: option.valueCoding };
  });
}

function isChosen({ valueCoding }: QuestionnaireItemAnswerOption, index: number, want: Planned): boolean {
  if (typeof want === 'object' && 'option' in want) return index === want.option;
  return valueCoding?.code === want || (valueCoding?.display ?? '').toLowerCase() === String(want).toLowerCase();
}

function isEnabled(item: QuestionnaireItem, given: Given): boolean {
  const conditions = item.enableWhen ?? [];
  if (conditions.length === 0) return true;
  const met = conditions.map((condition) => isMet(condition, given.get(condition.question) ?? []));
  return item.enableBehavior === 'any' ? met.includes(true) : !met.includes(false);
}

function isMet(condition: QuestionnaireItemEnableWhen, answers: readonly QuestionnaireResponseItemAnswer[]): boolean {
  const { operator } = condition;
  if (operator === 'exists') return answers.length > 0 === (condition.answerBoolean ?? true);
  const equal = answers.some((answer) => equals(condition, answer));
  if (operator === '=') return equal;
  if (operator === '!=') return answers.length > 0 && !equal;
  const wanted = condition.answerInteger ?? condition.answerDecimal;
  return wanted !== undefined && answers.some((answer) => compares(operator, answer.valueInteger ?? answer.valueDecimal, wanted));
}

function equals(condition: QuestionnaireItemEnableWhen, answer: QuestionnaireResponseItemAnswer): boolean {
  if (condition.answerCoding !== undefined) {
    return (
      answer.valueCoding?.code === condition.answerCoding.code &&
      (condition.answerCoding.system === undefined || answer.valueCoding?.system === condition.answerCoding.system)
    );
  }
  const wanted =
    condition.answerBoolean ??
    condition.answerInteger ??
    condition.answerDecimal ??
    condition.answerString ??
    condition.answerDate;
  const found = answer.valueBoolean ?? answer.valueInteger ?? answer.valueDecimal ?? answer.valueString ?? answer.valueDate;
  return wanted !== undefined && wanted === found;
}

function compares(operator: QuestionnaireItemEnableWhen['operator'], found: number | undefined, wanted: number): boolean {
  if (found === undefined) return false;
  if (operator === '>') return found > wanted;
  if (operator === '<') return found < wanted;
  return operator === '>=' ? found >= wanted : found <= wanted;
}
