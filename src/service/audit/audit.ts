import type { ServiceDeps } from '../deps.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';
import { BATCH, type Count, createWriter, emptyLane, type Lane, type LaneDeps, lose } from './audit-lane.ts';
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

type Deps = LaneDeps & Pick<ServiceDeps, 'clock' | 'background' | 'auditDelayMs'>;

/** Facts of one tenant that may wait: minutes of a busy clinic. Beyond it the oldest are lost, and said to be. Product choices, all. */
const MAX_WAITING = 5_000;
/** Facts of this long go out together. */
const DELAY_MS = 250;
const RETRY_MS = [1_000, 5_000, 30_000] as const;

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

function sumOf(lanes: readonly Lane[]): AuditCounts {
  const sum = (of: (lane: Lane) => number): number => lanes.reduce((so, lane) => so + of(lane), 0);
  return {
    recorded: sum(({ count }) => count.recorded),
    written: sum(({ count }) => count.written),
    lost: sum(({ count }) => count.lost),
    waiting: sum(({ waiting }) => waiting.length),
  };
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
