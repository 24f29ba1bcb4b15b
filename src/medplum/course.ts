import type { CarePlan, Patient, Reference } from '@medplum/fhirtypes';
import type { Protocol } from '../core/protocol/protocol.ts';
import { IDENTIFIERS, profile } from '../terminology/codes.ts';
import { buildFreshnessRecord, NEVER_READ } from './freshness.ts';
import { localCopy } from './local-copy.ts';
import type { Store } from './store.ts';
import { transact } from './transact.ts';

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

/** The key of a patient's course; deterministic, so that a second start finds the first. */
export function courseKey(ehrBase: string, ehrPatientId: string): string {
  return `${ehrBase}/Patient/${ehrPatientId}`;
}

/**
 * Starts a patient's course: mirror of the patient, CarePlan and freshness record, in one transaction whose creations are
 * conditional on their identifiers, so that starting twice gives one course.
 * @throws StoreError
 */
export async function startCourse(store: Pick<Store, 'executeBatch'>, course: NewCourse): Promise<void> {
  const id = course.patient.id ?? '';
  const key = courseKey(course.ehrBase, id);
  const scope = { ehrBase: course.ehrBase, ehrPatientId: id, patientRef: PATIENT_URN };
  await transact(store, [
    {
      fullUrl: PATIENT_URN,
      resource: localCopy(course.patient, scope, []),
      request: { method: 'POST', url: 'Patient', ifNoneExist: identifierQuery(course.ehrBase, `Patient/${id}`) },
    },
    {
      resource: buildCarePlan(course, key),
      request: { method: 'POST', url: 'CarePlan', ifNoneExist: identifierQuery(IDENTIFIERS.carePlan, key) },
    },
    {
      resource: buildFreshnessRecord(PATIENT_URN, key, NEVER_READ),
      request: { method: 'POST', url: 'Basic', ifNoneExist: identifierQuery(IDENTIFIERS.record, `${key}/ehr-freshness`) },
    },
  ]);
}

function buildCarePlan({ protocol, now, author }: NewCourse, key: string): CarePlan {
  return {
    resourceType: 'CarePlan',
    meta: { profile: [profile('kap-care-plan')] },
    identifier: [{ system: IDENTIFIERS.carePlan, value: key }],
    instantiatesCanonical: [`${protocol.url}|${protocol.version}`],
    status: 'active',
    intent: 'plan',
    title: protocol.title,
    subject: { reference: PATIENT_URN },
    created: now,
    period: { start: now },
    ...(author === undefined ? {} : { author }),
  };
}

/** An `ifNoneExist` search by identifier. */
export function identifierQuery(system: string, value: string): string {
  return `identifier=${encodeURIComponent(`${system}|${value}`)}`;
}
