import { http, HttpResponse } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { LoadedBot } from '../../src/sandbox/medplum/bot-runtime.ts';
import type { StoredResource } from '../../src/sandbox/store/resource-store.ts';
import { cssrs, phq9 } from '../support/course.ts';
import { buildBots, type Clinic, clientThrough, counting, openClinic, record, reopen, runBot, stateOf } from './clinic.ts';
import { beforeDose, EVENTS, NOW } from './events.ts';

let bots: ReadonlyMap<string, LoadedBot>;
let clinic: Clinic;
let settled: readonly StoredResource[];
const network = setupServer();

beforeAll(async () => {
  network.listen();
  // Medplum's client prints what it could not parse.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  ({ bots } = buildBots());
  clinic = await openClinic(beforeDose(), NOW);
  await sweep(clinic);
  settled = clinic.store.repo.dump().filter((one) => !JSON.stringify(one).includes('kap-heartbeat'));
});
afterEach(() => network.resetHandlers());
afterAll(() => network.close());

async function sweep({ store, client }: Clinic): Promise<void> {
  for (const one of store.repo.dump()) {
    if (one.resourceType === 'Basic' && JSON.stringify(one).includes('kap-heartbeat'))
      await client.deleteResource('Basic', one.id);
  }
  await runBot(bots.get('sweep'), client, { input: { resourceType: 'Bot' }, now: NOW });
}

/** What Medplum, or the way to it, does at one call. `lost` = it did its work, and the answer never came. */
const FAULTS = {
  '429': () => HttpResponse.json(outcome('throttled', '{"_msBeforeNext":1}'), { status: 429, headers: { 'Retry-After': '0' } }),
  '500': () => HttpResponse.json(outcome('exception'), { status: 500 }),
  'a gateway’s HTML': () =>
    new HttpResponse('<html>bad gateway</html>', { status: 502, headers: { 'Content-Type': 'text/html' } }),
  'a connection that breaks': () => HttpResponse.error(),
  'an answer that is lost': 'lost',
  'a token that has ended': () => HttpResponse.json(outcome('login'), { status: 401 }),
  'half an answer': () => new HttpResponse('{"resourceType":"Bund', { headers: { 'Content-Type': 'application/fhir+json' } }),
} as const;

function outcome(code: string, diagnostics?: string): object {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, diagnostics }] };
}

/** The clinic's Medplum behind a real fetch, with one faulty call. @returns how many calls were made */
function behindNetwork(on: Clinic, fault?: { readonly at: number; readonly kind: keyof typeof FAULTS }): () => number {
  let calls = 0;
  network.use(
    http.all(`${on.store.baseUrl}*`, async ({ request }) => {
      calls += 1;
      const isFaulty = fault !== undefined && calls === fault.at;
      const doing = isFaulty ? FAULTS[fault.kind] : undefined;
      if (typeof doing === 'function') return doing();
      const body = request.method === 'GET' ? {} : { body: await request.text() };
      const answer = await on.store.fetch(request.url, { method: request.method, headers: request.headers, ...body });
      const text = await answer.text();
      return doing === 'lost' ? HttpResponse.error() : new HttpResponse(text, { status: answer.status, headers: answer.headers });
    }),
  );
  return () => calls;
}

const job = (name: string) => {
  const event = EVENTS.find((one) => one.name === name);
  if (event === undefined) throw new Error(`no event ${name}`);
  return event;
};
const JOBS = [
  'Condition',
  'two orders against a gate',
  'a reading beyond the stop limit',
  'PHQ-9',
  'a night after events that were lost',
];

describe.each(JOBS)('after %s', (name) => {
  const event = job(name);

  test.each(Object.keys(FAULTS) as (keyof typeof FAULTS)[])(
    '%s at any call, and one sweep, leave what an undisturbed run leaves',
    async (kind) => {
      const before = await reopen(settled, clinic);
      const input = await event.happen(before);
      const eventful = before.store.repo.dump();
      const undisturbed = await reopen(eventful, clinic);
      const count = behindNetwork(undisturbed);
      await runBot(bots.get(event.bot), clientThrough(undisturbed, fetch), { input, now: NOW });
      await sweep(undisturbed);
      const wanted = stateOf(undisturbed, eventful);
      const calls = count();
      expect(calls).toBeGreaterThan(0);
      for (let at = 1; at <= calls; at += 1) {
        network.resetHandlers();
        const on = await reopen(eventful, clinic);
        behindNetwork(on, { at, kind });
        await runBot(bots.get(event.bot), clientThrough(on, fetch), { input, now: NOW }).catch(() => undefined);
        await sweep(on);
        expect({ at, state: stateOf(on, eventful) }).toEqual({ at, state: wanted });
      }
    },
  );
});

