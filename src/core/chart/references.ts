import type { Reference, Resource } from '@medplum/fhirtypes';

const RELATIVE = /([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]{1,64})(?:\/_history\/[^/]+)?$/;

/** Where references of a chart may come from. */
export interface ReferenceScope {
  /** Base URL of the EHR's FHIR server, without a trailing slash. */
  readonly ehrBase: string;
  /** EHR reference of each mirrored resource, by its `Type/id` in the store. */
  readonly mirrored: ReadonlyMap<string, string>;
}

/**
 * `Type/id` of a literal reference, without server base and version.
 * @returns contained (`#x`) and `urn:` references as they are; undefined when there is no literal reference
 */
export function referenceOf(reference: Reference | undefined): string | undefined {
  const text = reference?.reference;
  if (text === undefined || text === '') return undefined;
  return RELATIVE.exec(text)?.[1] ?? text;
}

/** A FHIR base URL without its trailing slashes, so that two spellings of one server are equal. */
export function withoutSlash(base: string): string {
  return base.replace(/\/+$/, '');
}

/**
 * A copy of the resource in which every reference to something of the EHR is the EHR's own `Type/id`: logical references
 * (identifier of the EHR's base), absolute ones under its base, and references to a mirrored copy.
 */
export function withEhrReferences<T extends Resource>(resource: T, scope: ReferenceScope): T {
  // The resource itself is never a Reference, though some types (QuestionnaireResponse) have a single `identifier` too.
  return rewriteMembers(resource, scope, 0) as T;
}

/** Deeper than any element that a rule reads; FHIR allows extensions and items to nest without end. A product choice. */
const MAX_DEPTH = 64;

function rewrite(value: object, scope: ReferenceScope, depth: number): object {
  if (depth > MAX_DEPTH) return value;
  if (Array.isArray(value)) return rewriteItems(value, scope, depth);
  const target = ehrTarget(value, scope);
  if (target === undefined) return rewriteMembers(value, scope, depth);
  const display = 'display' in value && typeof value.display === 'string' ? { display: value.display } : {};
  return { reference: target, ...display };
}

/** The same object when nothing in it changes: most of a chart has no reference in it, and a chart is built for every answer. */
function rewriteMembers(value: object, scope: ReferenceScope, depth: number): object {
  let copy: Record<string, unknown> | undefined;
  const known = value as Readonly<Record<string, unknown>>;
  for (const key in known) {
    const item = known[key];
    if (typeof item !== 'object' || item === null || HOLDS_NONE.has(key)) continue;
    const next = rewrite(item, scope, depth + 1);
    if (next !== item) copy = { ...(copy ?? value), [key]: next };
  }
  return copy ?? value;
}

/** Elements that hold no Reference (in extensions of theirs no rule reads one); a chart has hundreds of them. */
const HOLDS_NONE: ReadonlySet<string> = new Set(['meta', 'text', 'coding']);

function rewriteItems(items: readonly unknown[], scope: ReferenceScope, depth: number): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at];
    if (typeof item !== 'object' || item === null) continue;
    const next = rewrite(item, scope, depth + 1);
    if (next === item) continue;
    copy ??= [...items];
    copy[at] = next;
  }
  return copy ?? items;
}

function ehrTarget(value: object, scope: ReferenceScope): string | undefined {
  if ('reference' in value && typeof value.reference === 'string') {
    if (value.reference.startsWith(`${scope.ehrBase}/`)) return referenceOf({ reference: value.reference });
    if (scope.mirrored.size === 0 || isAbsolute(value.reference)) return undefined;
    return scope.mirrored.get(referenceOf({ reference: value.reference }) ?? '');
  }
  if (!('identifier' in value) || typeof value.identifier !== 'object' || value.identifier === null) return undefined;
  return ehrReferenceIn(value.identifier, scope.ehrBase);
}

function isAbsolute(reference: string): boolean {
  return reference.includes(':');
}

/** The EHR reference that an identifier carries (system = the EHR's base, value = `Type/id`), or undefined. */
export function ehrReferenceIn(identifier: object, ehrBase: string): string | undefined {
  const { system, value } = identifier as { readonly system?: unknown; readonly value?: unknown };
  if (typeof system !== 'string' || typeof value !== 'string') return undefined;
  if (system !== ehrBase && withoutSlash(system) !== ehrBase) return undefined;
  return RELATIVE.exec(value)?.[0] === value ? value : undefined;
}
