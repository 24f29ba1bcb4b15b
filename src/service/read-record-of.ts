import { findPatient, loadRecordOf, type PatientRecord } from '../medplum/store.ts';
import { AppError } from './app-error.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/** Between two readings bots may have added something; a record that is written to without end is another matter. */
const TRIES = 3;

/**
 * One patient's record by the EHR's id, as who asks may see it: whole or not at all. An AccessPolicy may leave resources out in silence,
 * and a finding that is left out would look like no finding; so the service reads the record as well, and nothing may be missing.
 * @returns undefined when the patient has no course here, whoever asks
 * @throws AppError 403 when Medplum shows who asks less than there is, StoreError
 */
export async function readRecordOf(on: TenantRuntime, ehrPatientId: string, now: string): Promise<PatientRecord | undefined> {
  const own = await on.ownStore();
  const patientRef = await findPatient(own, on.tenant.fhirBase, ehrPatientId);
  if (patientRef === undefined) return undefined;
  if (!on.readsAsPerson) return loadRecordOf(own, patientRef, { now, known: on.protocols });
  const store = await on.store();
  for (let at = 0; at < TRIES; at += 1) {
    const [whole, theirs] = await Promise.all(
      [own, store].map((reader) => loadRecordOf(reader, patientRef, { now, known: on.protocols })),
    );
    if (whole === undefined) return undefined;
    if (theirs !== undefined && isWithin(whole, theirs)) return theirs;
  }
  throw new AppError('scope-missing', 'Medplum’s access policy hides this record, or a part of it, from you; ask health IT.');
}

function isWithin(whole: PatientRecord, theirs: PatientRecord): boolean {
  const seen = new Set(theirs.resources.map(nameOf));
  const people = new Set(theirs.practitioners.map(nameOf));
  return whole.resources.every((one) => seen.has(nameOf(one))) && whole.practitioners.every((one) => people.has(nameOf(one)));
}

const nameOf = ({ resourceType, id = '' }: { readonly resourceType: string; readonly id?: string }) => `${resourceType}/${id}`;
