import type {
  ClinicalImpression,
  MedicationAdministration,
  MedicationDispense,
  QuestionnaireResponse,
  Reference,
  Resource,
} from '@medplum/fhirtypes';
import { questionnaire } from '../../terminology/artifacts.ts';
import { local, profile, ROUTE_CODES, SYSTEMS } from '../../terminology/codes.ts';
import { quantity } from '../../terminology/ucum.ts';
import { findPerson } from '../people.ts';
import type { SandboxUser } from '../people.ts';
import type { PlacedSeed } from './ehr-part.ts';
import { fillForm } from './fill-form.ts';
import type { SeedEvent } from './seed.ts';

/** What KAP's own store holds of a made-up course, oldest first. `patient` is `Patient/id` in that store. */
export function buildKapPart(placed: PlacedSeed, patient: string, ehrBase: string): Resource[] {
  const scene = { placed, subject: { reference: patient }, ehrBase };
  return placed.seed.events.toSorted((a, b) => b.ago - a.ago).flatMap((event) => buildEvent(event, scene));
}

interface Scene {
  readonly placed: PlacedSeed;
  readonly subject: { readonly reference: string };
  readonly ehrBase: string;
}

function buildEvent(event: SeedEvent, scene: Scene): Resource[] {
  switch (event.kind) {
    case 'form':
      return [buildResponse(event, scene)];
    case 'medication-review':
      return [buildReview(event, scene)];
    case 'dose':
      return [buildDose(event, scene)];
    case 'referral':
    case 'visit':
    case 'vitals':
      return [];
    case 'order':
      return [buildDispense(event, scene)];
  }
}

// What the EHR owns is referred to by the EHR's own reference.
function inEhr({ ehrBase }: Scene, reference: string): Reference<never> {
  return { identifier: { system: ehrBase, value: reference } };
}

function person(scene: Scene, user: SandboxUser): Reference<never> {
  const { reference = '', name = '' } = findPerson(user) ?? {};
  return { type: 'Practitioner', ...inEhr(scene, reference), display: name };
}

function keyed(scene: Scene, key: string): Reference<never> {
  return inEhr(scene, scene.placed.references.get(key) ?? '');
}

function buildResponse(event: Extract<SeedEvent, { kind: 'form' }>, scene: Scene): QuestionnaireResponse {
  const form = questionnaire(event.form);
  if (!form?.url) throw new Error(`There is no Questionnaire ${event.form}`);
  return {
    resourceType: 'QuestionnaireResponse',
    questionnaire: `${form.url}|${form.version ?? ''}`,
    status: 'completed',
    subject: scene.subject,
    ...(event.visit === undefined ? {} : { encounter: keyed(scene, event.visit) }),
    authored: scene.placed.at(event.ago),
    author: person(scene, event.by),
    item: fillForm(form, event.answers),
  };
}

function buildReview(event: Extract<SeedEvent, { kind: 'medication-review' }>, scene: Scene): ClinicalImpression {
  const code = local('kap-clearance', 'medication-review');
  const at = scene.placed.at(event.ago);
  const item = scene.placed.medications.map((reference) => inEhr(scene, reference));
  return {
    resourceType: 'ClinicalImpression',
    meta: { profile: [profile('kap-clearance')] },
    status: 'completed',
    code: { coding: [code] },
    subject: scene.subject,
    effectiveDateTime: at,
    date: at,
    assessor: person(scene, 'prescriber'),
    investigation: [{ code: { text: code.display ?? '' }, ...(item.length === 0 ? {} : { item }) }],
    note: [{ text: 'No interaction that stands against ketamine.', time: at }],
  };
}

function buildDose(event: Extract<SeedEvent, { kind: 'dose' }>, scene: Scene): MedicationAdministration {
  const order = scene.placed.seed.events.find((one) => one.kind === 'order' && one.key === event.order);
  if (order?.kind !== 'order') throw new Error(`There is no order ${event.order}`);
  return {
    resourceType: 'MedicationAdministration',
    meta: { profile: [profile('kap-ketamine-administration')] },
    status: 'completed',
    medicationCodeableConcept: { coding: [local('kap-ingredient', 'ketamine')], text: 'Ketamine' },
    subject: scene.subject,
    context: keyed(scene, event.visit),
    effectiveDateTime: scene.placed.at(event.ago),
    performer: [{ actor: person(scene, 'prescriber') }],
    request: keyed(scene, event.order),
    dosage: { route: { coding: [...ROUTE_CODES[order.route]] }, dose: quantity(order.doseMg, 'mg') },
  };
}

/** The pharmacy handed everything over on the day of the order. */
function buildDispense(event: Extract<SeedEvent, { kind: 'order' }>, scene: Scene): MedicationDispense {
  return {
    resourceType: 'MedicationDispense',
    meta: { profile: [profile('kap-ketamine-dispense')] },
    status: 'completed',
    type: { coding: [local('kap-dispense', 'dispensed')] },
    medicationCodeableConcept: { coding: [local('kap-ingredient', 'ketamine')], text: 'Ketamine lozenge, compounded' },
    subject: scene.subject,
    performer: [{ actor: person(scene, 'prescriber') }],
    authorizingPrescription: [keyed(scene, event.key)],
    quantity: { value: event.doses, unit: 'lozenge', system: SYSTEMS.ucum, code: '{lozenge}' },
    whenHandedOver: scene.placed.at(event.ago),
  };
}
