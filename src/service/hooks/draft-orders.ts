import type { Appointment, MedicationRequest, Resource } from '@medplum/fhirtypes';
import type { Entry } from '../../core/chart/chart.ts';
import type { HookRequest } from '../../ehr/hooks/wire.ts';

type Draft = Entry<MedicationRequest>;

/** The medication orders that a hook is about: all that are being signed, or those that are being chosen. */
export function draftsOf(request: HookRequest): readonly Draft[] {
  const orders = request.draftOrders
    .filter((one): one is MedicationRequest => one.resourceType === 'MedicationRequest')
    .map((resource, at) => ({ reference: `MedicationRequest/${resource.id ?? `draft-${String(at + 1)}`}`, resource }));
  if (request.hook !== 'order-select') return orders;
  // Some clients name a selection by its bare id, and call before a drug has been chosen at all.
  const chosen = new Set(request.selections.map((selection) => selection.split('/').at(-1)));
  return orders
    .filter(({ resource }) => chosen.size === 0 || chosen.has(resource.id))
    .filter(({ resource }) => request.draftsCut > 0 || namesDrug(resource));
}

function namesDrug({ medicationCodeableConcept: concept, medicationReference: reference }: MedicationRequest): boolean {
  return reference !== undefined || (concept !== undefined && Object.keys(concept).length > 0);
}

/** The visits that are being booked. */
export function proposedOf({ appointments }: HookRequest): readonly Entry<Appointment>[] {
  return appointments.map((resource, at) => ({
    reference: `Appointment/${resource.id ?? `proposed-${String(at + 1)}`}`,
    resource,
  }));
}

/** Ids of Medications that the drafts refer to and that came with neither the drafts nor the prefetch. */
export function missingMedications(drafts: readonly Draft[], known: readonly Resource[]): readonly string[] {
  const have = new Set(known.flatMap((one) => (one.resourceType === 'Medication' ? [one.id] : [])));
  const wanted = drafts.flatMap(
    ({ resource }) =>
      /(?:^|\/)Medication\/([A-Za-z0-9\-.]{1,64})$/.exec(resource.medicationReference?.reference ?? '')?.[1] ?? [],
  );
  return [...new Set(wanted)].filter((id) => !have.has(id));
}
