import type {
  CarePlan,
  ClinicalImpression,
  Encounter,
  Flag,
  Patient,
  QuestionnaireResponse,
  Resource,
  Task,
} from '@medplum/fhirtypes';
import type { DeskData } from '../core/work-list/desk-work.ts';
import type { WorkData } from '../core/work-list/work-list.ts';
import { DAY_MS, plusMs, plusMonths } from '../core/time.ts';
import { batch, PAGE, type Store, wholeAnswer } from './read-batch.ts';
import { isKapCarePlan } from './store.ts';

const OPEN_TASK = 'draft,requested,received,accepted,ready,in-progress,on-hold';
/** Older clearances have ended under every protocol. A bound on what is read, not a clinical number. */
const CLEARANCE_MONTHS = 24;
/** Patients named in one search: an address has a length. */
const PATIENTS_AT_ONCE = 100;

/**
 * What all running courses ask for: one batch, however many patients, and one more for their names.
 * @param now - instant
 * @throws StoreError; a part that can't be read, or has more than 20,000 entries, fails the whole: half a list looks like a calm day
 */
export async function loadWork(store: Store, now: string): Promise<WorkData> {
  const [plans, visits] = visitSearches(now);
  const searches = [
    plans,
    `Task?status=${OPEN_TASK}&_count=${PAGE}`,
    `Flag?status=active&_count=${PAGE}`,
    `ClinicalImpression?status=completed&date=ge${plusMonths(now, -CLEARANCE_MONTHS) ?? ''}&_count=${PAGE}`,
    visits,
  ];
  const all = await readAll(store, searches);
  const carePlans = only<CarePlan>(all, 'CarePlan').filter(isKapCarePlan);
  return {
    carePlans,
    patients: await readPatients(store, carePlans),
    tasks: only<Task>(all, 'Task'),
    flags: only<Flag>(all, 'Flag'),
    clearances: only<ClinicalImpression>(all, 'ClinicalImpression'),
    encounters: only<Encounter>(all, 'Encounter'),
  };
}

/**
 * The same for a front desk, with the forms that were completed since yesterday.
 * @param now - instant
 * @throws StoreError; half an answer fails the whole
 */
export async function loadDeskWork(store: Store, now: string): Promise<DeskData> {
  const search = `QuestionnaireResponse?status=completed&authored=ge${plusMs(now, -DAY_MS) ?? ''}&_count=${PAGE}`;
  const [data, responses] = await Promise.all([loadWork(store, now), readAll(store, [search])]);
  return { ...data, responses: only<QuestionnaireResponse>(responses, 'QuestionnaireResponse') };
}

/**
 * The visits of today of all running courses, whose they are, and nothing else.
 * @param now - instant
 * @throws StoreError; half an answer fails the whole
 */
export async function loadVisits(store: Store, now: string): Promise<Pick<WorkData, 'carePlans' | 'patients' | 'encounters'>> {
  const all = await readAll(store, visitSearches(now));
  const carePlans = only<CarePlan>(all, 'CarePlan').filter(isKapCarePlan);
  return { carePlans, patients: await readPatients(store, carePlans), encounters: only<Encounter>(all, 'Encounter') };
}

/** A day to either side: which of the visits are today's is for the clinic's own calendar to say. */
function visitSearches(now: string): readonly [string, string] {
  const [from, until] = [plusMs(now, -DAY_MS), plusMs(now, 2 * DAY_MS)];
  return [`CarePlan?status=active&_count=${PAGE}`, `Encounter?date=ge${from ?? ''}&date=lt${until ?? ''}&_count=${PAGE}`];
}

async function readAll(store: Store, searches: readonly string[]): Promise<readonly Resource[]> {
  const entries = await batch(store, searches);
  const answers = await Promise.all(entries.map((entry, at) => wholeAnswer(store, searches[at] ?? '', entry)));
  return answers.flat();
}

async function readPatients(store: Store, plans: readonly CarePlan[]): Promise<readonly Patient[]> {
  const ids = [...new Set(plans.flatMap(({ subject }) => subject.reference?.replace('Patient/', '') ?? []))];
  if (ids.length === 0) return [];
  const searches = Array.from({ length: Math.ceil(ids.length / PATIENTS_AT_ONCE) }, (_, at) => {
    const some = ids.slice(at * PATIENTS_AT_ONCE, (at + 1) * PATIENTS_AT_ONCE);
    return `Patient?_id=${some.join(',')}&_count=${PAGE}`;
  });
  return only<Patient>(await readAll(store, searches), 'Patient');
}

function only<T extends Resource>(resources: readonly Resource[], type: T['resourceType']): readonly T[] {
  return resources.filter((one): one is T => one.resourceType === type);
}
