import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { hookOfService, SERVICES } from '../ehr/hooks/discovery.ts';
import { HookError } from '../ehr/hooks/hook-error.ts';
import { type Hook, parseHookRequest, refuseOthers } from '../ehr/hooks/wire.ts';
import { AppError } from './app-error.ts';
import { createDeadline } from './deadline.ts';
import { answerCall, type Call } from './hooks/answer-call.ts';
import { createTenantAuthenticator, isForPlay, tenantOf } from './hooks/authenticate-call.ts';
import { parseFeedback, recordFeedback } from './hooks/feedback.ts';
import { createDoor, type Door, type Pass } from './hooks/door.ts';
import { createHookBodies } from './hooks/hook-bodies.ts';
import { type BodyBounds, hasWholeBody, limitBody, readJson, readJsonBytes } from './http.ts';
import { readPlaces, type Runtime } from './runtime.ts';

const MAX_BODY_BYTES = 5 * 1_024 * 1_024;
/** An EHR waits about a second (standards sheet 1.5); by then the answer must be there, whatever else is not. */
const ANSWER_MS = 800;

/** CDS Hooks 2.0.1: discovery, the services, feedback. */
export function cdsRoutes(runtime: Runtime): Hono {
  const app = new Hono();
  const authenticate = createTenantAuthenticator(runtime);
  const door = createDoor(runtime);
  const bodies = createHookBodies();
  runtime.deps.metrics?.watch(() => readPlaces('hook', door.taken()));
  app.use('/cds-services/*', letBrowsersCall(runtime), limitBody(MAX_BODY_BYTES));
  app.get('/cds-services', async (c) => {
    door.count(c, await authenticate(c, '/cds-services'));
    return c.json({ services: SERVICES });
  });
  app.post('/cds-services/:id', async (c) => {
    const arrivedMs = performance.now();
    const hook = serviceHook(c.req.param('id'));
    const signer = await authenticate(c, `/cds-services/${c.req.param('id')}`);
    let pass = door.enter(c, signer);
    try {
      const body = (bytes: Buffer) => bodies.read(bytes, signer);
      const { request, deadline } = await readCall(c, { hook, arrivedMs, bounds: boundsOf(runtime, pass), body });
      const on = tenantOf(runtime, signer, request.fhirServer);
      refuseOthers({ patientId: request.patientId, base: on.tenant.fhirBase }, request);
      if (signer === undefined) pass = door.exchange(pass, on.tenant.id);
      return c.json({
        cards: await answerCall(runtime, on, { request, deadline, isFull: pass.isFull, isSigned: signer !== undefined }),
      });
    } finally {
      pass.leave();
    }
  });
  addFeedback(app, { runtime, authenticate, door });
  return app;
}

interface Parts {
  readonly runtime: Runtime;
  readonly authenticate: ReturnType<typeof createTenantAuthenticator>;
  readonly door: Door;
}

function addFeedback(app: Hono, { runtime, authenticate, door }: Parts): void {
  app.post('/cds-services/:id/feedback', async (c) => {
    serviceHook(c.req.param('id'));
    const tenant = await authenticate(c, `/cds-services/${c.req.param('id')}/feedback`);
    const pass = door.enter(c, tenant);
    try {
      // Nobody waits for it: it can come again.
      if (pass.isFull) throw new AppError('throttled', 'Too much is going on; send it again later.');
      const feedback = parseFeedback(await readJson(c, boundsOf(runtime, pass)));
      const on = tenantOf(runtime, tenant, undefined);
      await recordFeedback(runtime, on, { feedback, isSigned: tenant !== undefined });
    } finally {
      pass.leave();
    }
    return c.body(null, 200);
  });
}

const boundsOf = ({ deps }: Runtime, { body }: Pass): BodyBounds => ({
  maxBytes: MAX_BODY_BYTES,
  withinMs: deps.bodyMs,
  hold: body.hold,
});

interface Begun {
  readonly hook: Hook;
  readonly arrivedMs: number;
  readonly bounds: BodyBounds;
  readonly body: (bytes: Buffer) => unknown;
}

/**
 * A call with the time that is left for its answer. The time that a client takes to send its body is its own; a body that was there
 * already was ours to read.
 * @throws HookError, AppError
 */
async function readCall(c: Context, { hook, arrivedMs, bounds, body }: Begun): Promise<Pick<Call, 'request' | 'deadline'>> {
  const leftMs = ANSWER_MS - (performance.now() - arrivedMs);
  const early = hasWholeBody(c) ? createDeadline(leftMs) : undefined;
  const bytes = await readJsonBytes(c, bounds);
  const deadline = early ?? createDeadline(leftMs);
  return { request: parseHookRequest(body(bytes), hook), deadline };
}

/** Answers browsers of configured origins only, and never with cookies; the sandbox's made-up people are for anybody's page. */
function letBrowsersCall(runtime: Runtime): MiddlewareHandler {
  const isOpen = isForPlay(runtime);
  const origins = new Set(runtime.tenants.flatMap(({ tenant }) => tenant.hookOrigins ?? []));
  const answer = cors({
    origin: (origin) => (isOpen || origins.has(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type'],
    maxAge: 600,
  });
  return async (c, next) => {
    if (c.req.header('origin') !== undefined) return answer(c, next);
    c.header('vary', 'Origin');
    return next();
  };
}

/** @throws HookError 404 */
function serviceHook(id: string): Hook {
  const hook = hookOfService(id);
  if (hook === undefined) throw new HookError(404, 'There is no such service.');
  return hook;
}
