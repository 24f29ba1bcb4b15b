import { matchesSearchRequest, parseSearchRequest } from '@medplum/core';
import { inPatientCompartment } from '../store/search.ts';
import { patientCompartmentParams } from '../store/definitions.ts';
import type { StoredResource } from '../store/resource-store.ts';

/** Create, read, update, delete, search: the letters of a SMART v2 scope. */
export type Permission = 'c' | 'r' | 'u' | 'd' | 's';

/** One SMART resource scope, v1 or v2. */
export interface ResourceScope {
  readonly context: 'patient' | 'user' | 'system';
  /** Resource type, or `*`. */
  readonly type: string;
  readonly permissions: string;
  /** Search query that resources must match (v2 granular scopes). */
  readonly query: string | undefined;
}

/** What a bearer token may do; `patient` is the id that `patient/` scopes are confined to. */
export interface Access {
  readonly scopes: readonly ResourceScope[];
  readonly patient: string | undefined;
}

const SCOPE = /^(patient|user|system)\/(\*|[A-Z][A-Za-z]+)\.(read|write|\*|c?r?u?d?s?)(?:\?(.+))?$/;
const V1: Readonly<Partial<Record<string, string>>> = { read: 'rs', write: 'cud', '*': 'cruds' };

/** Reads one scope; undefined for what is not a resource scope (`openid`, `launch`) or is malformed (`.dus`). */
export function parseResourceScope(text: string): ResourceScope | undefined {
  const match = SCOPE.exec(text);
  const [, context, type, letters, query] = match ?? [];
  if (!context || !type || !letters) return undefined;
  return { context: context as ResourceScope['context'], type, permissions: V1[letters] ?? letters, query };
}

export function parseAccess(scope: string, patient?: string): Access {
  return { scopes: scope.split(' ').flatMap((text) => parseResourceScope(text) ?? []), patient };
}

/** The part of the requested scopes (space separated) that a client may have; wildcard requests shrink to what is registered. */
export function grantScopes(requested: string, registered: readonly string[]): string {
  const granted = requested
    .split(' ')
    .filter(Boolean)
    .flatMap((text) => {
      if (registered.includes(text)) return [text];
      const wanted = parseResourceScope(text);
      return wanted ? registered.flatMap((other) => intersect(wanted, parseResourceScope(other)) ?? []) : [];
    });
  return [...new Set(granted)].join(' ');
}

function intersect(wanted: ResourceScope, allowed: ResourceScope | undefined): string | undefined {
  if (!allowed || allowed.context !== wanted.context) return undefined;
  if (allowed.type !== '*' && wanted.type !== '*' && allowed.type !== wanted.type) return undefined;
  const permissions = wanted.permissions
    .split('')
    .filter((letter) => allowed.permissions.includes(letter))
    .join('');
  if (permissions === '' || (wanted.query && allowed.query && wanted.query !== allowed.query)) return undefined;
  const query = wanted.query ?? allowed.query;
  return `${wanted.context}/${wanted.type === '*' ? allowed.type : wanted.type}.${permissions}${query ? `?${query}` : ''}`;
}

/** Whether some scope gives the permission on the type at all. */
export function mayTouch(access: Access, permission: Permission, type: string): boolean {
  return access.scopes.some((scope) => covers(scope, permission, type));
}

/** Whether some scope gives the permission on this very resource. */
export function mayTouchResource(access: Access, permission: Permission, resource: StoredResource): boolean {
  return access.scopes.some(
    (scope) =>
      covers(scope, permission, resource.resourceType) &&
      (scope.context !== 'patient' || inLaunchContext(access.patient, permission, resource)) &&
      (scope.query === undefined ||
        matchesSearchRequest(resource, parseSearchRequest(`${resource.resourceType}?${scope.query}`))),
  );
}

function covers(scope: ResourceScope, permission: Permission, type: string): boolean {
  return (scope.type === '*' || scope.type === type) && scope.permissions.includes(permission);
}

// Types outside of every patient compartment (Practitioner, Medication, ...) say nothing of another patient: they may be read.
function inLaunchContext(patient: string | undefined, permission: Permission, resource: StoredResource): boolean {
  if (patient === undefined) return false;
  if (resource.resourceType !== 'Patient' && patientCompartmentParams(resource.resourceType) === undefined) {
    return permission === 'r' || permission === 's';
  }
  return inPatientCompartment(resource, `Patient/${patient}`);
}
