import { getStatus, type MedplumClient, OperationOutcomeError } from '@medplum/core';
import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import { findPatients } from '../../medplum/find-patients.ts';
import type { ServiceDeps } from '../deps.ts';
import { describeError } from '../render-error.ts';
import { createShortMemory, type ShortMemory } from '../short-memory.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { buildAuditEvent, patientsOf } from './audit-event.ts';
import type { AuditFact } from './fact.ts';

export type LaneDeps = Pick<ServiceDeps, 'config' | 'logger'>;

/** Events in one request to Medplum, at most: about 300 kB, a third of what it takes. */
export const BATCH = 100;
/** Medplum's references of patients by the EHR's ids, and how long they are kept: who is worked with is on record again and again. Product choices. */
const KNOWN_PATIENTS = { max: 10_000, keepMs: 600_000 };
/** Events refused one after the other, each alone, and none written between: it is not they, it is the store. */
const OUTAGE = 2;

interface Waiting {
  readonly fact: AuditFact;
  readonly recorded: string;
  /** How many requests had been written when Medplum refused this event alone; undefined when it never did. */
  readonly refusedAfter?: number;
}

export type Count = { recorded: number; written: number; lost: number };

/** One tenant's queue: what waits, whether a write is on its way or planned, and how often in a row writing has failed. */
export interface Lane {
  readonly on: TenantRuntime;
  waiting: Waiting[];
  /** Facts in the write that is on its way. */
  sending: number;
  busy: Promise<void> | undefined;
  failures: number;
  /** Facts that the next request has: fewer while the one is sought that Medplum refuses whole requests for. */
  size: number;
  /** Requests of which something was written. */
  successes: number;
  /** Events that were refused alone since then. */
  refusedAlone: number;
  readonly count: Count;
}

export function emptyLane(on: TenantRuntime): Lane {
  const count = { recorded: 0, written: 0, lost: 0 };
  return { on, waiting: [], sending: 0, busy: undefined, failures: 0, size: BATCH, successes: 0, refusedAlone: 0, count };
}

export function lose(
  deps: Pick<ServiceDeps, 'logger'>,
  count: Count,
  { tenant, lost, why }: { readonly tenant: string; readonly lost: number; readonly why: string },
): void {
  count.lost += lost;
  deps.logger.error({ tenant, lost, why, lostSoFar: count.lost }, 'audit-lost');
}

/**
 * That a request may be wrong in itself, and would be the next time as well. Medplum's client says 400 also of an outage whose answer is
 * none that it knows: a proxy's page, a token that was not given.
 */
function isRefusal(error: unknown): boolean {
  return error instanceof OperationOutcomeError && [400, 413, 422].includes(getStatus(error.outcome));
}

/**
 * Writes the first batch of a lane. What could not be sent goes back to its front, and so does what a busy store did not take of it; what
 * it refused is lost. Of a batch that is refused as a whole that is only the one event that is the reason, which must not keep all others
 * from the record.
 */
export function createWriter(deps: LaneDeps): (lane: Lane) => Promise<void> {
  const patients: Patients = createShortMemory(KNOWN_PATIENTS);
  return async (lane) => {
    const { tenant } = lane.on;
    const batch = lane.waiting.splice(0, nextSize(lane));
    lane.sending = batch.length;
    try {
      const store = await lane.on.ownStore();
      await lookUpAll(store, { batch, patients, fhirBase: tenant.fhirBase });
      const entry = batch.map((one) => toEntry(deps, { lane, patients }, one));
      settle(deps, { lane, batch }, await store.executeBatch({ resourceType: 'Bundle', type: 'batch', entry }));
    } catch (error) {
      const [one] = batch;
      if (isRefusal(error) && batch.length === 1 && one !== undefined) putAside(deps, lane, one);
      else {
        if (isRefusal(error)) lane.size = lane.refusedAlone > 0 ? 1 : Math.ceil(batch.length / 2);
        else lane.failures += 1;
        lane.waiting.unshift(...batch);
      }
      deps.logger.warn({ tenant: tenant.id, waiting: lane.waiting.length, ...describeError(error) }, 'audit-delayed');
    } finally {
      lane.sending = 0;
    }
  };
}

