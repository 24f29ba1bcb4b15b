import type { Basic, Extension } from '@medplum/fhirtypes';
import { extension } from '../../terminology/codes.ts';
import { quantityIn } from '../../terminology/ucum.ts';
import { instantMs } from '../time.ts';
import { needsWitness } from './witnessed.ts';

/** What can happen to an amount of practice stock; codes of kap-dispense. `counted` is what two people found, and changes nothing. */
export const STOCK_EVENTS = ['received', 'given', 'wasted', 'returned', 'lost', 'destroyed', 'counted'] as const;
export type StockEvent = (typeof STOCK_EVENTS)[number];

export interface StockEntry {
  readonly reference: string;
  readonly event: StockEvent;
  readonly lot: string;
  readonly mg: number;
  readonly at: string;
  readonly hasWitness: boolean;
  readonly witness: string | undefined;
  /** Name of who entered it. */
  readonly by: string | undefined;
  /** `MedicationAdministration/id` that it was given or wasted in. */
  readonly administration: string | undefined;
  readonly note: string | undefined;
  /** Its dose was entered in error: the entry is kept, and counts for nothing. */
  readonly isTakenBack: boolean;
}

/** An entry that can't be read whole: nobody knows what it took or brought. */
export interface UnreadStockEntry {
  readonly reference: string;
  /** Undefined when it names none: then it may be of any lot. */
  readonly lot: string | undefined;
}

/** One lot: what should be there, and what was found. */
export interface StockLot {
  readonly lot: string;
  /** Those that can be read. */
  readonly entries: readonly StockEntry[];
  /** mg; undefined while an entry that can't be read may be of this lot. */
  readonly expectedMg: number | undefined;
  /** The newest count, and what was expected at that moment. */
  readonly counted: { readonly at: string; readonly mg: number; readonly expectedMg: number | undefined } | undefined;
  readonly discrepancies: readonly string[];
}

/** Half a milligram: rounding of an amount that goes by weight. */
const SLACK_MG = 0.5;

/**
 * The entry in a resource; undefined for anything else, and for one that can't be read whole.
 * @param inError - `MedicationAdministration/id` of the doses that were taken back
 */
export function readStockEntry(entry: Basic, inError: ReadonlySet<string>): StockEntry | undefined {
  const { id, author } = entry;
  const part = partsOf(entry);
  const event = STOCK_EVENTS.find((one) => one === part('event')?.valueCode);
  const lot = part('lot')?.valueString;
  const mg = quantityIn(part('amount')?.valueQuantity, 'mg');
  const at = part('at')?.valueInstant;
  if (event === undefined || lot === undefined || mg === undefined || at === undefined) return undefined;
  // Less than nothing is no amount: what was lost would come in by it.
  if (mg < 0 || instantMs(at) === undefined) return undefined;
  const witness = part('witness')?.valueReference;
  const administration = part('administration')?.valueReference?.reference;
  return {
    ...{ reference: `Basic/${id ?? ''}`, event, lot, mg, at, hasWitness: witness !== undefined, witness: witness?.display },
    by: author?.display,
    administration,
    note: part('note')?.valueString,
    isTakenBack: administration !== undefined && inError.has(administration),
  };
}

/** The parts of an entry by their names. */
function partsOf({ extension: extensions }: Basic): (url: string) => Extension | undefined {
  const parts = extensions?.find(({ url }) => url === extension('kap-stock-entry'))?.extension ?? [];
  return (url) => parts.find((one) => one.url === url);
}

/** What an entry that `readStockEntry` can't read still says. */
export function describeUnread(entry: Basic): UnreadStockEntry {
  return { reference: `Basic/${entry.id ?? ''}`, lot: partsOf(entry)('lot')?.valueString };
}

/**
 * Every lot with its balance, the lots by name.
 * @param unread - entries that can't be read: without them no lot that they may be of has a balance
 */
export function stockLedger(entries: readonly StockEntry[], unread: readonly UnreadStockEntry[] = []): readonly StockLot[] {
  const named = [...entries, ...unread].flatMap(({ lot }) => lot ?? []);
  return [...new Set(named)].toSorted().map((lot) => {
    const isWhole = unread.every((one) => one.lot !== undefined && one.lot !== lot);
    return lotOf(lot, { all: entries.filter((one) => one.lot === lot), isWhole });
  });
}

