import { getStatus, type MedplumClient, OperationOutcomeError } from '@medplum/core';
import type { BundleEntry } from '@medplum/fhirtypes';
import { LRUCache } from 'lru-cache';
import { findPatients } from '../../medplum/find-patients.ts';
import type { ServiceDeps } from '../deps.ts';
import { describeError } from '../render-error.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { buildAuditEvent, patientsOf } from './audit-event.ts';
import type { AuditFact } from './fact.ts';

/** What became of the events so far. `lost` is never silent: each loss is logged with its number. */
export interface AuditCounts {
  readonly recorded: number;
  readonly written: number;
  readonly lost: number;
  readonly waiting: number;
}

export interface Audit {
  /** Keeps a fact to be written soon; never waits, never throws. */
  record(on: TenantRuntime, fact: AuditFact): void;
  /** Of one tenant, or of all together. */
  counts(tenant?: string): AuditCounts;
  /**
   * A shutdown's last chance: what waits is tried once more at once. Resolves when nothing waits, when that has failed, or when the
   * time is up; what is left then is lost, and said to be.
   */
  readonly drain: (ms: number) => Promise<void>;
}

type Deps = Pick<ServiceDeps, 'clock' | 'config' | 'logger' | 'background' | 'auditDelayMs'>;

/** Facts of one tenant that may wait: minutes of a busy clinic. Beyond it the oldest are lost, and said to be. Product choices, all. */
const MAX_WAITING = 5_000;
/** Events in one request to Medplum, at most: about 300 kB, a third of what it takes. */
const BATCH = 100;
/** Facts of this long go out together. */
const DELAY_MS = 250;
const RETRY_MS = [1_000, 5_000, 30_000] as const;
const KNOWN_PATIENTS = 10_000;

interface Waiting {
  readonly fact: AuditFact;
  readonly recorded: string;
}

/** One tenant's queue: what waits, whether a write is on its way or planned, and how often in a row writing has failed. */
interface Lane {
  readonly on: TenantRuntime;
  waiting: Waiting[];
  /** Facts in the write that is on its way. */
  sending: number;
  busy: Promise<void> | undefined;
  failures: number;
  /** Facts that the next request has: fewer while the one is sought that Medplum refuses whole requests for. */
  size: number;
  readonly count: Count;
}

function emptyLane(on: TenantRuntime): Lane {
  return { on, waiting: [], sending: 0, busy: undefined, failures: 0, size: BATCH, count: { recorded: 0, written: 0, lost: 0 } };
}

/**
 * Writes AuditEvents to each tenant's own Medplum, off the path of answers: in batches, one at a time, with retries. A Medplum that
 * is down holds up nobody; what does not fit into the queue meanwhile is counted and logged as lost.
 */
export function createAudit(deps: Deps): Audit {
  const lanes = new Map<string, Lane>();
  const writer = createWriter(deps);
  const ending = new AbortController();
  const flush = (lane: Lane): void => {
    if (lane.busy !== undefined || lane.waiting.length === 0 || (ending.signal.aborted && lane.failures > 0)) return;
    const delayMs = delayOf(lane, deps.auditDelayMs ?? DELAY_MS);
    lane.busy = pause(delayMs, ending.signal)
      .then(() => writer(lane))
      .finally(() => {
        lane.busy = undefined;
        flush(lane);
      });
    // A shutdown waits for what is being written, not for a Medplum that has been failing.
    if (lane.failures === 0) deps.background?.(lane.busy);
  };
  return {
    record: (on, fact) => {
      const recorded = instantOf(deps);
      const { id: tenant } = on.tenant;
      const lane = lanes.get(tenant) ?? emptyLane(on);
      lanes.set(tenant, lane);
      lane.count.recorded += 1;
      lane.waiting.push({ fact, recorded });
      if (lane.waiting.length > MAX_WAITING)
        lose(deps, lane.count, { tenant, lost: lane.waiting.splice(0, BATCH).length, why: 'queue-full' });
      flush(lane);
    },
    counts: (tenant) => sumOf([...lanes].filter(([id]) => tenant === undefined || id === tenant).map(([, lane]) => lane)),
    drain: async (ms) => {
      ending.abort();
      for (const { count, ...left } of await leftAfter(lanes, ms)) lose(deps, count, { ...left, why: 'stopped' });
    },
  };
}

/** A request's worth does not wait for more. */
function delayOf({ failures, waiting }: Lane, usualMs: number): number {
  if (failures > 0) return RETRY_MS[Math.min(failures, RETRY_MS.length) - 1] ?? 0;
  return waiting.length >= BATCH ? 0 : usualMs;
}

/** Waits until nothing is being written, or the time is up, and empties the queues: how many facts of which tenant were left. */
async function leftAfter(
  lanes: ReadonlyMap<string, Lane>,
  ms: number,
): Promise<readonly { readonly tenant: string; readonly count: Count; readonly lost: number }[]> {
  const idle = async () => {
    for (const lane of lanes.values()) while (lane.busy !== undefined) await lane.busy;
  };
  await Promise.race([idle(), pause(ms)]);
  return [...lanes]
    .map(([tenant, lane]) => ({ tenant, count: lane.count, lost: lane.sending + lane.waiting.splice(0).length }))
    .filter(({ lost }) => lost > 0);
}

