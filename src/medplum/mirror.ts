import type { BundleEntry, Medication, Observation, Resource } from '@medplum/fhirtypes';
import type { Category, Freshness } from '../core/chart/chart.ts';
import { canonicalJson } from '../core/pathway/digest.ts';
import { isCopyOf, localCopy, type MirrorScope } from './local-copy.ts';
import { isOwnReading, ownByCopy, withCopyInEhr } from './ehr-copy.ts';
import { mirrorKey } from './mirror-key.ts';

/** What the EHR said, as the mirror needs it; `src/ehr/read-chart.ts` gives this shape. */
export interface Snapshot {
  readonly resources: readonly Resource[];
  readonly freshness: Readonly<Partial<Record<Category, Freshness>>>;
  /** Categories of which the EHR has older data than the snapshot. */
  readonly bounded: readonly Category[];
}

export const TYPE_OF_CATEGORY = {
  patient: 'Patient',
  conditions: 'Condition',
  medications: 'MedicationRequest',
  allergies: 'AllergyIntolerance',
  vitals: 'Observation',
  encounters: 'Encounter',
  administrations: 'MedicationAdministration',
  referrals: 'ServiceRequest',
} as const satisfies Record<Category, Resource['resourceType']>;

/**
 * The entries that make the mirror agree with a snapshot: creations, updates, deletions. Only categories that were read are
 * touched; in a bounded one, what is older than the snapshot stays. Planning again after writing gives nothing.
 */
export function planMirror(snapshot: Snapshot, existing: readonly Resource[], scope: MirrorScope): readonly BundleEntry[] {
  const read = (Object.keys(TYPE_OF_CATEGORY) as Category[]).filter((category) => snapshot.freshness[category]?.state === 'read');
  return read.flatMap((category) => planCategory(category, snapshot, { existing, scope }));
}

interface Stored {
  readonly existing: readonly Resource[];
  readonly scope: MirrorScope;
}

function planCategory(category: Category, snapshot: Snapshot, { existing, scope }: Stored): readonly BundleEntry[] {
  const type = TYPE_OF_CATEGORY[category];
  const medications = snapshot.resources.filter((one): one is Medication => one.resourceType === 'Medication');
  const own = category === 'vitals' ? ownByCopy(existing) : new Map<string, Observation>();
  const wanted = new Map(
    snapshot.resources
      .filter((one) => one.resourceType === type && one.id !== undefined)
      .map((one): readonly [string, Resource] => [`${type}/${one.id ?? ''}`, one])
      .filter(([key, one]) => !own.has(key) && !isOwnReading(one)),
  );
  const stored = existing
    .filter((one) => one.resourceType === type)
    .map((resource) => ({ resource, key: mirrorKey(resource, scope.ehrBase) }));
  const first = new Map(stored.toReversed().map(({ resource, key }) => [key, resource]));
  const writes = [...wanted].flatMap(([key, original]) => {
    const found = first.get(key);
    return found !== undefined && isCopyOf(found, original, scope.ehrBase)
      ? []
      : write(localCopy(original, scope, medications), found);
  });
  if (category === 'patient') return writes.filter(({ request }) => request?.method === 'PUT');
  const isGone = ({ resource, key }: (typeof stored)[number]) =>
    key !== undefined && (first.get(key) !== resource || (!wanted.has(key) && isWithin(resource, category, snapshot)));
  const deletions = stored.filter(isGone).map(({ resource }) => remove(resource));
  return [...deletions, ...writes, ...struck(snapshot, own)];
}

/** What the EHR's clinicians have struck of the readings that we wrote there counts here no more either. */
function struck({ resources }: Snapshot, own: ReadonlyMap<string, Observation>): readonly BundleEntry[] {
  return resources.flatMap((one): readonly BundleEntry[] => {
    const ours = own.get(`Observation/${one.id ?? ''}`);
    if (one.resourceType !== 'Observation' || one.status !== 'entered-in-error' || ours?.status !== 'final') return [];
    const url = `Observation/${ours.id ?? ''}`;
    return [{ resource: { ...withCopyInEhr(ours, undefined), status: 'entered-in-error' }, request: { method: 'PUT', url } }];
  });
}

function write(copy: Resource, found: Resource | undefined): readonly BundleEntry[] {
  if (found?.id === undefined) return [{ resource: copy, request: { method: 'POST', url: copy.resourceType } }];
  if (canonicalJson(comparable(copy)) === canonicalJson(comparable(found))) return [];
  return [{ resource: { ...copy, id: found.id }, request: { method: 'PUT', url: `${copy.resourceType}/${found.id}` } }];
}

function remove(resource: Resource): BundleEntry {
  return { request: { method: 'DELETE', url: `${resource.resourceType}/${resource.id ?? ''}` } };
}

/** What makes two copies the same; versions, times and authors of the store do not. */
function comparable(resource: Resource): object {
  const { source, tag } = resource.meta ?? {};
  const tags = (tag ?? []).map(({ system, code, version }) => `${system ?? ''}|${code ?? ''}|${version ?? ''}`).toSorted();
  return { ...resource, id: undefined, meta: { source, tags } };
}

/** Whether a snapshot would have held a resource, had the EHR still had it. */
function isWithin(resource: Resource, category: Category, snapshot: Snapshot): boolean {
  if (!snapshot.bounded.includes(category)) return true;
  const oldest = snapshot.resources
    .filter((one) => one.resourceType === resource.resourceType)
    .map(clinicalMs)
    .reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  return clinicalMs(resource) > oldest;
}

/** When it happened, in ms; NaN when it does not say, which is never within a bound. */
function clinicalMs(resource: Resource): number {
  if (resource.resourceType === 'Observation')
    return Date.parse(resource.effectiveDateTime ?? resource.effectivePeriod?.start ?? '');
  return resource.resourceType === 'Encounter' ? Date.parse(resource.period?.start ?? '') : Number.NaN;
}
