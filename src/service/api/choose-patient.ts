import { createEhrClient } from '../../ehr/ehr-client.ts';
import { EhrError } from '../../ehr/ehr-error.ts';
import { AppError } from '../app-error.ts';
import type { PatientSummary, UserInfo } from '../contract.ts';
import { summarize } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import type { Session } from '../session-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { userToken } from '../user-token.ts';

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
export async function choosePatient(
  runtime: Runtime,
  { on, session, sessionId }: Choosing,
  patientId: string,
): Promise<PatientSummary> {
  const token = await userToken(runtime, sessionId);
  const client = createEhrClient({ base: on.tenant.fhirBase, token, fetch: runtime.deps.fetch });
  const patient = await client.read('Patient', patientId).catch((error: unknown) => {
    const isRefusal = error instanceof EhrError && (error.fault === 'not-found' || error.fault === 'unauthorized');
    throw isRefusal ? new AppError('scope-missing', 'The EHR does not show you this patient.', { cause: error }) : error;
  });
  if (patient.resourceType !== 'Patient' || patient.id !== patientId)
    throw new AppError('upstream-failed', 'The EHR gave another patient.');
  await runtime.sessions.choose(sessionId, session, patientId);
  return summarize(patient, patientId);
}
