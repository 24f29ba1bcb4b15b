import type { CarePlan } from '@medplum/fhirtypes';
import { findProtocol } from '../core/protocol/default-protocol.ts';
import { checkProtocol } from '../core/protocol/check.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import { withoutVersion } from '../terminology/artifacts.ts';

/** Asks for one search's matches; the caller decides how. @throws StoreError */
export type Ask = (query: string) => Promise<readonly unknown[]>;

/**
 * The protocol that a course follows. A clinic's own is not in the software: whoever does not have it at hand reads it, by its URL
 * and version, from the store, where the installer put it, and it is checked again before it is believed.
 * @returns undefined without a course, and for a protocol that is nowhere, there twice, or can't be run: never another version
 */
export async function courseProtocol(
  plan: CarePlan | undefined,
  known: readonly Protocol[],
  ask: Ask,
): Promise<Protocol | undefined> {
  const canonicals = plan?.instantiatesCanonical ?? [];
  const found = canonicals.map((canonical) => findProtocol(canonical, known)).find((protocol) => protocol !== undefined);
  if (found !== undefined) return found;
  for (const canonical of canonicals) {
    const stored = await storedProtocol(canonical, ask);
    if (stored !== undefined) return stored;
  }
  return undefined;
}

async function storedProtocol(canonical: string, ask: Ask): Promise<Protocol | undefined> {
  const [, version] = canonical.split('|');
  const asked = new URLSearchParams({
    url: withoutVersion(canonical),
    ...(version === undefined ? {} : { version }),
    _count: '2',
  });
  const [plan, another] = await ask(`PlanDefinition?${asked.toString()}`);
  if (plan === undefined || another !== undefined) return undefined;
  const checked = checkProtocol(plan);
  return checked.ok && findProtocol(canonical, [checked.protocol]) !== undefined ? checked.protocol : undefined;
}
