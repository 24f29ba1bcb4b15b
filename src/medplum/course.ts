import type { BundleEntry, CarePlan, Patient, Reference } from '@medplum/fhirtypes';
import type { Protocol } from '../core/protocol/protocol.ts';
import { essentialPart } from '../core/shape/resource-shapes.ts';
import { IDENTIFIERS, profile } from '../terminology/codes.ts';
import { buildFreshnessRecord, NEVER_READ } from './freshness.ts';
import { localCopy } from './local-copy.ts';
import type { Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { isRefusal, transact } from './transact.ts';

export interface NewCourse {
  readonly ehrBase: string;
  /** As the EHR has it. */
  readonly patient: Patient;
  readonly protocol: Protocol;
  /** Instant. */
  readonly now: string;
  /** Who started it, as a logical reference into the EHR. */
  readonly author: Reference<never> | undefined;
}

const PATIENT_URN = 'urn:uuid:5f0a1b1e-7c31-4e0f-9d55-1f0c8f6b7a01';

type Writer = Pick<Store, 'executeBatch'>;

/** The key of a patient's course; deterministic, so that a second start finds the first. */
export function courseKey(ehrBase: string, ehrPatientId: string): string {
  return `${ehrBase}/Patient/${ehrPatientId}`;
}

/**
 * Starts a patient's course: mirror of the patient, CarePlan and freshness record, whose creations are conditional on their identifiers,
 * so that starting twice gives one course.
 * @param as - who starts it, when that is not the store's own user: the CarePlan is theirs and the mirror before it is not. A mirror whose
 * plan was refused is no course, and the next start goes on from it
 * @throws StoreError
 */
export async function startCourse(store: Writer, course: NewCourse, as: Writer = store): Promise<void> {
  try {
    await start(store, course, as);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    // What an EHR has let into a patient's data keeps nobody from a course; the first reading says that it can't be read.
    const { resourceType, id, name } = essentialPart(course.patient);
    const named = name === undefined ? {} : { name };
    await start(store, { ...course, patient: { resourceType, ...(id === undefined ? {} : { id }), ...named } }, as);
  }
}

async function start(store: Writer, course: NewCourse, as: Writer): Promise<void> {
  const key = courseKey(course.ehrBase, course.patient.id ?? '');
  const mirror = mirrorEntries(course, key);
  if (as === store) {
    await transact(store, [...mirror, planEntry(course, key, PATIENT_URN)]);
    return;
  }
  const answer = await transact(store, mirror);
  const patientRef = /Patient\/[A-Za-z0-9\-.]{1,64}/.exec(answer.entry?.[0]?.response?.location ?? '')?.[0];
  if (patientRef === undefined) throw new StoreError('malformed');
  await transact(as, [planEntry(course, key, patientRef)]);
}

function mirrorEntries({ ehrBase, patient }: NewCourse, key: string): readonly BundleEntry[] {
  const id = patient.id ?? '';
  return [
    {
      fullUrl: PATIENT_URN,
      resource: localCopy(patient, { ehrBase, ehrPatientId: id, patientRef: PATIENT_URN }, []),
      request: { method: 'POST', url: 'Patient', ifNoneExist: identifierQuery(ehrBase, `Patient/${id}`) },
    },
    {
      resource: buildFreshnessRecord(PATIENT_URN, key, NEVER_READ),
      request: { method: 'POST', url: 'Basic', ifNoneExist: identifierQuery(IDENTIFIERS.record, `${key}/ehr-freshness`) },
    },
  ];
}

function planEntry(course: NewCourse, key: string, patientRef: string): BundleEntry {
  return {
    resource: buildCarePlan(course, key, patientRef),
    request: { method: 'POST', url: 'CarePlan', ifNoneExist: identifierQuery(IDENTIFIERS.carePlan, key) },
  };
}

function buildCarePlan({ protocol, now, author }: NewCourse, key: string, patientRef: string): CarePlan {
  return {
    resourceType: 'CarePlan',
    meta: { profile: [profile('kap-care-plan')] },
    identifier: [{ system: IDENTIFIERS.carePlan, value: key }],
    instantiatesCanonical: [`${protocol.url}|${protocol.version}`],
    status: 'active',
    intent: 'plan',
    title: protocol.title,
    subject: { reference: patientRef },
    created: now,
    period: { start: now },
    ...(author === undefined ? {} : { author }),
  };
}

/** An `ifNoneExist` search by identifier. */
export function identifierQuery(system: string, value: string): string {
  return `identifier=${encodeURIComponent(`${system}|${value}`)}`;
}
