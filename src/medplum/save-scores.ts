import type { BundleEntry, Observation, QuestionnaireResponse } from '@medplum/fhirtypes';
import { scoreObservations } from '../core/instruments/score-observations.ts';
import { canonicalJson } from '../core/pathway/digest.ts';
import { IDENTIFIERS } from '../terminology/codes.ts';
import { identifierQuery } from './course.ts';
import { loadRecordOf, type PatientRecord, type Store } from './store.ts';
import { transact, transactFenced } from './transact.ts';

/**
 * Writes the scores that one completed response stands for. The response itself is left as it is (a new version of it would set
 * off every bot again), so the scores are created conditionally, each on its own identifier: two runs at once make one set.
 * @returns how many entries were written
 * @throws StoreError
 */
export async function saveScores(store: Store, patientRef: string, responseId: string): Promise<number> {
  const { written } = await transactFenced<PatientRecord | undefined>({
    store,
    load: () => loadRecordOf(store, patientRef),
    plan: (record) => planScores(record, responseId),
  });
  return written;
}

/** A transaction with conditional entries may have eight of them. */
const MAX_CONDITIONAL = 8;

/**
 * Writes every score of a record that is missing or wrong, for the sweep.
 * @returns how many entries were written
 * @throws StoreError
 */
export async function saveScoresOf(store: Store, record: PatientRecord): Promise<number> {
  const responses = record.resources.filter((one) => one.resourceType === 'QuestionnaireResponse');
  const entries = responses.flatMap(({ id }) => (id === undefined ? [] : planScores(record, id)));
  for (let at = 0; at < entries.length; at += MAX_CONDITIONAL) await transact(store, entries.slice(at, at + MAX_CONDITIONAL));
  return entries.length;
}

/** Empty when the scores are there, or when the response has none. */
export function planScores(record: PatientRecord | undefined, responseId: string): readonly BundleEntry[] {
  const response = record?.resources.find(
    (one): one is QuestionnaireResponse => one.resourceType === 'QuestionnaireResponse' && one.id === responseId,
  );
  if (record === undefined || response === undefined) return [];
  const wanted = scoreObservations({ reference: `QuestionnaireResponse/${responseId}`, resource: response });
  return wanted.flatMap((score) => change(score, record));
}

function change(score: Observation, record: PatientRecord): readonly BundleEntry[] {
  const value = itemOf(score);
  const found = record.resources.find((one): one is Observation => one.resourceType === 'Observation' && itemOf(one) === value);
  if (found?.id === undefined) {
    const ifNoneExist = identifierQuery(IDENTIFIERS.item, value ?? '');
    return [{ resource: score, request: { method: 'POST', url: 'Observation', ifNoneExist } }];
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
