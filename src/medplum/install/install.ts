import type { Bot } from '@medplum/fhirtypes';
import { type Lack, lacksOf } from './abilities.ts';
import { type ApplyResult, applyPlan, type Progress } from './apply.ts';
import { BEFORE_WRITE, desiredArtifacts, type SiteChoices } from './desired.ts';
import { type Plan, planInstallation } from './plan.ts';
import { type InstallClient, type ProjectInfo, type ProjectSnapshot, readProject, readProjectInfo, search } from './project.ts';
import { readRecord, RECORD_QUERY } from './record.ts';
import { type Proof, proveProfiles } from './prove.ts';
import type { Release, SiteProtocol } from './release.ts';

export interface InstallOptions {
  readonly client: InstallClient;
  readonly release: Release;
  readonly protocols: readonly SiteProtocol[];
  /** Undefined = as it was installed before; not at all the first time. */
  readonly cdsBots: boolean | undefined;
  readonly preCommit: boolean | undefined;
  /** Whether a clinic's own changes give way to ours. */
  readonly takeOurs: boolean;
}

/** What an installation would do, and what it found. */
export interface Prepared {
  readonly project: ProjectInfo;
  readonly lacks: readonly Lack[];
  readonly snapshot: ProjectSnapshot;
  readonly plan: Plan;
}

/** Looks at the project and plans; sends nothing but GETs. @throws OperationOutcomeError */
export async function prepareInstallation(options: InstallOptions): Promise<Prepared> {
  const { client, release, takeOurs } = options;
  const site = await choicesOf(options);
  const project = await readProjectInfo(client);
  const [bots, cron] = [project.features.includes('bots'), project.features.includes('cron')];
  const desired = desiredArtifacts(release, { ...site, bots, cron });
  // A feature that is gone for a while is no reason to take the bots out, nor their schedules.
  const keep = new Set(desiredArtifacts(release, { ...site, bots: true, cron: true }).map(({ key }) => key));
  const snapshot = await readProject(client, desired);
  const scheduled = [...snapshot.found.values()].some((one) => one.resourceType === 'Bot' && one.cronString !== undefined);
  const wanted = scheduled && !cron ? desiredArtifacts(release, { ...site, bots, cron: true }) : desired;
  return { project, lacks: lacksOf(project), snapshot, plan: planInstallation(wanted, snapshot, { takeOurs, keep }) };
}

/** A choice that is not made again stays: forgetting a flag must not take bots out. */
async function choicesOf({
  client,
  release,
  protocols,
  cdsBots,
  preCommit,
}: InstallOptions): Promise<Omit<SiteChoices, 'bots' | 'cron'>> {
  if (cdsBots !== undefined && preCommit !== undefined) return { protocols, cdsBots, preCommit };
  const [basic] = await search(client, `Basic?${RECORD_QUERY}`);
  const installed = [...(readRecord(basic?.resourceType === 'Basic' ? basic : undefined)?.artifacts.keys() ?? [])];
  const cds = release.bots
    .filter(({ manifest }) => manifest.cdsService !== undefined)
    .map(({ manifest }) => `Bot/${manifest.name}`);
  return {
    protocols,
    cdsBots: cdsBots ?? installed.some((key) => cds.includes(key)),
    preCommit: preCommit ?? installed.some((key) => key.endsWith(BEFORE_WRITE)),
  };
}

export interface Carried extends ApplyResult {
  readonly proofs: readonly Proof[];
}

/** Carries out what was prepared and proves every profile. @throws Error that names the artifact and what the server said */
export async function carryOut(
  { project, snapshot, plan }: Prepared,
  options: Pick<InstallOptions, 'client' | 'release'> & {
    readonly now: () => string;
    readonly botRuntime?: Bot['runtimeVersion'];
    readonly progress: Progress;
  },
): Promise<Carried> {
  const { client, release, botRuntime } = options;
  const result = await applyPlan(plan, {
    client,
    projectId: project.projectId,
    version: release.version,
    now: options.now,
    recordResource: snapshot.recordResource,
    homeless: snapshot.homeless,
    progress: options.progress,
    ...(botRuntime === undefined ? {} : { botRuntime }),
  });
  return { ...result, proofs: await proveProfiles(client, release) };
}
