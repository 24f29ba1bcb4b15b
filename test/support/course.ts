import type {
  ClinicalImpression,
  Encounter,
  MedicationAdministration,
  MedicationRequest,
  Observation,
  Patient,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  Resource,
} from '@medplum/fhirtypes';
import { CATEGORIES, type Category, type Freshness } from '../../src/core/chart/chart.ts';
import type { Activity, Protocol } from '../../src/core/protocol/protocol.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../src/core/time.ts';
import { canonical, questionnaire } from '../../src/terminology/artifacts.ts';
import { local, ROUTE_CODES, SYSTEMS, VITAL_CODES } from '../../src/terminology/codes.ts';

/** An imagined person's whole course, as resources: the stuff that pathway tests are cut from. Times are relative to `START`. */
export const START = Date.UTC(2026, 0, 5, 9);
export const EHR_BASE = 'https://ehr.example/fhir';
export const THERAPIST = 'Practitioner/therapist-1';
export const PRESCRIBER = 'Practitioner/prescriber-1';
export const ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  [THERAPIST, ['therapist']],
  [PRESCRIBER, ['prescriber']],
]);

export function at(days: number, minutes = 0): string {
  return new Date(START + days * DAY_MS + minutes * MINUTE_MS).toISOString();
}

export function freshAt(now: string): Record<Category, Freshness> {
  return Object.fromEntries(CATEGORIES.map((category) => [category, { state: 'read', at: now }])) as Record<Category, Freshness>;
}

export function aPerson(overrides: Partial<Patient> = {}): Patient {
  return {
    resourceType: 'Patient',
    id: 'p1',
    name: [{ family: 'Imagined', given: ['Ida'] }],
    gender: 'female',
    birthDate: '1985-04-03',
    ...overrides,
  };
}

type Answer = boolean | number | string | { readonly code: string; readonly system?: string };

export function aResponse(
  form: string,
  authored: string,
  answers: Readonly<Record<string, Answer>>,
  author = THERAPIST,
): QuestionnaireResponse {
  const version = questionnaire(form)?.version ?? '';
  return {
    resourceType: 'QuestionnaireResponse',
    id: `${form}-${authored.replaceAll(/[:.]/g, '-')}`,
    questionnaire: `${canonical(form)}|${version}`,
    status: 'completed',
    subject: { reference: 'Patient/p1' },
    author: { reference: author },
    authored,
    item: Object.entries(answers).map(([linkId, answer]): QuestionnaireResponseItem => ({ linkId, answer: [toAnswer(answer)] })),
  };
}

function toAnswer(answer: Answer): NonNullable<QuestionnaireResponseItem['answer']>[number] {
  if (typeof answer === 'boolean') return { valueBoolean: answer };
  if (typeof answer === 'number') return { valueInteger: answer };
  if (typeof answer === 'string') return { valueString: answer };
  return { valueCoding: answer };
}

export function aVisit(activity: Activity, start: string, status: Encounter['status'] = 'finished'): Encounter {
  return {
    resourceType: 'Encounter',
    id: `${activity}-${start.replaceAll(/[:.]/g, '-')}`,
    status,
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
    type: [{ coding: [local('kap-activity', activity)] }],
    subject: { reference: 'Patient/p1' },
    period: { start, ...(status === 'finished' ? { end: new Date(Date.parse(start) + HOUR_MS).toISOString() } : {}) },
  };
}

export function phq9(authored: string, item9 = 0): QuestionnaireResponse {
  const codes = ['44250-9', '44255-8', '44259-0', '44254-1', '44251-7', '44258-2', '44252-5', '44253-3'];
  const some = { system: SYSTEMS.loinc, code: 'LA6569-3' };
  const item9Code = ['LA6568-5', 'LA6569-3', 'LA6570-1', 'LA6571-9'][item9] ?? 'LA6568-5';
  return aResponse('kap-phq-9', authored, {
    ...Object.fromEntries(codes.map((code) => [code, some])),
    '44260-8': { system: SYSTEMS.loinc, code: item9Code },
  });
}

