import type { BundleEntry } from '@medplum/fhirtypes';
import { asFailed, entriesOf, fence, newsIn } from './mirror-fence.ts';
import type { FreshnessByCategory } from './freshness.ts';
import { planMirror, type Snapshot } from './mirror.ts';
import { type Refusal, saveEach } from './save-each.ts';
import { loadRecordOf, type PatientRecord, type Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { firstSlice, isRefusal, transactFenced } from './transact.ts';

/**
 * Brings the mirror of one patient to a snapshot and records how fresh it is. The freshness record is the fence: of two
 * refreshes at once, one commits and the other plans again. A mirror too large for one transaction is written in several, and
 * until the last one its categories count as failed, so half a chart never looks whole. Where the store refuses a resource, which EHRs
 * have that are less strict, the others are written without it.
 * @returns what the store took in no form; the category of each is failed
 * @throws StoreError
 */
export async function saveMirror(store: Store, patientRef: string, snapshot: Snapshot & At): Promise<readonly Refusal[]> {
  const load = async (): Promise<PatientRecord> => {
    const record = await loadRecordOf(store, patientRef, { now: snapshot.now });
    if (record?.freshnessRecord === undefined) throw new StoreError('unreadable');
    return record;
  };
  try {
    await transactFenced({ store, load, plan: (record) => planRefresh(record, snapshot) });
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return saveEach({ store, load, snapshot });
  }
}

interface At {
  /** Instant. */
  readonly now: string;
}

/** Fence and mirror entries; empty when the record already says what the snapshot says. */
export function planRefresh(record: PatientRecord, reading: Snapshot): readonly BundleEntry[] {
  const snapshot = newsIn(reading, record.freshness);
  const changes = planMirror(snapshot, record.resources, record);
  const whole = [fence(record, snapshot.freshness), ...changes];
  const slice = firstSlice(whole);
  if (slice.length === whole.length) return isRecorded(record.freshness, snapshot) && changes.length === 0 ? [] : whole;
  return [fence(record, asFailed(snapshot, 'refresh-unfinished')), ...changes];
}

function isRecorded(stored: FreshnessByCategory, snapshot: Snapshot): boolean {
  return entriesOf(snapshot).every(([category, one]) => {
    const other = stored[category];
    return other.state === one.state && other.at === one.at;
  });
}
