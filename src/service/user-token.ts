import { setTimeout as pause } from 'node:timers/promises';
import type { EhrAccess } from '../ehr/backend-token.ts';
import { GrantEnded } from '../ehr/ehr-error.ts';
import { AppError } from './app-error.ts';
import { createDeadline } from './deadline.ts';
import { endSession } from './end-session.ts';
import { findPerson } from './person.ts';
import { describeError } from './render-error.ts';
import type { Runtime } from './runtime.ts';
import type { Session } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/** A token is renewed when it would end within this time. A product choice. */
const RENEW_BEFORE_MS = 30_000;
/** The EHR's answer to a renewal may take 10 s; then the place is free again, whatever became of who had it. */
const RENEWAL_SEC = 15;
const LOOK_AGAIN_MS = 100;

const renewals = new WeakMap<Runtime, Map<string, Promise<Session>>>();

/** The user's access token. @throws AppError `auth-expired` when the EHR wants a new launch */
export async function userToken(runtime: Runtime, sessionId: string): Promise<string> {
  return (await userAccess(runtime, sessionId)).token;
}

/**
 * The user's access token and what it reaches, renewed when needed. Concurrent requests of one session share one renewal, in this process by its
 * promise and across processes by a place in the shared store: an EHR that rotates refresh tokens takes a second use for a theft.
 * @throws AppError `auth-expired` when the EHR wants a new launch
 */
export async function userAccess(runtime: Runtime, sessionId: string): Promise<EhrAccess> {
  const { session, on } = await live(runtime, sessionId);
  if (isFresh(session)) return accessOf(session, on);
  const running = renewals.get(runtime) ?? new Map<string, Promise<Session>>();
  renewals.set(runtime, running);
  const renewal = running.get(sessionId) ?? renewOnce(runtime, sessionId).finally(() => running.delete(sessionId));
  running.set(sessionId, renewal);
  return accessOf(await renewal, on);
}

/** A session's token with its scope. An EHR that does not say one has granted what was asked for (RFC 6749, section 5.1). */
export function accessOf({ accessToken, scope }: Session, { tenant }: TenantRuntime): EhrAccess {
  const isSaid = scope !== undefined && scope !== '';
  return { token: accessToken, scope: isSaid ? scope : (tenant.smart.scope ?? '') };
}

function isFresh({ accessUntilMs }: Session): boolean {
  return Date.now() < accessUntilMs - RENEW_BEFORE_MS;
}

async function live(runtime: Runtime, sessionId: string): Promise<{ readonly session: Session; readonly on: TenantRuntime }> {
  const session = await runtime.sessions.get(sessionId);
  const on = session === undefined ? undefined : runtime.tenantById(session.tenant);
  if (session === undefined || on === undefined) throw new AppError('auth-missing', 'Open the panel from the chart.');
  return { session, on };
}

/** Renews, or waits for another process that does. */
async function renewOnce(runtime: Runtime, sessionId: string): Promise<Session> {
  const untilMs = Date.now() + RENEWAL_SEC * 1_000;
  while (Date.now() < untilMs) {
    if (await runtime.sessions.startRenewal(sessionId, RENEWAL_SEC)) {
      try {
        return await renew(runtime, sessionId);
      } finally {
        // It ends by itself as well.
        await runtime.sessions.endRenewal(sessionId).catch(() => undefined);
      }
    }
    await pause(LOOK_AGAIN_MS);
    const { session } = await live(runtime, sessionId);
    if (isFresh(session)) return session;
  }
  throw new AppError('upstream-timeout', 'The EHR did not renew this session in time.');
}

async function renew(runtime: Runtime, sessionId: string): Promise<Session> {
  // Somebody may have renewed it between the last look and the place.
  const { session, on } = await live(runtime, sessionId);
  if (isFresh(session)) return session;
  if (session.refreshToken === undefined)
    throw new AppError('auth-expired', 'The session has ended; open the panel again from the chart.');
  try {
    return await renewBy(runtime, on, { sessionId, session, refreshToken: session.refreshToken });
  } catch (error) {
    if (!(error instanceof GrantEnded)) throw error;
    // A renewal that was given up may have come through after all, and this one used its token again.
    const now = await runtime.sessions.get(sessionId);
    if (now !== undefined && isFresh(now)) return now;
    await endSession(runtime, { id: sessionId, why: 'refused' });
    throw error;
  }
}

async function renewBy(
  runtime: Runtime,
  on: TenantRuntime,
  { sessionId, session, refreshToken }: { readonly sessionId: string; readonly session: Session; readonly refreshToken: string },
): Promise<Session> {
  const grant = await on.smart.refresh(refreshToken);
  const renewed: Session = {
    ...session,
    // An EHR that does not say one leaves it as it was (RFC 6749, section 6).
    ...(grant.scope === '' ? {} : { scope: grant.scope }),
    accessToken: grant.accessToken,
    accessUntilMs: Date.now() + grant.expiresInSec * 1_000,
    refreshToken: grant.refreshToken ?? refreshToken,
  };
  // Written before anything else is asked: an EHR that rotates takes the old one no more.
  await runtime.sessions.update(sessionId, renewed);
  return askRolesAgain(runtime, on, { sessionId, session: renewed });
}

/** Who asks waits for this: two searches in Medplum. A product choice. */
const ROLES_MS = 3_000;

/**
 * The session with the roles that its user has now; a role that was withdrawn ends what it allowed, and the last one the session.
 * Where nobody can say now, it goes on as it was until the next renewal: without Medplum nothing of a record is read or written anyway.
 * @throws AppError `auth-expired` when no role is left
 */
async function askRolesAgain(
  runtime: Runtime,
  on: TenantRuntime,
  { sessionId, session }: { readonly sessionId: string; readonly session: Session },
): Promise<Session> {
  const { practitionerRef: _before, ...rest } = session;
  const asked = { reference: session.user.reference, ehr: on.ehr(session.accessToken), now: runtime.now() };
  const asking = findPerson(on, asked).catch((error: unknown) => {
    runtime.deps.logger.warn({ tenant: on.tenant.id, ...describeError(error) }, 'roles-not-asked');
    return undefined;
  });
  const person = await createDeadline(ROLES_MS).within(asking, () => undefined);
  if (person === undefined) return session;
  if (person.user.roles.length === 0) {
    await endSession(runtime, { id: sessionId, why: 'no-role' });
    throw new AppError('auth-expired', 'The session has ended; open the panel again from the chart.');
  }
  const { user, practitionerRef } = person;
  const now: Session = { ...rest, user, ...(practitionerRef === undefined ? {} : { practitionerRef }) };
  await runtime.sessions.update(sessionId, now);
  return now;
}
