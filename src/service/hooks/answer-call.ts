import type { HookRequest } from '../../ehr/hooks/wire.ts';
import { AppError } from '../app-error.ts';
import type { ShownDecision } from '../audit/fact.ts';
import { createDeadline, type Deadline } from '../deadline.ts';
import type { LoadLimit } from '../load-limit.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { answerBlindly, answerHook, type HookAnswer } from './answer-hook.ts';
import { rememberCards, rulesBehind } from './card-registry.ts';
import { type WireCard, wireCard } from './wire-cards.ts';

/** How long the shared store may take to keep what was shown. A product choice. */
const REMEMBER_MS = 5_000;

export interface Call {
  readonly request: HookRequest;
  readonly deadline: Deadline;
  readonly limit: LoadLimit;
}

/** The cards of one call as they go over the wire; what was shown is remembered, audited, counted and logged beside it. */
export async function answerCall(
  runtime: Runtime,
  on: TenantRuntime,
  { request, deadline, limit }: Call,
): Promise<readonly WireCard[]> {
  const startedMs = performance.now();
  const tenant = on.tenant.id;
  const { cards, pathway, obstacle } = await withPlace(limit, tenant, {
    free: () => answerHook(runtime, on, { request, deadline }),
    full: () => answerBlindly(runtime, on, { request, obstacle: 'overloaded' }),
  });
  const wired = cards.map((card) => ({ card, wire: wireCard(card, request, on.appContexts) }));
  const shown = wired.map(({ card, wire }) => ({ uuid: wire.uuid, key: card.key, rules: rulesBehind(card, pathway) }));
  if (shown.length > 0) rememberLater(runtime, on, { patientId: request.patientId, shown });
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
    { tenant, hook: request.hook, hookInstance: instanceOf(request), cards: cards.map(({ key }) => key), ms },
    'hook-answered',
  );
  return wired.map(({ wire }) => wire);
}

/** What a client calls an instance is a uuid by the specification; anything else could be words, which no log may have. */
function instanceOf({ hookInstance }: HookRequest): string {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(hookInstance) ? hookInstance : 'irregular';
}

/** Off the path of the answer: a shared store that is slow or gone holds up nobody. */
function rememberLater(runtime: Runtime, on: TenantRuntime, of: Omit<Parameters<typeof rememberCards>[1], 'tenant'>): void {
  runtime.background(on, 'remember-cards', () => {
    const remembering = rememberCards(runtime.shared, { tenant: on.tenant.id, ...of });
    if (runtime.deps.shared === undefined) return remembering;
    return createDeadline(REMEMBER_MS).within(remembering, () => {
      throw new AppError('upstream-timeout', 'The shared store did not answer in time.');
    });
  });
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
