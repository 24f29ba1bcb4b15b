import type { Role } from '../../core/decision.ts';
import { buildWorkList } from '../../core/work-list/work-list.ts';
import { loadWork } from '../../medplum/work-list.ts';
import { hasRole } from '../authorization.ts';
import type { WorkListAnswer } from '../contract.ts';
import type { Runtime } from '../runtime.ts';
import type { Session } from '../session-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

const CLINICIANS: readonly Role[] = ['therapist', 'supervised-associate', 'prescriber'];

/**
 * The clinic's work, the most pressing first. Clinicians see all of it, others what is for their role or for nobody in particular:
 * a risk alert is not for the front desk.
 * @throws StoreError
 */
export async function readWorkList(
  runtime: Runtime,
  { on, session }: { readonly on: TenantRuntime; readonly session: Session },
): Promise<WorkListAnswer> {
  const now = runtime.now();
  const { fhirBase, timeZone } = on.tenant;
  const all = buildWorkList(await loadWork(await on.store(), now), { ehrBase: fhirBase, now, timeZone });
  const own = session.user.roles;
  const items = hasRole(own, CLINICIANS) ? all : all.filter(({ roles }) => roles.length === 0 || hasRole(own, roles));
  return { items, readAt: now };
}
