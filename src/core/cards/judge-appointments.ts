import type { Appointment } from '@medplum/fhirtypes';
import { localCodesOf } from '../../terminology/codes.ts';
import type { Chart, Entry, Freshness } from '../chart/chart.ts';
import { assess } from '../pathway/assess.ts';
import type { GateLine, Pathway } from '../pathway/pathway.ts';
import type { Activity, Protocol } from '../protocol/protocol.ts';
import { DAY_MS, dateOf, instantMs, plusMs } from '../time.ts';

/** What a proposed appointment is: a kind of KAP visit, somebody else's, or perhaps ours (`unclear`: words without a code). */
export type AppointmentKind = Activity | 'other' | 'unclear';

/** A proposed appointment of a hook, held against the protocol as it will stand on that day. */
export interface JudgedAppointment {
  readonly reference: string;
  readonly kind: Exclude<AppointmentKind, 'other'>;
  /** The appointment's own words; undefined when it has none. */
  readonly text: string | undefined;
  /** FHIR date of the visit; undefined when it can't be read. */
  readonly day: string | undefined;
  /** What the protocol says against the day, in sentences. */
  readonly timing: readonly string[];
  /** Gate lines that proceed today and will not on that day. */
  readonly lapsing: readonly GateLine[];
  /** Gate lines that are open today and still would be. */
  readonly open: readonly GateLine[];
}

/** Lines that say something about a day to come; the others are of the day itself or of an order that is still to be written. */
const AHEAD: readonly GateLine['id'][] = ['intakes', 'contraindications', 'consent', 'preparation', 'interactions'];

/** What the protocol is asked about proposed appointments; undefined for a patient who is not on the pathway. */
export interface AppointmentContext {
  readonly protocol: Protocol;
  readonly chart: Chart;
  readonly pathway: Pathway;
}

/** The proposed appointments that are, or may be, KAP visits. */
export function judgeAppointments(
  appointments: readonly Entry<Appointment>[],
  context: AppointmentContext | undefined,
): readonly JudgedAppointment[] {
  const known = appointments
    .map((entry) => ({ ...entry, kind: kindOf(entry.resource), start: startOf(entry.resource) }))
    .toSorted((a, b) => (instantMs(a.start) ?? 0) - (instantMs(b.start) ?? 0));
  const doses = known.filter(({ kind }) => kind === 'dosing');
  return known.flatMap(({ reference, resource, kind, start }) => {
    if (kind === 'other') return [];
    const ms = instantMs(start);
    const day = ms === undefined ? undefined : dateOf(ms);
    const base = { reference, kind, text: wordsOf(resource)[0], day, timing: [], lapsing: [], open: [] };
    if (context === undefined || kind === 'unclear') return [base];
    if (kind === 'integration') return [{ ...base, timing: integrationTiming(context, day) }];
    if (kind !== 'dosing') return [base];
    const earlier = doses[doses.findIndex((one) => one.reference === reference) - 1];
    return [{ ...base, ...judgeDosing(context, { start, day, before: earlier?.start }) }];
  });
}

/** @returns `unclear` for words that name ketamine or KAP without a code of `kap-activity` */
export function kindOf(appointment: Appointment): AppointmentKind {
  const concepts = [...(appointment.serviceType ?? []), appointment.appointmentType, ...(appointment.reasonCode ?? [])];
  const [code] = concepts.flatMap((concept) => localCodesOf(concept, 'kap-activity'));
  if (code !== undefined) return code === 'maintenance' ? 'dosing' : (code as Activity);
  return wordsOf(appointment).some((words) => /ketamin|\bKAP\b/i.test(words)) ? 'unclear' : 'other';
}

function wordsOf({ serviceType, appointmentType, reasonCode, description }: Appointment): readonly string[] {
  const concepts = [...(serviceType ?? []), appointmentType, ...(reasonCode ?? [])];
  const words = concepts.flatMap((concept) => [concept?.text, ...(concept?.coding ?? []).map(({ display }) => display)]);
  return [...words, description].flatMap((text) => (text === undefined || text === '' ? [] : [text]));
}

function startOf({ start, requestedPeriod }: Appointment): string | undefined {
  return start ?? requestedPeriod?.[0]?.start;
}

interface Booked {
  readonly start: string | undefined;
  readonly day: string | undefined;
  /** Start of the dosing visit that is proposed before this one. */
  readonly before: string | undefined;
}

function judgeDosing(
  { protocol, chart, pathway }: AppointmentContext,
  { start, day, before }: Booked,
): Pick<JudgedAppointment, 'timing' | 'lapsing' | 'open'> {
  const now = pathway.assessedAt;
  const then = plusMs(start, 0);
  if (then === undefined || day === undefined)
    return { timing: ['When the visit begins can not be read.'], lapsing: [], open: [] };
  if (then < now) return { timing: [`The visit begins on ${day}, which is over.`], lapsing: [], open: [] };
  // As if the EHR were read again on that day: what was read stands, what was not stays unknown.
  const ahead = assess(protocol, { ...chart, freshness: freshOn(chart.freshness, then) }, then);
  const notThen = ahead.gates.filter((gate) => AHEAD.includes(gate.id) && gate.decision !== 'proceed');
  const proceedsNow = (line: GateLine) => pathway.gates.some((gate) => gate.id === line.id && gate.decision === 'proceed');
  return {
    timing: [...spacingTiming(ahead), ...tooLate(protocol, pathway, day), ...betweenBooked(protocol, day, before)],
    lapsing: notThen.filter(proceedsNow),
    open: notThen.filter((line) => !proceedsNow(line)),
  };
}

function freshOn(freshness: Chart['freshness'], at: string): Chart['freshness'] {
  const later = (one: Freshness): Freshness => (one.state === 'read' ? { ...one, at } : one);
  return Object.fromEntries(Object.entries(freshness).map(([category, one]) => [category, later(one)])) as Chart['freshness'];
}

function spacingTiming({ gates }: Pathway): readonly string[] {
  const spacing = gates.find(({ id }) => id === 'spacing');
  return spacing === undefined || spacing.decision === 'proceed' ? [] : spacing.reasons;
}

function tooLate({ course }: Protocol, { doses }: Pathway, day: string): readonly string[] {
  const last = doses.at(-1);
  if (course.maxSpacingDays === undefined || last === undefined || doses.length >= course.maxDoses) return [];
  const latest = plusMs(last.at, course.maxSpacingDays.value * DAY_MS)?.slice(0, 10);
  return latest === undefined || day <= latest
    ? []
    : [`At most ${String(course.maxSpacingDays.value)} days between doses: not after ${latest}.`];
}

function betweenBooked({ course }: Protocol, day: string, before: string | undefined): readonly string[] {
  const earliest = plusMs(before, course.minSpacingDays.value * DAY_MS)?.slice(0, 10);
  return earliest === undefined || day >= earliest
    ? []
    : [
        `At least ${String(course.minSpacingDays.value)} days between doses: after the visit proposed before it, not before ${earliest}.`,
      ];
}

function integrationTiming({ protocol, pathway }: AppointmentContext, day: string | undefined): readonly string[] {
  const last = pathway.doses.at(-1);
  if (day === undefined) return ['When the visit begins can not be read.'];
  if (last === undefined || last.integrations >= protocol.integration.perDose.value) return [];
  const due = last.integrationDueBy.slice(0, 10);
  return day > due ? [`The integration of dose ${String(last.ordinal)} is due by ${due}.`] : [];
}