/** Whatever is wrong with the clock, what happened is put on record. */
function instantOf({ clock }: Deps): string {
  try {
    return clock.now();
  } catch {
    return new Date().toISOString();
  }
}

type Count = { recorded: number; written: number; lost: number };

function sumOf(lanes: readonly Lane[]): AuditCounts {
  const sum = (of: (lane: Lane) => number): number => lanes.reduce((so, lane) => so + of(lane), 0);
  return {
    recorded: sum(({ count }) => count.recorded),
    written: sum(({ count }) => count.written),
    lost: sum(({ count }) => count.lost),
    waiting: sum(({ waiting }) => waiting.length),
  };
}

function lose(deps: Deps, count: Count, { tenant, lost, why }: { tenant: string; lost: number; why: string }): void {
  count.lost += lost;
  deps.logger.error({ tenant, lost, why, lostSoFar: count.lost }, 'audit-lost');
}

/** That a request is wrong in itself, and would be the next time as well. */
function isRefusal(error: unknown): boolean {
  return error instanceof OperationOutcomeError && [400, 413, 422].includes(getStatus(error.outcome));
}

/**
 * Writes the first batch of a lane; what could not be sent goes back to its front, what was refused is lost: of a batch that was refused
 * as a whole only the one event that is the reason, which must not keep all others from the record.
 */
function createWriter(deps: Deps): (lane: Lane) => Promise<void> {
  const patients = new LRUCache<string, string>({ max: KNOWN_PATIENTS });
  return async (lane) => {
    const { count } = lane;
    const { tenant } = lane.on;
    const batch = lane.waiting.splice(0, lane.size);
    lane.sending = batch.length;
    try {
      const store = await lane.on.ownStore();
      await lookUpAll(store, { batch, patients, fhirBase: tenant.fhirBase });
      const entry = batch.map((one) => toEntry(deps, { lane, patients }, one));
      const answer = await store.executeBatch({ resourceType: 'Bundle', type: 'batch', entry });
      const written = (answer.entry ?? []).filter(({ response }) => response?.status.startsWith('2') === true).length;
      count.written += written;
      lane.failures = 0;
      lane.size = BATCH;
      if (written < batch.length) lose(deps, count, { tenant: tenant.id, lost: batch.length - written, why: 'refused' });
    } catch (error) {
      const refused = isRefusal(error);
      lane.size = refused && batch.length > 1 ? Math.ceil(batch.length / 2) : BATCH;
      if (refused && batch.length === 1) {
        lose(deps, count, { tenant: tenant.id, lost: 1, why: 'refused' });
        return;
      }
      if (!refused) lane.failures += 1;
      lane.waiting.unshift(...batch);
      deps.logger.warn({ tenant: tenant.id, waiting: lane.waiting.length, ...describeError(error) }, 'audit-delayed');
    } finally {
      lane.sending = 0;
    }
  };
}

type Patients = LRUCache<string, string>;
const keyOf = (fhirBase: string, patientId: string) => `${fhirBase}|${patientId}`;

/** Medplum's own references of a batch's patients, for `AuditEvent?patient=`; who has no course has none. */
async function lookUpAll(
  store: MedplumClient,
  { batch, patients, fhirBase }: { readonly batch: readonly Waiting[]; readonly patients: Patients; readonly fhirBase: string },
): Promise<void> {
  const unknown = batch.flatMap(({ fact }) => patientsOf(fact)).filter((id) => !patients.has(keyOf(fhirBase, id)));
  // Whom the store does not tell now, and who is there twice, the event names by the identifier alone.
  const found = await findPatients(store, fhirBase, unknown).catch(() => new Map<string, string>());
  for (const [id, reference] of found) patients.set(keyOf(fhirBase, id), reference);
}

function toEntry(
  { config }: Deps,
  { lane, patients }: { readonly lane: Lane; readonly patients: Patients },
  { fact, recorded }: Waiting,
): BundleEntry {
  const { id: tenant, fhirBase } = lane.on.tenant;
  const known = patientsOf(fact).flatMap((id): [string, string][] => {
    const reference = patients.get(keyOf(fhirBase, id));
    return reference === undefined ? [] : [[id, reference]];
  });
  const context = { tenant, fhirBase, publicBaseUrl: config.publicBaseUrl, recorded, patientRefs: new Map(known) };
  return { resource: buildAuditEvent(fact, context), request: { method: 'POST', url: 'AuditEvent' } };
}

/** Resolves after the time, or at once when it is cut short. */
function pause(ms: number, cutShort?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      cutShort?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, cutShort?.aborted === true ? 0 : ms);
    cutShort?.addEventListener('abort', end);
    if (ms > 0) timer.unref();
  });
}
