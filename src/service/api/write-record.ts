import type {
  Basic,
  BundleEntry,
  ClinicalImpression,
  Communication,
  Identifier,
  MedicationAdministration,
  QuestionnaireResponse,
  Reference,
  Task,
} from '@medplum/fhirtypes';
import { mirrorKey } from '../../medplum/mirror-key.ts';
import { identifierQuery } from '../../medplum/course.ts';
import type { PatientRecord, Store } from '../../medplum/store.ts';
import { StoreError } from '../../medplum/store-error.ts';
import { transact } from '../../medplum/transact.ts';

type Written = Basic | ClinicalImpression | Communication | MedicationAdministration | QuestionnaireResponse | Task;

/**
 * Writes one new resource under its own identifier. The client repeats a POST whose answer got lost, so the creation is
 * conditional on that identifier: a repetition finds the first.
 * @returns `Type/id`
 */
export async function writeOnce(
  store: Pick<Store, 'executeBatch'>,
  resource: Written,
  { system = '', value = '' }: Identifier,
): Promise<string> {
  const request = { method: 'POST' as const, url: resource.resourceType, ifNoneExist: identifierQuery(system, value) };
  const answer = await transact(store, [{ resource, request }]);
  return writtenReference(answer.entry?.[0], resource.resourceType);
}

/** `Type/id` of what one entry of a transaction's answer says was written, or was there already. @throws StoreError */
export function writtenReference(entry: BundleEntry | undefined, type: string): string {
  const location = entry?.response?.location ?? '';
  const reference = new RegExp(`${type}/[A-Za-z0-9\\-.]{1,64}`).exec(location)?.[0] ?? referenceIn(entry?.resource);
  if (reference === undefined) throw new StoreError('malformed');
  return reference;
}

function referenceIn(resource: { readonly resourceType: string; readonly id?: string } | undefined): string | undefined {
  return resource?.id === undefined ? undefined : `${resource.resourceType}/${resource.id}`;
}

/** A reference of the chart as Medplum is to hold it: what the EHR owns by its logical reference, what is ours directly. */
export function storedReference(record: PatientRecord, reference: string): Reference<never> {
  const isOurs = record.resources.some(
    (one) => `${one.resourceType}/${one.id ?? ''}` === reference && mirrorKey(one, record.ehrBase) === undefined,
  );
  if (isOurs) return { reference };
  return { identifier: { system: record.ehrBase, value: reference } };
}
