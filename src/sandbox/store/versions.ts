import {
  applyPatch,
  badRequest,
  deepEquals,
  fhirpathPatchTypedValue,
  normalizeOperationOutcome,
  OperationOutcomeError,
  parseFhirPathPatchParameters,
  toTypedValue,
} from '@medplum/core';
import type { Operation } from '@medplum/core';
import type { BundleEntry, Parameters, Resource } from '@medplum/fhirtypes';
import type { StoredResource, Version } from './resource-store.ts';

/** A JSON round trip: it drops undefined members and cuts every tie to the caller's object, as HTTP would. */
export function plain<T extends Resource>(resource: T): T {
  return JSON.parse(JSON.stringify(resource)) as T;
}

/** Medplum's rule: an update equal to what is stored makes no version and no event. */
export function isUnchanged(existing: Resource, next: Resource): boolean {
  const strip = ({ meta, ...rest }: Resource): object => {
    const { versionId: _version, lastUpdated: _updated, author: _author, ...kept } = meta ?? {};
    return { ...rest, meta: kept };
  };
  return deepEquals(strip(existing), strip(next));
}

/** The resource after a JSON Patch or FHIRPath Patch; throws 400 when the patch does not apply. */
export function patched(resource: StoredResource, patch: Operation[] | Parameters): Resource {
  const copy = structuredClone(resource);
  try {
    if (Array.isArray(patch)) {
      const faults = applyPatch(copy, patch).filter((fault) => fault !== null);
      if (faults.length > 0) throw new OperationOutcomeError(badRequest(faults.map((fault) => fault.message).join('\n')));
    } else {
      fhirpathPatchTypedValue(toTypedValue(copy), parseFhirPathPatchParameters(patch));
    }
  } catch (error) {
    throw new OperationOutcomeError(normalizeOperationOutcome(error));
  }
  return copy;
}

/** The entry of a history Bundle; a deletion has no resource. */
export function historyEntry(version: Version, url: string): BundleEntry {
  const { resource, at } = version;
  if (!resource) return { fullUrl: url, request: { method: 'DELETE', url }, response: { status: '204', lastModified: at } };
  return { fullUrl: url, resource, response: { status: '200', lastModified: at } };
}
