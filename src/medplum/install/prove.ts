import { normalizeErrorString } from '@medplum/core';
import type { Bundle, BundleEntry, BundleEntryResponse, Resource } from '@medplum/fhirtypes';
import type { InstallClient } from './project.ts';
import type { Release } from './release.ts';

/** What the server made of a resource that breaks a profile, and of one that keeps it. */
export interface Proof {
  /** Canonical URL of the profile. */
  readonly profile: string;
  /** Id of the resource that breaks a rule. */
  readonly counterexample: string;
  /** The bad one was refused and the good one was not: without the second, a broken profile that refuses everything would pass. */
  readonly proved: boolean;
  /** What the server said when it was not proved. */
  readonly answer: string;
}

/** Two resources a profile; keeps one answer quick. */
const PER_BATCH = 30;

/**
 * Shows the server two resources for each profile, one that breaks a rule and one that does not, and sees whether it tells them
 * apart. Nothing is written: `$validate` only. A profile that is missing fails open, and this is the only way to notice.
 */
export async function proveProfiles(
  client: InstallClient,
  { counterexamples, examples }: Pick<Release, 'counterexamples' | 'examples'>,
): Promise<readonly Proof[]> {
  const [bad, good] = [firstByProfile(counterexamples), firstByProfile(examples)];
  const probes = [...bad].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const proofs: Proof[] = [];
  for (let at = 0; at < probes.length; at += PER_BATCH) {
    const part = probes.slice(at, at + PER_BATCH);
    const [refusals, acceptances] = await Promise.all([
      validate(
        client,
        part.map(([, resource]) => resource),
      ),
      validate(
        client,
        part.flatMap(([profile]) => good.get(profile) ?? []),
      ),
    ]);
    const accepted = new Map(
      part.filter(([profile]) => good.has(profile)).map(([profile], nth) => [profile, acceptances[nth]] as const),
    );
    for (const [nth, [profile, { id = '' }]] of part.entries())
      proofs.push({ profile, counterexample: id, ...judge(refusals[nth], accepted.get(profile)) });
  }
  return proofs;
}

function firstByProfile(resources: readonly Resource[]): ReadonlyMap<string, Resource> {
  return new Map(resources.toReversed().map((one) => [one.meta?.profile?.[0] ?? '', one]));
}

async function validate(
  client: InstallClient,
  resources: readonly Resource[],
): Promise<readonly (BundleEntryResponse | undefined)[]> {
  if (resources.length === 0) return [];
  const entry = resources.map(({ id: _id, ...rest }): BundleEntry => ({
    resource: rest,
    request: { method: 'POST', url: `${rest.resourceType}/$validate` },
  }));
  const answer: Bundle = await client.executeBatch({ resourceType: 'Bundle', type: 'batch', entry });
  return (answer.entry ?? []).map(({ response }) => response);
}

/** Only a 400 is a refusal by the validator; anything else proves nothing. */
function judge(bad: BundleEntryResponse | undefined, good: BundleEntryResponse | undefined): Pick<Proof, 'proved' | 'answer'> {
  if (bad?.status.startsWith('400') !== true) return { proved: false, answer: `what breaks it is not refused: ${said(bad)}` };
  if (good !== undefined && !good.status.startsWith('2'))
    return { proved: false, answer: `what keeps it is refused: ${said(good)}` };
  return { proved: true, answer: said(bad) };
}

function said(response: BundleEntryResponse | undefined): string {
  if (response?.outcome === undefined) return `answered ${response?.status ?? 'nothing'}`;
  return normalizeErrorString(response.outcome);
}
