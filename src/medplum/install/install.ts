import type { Bot } from '@medplum/fhirtypes';
import { type Lack, lacksOf } from './abilities.ts';
import { type ApplyResult, applyPlan, type Progress } from './apply.ts';
import { desiredArtifacts } from './desired.ts';
import { type Plan, planInstallation } from './plan.ts';
import { type InstallClient, type ProjectInfo, type ProjectSnapshot, readProject, readProjectInfo } from './project.ts';
import { type Proof, proveProfiles } from './prove.ts';
import type { Release, SiteProtocol } from './release.ts';

export interface InstallOptions {
  readonly client: InstallClient;
  readonly release: Release;
  readonly protocols: readonly SiteProtocol[];
  readonly cdsBots: boolean;
  readonly preCommit: boolean;
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
  const { client, release, takeOurs, ...site } = options;
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
