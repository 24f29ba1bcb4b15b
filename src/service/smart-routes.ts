import { type Context, Hono } from 'hono';
import type { LaunchMode } from '../ehr/smart/smart-client.ts';
import { AppError } from './app-error.ts';
import { sessionMark } from './audit/fact.ts';
import { dropCookie, putCookie, readCookie } from './cookies.ts';
import { peerOf } from './caller.ts';
import { answerWithin, type ServiceEnv } from './http.ts';
import { endSession } from './end-session.ts';
import { refreshInBackground } from './pathway-answer.ts';
import { attestationKeys } from './orders/signing-keys.ts';
import { describeError } from './render-error.ts';
import { callbackPath } from './callback-path.ts';
import type { Runtime } from './runtime.ts';
import { isSamePerson, requireOwnPage } from './session-guard.ts';
import type { Session } from './session-store.ts';
import { LaunchError, launchFaultOf } from './smart/launch-error.ts';
import { keepLaunch, takeLaunch } from './smart/launch-store.ts';
import { takeSignIn } from './orders/sign-in.ts';
import { sessionOf } from './smart/open-session.ts';
import { panelAddress } from './smart/panel-address.ts';
import { choicePage, faultPage, windowPage } from './smart/pages.ts';
import { endSignIn } from './smart/sign-in-window.ts';
import type { TenantRuntime } from './tenant-runtime.ts';
import { accessOf } from './user-token.ts';

/** A launch asks the EHR up to three times, 10 s each; a person waits no longer than this. A product choice. */
const ANSWER_MS = 25_000;

/** SMART App Launch as backend-for-frontend: tokens never reach the browser. What goes wrong is a page for people. */
export function smartRoutes(runtime: Runtime): Hono<ServiceEnv> {
  const app = new Hono<ServiceEnv>();
  app.use('/smart/*', answerWithin(ANSWER_MS));
  app.get('/smart/launch', (c) => withPages(runtime, c, (visit) => launch(runtime, c, visit)));
  // Whoever comes without a tenant is shown a page as well.
  app.get(callbackPath(':tenant?'), (c) => withPages(runtime, c, (visit) => finish(runtime, c, visit)));
  addLogout(app, runtime);
  app.get('/.well-known/jwks.json', (c) => {
    c.header('cache-control', 'public, max-age=300');
    return c.json({ keys: publishedKeys(runtime) });
  });
  // Keys of attestations are apart from those that authenticate us: an EHR must never take one for the other.
  app.get('/.well-known/kap-attestation-jwks.json', (c) => {
    c.header('cache-control', 'public, max-age=300');
    return c.json({ keys: runtime.tenants.flatMap(({ tenant }) => attestationKeys(tenant.orders)?.published ?? []) });
  });
  return app;
}

/** What is known of a visit so far, for the page if it goes wrong. */
interface Visit {
  on: TenantRuntime | undefined;
}

async function withPages(runtime: Runtime, c: Context, work: (visit: Visit) => Promise<Response>): Promise<Response> {
  const visit: Visit = { on: undefined };
  c.header('cache-control', 'no-store');
  try {
    return await work(visit);
  } catch (error) {
    const fault = launchFaultOf(error);
    const reference = crypto.randomUUID();
    const fields = { requestId: reference, tenant: visit.on?.tenant.id, fault, ...describeError(error) };
    runtime.deps.logger[fault === 'failed' ? 'error' : 'info'](fields, 'launch-refused');
    if (fault === 'too-many' && error instanceof AppError) c.header('retry-after', String(error.retryAfterSec ?? 1));
    return faultPage(runtime, c, { fault, on: visit.on, reference });
  }
}

async function launch(runtime: Runtime, c: Context, visit: Visit): Promise<Response> {
  const iss = c.req.query('iss');
  const token = c.req.query('launch');
  const launchUrl = `${runtime.deps.config.publicBaseUrl}/smart/launch`;
  const alone = runtime.tenants.filter(({ tenant }) => tenant.standalone === true);
  if (iss === undefined && token === undefined && alone.length > 0) return choicePage(c, alone, launchUrl);
  // Before anything is fetched: anybody can send a browser here with an iss of their own.
  const on = runtime.tenantByBase(iss ?? '');
  if (on === undefined) throw new LaunchError('no-such-ehr');
  visit.on = on;
  runtime.limits.launch(c, on.tenant.id);
  const mode = modeOf(on, token, c.req.query('for'));
  if (mode.by === 'ehr' && isFramed(c) && !keepsCookies(c)) {
    const again = new URLSearchParams({ iss: on.tenant.fhirBase, launch: mode.launch });
    if (c.req.query('probe') === '1') return windowPage(c, on, `${launchUrl}?${again.toString()}`);
    putCookie(c, 'probe', '1');
    return c.redirect(`${launchUrl}?${again.toString()}&probe=1`, 302);
  }
  const { url, kept } = await on.smart.begin(mode, on.tenant.id);
  const browser = crypto.randomUUID();
  await keepLaunch(runtime.launches, { ...kept, tenant: on.tenant.id, browser });
  putCookie(c, 'launch', browser);
  return c.redirect(url, 302);
}

