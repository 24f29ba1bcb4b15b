import type { CarePlan, ClinicalImpression, Encounter, Flag, Patient, Resource, Task } from '@medplum/fhirtypes';
import type { WorkData } from '../core/work-list/work-list.ts';
import { DAY_MS, instantMs, MINUTE_MS, plusMonths, plusMs } from '../core/time.ts';
import { localCodesOf } from '../terminology/codes.ts';
import { everyMatch, type WideSearch } from './every-match.ts';
import type { Store } from './read-batch.ts';
import { isKapCarePlan } from './store.ts';

/** What one reader knows of all running courses, to be brought up to date instead of being read again. Only this module looks inside. */
export interface HeldWork {
  readonly parts: ReadonlyMap<PartName, Map<string, Resource>>;
  /** By id in the store; undefined is a patient whom the store did not give. */
  readonly patients: Map<string, Patient | undefined>;
  /** Counts the readings that found something else than the one before. */
  changes: number;
  /** When all of it was last read, instant. */
  readonly wholeAt: string;
  /** When it was last brought up to date, instant. */
  readAt: string;
  /** No later than the store's own clock stood then; undefined while nothing told it. */
  storeAt: string | undefined;
}

type PartName = 'CarePlan' | 'Task' | 'Flag' | 'ClinicalImpression' | 'Encounter';

interface Part {
  /** What counts now. */
  readonly search: string;
  readonly fields: string;
  /** Whether one that changed counts still. */
  readonly counts: (resource: Resource) => boolean;
}

/**
 * How long only changes are read until all is read again: what was deleted, or what a reader's AccessPolicy no longer shows, leaves the
 * list by then. A product choice.
 */
export const WHOLE_EVERY_MS = 5 * MINUTE_MS;
/** A write may be seen later than its own time says: a transaction has to end, and servers' clocks differ. A product choice. */
const OVERLAP_MS = 2 * MINUTE_MS;
/** Older clearances have ended under every protocol. A bound on what is read, not a clinical number. */
const CLEARANCE_MONTHS = 24;
/** Patients named in one search: an address has a length. */
const PATIENTS_AT_ONCE = 100;

/** Statuses of a Task that somebody still has to see to. */
export const OPEN = ['draft', 'requested', 'received', 'accepted', 'ready', 'in-progress', 'on-hold'];
const PATIENT_FIELDS = 'identifier,name,birthDate,managingOrganization';
const has = (wanted: string, resource: Resource): boolean => 'status' in resource && resource.status === wanted;

function partsAt(now: string): Readonly<Record<PartName, Part>> {
  // A day to either side: which of the visits are today's is for the clinic's own calendar to say.
  const [from, until] = [plusMs(now, -DAY_MS) ?? '', plusMs(now, 2 * DAY_MS) ?? ''];
  return {
    CarePlan: {
      search: 'status=active',
      fields: 'status,subject,author,identifier',
      counts: (one) => has('active', one) && isKapCarePlan(one as CarePlan),
    },
    Task: {
      search: `status=${OPEN.join(',')}`,
      fields: 'status,for,code,description,priority,performerType,restriction,instantiatesCanonical',
      counts: (one) => OPEN.some((status) => has(status, one)),
    },
    Flag: { search: 'status=active', fields: 'status,subject,code', counts: (one) => has('active', one) },
    ClinicalImpression: {
      search: `status=completed&date=ge${plusMonths(now, -CLEARANCE_MONTHS) ?? ''}`,
      fields: 'status,subject,code,date,effectivePeriod,investigation',
      counts: (one) => has('completed', one) && localCodesOf((one as ClinicalImpression).code, 'kap-clearance').length > 0,
    },
    Encounter: {
      search: `date=ge${from}&date=lt${until}`,
      fields: 'status,subject,type,period,identifier,location,appointment',
      counts: (one) => ((one as Encounter).type ?? []).some((type) => localCodesOf(type, 'kap-activity').length > 0),
    },
  };
}

/**
 * The work of all running courses as the store has it now: all of it the first time and every five minutes, and in between what changed
 * since, put into what is held.
 * @param now - instant
 * @param held - what the same reader held before; brought up to date in place, and untouched when reading fails
 * @throws StoreError; a part that can't be read fails the whole: half a list looks like a calm day
 */
export async function readWork(store: Store, now: string, held?: HeldWork): Promise<HeldWork> {
  const isFresh = held?.storeAt !== undefined && isWithin(held.wholeAt, now, WHOLE_EVERY_MS);
  return held !== undefined && isFresh ? readChanges(store, now, held) : readAll(store, now, held);
}

/** What is held, as the list takes it. */
export function workOf({ parts, patients }: HeldWork): WorkData {
  const part = (name: PartName): readonly unknown[] => [...(parts.get(name)?.values() ?? [])];
  return {
    carePlans: part('CarePlan') as readonly CarePlan[],
    patients: [...patients.values()].filter((one) => one !== undefined),
    tasks: part('Task') as readonly Task[],
    flags: part('Flag') as readonly Flag[],
    clearances: part('ClinicalImpression') as readonly ClinicalImpression[],
    encounters: part('Encounter') as readonly Encounter[],
  };
}

