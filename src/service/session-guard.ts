import type { Context, MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import { FHIR_ID } from '../ehr/ehr-client.ts';
import { AppError } from './app-error.ts';
import { asPerson } from './as-person.ts';
import { type AuditFact, sessionMark } from './audit/fact.ts';
import { hasRole, operationOf, PERMISSIONS } from './authorization.ts';
import type { Permission } from './permission.ts';
import { readCookie } from './cookies.ts';
import { peerOf } from './caller.ts';
import { type ServiceEnv } from './http.ts';
import type { Runtime } from './runtime.ts';
import type { Session } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD'];

/**
 * The one way into the API: a live session, writes from our own page only, and then what the table of permissions says of this
 * operation: the person's roles, and the one patient of the request. Every answer, refusals among them, is put on record.
 * @throws AppError 401, 403, 409, 429
 */
export function requireSession(runtime: Runtime): MiddlewareHandler<ServiceEnv> {
  const ownOrigin = new URL(runtime.deps.config.publicBaseUrl).origin;
  return async (c, next) => {
    c.header('cache-control', 'no-store');
    const { id, session, on } = await sessionOf(runtime, c);
    runtime.limits.panel(session.tenant);
    c.set('signedIn', session);
    c.set('sessionId', id);
    c.set('on', asPerson(runtime.deps, on, session));
    try {
      requireSamePerson(c, session);
      if (!SAFE_METHODS.includes(c.req.method)) requireOwnPage(c, ownOrigin);
      await permit(runtime, c);
      if (isUse(c)) await runtime.sessions.use(id);
    } catch (error) {
      recordUse(runtime, c, 'refused');
      throw error;
    }
    await next();
    recordUse(runtime, c, outcomeOf(c.res.status));
  };
}

interface Live {
  readonly id: string;
  readonly session: Session;
  readonly on: TenantRuntime;
}

/**
 * The session of a request. An id that was made up is not looked for, so no flood of them is anybody's load; what has no session is
 * counted under its address, and a session never is: a whole clinic may come from one.
 * @throws AppError 401, 429
 */
async function sessionOf(runtime: Runtime, c: Context): Promise<Live> {
  const id = readCookie(c, 'session') ?? '';
  const tenant = runtime.sessions.tenantOf(id);
  if (tenant !== undefined) runtime.limits.session(tenant, id);
  const session = await runtime.sessions.get(id);
  const on = session === undefined ? undefined : runtime.tenantById(session.tenant);
  if (session !== undefined && on !== undefined) return { id, session, on };
  runtime.limits.stranger(c);
  throw new AppError('auth-missing', 'Open the panel from the chart.');
}

/**
 * Whether somebody is there, and not only a page that asks again from time to time, which says so (`X-KAP-Unattended`). Who watches a
 * dosing session is there, though they touch nothing.
 */
function isUse(c: Context): boolean {
  return c.req.header('x-kap-unattended') === undefined || c.req.path === '/api/session-room';
}

/** Whose page it is that asks, as the page says: the clinic, and the person as its EHR writes them. */
export const USER_HEADER = 'x-kap-user';

/** False for a page of somebody else, who signed in in this browser before; a page that has not asked yet who is signed in says nothing. */
export function isSamePerson(c: Context, { tenant, user }: Session): boolean {
  const named = c.req.header(USER_HEADER);
  return named === undefined || named === `${tenant}/${user.reference}`;
}

/** To the page of whoever was signed in before there is no session any more. @throws AppError 401 */
function requireSamePerson(c: Context, session: Session): void {
  if (isSamePerson(c, session)) return;
  throw new AppError('auth-expired', 'Somebody else signed in in this browser since; open the panel again from the chart.');
}

/** CSRF: a page of another site sends its own Origin, and can't send our header without asking first. @throws AppError 403 */
export function requireOwnPage(c: Context, ownOrigin: string): void {
  if (c.req.header('origin') === ownOrigin && c.req.header('x-kap-request') === 'panel') return;
  throw new AppError('scope-missing', 'Only the panel itself may change something.');
}

/** Checks the operation that the router has found against the table; a route that the table does not know is closed. */
async function permit(runtime: Runtime, c: Context<ServiceEnv>): Promise<void> {
  const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'));
  // Nothing is there, and the router will say so.
  if (route === undefined) return;
  const operation = operationOf(route.method, route.path);
  if (operation === undefined) {
    runtime.deps.logger.error({ route: route.path }, 'operation-not-in-the-table');
    throw new AppError('scope-missing', 'Nobody may do this.');
  }
  const { patient, roles }: Permission = PERMISSIONS[operation];
  const session = c.get('signedIn');
  if (patient === 'launched' && session.patientId === undefined) c.set('shown', namedPatients(c));
  requireRole(session, roles);
  if ((patient === 'choosing' || patient === 'many') && session.patientId !== undefined)
    throw new AppError('scope-missing', 'This panel was opened for one patient; others are opened from their own charts.');
  if (patient === 'launched') c.set('session', { ...session, patientId: await patientOf(runtime, c) });
}

/**
 * The one patient of a request. A page that says which patient it shows is held to it, so that a launch in another tab can't
 * turn its writes to somebody else.
 * @throws AppError 403 for anybody but the launched or a chosen patient, 409 when none is
 */
async function patientOf(runtime: Runtime, c: Context<ServiceEnv>): Promise<string> {
  const { patientId } = c.get('signedIn');
  const named = c.req.header('x-kap-patient');
  if (patientId !== undefined) {
    if (named === undefined || named === patientId) return patientId;
    throw new AppError('scope-missing', 'Another patient was opened in this browser since; open this one again from the chart.');
  }
  if (named === undefined) throw new AppError('conflict', 'No patient is open; choose one first.');
  if (FHIR_ID.test(named) && (await runtime.sessions.hasChosen(c.get('sessionId'), named))) return named;
  throw new AppError('scope-missing', 'This patient was not opened in this session.');
}

/** @throws AppError 403 naming the roles that may */
export function requireRole({ user }: Session, roles: readonly string[]): void {
  if (hasRole(user.roles, roles)) return;
  const yours = user.roles.length === 0 ? 'you have no role here; ask health IT to add you' : `you are ${user.roles.join(', ')}`;
  throw new AppError('scope-missing', `Only ${roles.join(' or ')} may do this; ${yours}.`);
}

/** One event names as many patients at most, so that an event stays small. A product choice. */
const PATIENTS_AN_EVENT = 100;

function recordUse(runtime: Runtime, c: Context<ServiceEnv>, outcome: AuditFact['outcome']): void {
  const { user, patientId } = c.get('signedIn');
  const fact: AuditFact = {
    kind: SAFE_METHODS.includes(c.req.method) ? 'read' : 'write',
    outcome,
    patientId,
    user: user.reference,
    roles: user.roles,
    session: sessionMark(c.get('sessionId')),
    what: c.get('written') ?? c.req.path,
    from: peerOf(c),
  };
  const shown = c.get('shown') ?? [];
  for (let at = 0; at === 0 || at < shown.length; at += PATIENTS_AN_EVENT)
    runtime.audit.record(c.get('on'), { ...fact, patients: shown.slice(at, at + PATIENTS_AN_EVENT) });
}

/** Whom a page of a session without a launched patient shows, as it says: checked before anything is read or written, refused or not. */
function namedPatients(c: Context): readonly string[] {
  const id = c.req.header('x-kap-patient');
  return id !== undefined && FHIR_ID.test(id) ? [id] : [];
}

function outcomeOf(status: number): AuditFact['outcome'] {
  if (status < 400) return 'success';
  return status < 500 ? 'refused' : 'failed';
}
