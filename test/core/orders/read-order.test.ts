import type { Dosage, MedicationRequest, Quantity } from '@medplum/fhirtypes';
import { expect, test } from 'vitest';
import { type KetamineOrder, readOrder } from '../../../src/core/orders/read-order.ts';
import { profile, ROUTE_CODES } from '../../../src/terminology/codes.ts';
import { quantity } from '../../../src/terminology/ucum.ts';
import {
  aChart,
  aKetaminePrescription,
  aMedication,
  CODES,
  count,
  PRESCRIBER,
  snomed,
  THERAPIST,
} from '../../support/builders.ts';

const read = (overrides: Parameters<typeof aKetaminePrescription>[0] = {}): KetamineOrder => {
  const resource = aKetaminePrescription(overrides);
  return readOrder({ reference: 'MedicationRequest/order1', resource }, aChart([resource]));
};
const dosage = (doseQuantity: Quantity): Dosage[] => [
  { route: { coding: [...ROUTE_CODES.sublingual] }, doseAndRate: [{ doseQuantity }] },
];
const strong = (mg: number): Partial<MedicationRequest> => ({
  medicationReference: { reference: '#lozenge' },
  contained: [
    aMedication({
      id: 'lozenge',
      code: CODES.ketamine,
      ingredient: [
        { itemCodeableConcept: CODES.ketamine, strength: { numerator: quantity(mg, 'mg'), denominator: count(1, 'lozenge') } },
      ],
    }),
  ],
});

test('reads a lozenge prescription without a problem', () => {
  expect(read()).toEqual({
    reference: 'MedicationRequest/order1',
    status: 'active',
    kind: 'prescription',
    route: 'sublingual',
    doseMg: 100,
    doseMgPerKg: undefined,
    requester: PRESCRIBER,
    requesterIsPrescriber: true,
    dosesAuthorized: 4,
    authoredOn: '2026-02-20',
    problems: [],
  });
});

test.each([
  ['sublingual', 'prescription'],
  ['oral', 'prescription'],
  ['intramuscular', 'administration'],
  ['intravenous', 'administration'],
  ['intranasal', 'administration'],
] as const)('an order by the %s route is a %s', (route, kind) => {
  expect(read({ route })).toMatchObject({ route, kind });
});

test('a profile of ours says the kind before the route does', () => {
  expect(read({ meta: { profile: [profile('kap-ketamine-administration-order')] } }).kind).toBe('administration');
});

test('reads mg/kg as such and does not turn it into mg', () => {
  expect(read({ dosageInstruction: dosage(quantity(0.5, 'mg/kg')) })).toMatchObject({
    doseMg: undefined,
    doseMgPerKg: 0.5,
    problems: [],
  });
});

test('a requester without the role is not a prescriber, and one who is not named is a problem', () => {
  expect(read({ requester: { reference: THERAPIST } })).toMatchObject({ requesterIsPrescriber: false, problems: [] });
  const nobody = read({ requester: {} });
  expect(nobody.requesterIsPrescriber).toBe(false);
  expect(nobody.problems).toEqual(['The prescriber is not named.']);
});

test.each<[string, Quantity]>([
  ['without a unit', { value: 100 }],
  ['in mg by word only', { value: 100, unit: 'mg' }],
  ['in mL', { value: 1, unit: 'mL', system: 'http://unitsofmeasure.org', code: 'mL' }],
  ['with a comparator', { ...quantity(100, 'mg'), comparator: '<' }],
  ['that is not finite', quantity(Number.NaN, 'mg')],
  ['of zero', quantity(0, 'mg')],
  ['below zero', quantity(-100, 'mg')],
  ['in lozenges of unknown strength', count(1, 'lozenge')],
])('a dose %s is not known in mg', (_, doseQuantity) => {
  const order = read({ dosageInstruction: dosage(doseQuantity) });
  expect(order).toMatchObject({ doseMg: undefined, doseMgPerKg: undefined });
  expect(order.problems).toContain('The dose is missing or not in mg or mg/kg (UCUM).');
});

test('a range, two amounts and several dosages are no dose', () => {
  const range = [
    {
      route: { coding: [...ROUTE_CODES.sublingual] },
      doseAndRate: [{ doseRange: { low: quantity(50, 'mg'), high: quantity(100, 'mg') } }],
    },
  ];
  const two = [
    {
      route: { coding: [...ROUTE_CODES.sublingual] },
      doseAndRate: [{ doseQuantity: quantity(50, 'mg') }, { doseQuantity: quantity(100, 'mg') }],
    },
  ];
  expect(read({ dosageInstruction: range }).doseMg).toBeUndefined();
  expect(read({ dosageInstruction: two }).doseMg).toBeUndefined();
  const several = read({ dosageInstruction: [...dosage(quantity(50, 'mg')), ...dosage(quantity(100, 'mg'))] });
  expect(several.doseMg).toBeUndefined();
  expect(several.problems[0]).toContain('several dosages');
});

