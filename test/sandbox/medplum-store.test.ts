import { MedplumClient } from '@medplum/core';
import type { Basic, Bundle, Patient } from '@medplum/fhirtypes';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createClock } from '../../src/sandbox/clock.ts';
import type { BotDefinition } from '../../src/sandbox/medplum/bot-host.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import type { MedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { first } from './support.ts';

let dir: string;
let store: MedplumStore | undefined;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'kap-bots-'));
});

afterEach(() => {
  store?.close();
});

async function withBot(code: string, definition: Partial<BotDefinition> = {}): Promise<MedplumStore> {
  const bundlePath = join(dir, `${Math.random()}.cjs`);
  await writeFile(bundlePath, code);
  const bots = [{ name: 'trial', bundlePath, subscriptions: ['Patient'], ...definition }];
  store = await createMedplumStore({ clock: createClock(0, () => Date.parse('2026-01-01T12:00:00Z')), bots });
  await store.installBots();
  return store;
}

const ECHO = 'exports.handler = async (medplum, event) => event;';

describe('the store', () => {
  it('signs in a stock MedplumClient and serves it', async () => {
    store = await createMedplumStore({ clock: createClock() });
    const client = new MedplumClient({ baseUrl: store.baseUrl, fetch: store.fetch });
    await client.startClientLogin(store.credentials.clientId, store.credentials.clientSecret);
    const made = await client.createResource<Patient>({ resourceType: 'Patient' });
    expect(await client.readResource('Patient', made.id)).toMatchObject({ resourceType: 'Patient' });
    expect(client.getProfile()?.resourceType).toBe('ClientApplication');
  });

  it('refuses calls without a token and a wrong secret', async () => {
    store = await createMedplumStore({ clock: createClock() });
    expect((await store.fetch(`${store.baseUrl}fhir/R4/Patient`)).status).toBe(401);
    const client = new MedplumClient({ baseUrl: store.baseUrl, fetch: store.fetch });
    await expect(client.startClientLogin(store.credentials.clientId, 'guess')).rejects.toThrow();
  });

  it('answers 412 to a fenced transaction whose fence has moved and writes nothing', async () => {
    store = await createMedplumStore({ clock: createClock() });
    const client = store.client();
    const fence = await client.createResource<Basic>({ resourceType: 'Basic', code: { text: 'fence' } });
    const bundle = (text: string): Bundle => ({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: [
        {
          resource: { ...fence, code: { text } },
          request: { method: 'PUT', url: `Basic/${fence.id}`, ifMatch: `W/"${fence.meta?.versionId ?? ''}"` },
        },
        { resource: { resourceType: 'Patient' }, request: { method: 'POST', url: 'Patient' } },
      ],
    });
    const results = await Promise.allSettled(['a', 'b', 'c'].map((text) => client.executeBatch(bundle(text))));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect([...store.repo.store.all('Patient')]).toHaveLength(1);
  });

  it('refuses a body larger than Medplum takes', async () => {
    store = await createMedplumStore({ clock: createClock() });
    const big = { resourceType: 'Basic' as const, code: { text: 'x'.repeat(1_100_000) } };
    await expect(store.client().createResource<Basic>(big)).rejects.toThrow('too large');
  });
});

describe('a bot', () => {
  it('runs once for each committed change with what Medplum sends', async () => {
    const running = await withBot(ECHO);
    const made = await running.client().createResource<Patient>({ resourceType: 'Patient' });
    await running.whenIdle();
    await running.client().updateResource(made);
    await running.whenIdle();
    expect(running.runs()).toHaveLength(1);
    const run = first(running.runs());
    expect(run).toMatchObject({ bot: 'trial', interaction: 'create', reference: `Patient/${made.id}` });
    expect(run.outcome).toMatchObject({ ok: true, result: { input: made, headers: { 'X-Medplum-Interaction': 'create' } } });
  });

  it('gets deletedResource when a resource goes away', async () => {
    const running = await withBot(ECHO);
    const made = await running.client().createResource<Patient>({ resourceType: 'Patient' });
    await running.client().deleteResource('Patient', made.id);
    await running.whenIdle();
    expect(running.runs().at(-1)?.outcome).toMatchObject({ ok: true, result: { input: { deletedResource: { id: made.id } } } });
  });

  it('heeds the extensions for interaction and FHIRPath', async () => {
    const criteria = { criteria: 'Patient', interaction: 'update' as const, fhirPath: '%current.active = true' };
    const running = await withBot(ECHO, { subscriptions: [criteria] });
    const made = await running.client().createResource<Patient>({ resourceType: 'Patient', active: true });
    await running.client().updateResource<Patient>({ ...made, active: false });
    await running.client().updateResource<Patient>({ ...made, active: true, gender: 'other' });
    await running.whenIdle();
    expect(running.runs().map(({ interaction }) => interaction)).toEqual(['update']);
  });

  it('writes through its own client, which fires further bots', async () => {
    const code = `exports.handler = async (medplum, event) => {
      if (event.input.resourceType === 'Patient') await medplum.createResource({ resourceType: 'Basic', code: { text: event.input.id } });
    };`;
    const running = await withBot(code, { subscriptions: ['Patient', 'Basic'] });
    await running.client().createResource<Patient>({ resourceType: 'Patient' });
    await running.whenIdle();
    expect(running.runs()).toHaveLength(2);
    expect([...running.repo.store.all('Basic')]).toHaveLength(1);
  });

  it('that throws is not run again and does not stop the next one', async () => {
    const running = await withBot(
      `let n = 0; exports.handler = async () => { if ((n += 1) === 1) throw new Error('broken'); return n; };`,
    );
    await running.client().createResource<Patient>({ resourceType: 'Patient' });
    await running.client().createResource<Patient>({ resourceType: 'Patient' });
    await running.whenIdle();
    expect(running.runs().map(({ outcome }) => outcome)).toEqual([
      { ok: false, error: 'broken' },
      { ok: true, result: 2 },
    ]);
  });

  it('finds only the globals that Medplum gives', async () => {
    const running = await withBot(
      `exports.handler = async () => [typeof setTimeout, typeof Buffer, typeof process, typeof crypto, typeof structuredClone, typeof fetch, typeof URL, typeof MedplumClient];`,
    );
    await running.client().createResource<Patient>({ resourceType: 'Patient' });
    await running.whenIdle();
    const absent = Array.from({ length: 5 }, () => 'undefined');
    expect(first(running.runs()).outcome).toEqual({ ok: true, result: [...absent, 'function', 'function', 'function'] });
  });

  it('with a cron runs once when the clock is moved over midnight, however far', async () => {
    const bundlePath = join(dir, 'cron.cjs');
    await writeFile(bundlePath, ECHO);
    const clock = createClock(0, () => Date.parse('2026-01-01T12:00:00Z'));
    store = await createMedplumStore({ clock, bots: [{ name: 'sweep', bundlePath, subscriptions: [], cron: '0 0 * * *' }] });
    await store.installBots();
    clock.advance(60);
    await store.whenIdle();
    expect(store.runs()).toHaveLength(0);
    clock.advance(60 * 24 * 30);
    await store.whenIdle();
    expect(store.runs().map(({ interaction }) => interaction)).toEqual(['cron']);
  });

  it('is not installed twice on a restored store', async () => {
    const running = await withBot(ECHO);
    await running.installBots();
    expect([...running.repo.store.all('Bot')]).toHaveLength(1);
    expect([...running.repo.store.all('Subscription')]).toHaveLength(1);
  });
});
