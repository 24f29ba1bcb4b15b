import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import { fence, raised } from '../core/pathway/fence.ts';
import type { PatientRecord } from './store.ts';
import { StoreError } from './store-error.ts';

/** The first entry of every transaction about one patient's orders: the lock of the course. @throws StoreError without a course */
export function courseFence({ carePlan }: PatientRecord): BundleEntry {
  if (carePlan === undefined) throw new StoreError('unreadable');
  return fence(raised(carePlan), carePlan);
}

/** An update that only meets the version that was read. */
export function updateOf(resource: Resource & { readonly id: string }): BundleEntry {
  const version = resource.meta?.versionId;
  return {
    resource,
    request: {
      method: 'PUT',
      url: `${resource.resourceType}/${resource.id}`,
      ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }),
    },
  };
}

export function creationOf(resource: Resource): BundleEntry {
  return { resource, request: { method: 'POST', url: resource.resourceType } };
}
