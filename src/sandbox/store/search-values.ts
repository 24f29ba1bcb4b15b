import {
  convertToSearchableQuantities,
  convertToSearchableReferences,
  convertToSearchableStrings,
  convertToSearchableTokens,
  convertToSearchableUris,
  evalFhirPathTyped,
  getElementDefinition,
  globalSchema,
  LRUCache,
  toTypedValue,
} from '@medplum/core';
import type { FhirPathAtom, SearchableToken, TypedValue } from '@medplum/core';
import type { Reference, Resource, SearchParameter } from '@medplum/fhirtypes';

/** A period in milliseconds since the epoch, both ends included. */
export interface DateRange {
  readonly startMs: number;
  readonly endMs: number;
}

/** What one search parameter says about one resource, normalised for matching and sorting. */
export interface SearchValues {
  readonly count: number;
  readonly tokens: readonly SearchableToken[];
  readonly references: readonly string[];
  /** `system|value` of logical references. */
  readonly logical: readonly string[];
  readonly strings: readonly string[];
  readonly uris: readonly string[];
  readonly dates: readonly DateRange[];
  readonly quantities: readonly {
    readonly value: number;
    readonly system: string;
    readonly code: string;
    readonly unit: string;
  }[];
}

const NONE: SearchValues = {
  count: 0,
  tokens: [],
  references: [],
  logical: [],
  strings: [],
  uris: [],
  dates: [],
  quantities: [],
};

const cache = new WeakMap<Resource, Map<string, SearchValues>>();
const atoms = new LRUCache<FhirPathAtom>(2000);

/** The definition of a search parameter of a type; undefined when the type has none of that code. */
export function searchParameter(type: string, code: string): SearchParameter | undefined {
  return globalSchema.types[type]?.searchParams?.[code];
}

/** The values of a parameter in a resource, kept for as long as that (immutable) version of the resource lives. */
export function searchValues(resource: Resource, param: SearchParameter): SearchValues {
  let known = cache.get(resource);
  if (!known) {
    known = new Map();
    cache.set(resource, known);
  }
  const found = known.get(param.code);
  if (found) return found;
  const values = normalise(param, typedValues(resource, param));
  known.set(param.code, values);
  return values;
}

const SIMPLE_PATH = /^(\w+)\.(\w+)(?:\.where\(resolve\(\) is (\w+)\))?$/;

// Most parameters read one plain element; reading it directly is some twenty times faster than FHIRPath.
function typedValues(resource: Resource, param: SearchParameter): TypedValue[] {
  const expression = param.expression ?? '';
  const simple = SIMPLE_PATH.exec(expression);
  const element =
    simple?.[1] === resource.resourceType && simple[2] ? getElementDefinition(resource.resourceType, simple[2]) : undefined;
  const typeCode = element?.type.length === 1 ? element.type[0]?.code : undefined;
  if (!simple?.[2] || !typeCode) return evalFhirPathTyped(expression, [toTypedValue(resource)], undefined, atoms);
  const raw = (resource as unknown as Record<string, unknown>)[simple[2]];
  const values: unknown[] = raw === undefined ? [] : Array.isArray(raw) ? raw : [raw];
  const target = simple[3];
  return values
    .filter((value) => !target || isReferenceTo(value as Reference, target))
    .map((value) => ({ type: typeCode, value }));
}

function isReferenceTo(reference: Reference, type: string): boolean {
  if (reference.reference === undefined) return reference.type === undefined || reference.type === type;
  return reference.reference.startsWith(`${type}/`);
}

function normalise(param: SearchParameter, values: TypedValue[]): SearchValues {
  const base = { ...NONE, count: values.length };
  switch (param.type) {
    case 'token':
      return { ...base, tokens: convertToSearchableTokens(values) };
    case 'reference':
      return { ...base, references: convertToSearchableReferences(values), logical: logicalReferences(values) };
    case 'string':
      return { ...base, strings: convertToSearchableStrings(values) };
    case 'uri':
      return { ...base, uris: convertToSearchableUris(values) };
    case 'date':
      return { ...base, dates: values.flatMap((value) => dateRangeOf(value.value) ?? []) };
    default:
      return { ...base, quantities: quantities(values) };
  }
}

function logicalReferences(values: TypedValue[]): string[] {
  return values.flatMap(({ value }) => {
    const identifier = (value as Reference | undefined)?.identifier;
    return identifier?.value ? [`${identifier.system ?? ''}|${identifier.value}`] : [];
  });
}

function quantities(values: TypedValue[]): SearchValues['quantities'] {
  return convertToSearchableQuantities(values).flatMap(({ value, system, code, unit }) =>
    value === undefined ? [] : [{ value, system: system ?? '', code: code ?? '', unit: unit ?? '' }],
  );
}

/** The range of a FHIR date, dateTime, instant, Period or Timing; undefined when it has none. Dates without zone are UTC. */
export function dateRangeOf(value: unknown): DateRange | undefined {
  if (typeof value === 'string') return rangeOfText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const { start, end, event } = value as { start?: string; end?: string; event?: string[] };
  if (event?.[0]) return rangeOfText(event[0]);
  const from = start === undefined ? undefined : rangeOfText(start);
  const to = end === undefined ? undefined : rangeOfText(end);
  if (!from && !to) return undefined;
  return { startMs: from?.startMs ?? -Infinity, endMs: to?.endMs ?? Infinity };
}

function rangeOfText(text: string): DateRange | undefined {
  const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!partial) {
    const startMs = Date.parse(text);
    if (Number.isNaN(startMs)) return undefined;
    const precise = text.includes('.');
    return { startMs, endMs: precise ? startMs : startMs + 999 };
  }
  const [year, month, day] = [
    Number(partial[1]),
    partial[2] ? Number(partial[2]) : undefined,
    partial[3] ? Number(partial[3]) : undefined,
  ];
  const startMs = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const next =
    month === undefined ? Date.UTC(year + 1, 0, 1) : day === undefined ? Date.UTC(year, month, 1) : startMs + 86_400_000;
  return { startMs, endMs: next - 1 };
}