export function cssrs(authored: string, yes: readonly string[] = []): QuestionnaireResponse {
  const codes = ['93246-7', '93247-5', '93248-3', '93249-1', '93250-9', '93267-3', '93269-9'];
  return aResponse(
    'kap-c-ssrs-screen',
    authored,
    Object.fromEntries(codes.map((code) => [code, { system: SYSTEMS.loinc, code: yes.includes(code) ? 'LA33-6' : 'LA32-8' }])),
  );
}

export function consent(authored: string, overrides: Readonly<Record<string, Answer>> = {}): QuestionnaireResponse {
  const items = ['off-label', 'compounded', 'alternatives', 'risks', 'no-driving', 'right-to-stop', 'capacity'];
  return aResponse('kap-consent', authored, {
    ...Object.fromEntries(items.map((item) => [item, true])),
    signer: 'Ida Imagined',
    ...overrides,
  });
}

export function checklist(
  authored: string,
  overrides: Readonly<Record<string, Answer>> = {},
  author = THERAPIST,
): QuestionnaireResponse {
  const response = aResponse(
    'kap-pre-dose-checklist',
    authored,
    {
      'pregnancy-status': { code: 'not-applicable' },
      lactation: { code: 'not-applicable' },
      'escort-name': 'Otto Imagined',
      fasting: true,
      intention: 'To rest',
      setting: local('kap-setting', 'office') as Answer & object,
      ...overrides,
    },
    author,
  );
  const roles = [local('kap-role', 'therapist'), local('kap-role', 'prescriber')].map((valueCoding) => ({ valueCoding }));
  return { ...response, item: [...(response.item ?? []), { linkId: 'roles-present', answer: roles }] };
}

export function discharge(authored: string, overrides: Readonly<Record<string, Answer>> = {}): QuestionnaireResponse {
  const items = [
    'alert',
    'oriented',
    'steady-gait',
    'no-vomiting',
    'no-new-suicidal-ideation',
    'escort-present',
    'instructions-given',
    'crisis-line-given',
  ];
  return aResponse('kap-discharge-checklist', authored, {
    ...Object.fromEntries(items.map((item) => [item, true])),
    'dissociation-rating': 0,
    ...overrides,
  });
}

export function intakes(authored: string): readonly QuestionnaireResponse[] {
  return [
    aResponse('kap-mental-health-intake', authored, {
      suitability: { code: 'suitable' },
      capacity: true,
      indication: 'Depression',
    }),
    aResponse(
      'kap-medical-intake',
      authored,
      {
        eligibility: { code: 'eligible' },
        'in-person': true,
        'pregnancy-status': { code: 'not-applicable' },
        lactation: { code: 'not-applicable' },
      },
      PRESCRIBER,
    ),
  ];
}

/** A prescriber's ClinicalImpression: a medication review, or a clearance of one rule. */
export function impression(kind: string, date: string, items: readonly string[], rule?: string): ClinicalImpression {
  return {
    resourceType: 'ClinicalImpression',
    id: `${kind}-${rule ?? 'all'}-${date.replaceAll(/[:.]/g, '-')}`,
    status: 'completed',
    code: { coding: [local('kap-clearance', kind)] },
    subject: { reference: 'Patient/p1' },
    assessor: { reference: PRESCRIBER },
    date,
    summary: 'Looked at and judged.',
    ...(items.length === 0
      ? {}
      : { investigation: [{ code: { text: 'Evidence' }, item: items.map((reference) => ({ reference })) }] }),
    ...(rule === undefined ? {} : { finding: [{ itemCodeableConcept: { coding: [local('kap-rule', rule)] } }] }),
  };
}

export function order(authoredOn: string, overrides: Partial<MedicationRequest> = {}): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    id: 'order-1',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: { coding: [{ system: SYSTEMS.rxnorm, code: '6130' }], text: 'ketamine lozenge' },
    subject: { reference: 'Patient/p1' },
    requester: { reference: PRESCRIBER },
    authoredOn,
    dosageInstruction: [
      {
        text: 'One lozenge under the tongue at the dosing visit',
        route: { coding: [...ROUTE_CODES.sublingual.slice(0, 1)] },
        doseAndRate: [{ doseQuantity: { value: 100, unit: 'mg', system: SYSTEMS.ucum, code: 'mg' } }],
      },
    ],
    dispenseRequest: { numberOfRepeatsAllowed: 0, quantity: { value: 10, unit: 'lozenge' } },
    ...overrides,
  };
}

