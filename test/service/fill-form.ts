import type {
  QuestionnaireItem,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from '@medplum/fhirtypes';
import { questionnaire } from '../../src/terminology/artifacts.ts';

/** Answers to what a form requires: yes to everything but findings, the code given for a choice, else its first option. */
export function fillForm(
  form: string,
  codes: Readonly<Record<string, string>> = {},
): Pick<QuestionnaireResponse, 'resourceType'> & { item: QuestionnaireResponseItem[] } {
  const items = questionnaire(form)?.item ?? [];
  return { resourceType: 'QuestionnaireResponse', item: items.flatMap((item) => fillItem(item, codes)) };
}

function fillItem(item: QuestionnaireItem, codes: Readonly<Record<string, string>>): QuestionnaireResponseItem[] {
  const linkId = item.linkId;
  const nested = (item.item ?? []).flatMap((one) => fillItem(one, codes));
  if (item.type === 'group') return nested.length === 0 ? [] : [{ linkId, item: nested }];
  if (codes[linkId] === undefined && (item.required !== true || item.enableWhen !== undefined)) return [];
  return [{ linkId, answer: answers(item, codes[linkId]) }];
}

function answers(item: QuestionnaireItem, code: string | undefined): QuestionnaireResponseItemAnswer[] {
  const options = (item.answerOption ?? []).flatMap(({ valueCoding }) => valueCoding ?? []);
  switch (item.type) {
    case 'boolean':
      return [{ valueBoolean: !item.linkId.startsWith('finding.') }];
    case 'choice':
      if (item.repeats === true) return options.map((valueCoding) => ({ valueCoding }));
      return options
        .filter((option) => code === undefined || option.code === code)
        .slice(0, 1)
        .map((valueCoding) => ({ valueCoding }));
    case 'integer':
      return [{ valueInteger: 0 }];
    case 'decimal':
      return [{ valueDecimal: 8 }];
    default:
      return [{ valueString: 'Imagined' }];
  }
}
