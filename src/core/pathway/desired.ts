import type {
  CarePlan,
  ClinicalImpression,
  Consent,
  DetectedIssue,
  Flag,
  Patient,
  Reference,
  Resource,
  Task,
} from '@medplum/fhirtypes';
import { IDENTIFIERS } from '../../terminology/codes.ts';
import type { Chart } from '../chart/chart.ts';
import type { Protocol } from '../protocol/protocol.ts';
import type { Pathway } from './pathway.ts';

export interface ReconcileInput {
  readonly pathway: Pathway;
  readonly protocol: Protocol;
  readonly chart: Chart;
  /** The patient's resources as the store holds them, references unchanged: what is compared and written. */
  readonly stored: readonly Resource[];
  /** The CarePlan as it stands in the store, with its version: it is the lock of this patient's pathway. */
  readonly carePlan: CarePlan;
  /** Local reference of the patient in the store that is written to. */
  readonly patient: Reference<Patient>;
  /** Base URL of the EHR, the system of its logical references. */
  readonly ehrBase: string;
}

/** A resource that is to exist under an identifier of ours. */
export type Desired = Task | DetectedIssue | Flag | ClinicalImpression | Consent;

/** The identifier that names one reconciled item of one care plan. */
export function itemIdentifier(carePlan: CarePlan, key: string): { readonly system: string; readonly value: string } {
  return { system: IDENTIFIERS.item, value: `${carePlan.id ?? ''}/${key}` };
}

/** The value of our own identifier on a resource; undefined when it carries none. */
export function itemValue(resource: Pick<Desired, 'identifier'>): string | undefined {
  return resource.identifier?.find((candidate) => candidate.system === IDENTIFIERS.item)?.value;
}

/** A stored resource under one of our identifiers, by type and key. */
export function storedItem<T extends Desired['resourceType']>(
  { stored, carePlan }: Pick<ReconcileInput, 'stored' | 'carePlan'>,
  type: T,
  key: string,
): Extract<Desired, { resourceType: T }> | undefined {
  const { value } = itemIdentifier(carePlan, key);
  return stored
    .filter(isDesired)
    .find(
      (resource): resource is Extract<Desired, { resourceType: T }> =>
        resource.resourceType === type && itemValue(resource) === value,
    );
}

/** Whether a stored resource is of a type that reconcile manages. */
export function isDesired(resource: Resource): resource is Desired {
  return ['Task', 'DetectedIssue', 'Flag', 'ClinicalImpression', 'Consent'].includes(resource.resourceType);
}

/**
 * Duties beside `reconcile` that keep items of their own under a course, with the first part of their keys: what a running
 * session's vital signs call for, and what an order lacks. None touches what is another's.
 */
export type Duty = 'session' | 'order';
const DUTIES: readonly Duty[] = ['session', 'order'];

/** Whether a stored item belongs to one of those duties, or to the one that is named. */
export function isOfAnotherDuty(resource: Pick<Desired, 'identifier'>, duty?: Duty): boolean {
  const kind = itemValue(resource)?.split('/')[1];
  return DUTIES.some((one) => one === kind && (duty === undefined || duty === one));
}
