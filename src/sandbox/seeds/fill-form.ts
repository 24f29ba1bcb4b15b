import type {
  Questionnaire,
  QuestionnaireItem,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from '@medplum/fhirtypes';
import type { Answers } from './seed.ts';

/** Items of a response with these answers, nested as the form nests them. Throws when an answer fits no item or no option. */
export function fillForm(form: Questionnaire, answers: Answers): QuestionnaireResponseItem[] {
  const open = new Set(Object.keys(answers));
  const items = fillItems(form.item ?? [], answers, open);
  if (open.size > 0) throw new Error(`${form.id ?? 'form'} has no item ${[...open].join(', ')}`);
  return items;
}

function fillItems(items: readonly QuestionnaireItem[], answers: Answers, open: Set<string>): QuestionnaireResponseItem[] {
  return items.flatMap((item) => {
    const nested = fillItems(item.item ?? [], answers, open);
    const given = answers[item.linkId];
    open.delete(item.linkId);
    if (given === undefined && nested.length === 0) return [];
    const values =
      given === undefined ? [] : Array.isArray(given) ? (given as readonly string[]) : [given as string | number | boolean];
    return [
      {
        linkId: item.linkId,
        ...(item.text === undefined ? {} : { text: item.text }),
        ...(values.length === 0 ? {} : { answer: values.map((value) => answerOf(item, value)) }),
        ...(nested.length === 0 ? {} : { item: nested }),
      },
    ];
  });
}

function answerOf(item: QuestionnaireItem, value: string | number | boolean): QuestionnaireResponseItemAnswer {
  if (item.type === 'choice') {
    const valueCoding = item.answerOption?.find((option) => option.valueCoding?.code === value)?.valueCoding;
    if (!valueCoding) throw new Error(`${item.linkId} has no option ${String(value)}`);
    return { valueCoding };
  }
  if (typeof value === 'boolean') return { valueBoolean: value };
  if (typeof value === 'number') return item.type === 'integer' ? { valueInteger: value } : { valueDecimal: value };
  return item.type === 'date' ? { valueDate: value } : { valueString: value };
}
