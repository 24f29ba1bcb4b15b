import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical } from '../../terminology/artifacts.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { booleanAnswer, latestResponse, responsesTo } from '../chart/responses.ts';
import { scorePhq9 } from '../instruments/phq-9.ts';

/** An answer that asks for a C-SSRS screen and a clinician's look at it, wherever it was given. */
export interface RiskSign {
  readonly response: Entry<QuestionnaireResponse>;
  /** What was said, for a clinician. */
  readonly words: string;
  /** Whether no later answer to the same form is without a sign. */
  readonly isCurrent: boolean;
}

interface SignForm {
  readonly form: string;
  readonly words: string;
  readonly isSign: (response: QuestionnaireResponse) => boolean;
}

const SIGN_FORMS: readonly SignForm[] = [
  { form: 'kap-phq-9', words: 'PHQ-9 item 9 is 1 or more', isSign: (response) => (scorePhq9(response).item9 ?? 0) >= 1 },
  {
    form: 'kap-check-in-24h',
    words: 'Suicidal thoughts at the 24-hour check-in',
    isSign: (response) => booleanAnswer(response, 'suicidal-thoughts') === true,
  },
  {
    form: 'kap-check-in-72h',
    words: 'Suicidal thoughts at the 72-hour check-in',
    isSign: (response) => booleanAnswer(response, 'suicidal-thoughts') === true,
  },
  {
    form: 'kap-discharge-checklist',
    words: 'New suicidal thoughts at discharge',
    isSign: (response) => booleanAnswer(response, 'no-new-suicidal-ideation') === false,
  },
];

/** Every sign in the chart; form by form, each oldest first. */
export function riskSigns(chart: Chart, now: string): readonly RiskSign[] {
  return SIGN_FORMS.flatMap(({ form, words, isSign }) => {
    const responses = responsesTo(chart, canonical(form), now);
    const newest = responses.at(-1);
    return responses
      .filter(({ resource }) => isSign(resource))
      .map((response) => ({ response, words, isCurrent: response === newest }));
  });
}

/** What a risk review rests on: the newest screen, the newest PHQ-9, and every sign that is current. */
export function reviewableRisk(chart: Chart, now: string): readonly string[] {
  const forms = ['kap-c-ssrs-screen', 'kap-phq-9'].flatMap(
    (form) => latestResponse(chart, canonical(form), now)?.reference ?? [],
  );
  const signs = riskSigns(chart, now).flatMap(({ response, isCurrent }) => (isCurrent ? [response.reference] : []));
  return [...new Set([...forms, ...signs])];
}
