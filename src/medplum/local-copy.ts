import type { Identifier, Medication, Patient, Resource } from '@medplum/fhirtypes';
import { ruleCodesOf } from '../core/safety/rule-codings.ts';
import { local } from '../terminology/codes.ts';

/** Whose mirror, and where its originals are. */
export interface MirrorScope {
  readonly ehrBase: string;
  readonly ehrPatientId: string;
  /** `Patient/id` in Medplum. */
  readonly patientRef: string;
}

const CONTAINED_MEDICATION = 'kap-medication';

/** Goes up whenever `localCopy` makes something else of the same resource, so that older copies are made anew. */
const FORMAT = '4';

/** Where a copy comes from: the EHR's resource, and its version when the EHR tells versions apart. */
function sourceOf({ resourceType, id, meta }: Resource, ehrBase: string): string {
  const version = meta?.versionId === undefined ? '' : `/_history/${meta.versionId}`;
  return `${ehrBase}/${resourceType}/${id ?? ''}${version}`;
}

/**
 * Whether a stored copy is of this very version, so that nothing need be compared. False when the EHR has no versions, and for
 * orders and administrations that name a Medication, whose copy holds what the Medication says too.
 */
export function isCopyOf(copy: Resource, resource: Resource, ehrBase: string): boolean {
  if (resource.meta?.versionId === undefined || 'medicationReference' in resource) return false;
  // What a terminology server says of a problem may change while the problem does not.
  if (ruleCodesOf(copy).join() !== ruleCodesOf(resource).join()) return false;
  return copy.meta?.source === sourceOf(resource, ehrBase) && copy.meta.tag?.some(({ version }) => version === FORMAT) === true;
}

/**
 * A copy of an EHR's resource fit for Medplum: no narrative and no metadata of the EHR's, identifier made of the EHR's base and
 * the EHR's reference, the patient referred to locally, everything else by logical reference, a referenced Medication contained. Without
 * what says nothing and makes Medplum refuse the whole: blank texts, blanks around a text, nulls, empty lists.
 */
export function localCopy(resource: Resource, scope: MirrorScope, medications: readonly Medication[]): Resource {
  const slim = resource.resourceType === 'Patient' ? slimPatient(resource) : resource;
  const loose = withContainedMedication(slim, medications) as unknown as Loose;
  const { id, identifier } = loose;
  const rest = without(loose, ['id', 'meta', 'text', 'implicitRules', 'identifier']);
  const own: Identifier = { system: scope.ehrBase, value: `${resource.resourceType}/${id ?? ''}` };
  const others = Array.isArray(identifier)
    ? (identifier as (Identifier | null)[]).filter((one) => one?.system !== scope.ehrBase)
    : [];
  const body = { ...rest, identifier: others };
  const said = saying(rewrite(body, scope)) as { readonly identifier?: readonly Identifier[] };
  return {
    ...said,
    meta: { source: sourceOf(resource, scope.ehrBase), tag: [{ ...local('kap-tag', 'mirror'), version: FORMAT }] },
    identifier: [own, ...(said.identifier ?? [])],
  } as unknown as Resource;
}

/**
 * The part of a value that says something; undefined when nothing does. Extensions of primitives (`_birthDate`) go too: no rule reads
 * one, and in a list their places would no longer fit.
 */
function saying(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (value === null) return undefined;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const items = value.map(saying).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items;
  }
  const members = Object.entries(value).flatMap(([key, item]): [string, unknown][] => {
    const said = key.startsWith('_') ? undefined : saying(item);
    return said === undefined ? [] : [[key, said]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

interface Loose {
  readonly id?: string;
  readonly identifier?: unknown;
  readonly [key: string]: unknown;
}

/**
 * Of a patient only what the rules and the panel show; the address because a prescription needs it, and its state chooses the law;
 * the organization because a work list is read by clinic.
 */
function slimPatient(patient: Patient): Patient {
  const { resourceType, id, identifier, active, name, gender, birthDate, address, deceasedBoolean, deceasedDateTime } = patient;
  const { managingOrganization } = patient;
  const person = { resourceType, id, identifier, active, name, gender, birthDate, address };
  const kept = { ...person, deceasedBoolean, deceasedDateTime, managingOrganization };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined)) as unknown as Patient;
}

/** A Medication has no patient, so in the mirror it lives inside the order that names it. */
function withContainedMedication(resource: Resource, medications: readonly Medication[]): Resource {
  if (resource.resourceType !== 'MedicationRequest' && resource.resourceType !== 'MedicationAdministration') return resource;
  const id = /(?:^|\/)Medication\/([A-Za-z0-9\-.]{1,64})$/.exec(resource.medicationReference?.reference ?? '')?.[1];
  const medication = medications.find((one) => one.id === id);
  if (id === undefined || medication === undefined) return resource;
  const kept = without(medication, ['meta', 'text']);
  return {
    ...resource,
    contained: [...(resource.contained ?? []), { ...kept, resourceType: 'Medication', id: CONTAINED_MEDICATION }],
    medicationReference: { ...resource.medicationReference, reference: `#${CONTAINED_MEDICATION}` },
  };
}

function without(value: object, names: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function rewrite(value: unknown, scope: MirrorScope): unknown {
  if (Array.isArray(value)) return value.map((item) => rewrite(item, scope));
  if (typeof value !== 'object' || value === null) return value;
  if ('reference' in value && typeof value.reference === 'string' && !value.reference.startsWith('#')) {
    return localReference({ ...value, reference: value.reference }, scope);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewrite(item, scope)]));
}

function localReference(reference: { readonly reference: string }, scope: MirrorScope): object {
  const { reference: text, ...rest } = reference;
  const relative = text.startsWith(`${scope.ehrBase}/`) ? text.slice(scope.ehrBase.length + 1) : text;
  const [, target, type] = /^(([A-Z][A-Za-z]+)\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/.exec(relative) ?? [];
  if (target === `Patient/${scope.ehrPatientId}`) return { ...rest, reference: scope.patientRef };
  // Elsewhere or unreadable: kept as a name, never as a link that Medplum would follow.
  if (target === undefined || type === undefined) return { ...rest, identifier: { value: text } };
  return { ...rest, type, identifier: { system: scope.ehrBase, value: target } };
}
