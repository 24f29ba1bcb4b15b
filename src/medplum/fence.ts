import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import { extension } from '../terminology/codes.ts';
import type { PatientRecord } from './store.ts';
import { StoreError } from './store-error.ts';

/**
 * The first entry of every transaction about one patient's orders: the CarePlan with its version, its revision raised, so that of
 * two writers one gets 412 and looks again. @throws StoreError without a course
 */
export function courseFence({ carePlan }: PatientRecord): BundleEntry {
  if (carePlan?.id === undefined) throw new StoreError('unreadable');
  const url = extension('kap-revision');
  const revision = carePlan.extension?.find((one) => one.url === url)?.valueInteger ?? 0;
  const others = (carePlan.extension ?? []).filter((one) => one.url !== url);
  return updateOf({ ...carePlan, id: carePlan.id, extension: [...others, { url, valueInteger: revision + 1 }] });
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
