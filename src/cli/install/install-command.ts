import { normalizeErrorString } from '@medplum/core';
import { writeFileSync } from 'node:fs';
import { type Carried, carryOut, prepareInstallation, type Prepared } from '../../medplum/install/install.ts';
import { countActions } from '../../medplum/install/plan.ts';
import { readRelease } from '../../medplum/install/release.ts';
import type { Env, MedplumOptions } from './install-config.ts';
import { jsonOfPlan, sayLacks, sayPlan } from './say-plan.ts';
import { complain, DONE, FAILED, LOOK, openSession, say, type Session } from './session.ts';

/** Options of `kap install`, as commander reads them. */
export interface InstallCommandOptions extends MedplumOptions {
  readonly dryRun?: boolean;
  readonly takeOurs?: boolean;
  readonly json?: boolean;
  readonly verbose?: boolean;
  /** Where the new service client's id and secret are written. */
  readonly serviceCredentials?: string;
}

/** `kap install`: plans, writes, proves. Answers with the exit code. */
export async function installCommand(options: InstallCommandOptions, env: Env): Promise<number> {
  const started = performance.now();
  const session = await openSession('install', options, env);
  if (session === undefined) return FAILED;
  const release = readRelease();
  const { config, client } = session;
  const { protocols, cdsBots, preCommit } = config;
  try {
    const prepared = await prepareInstallation({
      client,
      release,
      protocols,
      cdsBots,
      preCommit,
      takeOurs: options.takeOurs ?? false,
    });
    if (options.json !== true) tell(prepared, options);
    if (prepared.lacks.some(({ blocking }) => blocking)) return refuse(prepared, options);
    if (options.dryRun === true) return finishDry(prepared, options);
    const carried = await write(prepared, session, options);
    return finish(prepared, carried, { options, ms: performance.now() - started });
  } catch (error) {
    complain(`kap install: ${normalizeErrorString(error)}`);
    complain('  What was written until here stays; run the same command again and it goes on from there.');
    return FAILED;
  }
}

function tell(prepared: Prepared, options: InstallCommandOptions): void {
  const { project } = prepared;
  say(`Project ${project.name} (${project.projectId})`);
  sayLacks(prepared.lacks);
  sayPlan(prepared.plan, options.verbose ?? false);
}

function refuse({ lacks, plan }: Prepared, { json }: InstallCommandOptions): number {
  if (json === true) say(JSON.stringify({ ...jsonOfPlan(plan), lacks, applied: false }, null, 2));
  else complain('Nothing was written.');
  return FAILED;
}

function finishDry({ lacks, plan }: Prepared, { json }: InstallCommandOptions): number {
  if (json === true) say(JSON.stringify({ ...jsonOfPlan(plan), lacks, applied: false }, null, 2));
  else say('Nothing was written (--dry-run).');
  return DONE;
}

async function write(prepared: Prepared, { client, config }: Session, options: InstallCommandOptions): Promise<Carried> {
  const { create, update, remove } = countActions(prepared.plan);
  const all = create + update + remove;
  let done = 0;
  return carryOut(prepared, {
    client,
    release: readRelease(),
    now: () => new Date().toISOString(),
    ...(config.botRuntime === undefined ? {} : { botRuntime: config.botRuntime }),
    progress: ({ what, artifacts }) => {
      done += artifacts;
      if (options.json !== true) say(`  ${String(done)} of ${String(all)}: ${what}`);
    },
  });
}

function finish(
  { plan, lacks }: Prepared,
  { written, proofs, newClient }: Carried,
  { options, ms }: { readonly options: InstallCommandOptions; readonly ms: number },
): number {
  const unproven = proofs.filter(({ proved }) => !proved);
  const { conflict } = countActions(plan);
  if (newClient !== undefined && options.serviceCredentials !== undefined)
    writeFileSync(options.serviceCredentials, `${JSON.stringify(newClient, null, 2)}\n`, { mode: 0o600 });
  if (options.json === true) {
    say(JSON.stringify({ ...jsonOfPlan(plan), lacks, applied: true, written, unproven, service: newClient?.id }, null, 2));
  } else {
    sayResult({ written, unproven, proofs: proofs.length, ms });
    sayClient(newClient?.id, options.serviceCredentials);
    if (conflict > 0)
      say(`Left as they are, because the clinic changed them: ${String(conflict)}; --take-ours would replace them.`);
  }
  return unproven.length > 0 || conflict > 0 ? LOOK : DONE;
}

function sayResult({
  written,
  unproven,
  proofs,
  ms,
}: {
  readonly written: number;
  readonly unproven: Carried['proofs'];
  readonly proofs: number;
  readonly ms: number;
}): void {
  const seconds = (ms / 1000).toFixed(1);
  say(
    written === 0
      ? `Nothing to change: everything is installed (${seconds} s).`
      : `Installed: ${String(written)} written in ${seconds} s.`,
  );
  say(`Proved ${String(proofs - unproven.length)} of ${String(proofs)} profiles: the server refuses what breaks them.`);
  for (const { profile, counterexample, answer } of unproven) complain(`  not proved: ${profile} (${counterexample}): ${answer}`);
}

/** @param id - of the service's client when this run made it */
function sayClient(id: string | undefined, file: string | undefined): void {
  const inApp = 'Its secret is in the Medplum app: Project > Clients > KAP Pathway service.';
  if (id === undefined) {
    if (file !== undefined) say(`${file} was not written: the service's client was there before this run. ${inApp}`);
    return;
  }
  say(`The service signs in as ClientApplication/${id} (tenant.medplum.clientId).`);
  say(
    `  ${file === undefined ? inApp : `Its id and secret are in ${file}; keep that file where the service keeps its secrets.`}`,
  );
}
