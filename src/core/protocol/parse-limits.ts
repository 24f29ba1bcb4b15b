import type { Source } from '../decision.ts';
import type { Parameter, Protocol, RouteRule, VitalLimit } from './protocol.ts';
import {
  agreed,
  extensionsOf,
  extensionSpot,
  fault,
  partsOf,
  readChoice,
  readCode,
  readCodePart,
  readOptionalParameter,
  readParameter,
  readQuantity,
  readSource,
  readYesNo,
  type Place,
} from './reader.ts';

const ROUTES = agreed('kap-route', ['sublingual', 'intramuscular', 'intravenous', 'intranasal', 'oral']);
const VITALS = agreed('kap-vital', ['systolic', 'diastolic', 'heart-rate', 'respiratory-rate', 'oxygen-saturation']);
const LEVELS = agreed('kap-vital-level', ['caution', 'hold', 'stop']);
const DIRECTIONS = agreed('kap-vital-direction', ['above', 'below']);
/** Levels that a protocol may let through; high is none of them. */
export const RISK_CEILINGS = agreed('kap-risk-level', ['none', 'low', 'moderate']);
const ORDER_KINDS = ['prescription', 'administration'] as const;
/** Settings in which a dose may be given; `video` is for sessions without a dose. */
export const DOSE_SETTINGS = agreed('kap-setting', ['office', 'home', 'group']);

const VITAL_UNITS = {
  systolic: 'mm[Hg]',
  diastolic: 'mm[Hg]',
  'heart-rate': '/min',
  'respiratory-rate': '/min',
  'oxygen-saturation': '%',
} as const;

/** The one complex extension with this id; a fault when there is none or more than one. */
export function onlyOne(place: Place, id: string): Place {
  const found = extensionsOf(place, id);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const spot = extensionSpot(place, id);
  fault(spot, `Expected exactly one ${id}; found ${String(found.length)}.`);
  return { ...spot, extensions: first?.extensions ?? [] };
}

/** Course, maintenance and integration. */
export function parseCourse(plan: Place): Pick<Protocol, 'course' | 'maintenance' | 'integration'> {
  const place = onlyOne(plan, 'kap-course');
  const maintenance = readOptionalParameter(place, 'maintenance-spacing', 'd');
  const blocking = readYesNo(place, 'integration-blocking');
  return {
    course: {
      ...parseDoses(place),
      minSpacingDays: readParameter(place, 'min-spacing', 'd'),
      maxSpacingDays: readOptionalParameter(place, 'max-spacing', 'd'),
      windowDays: readOptionalParameter(place, 'window', 'd'),
    },
    maintenance: maintenance === undefined ? undefined : { minSpacingDays: maintenance },
    integration: {
      perDose: readParameter(place, 'integrations-per-dose', '1'),
      windowHours: readParameter(place, 'integration-window', 'h'),
      blocking: blocking.value,
      blockingSource: blocking.source,
      inSession: readYesNo(place, 'integration-in-session'),
    },
  };
}

function parseDoses(place: Place): Pick<Protocol['course'], 'minDoses' | 'maxDoses' | 'dosesSource'> {
  const doses = partsOf(place, 'doses')[0]?.valueRange;
  const spot = extensionSpot(place, 'doses');
  const minDoses = doses?.low?.value ?? Number.NaN;
  const maxDoses = doses?.high?.value ?? Number.NaN;
  const whole = Number.isInteger(minDoses) && Number.isInteger(maxDoses);
  if (!whole || minDoses < 1 || maxDoses < minDoses) {
    fault(spot, 'Expected whole numbers: at least 1 dose, and not more at least than at most.');
  }
  return { minDoses, maxDoses, dosesSource: readSource(spot, doses) };
}

/** The routes that a protocol offers, and those that it describes and withholds. */
export function parseRoutes(places: readonly Place[]): Pick<Protocol, 'routes' | 'withheldRoutes'> {
  const all = places.map((place) => ({ rule: parseRoute(place), offered: readYesNo(place, 'offered') }));
  const pick = (wanted: boolean): readonly RouteRule[] =>
    all
      .filter(({ offered }) => offered.value === wanted)
      .map(({ rule, offered }) => ({ ...rule, offeredSource: offered.source }));
  return { routes: pick(true), withheldRoutes: pick(false) };
}

