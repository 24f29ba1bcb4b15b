import type { Quantity } from '@medplum/fhirtypes';
import { SYSTEMS } from './systems.ts';

/** UCUM codes in which the rules count. */
export type Unit = 'mm[Hg]' | '/min' | '%' | 'kg' | 'mg' | 'mg/kg' | 'min' | 'h' | 'd' | 'mo' | 'a' | '{score}' | '1';

/** Factors from a UCUM code to the unit of the rules. Source: UCUM 2.1 ([lb_av] = 0.45359237 kg, [oz_av] = [lb_av]/16). */
const FACTORS: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  'mm[Hg]': { 'mm[Hg]': 1 },
  '/min': { '/min': 1, '{beats}/min': 1, '{breaths}/min': 1 },
  '%': { '%': 1 },
  kg: { kg: 1, g: 0.001, '[lb_av]': 0.45359237, '[oz_av]': 0.45359237 / 16 },
  mg: { mg: 1, g: 1000, ug: 0.001 },
  'mg/kg': { 'mg/kg': 1, 'ug/kg': 0.001, 'ug/g': 1 },
  min: { min: 1, h: 60, s: 1 / 60 },
  h: { h: 1, min: 1 / 60, d: 24 },
  d: { d: 1, wk: 7, h: 1 / 24 },
  mo: { mo: 1, a: 12 },
  a: { a: 1, mo: 1 / 12 },
  '{score}': { '{score}': 1, '1': 1 },
  '1': { '1': 1 },
};

/**
 * The value of a Quantity in `unit`, keyed on UCUM system and code, converted only by the table above. Undefined for an absent,
 * non-finite, unit-less or non-UCUM quantity, one with a comparator, and a unit that the table does not convert: a number
 * whose unit is not certain is not a number.
 */
export function quantityIn(quantity: Quantity | undefined, unit: Unit): number | undefined {
  if (quantity?.value === undefined || !Number.isFinite(quantity.value)) return undefined;
  if (quantity.comparator !== undefined || quantity.system !== SYSTEMS.ucum || quantity.code === undefined) return undefined;
  const factors = FACTORS[unit];
  const factor = Object.hasOwn(factors, quantity.code) ? factors[quantity.code] : undefined;
  return factor === undefined ? undefined : rounded(quantity.value * factor);
}

/** A Quantity in UCUM; `unit` is both code and printed unit. */
export function quantity(value: number, unit: Unit): Quantity {
  return { value, unit, system: SYSTEMS.ucum, code: unit };
}

/** Drops the floating-point dust of a conversion (0.1 g is 100 mg and not 100.00000000000001). */
function rounded(value: number): number {
  // A whole number has no dust, and printing one to read it again is slow.
  return Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12));
}
