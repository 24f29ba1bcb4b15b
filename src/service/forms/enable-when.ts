import type { QuestionnaireItem, QuestionnaireItemEnableWhen, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes';

/** The answers given to an item, by its linkId, wherever it is in the form. */
export type AnswersByLinkId = (linkId: string) => readonly QuestionnaireResponseItemAnswer[];

/** Whether an item is asked, given the answers to the others (FHIR R4 Questionnaire.item.enableWhen). */
export function isEnabled(item: QuestionnaireItem, answers: AnswersByLinkId): boolean {
  const conditions = item.enableWhen ?? [];
  if (conditions.length === 0) return true;
  const holds = (condition: QuestionnaireItemEnableWhen) => isMet(condition, answers(condition.question));
  return item.enableBehavior === 'any' ? conditions.some(holds) : conditions.every(holds);
}

function isMet(condition: QuestionnaireItemEnableWhen, answers: readonly QuestionnaireResponseItemAnswer[]): boolean {
  if (condition.operator === 'exists') return answers.length > 0 === condition.answerBoolean;
  const expected = expectedOf(condition);
  return answers.some((answer) => compare(condition.operator, actualOf(answer), expected));
}

type Value = string | number | boolean | undefined;

function compare(operator: QuestionnaireItemEnableWhen['operator'], actual: Value, expected: Value): boolean {
  if (actual === undefined || expected === undefined) return false;
  if (operator === '=') return actual === expected;
  if (operator === '!=') return actual !== expected;
  if (typeof actual !== typeof expected) return false;
  switch (operator) {
    case '>':
      return actual > expected;
    case '<':
      return actual < expected;
    case '>=':
      return actual >= expected;
    case '<=':
      return actual <= expected;
    case 'exists':
      return true;
  }
}

function expectedOf(condition: QuestionnaireItemEnableWhen): Value {
  const coding = condition.answerCoding;
  if (coding !== undefined) return `${coding.system ?? ''}|${coding.code ?? ''}`;
  return (
    condition.answerBoolean ??
    condition.answerInteger ??
    condition.answerDecimal ??
    condition.answerDate ??
    condition.answerDateTime ??
    condition.answerString
  );
}

function actualOf(answer: QuestionnaireResponseItemAnswer): Value {
  const coding = answer.valueCoding;
  if (coding !== undefined) return `${coding.system ?? ''}|${coding.code ?? ''}`;
  return (
    answer.valueBoolean ??
    answer.valueInteger ??
    answer.valueDecimal ??
    answer.valueDate ??
    answer.valueDateTime ??
    answer.valueString
  );
}
