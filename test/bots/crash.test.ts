import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedBot } from '../../src/sandbox/medplum/bot-runtime.ts';
import type { StoredResource } from '../../src/sandbox/store/resource-store.ts';
import { buildBots, type Clinic, clientThrough, counting, openClinic, reopen, runBot, stateOf } from './clinic.ts';
import { beforeDose, type ClinicEvent, EVENTS, NOW } from './events.ts';

let bots: ReadonlyMap<string, LoadedBot>;
let settled: readonly StoredResource[];
let clinic: Clinic;

beforeAll(async () => {
  ({ bots } = buildBots());
  clinic = await openClinic(beforeDose(), NOW);
  await sweep(clinic);
  settled = clinic.store.repo.dump().filter((one) => !JSON.stringify(one).includes('kap-heartbeat'));
});

/** The next night's round, which finds everything that this one has left. */
async function sweep({ store, client }: Clinic): Promise<void> {
  for (const one of store.repo.dump()) {
    if (one.resourceType === 'Basic' && JSON.stringify(one).includes('kap-heartbeat'))
      await client.deleteResource('Basic', one.id);
  }
  await runBot(bots.get('sweep'), client, { input: { resourceType: 'Bot' }, now: NOW });
}

/** The clinic with the event in it, and what the bot is given: the same ids in every experiment. */
async function after(event: ClinicEvent): Promise<{ readonly eventful: readonly StoredResource[]; readonly input: unknown }> {
  const on = await reopen(settled, clinic);
  const input = await event.happen(on);
  return { eventful: on.store.repo.dump(), input };
}

/** Runs the bot, and ends its process before or after one of its calls: it never hears of that call again. */
async function runUntil(
  on: Clinic,
  { bot, input }: { readonly bot: string; readonly input: unknown },
  crash?: { readonly at: number; readonly after: boolean },
): Promise<number> {
  let calls = 0;
  const dead = Promise.withResolvers<undefined>();
  const client = clientThrough(on, async (target, init) => {
    calls += 1;
    if (crash === undefined || calls < crash.at) return on.store.fetch(target, init);
    if (crash.after && calls === crash.at) await on.store.fetch(target, init);
    dead.resolve(undefined);
    return new Promise<Response>(() => undefined);
  });
  await Promise.race([runBot(bots.get(bot), client, { input, now: NOW }), dead.promise]);
  return calls;
}

describe.each(EVENTS.map((event) => [event.bot, event.name, event] as const))('%s after %s', (_bot, _name, event) => {
  test('that dies before or after any of its calls, and one sweep, leave what an undisturbed run leaves', async () => {
    const { eventful, input } = await after(event);
    const job = { bot: event.bot, input };
    const undisturbed = await reopen(eventful, clinic);
    const calls = await runUntil(undisturbed, job);
    await sweep(undisturbed);
    const wanted = stateOf(undisturbed, eventful);
    expect(calls).toBeGreaterThan(0);
    for (let at = 1; at <= calls; at += 1) {
      for (const isAfter of [false, true]) {
        const on = await reopen(eventful, clinic);
        await runUntil(on, job, { at, after: isAfter });
        await sweep(on);
        expect({ at, isAfter, state: stateOf(on, eventful) }).toEqual({ at, isAfter, state: wanted });
      }
    }
  });

  test('makes at most one read and one write, and a second run costs at most 85 points and writes nothing', async () => {
    const { eventful, input } = await after(event);
    const on = await reopen(eventful, clinic);
    const first = counting(on.store.fetch);
    await runBot(bots.get(event.bot), clientThrough(on, first.fetch), { input, now: NOW });
    const second = counting(on.store.fetch);
    await runBot(bots.get(event.bot), clientThrough(on, second.fetch), { input, now: NOW });
    expect(second.calls.filter(({ kind }) => kind === 'write')).toEqual([]);
    expect(second.calls.reduce((sum, { points }) => sum + points, 0)).toBeLessThanOrEqual(85);
    // Several courses, several steps, and a claim before much is written are more than the usual case.
    if (event.bot === 'sweep' || event.name === 'cron' || event.name === 'three forms at once') return;
    const kinds = first.calls.map(({ kind }) => kind);
    expect(['read', 'read write']).toContain(kinds.join(' '));
  });
});
