import type { Resource } from '@medplum/fhirtypes';
import { CATEGORIES, type Category, type Freshness } from '../../core/chart/chart.ts';
import { queriesOf } from '../../ehr/chart-queries.ts';
import type { EhrClient } from '../../ehr/ehr-client.ts';
import { readPrefetch, type PrefetchReading } from '../../ehr/hooks/prefetch.ts';
import type { HookRequest } from '../../ehr/hooks/wire.ts';
import { boundsOf } from '../../ehr/granted-scope.ts';
import { type ChartReading, readCategories } from '../../ehr/read-chart.ts';
import { isReadable } from '../../core/shape/resource-shapes.ts';
import { type FreshnessByCategory, NEVER_READ } from '../../medplum/freshness.ts';
import { TYPE_OF_CATEGORY } from '../../medplum/mirror.ts';
import { mirrorKey } from '../../medplum/mirror-key.ts';
import type { PatientRecord } from '../../medplum/store.ts';
import { checkCodes } from '../check-codes.ts';
import type { Deadline } from '../deadline.ts';
import type { Runtime } from '../runtime.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/** What is known at a hook: the stored record with the request's own, fresher data over it. */
export interface HookData {
  readonly resources: () => readonly Resource[];
  /** The prefetched resources where they and the record are all there is; what was made of both before can then be used again. */
  readonly only?: readonly Resource[];
  readonly freshness: FreshnessByCategory;
  /** What could not be checked at this moment, in words for a clinician. */
  readonly unchecked: readonly string[];
}

/** Categories that grow without bound: there the request's data adds to what is stored instead of replacing it. */
const GROWING: readonly Category[] = ['vitals', 'encounters'];

const WORDS: Readonly<Record<Category, string>> = {
  patient: 'demographics',
  conditions: 'problems',
  medications: 'medications',
  allergies: 'allergies',
  vitals: 'vital signs and results',
  encounters: 'visits',
  administrations: 'given medications',
  referrals: 'referrals',
};

export function readHookPrefetch(runtime: Runtime, on: TenantRuntime, request: HookRequest): PrefetchReading {
  return readPrefetch(request.prefetch, soughtBy(on, request), { now: runtime.now() });
}

/**
 * What an order of somebody on no course rests on: who the patient is, and which drug an order means that refers to one. Of such a
 * patient nothing else is looked at.
 */
export function readIdentities(runtime: Runtime, on: TenantRuntime, request: HookRequest): PrefetchReading {
  if (request.draftOrders.some((one) => 'medicationReference' in one)) return readHookPrefetch(runtime, on, request);
  return readPrefetch(request.prefetch, soughtBy(on, request), { now: runtime.now(), queries: JUST_THE_PATIENT });
}

const soughtBy = ({ tenant }: TenantRuntime, { patientId }: HookRequest) => ({ patientId, base: tenant.fhirBase });

const JUST_THE_PATIENT = queriesOf(['patient']);

/** Asks the tenant's own base, with the hook's token and under a deadline, for what the request did not bring. */
export async function fetchMissing(
  runtime: Runtime,
  on: TenantRuntime,
  asked: { request: HookRequest; categories: readonly Category[]; deadline: Deadline },
): Promise<ChartReading> {
  const { request, deadline } = asked;
  const client = clientOf(on, asked);
  if (client === undefined || asked.categories.length === 0) return NOTHING_READ;
  const now = runtime.now();
  const { asked: categories, bound } = boundsOf(request.scope, asked.categories, now);
  const read = async (): Promise<ChartReading> => {
    const reading = await readCategories(client, request.patientId, { categories, now, batches: on.batches });
    return { ...reading, resources: await checkCodes(on, reading.resources, deadline) };
  };
  const late: Freshness = { state: 'failed', at: now, reason: 'timeout' };
  const freshness = Object.fromEntries(categories.map((one) => [one, late]));
  return bound(await deadline.within(read(), () => ({ ...NOTHING_READ, freshness })));
}

/**
 * Who the patient is, asked with our own token where a signed hook brought neither prefetch nor a token: an id that the EHR does not
 * know must not read as "no advice". A tenant without backend access leaves it open.
 */
