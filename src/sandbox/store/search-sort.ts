import type { SortRule } from '@medplum/core';
import type { Resource } from '@medplum/fhirtypes';
import { requireParameter } from './search-match.ts';
import { searchValues } from './search-values.ts';

/** Sorts by the first rule, then by the next ones on a tie; resources without a value come last either way. */
export function sortResources<T extends Resource>(resources: readonly T[], rules: readonly SortRule[]): T[] {
  // Each type has its own definition of a parameter, those that all have among them.
  const keyOf = (resource: T, { code }: SortRule) => sortKey(resource, requireParameter(resource.resourceType, code));
  return resources.toSorted((a, b) => {
    for (const rule of rules) {
      const order = compareKeys(keyOf(a, rule), keyOf(b, rule), rule.descending ? -1 : 1);
      if (order !== 0) return order;
    }
    return 0;
  });
}

type SortKey = string | number | undefined;

function sortKey(resource: Resource, param: ReturnType<typeof requireParameter>): SortKey {
  const values = searchValues(resource, param);
  const date = values.dates[0];
  if (date) return Number.isFinite(date.startMs) ? date.startMs : date.endMs;
  return (
    values.quantities[0]?.value ??
    (values.strings[0] ?? values.tokens[0]?.value ?? values.references[0] ?? values.uris[0] ?? values.logical[0])?.toLowerCase()
  );
}

function compareKeys(a: SortKey, b: SortKey, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return (a - b) * sign;
  return String(a).localeCompare(String(b)) * sign;
}
