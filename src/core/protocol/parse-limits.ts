import type { Source } from '../decision.ts';
import type { Parameter, Protocol, RouteRule, VitalLimit } from './protocol.ts';
import {
  agreed,
  extensionsOf,
  partsOf,
  readCode,
  readOptionalParameter,
  readParameter,
  readQuantity,
  readSource,
  type Faults,
  type Place,
} from './reader.ts';

const ROUTES = agreed('kap-route', ['sublingual', 'intramuscular', 'intravenous', 'intranasal', 'oral']);
const VITALS = agreed('kap-vital', ['systolic', 'diastolic', 'heart-rate', 'respiratory-rate', 'oxygen-saturation']);
const LEVELS = agreed('kap-vital-level', ['caution', 'hold', 'stop']);
const DIRECTIONS = agreed('kap-vital-direction', ['above', 'below']);
const RISK_CEILINGS = agreed('kap-risk-level', ['none', 'low', 'moderate']);
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
export function onlyOne(faults: Faults, place: Place, id: string): Place {
  const found = extensionsOf(place, id);
  const [first] = found;
  if (first !== undefined && found.length === 1) return first;
  const path = `${place.path}.extension('${id}')`;
  faults.push({ path, reason: `Expected exactly one ${id}; found ${String(found.length)}.` });
  return { path, extensions: first?.extensions ?? [] };
}

/** Course, maintenance and integration. */
export function parseCourse(faults: Faults, plan: Place): Pick<Protocol, 'course' | 'maintenance' | 'integration'> {
  const place = onlyOne(faults, plan, 'kap-course');
  const doses = partsOf(place, 'doses')[0]?.valueRange;
  const path = `${place.path}.extension('doses')`;
  const minDoses = doses?.low?.value;
  const maxDoses = doses?.high?.value;
  if (!isCount(minDoses) || !isCount(maxDoses) || minDoses < 1 || maxDoses < minDoses) {
    faults.push({ path, reason: 'Expected whole numbers: at least 1 dose, and not more at least than at most.' });
  }
  const maintenance = readOptionalParameter(faults, place, 'maintenance-spacing', 'd');
  const blocking = partsOf(place, 'integration-blocking')[0]?.valueBoolean;
  if (blocking === undefined) {
    faults.push({
      path: `${place.path}.extension('integration-blocking')`,
      reason: 'Whether the next dose waits for integration is missing.',
    });
  }
  return {
    course: {
      minDoses: minDoses ?? Number.NaN,
      maxDoses: maxDoses ?? Number.NaN,
      dosesSource: readSource(faults, doses, path),
      minSpacingDays: readParameter(faults, place, 'min-spacing', 'd'),
      maxSpacingDays: readOptionalParameter(faults, place, 'max-spacing', 'd'),
      windowDays: readOptionalParameter(faults, place, 'window', 'd'),
    },
    maintenance: maintenance === undefined ? undefined : { minSpacingDays: maintenance },
    integration: {
      perDose: readParameter(faults, place, 'integrations-per-dose', '1'),
      windowHours: readParameter(faults, place, 'integration-window', 'h'),
      blocking: blocking ?? true,
    },
  };
}

/** One route with its own unit: a dose never carries from one route to another. */
export function parseRoute(faults: Faults, place: Place): RouteRule {
  const code = (name: string): { code: string | undefined; path: string } => ({
    code: partsOf(place, name)[0]?.valueCode,
    path: `${place.path}.extension('${name}')`,
  });
  const unit = readCode(faults, { code: partsOf(place, 'start')[0]?.valueQuantity?.code, path: code('start').path }, [
    'mg',
    'mg/kg',
  ]);
  const start = readParameter(faults, place, 'start', unit);
  const ceiling = readParameter(faults, place, 'ceiling', unit);
  if (ceiling.value < start.value) {
    faults.push({
      path: code('ceiling').path,
      reason: `The ceiling (${String(ceiling.value)} ${unit}) is below the start dose (${String(start.value)} ${unit}).`,
    });
  }
  const stepPercent = readParameter(faults, place, 'step', '%');
  const settings = partsOf(place, 'setting').map((part) =>
    readCode(faults, { code: part.valueCode, path: code('setting').path }, DOSE_SETTINGS),
  );
  if (settings.length === 0) faults.push({ path: code('setting').path, reason: 'The route is used in no setting.' });
  return {
    route: readCode(faults, code('route'), ROUTES),
    unit,
    start,
    ceiling,
    firstDoseCapMg: readOptionalParameter(faults, place, 'first-dose-cap', 'mg'),
    stepFraction: { value: stepPercent.value / 100, source: stepPercent.source },
    orderKind: readCode(faults, code('order-kind'), ORDER_KINDS),
    settings,
  };
}

/** One limit of one vital sign, in that sign's own unit. */
export function parseVitalLimit(faults: Faults, place: Place): VitalLimit {
  const code = (name: string): { code: string | undefined; path: string } => ({
    code: partsOf(place, name)[0]?.valueCode,
    path: `${place.path}.extension('${name}')`,
  });
  const vital = readCode(faults, code('vital'), VITALS);
  return {
    vital,
    level: readCode(faults, code('level'), LEVELS),
    direction: readCode(faults, code('direction'), DIRECTIONS),
    limit: readParameter(faults, place, 'limit', VITAL_UNITS[vital]),
  };
}

/** When vital signs are read, and for how long the patient is observed. */
export function parseMonitoring(faults: Faults, plan: Place): Omit<Protocol['vitals'], 'limits'> {
  const place = onlyOne(faults, plan, 'kap-monitoring');
  const path = `${place.path}.extension('reading')`;
  const readings = partsOf(place, 'reading').map((part) => readQuantity(faults, part.valueQuantity, path, 'min'));
  if (readings.length === 0) faults.push({ path, reason: 'No reading after the dose is scheduled.' });
  return {
    preDoseWithinMin: readParameter(faults, place, 'pre-dose-within', 'min'),
    scheduleMin: together(readings),
    observationMin: readParameter(faults, place, 'observation', 'min'),
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

/** Age, suicide risk, fasting, and how fresh a pregnancy test and a weight must be. */
export function parseEligibility(
  faults: Faults,
  plan: Place,
): Pick<Protocol, 'minimumAgeYears' | 'suicideRisk' | 'fastingHours' | 'pregnancyTestFreshDays' | 'weightFreshDays'> {
  const place = onlyOne(faults, plan, 'kap-eligibility');
  const path = `${place.path}.extension('suicide-risk-ceiling')`;
  const ceiling = partsOf(place, 'suicide-risk-ceiling')[0]?.valueCodeableConcept;
  return {
    minimumAgeYears: readParameter(faults, place, 'minimum-age', 'a'),
    suicideRisk: {
      ceiling: {
        value: readCode(faults, { code: ceiling?.coding?.[0]?.code, path }, RISK_CEILINGS),
        source: readSource(faults, ceiling, path),
      },
    },
    fastingHours: readParameter(faults, place, 'fasting', 'h'),
    pregnancyTestFreshDays: readParameter(faults, place, 'pregnancy-test-fresh', 'd'),
    weightFreshDays: readParameter(faults, place, 'weight-fresh', 'd'),
  };
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isInteger(value) && value >= 0;
}
