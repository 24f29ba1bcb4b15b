import type { Resource } from '@medplum/fhirtypes';
import { type CodeChecks, codeKey, openCodings, withRuleCodings } from '../core/safety/rule-codings.ts';
import type { Deadline } from './deadline.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/** What the tenant's terminology server may take for all codes of one reading, ms. A product choice. */
const PATIENCE_MS = 5_000;

/**
 * A reading with what the tenant's terminology server says of its problems written into them; as it is where the tenant has none.
 * A code that could not be asked in time is marked as not checked: without an answer nothing is ruled out.
 */
export async function checkCodes(
  { terminology }: Pick<TenantRuntime, 'terminology'>,
  resources: readonly Resource[],
  deadline?: Deadline,
): Promise<readonly Resource[]> {
  if (terminology === undefined) return resources;
  const codings = openCodings(resources);
  if (codings.length === 0) return withRuleCodings(resources, new Map());
  const asked = terminology.check(codings, deadline?.signal() ?? AbortSignal.timeout(PATIENCE_MS));
  const late = (): CodeChecks => new Map(codings.map((coding) => [codeKey(coding), { state: 'unchecked' }]));
  return withRuleCodings(resources, await (deadline === undefined ? asked : deadline.within(asked, late)));
}
