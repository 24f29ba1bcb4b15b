import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type MedplumClient, OperationOutcomeError, preconditionFailed } from '@medplum/core';
import type { StructureDefinition } from '@medplum/fhirtypes';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { claimed } from '../../src/medplum/claim.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { saveMirror } from '../../src/medplum/save-mirror.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { findHeartbeat, isHeartbeatLate } from '../../src/medplum/heartbeat.ts';
import { sweep, type SweepResult } from '../../src/medplum/sweep.ts';
import type { LoadedBot } from '../../src/sandbox/medplum/bot-runtime.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { aPerson, EHR_BASE, freshAt, phq9 } from '../support/course.ts';
import { buildBots, runBot } from './clinic.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const now = '2026-01-05T09:00:00.000Z';
let bots: ReadonlyMap<string, LoadedBot>;
let dist: string;

beforeAll(() => {
  ({ bots, dist } = buildBots());
  loadDefinitions();
});

let client: MedplumClient;
let patientRef: string;
const profiles = JSON.parse(readFileSync(`${root}profiles/build/profiles.json`, 'utf8')) as StructureDefinition[];

beforeEach(async () => {
  const store = await createMedplumStore({ clock: createClock(Date.parse(now) - Date.now()), profiles });
  client = store.client();
  await startCourse(client, { ehrBase: EHR_BASE, patient: aPerson(), protocol: defaultProtocol(), now, author: undefined });
  patientRef = (await findPatient(client, EHR_BASE, 'p1')) ?? '';
  await saveMirror(client, patientRef, {
    resources: [aCondition({ code: CODES.stroke })],
    freshness: freshAt(now),
    bounded: [],
    now,
  });
});

const run = (name: string, input: unknown) => runBot(bots.get(name), client, { input, now });
const response = async () => client.createResource({ ...phq9(now), id: '', subject: { reference: patientRef } });

describe('the bundles', () => {
  test('are one a bot folder, small enough to deploy, and bring neither @medplum/core nor a machine’s path along', () => {
    const folders = readdirSync(`${root}bots`).filter((name) => existsSync(`${root}bots/${name}/${name}.ts`));
    expect(folders.toSorted()).toEqual([...bots.keys()].toSorted());
    for (const name of bots.keys()) {
      const code = readFileSync(`${dist}/${name}.cjs`, 'utf8');
      expect(code.length).toBeLessThan(900_000);
      // Bundled, the library touches WebSocket when it loads, which vmcontext has not.
      expect([code.includes('WebSocket'), code.includes(root)]).toEqual([false, false]);
    }
  });
});

describe('keep-pathway-true', () => {
  test('writes what the pathway calls for, and nothing the second time', async () => {
    const event = { resourceType: 'Basic', subject: { reference: patientRef } };
    expect(await run('keep-pathway-true', event)).toEqual({ written: expect.toSatisfy((count: number) => count > 3) as number });
    expect((await client.searchResources('DetectedIssue')).map(({ code }) => code?.coding?.[0]?.code)).toEqual(['stroke']);
    const write = vi.spyOn(client, 'executeBatch');
    expect(await run('keep-pathway-true', event)).toEqual({ written: 0 });
    expect(write.mock.calls.every(([bundle]) => bundle.type === 'batch')).toBe(true);
  });

  test('plans again when somebody else wrote first, though the error’s class is none that the bot knows', async () => {
    const write = client.executeBatch.bind(client);
    let stale = true;
    vi.spyOn(client, 'executeBatch').mockImplementation(async (bundle) => {
      if (bundle.type !== 'transaction' || !stale) return write(bundle);
      stale = false;
      throw new OperationOutcomeError(preconditionFailed);
    });
    const { written } = (await run('keep-pathway-true', { resourceType: 'Basic', subject: { reference: patientRef } })) as {
      written: number;
    };
    expect([stale, written > 3]).toEqual([false, true]);
  });

  test('sees a deletion and takes back what rested on it', async () => {
    await run('keep-pathway-true', { resourceType: 'Basic', subject: { reference: patientRef } });
    const [condition] = await client.searchResources('Condition');
    await client.deleteResource('Condition', condition?.id ?? '');
    await run('keep-pathway-true', { deletedResource: condition });
    expect((await client.searchResources('DetectedIssue')).map(({ status }) => status)).not.toContain('preliminary');
  });

  test.each([
    [undefined],
    [{}],
    [{ deletedResource: {} }],
    [{ resourceType: 'Basic' }],
    [{ subject: { reference: 'Group/g' } }],
    [{ subject: { reference: 'Patient/none' } }],
  ])('has nothing to do for %j', async (input) => {
    expect(await run('keep-pathway-true', input)).toEqual({ written: 0 });
  });
});

