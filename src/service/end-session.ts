import type { Audit } from './audit/audit.ts';
import { sessionMark } from './audit/fact.ts';
import { callbackPath } from './callback-path.ts';
import type { ServiceDeps } from './deps.ts';
import type { Session, SessionStore } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/**
 * What ended a session: its own person, the next sign-in of its browser by the same person or by another, that nobody used it, that no
 * role was left to its person, or that the EHR renews its token no more.
 */
type SessionEnd = 'sign-out' | 'same-person' | 'other-person' | 'idle' | 'no-role' | 'refused';

/**
 * Whether the EHR is told to take back its token. Not where the same person has signed in again, for some take back with one token what
 * was given at the same sign-in, the new one among it; nor where it has taken it back itself.
 */
const REVOKES: Readonly<Record<SessionEnd, boolean>> = {
  'sign-out': true,
  'same-person': false,
  'other-person': true,
  idle: true,
  'no-role': true,
  refused: false,
};

/** What of the runtime an end needs: the runtime itself ends sessions. */
interface Ends {
  readonly deps: Pick<ServiceDeps, 'logger'>;
  readonly audit: Audit;
  tenantById(id: string): TenantRuntime | undefined;
  background(on: TenantRuntime, event: string, work: () => Promise<unknown>): boolean;
}

interface Ending {
  readonly id: string;
  readonly why: SessionEnd;
  /** The address of whoever asked for the end. */
  readonly from?: string | undefined;
}

/** Ends a session, whoever wanted that; one that has ended already ends no second time. */
export async function endSession(runtime: Ends & { readonly sessions: SessionStore }, ending: Ending): Promise<void> {
  const session = await runtime.sessions.end(ending.id);
  if (session !== undefined) settleEnd(runtime, ending, session);
}

/** What follows from the end of a session: it is on record, and the EHR is told. */
export function settleEnd(runtime: Ends, { id, why, from }: Ending, session: Session): void {
  const on = runtime.tenantById(session.tenant);
  if (on === undefined) return;
  const { patientId, user, refreshToken, accessToken } = session;
  const { reference, roles } = user;
  runtime.deps.logger.info({ tenant: session.tenant, why }, 'session-ended');
  const signOut = { kind: 'sign-out', outcome: 'success', what: doorOf(session, why), from } as const;
  runtime.audit.record(on, { ...signOut, patientId, user: reference, roles, session: sessionMark(id) });
  if (REVOKES[why]) runtime.background(on, 'revoke', () => on.smart.revoke(refreshToken ?? accessToken));
}

/** By what a session ended: an audit event has no words for it. */
function doorOf({ tenant }: Session, why: SessionEnd): string {
  if (why === 'sign-out') return '/smart/logout';
  return why === 'same-person' || why === 'other-person' ? callbackPath(tenant) : `/smart/logout#${why}`;
}
