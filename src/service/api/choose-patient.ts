import { AppError } from '../app-error.ts';
import { isRefusal, recordedEhr } from '../audit/recorded-ehr.ts';
import type { PatientSummary, UserInfo } from '../contract.ts';
import { summarize } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import type { Session } from '../session-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/** Who is signed in, and on whom they may work. */
export function signedIn({ tenant }: TenantRuntime, { user, patientId, style }: Session): UserInfo {
  return {
    user,
    tenant: tenant.id,
    level: patientId === undefined ? 'user' : 'patient',
    ...(style === undefined ? {} : { style }),
    sandbox: tenant.sandbox === true,
  };
}

interface Choosing {
  readonly on: TenantRuntime;
  readonly session: Session;
  readonly sessionId: string;
}

/**
 * Opens a patient in a session that was launched without one. Whether this user may is the EHR's to say: the patient is read there,
 * with the user's own token.
 * @throws AppError 403 when the EHR does not show this patient to this user
 */
export async function choosePatient(runtime: Runtime, choosing: Choosing, patientId: string): Promise<PatientSummary> {
  const client = await recordedEhr(runtime, choosing, patientId);
  const patient = await client.read('Patient', patientId).catch((error: unknown) => {
    throw isRefusal(error) ? new AppError('scope-missing', 'The EHR does not show you this patient.', { cause: error }) : error;
  });
  if (patient.resourceType !== 'Patient' || patient.id !== patientId)
    throw new AppError('upstream-failed', 'The EHR gave another patient.');
  await runtime.sessions.choose(choosing.sessionId, choosing.session, patientId);
  return summarize(patient, patientId);
}
