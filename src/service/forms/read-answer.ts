import type { Coding, QuestionnaireItem, QuestionnaireResponseItemAnswer } from '@medplum/fhirtypes';
import { z } from 'zod';
import { cleanText } from '../clean-text.ts';

const coding = z.object({ system: z.string().optional(), code: z.string().min(1), display: z.string().optional() });
const fhirDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const fhirDateTime = z.union([fhirDate, z.iso.datetime({ offset: true })]);

export type AnswerResult =
  { readonly ok: true; readonly answer: QuestionnaireResponseItemAnswer } | { readonly ok: false; readonly reason: string };

/** One answer, if it is of the item's type and among its options; nothing else of what was sent is kept. */
export function readAnswer(item: QuestionnaireItem, sent: unknown): AnswerResult {
  switch (item.type) {
    case 'boolean':
      return as(z.object({ valueBoolean: z.boolean() }), sent, 'must be valueBoolean');
    case 'integer':
      return as(z.object({ valueInteger: z.int() }), sent, 'must be valueInteger');
    case 'decimal':
      return as(z.object({ valueDecimal: z.number() }), sent, 'must be valueDecimal');
    case 'date':
      return as(z.object({ valueDate: fhirDate }), sent, 'must be valueDate');
    case 'dateTime':
      return as(z.object({ valueDateTime: fhirDateTime }), sent, 'must be valueDateTime');
    case 'string':
      return as(z.object({ valueString: cleanText(1_000) }), sent, 'must be valueString, not empty');
    case 'text':
      return as(z.object({ valueString: cleanText(20_000) }), sent, 'must be valueString, not empty');
    case 'choice':
      return readChoice(item, sent);
    case 'open-choice':
      return firstOk(
        readChoice(item, sent),
        as(z.object({ valueString: cleanText(1_000) }), sent, 'must be one of the options or a text'),
      );
    default:
      return { ok: false, reason: `answers of type ${item.type} are not taken` };
  }
}

function as<T extends QuestionnaireResponseItemAnswer>(schema: z.ZodType<T>, sent: unknown, reason: string): AnswerResult {
  const parsed = schema.safeParse(sent);
  return parsed.success ? { ok: true, answer: parsed.data } : { ok: false, reason };
}

function firstOk(first: AnswerResult, second: AnswerResult): AnswerResult {
  return first.ok ? first : second;
}

/** The option as the form has it, so that a display can't be made to say something else than its code. */
function readChoice(item: QuestionnaireItem, sent: unknown): AnswerResult {
  const parsed = z.object({ valueCoding: coding }).safeParse(sent);
  if (!parsed.success) return { ok: false, reason: 'must be valueCoding' };
  const { system, code } = parsed.data.valueCoding;
  const options = (item.answerOption ?? []).flatMap((option): Coding[] =>
    option.valueCoding === undefined ? [] : [option.valueCoding],
  );
  const chosen = options.find((option) => option.code === code && option.system === system);
  if (chosen === undefined) return { ok: false, reason: 'is not one of the options' };
  const { system: optionSystem, code: optionCode, display } = chosen;
  const known = {
    ...(optionSystem === undefined ? {} : { system: optionSystem }),
    ...(optionCode === undefined ? {} : { code: optionCode }),
  };
  return { ok: true, answer: { valueCoding: { ...known, ...(display === undefined ? {} : { display }) } } };
}
