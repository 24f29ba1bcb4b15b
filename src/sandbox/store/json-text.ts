import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';

const texts = new WeakMap<Resource, string>();

/**
 * The JSON of a resource. The text of a stored version, which is frozen, is made once; Bundles are put together from the texts of
 * what they carry, because reading a patient's whole record is what a pathway does most.
 */
export function jsonText(resource: Resource): string {
  if (resource.resourceType === 'Bundle' && !Object.isFrozen(resource)) return bundleText(resource);
  if (!Object.isFrozen(resource)) return JSON.stringify(resource);
  const known = texts.get(resource);
  if (known !== undefined) return known;
  const text = JSON.stringify(resource);
  texts.set(resource, text);
  return text;
}

function bundleText({ entry, ...rest }: Bundle): string {
  if (entry === undefined) return JSON.stringify(rest);
  return withMember(JSON.stringify(rest), 'entry', `[${entry.map(entryText).join(',')}]`);
}

function entryText({ resource, ...rest }: BundleEntry): string {
  const text = JSON.stringify(rest);
  return resource === undefined ? text : withMember(text, 'resource', jsonText(resource));
}

function withMember(object: string, name: string, value: string): string {
  const comma = object === '{}' ? '' : ',';
  return `${object.slice(0, -1)}${comma}"${name}":${value}}`;
}
