import type { Patient } from '@medplum/fhirtypes';
import { asked, resourcesIn, type Store } from './read-batch.ts';

/** Identifiers in one address, which proxies bound at 8 kB. */
const AT_ONCE = 25;

/**
 * The local references of an EHR's patients by their ids there, some dozens with one search. Who has no course here is left out, and
 * so is one whom two local patients claim to be.
 * @throws StoreError
 */
export async function findPatients(
  store: Store,
  ehrBase: string,
  ehrPatientIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(ehrPatientIds)];
  const found: (readonly [string, string])[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    // A comma would end the token.
    const tokens = some.map((id) => `${ehrBase.replaceAll(/[\\,]/g, '\\$&')}|Patient/${id}`);
    // Twice as many as may be: two that claim one identifier are both seen.
    const query = new URLSearchParams({ identifier: tokens.join(','), _fields: 'identifier', _count: String(2 * AT_ONCE) });
    for (const one of resourcesIn(await asked(() => store.search('Patient', query))))
      if (one.resourceType === 'Patient') found.push(...claimsOf(one, ehrBase, some));
  }
  const claims = Map.groupBy(found, ([id]) => id);
  return new Map([...claims].flatMap(([, [first, ...others]]) => (first === undefined || others.length > 0 ? [] : [first])));
}

function claimsOf({ id = '', identifier = [] }: Patient, ehrBase: string, wanted: readonly string[]): [string, string][] {
  const values = new Set(identifier.flatMap(({ system, value }) => (system === ehrBase ? [value] : [])));
  return wanted.filter((one) => values.has(`Patient/${one}`)).map((one) => [one, `Patient/${id}`]);
}
