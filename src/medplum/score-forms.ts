import type { BundleEntry, CarePlan } from '@medplum/fhirtypes';
import { fence } from '../core/pathway/fence.ts';
import { claimant, claimantOf, claimed, unclaimed } from './claim.ts';
import { planDuties } from './duties.ts';
import { responsesWithoutScores } from './save-scores.ts';
import { loadRecordOf, type PatientRecord, type Store } from './store.ts';
import { StoreError } from './store-error.ts';
import { firstSlice, isRaceLost, MAX_CONFLICTS, pauseAfter, transact } from './transact.ts';

/** Each is one transaction; more forms than fill so many do not arrive at once. */
const MAX_ROUNDS = 50;

/**
 * Makes the store agree with one patient's pathway and gives the completed forms their scores, in one transaction.
 *
 * Fifty forms that arrive at once start fifty runs, each of which would write the scores of all, and Medplum runs all creations of a
 * transaction before the fence that refuses it. So where more than one form has no scores, a run first claims the course, which
 * costs the losers one entry; whoever finds it claimed leaves, because who has claimed it looks again after writing.
 * @returns how many entries were written; 0 when there was nothing to do
 * @throws StoreError
 */
export async function scoreForms(store: Store, patientRef: string, now: string): Promise<number> {
  const run = { store, now, who: claimant() };
  let [written, conflicts] = [0, 0];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const record = await loadRecordOf(store, patientRef, { now });
    const owner = record?.carePlan === undefined ? undefined : claimantOf(record.carePlan, now);
    if (record === undefined || (owner !== undefined && owner !== run.who)) return written;
    try {
      const done = await writeOnce(run, owner === undefined ? record : unclaimed(record));
      written += done.written;
      conflicts = 0;
      if (done.isLast) return written;
    } catch (error) {
      conflicts += 1;
      if (!isRaceLost(error) || conflicts > MAX_CONFLICTS) throw error;
      await pauseAfter(conflicts);
    }
  }
  throw new StoreError('too-large');
}

interface Run {
  readonly store: Store;
  readonly now: string;
  readonly who: string;
}

async function writeOnce(run: Run, record: PatientRecord): Promise<{ readonly written: number; readonly isLast: boolean }> {
  const entries = plan(run, record);
  const { carePlan } = record;
  if (entries.length === 0 || carePlan === undefined) return { written: 0, isLast: true };
  if (responsesWithoutScores(record).length <= 1) return write(run, entries);
  const owned = unclaimed({ ...record, carePlan: await claim(run, carePlan) });
  return { ...(await write(run, plan(run, owned))), isLast: false };
}

function plan({ now }: Run, record: PatientRecord): readonly BundleEntry[] {
  return planDuties(record, now, ['pathway', 'scores']);
}

async function write(
  { store }: Run,
  entries: readonly BundleEntry[],
): Promise<{ readonly written: number; readonly isLast: boolean }> {
  const slice = firstSlice(entries);
  await transact(store, slice);
  return { written: slice.length, isLast: slice.length === entries.length };
}

/** @returns the course as it is stored with the claim @throws StoreError `conflict` when somebody else was first */
async function claim({ store, now, who }: Run, carePlan: CarePlan): Promise<CarePlan> {
  const [answer] = (await transact(store, [fence(claimed(carePlan, now, who), carePlan)])).entry ?? [];
  if (answer?.resource?.resourceType !== 'CarePlan') throw new StoreError('malformed');
  return answer.resource;
}
