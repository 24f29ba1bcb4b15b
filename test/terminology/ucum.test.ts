import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEMS } from '../../src/terminology/codes.ts';
import { quantity, quantityIn, type Unit } from '../../src/terminology/ucum.ts';

const UNITS: readonly Unit[] = ['mm[Hg]', '/min', '%', 'kg', 'mg', 'mg/kg', 'min', 'h', 'd', 'mo', 'a', '{score}', '1'];

describe('quantityIn', () => {
  it.each([
    [0.1, 'g', 'mg', 100],
    [500, 'ug', 'mg', 0.5],
    [154, '[lb_av]', 'kg', 69.85322498],
    [8, '[oz_av]', 'kg', 0.226796185],
    [72_500, 'g', 'kg', 72.5],
    [2, 'h', 'min', 120],
    [1, 'wk', 'd', 7],
    [1, 'a', 'mo', 12],
    [72, '{beats}/min', '/min', 72],
  ] as const)('%s %s is read in %s as %s', (value, code, unit, expected) => {
    expect(quantityIn({ value, code, system: SYSTEMS.ucum }, unit)).toBeCloseTo(expected, 8);
  });

  it.each([
    ['an absent quantity', undefined],
    ['a quantity without a value', { code: 'kg', system: SYSTEMS.ucum }],
    ['a printed unit without a code', { value: 70, unit: 'kg' }],
    ['a code of another system', { value: 70, code: 'kg', system: 'http://example.org/units' }],
    ['a code without a system', { value: 70, code: 'kg' }],
    ['a comparator', { value: 70, code: 'kg', system: SYSTEMS.ucum, comparator: '>' as const }],
    ['a value that is not finite', { value: Number.POSITIVE_INFINITY, code: 'kg', system: SYSTEMS.ucum }],
    ['a unit of another kind', { value: 70, code: 'mg', system: SYSTEMS.ucum }],
    ['a unit named like a member of every object', { value: 70, code: 'constructor', system: SYSTEMS.ucum }],
  ])('%s is no number', (_, given) => {
    expect(quantityIn(given, 'kg')).toBeUndefined();
  });

  it('reads back what quantity wrote, in every unit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.integer({ min: -10_000, max: 10_000 }), (unit, tenths) => {
        expect(quantityIn(quantity(tenths / 10, unit), unit)).toBe(tenths / 10);
      }),
    );
  });

  it('never reads a code that the table does not list', () => {
    const listed = ['kg', 'g', '[lb_av]', '[oz_av]'];
    fc.assert(
      fc.property(
        fc.string().filter((code) => !listed.includes(code)),
        (code) => quantityIn({ value: 1, code, system: SYSTEMS.ucum }, 'kg') === undefined,
      ),
    );
  });
});
