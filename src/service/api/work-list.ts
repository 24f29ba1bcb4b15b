import { buildDeskList } from '../../core/work-list/desk-work.ts';
import { buildWorkList } from '../../core/work-list/work-list.ts';
import { loadDeskWork, loadWork } from '../../medplum/work-list.ts';
import { isDeskOnly } from '../authorization.ts';
import type { WorkListAnswer } from '../contract.ts';
import type { Runtime } from '../runtime.ts';
import type { Session } from '../session-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/**
 * The clinic's work, the most pressing first. Clinicians see all of it, a front desk its own list, in which nothing clinical stands.
 * @throws StoreError
 */
export async function readWorkList(
  runtime: Runtime,
  { on, session }: { readonly on: TenantRuntime; readonly session: Session },
): Promise<WorkListAnswer> {
  const now = runtime.now();
  const { fhirBase, timeZone } = on.tenant;
  const options = { ehrBase: fhirBase, now, timeZone };
  const store = await (on.readsAsPerson ? on.store() : on.ownStore());
  const items = isDeskOnly(session.user.roles)
    ? buildDeskList(await loadDeskWork(store, now), options)
    : buildWorkList(await loadWork(store, now), options);
  return { items, readAt: now };
}
