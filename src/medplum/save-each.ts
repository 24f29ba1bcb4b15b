import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import { CATEGORIES, type Category } from '../core/chart/chart.ts';
import { essentialPart } from '../core/shape/resource-shapes.ts';
import { asFailed, entriesOf, fence, newsIn } from './mirror-fence.ts';
import { mirrorKey } from './mirror-key.ts';
import { planMirror, type Snapshot, TYPE_OF_CATEGORY } from './mirror.ts';
import { asked } from './read-batch.ts';
import type { PatientRecord, Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { firstSlice, isRaceLost, MAX_CONFLICTS, pauseAfter, transact } from './transact.ts';

/** What of the EHR's data the store did not take. */
export interface Refusal {
  readonly category: Category;
  /** Reference in the EHR; undefined when it is none of the EHR's own. */
  readonly reference: string | undefined;
}

interface Work {
  readonly store: Store;
  readonly load: () => Promise<PatientRecord>;
  readonly snapshot: Snapshot;
}

/**
 * Brings the mirror to a snapshot entry by entry, for a snapshot that the store refuses as a whole: one resource that breaks FHIR, which
 * many EHRs let stand, must not keep the others out. One that is refused is tried again with nothing but what rules read; where that is
 * refused too, its category is failed, because nobody can say what it would have changed. While it is under way every category counts as
 * failed, so half a chart never looks whole.
 * @returns what was refused in both forms
 * @throws StoreError
 */
export async function saveEach(work: Work): Promise<readonly Refusal[]> {
  for (let conflicts = 1; ; conflicts += 1) {
    try {
      return await attempt(work);
    } catch (error) {
      if (!isRaceLost(error) || conflicts > MAX_CONFLICTS) throw error;
      await pauseAfter(conflicts);
    }
  }
}

async function attempt({ store, load, snapshot }: Work): Promise<readonly Refusal[]> {
  const before = await load();
  const begun = newsIn(snapshot, before.freshness);
  if (entriesOf(begun).length === 0) return [];
  await transact(store, [fence(before, asFailed(begun, 'refresh-unfinished'))]);
  // Whoever fences after this has the last fence refused.
  const fenced = await load();
  const news = newsIn(snapshot, fenced.freshness);
  const { gone, written } = split(planMirror(news, fenced.resources, fenced));
  const refused = await write(store, written, fenced);
  const still = refused.length === 0 ? [] : await writeLess(store, await load(), { news, refused });
  const lost = new Set(still.map(({ category }) => category));
  const last = fence(
    fenced,
    asFailed(news, 'unreadable-entry', (category) => lost.has(category)),
  );
  // Nothing is taken out of a mirror but behind the fence. What is too much for one transaction goes with the next reading.
  await transact(store, firstSlice([last, ...gone]));
  return still;
}

const isDeletion = ({ request }: BundleEntry): boolean => request?.method === 'DELETE';

function split(entries: readonly BundleEntry[]): Readonly<Record<'gone' | 'written', readonly BundleEntry[]>> {
  return { gone: entries.filter(isDeletion), written: entries.filter((entry) => !isDeletion(entry)) };
}

function writeLess(
  store: Store,
  record: PatientRecord,
  { news, refused }: { readonly news: Snapshot; readonly refused: readonly Refusal[] },
): Promise<readonly Refusal[]> {
  const resources = news.resources.map((one) => (isAmong(one, refused) ? essentialPart(one) : one));
  const { written } = split(planMirror({ ...news, resources }, record.resources, record));
  return write(store, written, record);
}

function isAmong({ resourceType, id }: Resource, refused: readonly Refusal[]): boolean {
  return refused.some(({ reference }) => reference === `${resourceType}/${id ?? ''}`);
}

/** Writes what can be written. @returns the rest @throws StoreError when it may write nothing at all, or the store answers rubbish */
async function write(store: Store, entries: readonly BundleEntry[], { ehrBase }: PatientRecord): Promise<readonly Refusal[]> {
  const refused: Refusal[] = [];
  for (let left = entries; left.length > 0;) {
    const slice = firstSlice(left);
    left = left.slice(slice.length);
    const answer = await asked(() => store.executeBatch({ resourceType: 'Bundle', type: 'batch', entry: [...slice] }));
    const statuses = (answer.entry ?? []).map(({ response }) => response?.status ?? '');
    if (statuses.length !== slice.length) throw new StoreError('malformed');
    if (statuses.some((status) => status.startsWith('403'))) throw new StoreError('forbidden');
    // A store that is busy or broken says nothing about the entry.
    const trouble = statuses.find((status) => /^(?:429|5)/.test(status));
    if (trouble !== undefined) throw new StoreError('refused', { cause: new Error(`an entry was answered ${trouble}`) });
    for (const [at, entry] of slice.entries())
      if (statuses[at]?.startsWith('2') !== true) refused.push(refusalOf(entry, ehrBase));
  }
  return refused;
}

function refusalOf({ resource, request }: BundleEntry, ehrBase: string): Refusal {
  const type = (request?.url ?? '').split('/', 1)[0];
  const category = CATEGORIES.find((one) => TYPE_OF_CATEGORY[one] === type);
  // Only entries of a mirror are written here, and each is of one of its categories.
  if (category === undefined) throw new StoreError('malformed');
  return { category, reference: resource === undefined ? undefined : mirrorKey(resource, ehrBase) };
}
