import type { Encounter, Reference } from '@medplum/fhirtypes';
import { localCodesOf } from '../../terminology/codes.ts';
import { instantMs, MINUTE_MS } from '../time.ts';
import { calendarDay, coursesOf, OVER, valueAt, type WorkData, type WorkOptions, type WorkPatient } from './work-list.ts';

/** A person with a dosing visit today. */
export interface GroupMember {
  readonly patient: WorkPatient;
  /** `Encounter/id` as the EHR writes it. */
  readonly encounter: string;
  /** Instant. */
  readonly startsAt: string;
  readonly running: boolean;
}

/** Dosing visits of today that belong together by the EHR's schedule; of one person when nobody shares theirs. */
export interface SessionGroup {
  /** Stable while its visits are. */
  readonly key: string;
  readonly startsAt: string;
  /** The place's name, when the schedule says one. */
  readonly place: string | undefined;
  /** By name. */
  readonly members: readonly GroupMember[];
}

/** Visits at one place that begin within this time of the first are one session. A product choice: people arrive one by one. */
const SLOT_MS = 30 * MINUTE_MS;

interface Visit {
  readonly member: GroupMember;
  readonly ms: number;
  readonly appointments: readonly string[];
  readonly places: readonly string[];
  readonly place: string | undefined;
}

/**
 * Who is in a dosing session today, and with whom: visits that fulfil the same Appointment, or that are at the same Location and begin
 * within half an hour. It is a suggestion; who sits in the room is for the clinician to say.
 */
export function groupSessions(
  data: Pick<WorkData, 'carePlans' | 'patients' | 'encounters'>,
  options: WorkOptions,
): readonly SessionGroup[] {
  const courses = coursesOf(data, options.ehrBase);
  const visits = data.encounters
    .flatMap((one): readonly Visit[] => {
      const patient = courses.get(one.subject?.reference ?? '')?.patient;
      return patient === undefined ? [] : readVisit(one, patient, options);
    })
    .toSorted((a, b) => a.ms - b.ms || a.member.encounter.localeCompare(b.member.encounter));
  const groups: [Visit, ...Visit[]][] = [];
  for (const visit of visits) {
    const group = groups.find(
      ([first, ...others]) => [first, ...others].some((one) => isShared(one, visit)) && isNear(first, visit),
    );
    if (group === undefined) groups.push([visit]);
    else group.push(visit);
  }
  return groups.map(describe).toSorted((a, b) => b.members.length - a.members.length || a.startsAt.localeCompare(b.startsAt));
}

function readVisit(visit: Encounter, patient: WorkPatient, { ehrBase, now, timeZone }: WorkOptions): readonly Visit[] {
  const startsAt = visit.period?.start;
  const ms = instantMs(startsAt);
  const isDosing = (visit.type ?? []).some((type) => localCodesOf(type, 'kap-activity').includes('dosing'));
  const encounter = valueAt(visit.identifier, ehrBase, 'Encounter/');
  if (!isDosing || startsAt === undefined || ms === undefined || encounter === undefined || OVER.includes(visit.status))
    return [];
  if (calendarDay(startsAt, timeZone) !== calendarDay(now, timeZone)) return [];
  const locations = (visit.location ?? []).map(({ location }) => location);
  return [
    {
      member: { patient, encounter, startsAt, running: visit.status === 'in-progress' },
      ms,
      appointments: (visit.appointment ?? []).flatMap(nameOf),
      places: locations.flatMap(nameOf),
      place: locations.find(({ display }) => display !== undefined)?.display,
    },
  ];
}

/** What a reference is known by, in the store or in the EHR. */
function nameOf({ reference, identifier }: Reference): readonly string[] {
  return [reference ?? identifier?.value].filter((name) => name !== undefined);
}

/** The same appointment is the same session whenever people arrive; the same place is so within the slot. */
function isShared(one: Visit, other: Visit): boolean {
  const some = (mine: readonly string[], theirs: readonly string[]) => mine.some((name) => theirs.includes(name));
  return (
    one.member.patient.reference !== other.member.patient.reference &&
    (some(one.appointments, other.appointments) || some(one.places, other.places))
  );
}

function isNear(first: Visit, other: Visit): boolean {
  return other.ms - first.ms <= SLOT_MS || first.appointments.some((name) => other.appointments.includes(name));
}

function describe([first, ...others]: readonly [Visit, ...Visit[]]): SessionGroup {
  const visits = [first, ...others];
  return {
    key: first.member.encounter,
    startsAt: first.member.startsAt,
    place: visits.find(({ place }) => place !== undefined)?.place,
    members: visits
      .map(({ member }) => member)
      .toSorted((a, b) => a.patient.name.localeCompare(b.patient.name) || a.encounter.localeCompare(b.encounter)),
  };
}
