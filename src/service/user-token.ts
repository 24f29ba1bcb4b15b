import { AppError } from './app-error.ts';
import type { Runtime } from './runtime.ts';
import type { Session } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/** A token is renewed when it would end within this time. A product choice. */
const RENEW_BEFORE_MS = 30_000;
const renewals = new WeakMap<Runtime, Map<string, Promise<Session>>>();

/**
 * The user's access token, renewed when needed; concurrent requests of one session share one renewal.
 * @throws AppError `auth-expired` when the EHR wants a new launch
 */
export async function userToken(runtime: Runtime, sessionId: string): Promise<string> {
  const session = await runtime.sessions.get(sessionId);
  const on = session === undefined ? undefined : runtime.tenantById(session.tenant);
  if (session === undefined || on === undefined) throw new AppError('auth-missing', 'Open the panel from the chart.');
  if (Date.now() < session.accessUntilMs - RENEW_BEFORE_MS) return session.accessToken;
  const running = renewals.get(runtime) ?? new Map<string, Promise<Session>>();
  renewals.set(runtime, running);
  const renewal = running.get(sessionId) ?? renew(runtime, { sessionId, session, on }).finally(() => running.delete(sessionId));
  running.set(sessionId, renewal);
  return (await renewal).accessToken;
}

async function renew(
  runtime: Runtime,
  { sessionId, session, on }: { sessionId: string; session: Session; on: TenantRuntime },
): Promise<Session> {
  if (session.refreshToken === undefined)
    throw new AppError('auth-expired', 'The session has ended; open the panel again from the chart.');
  const grant = await on.smart.refresh(session.refreshToken);
  const renewed: Session = {
    ...session,
    accessToken: grant.accessToken,
    accessUntilMs: Date.now() + grant.expiresInSec * 1_000,
    refreshToken: grant.refreshToken ?? session.refreshToken,
  };
  await runtime.sessions.update(sessionId, renewed);
  return renewed;
}