describe('score-instrument', () => {
  test('writes the scores of a completed PHQ-9 once', async () => {
    const filled = await response();
    expect(await run('score-instrument', filled)).toEqual({ written: expect.toSatisfy((count: number) => count > 3) as number });
    expect(await run('score-instrument', filled)).toEqual({ written: 0 });
    // What follows from the form is there with its scores.
    expect(await client.searchResources('Task')).not.toHaveLength(0);
    const scores = await client.searchResources('Observation');
    expect(scores.map(({ valueQuantity }) => valueQuantity?.value).filter((value) => value !== undefined)).toEqual([8]);
  });

  test('runs of one response at the same time leave one set of scores', async () => {
    const filled = await response();
    await Promise.all([run('score-instrument', filled), run('score-instrument', filled)]);
    await run('score-instrument', filled);
    expect(await client.searchResources('Observation')).toHaveLength(2);
  });

  test('gives an unfinished response no scores, and leaves another resource alone', async () => {
    const { id: _id, ...rest } = phq9(now);
    const unfinished = await client.createResource({ ...rest, status: 'in-progress', subject: { reference: patientRef } });
    await run('score-instrument', unfinished);
    expect(await client.searchResources('Observation')).toHaveLength(0);
    expect(await run('score-instrument', { resourceType: 'Patient', id: 'x' })).toEqual({ written: 0 });
  });

  test('leaves several forms to the run that has claimed the course, until that must have died', async () => {
    const [first] = [await response(), await response()];
    const [plan] = await client.searchResources('CarePlan');
    if (plan === undefined) throw new Error('no course');
    await client.updateResource(claimed(plan, now, '7'));
    expect(await run('score-instrument', first)).toEqual({ written: 0 });
    const later = new Date(Date.parse(now) + 31_000).toISOString();
    await runBot(bots.get('score-instrument'), client, { input: first, now: later });
    expect(await client.searchResources('Observation')).toHaveLength(4);
    expect(JSON.stringify(await client.searchResources('CarePlan'))).not.toMatch(/\.c\d+-/);
  });
});

describe('sweep', () => {
  const tomorrow = '2026-01-06T00:10:00.000Z';
  const sweepAt = (at: string) => runBot(bots.get('sweep'), client, { input: { resourceType: 'Bot' }, now: at });

  test('heals what lost events left behind, and has nothing to do for the rest of the day', async () => {
    expect(await sweepAt(now)).toMatchObject({ due: true, checked: 1, changed: 1, failed: 0, ended: now });
    expect(await client.searchResources('DetectedIssue')).toHaveLength(1);
    const write = vi.spyOn(client, 'executeBatch');
    expect(await sweepAt('2026-01-05T23:50:00.000Z')).toEqual({ due: false });
    expect(write).not.toHaveBeenCalled();
  });

  test('begins anew the next day, changes nothing, and leaves one heartbeat that tells when', async () => {
    await sweepAt(now);
    expect(await sweepAt(tomorrow)).toMatchObject({ due: true, checked: 1, changed: 0, failed: 0 });
    const { heartbeat } = await findHeartbeat(client);
    expect(heartbeat).toMatchObject({ began: tomorrow, ended: tomorrow, after: undefined });
    expect([isHeartbeatLate(heartbeat, tomorrow), isHeartbeatLate(heartbeat, '2026-01-07T02:11:00.000Z')]).toEqual([false, true]);
    expect((await client.searchResources('Basic')).filter(({ code }) => code.coding?.[0]?.code === 'heartbeat')).toHaveLength(1);
  });

  test('takes as many courses as a run may, and goes on where it stopped, whatever began or ended meanwhile', async () => {
    for (const id of ['p2', 'p3', 'p4']) await begin(id);
    const bounds = { courses: 2, ms: 60_000, elapsedMs: () => 0, isSpent: () => false };
    const first = await sweep(client, now, bounds);
    expect(first).toMatchObject({ checked: 2, ended: undefined });
    await begin('p5');
    let last: SweepResult = first;
    while (last.due && last.ended === undefined) last = await sweep(client, now, bounds);
    expect(last).toMatchObject({ due: true, ended: now, failed: 0 });
    const plans = await client.searchResources('CarePlan');
    expect(plans.filter(({ extension }) => extension === undefined).length).toBeLessThanOrEqual(1);
  });

  test('stops where the quota is used up, and the next run goes on with that course', async () => {
    for (const id of ['p2', 'p3']) await begin(id);
    const execute = client.executeBatch.bind(client);
    const told = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'throttled', diagnostics: '"_msBeforeNext":40000' }],
    };
    let writes = 0;
    const refusing = vi.spyOn(client, 'executeBatch').mockImplementation((bundle, options) => {
      writes += bundle.type === 'transaction' ? 1 : 0;
      return writes > 1 ? Promise.reject(Object.assign(new Error('429'), { outcome: told })) : execute(bundle, options);
    });
    expect(await sweepAt(now)).toMatchObject({ due: true, checked: 1, changed: 1, failed: 0, ended: undefined });
    refusing.mockRestore();
    expect(await sweepAt(now)).toMatchObject({ due: true, failed: 0, ended: now });
    expect(await sweepAt(tomorrow)).toMatchObject({ checked: 3, changed: 0, failed: 0 });
  });

  test('counts a course that fails, and goes on with the others', async () => {
    await begin('p2');
    const execute = client.executeBatch.bind(client);
    vi.spyOn(client, 'executeBatch').mockImplementation((bundle, options) =>
      JSON.stringify(bundle).includes(patientRef) ? Promise.reject(new Error('sent')) : execute(bundle, options),
    );
    expect(await sweepAt(now)).toMatchObject({ checked: 2, failed: 1, changed: 1, ended: now });
  });

  const begin = (id: string) =>
    startCourse(client, { ehrBase: EHR_BASE, patient: aPerson({ id }), protocol: defaultProtocol(), now, author: undefined });
});
