import { Hono } from 'hono';
import { AppError } from './app-error.ts';
import type { LaunchState } from '../ehr/smart/smart-client.ts';
import type { SmartGrant } from '../ehr/smart/grant.ts';
import { answerWithin, type ServiceEnv } from './http.ts';
import { refreshInBackground } from './pathway-answer.ts';
import { readPerson } from './person.ts';
import { CALLBACK_PATH, type Runtime } from './runtime.ts';
import { dropCookie, putCookie, readCookie } from './cookies.ts';
import { type Session, SESSION_HOURS } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

const LAUNCH_MINUTES = 10;
/** A launch asks the EHR up to three times, 10 s each; a person waits no longer than this. A product choice. */
const ANSWER_MS = 25_000;

interface KeptLaunch extends LaunchState {
  readonly tenant: string;
  /** What the browser's cookie must hold for the callback to count. */
  readonly browser: string;
}

/** SMART App Launch as backend-for-frontend: tokens never reach the browser. */
export function smartRoutes(runtime: Runtime): Hono<ServiceEnv> {
  const app = new Hono<ServiceEnv>();
  app.use('/smart/*', answerWithin(ANSWER_MS));
  addLaunch(app, runtime);
  addCallback(app, runtime);
  addLogout(app, runtime);
  app.get('/.well-known/jwks.json', (c) => {
    c.header('cache-control', 'public, max-age=300');
    return c.json({ keys: runtime.tenants.flatMap(({ tenant }) => tenant.smart.privateJwks.map(publicPart)) });
  });
  return app;
}

function addLaunch(app: Hono<ServiceEnv>, runtime: Runtime): void {
  app.get('/smart/launch', async (c) => {
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    const iss = c.req.query('iss') ?? '';
    const launch = c.req.query('launch');
    const on = runtime.tenants.find(({ tenant }) => tenant.fhirBase === iss.replace(/\/+$/, ''));
    // Before anything is fetched: anybody can send a browser here with an iss of their own.
    if (on === undefined) throw new AppError('input-invalid', [{ text: 'This EHR is not configured here.', expression: 'iss' }]);
    if (launch === undefined || launch === '')
      throw new AppError('input-invalid', [{ text: 'An EHR launch needs launch.', expression: 'launch' }]);
    const { url, kept } = await on.smart.begin(launch, on.tenant.id);
    const browser = crypto.randomUUID();
    const row: KeptLaunch = { ...kept, tenant: on.tenant.id, browser };
    await runtime.shared.set(launchKey(kept.state), JSON.stringify(row), LAUNCH_MINUTES * 60);
    putCookie(c, 'launch', browser);
    return c.redirect(url, 302);
  });
}

function addCallback(app: Hono<ServiceEnv>, runtime: Runtime): void {
  app.get(CALLBACK_PATH, async (c) => {
    c.header('cache-control', 'no-store');
    c.header('referrer-policy', 'no-referrer');
    const kept = await takeLaunch(runtime, c.req.query('state') ?? '', readCookie(c, 'launch'));
    dropCookie(c, 'launch');
    const on = runtime.tenantById(kept.tenant);
    if (on === undefined) throw new AppError('auth-missing', 'Open the panel again from the chart.');
    const session = await openSession(on, await on.smart.finish(new URL(c.req.url).searchParams, kept));
    const id = await runtime.sessions.create(session);
    putCookie(c, 'session', id);
    runtime.deps.logger.info({ tenant: on.tenant.id, roles: session.user.roles }, 'session-opened');
    const { patientId, accessToken } = session;
    if (patientId !== undefined) refreshInBackground(runtime, on, { patientId, accessToken });
    // To a clean address, so that code and state leave the address bar and the Referer.
    return c.redirect(`${runtime.deps.config.publicBaseUrl}/app/`, 303);
  });
}

function addLogout(app: Hono<ServiceEnv>, runtime: Runtime): void {
  app.post('/smart/logout', async (c) => {
    const ownOrigin = new URL(runtime.deps.config.publicBaseUrl).origin;
    if (c.req.header('origin') !== ownOrigin) throw new AppError('scope-missing', 'Only the panel itself may end its session.');
    const id = readCookie(c, 'session');
    if (id !== undefined) await runtime.sessions.end(id);
    dropCookie(c, 'session');
    return c.body(null, 204);
  });
}

/** A state begins with its tenant, and so does its key. */
const launchKey = (state: string) => `${state.slice(0, Math.max(0, state.indexOf('.')))}:launch:${state}`;

/** The launch that a callback belongs to: used once, and only by the browser that began it. @throws AppError 401 */
async function takeLaunch(runtime: Runtime, state: string, browser: string | undefined): Promise<KeptLaunch> {
  const text = await runtime.shared.take(launchKey(state));
  // Only the launch route writes under this key.
  const kept = text === undefined ? undefined : (JSON.parse(text) as KeptLaunch);
  if (kept === undefined)
    throw new AppError('auth-missing', 'This launch is unknown or was used before; open the panel again from the chart.');
  if (browser !== kept.browser)
    throw new AppError('auth-missing', 'The browser did not keep our cookie; open the panel in a window of its own.');
  return kept;
}

async function openSession(on: TenantRuntime, grant: SmartGrant): Promise<Session> {
  if (grant.user === undefined) throw new AppError('auth-missing', 'The EHR did not say who you are (fhirUser).');
  const now = Date.now();
  const user = await readPerson(await on.store(), on.tenant.fhirBase, grant.user);
  if (user.roles.length === 0)
    throw new AppError('scope-missing', 'You are not known to KAP Pathway here; ask health IT to add you with your role.');
  return {
    tenant: on.tenant.id,
    user,
    ...(grant.patientId === undefined ? {} : { patientId: grant.patientId }),
    ...(grant.encounterId === undefined ? {} : { encounterId: grant.encounterId }),
    needPatientBanner: grant.needPatientBanner,
    ...(grant.intent === undefined ? {} : { intent: grant.intent }),
    accessToken: grant.accessToken,
    accessUntilMs: now + grant.expiresInSec * 1_000,
    ...(grant.refreshToken === undefined ? {} : { refreshToken: grant.refreshToken }),
    endsAtMs: now + SESSION_HOURS * 3_600_000,
  };
}

function publicPart(jwk: Readonly<Record<string, unknown>>): object {
  const shown = ['kty', 'kid', 'alg', 'crv', 'x', 'y', 'n', 'e'];
  return { use: 'sig', ...Object.fromEntries(Object.entries(jwk).filter(([name]) => shown.includes(name))) };
}
