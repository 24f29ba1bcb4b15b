import type { BundleEntry } from '@medplum/fhirtypes';
import { CATEGORIES, type Category, type Freshness } from '../core/chart/chart.ts';
import { buildFreshnessRecord, type FreshnessByCategory } from './freshness.ts';
import { planMirror, type Snapshot } from './mirror.ts';
import { loadRecordOf, type PatientRecord, type Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { firstSlice, transactFenced } from './transact.ts';

/**
 * Brings the mirror of one patient to a snapshot and records how fresh it is. The freshness record is the fence: of two
 * refreshes at once, one commits and the other plans again. A mirror too large for one transaction is written in several, and
 * until the last one its categories count as failed, so half a chart never looks whole.
 * @returns the record as it was before the last write
 * @throws StoreError
 */
export async function saveMirror(store: Store, patientRef: string, snapshot: Snapshot & At): Promise<PatientRecord> {
  const { loaded } = await transactFenced({
    store,
    load: async () => {
      const record = await loadRecordOf(store, patientRef, { now: snapshot.now });
      if (record?.freshnessRecord === undefined) throw new StoreError('unreadable');
      return record;
    },
    plan: (record) => planRefresh(record, snapshot),
  });
  return loaded;
}

interface At {
  /** Instant. */
  readonly now: string;
}

/** Fence and mirror entries; empty when the record already says what the snapshot says. */
export function planRefresh(record: PatientRecord, reading: Snapshot): readonly BundleEntry[] {
  const snapshot = withoutRefusals(reading, record.freshness);
  if (isNewer(record.freshness, snapshot)) return [];
  const changes = planMirror(snapshot, record.resources, record);
  const whole = [fence(record, snapshot.freshness), ...changes];
  const slice = firstSlice(whole);
  if (slice.length === whole.length) return isRecorded(record.freshness, snapshot) && changes.length === 0 ? [] : whole;
  const unfinished = mapFreshness(snapshot, (one) => ({ state: 'failed', at: one.at, reason: 'refresh-unfinished' }));
  return [fence(record, unfinished), ...changes];
}

/**
 * That one token may not see a category, or not all of it, says nothing about the chart: what was read whole before stands, and ages.
 * Else each hook whose token is narrow would undo what a clinician's has read, until somebody opens the panel.
 */
function withoutRefusals(snapshot: Snapshot, stored: FreshnessByCategory): Snapshot {
  const tellsNothing = ([category, one]: readonly [Category, Known]): boolean =>
    one.state === 'failed' &&
    (one.reason === 'unauthorized' || (one.reason === 'partly-allowed' && stored[category].state === 'read'));
  return { ...snapshot, freshness: Object.fromEntries(entriesOf(snapshot).filter((one) => !tellsNothing(one))) };
}

/** A later reading has been stored in the meantime: an older one must not undo it. */
function isNewer(stored: FreshnessByCategory, snapshot: Snapshot): boolean {
  const read = entriesOf(snapshot);
  return (
    read.length > 0 &&
    read.every(([category, one]) => {
      const other = stored[category];
      return other.state === 'read' && Date.parse(other.at) > Date.parse(one.at);
    })
  );
}

function isRecorded(stored: FreshnessByCategory, snapshot: Snapshot): boolean {
  return entriesOf(snapshot).every(([category, one]) => {
    const other = stored[category];
    return other.state === one.state && other.at === one.at;
  });
}

type Known = Exclude<Freshness, { state: 'never' }>;

function entriesOf(snapshot: Snapshot): readonly [Category, Known][] {
  return CATEGORIES.flatMap((category): [Category, Known][] => {
    const one = snapshot.freshness[category];
    return one === undefined || one.state === 'never' ? [] : [[category, one]];
  });
}

function mapFreshness(snapshot: Snapshot, change: (one: Known) => Freshness): Partial<Record<Category, Freshness>> {
  return Object.fromEntries(entriesOf(snapshot).map(([category, one]) => [category, change(one)]));
}

function fence(record: PatientRecord, freshness: Snapshot['freshness']): BundleEntry {
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