export async function identifyPatient(
  runtime: Runtime,
  on: TenantRuntime,
  { request, deadline }: { readonly request: HookRequest; readonly deadline: Deadline },
): Promise<ChartReading> {
  const read = async (): Promise<ChartReading> => {
    const token = await on.backend.token();
    const client = on.ehr(token, { signal: deadline.signal(), hook: true });
    return readCategories(client, request.patientId, { categories: ['patient'], now: runtime.now() });
  };
  return deadline.within(
    read().catch(() => NOTHING_READ),
    () => NOTHING_READ,
  );
}

export const NOTHING_READ: ChartReading = { resources: [], freshness: {}, bounded: [] };

/** The tenant's own EHR with the hook's token; nothing else that the request names is ever asked. */
function clientOf(on: TenantRuntime, { request, deadline }: { request: HookRequest; deadline: Deadline }): EhrClient | undefined {
  const { accessToken } = request;
  return accessToken === undefined ? undefined : on.ehr(accessToken, { signal: deadline.signal(), hook: true });
}

const MAX_MEDICATIONS = 20;

/** Medications that drafts refer to; one that can't be read stays unknown, and the draft unclassified. */
export async function fetchMedications(
  on: TenantRuntime,
  asked: { request: HookRequest; ids: readonly string[]; deadline: Deadline },
): Promise<readonly Resource[]> {
  const client = clientOf(on, asked);
  if (client === undefined || asked.ids.length === 0) return [];
  const reading = Promise.allSettled(asked.ids.slice(0, MAX_MEDICATIONS).map((id) => client.read('Medication', id)));
  const found = await asked.deadline.within(reading, () => []);
  return found.flatMap((one) => (one.status === 'fulfilled' && isReadable(one.value) ? [one.value] : []));
}

interface Layers {
  readonly request: HookRequest;
  readonly prefetch: PrefetchReading;
  readonly fetched: ChartReading;
  /** Medications that the drafts refer to. */
  readonly medications?: readonly Resource[];
}

/** Lays the hook's data over the record. Of a category that failed, what was stored stays, and the failure is said. */
export function overlay(record: PatientRecord | undefined, { request, prefetch, fetched, medications = [] }: Layers): HookData {
  const hook = { ...prefetch.freshness, ...usable(fetched.freshness, record) };
  const freshness = { ...(record?.freshness ?? NEVER_READ), ...hook };
  const failed = CATEGORIES.flatMap((category) => failure(category, hook[category]));
  const count = prefetch.dropped + request.draftsCut;
  const dropped = count === 0 ? [] : [`parts of the request's data could not be read (${String(count)})`];
  return {
    resources: () => [
      ...storedBeside(record, { prefetch, fetched }),
      ...prefetch.resources,
      ...fetched.resources,
      ...medications,
    ],
    ...(fetched === NOTHING_READ && medications.length === 0 ? { only: prefetch.resources } : {}),
    freshness,
    unchecked: [...dropped, ...failed],
  };
}

/** What is stored, without the mirrored resources of categories that the hook has read whole. */
function storedBeside(
  record: PatientRecord | undefined,
  { prefetch, fetched }: Pick<Layers, 'prefetch' | 'fetched'>,
): readonly Resource[] {
  if (record === undefined) return [];
  const replaced = CATEGORIES.filter((category) => {
    const now = fetched.freshness[category] ?? prefetch.freshness[category];
    return now?.state === 'read' && !GROWING.includes(category);
  }).map((category): string => TYPE_OF_CATEGORY[category]);
  return record.resources.filter(
    (one) =>
      one.resourceType === 'Patient' || !replaced.includes(one.resourceType) || mirrorKey(one, record.ehrBase) === undefined,
  );
}

/** A token that does not reach a category says nothing about the chart: what was stored stands, and ages. */
function usable(freshness: ChartReading['freshness'], record: PatientRecord | undefined): ChartReading['freshness'] {
  return Object.fromEntries(
    Object.entries(freshness).filter(([category, one]) => {
      const isRefusal = one.state === 'failed' && one.reason === 'unauthorized';
      return !isRefusal || record?.freshness[category as Category].state !== 'read';
    }),
  );
}

function failure(category: Category, freshness: Freshness | undefined): readonly string[] {
  return freshness?.state === 'failed' ? [`${WORDS[category]} (${freshness.reason.replaceAll('-', ' ')})`] : [];
}
