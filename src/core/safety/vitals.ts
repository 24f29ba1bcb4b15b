import type { CodeableConcept, Quantity } from '@medplum/fhirtypes';
import { VITAL_CODES } from '../../terminology/codes.ts';
import { hasCode } from '../../terminology/match.ts';
import { quantityIn, type Unit } from '../../terminology/ucum.ts';
import type { Chart } from '../chart/chart.ts';
import type { VitalReading } from '../pathway/pathway.ts';
import type { Protocol, VitalSign } from '../protocol/protocol.ts';
import { instantMs, MINUTE_MS } from '../time.ts';
import { daysSince } from './days-since.ts';
import { isUsable, type Timed, timedObservations } from './observation.ts';

export type VitalValues = VitalReading['values'];
export type VitalLevel = VitalReading['level'];

const UNITS: Readonly<Record<VitalSign, Unit>> = {
  systolic: 'mm[Hg]',
  diastolic: 'mm[Hg]',
  'heart-rate': '/min',
  'respiratory-rate': '/min',
  'oxygen-saturation': '%',
};
const SIGNS = Object.keys(UNITS) as VitalSign[];
const LEVELS: readonly VitalLevel[] = ['within', 'caution', 'hold', 'stop'];

/** One observation's share of a reading; a sign that contradicts itself is `undefined` under its key. */
interface Taken {
  readonly atMs: number;
  readonly at: string;
  readonly reference: string;
  readonly values: ReadonlyMap<VitalSign, number | undefined>;
}

/**
 * Readings of a time window, oldest first. A panel, or separate observations of the same minute, are one reading; a repeat
 * within the minute is another. Left out: preliminary and cancelled ones, those without a time of day, and values without a
 * UCUM unit, beyond what is physically possible, or contradicting each other at the same instant.
 * @param window - instants, both inclusive
 */
export function readVitals(
  protocol: Protocol,
  chart: Chart,
  window: { readonly from: string; readonly to: string },
): readonly VitalReading[] {
  const fromMs = instantMs(window.from) ?? Number.NaN;
  const toMs = instantMs(window.to) ?? Number.NaN;
  const taken = timedObservations(chart)
    .filter(({ atMs = Number.NaN }) => atMs >= fromMs && atMs <= toMs)
    .flatMap(readObservation)
    .toSorted((a, b) => a.atMs - b.atMs || (a.reference < b.reference ? -1 : 1));
  return mergeMinutes(taken)
    .map(({ at, reference, values }) => ({ at, reference, values: plausible(values) }))
    .filter(({ values }) => Object.keys(values).length > 0)
    .map((reading) => ({ ...reading, level: judgeReading(protocol, reading.values) }));
}

/**
 * The worst limit that any of the values crosses; a value equal to its limit is within it, one that is not a number crosses it.
 * `within` says nothing of signs that are missing: ask for those first.
 */
export function judgeReading(protocol: Protocol, values: VitalValues): VitalLevel {
  const crossed = protocol.vitals.limits.filter(({ vital, direction, limit }) => {
    const value = values[vital];
    if (value === undefined) return false;
    return !(direction === 'above' ? value <= limit.value : value >= limit.value);
  });
  return LEVELS[Math.max(0, ...crossed.map(({ level }) => LEVELS.indexOf(level)))] ?? 'stop';
}

/**
 * The newest usable body weight, kg.
 * @param freshDays - calendar days, inclusive
 * @returns undefined when there is none so fresh, it is dated in the future, or two of the same time differ
 */
export function latestWeightKg(chart: Chart, now: string, freshDays: number): number | undefined {
  const untilMs = instantMs(now) ?? Number.NEGATIVE_INFINITY;
  const weights = timedObservations(chart)
    .filter(({ atMs = Number.POSITIVE_INFINITY }) => atMs <= untilMs)
    .filter(({ entry: { resource } }) => isUsable(resource) && hasCode(resource.code, VITAL_CODES.weight))
    .map(({ entry, at, atMs }) => ({ at, atMs, weightKg: quantityIn(entry.resource.valueQuantity, 'kg') }))
    .filter(({ weightKg }) => weightKg !== undefined && weightKg > 0);
  const newestMs = weights.reduce((latest, { atMs = latest }) => Math.max(latest, atMs), Number.NEGATIVE_INFINITY);
  const newest = weights.filter(({ atMs }) => atMs === newestMs);
  const values = new Set(newest.map(({ weightKg }) => weightKg));
  const days = daysSince(newest[0]?.at, now);
  return values.size === 1 && days !== undefined && days <= freshDays ? newest[0]?.weightKg : undefined;
}

/** What one observation measures. A date without a time of day is no time of a reading. */
function readObservation({ entry: { reference, resource }, at, atMs }: Timed): readonly Taken[] {
  if (at?.includes('T') !== true || atMs === undefined || !isUsable(resource)) return [];
  const parts: readonly { code: CodeableConcept; valueQuantity?: Quantity }[] = [resource, ...(resource.component ?? [])];
  const values = new Map<VitalSign, number | undefined>();
  for (const sign of SIGNS) {
    const found = parts
      .filter(({ code }) => hasCode(code, VITAL_CODES[sign]))
      .map(({ valueQuantity }) => quantityIn(valueQuantity, UNITS[sign]));
    if (found.some((value) => value !== undefined)) values.set(sign, new Set(found).size === 1 ? found[0] : undefined);
  }
  return values.size === 0 ? [] : [{ atMs, at, reference, values }];
}

/** Joins what was taken in one minute; a second value of the same sign starts a reading of its own, or cancels it at the same instant. */
function mergeMinutes(taken: readonly Taken[]): readonly Taken[] {
  const readings: Taken[] = [];
  for (const next of taken) {
    const last = readings.at(-1);
    const joined = last === undefined ? undefined : join(last, next);
    if (joined === undefined) readings.push(next);
    else readings[readings.length - 1] = joined;
  }
  return readings;
}

function join(last: Taken, next: Taken): Taken | undefined {
  if (Math.floor(last.atMs / MINUTE_MS) !== Math.floor(next.atMs / MINUTE_MS)) return undefined;
  const clashes = [...next.values]
    .filter(([sign, value]) => last.values.has(sign) && last.values.get(sign) !== value)
    .map(([sign]) => sign);
  if (clashes.length > 0 && last.atMs !== next.atMs) return undefined;
  const values = new Map([...last.values, ...next.values]);
  clashes.forEach((sign) => values.set(sign, undefined));
  // The blood pressure's own reference names the reading, whatever was charted beside it.
  const reference = !last.values.has('systolic') && next.values.has('systolic') ? next.reference : last.reference;
  return { atMs: next.atMs, at: next.at, reference, values };
}

/** Drops what can't be: a rate or pressure that is not positive, a saturation over 100 %, a diastolic not below its systolic. */
function plausible(values: ReadonlyMap<VitalSign, number | undefined>): VitalValues {
  const kept: Partial<Record<VitalSign, number>> = {};
  for (const [sign, value] of values) {
    if (value !== undefined && value > 0 && (UNITS[sign] !== '%' || value <= 100)) kept[sign] = value;
  }
  const { systolic, diastolic, ...rest } = kept;
  return systolic !== undefined && diastolic !== undefined && diastolic >= systolic ? rest : kept;
}
