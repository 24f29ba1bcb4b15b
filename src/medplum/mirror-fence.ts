import type { BundleEntry } from '@medplum/fhirtypes';
import { CATEGORIES, type Category, type Freshness } from '../core/chart/chart.ts';
import { buildFreshnessRecord, type FreshnessByCategory } from './freshness.ts';
import type { Snapshot } from './mirror.ts';
import type { PatientRecord } from './store.ts';
import { StoreError } from './store-error.ts';

export type Known = Exclude<Freshness, { state: 'never' }>;

/** The update of the freshness record that only one of two writers at once gets through. @throws StoreError without that record */
export function fence(record: PatientRecord, freshness: Snapshot['freshness']): BundleEntry {
  const { freshnessRecord } = record;
  if (freshnessRecord?.id === undefined) throw new StoreError('unreadable');
  const merged = { ...record.freshness, ...freshness };
  const { extension } = buildFreshnessRecord(record.patientRef, '', merged);
  const version = freshnessRecord.meta?.versionId;
  return {
    resource: { ...freshnessRecord, ...(extension === undefined ? {} : { extension }) },
    request: {
      method: 'PUT',
      url: `Basic/${freshnessRecord.id}`,
      ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }),
    },
  };
}

/** The categories that a snapshot speaks of. */
export function entriesOf({ freshness }: Pick<Snapshot, 'freshness'>): readonly [Category, Known][] {
  return CATEGORIES.flatMap((category): [Category, Known][] => {
    const one = freshness[category];
    return one === undefined || one.state === 'never' ? [] : [[category, one]];
  });
}

/** The same categories as failed: while a mirror is being written, and for what of it could not be. */
export function asFailed(
  snapshot: Snapshot,
  reason: string,
  which: (category: Category) => boolean = () => true,
): Snapshot['freshness'] {
  return Object.fromEntries(
    entriesOf(snapshot).map(([category, one]) => [category, which(category) ? { state: 'failed', at: one.at, reason } : one]),
  );
}

/**
 * What of a reading says something about the chart that the store does not know better.
 *
 * That one token may not see a category, or not all of it, says nothing: what was read whole before stands, and ages. Else each hook whose
 * token is narrow would undo what a clinician's has read, until somebody opens the panel. Nor does what was read earlier than what is
 * stored: of two readings at once by two copies of the service, the older one may arrive last, and reach further in other categories.
 */
export function newsIn(snapshot: Snapshot, stored: FreshnessByCategory): Snapshot {
  const isNews = ([category, one]: readonly [Category, Known]): boolean => {
    const known = stored[category];
    if (known.state !== 'never' && Date.parse(known.at) > Date.parse(one.at)) return false;
    if (one.state === 'read') return true;
    return one.reason !== 'unauthorized' && !(one.reason === 'partly-allowed' && known.state === 'read');
  };
  return { ...snapshot, freshness: Object.fromEntries(entriesOf(snapshot).filter(isNews)) };
}
