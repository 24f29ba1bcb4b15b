import type { Coding, Element, Extension, Quantity } from '@medplum/fhirtypes';
import { extension, localCodes, type LocalSystem } from '../../terminology/codes.ts';
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

/** Something with extensions, and where it is. */
export interface Place {
  readonly path: string;
  readonly extensions: readonly Extension[];
}

/** Where faults are gathered; a reader that finds one returns a placeholder, so that one pass finds them all. */
export type Faults = Fault[];

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'M'];
const NO_SOURCE: Source = { citation: '', grade: 'M', weak: true };

/** The extensions of ours with this id below a place. */
export function extensionsOf(place: Place, id: string): readonly Place[] {
  const url = extension(id);
  return place.extensions
    .filter((candidate) => candidate.url === url)
    .map((found, index) => ({ path: `${place.path}.extension('${id}')[${String(index)}]`, extensions: found.extension ?? [] }));
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
export function readParameter(faults: Faults, place: Place, name: string, unit: Unit): Parameter<number> {
  const path = `${place.path}.extension('${name}')`;
  const [part] = partsOf(place, name);
  if (part === undefined) {
    faults.push({ path, reason: `${name} is missing.` });
    return { value: Number.NaN, source: NO_SOURCE };
  }
  return readQuantity(faults, part.valueQuantity, path, unit);
}

/** As `readParameter`, for a part that a protocol may leave out. */
export function readOptionalParameter(faults: Faults, place: Place, name: string, unit: Unit): Parameter<number> | undefined {
  return partsOf(place, name).length === 0 ? undefined : readParameter(faults, place, name, unit);
}

/** A quantity that must be a positive number in a unit, with the source inside it. */
export function readQuantity(faults: Faults, quantity: Quantity | undefined, path: string, unit: Unit): Parameter<number> {
  const value = quantityIn(quantity, unit);
  if (value === undefined || value <= 0) {
    const given =
      quantity === undefined ? 'nothing' : `${String(quantity.value)} ${quantity.code ?? quantity.unit ?? 'without a unit'}`;
    faults.push({ path, reason: `Expected a positive number in ${unit} (UCUM); found ${given}.` });
  }
  return { value: value ?? Number.NaN, source: readSource(faults, quantity, path) };
}

/** The source inside an element. */
export function readSource(faults: Faults, element: Element | undefined, path: string): Source {
  const found = element?.extension?.find((candidate) => candidate.url === extension('kap-source'));
  const part = (name: string): Extension | undefined => found?.extension?.find((candidate) => candidate.url === name);
  const citation = part('citation')?.valueString;
  const grade = GRADES.find((candidate) => candidate === part('grade')?.valueCode);
  const weak = part('weak')?.valueBoolean;
  if (citation !== undefined && grade !== undefined && weak !== undefined) return { citation, grade, weak };
  faults.push({ path, reason: 'The source (citation, grade A, B, C, D or M, weak) is missing or incomplete.' });
  return NO_SOURCE;
}

/** One code out of those that the software can run. `fallback` is the placeholder after a fault. */
export function readCode<T extends string>(
  faults: Faults,
  given: { readonly code: string | undefined; readonly path: string },
  allowed: readonly [T, ...T[]],
): T {
  const found = allowed.find((candidate) => candidate === given.code);
  if (found !== undefined) return found;
  faults.push({ path: given.path, reason: `Expected one of ${allowed.join(', ')}; found ${given.code ?? 'nothing'}.` });
  return allowed[0];
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
