import { CATEGORIES, type Category } from '../core/chart/chart.ts';
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
  /** Who asks: a session, or one of the service's own kinds of work. Nobody is given what was read with another's token. */
  readonly by: string;
  readonly categories: readonly Category[];
  /** Asked for only when the EHR is about to be read. */
  readonly access: () => Promise<EhrAccess>;
}

export interface Refresher {
  /**
   * Reads categories of a patient's chart from the EHR and, when the patient has a course, brings the mirror to them.
   * Refreshes of one patient run one at a time; those by the same who come meanwhile share one more run, so whoever asks gets
   * data that was read after asking, and with their own token.
   * @returns what the EHR said
   * @throws StoreError, EhrError when there is no token
   */
  refresh(request: RefreshRequest): Promise<ChartReading>;
}

/** How long the EHR may take for a whole refresh. A product choice. */
const DEADLINE_MS = 15_000;

/** A run that has not begun; whoever asks in the same way meanwhile shares it. */
interface Waiting {
  request: RefreshRequest;
  readonly result: Promise<ChartReading>;
}

/** The runs of one patient, one after the other. */
interface Line {
  readonly waiting: Map<string, Waiting>;
  last: Promise<unknown>;
}

type Deps = Pick<ServiceDeps, 'clock' | 'logger'>;

export function createRefresher(deps: Deps, audit: Audit): Refresher {
  const lines = new Map<string, Line>();
  return {
    refresh: (request) => {
      const key = `${request.on.tenant.id}|${request.patientId}`;
      const line = lines.get(key) ?? { waiting: new Map<string, Waiting>(), last: Promise.resolve() };
      const before = line.waiting.get(request.by);
      if (before !== undefined) {
        before.request = merge(before.request, request);
        return before.result;
      }
      const begin = () => {
        line.waiting.delete(request.by);
        return recorded(deps, audit, own.request);
      };
      const own: Waiting = { request, result: line.last.then(begin, begin) };
      line.waiting.set(request.by, own);
      line.last = own.result;
      lines.set(key, line);
      const end = () => {
        if (line.last === own.result) lines.delete(key);
      };
      own.result.then(end, end);
      return own.result;
    },
  };
}

function merge(earlier: RefreshRequest, later: RefreshRequest): RefreshRequest {
  const wanted = new Set([...earlier.categories, ...later.categories]);
  return { ...later, categories: CATEGORIES.filter((category) => wanted.has(category)) };
}

async function recorded(deps: Deps, audit: Audit, request: RefreshRequest): Promise<ChartReading> {
  const { on, patientId } = request;
  // One of several users may have asked for it; it is the service that reads.
  const fact = { kind: 'chart-read', patientId, what: `/Patient/${patientId}` } as const;
  try {
    const reading = await refreshOnce(deps, request);
    audit.record(on, { ...fact, outcome: 'success' });
    return reading;
  } catch (error) {
    audit.record(on, { ...fact, outcome: 'failed' });
    throw error;
  }
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
  if (patientRef === undefined) return reading;
  const refused = await saveMirror(medplum, patientRef, { ...reading, now });
  if (refused.length > 0) {
    const entries = refused.map(({ category }) => category);
    deps.logger.warn({ tenant: tenant.id, entries }, 'mirror-entries-refused');
  }
  return reading;
}
