import type {
  Bundle,
  CodeableConcept,
  Coding,
  Encounter,
  MedicationRequest,
  Observation,
  Reference,
  ServiceRequest,
} from '@medplum/fhirtypes';
import { valueSet } from '../../terminology/artifacts.ts';
import { local, ROUTE_CODES, SYSTEMS, VITAL_CODES } from '../../terminology/codes.ts';
import type { Activity, RouteRule } from '../../core/protocol/protocol.ts';

/** Who and what a resource of the EHR is about. */
export interface Situation {
  /** `Patient/id`. */
  readonly patient: string;
  /** `Practitioner/id` of who writes it. */
  readonly practitioner: string;
  /** ISO instant. */
  readonly at: string;
}

/** What the clinic's monitor shows: pressures in mm[Hg], rates in /min, saturation in %. */
export interface Vitals {
  readonly systolic: number;
  readonly diastolic: number;
  readonly heartRate: number;
  readonly respiratoryRate: number;
  readonly oxygenSaturation: number;
  /** kg, when it was taken. */
  readonly weightKg?: number;
}

function activity(code: Activity): CodeableConcept {
  return { coding: [local('kap-activity', code)] };
}

/** The order that refers a patient to KAP. */
/** @param protocol - canonical URL; undefined leaves the choice to the clinic */
export function buildReferral({ patient, practitioner, at }: Situation, protocol?: string): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    code: activity('referral'),
    ...(protocol === undefined ? {} : { instantiatesCanonical: [protocol] }),
    subject: { reference: patient },
    requester: { reference: practitioner },
    authoredOn: at,
  };
}

/** A visit that begins now. */
export function buildVisit(kind: Activity, { patient, practitioner, at }: Situation): Encounter {
  return {
    resourceType: 'Encounter',
    status: 'in-progress',
    class: { system: SYSTEMS.actCode, code: 'AMB', display: 'ambulatory' },
    type: [activity(kind)],
    subject: { reference: patient },
    participant: [{ individual: { reference: practitioner } }],
    period: { start: at },
  };
}

/** The same visit, over. */
export function finishVisit<T extends Encounter>(visit: T, at: string): T {
  return { ...visit, status: 'finished', period: { ...visit.period, end: at } };
}

/** One set of vital signs of a visit, as the EHR's flowsheet stores it. */
export function buildVitals(vitals: Vitals, encounter: string, situation: Situation): readonly Observation[] {
  const base = observationBase(encounter, situation);
  const pressure: Observation = {
    ...base,
    code: concept(VITAL_CODES['blood-pressure']),
    component: [
      { code: concept(VITAL_CODES.systolic), valueQuantity: quantity(vitals.systolic, 'mm[Hg]') },
      { code: concept(VITAL_CODES.diastolic), valueQuantity: quantity(vitals.diastolic, 'mm[Hg]') },
    ],
  };
  const single = (codings: readonly Coding[], value: number, unit: string): Observation => ({
    ...base,
    code: concept(codings),
    valueQuantity: quantity(value, unit),
  });
  return [
    pressure,
    single(VITAL_CODES['heart-rate'], vitals.heartRate, '/min'),
    single(VITAL_CODES['respiratory-rate'], vitals.respiratoryRate, '/min'),
    single(VITAL_CODES['oxygen-saturation'], vitals.oxygenSaturation, '%'),
    ...(vitals.weightKg === undefined ? [] : [single(VITAL_CODES.weight, vitals.weightKg, 'kg')]),
  ];
}

/** A transaction that creates each resource. */
export function buildTransaction(resources: readonly Observation[]): Bundle {
  return {
    resourceType: 'Bundle',
    type: 'transaction',
    entry: resources.map((resource) => ({ resource, request: { method: 'POST', url: resource.resourceType } })),
  };
}

/**
 * The order for a course: one unit a dose.
 * @param dose.mg - mg of each dose
 * @param dose.count - how many doses the order authorizes
 */
export function buildOrder(
  route: RouteRule,
  dose: { readonly mg: number; readonly count: number },
  { patient, practitioner, at }: Situation,
): MedicationRequest {
  const lozenge = route.orderKind === 'prescription';
  const unit = lozenge ? 'lozenge' : 'dose';
  const routeConcept = concept(ROUTE_CODES[route.route]);
  return {
    resourceType: 'MedicationRequest',
    status: 'draft',
    intent: 'order',
    medicationCodeableConcept: {
      coding: [ketamine()],
      text: lozenge ? `Ketamine ${dose.mg} mg lozenge, compounded` : `Ketamine ${dose.mg} mg from practice stock`,
    },
    subject: { reference: patient },
    requester: { reference: practitioner },
    authoredOn: at,
    dosageInstruction: [
      {
        text: `${dose.mg} mg once, in the dosing session`,
        route: routeConcept,
        doseAndRate: [{ doseQuantity: quantity(dose.mg, 'mg') }],
      },
    ],
    dispenseRequest: {
      numberOfRepeatsAllowed: 0,
      quantity: { value: dose.count, unit, system: SYSTEMS.ucum, code: `{${unit}}` },
    },
  };
}

function ketamine(): Coding {
  const rxnorm = (valueSet('kap-ketamine').compose?.include ?? []).find((include) => include.system === SYSTEMS.rxnorm);
  const first = rxnorm?.concept?.[0];
  if (first === undefined) throw new Error('kap-ketamine holds no RxNorm code');
  return { system: SYSTEMS.rxnorm, code: first.code, display: first.display ?? 'ketamine' };
}

function observationBase(encounter: string, { patient, practitioner, at }: Situation): Omit<Observation, 'code'> {
  const performer: Reference[] = [{ reference: practitioner }];
  return {
    resourceType: 'Observation',
    status: 'final',
    category: [{ coding: [{ system: SYSTEMS.observationCategory, code: 'vital-signs', display: 'Vital Signs' }] }],
    subject: { reference: patient },
    encounter: { reference: encounter },
    effectiveDateTime: at,
    issued: at,
    performer: performer as NonNullable<Observation['performer']>,
  };
}

function concept(codings: readonly Coding[]): CodeableConcept {
  return { coding: [...codings] };
}

function quantity(value: number, code: string): { value: number; unit: string; system: string; code: string } {
  return { value, unit: code, system: SYSTEMS.ucum, code };
}
