import type { QuestionnaireResponse } from '@medplum/fhirtypes';
import { canonical } from '../../terminology/artifacts.ts';
import type { Entry } from '../chart/chart.ts';
import { booleanAnswer, latestResponse, numberAnswer, textAnswer } from '../chart/responses.ts';
import type { Evidence } from '../decision.ts';
import { unreadVitals } from '../safety/unread-vitals.ts';
import { judgeReading, latestWeightKg, readVitals } from '../safety/vitals.ts';
import { HOUR_MS, instantMs, MINUTE_MS, plusMs } from '../time.ts';
import type { Context } from './context.ts';
import { unreadVerdicts } from './gate-course.ts';
import { combine, hold, proceed, unknown, type Verdict } from './gate-line.ts';
import type { VitalReading } from './pathway.ts';

/** A checklist counts for the dose of its own day. A product choice, not a clinical number. */
const CHECKLIST_HOURS = 24;

/** The newest pre-dose checklist that belongs to the dose to come: of the day, and later than the last dose. */
export function currentChecklist({
  chart,
  now,
  doses,
}: Pick<Context, 'chart' | 'now' | 'doses'>): Entry<QuestionnaireResponse> | undefined {
  const found = latestResponse(chart, canonical('kap-pre-dose-checklist'), now);
  const at = instantMs(found?.resource.authored);
  const since = Math.max((instantMs(now) ?? 0) - CHECKLIST_HOURS * HOUR_MS, instantMs(doses.at(-1)?.at) ?? 0);
  return at !== undefined && at > since ? found : undefined;
}

/** Line 10: blood pressure and heart rate taken shortly before, within limits; weight present when a dose goes by mg/kg. */
export function decideVitals(context: Context, weightNeeded: boolean): Verdict {
  const { protocol, chart, now } = context;
  const unread = unreadVerdicts(context, ['vitals']);
  const window = protocol.vitals.preDoseWithinMin.value;
  const from = plusMs(now, -window * MINUTE_MS) ?? now;
  const since = context.doses.at(-1)?.at;
  const taken = { from: since !== undefined && since > from ? since : from, to: now };
  const readings = readVitals(protocol, chart, taken);
  const unclear = unreadVitals(chart, readings, taken).map((sign) =>
    unknown(`The newest ${sign} can't be read; take it again.`, ['therapist', 'prescriber']),
  );
  const weight = weightNeeded ? [decideWeight(context)] : [];
  if (readings.length === 0) {
    const words = `No blood pressure and heart rate within ${String(window)} minutes before the dose.`;
    return combine([...unread, unknown(words, ['therapist', 'prescriber']), ...weight]);
  }
  return combine([...unread, ...unclear, decideReading(context, readings), ...weight]);
}

/** Judges the newest value of each sign: a blood pressure and a heart rate may be charted a minute apart. */
function decideReading(context: Context, readings: readonly VitalReading[]): Verdict {
  const values = newestValues(readings);
  const at = readings.at(-1)?.at ?? '';
  const words = `Blood pressure ${say(values.systolic)}/${say(values.diastolic)} mmHg, heart rate ${say(values['heart-rate'])}/min`;
  const evidence: Evidence[] = readings
    .slice(-1)
    .map((reading) => ({ reference: reading.reference, text: words, at: reading.at }));
  if (values.systolic === undefined || values.diastolic === undefined || values['heart-rate'] === undefined) {
    return unknown(`The pre-dose reading is incomplete: ${words}.`, ['therapist', 'prescriber'], evidence);
  }
  switch (judgeReading(context.protocol, values)) {
    case 'within':
      return proceed(`${words}.`, evidence);
    case 'caution':
      return acknowledged(context, at)
        ? proceed(`${words}: above the caution limit, acknowledged by a prescriber.`, evidence)
        : hold(`${words}: above the caution limit; a prescriber must acknowledge it.`, ['prescriber'], evidence);
    case 'hold':
      return hold(`${words}: beyond the hold limit. Repeat the reading after 5 to 10 minutes seated.`, ['prescriber'], evidence);
    case 'stop':
      return hold(`${words}: beyond the stop limit. Do not dose; escalate.`, ['prescriber'], evidence);
  }
}

/** The newest value of each sign over several readings, oldest first. */
export function newestValues(readings: readonly VitalReading[]): VitalReading['values'] {
  return Object.assign({}, ...readings.map((reading) => reading.values)) as VitalReading['values'];
}

/** A caution counts as acknowledged only by a prescriber's own checklist, made with or after the reading. */
function acknowledged(context: Context, readingAt: string): boolean {
  const checklist = currentChecklist(context);
  if (checklist === undefined || booleanAnswer(checklist.resource, 'bp-caution-acknowledged') !== true) return false;
  const roles = context.chart.rolesByPractitioner.get(checklist.resource.author?.reference ?? '') ?? [];
  return (
    roles.includes('prescriber') &&
    (instantMs(checklist.resource.authored) ?? 0) >= (instantMs(readingAt) ?? Number.POSITIVE_INFINITY)
  );
}

function decideWeight({ protocol, chart, now }: Context): Verdict {
  const weight = latestWeightKg(chart, now, protocol.weightFreshDays.value);
  return weight === undefined
    ? unknown(`The dose goes by weight, and no weight of the last ${String(protocol.weightFreshDays.value)} days is recorded.`, [
        'therapist',
        'prescriber',
      ])
    : proceed(`Weight ${String(weight)} kg.`);
}

/** Line 12: fasting asked and kept, intention recorded. */
export function decideFastingIntention(context: Context): Verdict {
  const checklist = currentChecklist(context);
  if (checklist === undefined) return unknown('The pre-dose checklist of the day is not recorded.', ['therapist']);
  const { resource } = checklist;
  const evidence = checklistEvidence(checklist);
  const needed = context.protocol.fastingHours.value;
  const hours = numberAnswer(resource, 'fasting-hours');
  const fasting = booleanAnswer(resource, 'fasting');
  const shortfall = `Fasted ${say(hours)} hours; the protocol asks for ${String(needed)}.`;
  return combine([
    fasting === false || (hours !== undefined && hours < needed)
      ? {
          ...hold(hours === undefined ? 'The patient has not fasted.' : shortfall, ['therapist', 'prescriber'], evidence),
          source: context.protocol.fastingHours.source,
        }
      : fasting === undefined
        ? unknown('Whether the patient has fasted is not recorded.', ['therapist'], evidence)
        : proceed('Fasted.', evidence),
    textAnswer(resource, 'intention') === undefined
      ? unknown('The intention for the session is not recorded.', ['therapist'], evidence)
      : proceed('Intention recorded.', evidence),
  ]);
}

/** The checklist as evidence. */
export function checklistEvidence({ reference, resource }: Entry<QuestionnaireResponse>): readonly Evidence[] {
  return [{ reference, text: 'Pre-dose checklist', ...(resource.authored === undefined ? {} : { at: resource.authored }) }];
}

function say(value: number | undefined): string {
  return value === undefined ? 'not recorded' : String(value);
}
