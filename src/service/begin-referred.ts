import type { Patient, ServiceRequest } from '@medplum/fhirtypes';
import { CATEGORIES } from '../core/chart/chart.ts';
import { referenceOf } from '../core/chart/references.ts';
import { findProtocol } from '../core/protocol/default-protocol.ts';
import type { ChartReading } from '../ehr/read-chart.ts';
import { startCourse } from '../medplum/course.ts';
import { findPatient } from '../medplum/store.ts';
import { isLocal } from '../terminology/codes.ts';
import type { Runtime } from './runtime.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/**
 * Starts the course of a patient whom the EHR has referred, once: a second referral, or the same one told twice, finds the course.
 * The referral may name its protocol (`instantiatesCanonical`); one that is not known here starts nothing, else the clinic's own is used.
 * @param reading - what the EHR itself said about the patient's referrals; a notification's body is never believed
 * @throws StoreError, EhrError
 */
export async function beginReferred(runtime: Runtime, on: TenantRuntime, { patientId, reading }: Referred): Promise<void> {
  const referral = reading.resources.find(isOpenReferral);
  if (referral === undefined) return;
  const store = await on.store();
  const { fhirBase } = on.tenant;
  if ((await findPatient(store, fhirBase, patientId)) !== undefined) return;
  const protocol = findProtocol(referral.instantiatesCanonical?.[0] ?? on.tenant.protocol, on.protocols);
  if (protocol === undefined) {
    runtime.deps.logger.warn({ tenant: on.tenant.id }, 'referral-names-unknown-protocol');
    return;
  }
  const patient = await on.ehr(await on.backend.token()).read('Patient', patientId);
  if (!isPatient(patient, patientId)) return;
  const requester = referenceOf(referral.requester);
  const display = referral.requester?.display;
  const named = display === undefined ? {} : { display };
  const author = requester === undefined ? undefined : { identifier: { system: fhirBase, value: requester }, ...named };
  await startCourse(store, { ehrBase: fhirBase, patient, protocol, now: runtime.now(), author });
  await runtime.refresher.refresh({ on, patientId, by: 'service', categories: CATEGORIES, access: () => on.backend.access() });
}

interface Referred {
  readonly patientId: string;
  readonly reading: ChartReading;
}

function isOpenReferral(resource: ChartReading['resources'][number]): resource is ServiceRequest {
  return (
    resource.resourceType === 'ServiceRequest' &&
    resource.status === 'active' &&
    isLocal(resource.code, 'kap-activity', 'referral')
  );
}

function isPatient(resource: ChartReading['resources'][number], patientId: string): resource is Patient {
  return resource.resourceType === 'Patient' && resource.id === patientId;
}
