import fc from 'fast-check';
import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type FuzzAnswer, faultsOf } from './judge.ts';
import { type FaultyHook, faultyHooks, keepsTheRest } from './prefetch-faults.ts';
import { type FuzzRequest, requests } from './requests.ts';
import { SERVICE_ENV, SERVICE_FLAGS } from '../../scripts/service-process.mjs';
import { MEMORY, type MemorySample } from './memory.ts';
import type { Message, Target, World } from './processes.ts';

export interface FuzzOptions {
  readonly requests: number;
  /** Calls with one faulty prefetch entry; each is three requests. */
  readonly faulty: number;
  readonly seed: number;
  readonly onProgress?: (done: number) => void;
}

export interface FuzzSummary {
  readonly seed: number;
  readonly sent: number;
  readonly seconds: number;
  readonly byStatus: Readonly<Record<string, number>>;
  readonly byKind: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  /** What was wrong, with how to see it again. */
  readonly faults: readonly string[];
  readonly prefetch: { readonly calls: number; readonly kept: number; readonly lost: readonly string[] };
  /** Of the service's own process, a sample for each part of the requests. */
  readonly memory: readonly MemorySample[];
}

const CHUNK = 400;
const AT_ONCE = 8;
const GIVE_UP_MS = 10_000;
const MAX_TOLD = 20;

/** Starts the target in a process of its own, throws everything at it, and says what came of it. */
export async function runFuzz(options: FuzzOptions): Promise<FuzzSummary> {
  const { target, memory, faults: crashes, stop } = await startTarget();
  try {
    const startedMs = performance.now();
    const tally = createTally();
    const samples = [await memory()];
    for (let done = 0; done < options.requests; done += CHUNK) {
      const numRuns = Math.min(CHUNK, options.requests - done);
      const chunk = fc.sample(requests(target), { seed: options.seed + done, numRuns });
      await inParallel(chunk, async (request) => tally.add(request, await send(target, request)));
      samples.push(await memory());
      options.onProgress?.(done + numRuns);
    }
    const prefetch = await runFaulty(target, options, tally);
    samples.push(await memory());
    const seconds = (performance.now() - startedMs) / 1_000;
    return { seed: options.seed, seconds, prefetch, memory: samples, ...tally.read(crashes) };
  } finally {
    stop();
  }
}

async function runFaulty(target: Target, options: FuzzOptions, tally: Tally): Promise<FuzzSummary['prefetch']> {
  const lost: string[] = [];
  let kept = 0;
  const calls = fc.sample(faultyHooks(target), { seed: options.seed, numRuns: options.faulty });
  const ask = async (request: FuzzRequest): Promise<string> => {
    const answer = await send(target, request);
    tally.add(request, answer);
    return answer.text;
  };
  await inParallel(calls, async ({ request, whole, dropped }: FaultyHook) => {
    const answers = { faulty: await ask(request), whole: await ask(whole), dropped: await ask(dropped) };
    if (keepsTheRest(answers)) kept += 1;
    else if (lost.length < MAX_TOLD) lost.push(JSON.stringify({ ...answers, body: request.body }));
  });
  return { calls: calls.length, kept, lost };
}

interface Tally {
  add(request: FuzzRequest, answer: FuzzAnswer): void;
  read(crashes: readonly string[]): Pick<FuzzSummary, 'sent' | 'byStatus' | 'byKind' | 'slowestMs' | 'faults'>;
}

function createTally(): Tally {
  const byStatus: Record<string, number> = {};
  const byKind: Record<string, number> = {};
  const faults: string[] = [];
  let sent = 0;
  let slowestMs = 0;
  return {
    add: (request, answer) => {
      sent += 1;
      slowestMs = Math.max(slowestMs, answer.ms);
      byStatus[answer.status] = (byStatus[answer.status] ?? 0) + 1;
      byKind[request.kind] = (byKind[request.kind] ?? 0) + 1;
      const wrong = faultsOf(request, answer);
      if (wrong.length > 0 && faults.length < MAX_TOLD) faults.push(describe(request, answer, wrong));
    },
    read: (crashes) => ({ sent, byStatus, byKind, slowestMs, faults: [...crashes, ...faults] }),
  };
}

function describe(request: FuzzRequest, answer: FuzzAnswer, wrong: readonly string[]): string {
  const body = typeof request.body === 'string' ? request.body : Buffer.from(request.body ?? []).toString('base64');
  return `${wrong.join(', ')}: ${request.method} ${request.path} ${body.slice(0, 600)} -> ${String(answer.status)} ${answer.text.slice(0, 400)}`;
}

async function send(target: Target, request: FuzzRequest): Promise<FuzzAnswer> {
  const startedMs = performance.now();
  const origin = request.base === 'service' ? target.url : target.sandboxUrl;
  try {
    const response = await fetch(`${origin}${request.path}`, {
      method: request.method,
      headers: request.headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(GIVE_UP_MS),
      ...(request.body === undefined ? {} : { body: Buffer.from(request.body) }),
    });
    const text = await response.text();
    return { status: response.status, text, ms: performance.now() - startedMs };
  } catch (error) {
    return { status: 0, text: error instanceof Error ? error.name : '', ms: performance.now() - startedMs };
  }
}

async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items];
  const worker = async (): Promise<void> => {
    for (let item = left.pop(); item !== undefined; item = left.pop()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

interface Running {
  readonly target: Target;
  /** Of the service's process, after garbage was collected. */
  readonly memory: () => Promise<MemorySample>;
  /** What nobody caught in either process. */
  readonly faults: readonly string[];
  readonly stop: () => void;
}

const fileOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Starts what stands behind the service, then the service as it is deployed, each in a process of its own. */
async function startTarget(): Promise<Running> {
  const faults: string[] = [];
  const behind = fork(fileOf('target.ts'), { stdio: 'inherit' });
  const { world } = await wait(behind, 'world');
  const service = fork(fileOf('service.ts'), {
    execArgv: [...SERVICE_FLAGS, '--expose-gc'],
    env: { ...process.env, ...SERVICE_ENV },
    stdio: 'inherit',
  });
  const ready = wait(service, 'ready');
  service.send(world satisfies World);
  const { target } = await ready;
  const memory = async (): Promise<MemorySample> => {
    const said = wait(service, 'memory');
    service.send(MEMORY);
    const { heapMb, rssMb } = await said;
    return { heapMb, rssMb };
  };
  service.on('message', (message: Message) => note(message, faults));
  behind.on('message', (message: Message) => note(message, faults));
  const stop = (): void => {
    service.disconnect();
    behind.disconnect();
  };
  return { target, memory, faults, stop };
}

function note(message: Message, faults: string[]): void {
  if (message.kind === 'fault' && faults.length < MAX_TOLD) faults.push(message.event);
}

type MessageOf<Kind extends Message['kind']> = Extract<Message, { kind: Kind }>;

/** The next message of a kind. */
function wait<Kind extends Message['kind']>(child: ChildProcess, kind: Kind): Promise<MessageOf<Kind>> {
  return new Promise((resolve, reject) => {
    const end = (code: number | null): void => reject(new Error(`a process of the fuzzer ended with ${String(code)}`));
    const hear = (message: Message): void => {
      if (message.kind !== kind) return;
      child.off('message', hear);
      child.off('exit', end);
      resolve(message as MessageOf<Kind>);
    };
    child.on('message', hear);
    child.once('exit', end);
  });
}
