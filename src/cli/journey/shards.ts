import type { PlanDefinition } from '@medplum/fhirtypes';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { ChartReport } from './report.ts';
import type { Loudness } from './recorder.ts';

/** What one process of a large call does, with a sandbox of its own. */
export interface ShardRequest {
  readonly charts: readonly string[];
  readonly clear: boolean;
  readonly protocol: string | undefined;
  /** Protocols that are not shipped, for the sandbox to know. */
  readonly siteProtocols: readonly PlanDefinition[];
  readonly loudness: Loudness;
}

/** What a shard tells the process that started it. */
export type ShardMessage =
  | { readonly kind: 'said'; readonly line: string }
  | { readonly kind: 'done'; readonly reports: readonly ChartReport[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Below this, a second sandbox costs more than it brings. */
const MIN_CHARTS = 6;
const MAX_SHARDS = 4;

/** How many processes a call is spread over: charts don't touch each other, and a sandbox keeps one core busy. */
export function shardCount(charts: number, cores: number = availableParallelism()): number {
  return Math.max(1, Math.min(cores, MAX_SHARDS, Math.floor(charts / MIN_CHARTS)));
}

/** Deals the charts out to the shards and puts the reports back into the charts' order. Rejects when a shard breaks down. */
export async function runShards(
  request: ShardRequest,
  shards: number,
  say: (line: string) => void,
): Promise<readonly ChartReport[]> {
  const hands = Array.from({ length: shards }, (_, shard) => request.charts.filter((_path, index) => index % shards === shard));
  const dealt = await Promise.all(hands.map((charts) => runShard({ ...request, charts }, say)));
  return request.charts.map((path, index) => {
    const report = dealt[index % shards]?.[Math.floor(index / shards)];
    if (report === undefined) throw new Error(`no report came back for ${path}`);
    return report;
  });
}

function runShard(request: ShardRequest, say: (line: string) => void): Promise<readonly ChartReport[]> {
  return new Promise((done, fail) => {
    const child = fork(fileURLToPath(new URL('./shard.ts', import.meta.url)), { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    child.on('message', (message) => {
      const told = message as ShardMessage;
      if (told.kind === 'said') say(told.line);
      else if (told.kind === 'done') done(told.reports);
      else fail(new Error(told.message));
    });
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`a part of the journey ended early (exit ${code ?? 'by signal'})`)));
    child.send(request);
  });
}
