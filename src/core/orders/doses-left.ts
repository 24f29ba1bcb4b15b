import type { MedicationAdministration } from '@medplum/fhirtypes';
import type { Entry } from '../chart/chart.ts';
import { referenceOf } from '../chart/references.ts';
import { instantMs } from '../time.ts';
import type { KetamineOrder } from './read-order.ts';

/** Statuses in which ketamine was given, or may have been: an unknown one is not a dose to spare. */
export const GIVEN: readonly string[] = ['in-progress', 'completed', 'stopped', 'unknown'];

/**
 * Doses that the order still allows, never below 0. A dose counts when it names the order, and when it names none and was
 * given since the order (or at an unknown time).
 * @param administrations - of ketamine
 * @returns undefined when the order does not say how many it allows
 */
export function dosesLeft(
  order: Pick<KetamineOrder, 'reference' | 'dosesAuthorized' | 'authoredOn'>,
  administrations: readonly Entry<MedicationAdministration>[],
): number | undefined {
  if (order.dosesAuthorized === undefined) return undefined;
  const used = administrations.filter(({ resource }) => GIVEN.includes(resource.status) && belongsTo(resource, order)).length;
  return Math.max(0, order.dosesAuthorized - used);
}

function belongsTo(administration: MedicationAdministration, order: Pick<KetamineOrder, 'reference' | 'authoredOn'>): boolean {
  const named = referenceOf(administration.request);
  if (named !== undefined) return named === order.reference;
  const givenMs = instantMs(administration.effectiveDateTime ?? administration.effectivePeriod?.start);
  return (givenMs ?? Number.POSITIVE_INFINITY) >= (instantMs(order.authoredOn) ?? Number.NEGATIVE_INFINITY);
}