test('a missing, unknown or contradictory route is a problem', () => {
  const amount = { doseAndRate: [{ doseQuantity: quantity(100, 'mg') }] };
  expect(read({ dosageInstruction: [amount] })).toMatchObject({ route: undefined, kind: undefined });
  expect(read({ dosageInstruction: [{ ...amount, route: snomed('6064005', 'Topical route') }] }).route).toBeUndefined();
  expect(read({ dosageInstruction: [{ ...amount, route: { text: 'sublingual' } }] }).route).toBeUndefined();
  const both = [
    { ...amount, route: { coding: [...ROUTE_CODES.sublingual] } },
    { ...amount, route: { coding: [...ROUTE_CODES.oral] } },
  ];
  expect(read({ dosageInstruction: both })).toMatchObject({ route: undefined });
  expect(read({ dosageInstruction: [] }).problems.length).toBeGreaterThan(1);
});

test('counts lozenges of a known strength into mg', () => {
  expect(read({ ...strong(50), dosageInstruction: dosage(count(2, 'lozenge')) })).toMatchObject({
    doseMg: 100,
    dosesAuthorized: 2,
  });
});

test.each<[string, number | undefined, Parameters<typeof aKetaminePrescription>[0]]>([
  ['a lozenge is a dose when nothing says otherwise', 4, {}],
  ['two refills make three times as many', 12, { dispenseRequest: { quantity: count(4, 'lozenge'), numberOfRepeatsAllowed: 2 } }],
  ['mg are divided by the dose', 3, { dispenseRequest: { quantity: quantity(350, 'mg') } }],
  [
    'half a dose a fill makes a dose of two fills',
    1,
    { dispenseRequest: { quantity: quantity(50, 'mg'), numberOfRepeatsAllowed: 1 } },
  ],
  ['lozenges of half the dose make half as many', 2, { ...strong(50) }],
  ['doses are doses, whatever the strength', 4, { ...strong(50), dispenseRequest: { quantity: count(4, 'dose') } }],
  ['pieces by word count', 6, { dispenseRequest: { quantity: { value: 6, unit: 'troches' } } }],
  ['a bare number is no count', undefined, { dispenseRequest: { quantity: { value: 6 } } }],
  ['mL are no count', undefined, { dispenseRequest: { quantity: { value: 6, unit: 'mL' } } }],
  [
    'a quantity that is not finite is no count',
    undefined,
    { dispenseRequest: { quantity: count(Number.POSITIVE_INFINITY, 'lozenge') } },
  ],
  ['zero is no count', undefined, { dispenseRequest: { quantity: count(0, 'lozenge') } }],
  [
    'part of a refill is no number of refills',
    undefined,
    { dispenseRequest: { quantity: count(4, 'lozenge'), numberOfRepeatsAllowed: 1.5 } },
  ],
  ['without a quantity it is not known', undefined, { dispenseRequest: {} }],
])('doses an order allows: %s', (_, expected, overrides) => {
  expect(read(overrides).dosesAuthorized).toBe(expected);
});

test('an order for the clinic may count by its timing', () => {
  const timed = (timing: object): number | undefined =>
    read({ dosageInstruction: [{ ...dosage(quantity(100, 'mg'))[0], timing }], dispenseRequest: {} }).dosesAuthorized;
  expect(timed({ repeat: { count: 3 } })).toBe(3);
  expect(timed({ event: ['2026-03-10T15:00:00Z'] })).toBe(1);
  expect(timed({ repeat: { count: 0 } })).toBeUndefined();
});

test('says which routes are wrong', () => {
  const amount = { doseAndRate: [{ doseQuantity: quantity(100, 'mg') }] };
  expect(read({ dosageInstruction: [amount] }).problems).toEqual(['The route is missing or not a known code.']);
  const both = [...dosage(quantity(50, 'mg')), { ...amount, route: { coding: [...ROUTE_CODES.oral] } }];
  expect(read({ dosageInstruction: both }).problems).toContain('The dosages name different routes.');
});

test('mg are no number of doses while the dose is not known in mg', () => {
  expect(
    read({ dosageInstruction: dosage(quantity(0.5, 'mg/kg')), dispenseRequest: { quantity: quantity(400, 'mg') } })
      .dosesAuthorized,
  ).toBeUndefined();
  expect(read({ dispenseRequest: { quantity: quantity(0, 'mg') } }).dosesAuthorized).toBeUndefined();
});

test('a unit is no piece when either its code or its word is a measure', () => {
  const pieces = (quantityOf: Quantity): number | undefined =>
    read({ dispenseRequest: { quantity: quantityOf } }).dosesAuthorized;
  expect(pieces({ value: 6, unit: 'troche', code: 'mg', system: 'https://units.test' })).toBeUndefined();
  expect(pieces({ value: 6, unit: 'mg', code: 'TROCHE', system: 'https://units.test' })).toBeUndefined();
  expect(pieces({ value: 6, unit: 'troche', code: 'TROCHE', system: 'https://units.test' })).toBe(6);
});

test('a strength of zero, or of two ketamine ingredients, is no strength', () => {
  const two = {
    itemCodeableConcept: CODES.ketamine,
    strength: { numerator: quantity(50, 'mg'), denominator: count(1, 'lozenge') },
  };
  const contained = [aMedication({ id: 'lozenge', code: CODES.ketamine, ingredient: [two, two] })];
  expect(read({ ...strong(0), dosageInstruction: dosage(count(1, 'lozenge')) }).doseMg).toBeUndefined();
  expect(
    read({ medicationReference: { reference: '#lozenge' }, contained, dosageInstruction: dosage(count(1, 'lozenge')) }).doseMg,
  ).toBeUndefined();
});
