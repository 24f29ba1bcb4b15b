import type { PlanDefinition } from '@medplum/fhirtypes';
import { checkProtocol } from '../core/protocol/check.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import { readJsonFile } from './read-json.ts';

/** A clinic's own protocol that can be run, or why not, a line a fault. */
export type ProtocolFile =
  | { readonly ok: true; readonly plan: PlanDefinition; readonly protocol: Protocol }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads a PlanDefinition from a JSON file and checks it. */
export function readProtocolFile(path: string): ProtocolFile {
  let plan: unknown;
  try {
    plan = readJsonFile(path);
  } catch (error) {
    return { ok: false, faults: [`${path} ${error instanceof Error ? error.message : 'cannot be read'}`] };
  }
  const checked = checkProtocol(plan);
  // Checked: it is a PlanDefinition.
  if (checked.ok) return { ok: true, plan: plan as PlanDefinition, protocol: checked.protocol };
  return { ok: false, faults: [`${path} can't be run:`, ...checked.faults.map(({ path: at, reason }) => `  ${at}: ${reason}`)] };
}
