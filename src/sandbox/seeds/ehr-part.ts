import type { WithId } from '@medplum/core';
import type {
  CodeableConcept,
  Encounter,
  MedicationRequest,
  Observation,
  Patient,
  Resource,
  ServiceRequest,
} from '@medplum/fhirtypes';
import type { Activity } from '../../core/protocol/protocol.ts';
import { local, ROUTE_CODES, SYSTEMS, VITAL_CODES } from '../../terminology/codes.ts';
import type { VitalCode } from '../../terminology/codes.ts';
import { quantity } from '../../terminology/ucum.ts';
import type { Unit } from '../../terminology/ucum.ts';
import { findPerson, SANDBOX_ADDRESS, type SandboxUser } from '../people.ts';
import type { SandboxRepository } from '../store/repository.ts';
import type { MinutesAgo, Seed, SeedEvent } from './seed.ts';

/** A seed that the EHR holds, with the EHR's references of its visits and orders by their keys. */
export interface PlacedSeed {
  readonly seed: Seed;
  readonly patient: WithId<Patient>;
  readonly references: ReadonlyMap<string, string>;
  /** `MedicationRequest/id` of what the patient takes, ketamine aside. */
  readonly medications: readonly string[];
  /** Instant that lies so many minutes before the start. */
  readonly at: (ago: MinutesAgo) => string;
}

const named = (user: SandboxUser): { reference: string; display: string } => ({
  reference: `Practitioner/${user}`,
  display: findPerson(user)?.name ?? user,
});
const PRESCRIBER = named('prescriber');
const THERAPIST = named('therapist');
const CHART_BEGAN = 2 * 365 * 24 * 60;

/** Writes what the EHR knows of a made-up patient. `startMs` is the sandbox's now, ms since the epoch. */
export async function placeInEhr(repo: SandboxRepository, seed: Seed, startMs: number): Promise<PlacedSeed> {
  const at = (ago: MinutesAgo): string => new Date(startMs - ago * 60_000).toISOString();
  return repo.withTransaction(async (tx) => {
    const patient = await tx.createResource<Patient>(buildPatient(seed));
    const subject = { reference: `Patient/${patient.id}` };
    for (const resource of background(seed, subject, at(CHART_BEGAN))) await tx.createResource(resource);
    const medications: string[] = [];
    for (const { code, text } of seed.medications) {
      const made = await tx.createResource<MedicationRequest>({
        resourceType: 'MedicationRequest',
        status: 'active',
        intent: 'order',
        medicationCodeableConcept: { coding: [{ system: SYSTEMS.rxnorm, code, display: text }], text },
        subject,
        requester: PRESCRIBER,
        authoredOn: at(CHART_BEGAN),
      });
      medications.push(`MedicationRequest/${made.id}`);
    }
    const references = new Map<string, string>();
    for (const event of seed.events.toSorted((a, b) => Number(b.kind === 'visit') - Number(a.kind === 'visit'))) {
      for (const resource of buildEvent(event, { subject, at, references })) {
        const made = await tx.createResource(resource);
        if ('key' in event) references.set(event.key, `${made.resourceType}/${made.id}`);
      }
    }
    return { seed, patient, references, medications, at };
  });
}

/** Tags of the EHR itself: they say nothing to KAP, which must find out by what the chart holds. */
const STAGE_SYSTEM = 'urn:kap-sandbox:stage';

/** Two clinics share the sandbox's EHR. */
const CLINICS = ['North clinic', 'South clinic'] as const;

