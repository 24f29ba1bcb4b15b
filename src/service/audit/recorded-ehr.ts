import type { EhrClient } from '../../ehr/ehr-client.ts';
import { EhrError } from '../../ehr/ehr-error.ts';
import type { Runtime } from '../runtime.ts';
import type { Session } from '../session-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { userToken } from '../user-token.ts';
import { type AuditFact, sessionMark } from './fact.ts';

interface Reader {
  readonly on: TenantRuntime;
  readonly session: Session;
  readonly sessionId: string;
}

/**
 * The tenant's EHR as a session's user, with their own token: whatever is read there is put on record as theirs, whatever comes of it.
 * @param patientId - the EHR's id of the patient whose chart it is about
 * @throws AppError `auth-expired` when the EHR wants a new launch
 */
export async function recordedEhr(runtime: Runtime, reader: Reader, patientId: string): Promise<EhrClient> {
  const { on, session, sessionId } = reader;
  const client = on.ehr(await userToken(runtime, sessionId));
  const recorded = async <T>(what: string, read: Promise<T>): Promise<T> => {
    const { reference: user, roles } = session.user;
    const record = (outcome: AuditFact['outcome']) => {
      runtime.audit.record(on, { kind: 'chart-read', outcome, patientId, user, roles, session: sessionMark(sessionId), what });
    };
    try {
      const found = await read;
      record('success');
      return found;
    } catch (error) {
      record(isRefusal(error) ? 'refused' : 'failed');
      throw error;
    }
  };
  return {
    ...client,
    read: (type, id) => recorded(`/${type}/${id}`, client.read(type, id)),
    // Without its query, which may have values in it.
    search: (query, maxPages) => recorded(`/${query.split('?', 1).join('')}`, client.search(query, maxPages)),
  };
}

/** Whether an EHR shows something to nobody, or not to this user: some say of both that it is not there. */
export function isRefusal(error: unknown): boolean {
  return error instanceof EhrError && (error.fault === 'not-found' || error.fault === 'unauthorized');
}
