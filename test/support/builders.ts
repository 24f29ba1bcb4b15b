import type {
  AllergyIntolerance,
  CodeableConcept,
  Coding,
  Condition,
  Encounter,
  Medication,
  MedicationAdministration,
  MedicationRequest,
  Patient,
  Quantity,
  Resource,
} from '@medplum/fhirtypes';
import { buildChart, type ChartInput } from '../../src/core/chart/build-chart.ts';
import { CATEGORIES, type Category, type Chart, type Freshness } from '../../src/core/chart/chart.ts';
import type { Activity, Route } from '../../src/core/protocol/protocol.ts';
import { local, ROUTE_CODES } from '../../src/terminology/codes.ts';
import { SYSTEMS } from '../../src/terminology/systems.ts';
import { quantity } from '../../src/terminology/ucum.ts';

/** The instant at which every test's assessment takes place unless it says otherwise. */
export const NOW = '2026-03-10T15:00:00Z';
export const EHR_BASE = 'https://ehr.test/fhir';
export const PATIENT = 'Patient/p1';
export const PRESCRIBER = 'Practitioner/prescriber';
export const THERAPIST = 'Practitioner/therapist';
export const ROLES: ReadonlyMap<string, readonly string[]> = new Map([
  [PRESCRIBER, ['prescriber']],
  [THERAPIST, ['therapist']],
]);

export const snomed = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: SYSTEMS.snomed, code, display }],
  text: display,
});
export const icd10 = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: SYSTEMS.icd10cm, code, display }],
  text: display,
});
export const rxnorm = (code: string, display: string): CodeableConcept => ({
  coding: [{ system: SYSTEMS.rxnorm, code, display }],
  text: display,
});

/** Codings that the tests use again and again; each is in the clinical basis or in the shared charts. */
export const CODES = {
  hypertension: snomed('38341003', 'Hypertension'),
  pregnancy: snomed('72892002', 'Normal pregnancy'),
  stroke: snomed('230690007', 'Stroke'),
  seizure: snomed('128613002', 'Seizure disorder'),
  pharyngitis: snomed('195662009', 'Acute viral pharyngitis (disorder)'),
  schizophrenia: icd10('F20.9', 'Schizophrenia, unspecified'),
  diazepam: rxnorm('563026', 'Diazepam [Valium]'),
  simvastatin: rxnorm('312961', 'Simvastatin 20 MG Oral Tablet'),
  ketamine: rxnorm('6130', 'ketamine'),
} as const;

const status = (system: string, code: string): CodeableConcept => ({ coding: [{ system, code }] });

export function aPatient(overrides: Partial<Patient> = {}): Patient {
  return { resourceType: 'Patient', id: 'p1', birthDate: '1980-05-20', gender: 'female', ...overrides };
}

/** `clinical` and `verification` are codes; null leaves the element out. */
export function aCondition({
  clinical = 'active',
  verification = 'confirmed',
  ...overrides
}: Partial<Condition> & { clinical?: string | null; verification?: string | null } = {}): Condition {
  return {
    resourceType: 'Condition',
    id: 'c1',
    subject: { reference: PATIENT },
    code: CODES.hypertension,
    ...(clinical === null ? {} : { clinicalStatus: status(SYSTEMS.conditionClinical, clinical) }),
    ...(verification === null ? {} : { verificationStatus: status(SYSTEMS.conditionVerification, verification) }),
    onsetDateTime: '2015-04-01',
    ...overrides,
  };
}

export function aMedicationRequest(overrides: Partial<MedicationRequest> = {}): MedicationRequest {
  const named = overrides.medicationReference === undefined ? { medicationCodeableConcept: CODES.diazepam } : {};
  return {
    resourceType: 'MedicationRequest',
    id: 'm1',
    status: 'active',
    intent: 'order',
    subject: { reference: PATIENT },
    authoredOn: '2025-11-02',
    ...named,
    ...overrides,
  };
}

