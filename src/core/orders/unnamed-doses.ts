import type { MedicationAdministration } from '@medplum/fhirtypes';
import { quantityIn } from '../../terminology/ucum.ts';
import { givenAt, routeOf } from '../pathway/doses.ts';
import type { Route } from '../protocol/protocol.ts';
import { instantMs, latestMs } from '../time.ts';
import { GIVEN } from './doses-left.ts';
import { isKetamine } from './is-ketamine.ts';
import type { StockLot } from './stock-ledger.ts';

/** A dose from practice stock that the EHR recorded and that no entry of the ledger gives: given, lot not named. */
export interface UnnamedDose {
  /** `MedicationAdministration/id` of the store, which an entry of the ledger names. */
  readonly administration: string;
  /** Instant, or what the EHR says in its place; empty where it says nothing. */
  readonly at: string;
  /** mg; undefined when the EHR does not say it so that it can be counted. */
  readonly mg: number | undefined;
}

/** Routes of doses from practice stock; lozenges are counted by what was dispensed. */
const FROM_STOCK: readonly Route[] = ['intramuscular', 'intravenous', 'intranasal'];

/** A route that nobody can read may be one of them. */
function mayBeFromStock({ status, dosage }: MedicationAdministration): boolean {
  const route = routeOf(dosage?.route);
  return GIVEN.includes(status) && (route === undefined || FROM_STOCK.includes(route));
}

/**
 * The EHR's doses from stock that are in no lot, the oldest first. Only since the ledger has its first entry: what was given before
 * a clinic kept one is not missing from it. What was given nobody can say when, or by which route, may be.
 */
export function unnamedDoses(mirrored: readonly MedicationAdministration[], lots: readonly StockLot[]): readonly UnnamedDose[] {
  const entries = lots.flatMap((lot) => lot.entries);
  if (entries.length === 0) return [];
  const since = Math.min(...entries.map(({ at }) => instantMs(at) ?? Number.POSITIVE_INFINITY));
  const given = new Set(entries.filter(({ event }) => event === 'given').map(({ administration }) => administration));
  return mirrored
    .filter((one) => mayBeFromStock(one) && isKetamine(one, new Map()) === 'yes')
    .map((one) => ({
      administration: `MedicationAdministration/${one.id ?? ''}`,
      at: givenAt(one),
      mg: quantityIn(one.dosage?.dose, 'mg'),
    }))
    .filter(({ administration, at }) => !given.has(administration) && (latestMs(at) ?? Number.POSITIVE_INFINITY) >= since)
    .toSorted((a, b) => (instantMs(a.at) ?? 0) - (instantMs(b.at) ?? 0));
}
