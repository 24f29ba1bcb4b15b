import type { MedicationRequest } from '@medplum/fhirtypes';
import type { Entry } from '../chart/chart.ts';
import { instantMs } from '../time.ts';
import { countOf, mgPerUnit } from './amounts.ts';
import { entriesOf, type LozengeEntry, type LozengeEvent, type LozengeSources, unreadDispenses } from './lozenge-entries.ts';
import { readOrder } from './read-order.ts';
import { type SupplyOutlook, supplyOutlook } from './supply-outlook.ts';

/** Lozenges of one prescription. */
export interface LozengeLedger extends SupplyOutlook {
  /** `MedicationRequest/id`. */
  readonly order: string;
  readonly entries: readonly LozengeEntry[];
  /** What the patient should have now; undefined when some entry cannot be counted, or not be read. */
  readonly expected: number | undefined;
  /** What the order lets be dispensed at most, refills included; undefined when it does not say. */
  readonly allowed: number | undefined;
  /** The newest count, and what was expected at that moment. */
  readonly counted: { readonly at: string; readonly count: number; readonly expected: number | undefined } | undefined;
  /** Lozenges in one dose; undefined when the order does not say. */
  readonly perDose: number | undefined;
  /** One sentence for each thing that cannot be right. */
  readonly discrepancies: readonly string[];
}

/**
 * The ledger of one prescription: what went in, what went out, what must be wrong, and what will end. Nothing can be taken, returned,
 * lost or destroyed that was not dispensed before.
 */
export function lozengeLedger(order: Entry<MedicationRequest>, sources: LozengeSources): LozengeLedger {
  const perDose = piecesPerDose(order, sources);
  const entries = entriesOf(order, sources, perDose);
  const { quantity, numberOfRepeatsAllowed = 0 } = order.resource.dispenseRequest ?? {};
  const once = countOf(quantity);
  const allowed = once === undefined ? undefined : once * (1 + numberOfRepeatsAllowed);
  const unread = unreadDispenses(order, sources);
  const balanced = balance(entries, { allowed, isWhole: unread.length === 0 });
  const outlook = supplyOutlook(order.resource, { ...sources, entries, expected: balanced.expected, once, perDose });
  return {
    order: order.reference,
    entries,
    allowed,
    perDose: perDose?.pieces,
    ...balanced,
    ...outlook,
    discrepancies: [
      ...unread.map((reference) => `${reference} cannot be read, so how many lozenges should be left is not known.`),
      ...balanced.discrepancies,
      ...outlook.breaches,
    ],
  };
}

/**
 * How many lozenges one dose is, and of how many mg. A strength says it; without one, what the order calls a dose is one lozenge,
 * as where the doses of an order are counted (`dosesAuthorized`).
 */
function piecesPerDose(
  order: Entry<MedicationRequest>,
  { chart }: LozengeSources,
): { readonly pieces: number; readonly mg: number } | undefined {
  const { doseMg } = readOrder(order, chart);
  if (doseMg === undefined) return undefined;
  const strength = mgPerUnit(order.resource, chart);
  return { mg: doseMg, pieces: strength === undefined ? 1 : doseMg / strength };
}

/** Lozenges are whole, but a dose may be counted in parts: what is below this is rounding. */
const SLACK = 1e-6;

function balance(
  entries: readonly LozengeEntry[],
  { allowed, isWhole }: { readonly allowed: number | undefined; readonly isWhole: boolean },
): Pick<LozengeLedger, 'expected' | 'counted' | 'discrepancies'> {
  const discrepancies: string[] = [];
  let left: number | undefined = isWhole ? 0 : undefined;
  let dispensed = 0;
  let counted: LozengeLedger['counted'];
  for (const { event, count, at } of entries) {
    const day = at.slice(0, 10);
    if (count === undefined) {
      discrepancies.push(`How many were ${event} on ${day} is not recorded.`);
      left = undefined;
      continue;
    }
    if (event === 'dispensed') dispensed += count;
    if (event === 'counted') {
      counted = { at, count, expected: left };
      if (left !== undefined && Math.abs(count - left) > SLACK)
        discrepancies.push(`${String(count)} counted on ${day}, ${String(left)} expected.`);
      continue;
    }
    if (left === undefined) continue;
    left += event === 'dispensed' ? count : -count;
    if (left < -SLACK) discrepancies.push(`${String(count)} ${event} on ${day}, but ${String(left + count)} were there.`);
  }
  if (allowed !== undefined && dispensed > allowed + SLACK)
    discrepancies.push(`${String(dispensed)} were dispensed; the order allows ${String(allowed)}.`);
  return { expected: left === undefined ? undefined : Math.max(0, left), counted, discrepancies };
}

export interface AskedEntry {
  readonly event: LozengeEvent;
  readonly count: number;
  /** When it happened: what was there at that moment counts, and what was entered for later must still come out. */
  readonly at: string;
  readonly note?: string | undefined;
}

/** Why an entry cannot be made; undefined when it can. A count is always possible: what it finds is what it finds. */
export function refuseEntry(ledger: LozengeLedger, asked: AskedEntry): string | undefined {
  const { event, count, note, at } = asked;
  const { allowed, entries, expected } = ledger;
  if (event === 'counted') return undefined;
  const dispensed = entries.filter((one) => one.event === 'dispensed').reduce((sum, one) => sum + (one.count ?? 0), 0);
  if (event === 'dispensed') {
    if (allowed !== undefined && dispensed + count > allowed)
      return `The order allows ${String(allowed)} lozenges, and ${String(dispensed)} were dispensed.`;
    return note === undefined ? ledger.breachAt(at) : undefined;
  }
  if (expected === undefined) return 'How many lozenges the patient has is not known; settle that first.';
  const most = mostAt(entries, at);
  if (most <= SLACK && dispensed === 0) return 'No lozenge of this order was dispensed; enter that first.';
  return count > most + SLACK ? `Only ${String(most)} lozenges are there.` : undefined;
}

/** What may go out at a moment without leaving less than nothing then or at any entry after it. */
function mostAt(entries: readonly LozengeEntry[], at: string): number {
  const atMs = instantMs(at) ?? Number.POSITIVE_INFINITY;
  let left = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const { event, count = 0, at: when } of entries) {
    if ((instantMs(when) ?? 0) > atMs) most = Math.min(most, left);
    if (event !== 'counted') left += event === 'dispensed' ? count : -count;
  }
  return Math.max(0, Math.min(most, left));
}
