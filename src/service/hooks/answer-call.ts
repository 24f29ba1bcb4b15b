import type { Pathway } from '../../core/pathway/pathway.ts';
import type { HookRequest } from '../../ehr/hooks/wire.ts';
import { AppError } from '../app-error.ts';
import type { ShownDecision } from '../audit/fact.ts';
import { createDeadline, type Deadline } from '../deadline.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { answerBlindly, answerHook } from './answer-hook.ts';
import { rememberCards, rulesBehind } from './card-registry.ts';
import { type WireCard, wireCard } from './wire-cards.ts';

/** How long the shared store may take to keep what was shown. A product choice. */
const REMEMBER_MS = 5_000;

/** Everything that a hook waits for ends by its deadline; should something not, this much later the client is told so. */
const LAST_MS = 150;

export interface Call {
  readonly request: HookRequest;
  readonly deadline: Deadline;
  /** Too much is going on: nothing is looked at. */
  readonly isFull: boolean;
  /** The tenant's EHR has signed it, so that it is not just anybody who names this patient. */
  readonly isSigned: boolean;
}

/** The cards of one call as they go over the wire; what was shown is remembered, audited, counted and logged beside it. */
export async function answerCall(
  runtime: Runtime,
  on: TenantRuntime,
  { request, deadline, isFull, isSigned }: Call,
): Promise<readonly WireCard[]> {
  const startedMs = performance.now();
  const tenant = on.tenant.id;
  const { cards, pathway, obstacle } = isFull
    ? answerBlindly(runtime, on, { request, obstacle: 'overloaded' })
    : await createDeadline(deadline.leftMs() + LAST_MS).within(answerHook(runtime, on, { request, deadline, isSigned }), () =>
        answerBlindly(runtime, on, { request, obstacle: 'late' }),
      );
  const wired = cards.map((card) => ({ card, wire: wireCard(card, request, on.appContexts) }));
  const shown = wired.map(({ card, wire }) => ({ uuid: wire.uuid, key: card.key, rules: rulesBehind(card, pathway) }));
  // Nobody was looked at, so nothing was decided: a flood must not push out of memory and record what was.
  if (obstacle !== 'overloaded') keep(runtime, on, { request, shown, pathway });
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

interface Shown {
  readonly request: HookRequest;
  readonly shown: readonly (ShownDecision & { readonly key: string })[];
  readonly pathway: Pathway | undefined;
}

function keep(runtime: Runtime, on: TenantRuntime, { request, shown, pathway }: Shown): void {
  if (shown.length > 0) rememberLater(runtime, on, { patientId: request.patientId, shown });
  // Nobody of ours, and nothing said: no record was used.
  if (shown.length > 0 || pathway !== undefined) recordDecisions(runtime, on, { request, shown });
}

/** What a client calls an instance is a uuid by the specification; anything else could be words, which no log may have. */
function instanceOf({ hookInstance }: HookRequest): string {
  return /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(hookInstance) ? hookInstance : 'irregular';
}

/** Off the path of the answer: a shared store that is slow or gone holds up nobody. */
function rememberLater(runtime: Runtime, on: TenantRuntime, of: Omit<Parameters<typeof rememberCards>[1], 'tenant'>): void {
  runtime.background(on, 'remember-cards', () => {
    const remembering = rememberCards(runtime.cards, { tenant: on.tenant.id, ...of });
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
