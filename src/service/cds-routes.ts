import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { hookOfService, SERVICES } from '../ehr/hooks/discovery.ts';
import { HookError } from '../ehr/hooks/hook-error.ts';
import { type Hook, parseHookRequest } from '../ehr/hooks/wire.ts';
import { createDeadline } from './deadline.ts';
import { answerCall } from './hooks/answer-call.ts';
import { createTenantAuthenticator, isForPlay, tenantOf } from './hooks/authenticate-call.ts';
import { parseFeedback, recordFeedback } from './hooks/feedback.ts';
import { limitBody, readJson } from './http.ts';
import { createLoadLimit } from './load-limit.ts';
import { readPlaces, type Runtime } from './runtime.ts';

const MAX_BODY_BYTES = 5 * 1_024 * 1_024;
/** An EHR waits about a second (standards sheet 1.5); by then the answer must be there, whatever else is not. */
const ANSWER_MS = 850;
/** Hooks of one EHR that are worked on at a time; the next ones are told so at once. A product choice. */
const HOOK_PLACES = 64;

/** CDS Hooks 2.0.1: discovery, the services, feedback. */
export function cdsRoutes(runtime: Runtime): Hono {
  const app = new Hono();
  const authenticate = createTenantAuthenticator(runtime);
  const limit = createLoadLimit(HOOK_PLACES);
  runtime.deps.metrics?.watch(() => readPlaces('hook', limit.taken()));
  app.use('/cds-services/*', letBrowsersCall(runtime), limitBody(MAX_BODY_BYTES));
  app.get('/cds-services', async (c) => {
    await authenticate(c.req.header('authorization'), '/cds-services');
    return c.json({ services: SERVICES });
  });
  app.post('/cds-services/:id', async (c) => {
    const startedMs = performance.now();
    const hook = serviceHook(c.req.param('id'));
    const tenant = await authenticate(c.req.header('authorization'), `/cds-services/${c.req.param('id')}`);
    const spentMs = performance.now() - startedMs;
    // The time that a client takes to send its body is its own.
    const body = await readJson(c);
    const deadline = createDeadline(ANSWER_MS - spentMs);
    const request = parseHookRequest(body, hook);
    const on = tenantOf(runtime, tenant, request.fhirServer);
    return c.json({ cards: await answerCall(runtime, on, { request, deadline, limit }) });
  });
  app.post('/cds-services/:id/feedback', async (c) => {
    serviceHook(c.req.param('id'));
    const tenant = await authenticate(c.req.header('authorization'), `/cds-services/${c.req.param('id')}/feedback`);
    const feedback = parseFeedback(await readJson(c));
    const on = tenantOf(runtime, tenant, undefined);
    for (const one of feedback) {
      await recordFeedback(runtime, on, one);
      runtime.deps.metrics?.feedback(on.tenant.id, one.outcome);
    }
    return c.body(null, 200);
  });
  return app;
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