/** What was refused alone is tried again alone. */
function nextSize({ waiting, size }: Lane): number {
  const refused = waiting.findIndex(({ refusedAfter }) => refusedAfter !== undefined);
  return refused === -1 ? size : Math.min(size, Math.max(refused, 1));
}

interface Sent {
  readonly lane: Lane;
  readonly batch: readonly Waiting[];
}

/** Takes note of what became of each event of a request that was answered. */
function settle(deps: LaneDeps, { lane, batch }: Sent, answer: Bundle): void {
  const statuses = batch.map((_, at) => Number.parseInt(answer.entry?.[at]?.response?.status ?? '', 10));
  const written = statuses.filter((status) => status >= 200 && status < 300).length;
  // Who may write none of them may not write here at all, until somebody gives the client its policy.
  const mayNot = (status: number): boolean => written === 0 && (status === 401 || status === 403);
  const isAgain = (status = Number.NaN): boolean => Number.isNaN(status) || status === 429 || status >= 500 || mayNot(status);
  const again = batch.filter((_, at) => isAgain(statuses[at]));
  const refused = batch.length - written - again.length;
  lane.count.written += written;
  lane.waiting.unshift(...again);
  lane.failures = again.length > 0 ? lane.failures + 1 : 0;
  lane.size = BATCH;
  if (written > 0) {
    lane.successes += 1;
    lane.refusedAlone = 0;
  }
  const { id: tenant } = lane.on.tenant;
  if (again.length > 0) deps.logger.warn({ tenant, waiting: lane.waiting.length, again: again.length }, 'audit-delayed');
  if (refused > 0) lose(deps, lane.count, { tenant, lost: refused, why: 'refused' });
}

/**
 * An event that was refused alone goes behind all others. It is lost only when it is refused again and others were written between: until
 * then it may be the store that refuses everything, and when the next one is refused too, it is.
 */
function putAside(deps: LaneDeps, lane: Lane, one: Waiting): void {
  if (one.refusedAfter !== undefined && one.refusedAfter < lane.successes) {
    lose(deps, lane.count, { tenant: lane.on.tenant.id, lost: 1, why: 'refused' });
    return;
  }
  lane.refusedAlone += 1;
  lane.size = 1;
  if (lane.refusedAlone >= OUTAGE || lane.waiting.length === 0) lane.failures += 1;
  lane.waiting.push(lane.refusedAlone > OUTAGE ? one : { ...one, refusedAfter: lane.successes });
}

type Patients = ShortMemory<{ readonly reference: string }>;
const keyOf = (fhirBase: string, patientId: string) => `${fhirBase}|${patientId}`;

/** Medplum's own references of a batch's patients, for `AuditEvent?patient=`; who has no course has none. */
async function lookUpAll(
  store: MedplumClient,
  { batch, patients, fhirBase }: { readonly batch: readonly Waiting[]; readonly patients: Patients; readonly fhirBase: string },
): Promise<void> {
  const unknown = batch.flatMap(({ fact }) => patientsOf(fact)).filter((id) => patients.get(keyOf(fhirBase, id)) === undefined);
  // Whom the store does not tell now, and who is there twice, the event names by the identifier alone.
  const found = await findPatients(store, fhirBase, unknown).catch(() => new Map<string, string>());
  for (const [id, reference] of found) patients.set(keyOf(fhirBase, id), { reference });
}

function toEntry(
  { config }: LaneDeps,
  { lane, patients }: { readonly lane: Lane; readonly patients: Patients },
  { fact, recorded }: Waiting,
): BundleEntry {
  const { id: tenant, fhirBase } = lane.on.tenant;
  const known = patientsOf(fact).flatMap((id): [string, string][] => {
    const reference = patients.get(keyOf(fhirBase, id))?.reference;
    return reference === undefined ? [] : [[id, reference]];
  });
  const context = { tenant, fhirBase, publicBaseUrl: config.publicBaseUrl, recorded, patientRefs: new Map(known) };
  return { resource: buildAuditEvent(fact, context), request: { method: 'POST', url: 'AuditEvent' } };
}
