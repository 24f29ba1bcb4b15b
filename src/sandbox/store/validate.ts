import {
  getAllDataTypes,
  isResourceType,
  OperationOutcomeError,
  parseStructureDefinition,
  validateResource,
  validateTypedValue,
  badRequest,
} from '@medplum/core';
import type { Resource, StructureDefinition } from '@medplum/fhirtypes';

/** Throws an `OperationOutcomeError` (400) when the resource breaks base R4 or a known profile that it claims. */
export type Validate = (resource: Resource) => void;

/**
 * A validator over base R4 and `profiles` (StructureDefinitions with snapshot), then those that `stored` finds by URL. A profile that is claimed but unknown is
 * skipped, as Medplum does. Each snapshot is parsed once, at its first use.
 */
export function createValidator(
  profiles: readonly StructureDefinition[],
  stored: (url: string) => StructureDefinition | undefined = () => undefined,
): Validate {
  const byUrl = new Map(profiles.map((profile) => [profile.url, profile]));
  return (resource) => {
    if (!isResourceType(resource.resourceType)) {
      throw new OperationOutcomeError(
        badRequest(`Unknown resource type: ${(resource as { resourceType: string }).resourceType}`),
      );
    }
    validateResource(resource);
    for (const url of resource.meta?.profile ?? []) {
      const profile = byUrl.get(url) ?? stored(url);
      if (profile) validateTypedValue({ type: typeOf(profile), value: resource });
    }
  };
}

// validateResource({ profile }) parses the snapshot at every call (17 ms). Registering the parsed schema as a data type of
// its own makes the same validator run on it without parsing. Two versions of one profile are two types.
function typeOf(profile: StructureDefinition): string {
  const known = types.get(profile);
  if (known !== undefined) return known;
  const all = getAllDataTypes();
  const name = profile.url in all ? `${profile.url}#${String(Object.keys(all).length)}` : profile.url;
  all[name] = parseStructureDefinition(profile);
  types.set(profile, name);
  return name;
}

const types = new WeakMap<StructureDefinition, string>();