/** One route with its own unit: a dose never carries from one route to another. */
function parseRoute(place: Place): Omit<RouteRule, 'offeredSource'> {
  const unit = readCode(extensionSpot(place, 'start'), partsOf(place, 'start')[0]?.valueQuantity?.code, ['mg', 'mg/kg']);
  const start = readParameter(place, 'start', unit);
  const ceiling = readParameter(place, 'ceiling', unit);
  if (ceiling.value < start.value) {
    const [high, low] = [ceiling, start].map(({ value }) => `${String(value)} ${unit}`);
    fault(extensionSpot(place, 'ceiling'), `The ceiling (${high ?? ''}) is below the start dose (${low ?? ''}).`);
  }
  const stepPercent = readParameter(place, 'step', '%');
  const settingSpot = extensionSpot(place, 'setting');
  const settings = partsOf(place, 'setting').map((part) => readCode(settingSpot, part.valueCode, DOSE_SETTINGS));
  if (settings.length === 0) fault(settingSpot, 'The route is used in no setting.');
  return {
    route: readCodePart(place, 'route', ROUTES),
    unit,
    start,
    ceiling,
    firstDoseCapMg: readOptionalParameter(place, 'first-dose-cap', 'mg'),
    stepFraction: { value: stepPercent.value / 100, source: stepPercent.source },
    orderKind: readCodePart(place, 'order-kind', ORDER_KINDS),
    settings,
  };
}

/** One limit of one vital sign, in that sign's own unit. */
export function parseVitalLimit(place: Place): VitalLimit {
  const vital = readCodePart(place, 'vital', VITALS);
  return {
    vital,
    level: readCodePart(place, 'level', LEVELS),
    direction: readCodePart(place, 'direction', DIRECTIONS),
    limit: readParameter(place, 'limit', VITAL_UNITS[vital]),
  };
}

/** When vital signs are read, and for how long the patient is observed. */
export function parseMonitoring(plan: Place): Omit<Protocol['vitals'], 'limits'> {
  const place = onlyOne(plan, 'kap-monitoring');
  const spot = extensionSpot(place, 'reading');
  const readings = partsOf(place, 'reading').map((part) => readQuantity(spot, part.valueQuantity, 'min'));
  if (readings.length === 0) fault(spot, 'No reading after the dose is scheduled.');
  return {
    preDoseWithinMin: readParameter(place, 'pre-dose-within', 'min'),
    scheduleMin: together(readings),
    observationMin: readParameter(place, 'observation', 'min'),
  };
}

/** Numbers that belong together, in order, under the weakest of their grades and all of their citations. */
function together(parameters: readonly Parameter<number>[]): Parameter<readonly number[]> {
  const sources: readonly Source[] = parameters.map(({ source }) => source);
  return {
    value: parameters.map(({ value }) => value).sort((a, b) => a - b),
    source: {
      citation: [...new Set(sources.map(({ citation }) => citation))].join('; '),
      grade:
        sources
          .map(({ grade }) => grade)
          .sort()
          .at(-1) ?? 'M',
      weak: sources.some(({ weak }) => weak),
    },
  };
}

/** Age, suicide risk, diagnosis, fasting, and how fresh a pregnancy test and a weight must be. */
export function parseEligibility(
  plan: Place,
): Pick<
  Protocol,
  'minimumAgeYears' | 'suicideRisk' | 'diagnosisRequired' | 'fastingHours' | 'pregnancyTestFreshDays' | 'weightFreshDays'
> {
  const place = onlyOne(plan, 'kap-eligibility');
  return {
    minimumAgeYears: readParameter(place, 'minimum-age', 'a'),
    suicideRisk: {
      ceiling: readChoice(place, 'suicide-risk-ceiling', { system: 'kap-risk-level', codes: RISK_CEILINGS }),
      limit: readChoice(place, 'suicide-risk-limit', { system: 'kap-risk-level', codes: RISK_CEILINGS }),
    },
    diagnosisRequired: readYesNo(place, 'diagnosis-required'),
    fastingHours: readParameter(place, 'fasting', 'h'),
    pregnancyTestFreshDays: readParameter(place, 'pregnancy-test-fresh', 'd'),
    weightFreshDays: readParameter(place, 'weight-fresh', 'd'),
  };
}
