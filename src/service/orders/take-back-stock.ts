import type { BundleEntry } from '@medplum/fhirtypes';
import { updateOf } from '../../medplum/fence.ts';
import type { Runtime } from '../runtime.ts';
import type { Person } from './passkeys.ts';
import { openLot, raisedLot, readStock } from './stock.ts';

/**
 * The locks of the lots that a dose was taken from, raised. Whoever takes the dose back raises them in the same transaction, so that a
 * screen with the lot as it was is stale. The entries stay as they are: with the dose in error they count for nothing (`stockLedger`).
 * @param administration - `MedicationAdministration/id`
 */
export async function lotsTakenBack(
  runtime: Runtime,
  person: Pick<Person, 'on'>,
  administration: string,
): Promise<readonly BundleEntry[]> {
  const now = runtime.now();
  const lots = (await readStock(person)).filter(({ entries }) => entries.some((one) => one.administration === administration));
  const locked = await Promise.all(lots.map(({ lot }) => openLot(person, { lot, event: 'given', now })));
  return locked.map(({ lock }) => updateOf(raisedLot(lock)));
}
