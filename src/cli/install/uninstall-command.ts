import { confirm, isCancel } from '@clack/prompts';
import { normalizeErrorString } from '@medplum/core';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { exportPathway } from '../../medplum/install/export-pathway.ts';
import { carryOutUninstall, planUninstall, type UninstallPlan } from '../../medplum/install/uninstall.ts';
import type { Env, MedplumOptions } from './install-config.ts';
import { complain, DONE, FAILED, openSession, say, type Session } from './session.ts';

/** Options of `kap uninstall`, as commander reads them. */
export interface UninstallCommandOptions extends MedplumOptions {
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  /** Where the pathway's data is written first, one resource a line. */
  readonly export?: string;
  readonly json?: boolean;
}

/** `kap uninstall`: shows what goes and what stays, exports when asked, removes. Answers with the exit code. */
export async function uninstallCommand(options: UninstallCommandOptions, env: Env): Promise<number> {
  const session = await openSession('uninstall', options, env);
  if (session === undefined) return FAILED;
  try {
    const plan = await planUninstall(session.client);
    if (plan.record === undefined) return nothing(options);
    if (options.json !== true) tell(plan);
    if (!plan.project.isAdmin)
      return refuse('the client application is no administrator of the project, so bots and memberships can’t be removed');
    if (options.dryRun === true) return finish(plan, options, false);
    if (!(await isConfirmed(options))) return refuse('nothing was removed; --yes removes without asking');
    if (options.export !== undefined) await writeExport(session, options.export, options.json === true ? () => undefined : say);
    let done = 0;
    await carryOutUninstall(session.client, plan, () => {
      done += 1;
      if (options.json !== true && done % 25 === 0) say(`  ${String(done)} of ${String(plan.remove.length)}`);
    });
    return finish(plan, options, true);
  } catch (error) {
    complain(`kap uninstall: ${normalizeErrorString(error)}`);
    complain('  What was removed until here is gone; run the same command again and it goes on from there.');
    return FAILED;
  }
}

function nothing({ json }: UninstallCommandOptions): number {
  say(
    json === true
      ? JSON.stringify({ removed: [], kept: [] })
      : 'There is no installation record in this project: nothing to remove.',
  );
  return DONE;
}

function refuse(why: string): number {
  complain(`kap uninstall: ${why}.`);
  return FAILED;
}

function tell({ project, record, remove, keep }: UninstallPlan): void {
  say(`Project ${project.name} (${project.projectId}): release ${record?.version ?? ''} of ${record?.at ?? ''}`);
  const byType = Map.groupBy(remove, ({ item }) => item.split('/')[0] ?? '');
  for (const [type, items] of byType) say(`  - ${String(items.length).padStart(3)} ${type}`);
  for (const { key, why } of keep) say(`  = ${key} stays: ${why}`);
  say('Clinical data stays: patients, courses, forms, scores, consents, doses, orders, attestations, audit events.');
}

async function isConfirmed({ yes, json }: UninstallCommandOptions): Promise<boolean> {
  if (yes === true) return true;
  if (json === true || !process.stdin.isTTY) return false;
  const answer = await confirm({ message: 'Remove this from the project?', initialValue: false });
  return !isCancel(answer) && answer;
}

/** The file appears only when it is whole: an export that failed leaves nothing that could pass for one. */
async function writeExport({ client }: Session, path: string, report: (line: string) => void): Promise<void> {
  const draft = `${path}.part`;
  const file = openSync(draft, 'w', 0o600);
  try {
    const counts = await exportPathway(client, (resource) => writeSync(file, `${JSON.stringify(resource)}\n`));
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, path);
    const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
    report(
      `Exported ${String(all)} resources to ${path}: ${Object.entries(counts)
        .map(([type, count]) => `${String(count)} ${type}`)
        .join(', ')}.`,
    );
  } catch (error) {
    rmSync(draft, { force: true });
    throw new Error(`${normalizeErrorString(error)}; nothing was removed`, { cause: error });
  }
}

function finish({ remove, keep }: UninstallPlan, { json, dryRun }: UninstallCommandOptions, applied: boolean): number {
  if (json === true) say(JSON.stringify({ applied, removed: remove, kept: keep }, null, 2));
  else if (dryRun === true) say('Nothing was removed (--dry-run).');
  else say(`Removed ${String(remove.length)}; ${String(keep.length)} stay.`);
  return DONE;
}
