import type { Coding, Element, Extension, Quantity } from '@medplum/fhirtypes';
import { extension, localCodes, localSystem, type LocalSystem } from '../../terminology/codes.ts';
import { quantityIn, type Unit } from '../../terminology/ucum.ts';
import type { Grade, Source } from '../decision.ts';
import type { Parameter } from './protocol.ts';

/** Why a PlanDefinition can't be run as a protocol, and where. */
export interface Fault {
  /** FHIRPath-like place of the element. */
  readonly path: string;
  /** One sentence for the person who wrote the protocol. */
  readonly reason: string;
}

/** Where in a protocol one reads; a reader that finds a fault returns a placeholder, so that one pass finds them all. */
export interface Spot {
  readonly faults: Fault[];
  readonly path: string;
}

/** Something with extensions, and where it is. */
export interface Place extends Spot {
  readonly extensions: readonly Extension[];
}

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'M'];
const NO_SOURCE: Source = { citation: '', grade: 'M', weak: true };

/** An element below a place. */
export function below(place: Spot, step: string): Spot {
  return { faults: place.faults, path: `${place.path}.${step}` };
}

/** An extension below a place, by the id or name that the path shows. */
export function extensionSpot(place: Spot, id: string): Spot {
  return below(place, `extension('${id}')`);
}

/** Notes why the protocol can't be run. */
export function fault({ faults, path }: Spot, reason: string): void {
  faults.push({ path, reason });
}

/** The extensions of ours with this id below a place. */
export function extensionsOf(place: Place, id: string): readonly Place[] {
  return valuesOf(place, id).map((found, index) => ({
    ...below(place, `extension('${id}')[${String(index)}]`),
    extensions: found.extension ?? [],
  }));
}

/** The simple extensions of ours with this id: each with its value. */
export function valuesOf(place: Place, id: string): readonly Extension[] {
  const url = extension(id);
  return place.extensions.filter((candidate) => candidate.url === url);
}

/** The parts of a complex extension with this name. */
export function partsOf(place: Place, name: string): readonly Extension[] {
  return place.extensions.filter((candidate) => candidate.url === name);
}

/** The number of a part in a unit, with its source. Zero and negative numbers are faults. */
export function readParameter(place: Place, name: string, unit: Unit): Parameter<number> {
  const [part] = partsOf(place, name);
  const spot = extensionSpot(place, name);
  if (part !== undefined) return readQuantity(spot, part.valueQuantity, unit);
  fault(spot, `${name} is missing.`);
  return { value: Number.NaN, source: NO_SOURCE };
}

/** As `readParameter`, for a part that a protocol may leave out. */
export function readOptionalParameter(place: Place, name: string, unit: Unit): Parameter<number> | undefined {
  return partsOf(place, name).length === 0 ? undefined : readParameter(place, name, unit);
}

/** A quantity that must be a positive number in a unit, with the source inside it. */
export function readQuantity(spot: Spot, quantity: Quantity | undefined, unit: Unit): Parameter<number> {
  const read = readFromZero(spot, quantity, unit);
  if (read.value === 0) fault(spot, `Expected a positive number in ${unit} (UCUM); found 0.`);
  return read;
}

/** As `readQuantity`, where zero is a rule too. */
export function readFromZero(spot: Spot, quantity: Quantity | undefined, unit: Unit): Parameter<number> {
  const value = quantityIn(quantity, unit);
  if (value === undefined || value < 0) {
    const given =
      quantity === undefined ? 'nothing' : `${String(quantity.value)} ${quantity.code ?? quantity.unit ?? 'without a unit'}`;
    fault(spot, `Expected a positive number in ${unit} (UCUM); found ${given}.`);
  }
  return { value: value ?? Number.NaN, source: readSource(spot, quantity) };
}

/** The source inside an element. */
export function readSource(spot: Spot, element: Element | undefined): Source {
  const found = element?.extension?.find((candidate) => candidate.url === extension('kap-source'));
  const part = (name: string): Extension | undefined => found?.extension?.find((candidate) => candidate.url === name);
  const citation = part('citation')?.valueString;
  const grade = GRADES.find((candidate) => candidate === part('grade')?.valueCode);
  const weak = part('weak')?.valueBoolean;
  if (citation !== undefined && grade !== undefined && weak !== undefined) return { citation, grade, weak };
  fault(spot, 'The source (citation, grade A, B, C, D or M, weak) is missing or incomplete.');
  return NO_SOURCE;
}

/** One code out of those that the software can run; after a fault, the first of them as a placeholder. */
export function readCode<T extends string>(spot: Spot, code: string | undefined, allowed: readonly [T, ...T[]]): T {
  const found = allowed.find((candidate) => candidate === code);
  if (found !== undefined) return found;
  fault(spot, `Expected one of ${allowed.join(', ')}; found ${code ?? 'nothing'}.`);
  return allowed[0];
}

/** The code of a part, out of those that the software can run. */
export function readCodePart<T extends string>(place: Place, name: string, allowed: readonly [T, ...T[]]): T {
  return readCode(extensionSpot(place, name), partsOf(place, name)[0]?.valueCode, allowed);
}

/** A choice of codes of one local system, with the source inside it; after a fault, the first code. */
export function readChoice<T extends string>(
  place: Place,
  name: string,
  { system, codes }: { readonly system: LocalSystem; readonly codes: readonly [T, ...T[]] },
): Parameter<T> {
  const [part] = partsOf(place, name);
  const spot = extensionSpot(place, name);
  const concept = part?.valueCodeableConcept;
  const value = readCode(spot, codeIn(concept?.coding, localSystem(system)), codes);
  return { value, source: readSource(spot, concept) };
}

/** Yes or no, with the source inside it. */
export function readYesNo(place: Place, name: string): Parameter<boolean> {
  const { value, source } = readChoice(place, name, { system: 'kap-local', codes: ['no', 'yes'] });
  return { value: value === 'yes', source };
}

/** The code of a local system among codings. */
export function codeIn(codings: readonly Coding[] | undefined, url: string): string | undefined {
  return codings?.find((coding) => coding.system === url)?.code;
}

/** The codes of a local system that a TypeScript union names too; throws at load when the two differ. */
export function agreed<T extends string>(system: LocalSystem, codes: readonly [T, ...T[]]): readonly [T, ...T[]] {
  const defined = localCodes(system);
  const missing = codes.filter((code) => !defined.includes(code));
  if (missing.length > 0) throw new Error(`${system} does not define ${missing.join(', ')}`);
  return codes;
}
