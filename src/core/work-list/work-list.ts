import type { CarePlan, ClinicalImpression, Encounter, Flag, Patient, Reference, Task } from '@medplum/fhirtypes';
import { IDENTIFIERS, localCodes, localCodesOf } from '../../terminology/codes.ts';
import type { Role } from '../decision.ts';
import type { Activity } from '../protocol/protocol.ts';
import { DAY_MS, instantMs, plusMs } from '../time.ts';

/** What kind of work it is; the first of this order is the most pressing. */
export const WORK_KINDS = [
  'alert',
  'session',
  'order',
  'integration',
  'measure',
  'review',
  'expiring',
  'visit',
  'form',
  'escort',
] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

/** One thing that somebody should do or know, about one patient. */
export interface WorkItem {
  /** Stable across readings. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly title: string;
  readonly urgent: boolean;
  /** `overdue` and `today` by the clinic's own calendar; `later` also what may not be done yet. */
  readonly when: 'overdue' | 'today' | 'later' | 'undated';
  /** FHIR date or instant; by when. */
  readonly dueOn?: string;
  /** FHIR date; from when it may be done, which is no day by which it must be. */
  readonly notBefore?: string;
  readonly roles: readonly Role[];
  readonly patient: WorkPatient;
  /** Who looks after the course, `Practitioner/id` as the EHR writes it. */
  readonly clinician?: { readonly reference: string; readonly name?: string };
  /** Which clinic of the EHR looks after the patient: its reference as the EHR writes it, else its name. */
  readonly clinic?: { readonly reference: string; readonly name?: string };
}

export interface WorkPatient {
  /** `Patient/id` as the EHR writes it. */
  readonly reference: string;
  readonly name: string;
  readonly birthDate?: string;
}

/** What the store holds about the running courses of one EHR's patients. */
export interface WorkData {
  readonly carePlans: readonly CarePlan[];
  readonly patients: readonly Patient[];
  /** Open ones. */
  readonly tasks: readonly Task[];
  /** Active ones. */
  readonly flags: readonly Flag[];
  readonly clearances: readonly ClinicalImpression[];
  /** Visits of today and later. */
  readonly encounters: readonly Encounter[];
}

export interface WorkOptions {
  readonly ehrBase: string;
  /** Instant. */
  readonly now: string;
  /** IANA zone of the clinic: whose calendar says what today is. */
  readonly timeZone: string;
}

/** How long before its end a clearance is told, days. A product choice: time for a visit. */
export const EXPIRY_DAYS = 14;
const KIND_OF_ACTIVITY: Partial<Record<Activity, WorkKind>> = { order: 'order', integration: 'integration', measure: 'measure' };
const INTAKES = ['intake-suitability', 'eligibility'];

/**
 * The work of a clinic: what its running courses ask for, the most pressing first. Only patients of this EHR, and only those with a
 * running course.
 */
export function buildWorkList(data: WorkData, options: WorkOptions): readonly WorkItem[] {
  const courses = coursesOf(data, options.ehrBase);
  const today = calendarDay(options.now, options.timeZone);
  const items = [
    ...data.flags.map((flag) => ({ of: flag.subject, item: alertOf(flag) })),
    ...data.encounters.map((visit) => ({ of: visit.subject, item: sessionOf(visit, today, options.timeZone) })),
    ...data.tasks.map((task) => ({ of: task.for, item: taskOf(task, today, options.timeZone) })),
    ...expiring(data.clearances, today, options.timeZone),
  ];
  return items
    .flatMap(({ of, item }): readonly WorkItem[] => {
      const course = courses.get(of?.reference ?? '');
      return course === undefined || item === undefined ? [] : [{ ...item, ...course }];
    })
    .toSorted(compareWork);
}

type Course = Pick<WorkItem, 'patient' | 'clinician' | 'clinic'>;
/** What is to be done, without for whom. */
export type BareWork = Omit<WorkItem, keyof Course>;

/** Stands for a name that the store did not give: somebody is on a course, and a list without them would look complete. */
const UNREAD = 'Name could not be read';

/**
 * Running courses by the patient's reference in the store; only patients of this EHR. A course says whose it is also where the patient
 * is not given.
 */
