import type { Medication, MedicationRequest, Quantity } from '@medplum/fhirtypes';
import { matchConcept } from '../../terminology/match.ts';
import { SYSTEMS } from '../../terminology/systems.ts';
import { quantityIn } from '../../terminology/ucum.ts';
import type { Chart } from '../chart/chart.ts';
import { medicationOf } from '../chart/medication-concepts.ts';

/** UCUM's unity and its annotations: `1`, `{lozenge}`. */
const UCUM_COUNT = /^(?:1|\{[^{}]+\})$/u;
/** Units of mass, volume, dose by weight and share, which are never a number of lozenges. */
const MEASURE = /^(?:[munkd]?c?[gl]|mcg|µg|iu|%|meq|mmol|.*\/.*)$/iu;

/** A number of things (lozenges, tablets, doses); undefined for a measured amount, and for a bare number, which might be mg. */
export function countOf(quantity: Quantity | undefined): number | undefined {
  const value = quantity?.value;
  if (value === undefined || !Number.isFinite(value) || value <= 0 || quantity?.comparator !== undefined) return undefined;
  const words = [quantity?.code, quantity?.unit].filter((word) => word !== undefined && word !== '');
  if (quantity?.system === SYSTEMS.ucum) return UCUM_COUNT.test(quantity.code ?? '') ? value : undefined;
  return words.length > 0 && !words.some((word) => MEASURE.test(word ?? '')) ? value : undefined;
}

/** Ketamine in one lozenge or tablet, mg, from the strength of the Medication; undefined when it is not stated per piece. */
export function mgPerUnit(
  request: MedicationRequest,
  { medicationByReference }: Pick<Chart, 'medicationByReference'>,
): number | undefined {
  const medication: Medication | undefined = medicationOf(request, medicationByReference);
  const ingredients = medication?.ingredient ?? [];
  const ketamine = ingredients.filter(
    ({ itemCodeableConcept }) => matchConcept(itemCodeableConcept, 'kap-ketamine') !== undefined,
  );
  const strength = ketamine.length === 1 ? ketamine[0]?.strength : undefined;
  const mg = quantityIn(strength?.numerator, 'mg');
  const pieces = countOf(strength?.denominator);
  return mg === undefined || mg <= 0 || pieces === undefined ? undefined : mg / pieces;
}

/**
 * Whole doses that an order allows: the dispensed quantity with its refills, in doses; without a quantity, the count of the
 * timing. A piece is one dose unless the order says how many pieces or mg make a dose.
 * @returns undefined when neither can be read
 */
export function dosesAuthorized(
  request: MedicationRequest,
  dose: { readonly doseMg: number | undefined; readonly units: number | undefined; readonly mgPerUnit: number | undefined },
): number | undefined {
  const { quantity, numberOfRepeatsAllowed: repeats = 0 } = request.dispenseRequest ?? {};
  if (!Number.isInteger(repeats) || repeats < 0) return undefined;
  if (quantity === undefined) return countInTiming(request);
  const once = dosesIn(quantity, dose);
  // The tolerance absorbs 0.1 + 0.2; a real half dose is still dropped.
  return once === undefined ? undefined : Math.floor(once * (1 + repeats) + 1e-9);
}

function dosesIn(
  quantity: Quantity,
  {
    doseMg,
    units,
    mgPerUnit: strength,
  }: { readonly doseMg: number | undefined; readonly units: number | undefined; readonly mgPerUnit: number | undefined },
): number | undefined {
  const totalMg = quantityIn(quantity, 'mg');
  if (totalMg !== undefined) return doseMg === undefined || totalMg <= 0 ? undefined : totalMg / doseMg;
  const pieces = countOf(quantity);
  if (pieces === undefined || isDoseUnit(quantity)) return pieces;
  if (units !== undefined) return pieces / units;
  return strength !== undefined && doseMg !== undefined ? (pieces * strength) / doseMg : pieces;
}

function isDoseUnit({ code, unit }: Quantity): boolean {
  return /\bdoses?\b/iu.test(`${code ?? ''} ${unit ?? ''}`);
}

function countInTiming({ dosageInstruction }: MedicationRequest): number | undefined {
  const timing = dosageInstruction?.length === 1 ? dosageInstruction[0]?.timing : undefined;
  const count = timing?.repeat?.count ?? timing?.event?.length;
  return count !== undefined && Number.isInteger(count) && count > 0 ? count : undefined;
}
