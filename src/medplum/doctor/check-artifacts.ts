import type { Prepared } from '../install/install.ts';
import type { Step } from '../install/plan.ts';
import type { Proof } from '../install/prove.ts';
import { type Finding, finding, type FindingCode } from './catalogue.ts';

/** What is wrong with what was installed, from the same plan that an installation would carry out. */
export function checkArtifacts({ plan, snapshot }: Pick<Prepared, 'plan' | 'snapshot'>, version: string): readonly Finding[] {
  const { record } = plan;
  const isThere = plan.steps.some(({ action }) => action !== 'create');
  if (record === undefined && !isThere) return [finding('not-installed')];
  const release: Finding[] = [];
  if (record === undefined) release.push(finding('record-missing'));
  else if (record.state !== 'complete') release.push(finding('install-unfinished', { detail: `since ${record.at}` }));
  else if (record.version !== version)
    release.push(finding('other-release', { detail: `${record.version} instead of ${version}` }));
  const homeless = new Set(snapshot.homeless.map(({ name }) => `Bot/${(name ?? '').replace(/^KAP /, '')}`));
  return [...release, ...plan.steps.flatMap((step) => findingOf(step, { homeless, steps: plan.steps }))];
}

interface Around {
  readonly homeless: ReadonlySet<string>;
  readonly steps: readonly Step[];
}

function findingOf(step: Step, around: Around): readonly Finding[] {
  const { key, action, changes } = step;
  if (action === 'unchanged') return [];
  // What refers to something that is gone is told with that.
  if (action === 'update' && step.hash === undefined) return [];
  if (action === 'remove' || action === 'update') return [finding('artifact-outdated', { about: key })];
  const code = action === 'create' ? missingCode(step, around) : changedCode(step);
  return code === undefined ? [] : [finding(code, { about: key, ...(changes.length > 0 ? { detail: changes.join('; ') } : {}) })];
}

const MISSING: Readonly<Record<string, FindingCode>> = {
  StructureDefinition: 'profile-missing',
  AccessPolicy: 'policy-missing',
  Subscription: 'subscription-missing',
  ClientApplication: 'service-client-missing',
};

/** A bot that is gone takes its code and membership along; only the bot is told. */
function missingCode({ key, artifact }: Step, { homeless, steps }: Around): FindingCode | undefined {
  if (key.startsWith('Bot/')) return homeless.has(key) ? 'bot-homeless' : 'bot-missing';
  const ownerIsMissing = steps.some((one) => one.key === artifact?.owner && one.action === 'create');
  if (artifact?.owner !== undefined && ownerIsMissing) return undefined;
  if (key.startsWith('Code/')) return 'bot-not-deployed';
  if (key.startsWith('Membership/')) return key.includes('/Bot/') ? 'bot-homeless' : 'service-policy';
  return MISSING[key.split('/')[0] ?? ''] ?? 'artifact-missing';
}

function changedCode({ key, existing, artifact }: Step): FindingCode {
  if (key.startsWith('Code/')) return 'bot-code-foreign';
  if (key.startsWith('Membership/')) return key.includes('/Bot/') ? 'bot-policy' : 'service-policy';
  if (key.startsWith('StructureDefinition/')) return 'profile-changed';
  if (key.startsWith('AccessPolicy/')) return 'policy-changed';
  const wanted = artifact?.resource;
  if (existing?.resourceType === 'Bot' && wanted?.resourceType === 'Bot' && wanted.cronString !== existing.cronString)
    return 'cron-missing';
  if (existing?.resourceType !== 'Subscription') return 'artifact-changed';
  if (existing.status !== 'active') return 'subscription-off';
  return /^Bot\//.test(existing.channel.endpoint ?? '') && existing.criteria !== (wanted as typeof existing).criteria
    ? 'artifact-changed'
    : 'subscription-dead';
}

/** A profile that fails open, or that refuses everything; of one that is gone or changed its own finding tells more. */
export function checkProofs(proofs: readonly Proof[], told: readonly Finding[]): readonly Finding[] {
  const gone = new Set(told.filter(({ code }) => code === 'profile-missing').map(({ about }) => about?.split('/')[1]));
  return proofs
    .filter(({ proved, profile }) => !proved && !gone.has(profile.split('/').at(-1)))
    .map(({ profile, answer }) =>
      finding(answer.startsWith('what keeps it') ? 'profile-closed' : 'profile-open', { about: profile, detail: answer }),
    );
}
