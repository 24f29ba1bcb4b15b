import type { QuestionnaireResponse, QuestionnaireResponseItem } from '@medplum/fhirtypes';
import type { Pathway, ScorePoint, Step } from '../../src/core/pathway/pathway.ts';

/** The id that the panel API knows a Questionnaire by: the last part of its canonical URL, without version. */
export function formId(canonical: string): string {
  const url = canonical.split('|')[0] ?? canonical;
  return url.split('/').at(-1) ?? url;
}

/** Activities whose evidence is the form itself, and not a visit or an order. */
const BY_FORM: readonly Step['activity'][] = ['mental-health-intake', 'medical-intake', 'consent', 'measure', 'screening'];

export interface FormStanding {
  /** Of the step that asks for the form now; undefined when none does. */
  readonly asked: 'due' | 'overdue' | 'expired' | undefined;
  /** FHIR dateTime of the newest answers that the pathway knows of. */
  readonly last: string | undefined;
}

/** Whether a step asks for a form now, and when it was answered last, as far as the pathway itself says. */
export function formStanding({ steps, scores }: Pick<Pathway, 'steps' | 'scores'>, id: string): FormStanding {
  const asking = steps.filter(({ forms }) => forms.some((form) => formId(form) === id));
  const answered = [
    ...asking
      .filter(({ activity, forms }) => BY_FORM.includes(activity) && forms.length === 1)
      .flatMap(({ evidence }) => evidence),
    ...scores.filter(({ instrument }) => id === `kap-${instrument}` || id === `kap-${instrument}-screen`),
  ].flatMap(({ at }) => (at === undefined ? [] : [at]));
  const state = asking.find((step) => step.state === 'overdue' || step.state === 'expired' || step.state === 'due')?.state;
  return {
    asked: state === 'due' || state === 'overdue' || state === 'expired' ? state : undefined,
    last: answered.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1),
  };
}

/**
 * What to send for a form: the form's own answers over the identity of the response that was opened.
 * QuestionnaireForm drops id and meta of the response it was given, and never sets the encounter.
 */
export function mergeResponse(
  existing: QuestionnaireResponse | undefined,
  answers: QuestionnaireResponse,
): QuestionnaireResponse {
  const { item, ...rest } = answers;
  const items = pruneItems(item);
  const answered: QuestionnaireResponse = { ...rest, ...(items.length > 0 && { item: items }) };
  if (existing?.status !== 'in-progress') return answered;
  return {
    ...answered,
    ...(existing.id !== undefined && { id: existing.id }),
    ...(existing.meta !== undefined && { meta: existing.meta }),
    ...(existing.encounter !== undefined && { encounter: existing.encounter }),
  };
}

/** Items with an answer somewhere; the form leaves empty lists and objects behind, which are not FHIR. */
function pruneItems(items: readonly QuestionnaireResponseItem[] | undefined): QuestionnaireResponseItem[] {
  return (items ?? []).flatMap(({ answer, item, ...rest }) => {
    const answers = (answer ?? []).filter((value) => Object.keys(value).length > 0);
    const children = pruneItems(item);
    if (answers.length === 0 && children.length === 0) return [];
    return [{ ...rest, ...(answers.length > 0 && { answer: answers }), ...(children.length > 0 && { item: children }) }];
  });
}

/** Whether any item, at any depth, has an answer. */
export function hasAnswers(response: QuestionnaireResponse | undefined): boolean {
  const anyAnswer = (items: QuestionnaireResponse['item']): boolean =>
    (items ?? []).some((item) => (item.answer ?? []).some((answer) => Object.keys(answer).length > 0) || anyAnswer(item.item));
  return anyAnswer(response?.item);
}

/** The scores that a saved response gave. */
export function scoresOf(pathway: Pathway | undefined, reference: string): readonly ScorePoint[] {
  return (pathway?.scores ?? []).filter((point) => point.reference === reference);
}

/** Answers kept as a draft; undefined when the text is not a QuestionnaireResponse. */
export function parseDraft(text: string | undefined): QuestionnaireResponse | undefined {
  try {
    const draft: unknown = JSON.parse(text ?? 'null');
    return typeof draft === 'object' &&
      draft !== null &&
      'resourceType' in draft &&
      draft.resourceType === 'QuestionnaireResponse'
      ? (draft as QuestionnaireResponse)
      : undefined;
  } catch {
    return undefined;
  }
}
