import type { Resource } from '@medplum/fhirtypes';
import { fits, isRecord, only, prune, type Shape } from './shape.ts';

const coding = { system: 'string', code: 'string', display: 'string', version: 'string' } as const;
const concept = { coding: [coding], text: 'string' } as const;
const quantity = { value: 'number', unit: 'string', system: 'string', code: 'string', comparator: 'string' } as const;
const identifier = { system: 'string', value: 'string', type: concept } as const;
const reference = { reference: 'string', type: 'string', display: 'string', identifier } as const;
const period = { start: 'string', end: 'string' } as const;
const ratio = { numerator: quantity, denominator: quantity } as const;
const meta = { profile: ['string'], versionId: 'string', lastUpdated: 'string', source: 'string' } as const;
const base = { resourceType: 'string', id: 'string', meta, identifier: [identifier] } as const;
const subject = { subject: reference, patient: reference } as const;
const onset = { onsetDateTime: 'string', onsetPeriod: period } as const;
const statuses = { clinicalStatus: concept, verificationStatus: concept } as const;

const dosage = {
  text: 'string',
  route: concept,
  timing: { repeat: { count: 'number' }, event: ['string'] },
  doseAndRate: [{ doseQuantity: quantity, doseRange: { low: quantity, high: quantity } }],
} as const;

const medication = {
  ...base,
  code: concept,
  ingredient: [{ itemCodeableConcept: concept, itemReference: reference, strength: ratio }],
} as const;

// Only what a rule reads of a contained resource: a Medication.
const holder = { medicationCodeableConcept: concept, medicationReference: reference, contained: [medication] } as const;

const value = { valueQuantity: quantity, valueCodeableConcept: concept, valueString: 'string' } as const;

/** By type, the elements that rules, mirror and cards read. */
const SHAPES: Readonly<Record<string, Shape>> = {
  Patient: {
    ...base,
    birthDate: 'string',
    gender: 'string',
    name: [{ use: 'string', text: 'string', family: 'string', given: ['string'], prefix: ['string'], suffix: ['string'] }],
  },
  Condition: { ...base, ...subject, ...statuses, ...onset, code: concept, abatementDateTime: 'string' },
  AllergyIntolerance: { ...base, ...subject, ...statuses, ...onset, code: concept, reaction: [{ substance: concept }] },
  Medication: medication,
  MedicationRequest: {
    ...base,
    ...subject,
    ...holder,
    status: 'string',
    intent: 'string',
    doNotPerform: 'boolean',
    authoredOn: 'string',
    requester: reference,
    encounter: reference,
    dosageInstruction: [dosage],
    dispenseRequest: { quantity, numberOfRepeatsAllowed: 'number' },
  },
  MedicationAdministration: {
    ...base,
    ...subject,
    ...holder,
    status: 'string',
    effectiveDateTime: 'string',
    effectivePeriod: period,
    context: reference,
    request: reference,
    dosage: { route: concept, dose: quantity },
  },
  Observation: {
    ...base,
    ...subject,
    ...value,
    status: 'string',
    code: concept,
    effectiveDateTime: 'string',
    effectiveInstant: 'string',
    effectivePeriod: period,
    interpretation: [concept],
    component: [{ code: concept, ...value }],
  },
  Appointment: {
    ...base,
    status: 'string',
    start: 'string',
    end: 'string',
    description: 'string',
    serviceType: [concept],
    appointmentType: concept,
    reasonCode: [concept],
    requestedPeriod: [period],
    participant: [{ actor: reference }],
  },
  Encounter: { ...base, ...subject, status: 'string', type: [concept], period },
  ServiceRequest: {
    ...base,
    ...subject,
    status: 'string',
    intent: 'string',
    code: concept,
    authoredOn: 'string',
    requester: reference,
    instantiatesCanonical: ['string'],
  },
};

function shapeOf(type: string): Shape | undefined {
  // A type named after something of every object's own must not find that.
  return Object.hasOwn(SHAPES, type) ? SHAPES[type] : undefined;
}

/** Whether a resource can be read by the rules. Types that no rule knows are not judged. */
export function isReadable(resource: Resource): boolean {
  const shape = shapeOf(resource.resourceType);
  return shape === undefined || fits(resource, shape);
}

/** A resource without the elements that can't be read, and whether there were any. The type stays. */
export function readablePart<T extends Resource>(resource: T): { readonly resource: T; readonly whole: boolean } {
  const shape = shapeOf(resource.resourceType);
  if (shape === undefined || fits(resource, shape)) return { resource, whole: true };
  // Pruning takes members away and never adds one; the type has been read before.
  return { resource: prune(resource, shape) as T, whole: false };
}

/** What FHIR requires or the mirror keeps; and what a rule reads without asking its shape, for that it is there is enough. */
const BESIDES: Readonly<Record<string, Shape>> = {
  Condition: { abatementAge: 'object', abatementPeriod: 'object', abatementRange: 'object' },
  MedicationRequest: { dispenseRequest: { quantity, numberOfRepeatsAllowed: 'number', expectedSupplyDuration: quantity } },
  Encounter: { class: coding },
  Patient: { active: 'boolean', deceasedBoolean: 'boolean', deceasedDateTime: 'string', managingOrganization: reference },
};

/**
 * A resource with nothing but what rules read of it and what FHIR requires; without its version, for it is no copy of that. Of a type
 * that no rule knows, all of it.
 */
export function essentialPart<T extends Resource>(resource: T): T {
  const shape = shapeOf(resource.resourceType);
  if (shape === undefined) return resource;
  const besides = BESIDES[resource.resourceType] ?? {};
  // Members are only taken away; the type has been read before.
  return { ...(only(resource, shape) as T), ...(only(resource, besides) as object), meta: undefined };
}

/** Anything that says which resource it is. */
export function isResource(value: unknown): value is Resource {
  return isRecord(value) && typeof value['resourceType'] === 'string' && /^[A-Z][A-Za-z]{2,63}$/.test(value['resourceType']);
}
