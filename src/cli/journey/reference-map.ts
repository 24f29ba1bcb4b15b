import type { Bundle } from '@medplum/fhirtypes';

/** Translates the EHR's references of one chart back to the chart file's own. */
export interface ReferenceMap {
  /** `Patient/id` in the EHR. */
  readonly patient: string;
  /** The chart's own reference, or the given one when it is not of the chart (a form's answer, an order of the journey). */
  toOwn(reference: string): string;
}

/**
 * Reads the EHR's answer to the chart's transaction.
 * @param response - transaction-response; its entries are in the order of the request
 * @throws Error when an entry was not created or there is no answer for it
 */
export function readReferences(response: Bundle, ownReferences: readonly string[], patientIndex: number): ReferenceMap {
  const created = (response.entry ?? []).map((entry) => referenceOf(entry.response?.location, entry.response?.status));
  if (created.length !== ownReferences.length)
    throw new Error(`the EHR answered ${created.length} entries to ${ownReferences.length}`);
  const own = new Map(created.map((reference, index) => [reference, ownReferences[index] ?? reference]));
  return {
    patient: created[patientIndex] ?? '',
    toOwn: (reference) => own.get(relative(reference)) ?? reference,
  };
}

function referenceOf(location: string | undefined, status: string | undefined): string {
  if (location === undefined || status?.startsWith('2') !== true)
    throw new Error(`the EHR did not create an entry (${status ?? 'no status'})`);
  return relative(location);
}

/** `Type/id` of a relative or absolute reference, without base and version. */
function relative(reference: string): string {
  return /([A-Z][A-Za-z]+\/[A-Za-z0-9.-]+)(?:\/_history\/[^/]+)?$/.exec(reference)?.[1] ?? reference;
}