export function coursesOf(
  { carePlans, patients }: Pick<WorkData, 'carePlans' | 'patients'>,
  ehrBase: string,
): ReadonlyMap<string, Course> {
  const byReference = new Map(patients.map((patient) => [`Patient/${patient.id ?? ''}`, patient]));
  return new Map(
    carePlans.flatMap((plan): [string, Course][] => {
      const patient = byReference.get(plan.subject.reference ?? '');
      const reference = valueAt(patient?.identifier, ehrBase, 'Patient/') ?? patientInKey(plan, ehrBase);
      if (reference === undefined) return [];
      const birthDate = patient?.birthDate;
      const clinician = valueAt(plan.author?.identifier === undefined ? [] : [plan.author.identifier], ehrBase, 'Practitioner/');
      const name = plan.author?.display;
      const clinic = clinicOf(patient, ehrBase);
      return [
        [
          plan.subject.reference ?? '',
          {
            patient: {
              reference,
              name: patient === undefined ? UNREAD : nameOf(patient),
              ...(birthDate === undefined ? {} : { birthDate }),
            },
            ...(clinician === undefined ? {} : { clinician: { reference: clinician, ...(name === undefined ? {} : { name }) } }),
            ...(clinic === undefined ? {} : { clinic }),
          },
        ],
      ];
    }),
  );
}

/** The organization that the EHR names as the patient's own; undefined when it names none. */
function clinicOf(patient: Patient | undefined, ehrBase: string): Course['clinic'] {
  const { identifier, display } = patient?.managingOrganization ?? {};
  const reference = valueAt(identifier === undefined ? [] : [identifier], ehrBase, 'Organization/') ?? display;
  return reference === undefined ? undefined : { reference, ...(display === undefined ? {} : { name: display }) };
}

/** A course's own key begins with its EHR and the patient there. */
function patientInKey({ identifier }: CarePlan, ehrBase: string): string | undefined {
  const key = valueAt(identifier, IDENTIFIERS.carePlan, `${ehrBase}/Patient/`);
  return key?.slice(`${ehrBase}/`.length);
}

/** A reference as the EHR writes it, by which the store knows one of its copies. */
export function valueAt(identifiers: Patient['identifier'], system: string, prefix: string): string | undefined {
  return identifiers?.find((one) => one.system === system && one.value?.startsWith(prefix) === true)?.value;
}

function nameOf({ name }: Patient): string {
  const [first] = name ?? [];
  return (
    first?.text ??
    ([first?.given?.join(' '), first?.family].filter((part) => part !== undefined && part !== '').join(' ') || 'Name not known')
  );
}

function alertOf(flag: Flag): BareWork {
  return {
    key: `Flag/${flag.id ?? ''}`,
    kind: 'alert',
    title: flag.code.text ?? 'Alert',
    urgent: true,
    when: 'undated',
    roles: ['therapist', 'prescriber'],
  };
}

/** States of a visit that is not to come and does not go on. */
export const OVER: readonly string[] = ['finished', 'cancelled', 'entered-in-error'];

/** A KAP visit of today that is not over; other days' visits are not today's work. */
export function sessionOf(visit: Encounter, today: string, timeZone: string): BareWork | undefined {
  const start = visit.period?.start;
  const activity = (visit.type ?? []).flatMap((type) => localCodesOf(type, 'kap-activity'))[0];
  if (start === undefined || activity === undefined || OVER.includes(visit.status)) return undefined;
  if (instantMs(start) === undefined || calendarDay(start, timeZone) !== today) return undefined;
  const title = visit.type?.[0]?.text ?? visit.type?.[0]?.coding?.[0]?.display ?? activity;
  return { key: `Encounter/${visit.id ?? ''}`, kind: 'session', title, urgent: false, when: 'today', dueOn: start, roles: [] };
}

function taskOf(task: Task, today: string, timeZone: string): BareWork {
  const activity = localCodesOf(task.code, 'kap-activity')[0] as Activity | undefined;
  const kind = kindOf(task, activity);
  const roles = (task.performerType ?? []).flatMap((type) => localCodesOf(type, 'kap-role')).filter(isRole);
  return {
    key: `Task/${task.id ?? ''}`,
    kind,
    title: task.description ?? task.code?.text ?? 'Task',
    urgent: isUrgent(task),
    ...daysOf(task, today, timeZone),
    roles,
  };
}

