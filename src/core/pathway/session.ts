import { canonical } from '../../terminology/artifacts.ts';
import { booleanAnswer, codeAnswers, latestResponse, numberAnswer } from '../chart/responses.ts';
import { judgeReading, readVitals } from '../safety/vitals.ts';
import { HOUR_MS, instantMs, MINUTE_MS, plusMs } from '../time.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { type Context, runningVisit } from './context.ts';
import { currentChecklist, newestValues } from './gate-day.ts';
import type { Dose, SessionView, VitalReading } from './pathway.ts';

/** Yes-or-no items of the discharge checklist. */
export { DISCHARGE_ITEMS } from '../protocol/discharge-items.ts';

/** A reading this early before its planned time still counts for it. A product choice, not a clinical number. */
const EARLY_MIN = 10;
/** A reading this late is missed. A product choice, not a clinical number. */
const LATE_MIN = 15;

/** The dosing session that is going on now, with what was measured and what still stands before discharge. */
export function readSession(context: Context): SessionView | undefined {
  const visit = runningVisit(context.chart, 'dosing', context.now);
  const startedAt = plusMs(visit?.resource.period?.start, 0);
  if (visit === undefined || startedAt === undefined) return undefined;
  const dose = context.doses.findLast(
    (given) => given.encounter === visit.reference || (given.encounter === undefined && given.at >= startedAt),
  );
  const from = plusMs(startedAt, -HOUR_MS) ?? startedAt;
  const readings = readVitals(context.protocol, context.chart, { from, to: context.now }).map((reading) => ({
    ...reading,
    at: plusMs(reading.at, 0) ?? reading.at,
  }));
  const checklist =
    dose === undefined
      ? currentChecklist(context)
      : latestResponse(context.chart, canonical('kap-pre-dose-checklist'), context.now);
  return {
    encounter: visit.reference,
    startedAt,
    setting: checklist === undefined ? undefined : codeAnswers(checklist.resource, 'setting')[0],
    dose,
    readings,
    schedule: dose === undefined ? [] : readingSchedule(context, dose, readings),
    limits: context.protocol.vitals.limits.map(({ vital, level, direction, limit }) => ({
      vital,
      level,
      direction,
      value: limit.value,
    })),
    discharge: decideDischarge(context, dose, readings),
  };
}

function readingSchedule({ protocol, now }: Context, dose: Dose, readings: readonly VitalReading[]): SessionView['schedule'] {
  const start = instantMs(dose.at) ?? 0;
  const nowMs = instantMs(now) ?? 0;
  const times = readings.map((reading) => instantMs(reading.at) ?? 0);
  return protocol.vitals.scheduleMin.value.map((minutes) => {
    const due = start + minutes * MINUTE_MS;
    const done = times.some((time) => time >= due - EARLY_MIN * MINUTE_MS && time <= due + LATE_MIN * MINUTE_MS);
    const state = done ? 'done' : nowMs < due ? 'later' : nowMs <= due + LATE_MIN * MINUTE_MS ? 'due' : 'missed';
    return { dueAt: new Date(due).toISOString(), state };
  });
}

/** What still stands between the patient and the door. Without a dose nothing does. */
function decideDischarge(context: Context, dose: Dose | undefined, readings: readonly VitalReading[]): SessionView['discharge'] {
  if (dose === undefined) return { decision: 'proceed', missing: [], earliestAt: undefined };
  const earliestAt = plusMs(dose.at, context.protocol.vitals.observationMin.value * MINUTE_MS);
  const waiting =
    earliestAt === undefined || context.now < earliestAt ? [`Observation until ${earliestAt ?? 'an unknown time'}`] : [];
  const vitals = dischargeVitals(context, dose, readings);
  const { refused, silent } = dischargeAnswers(context, dose);
  const integration = needsSessionIntegration(context, dose) ? ['The note on integration inside the session'] : [];
  const missing = [...waiting, ...vitals, ...refused, ...silent, ...integration];
  const decision = missing.length === 0 ? 'proceed' : waiting.length + refused.length > 0 ? 'hold' : 'unknown';
  return { decision, missing, earliestAt };
}

/** Whether the protocol begins integration inside the session, and nobody has noted it since the dose. */
export function needsSessionIntegration({ protocol, chart, now }: Context, dose: Dose): boolean {
  if (!protocol.integration.inSession.value) return false;
  const note = latestResponse(chart, canonical('kap-integration-note'), now);
  return (instantMs(note?.resource.authored) ?? Number.NEGATIVE_INFINITY) < (instantMs(dose.at) ?? Number.POSITIVE_INFINITY);
}

function dischargeVitals({ protocol }: Context, dose: Dose, readings: readonly VitalReading[]): readonly string[] {
  const before = newestValues(readings.filter((reading) => reading.at <= dose.at));
  const last = newestValues(readings.filter((reading) => reading.at > dose.at));
  if (last.systolic === undefined || last.diastolic === undefined) return ['A blood pressure after the dose'];
  const since = lateReadingFrom(protocol, dose);
  const late = newestValues(readings.filter((reading) => since !== undefined && reading.at >= since));
  if (late.systolic === undefined || late.diastolic === undefined)
    return [`A blood pressure since ${since ?? 'an unknown time'}`];
  const level = judgeReading(protocol, last);
  if (level === 'within') return [];
  const raised = 1 + protocol.discharge.baselineFraction.value;
  const systolicLimit = (before.systolic ?? Number.NaN) * raised;
  const diastolicLimit = (before.diastolic ?? Number.NaN) * raised;
  const nearBaseline = level === 'caution' && last.systolic <= systolicLimit && last.diastolic <= diastolicLimit;
  return nearBaseline ? [] : ['Vital signs back within limits or near their pre-dose values'];
}

/**
 * From when a reading says how the patient leaves: the last planned one, or the end of the observation where that is earlier. Readings
 * are planned "then before discharge" (clinical basis 2.3): one of the first quarter of an hour says nothing about the door.
 */
function lateReadingFrom({ vitals }: Protocol, dose: Dose): string | undefined {
  const minutes = Math.min(Math.max(0, ...vitals.scheduleMin.value), vitals.observationMin.value);
  return plusMs(dose.at, Math.max(0, minutes - EARLY_MIN) * MINUTE_MS);
}

function dischargeAnswers(
  { protocol, chart, now }: Context,
  dose: Dose,
): { readonly refused: readonly string[]; readonly silent: readonly string[] } {
  const checklist = latestResponse(chart, canonical('kap-discharge-checklist'), now);
  if (
    checklist === undefined ||
    (instantMs(checklist.resource.authored) ?? 0) < (instantMs(dose.at) ?? Number.POSITIVE_INFINITY)
  ) {
    return { refused: [], silent: ['The discharge checklist'] };
  }
  const say = (item: string): string => `Discharge checklist: ${item.replaceAll('-', ' ')}`;
  const { items, dissociationAtMost } = protocol.discharge;
  const refused = items.filter((item) => booleanAnswer(checklist.resource, item) === false);
  const silent = items.filter((item) => booleanAnswer(checklist.resource, item) === undefined);
  const dissociation = numberAnswer(checklist.resource, 'dissociation-rating');
  return {
    refused: [
      ...refused.map(say),
      ...(dissociation !== undefined && dissociation > dissociationAtMost.value ? ['Dissociation is not gone'] : []),
    ],
    silent: [...silent.map(say), ...(dissociation === undefined ? ['Discharge checklist: dissociation rating'] : [])],
  };
}