export function vitals(
  effective: string,
  values: { readonly systolic: number; readonly diastolic: number; readonly heartRate: number },
): readonly Observation[] {
  const stamp = effective.replaceAll(/[:.]/g, '-');
  const base = {
    resourceType: 'Observation',
    status: 'final',
    subject: { reference: 'Patient/p1' },
    effectiveDateTime: effective,
  } as const;
  const mmHg = (value: number): Observation['valueQuantity'] => ({ value, unit: 'mmHg', system: SYSTEMS.ucum, code: 'mm[Hg]' });
  return [
    {
      ...base,
      id: `bp-${stamp}`,
      code: { coding: [...VITAL_CODES['blood-pressure'].slice(0, 1)] },
      component: [
        { code: { coding: [...VITAL_CODES.systolic.slice(0, 1)] }, ...withQuantity(mmHg(values.systolic)) },
        { code: { coding: [...VITAL_CODES.diastolic.slice(0, 1)] }, ...withQuantity(mmHg(values.diastolic)) },
      ],
    },
    {
      ...base,
      id: `hr-${stamp}`,
      code: { coding: [...VITAL_CODES['heart-rate'].slice(0, 1)] },
      valueQuantity: { value: values.heartRate, unit: '/min', system: SYSTEMS.ucum, code: '/min' },
    },
  ];
}

function withQuantity(valueQuantity: Observation['valueQuantity']): { valueQuantity: NonNullable<Observation['valueQuantity']> } {
  return { valueQuantity: valueQuantity ?? {} };
}

export const CALM = { systolic: 118, diastolic: 74, heartRate: 68 } as const;

export function doseGiven(effective: string, encounter: string, mg = 100): MedicationAdministration {
  return {
    resourceType: 'MedicationAdministration',
    id: `dose-${effective.replaceAll(/[:.]/g, '-')}`,
    status: 'completed',
    medicationCodeableConcept: { coding: [{ system: SYSTEMS.rxnorm, code: '6130' }], text: 'ketamine' },
    subject: { reference: 'Patient/p1' },
    context: { reference: encounter },
    effectiveDateTime: effective,
    request: { reference: 'MedicationRequest/order-1' },
    dosage: {
      route: { coding: [...ROUTE_CODES.sublingual.slice(0, 1)] },
      dose: { value: mg, unit: 'mg', system: SYSTEMS.ucum, code: 'mg' },
    },
  };
}

/** Day on which dose `ordinal` is given, counted from the start of the course. */
export function doseDay(protocol: Protocol, ordinal: number): number {
  return 10 + (ordinal - 1) * protocol.course.minSpacingDays.value;
}

/** All that a careful clinic records up to the moment before dose `ordinal` is given, and that moment. */
export function readyForDose(
  protocol: Protocol,
  ordinal: number,
): { readonly resources: readonly Resource[]; readonly now: string } {
  const day = doseDay(protocol, ordinal);
  const preparations = protocol.steps
    .filter((step) => step.activity === 'preparation')
    .reduce((sum, step) => sum + step.occurrences.min, 0);
  const before = Array.from({ length: ordinal - 1 }, (_, index) => wholeDose(protocol, index + 1)).flat();
  const resources = [
    aPerson(),
    ...intakes(at(0)),
    consent(at(1)),
    impression('medication-review', at(1), []),
    ...Array.from({ length: preparations }, (_, index) => aVisit('preparation', at(2 + index))),
    order(at(9)),
    ...before,
    ...onTheDay(day),
    aVisit('dosing', at(day, 10), 'in-progress'),
  ];
  return { resources, now: at(day, 20) };
}

function onTheDay(day: number): readonly Resource[] {
  return [phq9(at(day)), cssrs(at(day, 1)), checklist(at(day, 5)), ...vitals(at(day, 15), CALM)];
}

function wholeDose(protocol: Protocol, ordinal: number): readonly Resource[] {
  const day = doseDay(protocol, ordinal);
  const visit = aVisit('dosing', at(day, 10));
  return [...onTheDay(day), visit, doseGiven(at(day, 21), `Encounter/${visit.id ?? ''}`), aVisit('integration', at(day + 1))];
}
