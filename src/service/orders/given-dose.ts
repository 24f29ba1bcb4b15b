import type { Basic, BundleEntry } from '@medplum/fhirtypes';
import { lotGiving, mayGive, type StockLot } from '../../core/orders/stock-ledger.ts';
import { identifierQuery } from '../../medplum/course.ts';
import { creationOf } from '../../medplum/fence.ts';
import { IDENTIFIERS } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import type { StockRequest } from './build-stock-entry.ts';

type Said = Pick<StockRequest, 'event' | 'administration'>;

/** `MedicationAdministration/id` that an entry says it was; what is wasted beside a dose takes no second lot. */
function givenDose({ event, administration }: Said): string | undefined {
  return event === 'given' ? administration : undefined;
}

/**
 * One dose comes out of one lot, once.
 * @param ledger - every lot, and the entries that can't be read whole
 * @throws AppError 409 where an entry gives it, or where one that can't be read may
 */
export function requireNotGiven(
  { lots, unread }: { readonly lots: readonly StockLot[]; readonly unread: readonly Basic[] },
  said: Said,
): void {
  const dose = givenDose(said);
  if (dose === undefined) return;
  const lot = lotGiving(lots, dose);
  if (lot !== undefined)
    throw new AppError('conflict', [{ text: `This dose was entered before, from lot ${lot}.`, expression: 'administration' }]);
  if (!unread.some((one) => mayGive(one, dose))) return;
  const text = 'An entry of the ledger cannot be read, so nobody can say whether this dose has its lot already.';
  throw new AppError('conflict', [{ text, expression: 'administration' }]);
}

/**
 * The creation of an entry. One that gives a dose carries that dose as a second identifier and is made only where no other has it:
 * the lock of a lot does not keep two people from two lots.
 */
export function creationOfGiven(entry: Basic, said: Said): BundleEntry {
  const dose = givenDose(said);
  if (dose === undefined) return creationOf(entry);
  const [system, value] = [IDENTIFIERS.record, `stock-dose/${dose}`];
  const resource: Basic = { ...entry, identifier: [...(entry.identifier ?? []), { system, value }] };
  return { resource, request: { method: 'POST', url: 'Basic', ifNoneExist: identifierQuery(system, value) } };
}
