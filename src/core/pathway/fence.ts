import type { BundleEntry, CarePlan } from '@medplum/fhirtypes';
import { extension } from '../../terminology/codes.ts';

/** How often a pathway was written to; two concurrent transactions can't both leave the CarePlan as it was. */
export function revisionOf(carePlan: CarePlan): number {
  return carePlan.extension?.find(({ url }) => url === extension('kap-revision'))?.valueInteger ?? 0;
}

/** A stored plan with its revision raised and nothing else changed. */
export function raised(carePlan: CarePlan): CarePlan {
  const others = (carePlan.extension ?? []).filter(({ url }) => url !== extension('kap-revision'));
  return { ...carePlan, extension: [...others, { url: extension('kap-revision'), valueInteger: revisionOf(carePlan) + 1 }] };
}

/**
 * The entry that every change of one patient's pathway begins with: an update of the CarePlan that fails when somebody else
 * changed the pathway meanwhile.
 * @param next - what the plan becomes
 * @param stored - the plan as it was read, with its version
 */
export function fence(next: CarePlan, stored: CarePlan): BundleEntry {
  const version = stored.meta?.versionId;
  return {
    resource: next,
    request: {
      method: 'PUT',
      url: `CarePlan/${stored.id ?? ''}`,
      ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }),
    },
  };
}
