import type { CodeableConcept, Observation, QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical, withoutVersion } from '../../terminology/artifacts.ts';
import { IDENTIFIERS, local, profile, SCORE_CODES, SYSTEMS, type ScoreCode } from '../../terminology/codes.ts';
import { quantity } from '../../terminology/ucum.ts';
import { numberAnswer } from '../chart/responses.ts';
import { codedAnswer } from './answers.ts';
import { scoreCssrs } from './c-ssrs.ts';
import { type Instrument, instrumentOf } from './instruments.ts';
import { scorePhq9 } from './phq-9.ts';

/** A response with the reference by which it is stored. */
export interface ResponseEntry {
  /** `QuestionnaireResponse/id`. */
  readonly reference: string;
  readonly resource: QuestionnaireResponse;
}

type Value = Pick<Observation, 'valueQuantity'> | Pick<Observation, 'valueCodeableConcept'>;

/**
 * The Observations that a completed response stands for: the total of an instrument, PHQ-9 item 9, the C-SSRS risk level, the
 * dissociation rating of a session. Pure, and the same response gives the same identifiers, so a second run writes nothing new.
 * Empty for another form, an unfinished response, one without a subject or date; a score that the answers do not give is left out.
 */
export function scoreObservations(entry: ResponseEntry): Observation[] {
  const { resource } = entry;
  if (resource.status !== 'completed' && resource.status !== 'amended') return [];
  const form = withoutVersion(resource.questionnaire ?? '');
  if (form === canonical('kap-phq-9')) return phq9Observations(entry);
  if (form === canonical('kap-c-ssrs-screen')) return cssrsObservations(entry);
  if (form === canonical('kap-dosing-session-record')) return dissociationObservations(entry);
  return totalObservations(entry, instrumentOf(form));
}

/** The band of an AUDIT-C depends on the patient, who is not known here: its total goes without one. */
function totalObservations(entry: ResponseEntry, instrument: Instrument | undefined): Observation[] {
  if (instrument?.totalCode === undefined) return [];
  const { total, band } = instrument.score(entry.resource, undefined);
  const shown = instrument.id === 'audit-c' ? undefined : band;
  const totals = total === undefined ? [] : build(entry, instrument.totalCode, { valueQuantity: quantity(total, '{score}') });
  return totals.map((observation) => ({ ...observation, ...(shown === undefined ? {} : { interpretation: [{ text: shown }] }) }));
}

/** 0 to 10, whole; anything else is not a rating. */
function dissociationObservations(entry: ResponseEntry): Observation[] {
  const rating = numberAnswer(entry.resource, 'dissociation-peak');
  const usable = rating !== undefined && Number.isInteger(rating) && rating >= 0 && rating <= 10;
  return usable ? build(entry, 'dissociation-rating', { valueQuantity: quantity(rating, '{score}') }) : [];
}

function phq9Observations(entry: ResponseEntry): Observation[] {
  const { total, band, item9 } = scorePhq9(entry.resource);
  const totals = total === undefined ? [] : build(entry, 'phq-9-total', { valueQuantity: quantity(total, '{score}') });
  const answer = item9 === undefined ? undefined : codedAnswer(entry.resource, SCORE_CODES['phq-9-item-9'][0]?.code ?? '');
  return [
    ...totals.map((observation) => ({ ...observation, interpretation: [{ text: band ?? '' }] })),
    ...(answer === undefined ? [] : build(entry, 'phq-9-item-9', { valueCodeableConcept: { coding: [answer] } })),
  ];
}

function cssrsObservations(entry: ResponseEntry): Observation[] {
  const { level } = scoreCssrs(entry.resource);
  return level === undefined
    ? []
    : build(entry, 'c-ssrs-risk', { valueCodeableConcept: { coding: [local('kap-risk-level', level)] } });
}

function build({ reference, resource }: ResponseEntry, score: ScoreCode, value: Value): Observation[] {
  const { subject, authored, encounter } = resource;
  if (subject === undefined || authored === undefined) return [];
  const code: CodeableConcept = { coding: [...SCORE_CODES[score], local('kap-score', score)] };
  return [
    {
      resourceType: 'Observation',
      meta: { profile: [profile(`kap-${score}`)] },
      identifier: [{ system: IDENTIFIERS.item, value: `${reference}/${score}` }],
      status: resource.status === 'amended' ? 'amended' : 'final',
      category: [{ coding: [{ system: SYSTEMS.observationCategory, code: 'survey' }] }],
      code,
      subject: subject as NonNullable<Observation['subject']>,
      ...(encounter === undefined ? {} : { encounter }),
      effectiveDateTime: authored,
      derivedFrom: [{ reference }],
      ...value,
    },
  ];
}
