import { CATEGORIES, type Category, type Freshness } from '../core/chart/chart.ts';
import type { EhrAccess } from '../ehr/backend-token.ts';
import { boundsOf } from '../ehr/granted-scope.ts';
import { type ChartReading, readCategories } from '../ehr/read-chart.ts';
import { saveMirror } from '../medplum/save-mirror.ts';
import { findPatient } from '../medplum/store.ts';
import { checkCodes } from './check-codes.ts';
import type { Audit } from './audit/audit.ts';
import type { ServiceDeps } from './deps.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

export interface RefreshRequest {
  readonly on: TenantRuntime;
  /** The EHR's id of the patient. */
  readonly patientId: string;
  readonly categories: readonly Category[];
  /** Asked for only when the EHR is about to be read. */
  readonly access: () => Promise<EhrAccess>;
}

export interface Refresher {
  /**
   * Reads categories of a patient's chart from the EHR and, when the patient has a course, brings the mirror to them.
   * Refreshes of one patient run one at a time; those that come meanwhile share one more run after it, so whoever asks gets
   * data that was read after asking.
   * @returns what the EHR said
   * @throws StoreError, EhrError when there is no token
   */
  refresh(request: RefreshRequest): Promise<ChartReading>;
}

/** How long the EHR may take for a whole refresh. A product choice. */
const DEADLINE_MS = 15_000;

interface Flight {
  readonly running: Promise<unknown>;
  next: { request: RefreshRequest; readonly result: Promise<ChartReading> } | undefined;
}

type Deps = Pick<ServiceDeps, 'clock' | 'fetch'>;

export function createRefresher(deps: Deps, audit: Audit): Refresher {
  const flights = new Map<string, Flight>();
  const start = (key: string, request: RefreshRequest): Promise<ChartReading> => {
    const result = refreshOnce(deps, request);
    const flight: Flight = { running: result, next: undefined };
    flights.set(key, flight);
    const land = (outcome: 'success' | 'failed') => {
      if (flight.next === undefined) flights.delete(key);
      // One of several users may have asked for it; it is the service that reads.
      const { on, patientId } = request;
      audit.record(on, { kind: 'chart-read', outcome, patientId, what: `/Patient/${patientId}` });
    };
    result.then(
      () => land('success'),
      () => land('failed'),
    );
    return result;
  };
  return {
    refresh: (request) => {
      const key = `${request.on.tenant.id}|${request.patientId}`;
      const flight = flights.get(key);
      if (flight === undefined) return start(key, request);
      if (flight.next !== undefined) {
        flight.next.request = merge(flight.next.request, request);
        return flight.next.result;
      }
      const follow = () => start(key, flight.next?.request ?? request);
      flight.next = { request, result: flight.running.then(follow, follow) };
      return flight.next.result;
    },
  };
}

function merge(earlier: RefreshRequest, later: RefreshRequest): RefreshRequest {
  const wanted = new Set([...earlier.categories, ...later.categories]);
  return { ...later, categories: CATEGORIES.filter((category) => wanted.has(category)) };
}

async function refreshOnce(deps: Deps, request: RefreshRequest): Promise<ChartReading> {
  const { tenant, ownStore } = request.on;
  const { token, scope } = await request.access();
  const now = deps.clock.now();
  const { asked: categories, bound } = boundsOf(scope, request.categories, now);
  const client = request.on.ehr(token, { signal: AbortSignal.timeout(DEADLINE_MS) });
  const read = await readCategories(client, request.patientId, {
    categories,
    now,
    batches: request.on.batches,
  });
  const reading = { ...bound(read), resources: await checkCodes(request.on, read.resources) };
  const medplum = await ownStore();
  const patientRef = await findPatient(medplum, tenant.fhirBase, request.patientId);
  const snapshot = { ...reading, freshness: withoutRefusals(reading.freshness) };
  if (patientRef !== undefined && Object.keys(snapshot.freshness).length > 0) await saveMirror(medplum, patientRef, snapshot);
  return reading;
}

type Partly = ChartReading['freshness'];

/** That one user may not see a category says nothing about the chart: what was read before stands, and ages. */
function withoutRefusals(freshness: Partly): Partly {
  const isRefusal = (one: Freshness | undefined) => one?.state === 'failed' && one.reason === 'unauthorized';
  return Object.fromEntries(Object.entries(freshness).filter(([, one]) => !isRefusal(one)));
}