/** The lot that a dose was given from; undefined while no entry says so. */
export function lotGiving(lots: readonly StockLot[], administration: string): string | undefined {
  return lots.find(({ entries }) => entries.some((one) => one.event === 'given' && one.administration === administration))?.lot;
}

/** Whether an entry that can't be read whole may be the one that a dose was given in: it names no other. */
export function mayGive(entry: Basic, administration: string): boolean {
  const part = partsOf(entry);
  const event = STOCK_EVENTS.find((one) => one === part('event')?.valueCode);
  if (event !== undefined && event !== 'given') return false;
  const named = part('administration');
  if (event === 'given' && named === undefined) return false;
  return named?.valueReference?.reference === undefined || named.valueReference.reference === administration;
}

const counts = ({ isTakenBack }: StockEntry): boolean => !isTakenBack;

function lotOf(lot: string, { all, isWhole }: { readonly all: readonly StockEntry[]; readonly isWhole: boolean }): StockLot {
  // At one moment what comes in is there before what goes out, and a count is after both.
  const entries = all.toSorted(
    (a, b) => (instantMs(a.at) ?? 0) - (instantMs(b.at) ?? 0) || STOCK_EVENTS.indexOf(a.event) - STOCK_EVENTS.indexOf(b.event),
  );
  const discrepancies: string[] = [];
  let expectedMg = isWhole ? 0 : undefined;
  let counted: StockLot['counted'];
  for (const { event, mg, at, hasWitness } of entries.filter(counts)) {
    if (needsWitness(event) && !hasWitness)
      discrepancies.push(`${String(mg)} mg ${event} on ${at.slice(0, 10)} without a witness.`);
    if (event === 'counted') {
      counted = { at, mg, expectedMg };
      if (expectedMg !== undefined && Math.abs(mg - expectedMg) > SLACK_MG)
        discrepancies.push(`${String(mg)} mg counted on ${at.slice(0, 10)}, ${String(expectedMg)} mg expected.`);
      continue;
    }
    if (expectedMg === undefined) continue;
    expectedMg += event === 'received' ? mg : -mg;
    if (expectedMg < -SLACK_MG)
      discrepancies.push(`${String(mg)} mg ${event} on ${at.slice(0, 10)}, but ${String(expectedMg + mg)} mg were there.`);
  }
  return { lot, entries, expectedMg: expectedMg === undefined ? undefined : Math.max(0, expectedMg), counted, discrepancies };
}

/**
 * Why an entry cannot be made; undefined when it can. A count is always possible: what it finds is what it finds. What was there at
 * the moment of the entry counts, and what was entered for later must still come out. Entries that can't be read count for nothing here:
 * what was given must not stay unwritten because of them.
 */
export function refuseStockEntry(
  lots: readonly StockLot[],
  { event, lot, mg, at, hasWitness }: Pick<StockEntry, 'event' | 'lot' | 'mg' | 'at' | 'hasWitness'>,
): string | undefined {
  if (needsWitness(event) && !hasWitness) return `A second person has to see what is ${event}.`;
  if (event === 'received' || event === 'counted') return undefined;
  const entries = lots.find((one) => one.lot === lot)?.entries ?? [];
  if (!entries.some((one) => one.event === 'received')) return `Nothing of lot ${lot} was received.`;
  const there = mostAt(entries, at);
  return mg > there + SLACK_MG ? `Only ${String(there)} mg of lot ${lot} are there.` : undefined;
}

function mostAt(entries: readonly StockEntry[], at: string): number {
  const atMs = instantMs(at) ?? Number.POSITIVE_INFINITY;
  let left = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const { event, mg, at: when } of entries.filter(counts)) {
    if ((instantMs(when) ?? 0) > atMs) most = Math.min(most, left);
    if (event !== 'counted') left += event === 'received' ? mg : -mg;
  }
  return Math.max(0, Math.min(most, left));
}
