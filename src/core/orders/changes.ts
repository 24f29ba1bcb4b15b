import type { Resource } from '@medplum/fhirtypes';
import { nameOf } from '../chart/medication-concepts.ts';

/** One datum that a decision looked at, in the version that it had. */
export interface Considered {
  /** `Type/id` as the store has it. */
  readonly reference: string;
  readonly version: string;
  /** What it is, in words. */
  readonly text: string;
}

export interface DataChange {
  readonly what: 'new' | 'changed' | 'gone';
  readonly reference: string;
  readonly text: string;
}

/** Of the pathway's record, what was made of the data and not the data themselves. */
const DERIVED: readonly string[] = ['CarePlan', 'Task', 'DetectedIssue', 'Flag', 'Provenance', 'Communication', 'Basic'];

/**
 * Every datum of a patient's record with its version, sorted by reference.
 * @param order - the order that is decided on, which is not among its own data
 */
export function consideredOf(resources: readonly Resource[], order: string | undefined): readonly Considered[] {
  return resources
    .filter(({ resourceType }) => !DERIVED.includes(resourceType))
    .map((resource) => ({
      reference: `${resource.resourceType}/${resource.id ?? ''}`,
      version: resource.meta?.versionId ?? '',
      text: wordsFor(resource),
    }))
    .filter(({ reference }) => reference !== order)
    .toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
}

/** What differs now from what was considered then, what is gone first. */
export function changesSince(then: readonly Considered[], now: readonly Considered[]): readonly DataChange[] {
  const before = new Map(then.map((one) => [one.reference, one]));
  const after = new Map(now.map((one) => [one.reference, one]));
  const gone = then.filter(({ reference }) => !after.has(reference)).map((one) => change('gone', one));
  const others = now.flatMap((one) => {
    const old = before.get(one.reference);
    if (old === undefined) return [change('new', one)];
    return old.version === one.version ? [] : [change('changed', one)];
  });
  return [...gone, ...others];
}

function change(what: DataChange['what'], { reference, text }: Considered): DataChange {
  return { what, reference, text };
}

function wordsFor(resource: Resource): string {
  const name = nameIn(resource);
  return name === undefined ? resource.resourceType : `${resource.resourceType}: ${name}`;
}

function nameIn(resource: Resource): string | undefined {
  switch (resource.resourceType) {
    case 'Condition':
    case 'AllergyIntolerance':
    case 'Observation':
    case 'ServiceRequest':
    case 'ClinicalImpression':
      return nameOf(resource.code);
    case 'MedicationRequest':
    case 'MedicationAdministration':
    case 'MedicationDispense':
      return nameOf(resource.medicationCodeableConcept) ?? resource.medicationReference?.display;
    case 'QuestionnaireResponse':
      return (resource.questionnaire ?? '').split('/').at(-1);
    case 'Encounter':
      return nameOf(resource.type?.[0]);
    default:
      return undefined;
  }
}
