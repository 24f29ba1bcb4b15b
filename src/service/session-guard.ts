import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { AppError } from './app-error.ts';
import type { ServiceEnv } from './http.ts';
import type { Runtime } from './runtime.ts';
import type { Session } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

const COOKIE = 'kap';
const SAFE_METHODS: readonly string[] = ['GET', 'HEAD'];

/** Partitioned, because the panel lives in an iframe of another site and only such a cookie survives there (standards sheet 2.7). */
const COOKIE_OPTIONS = { prefix: 'host', secure: true, httpOnly: true, sameSite: 'None', partitioned: true, path: '/' } as const;

/** Writes the `__Host-` cookie: the id of a session, or of a launch under way. */
export function putCookie(c: Context, name: 'session' | 'launch', value: string): void {
  setCookie(c, cookieName(name), value, COOKIE_OPTIONS);
}

export function readCookie(c: Context, name: 'session' | 'launch'): string | undefined {
  return getCookie(c, cookieName(name), 'host');
}

export function dropCookie(c: Context, name: 'session' | 'launch'): void {
  deleteCookie(c, cookieName(name), COOKIE_OPTIONS);
}

function cookieName(name: 'session' | 'launch'): string {
  return name === 'session' ? COOKIE : `${COOKIE}-launch`;
}

/** Lets in only requests with a live session; those that change something must come from our own page. @throws AppError 401, 403 */
export function requireSession(runtime: Runtime): MiddlewareHandler<ServiceEnv> {
  const ownOrigin = new URL(runtime.deps.config.publicBaseUrl).origin;
  return async (c, next) => {
    c.header('cache-control', 'no-store');
    const id = readCookie(c, 'session');
    const session = id === undefined ? undefined : await runtime.sessions.get(id);
    const on = session === undefined ? undefined : runtime.tenantById(session.tenant);
    if (id === undefined || session === undefined || on === undefined)
      throw new AppError('auth-missing', 'Open the panel from the chart.');
    if (
      !SAFE_METHODS.includes(c.req.method) &&
      (c.req.header('origin') !== ownOrigin || c.req.header('x-kap-request') !== 'panel')
    ) {
      throw new AppError('scope-missing', 'Only the panel itself may change something.');
    }
    c.set('session', session);
    c.set('sessionId', id);
    c.set('on', on);
    await next();
  };
}

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
