import type {
  ClinicalImpression,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  QuestionnaireResponseItemAnswer,
} from '@medplum/fhirtypes';
import { questionnaire } from '../../src/terminology/artifacts.ts';
import { local } from '../../src/terminology/codes.ts';
import { SYSTEMS } from '../../src/terminology/systems.ts';
import { PATIENT, PRESCRIBER } from './builders.ts';

/** A ready answer, or its plain value: boolean, number (whole: integer), text, FHIR answer. */
export type Answer = boolean | number | string | QuestionnaireResponseItemAnswer;

/** A choice of our own answers (`kap-local`). */
export const choice = (code: string): QuestionnaireResponseItemAnswer => ({ valueCoding: local('kap-local', code) });
export const loinc = (code: string): QuestionnaireResponseItemAnswer => ({ valueCoding: { system: SYSTEMS.loinc, code } });
export const onDate = (valueDate: string): QuestionnaireResponseItemAnswer => ({ valueDate });

/** A completed answer to one of our forms; answers by linkId. */
export function aResponse(
  form: string,
  answers: Readonly<Record<string, Answer | readonly Answer[]>>,
  overrides: Partial<QuestionnaireResponse> = {},
): QuestionnaireResponse {
  const definition = questionnaire(form);
  return {
    resourceType: 'QuestionnaireResponse',
    id: `${form}-1`,
    status: 'completed',
    questionnaire: `${definition?.url ?? form}|${definition?.version ?? ''}`,
    subject: { reference: PATIENT },
    author: { reference: PRESCRIBER },
    authored: '2026-03-09T10:00:00Z',
    item: Object.entries(answers).map(([linkId, answer]): QuestionnaireResponseItem => ({
      linkId,
      answer: (Array.isArray(answer) ? (answer as readonly Answer[]) : [answer as Answer]).map(toAnswer),
    })),
    ...overrides,
  };
}

function toAnswer(answer: Answer): QuestionnaireResponseItemAnswer {
  if (typeof answer === 'boolean') return { valueBoolean: answer };
  if (typeof answer === 'number') return Number.isInteger(answer) ? { valueInteger: answer } : { valueDecimal: answer };
  return typeof answer === 'string' ? { valueString: answer } : answer;
}

const PHQ9_ITEMS = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3', '44260-8'];
const PHQ9_ANSWERS = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'];

/** A PHQ-9 with these nine item scores (0 to 3); undefined leaves an item out. */
export function aPhq9(
  scores: readonly (number | undefined)[] = Array<number>(9).fill(0),
  overrides: Partial<QuestionnaireResponse> = {},
): QuestionnaireResponse {
  const answers = PHQ9_ITEMS.flatMap((linkId, index): [string, Answer][] => {
    const code = PHQ9_ANSWERS[scores[index] ?? -1];
    return code === undefined ? [] : [[linkId, loinc(code)]];
  });
  return aResponse('kap-phq-9', Object.fromEntries(answers), overrides);
}

const CSSRS_ITEMS = {
  q1: '93246-7',
  q2: '93247-5',
  q3: '93248-3',
  q4: '93249-1',
  q5: '93250-9',
  lifetime: '93267-3',
  recent: '93269-9',
} as const;
export type CssrsItem = keyof typeof CSSRS_ITEMS;

/** A complete C-SSRS screener with yes to these items and no to the rest. */
export function aCssrs(yes: readonly CssrsItem[] = [], overrides: Partial<QuestionnaireResponse> = {}): QuestionnaireResponse {
  const answers = (Object.keys(CSSRS_ITEMS) as CssrsItem[]).map((item): [string, Answer] => [
    CSSRS_ITEMS[item],
    loinc(yes.includes(item) ? 'LA33-6' : 'LA32-8'),
  ]);
  return aResponse('kap-c-ssrs-screen', Object.fromEntries(answers), overrides);
}

/** A completed clearance by the prescriber; `covers` are the references it rests on, `rule` the finding it clears. */
export function aClearance({
  kind = 'finding-clearance',
  rule,
  covers = [],
  by = PRESCRIBER,
  ...overrides
}: Partial<ClinicalImpression> & {
  kind?: string;
  rule?: string;
  covers?: readonly string[];
  by?: string;
} = {}): ClinicalImpression {
  return {
    resourceType: 'ClinicalImpression',
    id: 'clearance1',
    status: 'completed',
    subject: { reference: PATIENT },
    code: { coding: [local('kap-clearance', kind)] },
    date: '2026-03-09T11:00:00Z',
    assessor: { reference: by },
    summary: 'Reviewed.',
    ...(rule === undefined ? {} : { finding: [{ itemCodeableConcept: { coding: [local('kap-rule', rule)] } }] }),
    ...(covers.length === 0
      ? {}
      : { investigation: [{ code: { text: 'Evidence' }, item: covers.map((reference) => ({ reference })) }] }),
    ...overrides,
  };
}
