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
  return checkOf(shape)(value);
}

type Check = (value: unknown) => boolean;

const PRIMITIVES: Readonly<Record<Extract<Shape, string>, Check>> = {
  string: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  object: isRecord,
};

/** Checks are made once a shape: a hook's prefetch asks them some thousand times. */
const checks = new WeakMap<ListShape | ObjectShape, Check>();

function checkOf(shape: Shape): Check {
  if (typeof shape === 'string') return PRIMITIVES[shape];
  let check = checks.get(shape);
  if (check === undefined) {
    check = isList(shape) ? checkOfList(shape) : checkOfMembers(shape);
    checks.set(shape, check);
  }
  return check;
}

function checkOfList([item]: ListShape): Check {
  const check = checkOf(item);
  return (value) => Array.isArray(value) && value.every(check);
}

/** Goes through what is there, not through what could be: a resource has a third of the members that its type knows. */
function checkOfMembers(shape: ObjectShape): Check {
  const members = new Map(Object.entries(shape).map(([member, inner]) => [member, checkOf(inner)]));
  return (value) => {
    if (!isRecord(value)) return false;
    for (const member in value) {
      const inner = value[member];
      if (inner !== undefined && members.get(member)?.(inner) === false) return false;
    }
    return true;
  };
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

/** A copy of what fits with nothing but the members that its shape names; undefined when the value itself is not of its shape. */
export function only(value: unknown, shape: Shape): unknown {
  if (typeof shape === 'string') return fits(value, shape) ? value : undefined;
  if (isList(shape)) {
    if (!Array.isArray(value)) return undefined;
    return value.map((item: unknown) => only(item, shape[0])).filter((item) => item !== undefined);
  }
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(shape).map(([member, inner]): [string, unknown] => [member, only(value[member], inner)]);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined));
}

function isList(shape: ListShape | ObjectShape): shape is ListShape {
  return Array.isArray(shape);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
