import { Hono, type MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { createAuthenticator } from '../ehr/hooks/authenticate.ts';
import { hookOfService, SERVICES } from '../ehr/hooks/discovery.ts';
import { HookError } from '../ehr/hooks/hook-error.ts';
import { type Hook, type HookRequest, parseHookRequest } from '../ehr/hooks/wire.ts';
import { AppError } from './app-error.ts';
import type { ShownDecision } from './audit/fact.ts';
import { createDeadline, type Deadline } from './deadline.ts';
import { answerBlindly, answerHook, type HookAnswer } from './hooks/answer-hook.ts';
import { rememberCards, rulesBehind } from './hooks/card-registry.ts';
import { parseFeedback, recordFeedback } from './hooks/feedback.ts';
import { wireCard } from './hooks/wire-cards.ts';
import { limitBody, readJson } from './http.ts';
import { createLoadLimit, type LoadLimit } from './load-limit.ts';
import { createReplayGuard } from './replay-guard.ts';
import { readPlaces, type Runtime } from './runtime.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

const MAX_BODY_BYTES = 5 * 1_024 * 1_024;
/** An EHR waits about a second (standards sheet 1.5); by then the answer must be there, whatever else is not. */
const ANSWER_MS = 850;
/** Hooks of one EHR that are worked on at a time; the next ones are told so at once. A product choice. */
const HOOK_PLACES = 64;
/** How long the shared store may take to keep what was shown. A product choice. */
const REMEMBER_MS = 5_000;

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
    return c.json({ cards: await answerCards(runtime, on, { request, deadline, limit }) });
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
  return cors({
    origin: (origin) => (isOpen || origins.has(origin) ? origin : null),
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['authorization', 'content-type'],
    maxAge: 600,
  });
}

function isForPlay({ tenants }: Runtime): boolean {
  return tenants.every(({ tenant }) => tenant.sandbox === true);
}

interface Call {
  readonly request: HookRequest;
  readonly deadline: Deadline;
  readonly limit: LoadLimit;
}

async function answerCards(runtime: Runtime, on: TenantRuntime, { request, deadline, limit }: Call) {
  const startedMs = performance.now();
  const tenant = on.tenant.id;
  const { cards, pathway, obstacle } = await withPlace(limit, tenant, {
    free: () => answerHook(runtime, on, { request, deadline }),
    full: () => answerBlindly(runtime, on, { request, obstacle: 'overloaded' }),
  });
  const wired = cards.map((card) => ({ card, wire: wireCard(card, request, on.appContexts) }));
  const shown = wired.map(({ card, wire }) => ({ uuid: wire.uuid, key: card.key, rules: rulesBehind(card, pathway) }));
  if (shown.length > 0)
    runtime.background(on, 'remember-cards', () =>
      createDeadline(REMEMBER_MS).within(rememberCards(runtime.shared, { tenant, patientId: request.patientId, shown }), () => {
        throw new AppError('upstream-timeout', 'The shared store did not answer in time.');
      }),
    );
  // Nobody of ours, and nothing said: no record was used.
  if (shown.length > 0 || pathway !== undefined) recordDecisions(runtime, on, { request, shown });
  const ms = Math.round(performance.now() - startedMs);
  runtime.deps.metrics?.hook({
    tenant,
    hook: request.hook,
    ms,
    cards: wired.map(({ card, wire }) => ({ indicator: wire.indicator, rules: card.rules })),
    unknownGates: (pathway?.gates ?? []).filter(({ decision }) => decision === 'unknown').map(({ id }) => id),
    obstacle,
  });
  runtime.deps.logger.info(
    { tenant, hook: request.hook, hookInstance: request.hookInstance, cards: cards.map(({ key }) => key), ms },
    'hook-answered',
  );
  return wired.map(({ wire }) => wire);
}

function recordDecisions(
  { audit }: Runtime,
  on: TenantRuntime,
  { request, shown }: { readonly request: HookRequest; readonly shown: readonly ShownDecision[] },
): void {
  const { hook, hookInstance: call, patientId, userId: user } = request;
  audit.record(on, {
    kind: 'decision',
    outcome: 'success',
    patientId,
    user,
    what: `/cds-services/kap-${hook}`,
    call,
    decisions: shown,
  });
}

async function withPlace(
  limit: LoadLimit,
  tenant: string,
  { free, full }: { readonly free: () => Promise<HookAnswer>; readonly full: () => HookAnswer },
): Promise<HookAnswer> {
  if (!limit.enter(tenant)) return full();
  try {
    return await free();
  } finally {
    limit.leave(tenant);
  }
}

/** @throws HookError 404 */
function serviceHook(id: string): Hook {
  const hook = hookOfService(id);
  if (hook === undefined) throw new HookError(404, 'There is no such service.');
  return hook;
}

/** The audience is built from configuration, never from the request's Host. Keys that can't be had in time are a 401. */
function createTenantAuthenticator(
  runtime: Runtime,
): (authorization: string | undefined, path: string) => Promise<string | undefined> {
  const { logger, config } = runtime.deps;
  const clients = runtime.tenants.flatMap(({ tenant }) =>
    tenant.cds === undefined ? [] : [{ ...tenant.cds, tenant: tenant.id }],
  );
  const unseen = createReplayGuard(runtime.deps.shared, logger);
  const authenticator = createAuthenticator({
    clients,
    fetch: runtime.deps.fetch,
    unseen: (issuer, jti, seconds) => {
      const tenant = clients.find((client) => client.issuer === issuer)?.tenant ?? '';
      return unseen(`${tenant}:jti:${issuer}:${jti}`, seconds);
    },
    ignoreStrangers: isForPlay(runtime),
    guard: (tenant) => (work) => runtime.tenantById(tenant)?.breakers.jwks.run(work) ?? work(),
    onKeysOutOfReach: (tenant, kept) => {
      logger.warn({ tenant, kept }, 'cds-keys-out-of-reach');
    },
  });
  const everybodySigns = runtime.tenants.every(({ tenant }) => tenant.cds?.required === true);
  return async (authorization, path) => {
    const checking = authenticator.authenticate(authorization, `${config.publicBaseUrl}${path}`);
    const tenant = await createDeadline(ANSWER_MS).within(checking, () => {
      throw new HookError(401, 'Unauthorized');
    });
    if (tenant === undefined && everybodySigns) throw new HookError(401, 'Unauthorized');
    return tenant;
  };
}

/**
 * The tenant of a call: the one that signed it, else the one whose base it names exactly, else the only one there is. Nothing is
 * ever fetched from the base that a request names.
 * @throws HookError 401 when that tenant's calls must be signed, AppError 400 when it can't be told
 */
function tenantOf(runtime: Runtime, signedBy: string | undefined, fhirServer: string | undefined): TenantRuntime {
  const signer = signedBy === undefined ? undefined : runtime.tenantById(signedBy);
  const named = fhirServer === undefined ? undefined : runtime.tenantByBase(fhirServer);
  if (fhirServer !== undefined && (named === undefined || (signer !== undefined && signer !== named))) {
    throw new AppError('input-invalid', [{ text: 'This FHIR server is not configured here.', expression: 'fhirServer' }]);
  }
  const on = signer ?? named ?? (runtime.tenants.length === 1 ? runtime.tenants[0] : undefined);
  if (on === undefined)
    throw new AppError('input-invalid', [{ text: 'fhirServer is needed to tell which EHR calls.', expression: 'fhirServer' }]);
  if (signer === undefined && on.tenant.cds?.required === true) throw new HookError(401, 'Unauthorized');
  return on;
}
