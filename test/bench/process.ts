import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { SERVICE_ENV, SERVICE_FLAGS } from '../../scripts/service-process.mjs';

/** Origin of the EHR that nobody reaches. */
export const EHR = 'http://ehr.invalid';

/** `nobody`: no patient is on a course; `at-once`: the record is at hand; `in-process`: the sandbox's store answers each read. */
export type StoreKind = 'nobody' | 'at-once' | 'in-process';

/** Whom the hooks are about: somebody ready for a first dose, with the chart that an EHR would prefetch. */
export interface Patient {
  readonly fhirBase: string;
  readonly id: string;
  readonly prefetch: Readonly<Record<string, Resource | null>>;
}

/** What a server needs to answer for the patient without a store. */
export interface Fixture {
  readonly patient: Patient;
  readonly answers: { readonly search: Bundle; readonly batch: Bundle };
}

/** What a server says when it listens. */
export interface Started {
  readonly port: number;
  readonly session?: string;
  readonly patient?: Patient;
}

/** CPU time that a process has used, µs (user and system together), and its memory, bytes. */
export interface Costs {
  readonly cpuUs: number;
  readonly rssBytes: number;
}

/** In the server: says that it listens, and answers each question about its costs. */
export function tellCosts(started: Started): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuUs: user + system, rssBytes: process.memoryUsage.rss() } satisfies Costs);
  });
  process.on('disconnect', () => process.exit(0));
  process.send?.(started);
}

export interface Server {
  readonly started: Started;
  readonly pid: number;
  costs(): Promise<Costs>;
  stop(): void;
}

/** Bundled by scripts/bench.mjs, as `kap serve` is. */
const OURS = fileURLToPath(new URL('../../dist/bench/ours.js', import.meta.url));

/** Starts one of the servers beside this file; its log goes nowhere, as to a pipe that is read at once. */
export async function startServer(
  file: 'ours.ts' | 'raw.ts',
  args: readonly string[],
  execArgv: readonly string[] = [],
): Promise<Server> {
  const child = fork(file === 'ours.ts' ? OURS : fileURLToPath(new URL(file, import.meta.url)), [...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    execArgv: [...(file === 'ours.ts' ? SERVICE_FLAGS : []), ...execArgv],
    env: { ...process.env, ...(file === 'ours.ts' ? SERVICE_ENV : {}) },
  });
  const started = (await answerOf(child)) as Started;
  return {
    started,
    pid: child.pid ?? 0,
    costs: async () => {
      child.send('costs');
      return (await answerOf(child)) as Costs;
    },
    stop: () => {
      child.disconnect();
    },
  };
}

function answerOf(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onExit = (code: number | null): void => reject(new Error(`A server of the bench ended with ${String(code)}`));
    child.once('exit', onExit);
    child.once('message', (message) => {
      child.off('exit', onExit);
      resolve(message);
    });
  });
}
