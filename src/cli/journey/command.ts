import type { PlanDefinition } from '@medplum/fhirtypes';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { readProject, runOnMedplum } from './on-medplum.ts';
import { readProtocolFile } from '../protocol-file.ts';
import { buildSummary, buildTable, type ChartReport, exitCode } from './report.ts';
import type { Loudness } from './recorder.ts';
import { runShards, shardCount, type ShardRequest } from './shards.ts';

/** Options of `kap journey`, as commander reads them. */
export interface JourneyOptions {
  readonly url?: string;
  /** A running Medplum whose own bots do the work; the client is the environment's. */
  readonly medplum?: string;
  /** True for standard output, a path for a file. */
  readonly json?: string | true;
  readonly clear?: boolean;
  readonly protocol?: string;
  readonly verbose?: boolean;
}

/** Up to so many charts, each step is told. */
const TELL_STEPS_UP_TO = 3;

/** Runs `kap journey` and answers with its exit code. */
export async function journeyCommand(
  given: readonly string[],
  options: JourneyOptions,
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<number> {
  const { charts, json } = readArguments(given, options.json);
  if (charts.length === 0) {
    console.error('kap journey: name at least one chart (a FHIR Bundle in JSON)');
    return 2;
  }
  if (options.url !== undefined && !URL.canParse(options.url)) {
    console.error(`kap journey: --url ${options.url} is not a URL`);
    return 2;
  }
  const project = readProject(options, env);
  const named = readProtocol(options.protocol);
  const faults = [...(project.ok ? [] : [project.fault]), ...(named.ok ? [] : named.faults)];
  for (const fault of faults) console.error(`kap journey: ${fault}`);
  if (!named.ok || !project.ok) return 2;
  const started = performance.now();
  const request = {
    charts,
    clear: options.clear === true,
    protocol: named.protocol,
    siteProtocols: named.siteProtocols,
    loudness: loudness(options, charts.length),
  };
  const medplum = project.medplum;
  const reports = medplum === undefined ? await runAll(request, options.url) : await runOnMedplum(request, medplum);
  if (reports === undefined) return 2;
  await tell(reports, json, (performance.now() - started) / 1000);
  return exitCode(reports);
}

type Named =
  | { readonly ok: true; readonly protocol: string | undefined; readonly siteProtocols: readonly PlanDefinition[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** A protocol by its name, or a clinic's own in a file. */
function readProtocol(named: string | undefined): Named {
  if (named === undefined || !existsSync(named)) return { ok: true, protocol: named, siteProtocols: [] };
  const read = readProtocolFile(named);
  if (!read.ok) return read;
  return { ok: true, protocol: `${read.protocol.url}|${read.protocol.version}`, siteProtocols: [read.plan] };
}

function loudness({ verbose }: JourneyOptions, charts: number): Loudness {
  if (verbose === true) return 'exchanges';
  return charts <= TELL_STEPS_UP_TO ? 'steps' : 'quiet';
}

/**
 * Tells charts from the file of `--json [FILE]`: in `--json a.json b.json` both are charts. A file that exists is taken for an
 * earlier report, and written over, only when it holds a JSON array.
 */
export function readArguments(
  given: readonly string[],
  json: string | true | undefined,
): { readonly charts: readonly string[]; readonly json: string | true | undefined } {
  if (typeof json !== 'string' || !existsSync(json) || isReport(json)) return { charts: given, json };
  return { charts: [json, ...given], json: true };
}

function isReport(path: string): boolean {
  try {
    return Array.isArray(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}

/** Against a sandbox that runs, or against as many of its own as the charts and the cores are worth. */
async function runAll(request: ShardRequest, url: string | undefined): Promise<readonly ChartReport[]> {
  const say = (line: string): void => console.error(line);
  const { runJourneys } = await import('./run.ts');
  if (url !== undefined) return runJourneys({ ...request, say, base: new URL(url) });
  const shards = shardCount(request.charts.length);
  if (shards > 1) return runShards(request, shards, say);
  const { startSandbox } = await import('../../sandbox/start.ts');
  const sandbox = await startSandbox({ port: 0, quiet: true, seeds: false, protocols: request.siteProtocols });
  try {
    return await runJourneys({ ...request, say, base: new URL(sandbox.url) });
  } finally {
    await sandbox.close();
  }
}

async function tell(reports: readonly ChartReport[], json: string | true | undefined, seconds: number): Promise<void> {
  const table = `${buildTable(reports)}\n\n${buildSummary(reports, seconds)}`;
  // With the array on standard output the table goes beside it, so that the output stays JSON.
  if (json === true) console.error(table);
  else console.log(table);
  const array = JSON.stringify(reports, undefined, 2);
  if (json === true) console.log(array);
  else if (json !== undefined) await writeFile(json, `${array}\n`);
}
