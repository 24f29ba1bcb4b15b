import type { Resource } from '@medplum/fhirtypes';
import { isRecord } from '../core/shape/shape.ts';

/** Whether a CapabilityStatement says that the server takes new resources of a type; silence is no yes. */
export function saysCreate(statement: Resource, type: string): boolean {
  if (statement.resourceType !== 'CapabilityStatement') return false;
  const servers: readonly unknown[] = Array.isArray(statement.rest) ? statement.rest : [];
  return servers.some(
    (rest) => isRecord(rest) && rest['mode'] === 'server' && listOf(rest['resource']).some((one) => creates(one, type)),
  );
}

function creates(resource: unknown, type: string): boolean {
  if (!isRecord(resource) || resource['type'] !== type) return false;
  return listOf(resource['interaction']).some((one) => isRecord(one) && one['code'] === 'create');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