function buildPatient({ given, family, birthDate, gender, mrn, stage }: Seed): Patient {
  const type = { coding: [{ system: SYSTEMS.identifierType, code: 'MR' }] };
  return {
    resourceType: 'Patient',
    meta: { tag: [{ system: STAGE_SYSTEM, code: stage.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'), display: stage }] },
    active: true,
    identifier: [{ type, system: 'urn:kap-sandbox:mrn', value: mrn }],
    name: [{ use: 'official', given: [given], family }],
    gender,
    birthDate,
    address: [SANDBOX_ADDRESS],
    managingOrganization: { display: CLINICS[Number(mrn.slice(-1)) % CLINICS.length] ?? CLINICS[0] },
  };
}

function background(seed: Seed, subject: { reference: string }, since: string): Resource[] {
  const active = (system: string): CodeableConcept => ({ coding: [{ system, code: 'active' }] });
  const conditions = seed.conditions.map(({ code, text }): Resource => ({
    resourceType: 'Condition',
    clinicalStatus: active(SYSTEMS.conditionClinical),
    verificationStatus: { coding: [{ system: SYSTEMS.conditionVerification, code: 'confirmed' }] },
    code: { coding: [{ system: SYSTEMS.snomed, code, display: text }], text },
    subject,
    onsetDateTime: since,
    recordedDate: since,
  }));
  const noAllergy = { system: SYSTEMS.snomed, code: '716186003', display: 'No known allergy' };
  const allergy: Resource = {
    resourceType: 'AllergyIntolerance',
    clinicalStatus: active(SYSTEMS.allergyClinical),
    verificationStatus: { coding: [{ system: SYSTEMS.allergyVerification, code: 'confirmed' }] },
    code: { coding: [noAllergy], text: noAllergy.display },
    patient: subject,
  };
  return [...conditions, allergy];
}

interface Scene {
  readonly subject: { readonly reference: string };
  readonly at: (ago: MinutesAgo) => string;
  readonly references: ReadonlyMap<string, string>;
}

function buildEvent(event: SeedEvent, scene: Scene): Resource[] {
  switch (event.kind) {
    case 'referral':
      return [buildReferral(scene, scene.at(event.ago))];
    case 'visit':
      return [buildVisit(event, scene)];
    case 'vitals':
      return buildVitals(event, scene);
    case 'order':
      return [buildOrder(event, scene)];
    case 'form':
    case 'dose':
    case 'medication-review':
      return [];
  }
}

function activityConcept(activity: Activity): CodeableConcept {
  return { coding: [local('kap-activity', activity)] };
}

function buildReferral({ subject }: Scene, authoredOn: string): ServiceRequest {
  return {
    resourceType: 'ServiceRequest',
    status: 'active',
    intent: 'order',
    code: activityConcept('referral'),
    subject,
    requester: PRESCRIBER,
    authoredOn,
  };
}

function buildVisit({ activity, ago, minutes, room }: Extract<SeedEvent, { kind: 'visit' }>, { subject, at }: Scene): Encounter {
  const end = minutes === undefined ? {} : { end: at(ago - minutes) };
  return {
    resourceType: 'Encounter',
    status: minutes === undefined ? 'in-progress' : 'finished',
    class: { system: SYSTEMS.actCode, code: 'AMB', display: 'ambulatory' },
    type: [activityConcept(activity)],
    subject,
    participant: [{ individual: THERAPIST }],
    ...(room === undefined ? {} : { location: [{ location: { reference: 'Location/garden-room', display: room } }] }),
    period: { start: at(ago), ...end },
  };
}

function buildVitals({ visit, ago, values }: Extract<SeedEvent, { kind: 'vitals' }>, scene: Scene): Observation[] {
  const base = {
    resourceType: 'Observation' as const,
    status: 'final' as const,
    category: [{ coding: [{ system: SYSTEMS.observationCategory, code: 'vital-signs', display: 'Vital Signs' }] }],
    subject: scene.subject,
    encounter: { reference: scene.references.get(visit) ?? '' },
    effectiveDateTime: scene.at(ago),
    performer: [THERAPIST],
  };
  const code = (name: VitalCode): CodeableConcept => ({ coding: [...VITAL_CODES[name]] });
  const single = (name: VitalCode, value: number, unit: Unit): Observation => ({
    ...base,
    code: code(name),
    valueQuantity: quantity(value, unit),
  });
  return [
    {
      ...base,
      code: code('blood-pressure'),
      component: [
        { code: code('systolic'), valueQuantity: quantity(values.systolic, 'mm[Hg]') },
        { code: code('diastolic'), valueQuantity: quantity(values.diastolic, 'mm[Hg]') },
      ],
    },
    single('heart-rate', values.heartRate, '/min'),
    single('respiratory-rate', values.respiratoryRate, '/min'),
    single('oxygen-saturation', values.oxygenSaturation, '%'),
    ...(values.weightKg === undefined ? [] : [single('weight', values.weightKg, 'kg')]),
  ];
}

function buildOrder(
  { ago, route, doseMg, doses }: Extract<SeedEvent, { kind: 'order' }>,
  { subject, at }: Scene,
): MedicationRequest {
  return {
    resourceType: 'MedicationRequest',
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: {
      coding: [{ system: SYSTEMS.rxnorm, code: '6130', display: 'ketamine' }],
      text: `Ketamine ${doseMg} mg lozenge, compounded`,
    },
    subject,
    requester: PRESCRIBER,
    authoredOn: at(ago),
    dosageInstruction: [
      {
        text: `${doseMg} mg once, in the dosing session`,
        route: { coding: [...ROUTE_CODES[route]] },
        doseAndRate: [{ doseQuantity: quantity(doseMg, 'mg') }],
      },
    ],
    dispenseRequest: {
      numberOfRepeatsAllowed: 0,
      quantity: { value: doses, unit: 'lozenge', system: SYSTEMS.ucum, code: '{lozenge}' },
    },
  };
}
