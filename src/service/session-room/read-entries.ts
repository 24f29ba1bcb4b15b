import type { AdverseEvent, Communication } from '@medplum/fhirtypes';
import { everyMatch } from '../../medplum/every-match.ts';
import type { Store } from '../../medplum/store.ts';

/**
 * Events and notes about one patient, of all their visits. All of them: what is told to and about somebody over the years (overrides
 * of cards are notes too) must not push the entries of today out of the answer.
 * @throws StoreError
 */
export async function readEntries(store: Store, patientRef: string): Promise<readonly (AdverseEvent | Communication)[]> {
  const searches = ['AdverseEvent', 'Communication'].map((type) => ({ query: `${type}?subject=${patientRef}` }));
  return (await everyMatch(store, searches)).flat().flatMap((one) => {
    return one.resourceType === 'AdverseEvent' || one.resourceType === 'Communication' ? [one] : [];
  });
}
