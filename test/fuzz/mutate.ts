import fc from 'fast-check';

export type Json = unknown;
type Path = readonly (string | number)[];

/** Where a value stands in a JSON tree, every node but the root. */
export function pathsOf(value: Json, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys: readonly (string | number)[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return keys.flatMap((key) => {
    const path = [...at, key];
    return [path, ...pathsOf((value as Record<string | number, unknown>)[key], path)];
  });
}

/** A copy in which what stands at the path is another value; `DELETED` takes it away. */
export function replaceAt(value: Json, path: Path, other: Json): Json {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.flatMap((item, at) => (at === key ? listed(replaceAt(item, rest, other)) : [item]));
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, item]): [string, unknown][] =>
    name !== key ? [[name, item]] : listed(replaceAt(item, rest, other)).map((one) => [name, one]),
  );
  return Object.fromEntries(entries);
}

export const DELETED = Symbol('deleted');

function listed(value: Json): readonly unknown[] {
  return value === DELETED ? [] : [value];
}

function nested(depth: number): Json {
  let value: Json = 1;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}

/** Values that programs stumble over. */
const NASTY: readonly Json[] = [
  null,
  '',
  ' ',
  0,
  -1,
  0.1,
  1e308,
  true,
  false,
  [],
  {},
  [null],
  [[]],
  [{}],
  { resourceType: 'Patient' },
  { resourceType: 'toString' },
  { reference: 7 },
  { coding: [null] },
  { coding: {} },
  'Patient/other',
  '../../admin',
  'constructor',
  'https://evil.example/fhir',
  '<img src=x onerror=alert(1)>',
  '9999-12-31T23:59:60Z',
  '2026-02-30',
  '\u0000',
  '\ud800',
  'x'.repeat(20_000),
  nested(60),
  nested(200),
];

export const nasty: fc.Arbitrary<Json> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 1, arbitrary: fc.constant(DELETED) },
);

/** A base body with one to three of its places changed; also with a member that nobody expects. */
export function mutated(base: Json): fc.Arbitrary<Json> {
  const paths = pathsOf(base);
  if (paths.length === 0) return nasty.map((value) => (value === DELETED ? {} : value));
  // Places near the root are few, and are what the envelope is made of: they get their share.
  const upper = paths.filter((path) => path.length <= 2);
  const place = fc.oneof(fc.constantFrom(...paths), fc.constantFrom(...(upper.length > 0 ? upper : paths)));
  const value = fc.oneof({ weight: 40, arbitrary: nasty }, { weight: 1, arbitrary: fc.constant(nested(3_000)) });
  return fc
    .array(fc.tuple(place, value), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce<Json>((body, [path, other]) => replaceAt(body, path, other), base));
}
