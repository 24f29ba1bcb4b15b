import type { BundleEntry } from '@medplum/fhirtypes';
import { courseFence } from '../../medplum/fence.ts';
import { StoreError } from '../../medplum/store-error.ts';
import { firstSlice, transactFenced } from '../../medplum/transact.ts';
import { type Asking, assessCourse } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { type Desk, deskOf, openDesk } from './desk.ts';

/**
 * Writes what a plan says about one patient's orders, behind the lock of their course: the plan is made on what was just read, and
 * when somebody else wrote first it is made again on what they left. A plan refuses by throwing, and is empty when there is nothing
 * left to do (a second click).
 * @returns the desk as it is after the write
 * @throws AppError of the plan, 409 without a course; StoreError
 */
export async function writeOrder(runtime: Runtime, asking: Asking, plan: (desk: Desk) => readonly BundleEntry[]): Promise<Desk> {
  const store = await asking.on.store();
  await transactFenced({
    store,
    load: () => assessCourse(runtime, asking),
    plan: (assessed) => {
      const entries = plan(deskOf(runtime, asking, assessed));
      if (entries.length === 0) return [];
      const fenced = [courseFence(assessed.record), ...entries];
      // An order without its attestation, or the other way round, must not be what a cut leaves behind.
      if (firstSlice(fenced).length < fenced.length) throw new StoreError('too-large');
      return fenced;
    },
  });
  return openDesk(runtime, asking);
}
