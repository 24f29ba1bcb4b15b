import { getStatus, isOk } from '@medplum/core';
import type { FhirRepository, FhirRouter } from '@medplum/fhir-router';
import type { Resource } from '@medplum/fhirtypes';

/** Values of `context` and `userPractitionerId`, by token name. */
export type PrefetchTokens = Readonly<Partial<Record<string, string>>>;

/** Fills in a template's `{{tokens}}`; undefined when one of them has no value, so that the key stays unsatisfied. */
export function fillTemplate(template: string, tokens: PrefetchTokens): string | undefined {
  const unfilled: string[] = [];
  const filled = template.replace(/\{\{\s*([\w.]+)\s*\}\}/g, (_match, name: string) => {
    const value = tokens[name];
    if (value === undefined) unfilled.push(name);
    return value ?? '';
  });
  return unfilled.length === 0 && !filled.includes('{{') ? filled : undefined;
}

/**
 * Runs the prefetch of a service as CDS Hooks 2.0.1 has it: a resource or searchset (perhaps only its first page), `null` for a
 * read that found nothing, an OperationOutcome for an error; keys that could not be filled in are left out.
 */
export async function resolvePrefetch(
  templates: Readonly<Record<string, string>>,
  tokens: PrefetchTokens,
  deps: { readonly router: FhirRouter; readonly repo: FhirRepository },
): Promise<Record<string, Resource | null>> {
  const entries = await Promise.all(
    Object.entries(templates).map(async ([key, template]): Promise<[string, Resource | null][]> => {
      const url = fillTemplate(template, tokens);
      if (url === undefined) return [];
      const request = { method: 'GET' as const, url, pathname: '', params: {}, query: {}, body: undefined };
      const [outcome, resource] = await deps.router.handleRequest(request, deps.repo);
      if (isOk(outcome) && resource) return [[key, resource]];
      return [[key, [404, 410].includes(getStatus(outcome)) ? null : outcome]];
    }),
  );
  return Object.fromEntries(entries.flat());
}
