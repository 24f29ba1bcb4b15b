import type { Identifier, Resource } from '@medplum/fhirtypes';
import { local } from '../terminology/codes.ts';

// Looked up once: every stored resource is asked whether it carries it.
const MIRROR = local('kap-tag', 'mirror');

/** The EHR's reference of a mirrored resource; undefined for what is KAP's own. */
export function mirrorKey(resource: Resource, ehrBase: string): string | undefined {
  if (resource.meta?.tag?.some(({ system, code }) => code === MIRROR.code && system === MIRROR.system) !== true) return undefined;
  const identifiers: readonly Identifier[] =
    'identifier' in resource && Array.isArray(resource.identifier) ? resource.identifier : [];
  return identifiers.find(({ system, value }) => system === ehrBase && value?.startsWith(`${resource.resourceType}/`) === true)
    ?.value;
}
