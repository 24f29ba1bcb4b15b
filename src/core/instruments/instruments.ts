import type { Patient, QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical } from '../../terminology/artifacts.ts';
import type { ScoreCode } from '../../terminology/codes.ts';
import { auditCScreen, scoreAuditC } from './audit-c.ts';
import { scoreCssrs } from './c-ssrs.ts';
import { scoreGad7 } from './gad-7.ts';
import { scorePcl5 } from './pcl-5.ts';
import { scorePhq2 } from './phq-2.ts';
import { scorePhq9 } from './phq-9.ts';
import { type EntryInstrument, scoreEntry } from './score-entry.ts';

/** Every instrument that the software scores or whose result it takes. */
export type InstrumentId = 'phq-9' | 'c-ssrs' | 'phq-2' | 'gad-7' | 'pcl-5' | 'audit-c' | EntryInstrument;

/** What one response to an instrument says. */
export interface Result {
  /** Undefined for an instrument without a total, and for an incomplete one. */
  readonly total: number | undefined;
  /** Severity band, screening result or risk level, by code; undefined when there is none. */
  readonly band: string | undefined;
  /** What a clinician must not overlook, in words. */
  readonly alerts: readonly string[];
  /** PHQ-9 only: 0 to 3; undefined when item 9 is not answered. */
  readonly item9?: number;
}

export interface Instrument {
  readonly id: InstrumentId;
  /** Canonical URL of its Questionnaire, without version. */
  readonly form: string;
  /** The score that a total is written as; undefined for the C-SSRS, which has a level instead. */
  readonly totalCode: ScoreCode | undefined;
  /** @param gender - of the patient, where the cut point depends on it */
  readonly score: (response: QuestionnaireResponse, gender: Patient['gender']) => Result;
}

const entry = (id: EntryInstrument): Instrument => ({
  id,
  form: canonical(`kap-${id}`),
  totalCode: `${id}-total`,
  score: (response) => ({ ...scoreEntry(id, response), alerts: [] }),
});

/** Every instrument, in the order in which people know them. */
export const INSTRUMENTS: readonly Instrument[] = [
  { id: 'phq-9', form: canonical('kap-phq-9'), totalCode: 'phq-9-total', score: phq9Result },
  { id: 'c-ssrs', form: canonical('kap-c-ssrs-screen'), totalCode: undefined, score: cssrsResult },
  {
    id: 'phq-2',
    form: canonical('kap-phq-2'),
    totalCode: 'phq-2-total',
    score: (response) => ({ ...scorePhq2(response), alerts: [] }),
  },
  {
    id: 'gad-7',
    form: canonical('kap-gad-7'),
    totalCode: 'gad-7-total',
    score: (response) => ({ ...scoreGad7(response), alerts: [] }),
  },
  { id: 'pcl-5', form: canonical('kap-pcl-5'), totalCode: 'pcl-5-total', score: pcl5Result },
  { id: 'audit-c', form: canonical('kap-audit-c'), totalCode: 'audit-c-total', score: auditCResult },
  entry('madrs'),
  entry('cadss-6'),
  entry('mdq'),
  entry('dast-10'),
  entry('meq-30'),
];

/** The instrument of a form (canonical without version); undefined when the form is not one. */
export function instrumentOf(form: string): Instrument | undefined {
  return INSTRUMENTS.find((instrument) => instrument.form === form);
}

function phq9Result(response: QuestionnaireResponse): Result {
  const { total, band, item9 } = scorePhq9(response);
  const alerts = item9 !== undefined && item9 >= 1 ? ['Item 9 answered with 1 or more'] : [];
  return { total, band, alerts, ...(item9 === undefined ? {} : { item9 }) };
}

function cssrsResult(response: QuestionnaireResponse): Result {
  const { level } = scoreCssrs(response);
  return { total: undefined, band: level, alerts: level === 'high' || level === 'moderate' ? [`Risk level ${level}`] : [] };
}

function pcl5Result(response: QuestionnaireResponse): Result {
  const { total, provisional, cut } = scorePcl5(response);
  return {
    total,
    band: undefined,
    alerts: [
      ...(provisional === true ? ['Symptoms meet the provisional criteria of PTSD; not a diagnosis'] : []),
      ...(cut === 'within' || cut === 'above' ? [`Total ${cut} the range of cut points, 31 to 33`] : []),
    ],
  };
}

function auditCResult(response: QuestionnaireResponse, gender: Patient['gender']): Result {
  const { total, frequencyOnly } = scoreAuditC(response);
  const band = total === undefined ? undefined : auditCScreen(total, gender);
  const alerts = band === 'positive-screen' && frequencyOnly ? ['All points come from how often: likely within limits'] : [];
  return { total, band, alerts };
}
