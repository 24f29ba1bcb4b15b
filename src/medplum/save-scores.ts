import type { BundleEntry, Observation, QuestionnaireResponse } from '@medplum/fhirtypes';
import { scoreObservations } from '../core/instruments/score-observations.ts';
import { canonicalJson } from '../core/pathway/digest.ts';
import { IDENTIFIERS } from '../terminology/codes.ts';
import type { PatientRecord } from './store.ts';

/**
 * The writes that give completed responses of a record their scores; empty when they have them. The responses themselves are left
 * as they are: a new version of one would set off every bot again. To be written behind the course's fence, which is why no entry
 * has a condition: conditional creations run in serializable transactions on Medplum, where those of all patients collide.
 */
export function planScores(record: PatientRecord): readonly BundleEntry[] {
  return responsesIn(record).flatMap((response) => changesOf(response, record));
}

/** The completed responses of a record whose scores are not stored as their answers give them. */
export function responsesWithoutScores(record: PatientRecord): readonly QuestionnaireResponse[] {
  return responsesIn(record).filter((response) => changesOf(response, record).length > 0);
}

function responsesIn({ resources }: PatientRecord): readonly QuestionnaireResponse[] {
  return resources.filter(
    (one): one is QuestionnaireResponse => one.resourceType === 'QuestionnaireResponse' && one.id !== undefined,
  );
}

function changesOf(resource: QuestionnaireResponse, record: PatientRecord): readonly BundleEntry[] {
  const scores = scoreObservations({ reference: `QuestionnaireResponse/${resource.id ?? ''}`, resource });
  return scores.flatMap((score) => change(score, record));
}

function change(score: Observation, record: PatientRecord): readonly BundleEntry[] {
  const value = itemOf(score);
  const found = record.resources.find((one): one is Observation => one.resourceType === 'Observation' && itemOf(one) === value);
  if (found?.id === undefined) {
    return [{ resource: score, request: { method: 'POST', url: 'Observation' } }];
  }
  const merged = { ...found, ...score, meta: { ...found.meta, ...score.meta } };
  if (canonicalJson(merged) === canonicalJson(found)) return [];
  const version = found.meta?.versionId;
  const request = {
    method: 'PUT' as const,
    url: `Observation/${found.id}`,
    ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }),
  };
  return [{ resource: merged, request }];
}

function itemOf(observation: Observation): string | undefined {
  return observation.identifier?.find(({ system }) => system === IDENTIFIERS.item)?.value;
}