/** When a Task may be done and is to be done. */
export function daysOf({ restriction }: Task, today: string, timeZone: string): Pick<WorkItem, 'when' | 'dueOn' | 'notBefore'> {
  const { start: notBefore, end: dueOn } = restriction?.period ?? {};
  const isToCome = whenOf(notBefore, today, timeZone) === 'later';
  return {
    when: isToCome ? 'later' : whenOf(dueOn, today, timeZone),
    ...(dueOn === undefined ? {} : { dueOn }),
    ...(notBefore === undefined ? {} : { notBefore }),
  };
}

function isUrgent({ priority }: Task): boolean {
  return priority === 'urgent' || priority === 'asap' || priority === 'stat';
}

function kindOf(task: Task, activity: Activity | undefined): WorkKind {
  const byStep = activity === undefined ? undefined : KIND_OF_ACTIVITY[activity];
  if (byStep !== undefined) return byStep;
  if (isUrgent(task)) return 'alert';
  if (task.instantiatesCanonical !== undefined) return 'form';
  return activity === 'screening' ? 'review' : 'visit';
}

/** By the clinic's calendar, on which also an instant is a day; a month or a year is over when it has ended. */
function whenOf(dueOn: string | undefined, today: string, timeZone: string): WorkItem['when'] {
  if (dueOn === undefined) return 'undated';
  const day = dueOn.length > 10 && instantMs(dueOn) !== undefined ? calendarDay(dueOn, timeZone) : dueOn.slice(0, 10);
  const now = today.slice(0, day.length);
  return day < now ? 'overdue' : day === today ? 'today' : 'later';
}

/** The newest clearance of each kind and patient, where it ends soon or has ended. */
export function expiring(
  clearances: readonly ClinicalImpression[],
  today: string,
  timeZone: string,
): readonly { readonly of: Reference; readonly item: BareWork }[] {
  const newest = new Map<string, ClinicalImpression>();
  for (const one of clearances) {
    const code = localCodesOf(one.code, 'kap-clearance').find((candidate) => INTAKES.includes(candidate));
    const key = `${one.subject.reference ?? ''} ${code ?? ''}`;
    if (code !== undefined && (newest.get(key)?.date ?? '') <= (one.date ?? '')) newest.set(key, one);
  }
  const horizon = plusMs(today, EXPIRY_DAYS * DAY_MS)?.slice(0, 10) ?? today;
  return [...newest.values()].flatMap((one) => {
    const end = one.effectivePeriod?.end?.slice(0, 10);
    if (end === undefined || end > horizon) return [];
    const title = one.investigation?.[0]?.code.text ?? one.code?.text ?? 'Clearance';
    const item: BareWork = {
      key: `ClinicalImpression/${one.id ?? ''}`,
      kind: 'expiring',
      title,
      urgent: false,
      when: whenOf(end, today, timeZone),
      dueOn: end,
      roles: ['therapist', 'prescriber'],
    };
    return [{ of: one.subject, item }];
  });
}

const ROLES = localCodes('kap-role');
function isRole(code: string): code is Role {
  return ROLES.includes(code);
}

const WHEN: readonly WorkItem['when'][] = ['overdue', 'today', 'undated', 'later'];

/** The most pressing first. */
export function compareWork(a: WorkItem, b: WorkItem): number {
  return (
    Number(b.urgent) - Number(a.urgent) ||
    Number(b.kind === 'alert') - Number(a.kind === 'alert') ||
    WHEN.indexOf(a.when) - WHEN.indexOf(b.when) ||
    (a.dueOn ?? a.notBefore ?? '').localeCompare(b.dueOn ?? b.notBefore ?? '') ||
    WORK_KINDS.indexOf(a.kind) - WORK_KINDS.indexOf(b.kind) ||
    a.patient.name.localeCompare(b.patient.name) ||
    a.key.localeCompare(b.key)
  );
}

/** The day of an instant by a clinic's calendar, `YYYY-MM-DD`. */
export function calendarDay(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    new Date(instant),
  );
}
