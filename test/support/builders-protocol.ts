import { DISCHARGE_ITEMS } from '../../src/core/protocol/discharge-items.ts';
import type { Source } from '../../src/core/decision.ts';
import type { Parameter, Protocol, ProtocolStep, RouteRule } from '../../src/core/protocol/protocol.ts';
import { canonical } from '../../src/terminology/artifacts.ts';

const SOURCE: Source = { citation: 'Test protocol', grade: 'M', weak: true };
const parameter = <T>(value: T): Parameter<T> => ({ value, source: SOURCE });

export function aStep(overrides: Partial<ProtocolStep> & Pick<ProtocolStep, 'id' | 'activity'>): ProtocolStep {
  return {
    title: overrides.id,
    phase: 'intake',
    roles: ['therapist'],
    forms: [],
    after: [],
    occurrences: { min: 1, max: 1 },
    validityMonths: undefined,
    freshDays: undefined,
    source: SOURCE,
    visit: { inPerson: undefined, lengthMin: undefined, settings: [] },
    cadence: 'before-every-dose',
    ...overrides,
  };
}

export function aRoute(overrides: Partial<RouteRule> = {}): RouteRule {
  return {
    route: 'sublingual',
    unit: 'mg',
    start: parameter(100),
    ceiling: parameter(400),
    firstDoseCapMg: undefined,
    stepFraction: parameter(0.5),
    orderKind: 'prescription',
    offeredSource: SOURCE,
    settings: ['office'],
    ...overrides,
  };
}

/** Placeholder numbers for tests, close to the clinical basis; not the product's defaults and not advice. */
export function aProtocol(overrides: Partial<Protocol> = {}): Protocol {
  return {
    url: 'https://protocols.test/course',
    version: '1',
    name: 'TestCourse',
    title: 'Test course',
    steps: [
      aStep({
        id: 'mental-health-intake',
        activity: 'mental-health-intake',
        forms: [canonical('kap-mental-health-intake')],
        validityMonths: parameter(6),
      }),
      aStep({
        id: 'medical-intake',
        activity: 'medical-intake',
        roles: ['prescriber'],
        forms: [canonical('kap-medical-intake')],
        validityMonths: parameter(6),
      }),
      aStep({
        id: 'consent',
        activity: 'consent',
        phase: 'preparation',
        roles: ['therapist', 'prescriber'],
        forms: [canonical('kap-consent')],
      }),
      aStep({ id: 'preparation', activity: 'preparation', phase: 'preparation', forms: [canonical('kap-preparation-note')] }),
      aStep({ id: 'order', activity: 'order', phase: 'preparation', roles: ['prescriber'] }),
      aStep({
        id: 'phq-9',
        activity: 'measure',
        forms: [canonical('kap-phq-9')],
        freshDays: parameter(7),
        occurrences: { min: 1, max: undefined },
      }),
      aStep({
        id: 'c-ssrs',
        activity: 'measure',
        forms: [canonical('kap-c-ssrs-screen')],
        freshDays: parameter(7),
        occurrences: { min: 1, max: undefined },
      }),
      aStep({
        id: 'dosing',
        activity: 'dosing',
        phase: 'dosing',
        roles: ['therapist', 'prescriber'],
        occurrences: { min: 4, max: 6 },
      }),
      aStep({ id: 'integration', activity: 'integration', phase: 'dosing', forms: [canonical('kap-integration-note')] }),
      aStep({ id: 'maintenance', activity: 'maintenance', phase: 'maintenance', occurrences: { min: 0, max: undefined } }),
    ],
    leftOut: [],
    minimumAgeYears: parameter(18),
    course: {
      minDoses: 4,
      maxDoses: 6,
      dosesSource: SOURCE,
      minSpacingDays: parameter(7),
      maxSpacingDays: undefined,
      windowDays: parameter(56),
    },
    maintenance: { minSpacingDays: parameter(28) },
    integration: {
      perDose: parameter(1),
      windowHours: parameter(72),
      blocking: true,
      blockingSource: SOURCE,
      inSession: parameter(false),
    },
    routes: [
      aRoute(),
      aRoute({
        route: 'intramuscular',
        unit: 'mg/kg',
        start: parameter(0.5),
        ceiling: parameter(1),
        firstDoseCapMg: parameter(60),
        orderKind: 'administration',
      }),
    ],
    withheldRoutes: [],
    settings: ['office'],
    settingRules: [
      {
        setting: 'office',
        allowed: parameter(true),
        requires: ['escort-name'],
        rolesPresent: [],
        riskLimit: undefined,
        checkEveryMin: undefined,
        form: undefined,
      },
    ],
    rolesPresentSource: SOURCE,
    diagnosisRequired: parameter(false),
    rules: [],
    discharge: {
      items: DISCHARGE_ITEMS,
      dissociationAtMost: parameter(0),
      baselineFraction: parameter(0.2),
      escort: parameter(true),
      nextDay: parameter(true),
      noDrivingHours: parameter(24),
    },
    fees: { list: [], slidingScale: parameter(false), proofOfIncome: parameter(false) },
    rolesPresent: ['therapist'],
    vitals: {
      preDoseWithinMin: parameter(30),
      scheduleMin: parameter([15, 40, 60, 90]),
      limits: [
        { vital: 'systolic', level: 'caution', direction: 'above', limit: parameter(140) },
        { vital: 'diastolic', level: 'caution', direction: 'above', limit: parameter(90) },
        { vital: 'systolic', level: 'hold', direction: 'above', limit: parameter(160) },
        { vital: 'heart-rate', level: 'hold', direction: 'above', limit: parameter(110) },
        { vital: 'oxygen-saturation', level: 'hold', direction: 'below', limit: parameter(94) },
        { vital: 'systolic', level: 'stop', direction: 'above', limit: parameter(180) },
        { vital: 'heart-rate', level: 'stop', direction: 'above', limit: parameter(150) },
        { vital: 'respiratory-rate', level: 'stop', direction: 'below', limit: parameter(10) },
        { vital: 'respiratory-rate', level: 'stop', direction: 'above', limit: parameter(30) },
      ],
      observationMin: parameter(120),
    },
    weightFreshDays: parameter(30),
    suicideRisk: { ceiling: parameter('low'), limit: parameter('moderate') },
    fastingHours: parameter(4),
    pregnancyTestFreshDays: parameter(7),
    ...overrides,
  };
}
