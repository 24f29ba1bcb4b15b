import type { Encounter } from '@medplum/fhirtypes';
import { isLocal } from '../../terminology/codes.ts';
import type { Category, Chart, Entry } from '../chart/chart.ts';
import type { Activity, Protocol, ProtocolStep } from '../protocol/protocol.ts';
import type { Finding } from '../safety/finding.ts';
import { dateOf, instantMs } from '../time.ts';
import type { Dose } from './pathway.ts';

/** How old a reading of the EHR may be before what rests on it is unknown. A product choice, not a clinical number. */
export const MAX_READ_AGE_HOURS = 24;

/** What every gate, step and action is computed from. */
export interface Context {
  readonly protocol: Protocol;
  readonly chart: Chart;
  /** ISO instant. */
  readonly now: string;
  readonly findings: readonly Finding[];
  readonly doses: readonly Dose[];
  /** EHR categories that were not read, failed, or were read too long ago. */
  readonly unread: readonly Category[];
}

export function stepsOf(protocol: Protocol, activity: Activity): readonly ProtocolStep[] {
  return protocol.steps.filter((step) => step.activity === activity);
}

/** Whether the protocol has a dose left for this patient: in the course, or in maintenance. */
export function isAnotherDosePossible({ protocol, doses }: Pick<Context, 'protocol' | 'doses'>): boolean {
  return doses.length < protocol.course.maxDoses || protocol.maintenance !== undefined;
}

/** The EHR's visits of one kind that have begun by now, oldest first. */
export function visitsOf(chart: Chart, activity: Activity, now: string): readonly Entry<Encounter>[] {
  const until = instantMs(now) ?? Number.NEGATIVE_INFINITY;
  return chart.encounters
    .filter((visit) => isFor(visit, activity))
    .filter(({ resource }) => (instantMs(resource.period?.start) ?? Number.POSITIVE_INFINITY) <= until)
    .toSorted((a, b) => (instantMs(a.resource.period?.start) ?? 0) - (instantMs(b.resource.period?.start) ?? 0));
}

function isFor({ resource }: Entry<Encounter>, activity: Activity): boolean {
  return (resource.type ?? []).some((type) => isLocal(type, 'kap-activity', activity));
}

/** A visit that the EHR has planned, or that has begun: somebody chose its day. */
const BOOKED: readonly Encounter['status'][] = ['planned', 'arrived', 'triaged', 'in-progress', 'onleave'];

/**
 * The day of the next dosing visit in the EHR's book, as the EHR writes it; today's counts until its dose was given. One of a day that is
 * over, or that can't be read to the day, is none.
 * @returns FHIR date
 */
export function bookedDoseOn({ chart, doses, now }: Context): string | undefined {
  const lastDoseMs = instantMs(doses.at(-1)?.at) ?? Number.NEGATIVE_INFINITY;
  const starts = chart.encounters
    .filter((visit) => isFor(visit, 'dosing') && BOOKED.includes(visit.resource.status))
    .flatMap(({ resource: { period } }) => {
      const ms = instantMs(period?.start);
      const isAhead = ms !== undefined && ms > lastDoseMs && dateOf(ms) >= now.slice(0, 10);
      return isAhead && period?.start !== undefined && period.start.length >= 10 ? [{ ms, day: period.start.slice(0, 10) }] : [];
    });
  return starts.toSorted((a, b) => a.ms - b.ms)[0]?.day;
}

export function finishedVisits(chart: Chart, activity: Activity, now: string): readonly Entry<Encounter>[] {
  return visitsOf(chart, activity, now).filter(({ resource }) => resource.status === 'finished');
}

/** The visit of one kind that is going on now; the newest when the EHR left several open. */
export function runningVisit(chart: Chart, activity: Activity, now: string): Entry<Encounter> | undefined {
  return visitsOf(chart, activity, now)
    .filter(({ resource }) => resource.status === 'in-progress' || resource.status === 'onleave')
    .at(-1);
}
