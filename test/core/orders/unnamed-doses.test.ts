import { expect, test } from 'vitest';
import { type StockEntry, stockLedger } from '../../../src/core/orders/stock-ledger.ts';
import { unnamedDoses } from '../../../src/core/orders/unnamed-doses.ts';
import { ROUTE_CODES } from '../../../src/terminology/codes.ts';
import { quantity } from '../../../src/terminology/ucum.ts';
import { anAdministration } from '../../support/builders.ts';

const received: StockEntry = {
  ...{ reference: 'Basic/1', lot: 'LOT-1', event: 'received', mg: 100, at: '2026-03-01T09:00:00Z', by: 'Practitioner/1' },
  ...{ hasWitness: false, witness: undefined, administration: undefined, note: undefined, isTakenBack: false },
};
const lots = stockLedger([received]);
const given = (id: string, at: string) => anAdministration({ id, at, route: 'intramuscular', doseMg: 40 });

test('a dose that nobody can say when was given is not taken for one from before the ledger', () => {
  const doses = [
    given('before', '2026-02-01'),
    given('month-before', '2026-02'),
    given('month-of', '2026-03'),
    given('after', '2026-03-02T10:00:00Z'),
    given('some-day', '2026-02-31'),
  ];
  const named = unnamedDoses(doses, lots).map(({ administration }) => administration.slice('MedicationAdministration/'.length));
  expect(named.toSorted()).toEqual(['after', 'month-of', 'some-day']);
});

test('without a ledger nothing is missing from one', () => {
  expect(unnamedDoses([given('some-day', '2026-02-31')], [])).toEqual([]);
});

test.each([
  ['in-progress', 1],
  ['stopped', 1],
  ['unknown', 1],
  ['completed', 1],
  ['not-done', 0],
  ['on-hold', 0],
  ['entered-in-error', 0],
] as const)('a dose that is %s is asked for %d times', (status, times) => {
  expect(unnamedDoses([{ ...given('after', '2026-03-02T10:00:00Z'), status }], lots)).toHaveLength(times);
});

test.each([
  ['no route', undefined, 1],
  ['a route that is in no list', { text: 'as told' }, 1],
  ['a route of lozenges', { coding: [...ROUTE_CODES.sublingual] }, 0],
])('of a dose by %s is taken that it came from stock unless it can’t have', (_what, route, times) => {
  const dose = given('after', '2026-03-02T10:00:00Z');
  const dosage = { ...(route === undefined ? {} : { route }), dose: quantity(40, 'mg') };
  expect(unnamedDoses([{ ...dose, dosage }], lots)).toHaveLength(times);
});
