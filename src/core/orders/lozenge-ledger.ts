import type { MedicationAdministration, MedicationDispense, MedicationRequest } from '@medplum/fhirtypes';
import { localCodesOf } from '../../terminology/codes.ts';
import { quantityIn } from '../../terminology/ucum.ts';
import type { Chart, Entry } from '../chart/chart.ts';
import { referenceOf } from '../chart/references.ts';
import { instantMs } from '../time.ts';
import { countOf, mgPerUnit } from './amounts.ts';

/** What can happen to lozenges that a patient has; `taken` is a dose given. */
export type LozengeEvent = 'dispensed' | 'taken' | 'returned' | 'lost' | 'destroyed' | 'wasted';

export interface LozengeEntry {
  readonly reference: string;
  readonly event: LozengeEvent;
  /** Lozenges; undefined when the record does not say how many. */
  readonly count: number | undefined;
  /** Instant. */
  readonly at: string;
  readonly note: string | undefined;
}

/** Lozenges of one prescription. */
export interface LozengeLedger {
  /** `MedicationRequest/id`. */
  readonly order: string;
  readonly entries: readonly LozengeEntry[];
  /** What the patient should have now; undefined when some entry cannot be counted. */
  readonly expected: number | undefined;
  /** What the order lets be dispensed at most, refills included; undefined when it does not say. */
  readonly allowed: number | undefined;
  /** One sentence for each thing that cannot be right. */
  readonly discrepancies: readonly string[];
}

const IN: readonly LozengeEvent[] = ['dispensed'];
const DISPENSE_EVENTS: readonly LozengeEvent[] = ['dispensed', 'returned', 'lost', 'destroyed', 'wasted'];
const GIVEN: readonly string[] = ['completed', 'in-progress', 'stopped', 'unknown'];

/**
 * The ledger of one prescription: what went in, what went out, and what must be wrong. Nothing can be taken, returned, lost or
 * destroyed that was not dispensed before.
 * @param dispenses - of the patient, references as the chart writes them
 */
export function lozengeLedger(
  order: Entry<MedicationRequest>,
  { chart, dispenses }: { readonly chart: Chart; readonly dispenses: readonly Entry<MedicationDispense>[] },
): LozengeLedger {
  const strength = mgPerUnit(order.resource, chart);
  const entries = [
    ...dispenses.filter(({ resource }) => isOf(resource, order.reference)).flatMap(dispenseEntry),
    ...chart.administrations.filter(({ resource }) => isTaken(resource, order.reference)).map((one) => takenEntry(one, strength)),
  ].toSorted((a, b) => (instantMs(a.at) ?? 0) - (instantMs(b.at) ?? 0));
  const { quantity, numberOfRepeatsAllowed = 0 } = order.resource.dispenseRequest ?? {};
  const once = countOf(quantity);
  const allowed = once === undefined ? undefined : once * (1 + numberOfRepeatsAllowed);
  return { order: order.reference, entries, allowed, ...balance(entries, allowed) };
}

function isOf({ authorizingPrescription, status }: MedicationDispense, order: string): boolean {
  return status === 'completed' && (authorizingPrescription ?? []).some((one) => referenceOf(one) === order);
}

function isTaken({ status, request }: MedicationAdministration, order: string): boolean {
  return GIVEN.includes(status) && referenceOf(request) === order;
}

function dispenseEntry({ reference, resource }: Entry<MedicationDispense>): readonly LozengeEntry[] {
  const event = DISPENSE_EVENTS.find((one) => localCodesOf(resource.type, 'kap-dispense').includes(one));
  if (event === undefined) return [];
  const at = resource.whenHandedOver ?? resource.whenPrepared ?? '';
  return [{ reference, event, count: countOf(resource.quantity), at, note: resource.note?.[0]?.text }];
}

function takenEntry({ reference, resource }: Entry<MedicationAdministration>, strength: number | undefined): LozengeEntry {
  const mg = quantityIn(resource.dosage?.dose, 'mg');
  const count = mg === undefined || strength === undefined ? undefined : mg / strength;
  const at = resource.effectiveDateTime ?? resource.effectivePeriod?.start ?? '';
  return { reference, event: 'taken', count, at, note: undefined };
}

function balance(
  entries: readonly LozengeEntry[],
  allowed: number | undefined,
): { readonly expected: number | undefined; readonly discrepancies: readonly string[] } {
  const discrepancies: string[] = [];
  let left: number | undefined = 0;
  let dispensed = 0;
  for (const { event, count, at } of entries) {
    if (count === undefined) {
      discrepancies.push(`How many were ${event} on ${at.slice(0, 10)} is not recorded.`);
      left = undefined;
      continue;
    }
    if (event === 'dispensed') dispensed += count;
    if (left === undefined) continue;
    left += IN.includes(event) ? count : -count;
    if (left < 0) discrepancies.push(`${String(count)} ${event} on ${at.slice(0, 10)}, but ${String(left + count)} were there.`);
  }
  if (allowed !== undefined && dispensed > allowed)
    discrepancies.push(`${String(dispensed)} were dispensed; the order allows ${String(allowed)}.`);
  return { expected: left === undefined ? undefined : Math.max(0, left), discrepancies };
}

/** Why an entry cannot be made; undefined when it can. */
export function refuseEntry(
  { expected, allowed, entries }: LozengeLedger,
  { event, count }: { readonly event: LozengeEvent; readonly count: number },
): string | undefined {
  const dispensed = entries.filter((one) => one.event === 'dispensed').reduce((sum, one) => sum + (one.count ?? 0), 0);
  if (event === 'dispensed') {
    return allowed !== undefined && dispensed + count > allowed
      ? `The order allows ${String(allowed)} lozenges, and ${String(dispensed)} were dispensed.`
      : undefined;
  }
  if (expected === undefined) return 'How many lozenges the patient has is not known; settle that first.';
  return count > expected ? `Only ${String(expected)} lozenges are there.` : undefined;
}
