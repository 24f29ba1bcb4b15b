import type { CodeableConcept, Observation, QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical, withoutVersion } from '../../terminology/artifacts.ts';
import { IDENTIFIERS, local, profile, SCORE_CODES, SYSTEMS, type ScoreCode } from '../../terminology/codes.ts';
import { quantity } from '../../terminology/ucum.ts';
import { codedAnswer } from './answers.ts';
import { scoreCssrs } from './c-ssrs.ts';
import { scorePhq9 } from './phq-9.ts';

/** A response with the reference by which it is stored. */
export interface ResponseEntry {
  /** `QuestionnaireResponse/id`. */
  readonly reference: string;
  readonly resource: QuestionnaireResponse;
}

type Value = Pick<Observation, 'valueQuantity'> | Pick<Observation, 'valueCodeableConcept'>;

/**
 * The Observations that a completed instrument stands for: the PHQ-9 total and item 9, or the C-SSRS risk level. Pure, and the same
 * response gives the same identifiers, so a second run writes nothing new. Empty for another form, an unfinished response,
 * one without a subject or date; a score that the answers do not give is left out.
 */
export function scoreObservations(entry: ResponseEntry): Observation[] {
  const { resource } = entry;
  if (resource.status !== 'completed' && resource.status !== 'amended') return [];
  const form = withoutVersion(resource.questionnaire ?? '');
  if (form === canonical('kap-phq-9')) return phq9Observations(entry);
  return form === canonical('kap-c-ssrs-screen') ? cssrsObservations(entry) : [];
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
      meta: { profile: [profile(PROFILES[score])] },
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

const PROFILES: Readonly<Record<ScoreCode, string>> = {
  'phq-9-total': 'kap-phq-9-total',
  'phq-9-item-9': 'kap-phq-9-item-9',
  'c-ssrs-risk': 'kap-c-ssrs-risk',
};