/** A lozenge prescription: 100 mg a session, four lozenges. Overrides are for the resource; `route` and `doseMg` for its dosage. */
export function aKetaminePrescription({
  route = 'sublingual',
  doseMg = 100,
  doses = 4,
  ...overrides
}: Partial<MedicationRequest> & { route?: Route; doseMg?: number; doses?: number } = {}): MedicationRequest {
  return aMedicationRequest({
    id: 'order1',
    medicationCodeableConcept: CODES.ketamine,
    authoredOn: '2026-02-20',
    requester: { reference: PRESCRIBER },
    dosageInstruction: [{ route: { coding: [...ROUTE_CODES[route]] }, doseAndRate: [{ doseQuantity: quantity(doseMg, 'mg') }] }],
    dispenseRequest: { quantity: count(doses, 'lozenge') },
    ...overrides,
  });
}

export function aMedication(overrides: Partial<Medication> = {}): Medication {
  return { resourceType: 'Medication', id: 'med1', code: CODES.diazepam, ...overrides };
}

export function anAdministration({
  route = 'sublingual',
  doseMg = 100,
  at = '2026-03-01T16:00:00Z',
  ...overrides
}: Partial<MedicationAdministration> & { route?: Route; doseMg?: number; at?: string } = {}): MedicationAdministration {
  return {
    resourceType: 'MedicationAdministration',
    id: 'dose1',
    status: 'completed',
    subject: { reference: PATIENT },
    medicationCodeableConcept: CODES.ketamine,
    effectiveDateTime: at,
    dosage: { route: { coding: [...ROUTE_CODES[route]] }, dose: quantity(doseMg, 'mg') },
    ...overrides,
  };
}

export function anAllergy({
  clinical = 'active',
  verification = 'confirmed',
  ...overrides
}: Partial<AllergyIntolerance> & { clinical?: string | null; verification?: string | null } = {}): AllergyIntolerance {
  return {
    resourceType: 'AllergyIntolerance',
    id: 'a1',
    patient: { reference: PATIENT },
    code: CODES.ketamine,
    ...(clinical === null ? {} : { clinicalStatus: status(SYSTEMS.allergyClinical, clinical) }),
    ...(verification === null ? {} : { verificationStatus: status(SYSTEMS.allergyVerification, verification) }),
    ...overrides,
  };
}

/** A finished KAP visit of one kind; `start` and `end` are instants. */
export function aVisit({
  activity,
  start = '2026-03-03T15:00:00Z',
  end = '2026-03-03T16:00:00Z',
  ...overrides
}: Partial<Encounter> & { activity: Activity; start?: string; end?: string | null }): Encounter {
  return {
    resourceType: 'Encounter',
    id: `${activity}1`,
    status: end === null ? 'in-progress' : 'finished',
    class: { system: SYSTEMS.actCode, code: 'AMB' },
    type: [{ coding: [local('kap-activity', activity)] }],
    subject: { reference: PATIENT },
    period: { start, ...(end === null ? {} : { end }) },
    ...overrides,
  };
}

/** A number of pieces, as a pharmacy counts them. */
export function count(value: number, unit: string): Quantity {
  return { value, unit, system: SYSTEMS.ucum, code: `{${unit}}` };
}

/** The same resource as the mirror stores it: another id, the EHR's reference in an identifier. */
export function mirrored<T extends Resource>(resource: T, ehrBase: string = EHR_BASE): T {
  const value = `${resource.resourceType}/${resource.id ?? ''}`;
  return { ...resource, id: `mirror-${resource.id ?? ''}`, identifier: [{ system: ehrBase, value }] };
}

/** Every category read an hour before NOW, except what is given. */
export function freshness(overrides: Partial<Record<Category, Freshness>> = {}): Record<Category, Freshness> {
  const read: Freshness = { state: 'read', at: '2026-03-10T14:00:00Z' };
  return { ...(Object.fromEntries(CATEGORIES.map((category) => [category, read])) as Record<Category, Freshness>), ...overrides };
}

/** A chart of these resources; a patient is added when there is none, everything is freshly read, and two clinicians are known. */
export function aChart(resources: readonly Resource[] = [], overrides: Partial<ChartInput> = {}): Chart {
  const hasPatient = resources.some(({ resourceType }) => resourceType === 'Patient');
  return buildChart({
    resources: hasPatient ? resources : [aPatient(), ...resources],
    freshness: freshness(),
    rolesByPractitioner: ROLES,
    ehrBase: EHR_BASE,
    ...overrides,
  });
}

/** Codings in other words: what an unknown system says. */
export function foreign(code: string, display?: string): Coding {
  return { system: 'https://codes.test/local', code, ...(display === undefined ? {} : { display }) };
}
