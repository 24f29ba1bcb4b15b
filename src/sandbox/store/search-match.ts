import { badRequest, OperationOutcomeError, Operator, parseSearchRequest, splitSearchOnComma } from '@medplum/core';
import type { Filter, SearchableToken, SearchRequest } from '@medplum/core';
import type { Resource, SearchParameter } from '@medplum/fhirtypes';
import { dateRangeOf, searchParameter, searchValues } from './search-values.ts';
import type { DateRange, SearchValues } from './search-values.ts';

/** Reads a stored resource by `Type/id`, for chained parameters. */
export type Resolve = (reference: string) => Resource | undefined;
export type Predicate = (resource: Resource) => boolean;

/** Compiles the filters of a search into one predicate; throws 400 for a parameter that the type does not have. */
export function compileFilters(request: SearchRequest, resolve: Resolve): Predicate {
  const predicates = (request.filters ?? []).map((filter) => compileFilter(request.resourceType, filter, resolve));
  return (resource) => predicates.every((predicate) => predicate(resource));
}

/** The definition of a parameter; throws an `OperationOutcomeError` (400) when the type has none of that code. */
export function requireParameter(type: string, code: string): SearchParameter {
  const param = searchParameter(type, code);
  if (!param) throw new OperationOutcomeError(badRequest(`Unknown search parameter: ${code}`));
  return param;
}

function compileFilter(type: string, filter: Filter, resolve: Resolve): Predicate {
  if (filter.code.startsWith('_has:')) throw new OperationOutcomeError(badRequest('_has is not supported'));
  if (filter.code.includes('.')) return compileChain(type, filter, resolve);
  const param = requireParameter(type, filter.code);
  if (filter.operator === Operator.MISSING || filter.operator === Operator.PRESENT) {
    const wanted = (filter.operator === Operator.PRESENT) === (filter.value === 'true');
    return (resource) => searchValues(resource, param).count > 0 === wanted;
  }
  const negated = filter.operator === Operator.NOT || filter.operator === Operator.NOT_EQUALS;
  const tests = splitSearchOnComma(filter.value).map((value) => compileValue(param, filter.operator, value));
  return (resource) => {
    const values = searchValues(resource, param);
    return tests.some((test) => test(values)) !== negated;
  };
}

function compileChain(type: string, filter: Filter, resolve: Resolve): Predicate {
  const dot = filter.code.indexOf('.');
  const [code = '', explicitType] = filter.code.slice(0, dot).split(':');
  const param = requireParameter(type, code);
  const targetType = explicitType ?? (param.target?.length === 1 ? param.target[0] : undefined);
  if (!targetType) throw new OperationOutcomeError(badRequest(`Chained parameter needs a target type: ${filter.code}`));
  const chained = compileFilters(parseSearchRequest(targetType, { [filter.code.slice(dot + 1)]: filter.value }), resolve);
  return (resource) =>
    searchValues(resource, param).references.some((reference) => {
      const target = reference.startsWith(`${targetType}/`) ? resolve(reference) : undefined;
      return target !== undefined && chained(target);
    });
}

type Test = (values: SearchValues) => boolean;

function compileValue(param: SearchParameter, operator: Operator, value: string): Test {
  switch (param.type) {
    case 'token':
      return tokenTest(value, operator);
    case 'reference':
      return referenceTest(value, operator);
    case 'string':
      return stringTest(value, operator);
    case 'uri':
      return (values) => values.uris.includes(value);
    case 'date':
      return dateTest(value, operator);
    case 'number':
    case 'quantity':
      return quantityTest(value, operator);
    default:
      throw new OperationOutcomeError(badRequest(`Search parameter ${param.code} of type ${param.type} is not supported`));
  }
}

function tokenTest(value: string, operator: Operator): Test {
  if (operator === Operator.IN || operator === Operator.NOT_IN || operator === Operator.TEXT) {
    throw new OperationOutcomeError(badRequest(`Token modifier :${operator} is not supported`));
  }
  const wanted = value.toLowerCase();
  const bar = wanted.indexOf('|');
  const code = wanted.slice(bar + 1);
  const system = bar < 0 ? undefined : wanted.slice(0, bar);
  const matches = (token: SearchableToken): boolean => {
    const sameCode = token.value?.toLowerCase() === code;
    if (system === undefined) return sameCode;
    if (system === '') return sameCode && !token.system;
    return token.system?.toLowerCase() === system && (code === '' || sameCode);
  };
  return (values) => values.tokens.some(matches);
}

function referenceTest(value: string, operator: Operator): Test {
  if (operator === Operator.IDENTIFIER) {
    if (value.startsWith('|') || !value.includes('|'))
      return (values) => values.logical.some((it) => it.endsWith(`|${value.replace(/^\|/, '')}`));
    return (values) => values.logical.includes(value);
  }
  const byId = value.includes('/') || value.includes(':');
  return byId
    ? (values) => values.references.includes(value)
    : (values) => values.references.some((reference) => reference.endsWith(`/${value}`));
}

function stringTest(value: string, operator: Operator): Test {
  const wanted = value.toLowerCase();
  if (operator === Operator.EXACT) return (values) => values.strings.includes(value);
  if (operator === Operator.CONTAINS) return (values) => values.strings.some((text) => text.toLowerCase().includes(wanted));
  return (values) =>
    values.strings.some((text) => {
      const lower = text.toLowerCase();
      return lower.startsWith(wanted) || lower.includes(` ${wanted}`);
    });
}

function dateTest(value: string, operator: Operator): Test {
  const wanted = dateRangeOf(value);
  if (!wanted) throw new OperationOutcomeError(badRequest(`Invalid date: ${value}`));
  const compare = DATE_TESTS[operator] ?? DATE_TESTS['eq'];
  return (values) => values.dates.some((date) => compare?.(date, wanted) ?? false);
}

// FHIR R4 search 3.1.1.4.1: prefixes compare the range of the value with the range of the parameter.
const DATE_TESTS: Readonly<Partial<Record<string, (date: DateRange, wanted: DateRange) => boolean>>> = {
  eq: (date, wanted) => date.startMs <= wanted.endMs && date.endMs >= wanted.startMs,
  lt: (date, wanted) => date.startMs < wanted.startMs,
  gt: (date, wanted) => date.endMs > wanted.endMs,
  le: (date, wanted) => date.startMs <= wanted.endMs,
  ge: (date, wanted) => date.endMs >= wanted.startMs,
  sa: (date, wanted) => date.startMs > wanted.endMs,
  eb: (date, wanted) => date.endMs < wanted.startMs,
};

const NUMBER_TESTS: Readonly<Partial<Record<string, (value: number, wanted: number) => boolean>>> = {
  eq: (value, wanted) => value === wanted,
  lt: (value, wanted) => value < wanted,
  gt: (value, wanted) => value > wanted,
  le: (value, wanted) => value <= wanted,
  ge: (value, wanted) => value >= wanted,
};

function quantityTest(value: string, operator: Operator): Test {
  const [number = '', system = '', code = ''] = value.split('|');
  const wanted = Number(number);
  if (number === '' || Number.isNaN(wanted)) throw new OperationOutcomeError(badRequest(`Invalid number: ${value}`));
  const compare = NUMBER_TESTS[operator] ?? NUMBER_TESTS['eq'];
  return (values) =>
    values.quantities.some(
      (quantity) =>
        (compare?.(quantity.value, wanted) ?? false) &&
        (system === '' || quantity.system === system) &&
        (code === '' || quantity.code === code || (system === '' && quantity.unit === code)),
    );
}
