import type { PlanDefinition } from '@medplum/fhirtypes';
import { findRule } from '../../terminology/rules.ts';
import { sayRule } from './describe-safety.ts';
import { isLooser } from './parse-rules.ts';
import { parseProtocol, type Fault } from './parse-protocol.ts';
import type { Protocol } from './protocol.ts';

/** What a check of a file says. */
export type ProtocolCheck =
  | { readonly ok: true; readonly protocol: Protocol; readonly remarks: readonly string[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** Whether anything that was read as JSON is a protocol that can be run; all faults at once. It is never trusted to be FHIR. */
export function checkProtocol(resource: unknown): ProtocolCheck {
  if (typeof resource !== 'object' || resource === null || !('resourceType' in resource))
    return refuse('$this', 'Expected a FHIR resource.');
  if (resource.resourceType !== 'PlanDefinition')
    return refuse('$this.resourceType', `Expected a PlanDefinition; found ${String(resource.resourceType)}.`);
  try {
    const parsed = parseProtocol(resource as PlanDefinition);
    return parsed.ok ? { ...parsed, remarks: remarksOn(parsed.protocol) } : parsed;
  } catch {
    return refuse('PlanDefinition', 'An element has a shape that FHIR does not give it.');
  }
}

function refuse(path: string, reason: string): ProtocolCheck {
  return { ok: false, faults: [{ path, reason }] };
}

/** What can be run and yet deserves a clinician's look. */
function remarksOn(protocol: Protocol): readonly string[] {
  return protocol.rules.filter(isLooser).map(({ rule, class: stated, clearable, source }) => {
    const words = sayRule({ class: stated, clearable });
    return `The rule "${findRule(rule)?.title ?? rule}" is looser than shipped: ${words} (${source.citation}).`;
  });
}
