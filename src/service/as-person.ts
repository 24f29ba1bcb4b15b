import { getStatus, OperationOutcomeError } from '@medplum/core';
import { CLINICIANS, hasRole } from './authorization.ts';
import type { ServiceDeps } from './deps.ts';
import type { Session } from './session-store.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

interface Known {
  readonly practitionerRef?: string | undefined;
  readonly user: Session['user'];
}

/** Whether people of this tenant work as they themselves in Medplum: wherever it is a real one, unless the tenant says otherwise. */
export function isOnBehalf({ tenant: { medplum } }: Pick<TenantRuntime, 'tenant'>): boolean {
  return medplum !== undefined && medplum.onBehalfOf !== false;
}

/**
 * A tenant as one person uses it: what they read and write runs as they themselves, so that Medplum's AccessPolicy and audit are about
 * them. Somebody whom only the EHR's roles let in (`roleMapping`) has nobody to be there, and works as the service.
 *
 * A record is read as the clinicians themselves. The rules behind what the front desk is shown rest on more than the front desk may
 * see, so there the service reads.
 */
export function asPerson(deps: Pick<ServiceDeps, 'medplum'>, on: TenantRuntime, { practitionerRef, user }: Known): TenantRuntime {
  if (practitionerRef === undefined || !isOnBehalf(on)) return on;
  const store = async () => deps.medplum(on.tenant.id, practitionerRef);
  return { ...on, store, readsAsPerson: hasRole(user.roles, CLINICIANS) };
}

/**
 * Whether Medplum lets the service work as this person: they are a member of the project with a policy, and the service's client is an
 * administrator of it.
 * @throws whatever else keeps Medplum from answering
 */
export async function mayWorkAs(deps: Pick<ServiceDeps, 'medplum'>, on: TenantRuntime, person: Known): Promise<boolean> {
  const { practitionerRef } = person;
  if (practitionerRef === undefined || !isOnBehalf(on)) return true;
  const store = await asPerson(deps, on, person).store();
  try {
    await store.search('Practitioner', new URLSearchParams({ _id: practitionerRef.slice('Practitioner/'.length), _count: '1' }));
    return true;
  } catch (error) {
    if (error instanceof OperationOutcomeError && REFUSED.includes(getStatus(error.outcome))) return false;
    throw error;
  }
}

/** Medplum 5.1.29 says 400 of somebody who is no member, and 403 where a policy or the client's own rights do not reach. */
const REFUSED: readonly number[] = [400, 401, 403, 404];
