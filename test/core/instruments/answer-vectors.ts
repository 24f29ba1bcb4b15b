import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical } from '../../../src/terminology/artifacts.ts';
import { SYSTEMS } from '../../../src/terminology/codes.ts';

/** Codes written out a second time, from clinical.md 3.1 and 3.4, so that a mistake in the guide shows. */
export const PHQ9_ITEMS = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3', '44260-8'];
export const PHQ9_ANSWERS = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];
export const CSSRS_ITEMS = ['93246-7', '93247-5', '93248-3', '93249-1', '93250-9', '93267-3', '93269-9'];
export const YES = 'LA33-6';
export const NO = 'LA32-8';

/** A completed response that answers each linkId with a LOINC answer; undefined = not answered. */
export function responseTo(
  form: string,
  items: readonly string[],
  codes: readonly (string | undefined)[],
): QuestionnaireResponse {
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${canonical(form)}|1.0.0`,
    status: 'completed',
    subject: { reference: 'Patient/1' },
    authored: '2026-11-06T09:00:00Z',
    item: items.flatMap((linkId, index) => {
      const code = codes[index];
      return code === undefined ? [] : [{ linkId, answer: [{ valueCoding: { system: SYSTEMS.loinc, code } }] }];
    }),
  };
}

/** Answers to the PHQ-9 by weight, 0 to 3; undefined = not answered. */
export function phq9Response(weights: readonly (number | undefined)[]): QuestionnaireResponse {
  const codes = weights.map((weight) => (weight === undefined ? undefined : PHQ9_ANSWERS[weight]));
  return responseTo('kap-phq-9', PHQ9_ITEMS, codes);
}

/** Answers to the C-SSRS screener; undefined = not answered. */
export function cssrsResponse(answers: readonly (boolean | undefined)[]): QuestionnaireResponse {
  const codes = answers.map((yes) => (yes === undefined ? undefined : yes ? YES : NO));
  return responseTo('kap-c-ssrs-screen', CSSRS_ITEMS, codes);
}
