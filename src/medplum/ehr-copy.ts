import type { Observation, Resource } from '@medplum/fhirtypes';
import { IDENTIFIERS } from '../terminology/codes.ts';

/** `Observation/id` of what the EHR's chart has of a reading that was entered here; undefined while it has none. */
export function copyInEhr({ identifier }: Observation): string | undefined {
  return identifier?.find(({ system }) => system === IDENTIFIERS.ehrCopy)?.value;
}

/** The reading with, or without, the name of its copy in the EHR. */
export function withCopyInEhr(one: Observation, copy: string | undefined): Observation {
  const others = (one.identifier ?? []).filter(({ system }) => system !== IDENTIFIERS.ehrCopy);
  return { ...one, identifier: copy === undefined ? others : [...others, { system: IDENTIFIERS.ehrCopy, value: copy }] };
}

/** Our own readings by what the EHR's chart knows them by: what we wrote there does not come back as somebody else's. */
export function ownByCopy(stored: readonly Resource[]): ReadonlyMap<string, Observation> {
  return new Map(
    stored.flatMap((one): [string, Observation][] => {
      const copy = one.resourceType === 'Observation' ? copyInEhr(one) : undefined;
      return copy === undefined || one.resourceType !== 'Observation' ? [] : [[copy, one]];
    }),
  );
}

/** Whether the EHR says of a resource that it is a reading entered here, by the number that we gave it. */
export function isOwnReading(resource: Resource): boolean {
  return (
    resource.resourceType === 'Observation' &&
    resource.identifier?.some(
      ({ system, value }) => system === IDENTIFIERS.record && value?.startsWith('session/vitals/') === true,
    ) === true
  );
}
