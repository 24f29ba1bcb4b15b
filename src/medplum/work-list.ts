import type { CarePlan, Encounter, QuestionnaireResponse } from '@medplum/fhirtypes';
import type { WorkData } from '../core/work-list/work-list.ts';
import { DAY_MS, plusMs } from '../core/time.ts';
import { everyMatch } from './every-match.ts';
import { readPatients } from './held-work.ts';
import type { Store } from './read-batch.ts';
import { isKapCarePlan } from './store.ts';

/**
 * The forms that were completed since yesterday, for a front desk.
 * @param now - instant
 * @throws StoreError
 */
export async function readDeskForms(store: Store, now: string): Promise<readonly QuestionnaireResponse[]> {
  const query = `QuestionnaireResponse?status=completed&authored=ge${plusMs(now, -DAY_MS) ?? ''}`;
  return (await everyMatch(store, [{ query }])).flat().filter((one) => one.resourceType === 'QuestionnaireResponse');
}

/**
 * The visits of today, the running courses that they belong to and whose they are, and nothing else.
 * @param now - instant
 * @throws StoreError; half an answer fails the whole
 */
export async function loadVisits(store: Store, now: string): Promise<Pick<WorkData, 'carePlans' | 'patients' | 'encounters'>> {
  // A day to either side: which of the visits are today's is for the clinic's own calendar to say.
  const [from, until] = [plusMs(now, -DAY_MS) ?? '', plusMs(now, 2 * DAY_MS) ?? ''];
  const all = await everyMatch(store, [
    { query: 'CarePlan?status=active&_fields=status,subject,author,identifier' },
    { query: `Encounter?date=ge${from}&date=lt${until}` },
  ]);
  const encounters = all.flat().filter((one): one is Encounter => one.resourceType === 'Encounter');
  const visiting = new Set(encounters.map(({ subject }) => subject?.reference ?? ''));
  const isOfVisit = (one: CarePlan): boolean => isKapCarePlan(one) && visiting.has(one.subject.reference ?? '');
  const carePlans = all
    .flat()
    .filter((one): one is CarePlan => one.resourceType === 'CarePlan')
    .filter(isOfVisit);
  const ids = [...new Set(carePlans.map(({ subject }) => subject.reference?.replace('Patient/', '') ?? ''))];
  const patients = [...(await readPatients(store, ids)).values()].filter((one) => one !== undefined);
  return { carePlans, patients, encounters };
}
