import type { CarePlan, Encounter } from '@medplum/fhirtypes';
import { instantMs } from '../core/time.ts';
import { localSystem } from '../terminology/codes.ts';
import { DUTIES, fulfil } from './duties.ts';
import { everyMatch } from './every-match.ts';
import { findHeartbeat, type Heartbeat, writeHeartbeat } from './heartbeat.ts';
import { isKapCarePlan, type Store } from './store.ts';

/** What one run of the sweep did; `due` is false when today's round was over already. */
export type SweepResult = { readonly due: false } | ({ readonly due: true } & Heartbeat);

/** How much one run may take on, so that it ends before its runtime ends it. Product choices. */
export interface SweepBounds {
  readonly courses: number;
  readonly ms: number;
  /** ms since the run began. */
  readonly elapsedMs: () => number;
  /** Whether the store takes no more from this run. */
  readonly isSpent: () => boolean;
}

interface Course {
  /** CarePlan id. */
  readonly id: string;
  readonly patientRef: string;
}

/**
 * One run of the sweep. Once a day it begins a round over every course that is active or paused, makes each true in every
 * respect (whatever events were lost), and writes down how far it came; the next run goes on from there. A course that fails does
 * not stop the others; a quota that is used up does, and the next run goes on. Runs in between cost one search.
 * @throws StoreError when the courses can't be listed or the heartbeat can't be written
 */
export async function sweep(store: Store, now: string, bounds: SweepBounds): Promise<SweepResult> {
  const { heartbeat, resource } = await findHeartbeat(store);
  if (heartbeat?.ended !== undefined && heartbeat.began.slice(0, 10) === now.slice(0, 10)) return { due: false };
  const round = heartbeat === undefined || heartbeat.ended !== undefined ? newRound(now) : heartbeat;
  const { after } = round;
  const courses = await listCourses(store);
  const open = after === undefined ? courses : courses.filter(({ id }) => id > after);
  const next = await sweepSome(store, { now, round, open, bounds });
  try {
    await writeHeartbeat(store, next, resource);
  } catch (error) {
    // What was made true is true; the next run looks at it again, and finds nothing to do.
    if (!bounds.isSpent()) throw error;
  }
  return { due: true, ...next };
}

function newRound(now: string): Heartbeat {
  return { began: now, at: now, ended: undefined, checked: 0, changed: 0, failed: 0, after: undefined };
}

async function sweepSome(
  store: Store,
  { now, round, open, bounds }: { now: string; round: Heartbeat; open: readonly Course[]; bounds: SweepBounds },
): Promise<Heartbeat> {
  let { checked, changed, failed, after } = round;
  let taken = 0;
  // A run that did not get past the course where the last one stopped says so: whoever asks when the sweep got on hears of it.
  const stopped = (): Heartbeat => ({ ...round, at: after === round.after ? round.at : now, checked, changed, failed, after });
  for (const { id, patientRef } of open) {
    // At least one course a run, so that every round comes to its end.
    if (taken > 0 && (taken >= bounds.courses || bounds.elapsedMs() >= bounds.ms)) return stopped();
    taken += 1;
    try {
      changed += (await sweepCourse(store, patientRef, now)) > 0 ? 1 : 0;
    } catch {
      // Not this course's fault: the next run begins with it.
      if (bounds.isSpent()) return stopped();
      failed += 1;
    }
    checked += 1;
    after = id;
  }
  return { ...round, at: now, ended: now, checked, changed, failed, after: undefined };
}

/** What one duty writes another one reads (an order on hold changes the pathway): after so many rounds all have seen each other. */
const MAX_ROUNDS = 5;

/**
 * Everything that any bot would have done for one patient, had every event reached it.
 * @returns how many entries were written
 * @throws StoreError
 */
export async function sweepCourse(store: Store, patientRef: string, now: string): Promise<number> {
  let written = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { written: more } = await fulfil(store, patientRef, { now, duties: DUTIES });
    written += more;
    if (more === 0) return written;
  }
  return written;
}

/** In the order of their ids: a round goes on after an id, wherever a course was added or ended meanwhile. */
async function listCourses(store: Store): Promise<readonly Course[]> {
  const found = await everyMatch(store, [{ query: 'CarePlan?status=active,on-hold&_fields=subject' }]);
  const plans = found.flat().filter((one): one is CarePlan => one.resourceType === 'CarePlan');
  const courses = plans.filter(isKapCarePlan).flatMap(courseOf);
  return courses.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function courseOf({ id, subject }: CarePlan): readonly Course[] {
  return id === undefined || subject.reference === undefined ? [] : [{ id, patientRef: subject.reference }];
}

/** What one run of the watch did. */
export interface WatchResult {
  /** Entries. */
  readonly written: number;
  /** Patients of sessions that count as going on whom this run did not come to. */
  readonly left: number;
}

/**
 * Looks at the dosing sessions that are going on, the newest first, so that visits that nobody ever ended take no time from today's:
 * a scheduled reading that nobody took is no event, so the clock has to ask. One patient who fails does not stop the others; the end of
 * the run's time or of what the store takes does.
 * @throws StoreError when the sessions can't be listed
 */
export async function watchRunningSessions(
  store: Store,
  now: string,
  bounds: Pick<SweepBounds, 'ms' | 'elapsedMs' | 'isSpent'>,
): Promise<WatchResult> {
  const type = encodeURIComponent(`${localSystem('kap-activity')}|dosing`);
  const found = await everyMatch(store, [{ query: `Encounter?status=in-progress,onleave&type=${type}&_fields=subject,period` }]);
  const visits = found.flat().filter((one): one is Encounter => one.resourceType === 'Encounter');
  const newestFirst = visits.toSorted((a, b) => beganMs(b) - beganMs(a));
  const patients = [...new Set(newestFirst.flatMap(({ subject }) => subject?.reference ?? []))];
  let written = 0;
  for (const [at, patientRef] of patients.entries()) {
    if (at > 0 && (bounds.elapsedMs() >= bounds.ms || bounds.isSpent())) return { written, left: patients.length - at };
    try {
      written += (await fulfil(store, patientRef, { now, duties: ['session'] })).written;
    } catch {
      // The next run, or the next event, asks again.
      if (bounds.isSpent()) return { written, left: patients.length - at };
    }
  }
  return { written, left: 0 };
}

/** A visit that does not say when it began goes by when the store last heard of it. */
function beganMs({ period, meta }: Encounter): number {
  return instantMs(period?.start) ?? instantMs(meta?.lastUpdated) ?? 0;
}
