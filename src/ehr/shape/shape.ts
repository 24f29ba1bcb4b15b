/**
 * What an element of FHIR must look like before a rule may read it: a primitive's type, a list (of one shape), or an object whose
 * known members have shapes of their own. Members that are not named are not looked at, because no rule reads them.
 */
export type Shape = 'string' | 'number' | 'boolean' | 'object' | ListShape | ObjectShape;
type ListShape = readonly [Shape];
interface ObjectShape {
  readonly [member: string]: Shape;
}

/** Whether a value has its shape; an absent member is no fault, a null one is. */
export function fits(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return shape === 'object' ? isRecord(value) : typeof value === shape;
  if (isList(shape)) return Array.isArray(value) && value.every((item) => fits(item, shape[0]));
  if (!isRecord(value)) return false;
  for (const member in shape) {
    const inner = shape[member];
    if (inner !== undefined && value[member] !== undefined && !fits(value[member], inner)) return false;
  }
  return true;
}

/**
 * A copy without what does not fit; the same object when all of it fits.
 * @returns undefined when the value itself is not of its shape
 */
export function prune(value: unknown, shape: Shape): unknown {
  if (fits(value, shape)) return value;
  if (typeof shape === 'string') return undefined;
  if (isList(shape)) {
    if (!Array.isArray(value)) return undefined;
    return value.map((item: unknown) => prune(item, shape[0])).filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).map(([member, inner]): [string, unknown] => {
    const known = Object.hasOwn(shape, member) ? shape[member] : undefined;
    return [member, known === undefined ? inner : prune(inner, known)];
  });
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function isList(shape: ListShape | ObjectShape): shape is ListShape {
  return Array.isArray(shape);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
