import type { Questionnaire, QuestionnaireItem, QuestionnaireResponse } from '@medplum/fhirtypes';
import { booleanAnswer, numberAnswer } from '../chart/responses.ts';
import { instrumentForm } from './answers.ts';
import { bandOf, type Screen, SEVERITY_BANDS } from './bands.ts';

/** Instruments that are rated outside the software, because their text may not be shipped: only results are entered. */
export type EntryInstrument = 'madrs' | 'cadss-6' | 'mdq' | 'dast-10' | 'meq-30';

export interface EntryScore {
  readonly complete: boolean;
  /** Undefined unless every part is entered, whole and within its range. For the MDQ: the number of symptoms. */
  readonly total: number | undefined;
  readonly band: string | undefined;
  /** linkIds of the parts without a usable entry. */
  readonly missing: readonly string[];
}

const MIN_VALUE = 'http://hl7.org/fhir/StructureDefinition/minValue';
const MAX_VALUE = 'http://hl7.org/fhir/StructureDefinition/maxValue';

/** clinical basis 3.6 (S84). */
const MDQ_SYMPTOMS = 7;
/** Share of each subscale's maximum from which a mystical experience is called complete: clinical basis 3.6, [M]. */
const MEQ_COMPLETE = 0.6;

/** Reads an entered result. The CADSS-6 has no band: it is not validated. */
export function scoreEntry(instrument: EntryInstrument, response: QuestionnaireResponse): EntryScore {
  const form = instrumentForm(`kap-${instrument}`);
  const parts = numberParts(form).map((item) => ({ item, value: entered(item, response) }));
  const unanswered = booleanParts(form).filter(({ linkId }) => booleanAnswer(response, linkId) === undefined);
  const missing = [...parts.filter(({ value }) => value === undefined).map(({ item }) => item), ...unanswered];
  const complete = missing.length === 0;
  const total = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  return {
    complete,
    total: complete ? total : undefined,
    band: complete ? bandFor(instrument, { total, response }) : undefined,
    missing: missing.map(({ linkId }) => linkId),
  };
}

interface Entered {
  readonly total: number;
  readonly response: QuestionnaireResponse;
}

function bandFor(instrument: EntryInstrument, { total, response }: Entered): string | undefined {
  switch (instrument) {
    case 'madrs':
      return bandOf<string>(SEVERITY_BANDS.madrs, total);
    case 'dast-10':
      return bandOf<string>(SEVERITY_BANDS['dast-10'], total);
    case 'mdq':
      return mdqScreen(total, response);
    case 'meq-30':
      return isCompleteExperience(response) ? 'complete-experience' : undefined;
    case 'cadss-6':
      return undefined;
  }
}

/** Positive: at least 7 symptoms, at the same time, and a moderate or serious problem. */
function mdqScreen(symptoms: number, response: QuestionnaireResponse): Screen {
  const together = booleanParts(instrumentForm('kap-mdq')).every(({ linkId }) => booleanAnswer(response, linkId) === true);
  return symptoms >= MDQ_SYMPTOMS && together ? 'positive-screen' : 'negative-screen';
}

function isCompleteExperience(response: QuestionnaireResponse): boolean {
  return numberParts(instrumentForm('kap-meq-30')).every(
    (item) => (entered(item, response) ?? 0) >= MEQ_COMPLETE * (bound(item, MAX_VALUE) ?? Number.POSITIVE_INFINITY),
  );
}

function numberParts(form: Questionnaire): readonly QuestionnaireItem[] {
  return (form.item ?? []).filter(({ type, required }) => type === 'integer' && required === true);
}

function booleanParts(form: Questionnaire): readonly QuestionnaireItem[] {
  return (form.item ?? []).filter(({ type, required }) => type === 'boolean' && required === true);
}

function entered(item: QuestionnaireItem, response: QuestionnaireResponse): number | undefined {
  const value = numberAnswer(response, item.linkId);
  const low = bound(item, MIN_VALUE);
  const high = bound(item, MAX_VALUE);
  if (value === undefined || low === undefined || high === undefined || !Number.isInteger(value)) return undefined;
  return value >= low && value <= high ? value : undefined;
}

function bound(item: QuestionnaireItem, url: string): number | undefined {
  return item.extension?.find((extension) => extension.url === url)?.valueInteger;
}
