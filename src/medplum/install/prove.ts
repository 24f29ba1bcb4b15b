import { normalizeErrorString } from '@medplum/core';
import type { Bundle, BundleEntry, Resource } from '@medplum/fhirtypes';
import type { InstallClient } from './project.ts';

/** What the server made of one resource that breaks a profile. */
export interface Proof {
  /** Canonical URL of the profile. */
  readonly profile: string;
  /** Id of the counterexample. */
  readonly counterexample: string;
  readonly refused: boolean;
  /** What the server said. */
  readonly answer: string;
}

/** Medplum has no limit of entries for a batch of operations; this keeps one answer quick. */
const PER_BATCH = 50;

/**
 * Shows the server one resource for each profile that breaks a rule of it, and sees whether the server refuses it. Nothing is
 * written: `$validate` only. A profile that is missing or lost its snapshot fails open, and this is the only way to notice.
 */
export async function proveProfiles(client: InstallClient, counterexamples: readonly Resource[]): Promise<readonly Proof[]> {
  const first = new Map(counterexamples.toReversed().map((one) => [one.meta?.profile?.[0] ?? '', one]));
  const probes = [...first].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const proofs: Proof[] = [];
  for (let at = 0; at < probes.length; at += PER_BATCH) {
    const part = probes.slice(at, at + PER_BATCH);
    const entry = part.map(([, resource]): BundleEntry => ({
      resource: withoutId(resource),
      request: { method: 'POST', url: `${resource.resourceType}/$validate` },
    }));
    const answer = await client.executeBatch({ resourceType: 'Bundle', type: 'batch', entry });
    proofs.push(...part.map(([profile, { id = '' }], nth) => ({ profile, counterexample: id, ...readAnswer(answer, nth) })));
  }
  return proofs;
}

function withoutId(resource: Resource): Resource {
  const { id: _id, ...rest } = resource;
  return rest;
}

/** Only a 400 is a refusal by the validator; anything else proves nothing. */
function readAnswer(answer: Bundle, at: number): { readonly refused: boolean; readonly answer: string } {
  const response = answer.entry?.[at]?.response;
  const said =
    response?.outcome === undefined ? `answered ${response?.status ?? 'nothing'}` : normalizeErrorString(response.outcome);
  return { refused: response?.status.startsWith('400') === true, answer: said };
}
