import { siteProtocols } from '../core/protocol/default-protocol.ts';
import { createBackendTokens } from '../ehr/backend-token.ts';
import { createBatchMemory } from '../ehr/batch-memory.ts';
import { createCapabilityMemory } from './capability-memory.ts';
import { createEhrClient } from '../ehr/ehr-client.ts';
import { createSmartClient } from '../ehr/smart/smart-client.ts';
import { createBreakers, UPSTREAMS } from './breakers.ts';
import { type Changes, createChanges } from './changes.ts';
import { createAppContexts } from './app-context.ts';
import { createTerminologyServer, type TerminologyServer } from '../ehr/terminology-server.ts';
import { type Audit, createAudit } from './audit/audit.ts';
import type { Remembered } from '../medplum/store.ts';
import { callbackPath } from './callback-path.ts';
import type { Tenant } from './config.ts';
import type { ServiceDeps } from './deps.ts';
import { createMemoryStore, type KeyValueStore } from './key-value-store.ts';
import { createLoadLimit, type LoadLimit } from './load-limit.ts';
import { settleEnd } from './end-session.ts';
import { createRefresher, type Refresher } from './refresh.ts';
import { describeError } from './render-error.ts';
import { createSessionIds } from './session-ids.ts';
import { createSessionStore, type SessionStore } from './session-store.ts';
import { createSurfaceLimits, type SurfaceLimits } from './surface-limits.ts';
import type { BackgroundFact, Reading } from './telemetry/measured.ts';
import { createShortMemory } from './short-memory.ts';
import type { TenantRuntime } from './tenant-runtime.ts';
import { userScopeOf } from './user-scope.ts';
import { createWorkLists, type WorkLists } from './work-lists.ts';

/** What every route works with. */
export interface Runtime {
  readonly deps: ServiceDeps;
  readonly now: () => string;
  readonly ids: () => string;
  readonly shared: KeyValueStore;
  /** What stood behind the cards that were shown: in the shared store, else apart from sessions, which no flood of hooks may push out. */
  readonly cards: KeyValueStore;
  /** Launches under way, which anybody may begin: the same. */
  readonly launches: KeyValueStore;
  readonly sessions: SessionStore;
  readonly refresher: Refresher;
  readonly audit: Audit;
  readonly changes: Changes;
  readonly limits: SurfaceLimits;
  readonly tenants: readonly TenantRuntime[];
  tenantById(id: string): TenantRuntime | undefined;
  tenantByBase(base: string): TenantRuntime | undefined;
  /**
   * Lets work go on after the answer; its failure is logged and never escapes.
   * @returns false when the tenant has too much of it under way, and nothing was begun
   */
  background(on: TenantRuntime, event: string, work: () => Promise<unknown>): boolean;
  /** See {@link ServiceDeps.later}. */
  readonly later: NonNullable<ServiceDeps['later']>;
}

/** Cards that a copy without a shared store remembers, some hours of a busy clinic; of older ones the audit tells. A product choice. */
const MAX_CARDS = 10_000;

export function createRuntime(deps: ServiceDeps): Runtime {
  const shared = deps.shared ?? createMemoryStore();
  const audit = createAudit(deps);
  deps.beforeEnd?.(audit.drain);
  const work = createWorkLists();
  const tenants = deps.config.tenants.map((tenant) => createTenant(deps, tenant, work));
  const { background, taken } = createBackground(deps);
  deps.metrics?.watch(() => [...readBreakers(tenants), ...readPlaces('background', taken()), ...readAudit(audit)]);
  const runtime: Runtime = {
    deps,
    now: () => deps.clock.now(),
    ids: deps.ids ?? (() => crypto.randomUUID()),
    shared,
    cards: deps.shared ?? createMemoryStore({ max: MAX_CARDS }),
    launches: deps.shared ?? createMemoryStore(),
    sessions: createSessionStore(shared, {
      idleMinutes: idleMinutesOf(deps),
      ids: createSessionIds(deps.sessionSecrets),
      onIdle: (id, session) => {
        settleEnd(runtime, { id, why: 'idle' }, session);
      },
    }),
    refresher: createRefresher(deps, audit),
    audit,
    changes: createChanges(shared, deps.ids ?? (() => crypto.randomUUID())),
    limits: createSurfaceLimits(tenants, deps.heldBytes),
    tenants,
    tenantById: (id) => tenants.find(({ tenant }) => tenant.id === id),
    tenantByBase: (base) => tenants.find(({ tenant }) => tenant.fhirBase === base.replace(/\/+$/, '')),
    background,
    later: deps.later ?? ((ms, work) => void setTimeout(work, ms).unref()),
  };
  return runtime;
}

