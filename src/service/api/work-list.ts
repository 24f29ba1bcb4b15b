import { countKinds, filterWork, type WorkFilter } from '../../core/work-list/filter-work.ts';
import { isDeskOnly } from '../authorization.ts';
import type { WorkListAnswer } from '../contract.ts';
import type { Runtime } from '../runtime.ts';
import type { Session } from '../session-store.ts';
import type { TenantRuntime } from '../tenant-runtime.ts';

/** Which rows of the list are asked for. */
export interface WorkAsked {
  readonly filter: WorkFilter;
  /** Place of the first row among those that the filter leaves. */
  readonly from: number;
  readonly count: number;
  /** The list whose further rows these are. */
  readonly version: string | undefined;
}

/**
 * Some rows of the clinic's work, the most pressing first. Clinicians see all of it, a front desk its own list, in which nothing
 * clinical stands.
 * @throws StoreError
 */
export async function readWorkList(
  runtime: Runtime,
  { on, session }: { readonly on: TenantRuntime; readonly session: Session },
  { filter, from, count, version }: WorkAsked,
): Promise<WorkListAnswer> {
  const { fhirBase, timeZone } = on.tenant;
  const { reference, roles } = session.user;
  const reader = {
    tenant: on.tenant.id,
    person: on.readsAsPerson ? reference : undefined,
    isDesk: isDeskOnly(roles),
    store: on.readsAsPerson ? on.store : on.ownStore,
    ehrBase: fhirBase,
    now: runtime.now(),
    timeZone,
  };
  const list = await on.work.read(reader, version);
  const ofEveryKind = filterWork(list.items, { ...filter, kind: undefined }, roles);
  const rows = filter.kind === undefined ? ofEveryKind : ofEveryKind.filter(({ kind }) => kind === filter.kind);
  return {
    items: rows.slice(from, from + count),
    from,
    total: rows.length,
    everyKind: ofEveryKind.length,
    counts: countKinds(ofEveryKind),
    kinds: list.kinds,
    clinicians: list.clinicians,
    clinics: list.clinics,
    version: list.version,
    readAt: list.readAt,
  };
}
