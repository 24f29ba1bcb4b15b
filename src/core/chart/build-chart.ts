import type { CarePlan, Patient, Resource } from '@medplum/fhirtypes';
import { profile } from '../../terminology/codes.ts';
import type { Category, Chart, ChartResource, Entry, Freshness } from './chart.ts';
import { ehrReferenceIn, type ReferenceScope, withEhrReferences, withoutSlash } from './references.ts';

export { referenceOf } from './references.ts';

export interface ChartInput {
  /** Mirrored, KAP's own, and the hook's; where two share a reference, the later one counts. */
  readonly resources: readonly Resource[];
  readonly freshness: Readonly<Record<Category, Freshness>>;
  /** By `Practitioner/id` as the EHR writes it. */
  readonly rolesByPractitioner: ReadonlyMap<string, readonly string[]>;
  readonly ehrBase: string;
  /** See `Chart.attestations`; absent where nothing but the EHR's own orders is at hand. */
  readonly attestations?: Chart['attestations'];
}

type Of<T extends ChartResource['resourceType']> = Extract<ChartResource, { resourceType: T }>;

/** Types that KAP alone writes and `reconcile` writes back: their references stay as the store has them. */
const KEPT_AS_STORED: readonly string[] = ['CarePlan', 'Task', 'DetectedIssue', 'Flag'];

/**
 * One patient's data, indexed. Entries are sorted by reference, so the order of arrival decides nothing except between
 * versions of one resource. Entered-in-error resources are left out, also when an earlier version was right.
 */
export function buildChart(input: ChartInput): Chart {
  const byType = Map.groupBy(readEntries(input.resources, withoutSlash(input.ehrBase)), ({ resource }) => resource.resourceType);
  // Grouped by their type, so they are of it.
  const of = <T extends ChartResource['resourceType']>(type: T) => (byType.get(type) ?? []) as unknown as readonly Entry<Of<T>>[];
  return {
    patient: patientOf(of('Patient').at(-1)),
    conditions: of('Condition'),
    medications: of('MedicationRequest'),
    administrations: of('MedicationAdministration'),
    allergies: of('AllergyIntolerance'),
    observations: of('Observation'),
    encounters: of('Encounter'),
    referrals: of('ServiceRequest'),
    responses: of('QuestionnaireResponse'),
    clearances: of('ClinicalImpression'),
    consents: of('Consent'),
    tasks: of('Task'),
    issues: of('DetectedIssue'),
    flags: of('Flag'),
    carePlan: kapCarePlan(of('CarePlan').map(({ resource }) => resource)),
    medicationByReference: new Map(of('Medication').map(({ reference, resource }) => [reference, resource])),
    attestations: input.attestations ?? new Map(),
    freshness: input.freshness,
    rolesByPractitioner: input.rolesByPractitioner,
  };
}

function readEntries(resources: readonly Resource[], ehrBase: string): readonly Entry<Resource>[] {
  const mirrored = new Map<string, string>();
  const scope: ReferenceScope = { ehrBase, mirrored };
  const byReference = new Map<string, Resource>();
  resources.forEach((resource, index) => {
    const own = `${resource.resourceType}/${resource.id ?? `without-id-${String(index)}`}`;
    const ehrReference = ehrReferenceOf(resource, ehrBase);
    if (ehrReference !== undefined) mirrored.set(`${resource.resourceType}/${resource.id ?? ''}`, ehrReference);
    byReference.set(ehrReference ?? own, resource);
  });
  return [...byReference]
    .filter(([, resource]) => !isEnteredInError(resource))
    .map(([reference, resource]) => ({
      reference,
      resource: KEPT_AS_STORED.includes(resource.resourceType) ? resource : withEhrReferences(resource, scope),
    }))
    .toSorted((a, b) => (a.reference < b.reference ? -1 : 1));
}

/** The EHR's reference of a mirrored resource; undefined for anything else. */
function ehrReferenceOf(resource: Resource, ehrBase: string): string | undefined {
  const identifiers: unknown = 'identifier' in resource ? resource.identifier : undefined;
  if (identifiers === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(identifiers) ? identifiers : [identifiers];
  return list
    .map((identifier) =>
      typeof identifier === 'object' && identifier !== null ? ehrReferenceIn(identifier, ehrBase) : undefined,
    )
    .find((reference) => reference?.startsWith(`${resource.resourceType}/`) === true);
}

function isEnteredInError(resource: Resource): boolean {
  if ('status' in resource && resource.status === 'entered-in-error') return true;
  if (resource.resourceType !== 'Condition' && resource.resourceType !== 'AllergyIntolerance') return false;
  return resource.verificationStatus?.coding?.some(({ code }) => code === 'entered-in-error') ?? false;
}

/** The patient under the id that the EHR knows, so that `Patient/id` is the EHR's reference. */
function patientOf(entry: Entry<Patient> | undefined): Patient | undefined {
  return entry === undefined ? undefined : { ...entry.resource, id: entry.reference.slice('Patient/'.length) };
}

const CARE_PLAN_ORDER = ['active', 'on-hold', 'draft', 'unknown', 'completed', 'revoked'];

/** KAP's own care plan: never one that the EHR wrote for something else. Of several, the live one, then the newest. */
function kapCarePlan(plans: readonly CarePlan[]): CarePlan | undefined {
  const own = plans.filter((plan) => plan.meta?.profile?.includes(profile('kap-care-plan')) === true);
  return own.toSorted((a, b) => rank(a) - rank(b) || ((b.created ?? '') < (a.created ?? '') ? -1 : 1))[0];
}

function rank({ status }: CarePlan): number {
  const index = CARE_PLAN_ORDER.indexOf(status);
  return index < 0 ? CARE_PLAN_ORDER.length : index;
}