const idleMinutesOf =
  ({ config }: ServiceDeps) =>
  (tenant: string): number | undefined =>
    config.tenants.find(({ id }) => id === tenant)?.idleMinutes;

/** Work after an answer that a tenant may have under way: a refresh each. A product choice: a bound on memory and on the EHR's load. */
const BACKGROUND_PLACES = 200;

function createBackground(deps: ServiceDeps): Pick<Runtime, 'background'> & { readonly taken: LoadLimit['taken'] } {
  const limit = createLoadLimit(BACKGROUND_PLACES);
  const background: Runtime['background'] = ({ tenant: { id } }, event, work) => {
    const count = (outcome: BackgroundFact['outcome']) => deps.metrics?.background({ tenant: id, event, outcome });
    if (!limit.enter(id)) {
      deps.logger.warn({ tenant: id, event }, 'background-refused');
      count('refused');
      return false;
    }
    const done = (async () => {
      try {
        await work();
        count('done');
      } catch (error) {
        count('failed');
        deps.logger.warn({ tenant: id, event, ...describeError(error) }, 'background-failed');
      } finally {
        limit.leave(id);
      }
    })();
    deps.background?.(done);
    return true;
  };
  return { background, taken: limit.taken };
}

function readBreakers(tenants: readonly TenantRuntime[]): readonly Reading[] {
  const values = { open: 1, 'half-open': 0.5, closed: 0 } as const;
  return tenants.flatMap(({ tenant, breakers }) =>
    UPSTREAMS.map((upstream): Reading => {
      return { name: 'breaker', labels: { tenant: tenant.id, upstream }, value: values[breakers[upstream].state()] };
    }),
  );
}

function readAudit(audit: Audit): readonly Reading[] {
  const { recorded, written, lost, waiting } = audit.counts();
  const counts = { recorded, written, lost, waiting };
  return Object.entries(counts).map(([state, value]) => ({ name: 'audit', labels: { state }, value }));
}

/** Bounded work under way, for a metric. */
export function readPlaces(kind: string, taken: ReadonlyMap<string, number>): readonly Reading[] {
  return [...taken].map(([tenant, value]) => ({ name: 'places', labels: { tenant, kind }, value }));
}

function terminologyOf(deps: ServiceDeps, { id, terminology }: Tenant): TerminologyServer | undefined {
  if (terminology === undefined) return undefined;
  const { baseUrl, token } = terminology;
  const failed = (fault: string): void => {
    deps.logger.warn({ tenant: id, fault }, 'terminology-out-of-reach');
  };
  return createTerminologyServer({ base: baseUrl, fetch: deps.fetch, failed, ...(token === undefined ? {} : { token }) });
}

/** Records whose parts are kept for the next hook of the same order, and how long. Product choices. */
const RECORDS = 32;
const RECORD_MS = 30_000;

function createTenant(deps: ServiceDeps, tenant: Tenant, work: WorkLists): TenantRuntime {
  const breakers = createBreakers(deps, tenant.id);
  const smart = createSmartClient({
    fhirBase: tenant.fhirBase,
    issuer: tenant.issuer,
    clientId: tenant.smart.clientId,
    privateJwks: tenant.smart.privateJwks,
    scope: userScopeOf(tenant),
    systemScope: tenant.smart.systemScope,
    redirectUri: `${deps.config.publicBaseUrl}${callbackPath(tenant.id)}`,
    fetch: deps.fetch,
  });
  return {
    tenant,
    protocols: siteProtocols(tenant.protocols ?? []),
    terminology: terminologyOf(deps, tenant),
    smart,
    backend: createBackendTokens(() => smart.systemGrant()),
    store: async () => deps.medplum(tenant.id),
    records: createShortMemory<Remembered>({ max: RECORDS, keepMs: RECORD_MS }),
    work,
    ownStore: async () => deps.medplum(tenant.id),
    readsAsPerson: false,
    appContexts: createAppContexts(tenant),
    breakers,
    batches: createBatchMemory(),
    drafts: createCapabilityMemory(),
    vitals: createCapabilityMemory(),
    ehr: (token, { signal, hook = false } = {}) =>
      createEhrClient({
        base: tenant.fhirBase,
        token,
        fetch: deps.fetch,
        guard: (work) => breakers[hook ? 'ehr-hooks' : 'ehr'].run(work),
        ...(signal === undefined ? {} : { signal }),
      }),
  };
}
