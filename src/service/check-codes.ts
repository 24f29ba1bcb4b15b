import type { Resource } from '@medplum/fhirtypes';
import { type CodeChecks, codeKey, openCodings, withRuleCodings } from '../core/safety/rule-codings.ts';
import { subjectId } from '../ehr/subject.ts';
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
  const signal = deadline?.signal() ?? AbortSignal.timeout(PATIENCE_MS);
  const asked = terminology.check(codings, { patientId: subjectOf(resources), signal });
  const late = (): CodeChecks => new Map(codings.map((coding) => [codeKey(coding), { state: 'unchecked' }]));
  return withRuleCodings(resources, await (deadline === undefined ? asked : deadline.within(asked, late)));
}

/** A reading is about one patient. */
function subjectOf(resources: readonly Resource[]): string {
  for (const one of resources) {
    const id = subjectId(one);
    if (id !== undefined) return id;
  }
  return '';
}
