import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { resourceMatchesSubscriptionCriteria } from '@medplum/core';
import type { Resource, Subscription } from '@medplum/fhirtypes';
import { BOTS } from '../../../src/sandbox/bots.ts';
import { loadDefinitions } from '../../../src/sandbox/store/definitions.ts';
import type { Server } from './access.ts';

/** What a process is told to run. */
export interface BotJob {
  readonly name: string;
  readonly bundlePath: string;
  readonly baseUrl: string;
  readonly accessToken: string;
  readonly input: unknown;
  /** Clinical time of the run. */
  readonly now: string;
}

export type Ending = 'killed' | 'done' | 'failed';
type Bot = (typeof BOTS)[number];

const PROCESS = fileURLToPath(new URL('bot-process.ts', import.meta.url));
const WARM = 4;
const waiting: Promise<ChildProcess>[] = [];

/** Started ahead, so that what is timed and killed is the run and not the start of a process. */
function warm(): Promise<ChildProcess> {
  const child = fork(PROCESS, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve) => child.once('message', () => resolve(child)));
}

async function taken(): Promise<ChildProcess> {
  while (waiting.length < WARM) waiting.push(warm());
  const child = await (waiting.shift() ?? warm());
  waiting.push(warm());
  return child;
}

/** Ends the processes that wait for work. */
export async function stopProcesses(): Promise<void> {
  for (const child of await Promise.all(waiting.splice(0))) child.kill('SIGKILL');
}

/** Runs a bot in a process of its own against the server, and kills it after so many milliseconds if it has not ended. */
export async function runBot(
  server: Server,
  bot: Bot,
  { input, now, killAfterMs }: { input: unknown; now: string; killAfterMs?: number },
) {
  const child = await taken();
  const { name, bundlePath } = bot;
  const accessToken = server.client.getAccessToken() ?? '';
  const job: BotJob = { name, bundlePath, baseUrl: server.baseUrl, accessToken, input, now };
  return new Promise<{ readonly ending: Ending; readonly ms: number; readonly answer: unknown }>((resolve) => {
    let [began, answer]: [number, unknown] = [performance.now(), undefined];
    let ending: Ending = 'killed';
    child.on('message', (message) => {
      if (message === 'started') {
        began = performance.now();
        if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs);
        return;
      }
      answer = message;
      ending = typeof message === 'object' && 'error' in message ? 'failed' : 'done';
    });
    child.once('exit', () => resolve({ ending, ms: performance.now() - began, answer }));
    child.send(job);
  });
}

/** The bots that the server would run when a resource has been created. */
export async function botsFor(resource: Resource): Promise<readonly Bot[]> {
  // Matching needs the search parameters' definitions, which the server has and a bare client has not.
  loadDefinitions();
  const fired = await Promise.all(
    BOTS.map(async ({ subscriptions }) => {
      const matches = await Promise.all(subscriptions.map((one) => isMatch(resource, one)));
      return matches.includes(true);
    }),
  );
  return BOTS.filter((_, at) => fired[at]);
}

async function isMatch(resource: Resource, one: Bot['subscriptions'][number]): Promise<boolean> {
  const { criteria, fhirPath } = typeof one === 'string' ? { criteria: one, fhirPath: undefined } : one;
  if (criteria.split('?')[0] !== resource.resourceType) return false;
  const subscription: Subscription = {
    resourceType: 'Subscription',
    status: 'active',
    reason: 'test',
    criteria,
    channel: { type: 'rest-hook', endpoint: 'Bot/test' },
    ...(fhirPath === undefined
      ? {}
      : {
          extension: [
            { url: 'https://medplum.com/fhir/StructureDefinition/fhir-path-criteria-expression', valueString: fhirPath },
          ],
        }),
  };
  const context = { interaction: 'create' as const };
  return resourceMatchesSubscriptionCriteria({ resource, subscription, context, getPreviousResource: async () => undefined });
}

/** The named bot of this release. */
function bot(name: string): Bot {
  const found = BOTS.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no bot ${name}`);
  return found;
}

/** Runs some work while no Subscription of the project is active and no bot has a schedule: nobody else heals meanwhile. */
export async function withoutSubscriptions<T>({ client }: Server, work: () => Promise<T>): Promise<T> {
  const active = await client.searchResources('Subscription', { status: 'active', _count: '1000' });
  const scheduled = (await client.searchResources('Bot', { _count: '1000' })).filter(
    ({ cronString }) => cronString !== undefined,
  );
  for (const one of active) await client.updateResource({ ...one, status: 'off' });
  for (const { cronString: _schedule, ...one } of scheduled) await client.updateResource(one);
  try {
    return await work();
  } finally {
    for (const { id } of active) {
      const one = await client.readResource('Subscription', id);
      await client.updateResource({ ...one, status: 'active' });
    }
    for (const { id, cronString } of scheduled) {
      const one = await client.readResource('Bot', id);
      await client.updateResource({ ...one, ...(cronString === undefined ? {} : { cronString }) });
    }
  }
}

const DAY_MS = 24 * 60 * 60 * 1_000;
const MAX_SWEEP_RUNS = 30;
/** The schedule starts the next run ten minutes later, when the quota of a minute is there again. */
const BETWEEN_RUNS_MS = 5_000;
let rounds = 0;

/**
 * One whole round of the sweep over every course, in as many runs as it takes. It is a later day's: today's may have been begun
 * by the server's own schedule, before what is to be healed.
 */
export async function sweepOnce(server: Server, now: string): Promise<{ readonly answer: unknown }> {
  rounds += 1;
  const later = new Date(Date.parse(now) + rounds * DAY_MS).toISOString();
  for (let runs = 1; ; runs += 1) {
    const { ending, answer } = await runBot(server, bot('sweep'), { input: {}, now: later });
    const { result } = (answer ?? {}) as { readonly result?: { readonly began?: string; readonly ended?: string } };
    const isDone = ending === 'done' && result?.ended !== undefined && result.began?.slice(0, 10) === later.slice(0, 10);
    if (isDone || runs >= MAX_SWEEP_RUNS) return { answer };
    await pause(BETWEEN_RUNS_MS);
  }
}