/** @throws LaunchError when there is neither a launch of the EHR nor leave to come without one */
function modeOf({ tenant }: TenantRuntime, token: string | undefined, wanted: string | undefined): LaunchMode {
  if (token !== undefined && token !== '') return { by: 'ehr', launch: token };
  if (tenant.standalone !== true) throw new LaunchError('no-launch');
  return { by: wanted === 'user' ? 'user' : 'patient' };
}

/** In a frame of another site a browser may keep no cookie; that shows before the launch is used up, by setting one and looking. */
function isFramed(c: Context): boolean {
  return ['iframe', 'frame', 'object', 'embed'].includes(c.req.header('sec-fetch-dest') ?? '');
}

function keepsCookies(c: Context): boolean {
  return (['probe', 'launch', 'session'] as const).some((name) => readCookie(c, name) !== undefined);
}

async function finish(runtime: Runtime, c: Context, visit: Visit): Promise<Response> {
  const on = runtime.tenantById(c.req.param('tenant') ?? '');
  const state = c.req.query('state') ?? '';
  // What another EHR was asked is not answered by this one.
  if (on === undefined || !state.startsWith(`${on.tenant.id}.`)) throw new LaunchError('used-before');
  runtime.limits.callback(c, on.tenant.id);
  const anew = await takeSignIn(runtime.shared, state);
  if (anew !== undefined) return endSignIn(runtime, c, { on, kept: anew });
  const kept = await takeLaunch(runtime.launches, state, readCookie(c, 'launch'));
  dropCookie(c, 'launch');
  visit.on = on;
  runtime.limits.opening(on.tenant.id);
  const grant = await on.smart.finish(new URL(c.req.url).searchParams, kept);
  const session = await sessionOf(runtime, on, { grant, from: peerOf(c) });
  const id = await runtime.sessions.create(session);
  const before = readCookie(c, 'session');
  putCookie(c, 'session', id);
  if (before !== undefined) await endReplaced(runtime, c, { id: before, by: session });
  const { patientId, user } = session;
  const { reference, roles } = user;
  runtime.deps.logger.info({ tenant: on.tenant.id, roles }, 'session-opened');
  const signIn = { kind: 'sign-in', outcome: 'success', what: callbackPath(on.tenant.id) } as const;
  runtime.audit.record(on, { ...signIn, patientId, user: reference, roles, session: sessionMark(id), from: peerOf(c) });
  if (patientId !== undefined) refreshInBackground(runtime, on, { patientId, ...accessOf(session, on) });
  // To a clean address, so that code and state leave the address bar and the Referer.
  return c.redirect(runtime.deps.config.publicBaseUrl + panelAddress({ session, tenant: on.tenant, grant }), 303);
}

function addLogout(app: Hono<ServiceEnv>, runtime: Runtime): void {
  const ownOrigin = new URL(runtime.deps.config.publicBaseUrl).origin;
  app.post('/smart/logout', async (c) => {
    requireOwnPage(c, ownOrigin);
    const id = readCookie(c, 'session');
    const session = id === undefined ? undefined : await runtime.sessions.get(id);
    // Of who signed in since, nothing ends: the session of who asks has ended already.
    if (session !== undefined && !isSamePerson(c, session)) return c.body(null, 204);
    dropCookie(c, 'session');
    if (id !== undefined) await endSession(runtime, { id, why: 'sign-out', from: peerOf(c) });
    return c.body(null, 204);
  });
}

/** The session that this browser had: nobody can use it any more, so it ends here too. */
async function endReplaced(
  runtime: Runtime,
  c: Context,
  { id, by }: { readonly id: string; readonly by: Session },
): Promise<void> {
  const session = await runtime.sessions.get(id);
  if (session === undefined) return;
  const isSame = session.tenant === by.tenant && session.user.reference === by.user.reference;
  await endSession(runtime, { id, why: isSame ? 'same-person' : 'other-person', from: peerOf(c) });
}

/** Each key once: two tenants may share one, and an EHR refuses a set in which two keys fit. */
function publishedKeys({ tenants }: Runtime): readonly object[] {
  const keys = tenants.flatMap(({ tenant }) => tenant.smart.privateJwks.map(publicPart));
  return [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()];
}

function publicPart(jwk: Readonly<Record<string, unknown>>): object {
  const shown = ['kty', 'kid', 'alg', 'crv', 'x', 'y', 'n', 'e'];
  return { use: 'sig', ...Object.fromEntries(Object.entries(jwk).filter(([name]) => shown.includes(name))) };
}
