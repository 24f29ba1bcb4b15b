import type { Basic, CarePlan, Patient, Practitioner, PractitionerRole, Reference, Resource } from '@medplum/fhirtypes';
import { protocols } from '../core/protocol/default-protocol.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import type { Chart } from '../core/chart/chart.ts';
import { isWithin } from '../core/time.ts';
import { localCodesOf, profile } from '../terminology/codes.ts';
import { courseProtocol } from './course-protocol.ts';
import { type FreshnessByCategory, isFreshnessRecord, readFreshness } from './freshness.ts';
import { attestationsIn } from './attestations.ts';
import { everyMatch, firstPage } from './every-match.ts';
import { asked, batch, matchesOf, resourcesIn, type Store } from './read-batch.ts';
import { StoreError } from './store-error.ts';

/** Everything that Medplum holds about one patient's course, read in one batch. */
export interface PatientRecord {
  /** `Patient/id` in Medplum. */
  readonly patientRef: string;
  readonly patient: Patient;
  /** The EHR that the patient comes from, and the patient's id there. */
  readonly ehrBase: string;
  readonly ehrPatientId: string;
  readonly carePlan: CarePlan | undefined;
  /** What the course follows; undefined without a course, or when the protocol is not to be had. */
  readonly protocol: Protocol | undefined;
  /** The patient's resources as stored, without the technical record. */
  readonly resources: readonly Resource[];
  readonly freshness: FreshnessByCategory;
  readonly freshnessRecord: Basic | undefined;
  /** Roles by `Practitioner/id` as the EHR writes it. */
  readonly rolesByPractitioner: ReadonlyMap<string, readonly string[]>;
  /** The tenant's people as stored, active or not. */
  readonly practitioners: readonly Practitioner[];
  /** See `Chart.attestations`. */
  readonly attestations: Chart['attestations'];
}

export type { Store } from './read-batch.ts';

/** What a course is made of. All of it comes in one search, which is one statement in Medplum's database: one picture, not several. */
export const RECORD_TYPES = [
  'CarePlan',
  'QuestionnaireResponse',
  'ClinicalImpression',
  'Observation',
  'Condition',
  'MedicationRequest',
  'MedicationAdministration',
  'Encounter',
  'ServiceRequest',
  'Flag',
  'Basic',
  'Consent',
  'AllergyIntolerance',
  'Task',
  'DetectedIssue',
  'MedicationDispense',
  'Communication',
  'Provenance',
] as const;
export const STAFF_TYPES = ['Practitioner', 'PractitionerRole'] as const;

/** Of one patient's record, or of one clinic's people: what has more is an error, and none that was cut. A product choice. */
const MAX_PAGES = 20;

/** The local reference of an EHR's patient, or undefined when the patient has no course here. @throws StoreError when two have it */
export async function findPatient(store: Store, ehrBase: string, ehrPatientId: string): Promise<string | undefined> {
  const identifier = `${ehrBase}|Patient/${ehrPatientId}`;
  const found = resourcesIn(await asked(() => store.search('Patient', new URLSearchParams({ identifier, _count: '2' }))));
  if (found.length > 1) throw new StoreError('ambiguous');
  return found[0]?.id === undefined ? undefined : `Patient/${found[0].id}`;
}

/** One patient's record by the EHR's id; undefined when the patient has no course here. @throws StoreError */
export async function loadPatientRecord(
  store: Store,
  { ehrBase, ehrPatientId, now, known = protocols() }: PatientInEhr,
): Promise<PatientRecord | undefined> {
  const patientRef = await findPatient(store, ehrBase, ehrPatientId);
  return patientRef === undefined ? undefined : loadRecordOf(store, patientRef, { now, known });
}

interface PatientInEhr {
  readonly ehrBase: string;
  readonly ehrPatientId: string;
  /** Instant, see `loadRecordOf`. */
  readonly now: string;
  /** Protocols at hand, see `loadRecordOf`. */
  readonly known?: readonly Protocol[];
}

/**
 * One patient's record by local reference; undefined when there is no such patient, or none from an EHR.
 * @param now - instant at which people must be in their roles
 * @param known - protocols at hand; one that is not among them is read from the store, which is one more round trip
 * @param memory - what was made of a patient's resources before: the store is asked all the same, and where it answers with the very
 * versions that it had then, and the same roles are in force, the record is the object that it was
 * @throws StoreError
 */
export async function loadRecordOf(
  store: Store,
  patientRef: string,
  { now, known = protocols(), memory }: Reading,
): Promise<PatientRecord | undefined> {
  const searches = [`?_type=${RECORD_TYPES.join(',')}&_compartment=${patientRef}`, `?_type=${STAFF_TYPES.join(',')}`];
  const [patientEntry, ...answers] = await batch(store, [patientRef, ...searches.map(firstPage)]);
  if (/^(?:404|410)/.test(patientEntry?.response?.status ?? '')) return undefined;
  if (patientEntry?.response?.status.startsWith('403') === true) throw new StoreError('forbidden');
  const patient = patientEntry?.resource;
  // Anything but "there is none" is not "there is none".
  if (patient?.resourceType !== 'Patient') throw new StoreError('unreadable');
  const origin = originOf(patient);
  if (origin === undefined) return undefined;
  const found = await everyMatch(
    store,
    searches.map((query, at) => ({ query, first: answers[at], maxPages: MAX_PAGES })),
  );
  // By id: of two that say the same, which counts must not depend on which was written last.
  const resources = found.flatMap((some) => some.toSorted((a, b) => ((a.id ?? '') < (b.id ?? '') ? -1 : 1)));
  const carePlan = resources.find((one): one is CarePlan => one.resourceType === 'CarePlan' && isKapCarePlan(one));
  const protocol = await courseProtocol(carePlan, known, async (query) => {
    const [entry] = await batch(store, [query]);
    return matchesOf(entry);
  });
  const read: Read = { now, patient, patientRef, origin, resources, carePlan, protocol };
  const before = memory?.get(patientRef);
  if (before !== undefined && isSame(before.read, read)) return before.record;
  const record = buildRecord(read);
  memory?.set(patientRef, { read, record });
  return record;
}

