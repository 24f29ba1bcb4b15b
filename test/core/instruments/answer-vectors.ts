import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical } from '../../../src/terminology/artifacts.ts';
import { SYSTEMS } from '../../../src/terminology/codes.ts';

/** Codes written out a second time, from clinical basis 3.1 and 3.4, so that a mistake in the guide shows. */
export const PHQ9_ITEMS = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3', '44260-8'];
export const PHQ9_ANSWERS = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];
export const CSSRS_ITEMS = ['93246-7', '93247-5', '93248-3', '93249-1', '93250-9', '93267-3', '93269-9'];
export const GAD7_ITEMS = ['69725-0', '68509-9', '69733-4', '69734-2', '69735-9', '69689-8', '69736-7'];
export const PHQ2_ITEMS = ['44250-9', '44255-8'];
export const PCL5_ITEMS = Array.from({ length: 20 }, (_, index) => `item-${String(index + 1)}`);
export const PCL5_ANSWERS = ['not-at-all', 'a-little-bit', 'moderately', 'quite-a-bit', 'extremely'];
export const AUDITC_ITEMS = ['68518-0', '68519-8', '68520-6'];
export const AUDITC_ANSWERS = [
  ['LA6270-8', 'LA18926-8', 'LA18927-6', 'LA18928-4', 'LA18929-2'],
  ['1-or-2', '3-or-4', '5-or-6', '7-to-9', '10-or-more'],
  ['never', 'less-than-monthly', 'monthly', 'weekly', 'daily-or-almost-daily'],
] as const;
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

/** Answers to the GAD-7 by weight, 0 to 3; undefined = not answered. */
export function gad7Response(weights: readonly (number | undefined)[]): QuestionnaireResponse {
  const codes = weights.map((weight) => (weight === undefined ? undefined : PHQ9_ANSWERS[weight]));
  return responseTo('kap-gad-7', GAD7_ITEMS, codes);
}

/** Answers to the PHQ-2 by weight, 0 to 3; undefined = not answered. */
export function phq2Response(weights: readonly (number | undefined)[]): QuestionnaireResponse {
  const codes = weights.map((weight) => (weight === undefined ? undefined : PHQ9_ANSWERS[weight]));
  return responseTo('kap-phq-2', PHQ2_ITEMS, codes);
}

/** Answers to the PCL-5 by weight, 0 to 4; undefined = not answered. */
export function pcl5Response(weights: readonly (number | undefined)[]): QuestionnaireResponse {
  const system = 'https://kap-pathway.org/fhir/CodeSystem/kap-pcl-5';
  const response = responseTo('kap-pcl-5', [], []);
  const item = PCL5_ITEMS.flatMap((linkId, index) => {
    const code = PCL5_ANSWERS[weights[index] ?? -1];
    return code === undefined ? [] : [{ linkId, answer: [{ valueCoding: { system, code } }] }];
  });
  return { ...response, item };
}

/** Answers to the AUDIT-C by weight, 0 to 4; undefined = not answered. */
export function auditCResponse(weights: readonly (number | undefined)[]): QuestionnaireResponse {
  const systems = [SYSTEMS.loinc, 'https://kap-pathway.org/fhir/CodeSystem/kap-audit-c'];
  const response = responseTo('kap-audit-c', [], []);
  const item = AUDITC_ITEMS.flatMap((linkId, index) => {
    const code = AUDITC_ANSWERS[index]?.[weights[index] ?? -1];
    const system = systems[Math.min(index, 1)] ?? '';
    return code === undefined ? [] : [{ linkId, answer: [{ valueCoding: { system, code } }] }];
  });
  return { ...response, item };
}

/** An entered result: whole numbers and yes or no by linkId. */
export function entryResponse(form: string, answers: Readonly<Record<string, number | boolean>>): QuestionnaireResponse {
  const item = Object.entries(answers).map(([linkId, value]) => ({
    linkId,
    answer: [typeof value === 'boolean' ? { valueBoolean: value } : { valueInteger: value }],
  }));
  return { ...responseTo(form, [], []), item };
}

/** Answers to the C-SSRS screener; undefined = not answered. */
export function cssrsResponse(answers: readonly (boolean | undefined)[]): QuestionnaireResponse {
  const codes = answers.map((yes) => (yes === undefined ? undefined : yes ? YES : NO));
  return responseTo('kap-c-ssrs-screen', CSSRS_ITEMS, codes);
}