/** How many things are held. */
export function sizeOf({ parts, patients }: HeldWork): number {
  return [...parts.values()].reduce((sum, { size }) => sum + size, patients.size);
}

async function readAll(store: Store, now: string, before: HeldWork | undefined): Promise<HeldWork> {
  const parts = Object.entries(partsAt(now)) as readonly [PartName, Part][];
  const answers = await everyMatch(
    store,
    parts.map(([name, { search, fields }]) => ({ query: `${name}?${search}&_fields=${fields}` })),
  );
  const found = parts.map(([name, { counts }], at): [PartName, Map<string, Resource>] => {
    return [name, new Map((answers[at] ?? []).filter(counts).map((one) => [one.id ?? '', slim(one)]))];
  });
  const held: HeldWork = {
    parts: new Map(found),
    patients: new Map(),
    changes: (before?.changes ?? 0) + 1,
    wholeAt: now,
    readAt: now,
    storeAt: latestOf(answers.flat(), undefined),
  };
  for (const [id, patient] of await readPatients(store, missingIn(held, []))) held.patients.set(id, patient);
  return held;
}

async function readChanges(store: Store, now: string, held: HeldWork): Promise<HeldWork> {
  const since = plusMs(held.storeAt, -OVERLAP_MS);
  const parts = Object.entries(partsAt(now)) as readonly [PartName, Part][];
  const searches = parts.map(([name, { fields }]): WideSearch => ({ query: `${name}?_fields=${fields}`, since }));
  const answers = await everyMatch(store, [...searches, { query: `Patient?_fields=${PATIENT_FIELDS}`, since }]);
  const patients = await readPatients(store, missingIn(held, answers[0] ?? []));
  // Nothing is put in before all is read.
  let isOther = patients.size > 0;
  parts.forEach(([name, { counts }], at) => {
    const kept = held.parts.get(name) ?? new Map<string, Resource>();
    for (const one of answers[at] ?? []) isOther = put(kept, one, counts(one)) || isOther;
  });
  for (const [id, patient] of patients) held.patients.set(id, patient);
  for (const one of answers.at(-1) ?? []) {
    if (one.resourceType !== 'Patient' || !held.patients.has(one.id ?? '')) continue;
    isOther = put(held.patients, one, true) || isOther;
  }
  // The store's clock went on with ours, also where nothing changed: a burst of changes is not read again and again.
  held.storeAt = latestOf(answers.flat(), plusMs(held.storeAt, msBetween(held.readAt, now)));
  held.readAt = now;
  if (isOther) held.changes += 1;
  return held;
}

/** Who wrote it, for whom it is stored and what it conforms to is as long as the rest; held is by which version it is told. */
function slim<T extends Resource>(resource: T): T {
  const { versionId } = resource.meta ?? {};
  return { ...resource, meta: versionId === undefined ? {} : { versionId } };
}

/** @returns whether that was news */
function put<T extends Resource>(into: Map<string, T | undefined>, resource: T, counts: boolean): boolean {
  const id = resource.id ?? '';
  if (!counts) return into.delete(id);
  const before = into.get(id)?.meta?.versionId;
  into.set(id, slim(resource));
  return before === undefined || before !== resource.meta?.versionId;
}

/** Ids of patients of courses about whom nothing was read yet. */
function missingIn({ parts, patients }: HeldWork, more: readonly Resource[]): readonly string[] {
  const plans = [...(parts.get('CarePlan')?.values() ?? []), ...more.filter((one) => isKapCarePlan(one as CarePlan))];
  return [...new Set(plans.map((one) => idOf(one as CarePlan)))].filter((id) => id !== '' && !patients.has(id));
}

function idOf({ subject }: CarePlan): string {
  return subject.reference?.replace('Patient/', '') ?? '';
}

/** Patients by id; one whom the store does not give is undefined. */
export async function readPatients(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, Patient | undefined>> {
  const searches = Array.from({ length: Math.ceil(ids.length / PATIENTS_AT_ONCE) }, (_, at): WideSearch => {
    const some = ids.slice(at * PATIENTS_AT_ONCE, (at + 1) * PATIENTS_AT_ONCE);
    return { query: `Patient?_id=${some.join(',')}&_fields=${PATIENT_FIELDS}` };
  });
  const found = (await everyMatch(store, searches)).flat().filter((one): one is Patient => one.resourceType === 'Patient');
  const byId = new Map(found.map((one) => [one.id ?? '', slim(one)]));
  return new Map(ids.map((id) => [id, byId.get(id)]));
}

function latestOf(resources: readonly Resource[], before: string | undefined): string | undefined {
  const times = resources.flatMap(({ meta }) => meta?.lastUpdated ?? []);
  return times.reduce<string | undefined>(
    (a, b) => (a !== undefined && (instantMs(a) ?? 0) >= (instantMs(b) ?? 0) ? a : b),
    before,
  );
}

function isWithin(then: string, now: string, ms: number): boolean {
  const passed = msBetween(then, now);
  return passed >= 0 && passed < ms;
}

function msBetween(then: string, now: string): number {
  return (instantMs(now) ?? Number.NaN) - (instantMs(then) ?? Number.NaN);
}