interface Reading {
  readonly now: string;
  readonly known?: readonly Protocol[];
  readonly memory?: RecordMemory;
}

/** Records by `Patient/id`, of one store; bounded by whoever brings it. */
export interface RecordMemory {
  get(patientRef: string): Remembered | undefined;
  set(patientRef: string, remembered: Remembered): unknown;
}

export interface Remembered {
  readonly read: Read;
  readonly record: PatientRecord;
}

/** Medplum gives each state of a resource a version of its own; without one nothing is the same. A role ends without a new version. */
function isSame(before: Read, now: Read): boolean {
  if (before.protocol !== now.protocol || before.resources.length !== now.resources.length) return false;
  const isHeldAlike = (one: Resource): boolean =>
    one.resourceType !== 'PractitionerRole' || isInForce(one, before.now) === isInForce(one, now.now);
  return (
    isVersion(before.patient, now.patient) &&
    before.resources.every((one, at) => isVersion(one, now.resources[at]) && isHeldAlike(one))
  );
}

function isVersion(before: Resource, now: Resource | undefined): boolean {
  const version = before.meta?.versionId;
  return (
    version !== undefined &&
    version === now?.meta?.versionId &&
    before.id === now.id &&
    before.resourceType === now.resourceType &&
    before.meta?.lastUpdated === now.meta.lastUpdated
  );
}

interface Read {
  readonly now: string;
  readonly patient: Patient;
  readonly patientRef: string;
  readonly origin: { readonly ehrBase: string; readonly ehrPatientId: string };
  readonly resources: readonly Resource[];
  readonly carePlan: CarePlan | undefined;
  readonly protocol: Protocol | undefined;
}

function buildRecord({ now, patient, patientRef, origin, resources, carePlan, protocol }: Read): PatientRecord {
  const freshnessRecord = resources.find((one): one is Basic => one.resourceType === 'Basic' && isFreshnessRecord(one));
  const rolesByPractitioner = rolesOf(resources, { ehrBase: origin.ehrBase, now });
  return {
    patientRef,
    patient,
    ...origin,
    carePlan,
    protocol,
    resources: [patient, ...resources.filter((one) => one.resourceType !== 'Basic' && isAbout(one, patientRef))],
    freshness: readFreshness(freshnessRecord),
    freshnessRecord,
    rolesByPractitioner,
    practitioners: resources.filter((one): one is Practitioner => one.resourceType === 'Practitioner'),
    attestations: attestationsIn(resources, { ehrBase: origin.ehrBase, rolesByPractitioner }),
  };
}

/** A compartment holds also what a patient did for somebody else (as performer or author). */
function isAbout(resource: Resource, patientRef: string): boolean {
  if (resource.resourceType === 'Provenance') return resource.target.some((one) => one.reference === patientRef);
  const { subject, patient, for: beneficiary } = resource as unknown as Readonly<Record<string, Reference | undefined>>;
  return [subject, patient, beneficiary].some((one) => one?.reference === patientRef);
}

export function isKapCarePlan(plan: CarePlan): boolean {
  return plan.meta?.profile?.includes(profile('kap-care-plan')) === true;
}

/** Where a mirrored patient comes from: the identifier that is an EHR's base and a Patient reference. */
export function originOf(patient: Patient): { readonly ehrBase: string; readonly ehrPatientId: string } | undefined {
  for (const { system, value } of patient.identifier ?? []) {
    const id = /^Patient\/([A-Za-z0-9\-.]{1,64})$/.exec(value ?? '')?.[1];
    if (system !== undefined && id !== undefined) return { ehrBase: system, ehrPatientId: id };
  }
  return undefined;
}

/** Whether a role is active, and within its period if it has one; a period that can't be read is none that it is within. */
export function isInForce({ active, period }: PractitionerRole, now: string): boolean {
  return active !== false && isWithin(period, now);
}

/** Roles of the tenant's people, by the EHR's own reference; people who are not active and roles not in force count for nothing. */
export function rolesOf(
  resources: readonly Resource[],
  { ehrBase, now }: { readonly ehrBase: string; readonly now: string },
): ReadonlyMap<string, readonly string[]> {
  const people = resources.filter((one): one is Practitioner => one.resourceType === 'Practitioner' && one.active !== false);
  const roles = resources.filter(
    (one): one is PractitionerRole => one.resourceType === 'PractitionerRole' && isInForce(one, now),
  );
  return new Map(
    people.flatMap((person): [string, readonly string[]][] => {
      const own = person.identifier?.find(
        ({ system, value }) => system === ehrBase && value?.startsWith('Practitioner/') === true,
      )?.value;
      const theirs = roles.filter(({ practitioner }) => practitioner?.reference === `Practitioner/${person.id ?? ''}`);
      const codes = theirs.flatMap(({ code }) => (code ?? []).flatMap((concept) => localCodesOf(concept, 'kap-role')));
      return own === undefined ? [] : [[own, [...new Set(codes)]]];
    }),
  );
}
