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
 * A validator over base R4 and `profiles` (StructureDefinitions with snapshot). A profile that is claimed but unknown is
 * skipped, as Medplum does. Each snapshot is parsed once, at its first use.
 */
export function createValidator(profiles: readonly StructureDefinition[]): Validate {
  const byUrl = new Map(profiles.map((profile) => [profile.url, profile]));
  const prepared = new Set<string>();
  return (resource) => {
    if (!isResourceType(resource.resourceType)) {
      throw new OperationOutcomeError(
        badRequest(`Unknown resource type: ${(resource as { resourceType: string }).resourceType}`),
      );
    }
    validateResource(resource);
    for (const url of resource.meta?.profile ?? []) {
      const profile = byUrl.get(url);
      if (!profile) continue;
      if (!prepared.has(url)) prepare(profile);
      prepared.add(url);
      validateTypedValue({ type: url, value: resource });
    }
  };
}

// validateResource({ profile }) parses the snapshot at every call (17 ms). Registering the parsed schema as a data type of
// its own, named by its URL, makes the same validator run on it without parsing.
function prepare(profile: StructureDefinition): void {
  getAllDataTypes()[profile.url] = parseStructureDefinition(profile);
}
