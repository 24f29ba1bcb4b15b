import type { PlanDefinition } from '@medplum/fhirtypes';
import { planDefinitions, withoutVersion } from '../../terminology/artifacts.ts';
import { parseProtocol } from './parse-protocol.ts';
import type { Protocol } from './protocol.ts';

/** The id of the protocol that a patient is put on when nobody chooses another. */
const DEFAULT_ID = 'kap-protocol-default';

/**
 * Reads protocols, the default first.
 * @throws Error with the path and the reason of every fault of the first that can't be run: nothing starts with a bad protocol
 */
export function loadProtocols(plans: readonly PlanDefinition[]): readonly Protocol[] {
  const ordered = plans.toSorted((a, b) => Number(b.id === DEFAULT_ID) - Number(a.id === DEFAULT_ID));
  return ordered.map((plan) => {
    const parsed = parseProtocol(plan);
    if (parsed.ok) return parsed.protocol;
    const faults = parsed.faults.map(({ path, reason }) => `${path}: ${reason}`).join('\n');
    throw new Error(`The protocol ${plan.id ?? ''} of the guide can't be run:\n${faults}`);
  });
}

const shipped = loadProtocols(planDefinitions());

/** Every protocol that ships with the software, parsed once; the default first. */
export function protocols(): readonly Protocol[] {
  return shipped;
}

/** A protocol by canonical URL (a version after `|` must be its own), by name or by id; shipped ones unless others are given. */
export function findProtocol(canonicalOrName: string, among: readonly Protocol[] = shipped): Protocol | undefined {
  const [, version] = canonicalOrName.split('|');
  const url = withoutVersion(canonicalOrName);
  return among.find(
    (protocol) =>
      (protocol.url === url || protocol.name === url || protocol.url.endsWith(`/PlanDefinition/${url}`)) &&
      (version === undefined || protocol.version === version),
  );
}

/** What a site runs: its own protocols first, then the shipped ones that it has not replaced by the same URL and version. */
export function siteProtocols(own: readonly Protocol[]): readonly Protocol[] {
  const replaced = new Set(own.map(({ url, version }) => `${url}|${version}`));
  return [...own, ...shipped.filter(({ url, version }) => !replaced.has(`${url}|${version}`))];
}

/** The general default protocol. */
export function defaultProtocol(): Protocol {
  const found = shipped.find(({ url }) => url.endsWith(`/${DEFAULT_ID}`));
  if (found === undefined) throw new Error(`The guide has no ${DEFAULT_ID}`);
  return found;
}