describe('a Medplum that runs transactions as batches', () => {
  test.each(JOBS)('after %s holds the same in the end', async (name) => {
    const event = job(name);
    const before = await reopen(settled, clinic);
    const input = await event.happen(before);
    const eventful = before.store.repo.dump();
    const whole = await reopen(eventful, clinic);
    await runBot(bots.get(event.bot), whole.client, { input, now: NOW });
    await sweep(whole);
    const on = await reopen(eventful, clinic);
    const degraded = clientThrough(on, asBatch(on));
    await Promise.all([1, 2, 3].map(() => runBot(bots.get(event.bot), degraded, { input, now: NOW }).catch(() => undefined)));
    await sweep({ ...on, client: degraded });
    const live = (state: readonly string[]) => new Set(state.filter((one) => !one.includes('"status":"entered-in-error"')));
    expect(live(stateOf(on, eventful))).toEqual(live(stateOf(whole, eventful)));
  });
});

/** Without the feature, Medplum answers a transaction as a batch: creations first, each on its own. */
function asBatch({ store }: Clinic): typeof fetch {
  return (input, init) => {
    const body = typeof init?.body === 'string' ? init.body.replace('"type":"transaction"', '"type":"batch"') : init?.body;
    return store.fetch(input, { ...init, body: body ?? null });
  };
}

describe('events', () => {
  test.each(['Condition', 'Consent', 'QuestionnaireResponse', 'Task'])(
    'of %s that come twice, late and in the wrong order leave what one leaves',
    async (name) => {
      const event = job(name);
      const before = await reopen(settled, clinic);
      const older = JSON.parse(JSON.stringify({ resourceType: 'Task', for: { reference: clinic.patientRef } })) as unknown;
      const input = await event.happen(before);
      const eventful = before.store.repo.dump();
      const once = await reopen(eventful, clinic);
      await runBot(bots.get(event.bot), once.client, { input, now: NOW });
      const often = await reopen(eventful, clinic);
      await Promise.all(
        [input, older, input, input].map((one) => runBot(bots.get(event.bot), often.client, { input: one, now: NOW })),
      );
      await runBot(bots.get(event.bot), often.client, { input: older, now: NOW });
      expect(stateOf(often, eventful)).toEqual(stateOf(once, eventful));
    },
  );

  test('of fifty at once on one patient leave no double and lose nothing', async () => {
    const before = await reopen(settled, clinic);
    const events = [
      'Condition',
      'Consent',
      'QuestionnaireResponse',
      'a reading beyond the stop limit',
      'two orders against a gate',
    ];
    const inputs: { readonly bot: string; readonly input: unknown }[] = [];
    for (const name of events) {
      const event = job(name);
      inputs.push({ bot: event.bot, input: await event.happen(before) });
    }
    const eventful = before.store.repo.dump();
    const calm = await reopen(eventful, clinic);
    await sweep(calm);
    const crowded = await reopen(eventful, clinic);
    const fifty = Array.from({ length: 50 }, (_, at) => inputs[at % inputs.length]);
    await Promise.all(
      fifty.map((one) =>
        runBot(bots.get(one?.bot ?? ''), crowded.client, { input: one?.input, now: NOW }).catch(() => undefined),
      ),
    );
    await sweep(crowded);
    expect(stateOf(crowded, eventful)).toEqual(stateOf(calm, eventful));
  });

  test('of fifty forms at once on one patient leave every score once, at less than half of what Medplum gives a bot a minute', async () => {
    const before = await reopen(settled, clinic);
    const forms: unknown[] = [];
    for (let count = 1; count <= 50; count += 1) {
      const authored = new Date(Date.parse(NOW) - count * 60_000).toISOString();
      forms.push(await record(before, count % 2 === 0 ? phq9(authored, count % 4) : cssrs(authored)));
    }
    const eventful = before.store.repo.dump();
    const calm = await reopen(eventful, clinic);
    await sweep(calm);
    const crowded = await reopen(eventful, clinic);
    const counted = counting(crowded.store.fetch);
    const client = clientThrough(crowded, counted.fetch);
    await Promise.all(forms.map((input) => runBot(bots.get('score-instrument'), client, { input, now: NOW })));
    const scores = (on: Clinic) => stateOf(on, eventful).filter((one) => one.includes('"code":"survey"'));
    expect(scores(crowded)).toEqual(scores(calm));
    expect(counted.calls.reduce((sum, { points }) => sum + points, 0)).toBeLessThan(25_000);
    await sweep(crowded);
    expect(stateOf(crowded, eventful)).toEqual(stateOf(calm, eventful));
  });
});
