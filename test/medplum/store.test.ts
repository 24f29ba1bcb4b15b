import { conflict, type MedplumClient, OperationOutcomeError, preconditionFailed } from '@medplum/core';
import type { Basic, BundleEntry, Condition, Patient } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { checkProtocol } from '../../src/core/protocol/check.ts';
import { defaultProtocol, siteProtocols } from '../../src/core/protocol/default-protocol.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { readFreshness } from '../../src/medplum/freshness.ts';
import { keepPathwayTrue } from '../../src/medplum/duties.ts';
import type { Snapshot } from '../../src/medplum/mirror.ts';
import { saveMirror } from '../../src/medplum/save-mirror.ts';
import { findPatient, loadPatientRecord } from '../../src/medplum/store.ts';
import { firstSlice, transact, transactFenced } from '../../src/medplum/transact.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { changed } from '../support/changed-protocol.ts';
import { aPerson, EHR_BASE, freshAt } from '../support/course.ts';

// How long somebody waits is not what these tests are about.
vi.mock('node:timers/promises', () => ({ setTimeout: () => Promise.resolve() }));

const now = '2026-01-05T09:00:00.000Z';
let client: MedplumClient;
let patientRef: string;

beforeEach(async () => {
  loadDefinitions();
  const store = await createMedplumStore({ clock: createClock(Date.parse(now) - Date.now()) });
  client = store.client();
  await start();
  patientRef = (await findPatient(client, EHR_BASE, 'p1')) ?? '';
});

const start = () =>
  startCourse(client, { ehrBase: EHR_BASE, patient: aPerson(), protocol: defaultProtocol(), now, author: undefined });
const snapshot = (conditions: readonly Condition[], at = now): Snapshot & { now: string } => ({
  now,
  resources: conditions,
  freshness: { conditions: { state: 'read', at } },
  bounded: [],
});
const many = (count: number, code = CODES.stroke) =>
  Array.from({ length: count }, (_, at) => aCondition({ id: `c${String(at)}`, code }));
const stored = async () => (await client.searchResources('Condition', { _count: '1000' })) as Condition[];

describe('a course', () => {
  test('starts once, with a record of what was read that names nothing yet', async () => {
    await Promise.all([start(), start()]);
    const record = await loadPatientRecord(client, { ehrBase: EHR_BASE, ehrPatientId: 'p1', now });
    expect(await client.searchResources('CarePlan')).toHaveLength(1);
    expect(record?.carePlan?.instantiatesCanonical).toEqual([`${defaultProtocol().url}|${defaultProtocol().version}`]);
    expect(new Set(Object.values(record?.freshness ?? {}).map(({ state }) => state))).toEqual(new Set(['never']));
    expect(record).toMatchObject({ ehrBase: EHR_BASE, ehrPatientId: 'p1', patientRef });
  });

  test('is not found for another patient or another EHR', async () => {
    expect(await loadPatientRecord(client, { ehrBase: EHR_BASE, ehrPatientId: 'p2', now })).toBeUndefined();
    expect(await loadPatientRecord(client, { ehrBase: 'https://other.example/fhir', ehrPatientId: 'p1', now })).toBeUndefined();
  });

  test('is read in one search and one batch', async () => {
    const batch = vi.spyOn(client, 'executeBatch');
    const search = vi.spyOn(client, 'search');
    await loadPatientRecord(client, { ehrBase: EHR_BASE, ehrPatientId: 'p1', now });
    expect([search.mock.calls.length, batch.mock.calls.length]).toEqual([1, 1]);
  });
});

describe("a course by the clinic's own protocol", () => {
  const plan = changed((one) => {
    one.url = 'https://clinic.example/PlanDefinition/ours';
    one.version = '3';
  });
  const checked = checkProtocol(plan);
  const follow = async (patient: Patient) => {
    if (!checked.ok) throw new Error('The protocol of this test cannot be run');
    await startCourse(client, { ehrBase: EHR_BASE, patient, protocol: checked.protocol, now, author: undefined });
    return (await findPatient(client, EHR_BASE, patient.id ?? '')) ?? '';
  };
  const read = async () => (await loadPatientRecord(client, { ehrBase: EHR_BASE, ehrPatientId: 'p9', now }))?.protocol;

  test('is followed by whoever finds the protocol in the store, bots among them', async () => {
    const { id: _, ...stored } = plan;
    await client.createResource(stored);
    const reference = await follow({ ...aPerson(), id: 'p9' });
    expect(await read()).toMatchObject({ url: plan.url, version: '3' });
    expect(await keepPathwayTrue(client, reference, now)).toBeGreaterThan(0);
  });

  test('needs no second round trip where the protocol is at hand', async () => {
    await follow({ ...aPerson(), id: 'p9' });
    const batch = vi.spyOn(client, 'executeBatch');
    const known = siteProtocols(checked.ok ? [checked.protocol] : []);
    expect((await loadPatientRecord(client, { ehrBase: EHR_BASE, ehrPatientId: 'p9', known, now }))?.protocol?.version).toBe('3');
    expect(batch).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['that is nowhere', []],
    ['of which only another version is there', [{ ...plan, version: '4' }]],
    ['that is there twice', [plan, plan]],
    ["that can't be run", [{ ...plan, action: [] }]],
  ])('has no protocol when it names one %s', async (_, plans) => {
    for (const { id: __, ...stored } of plans) await client.createResource(stored);
    const reference = await follow({ ...aPerson(), id: 'p9' });
    expect(await read()).toBeUndefined();
    expect(await keepPathwayTrue(client, reference, now)).toBe(0);
  });
});

describe('saving a mirror', () => {
  test('two refreshes at once leave one copy of each', async () => {
    await Promise.all([
      saveMirror(client, patientRef, snapshot(many(5))),
      saveMirror(client, patientRef, snapshot(many(5), '2026-01-05T09:00:01.000Z')),
    ]);
    expect(await stored()).toHaveLength(5);
  });

  test('a reading that is older than what is stored does not undo it', async () => {
    await saveMirror(client, patientRef, snapshot([], '2026-01-05T10:00:00.000Z'));
    await saveMirror(client, patientRef, snapshot(many(1)));
    expect(await stored()).toHaveLength(0);
  });

  test('more changes than one transaction takes are all written, and until the last the category counts as failed', async () => {
    await saveMirror(client, patientRef, snapshot(many(120)));
    const states: string[] = [];
    const execute = client.executeBatch.bind(client);
    vi.spyOn(client, 'executeBatch').mockImplementation(async (bundle, options) => {
      const answer = await execute(bundle, options);
      if (bundle.type === 'transaction') {
        const fence = bundle.entry?.[0]?.resource as Basic;
        states.push(readFreshness(fence).conditions.state);
        expect((bundle.entry ?? []).filter(({ request }) => request?.method !== 'POST').length).toBeLessThan(50);
      }
      return answer;
    });
    await saveMirror(client, patientRef, snapshot(many(120, CODES.seizure), '2026-01-05T11:00:00.000Z'));
    expect(states).toEqual(['failed', 'failed', 'read']);
    expect((await stored()).every(({ code }) => code?.text === CODES.seizure.text)).toBe(true);
  });

  test('a failed category is recorded as failed, and its copies stay', async () => {
    await saveMirror(client, patientRef, snapshot(many(2)));
    await saveMirror(client, patientRef, {
      resources: [],
      freshness: { conditions: { state: 'failed', at: '2026-01-05T10:00:00.000Z', reason: 'timeout' } },
      bounded: [],
      now,
    });
    const record = await loadPatientRecord(client, { ehrBase: EHR_BASE, ehrPatientId: 'p1', now });
    expect(record?.freshness.conditions).toEqual({ state: 'failed', at: '2026-01-05T10:00:00.000Z', reason: 'timeout' });
    expect(await stored()).toHaveLength(2);
  });
});

describe('keeping the pathway true', () => {
  test('a second run writes nothing, and six at once leave what one leaves', async () => {
    await saveMirror(client, patientRef, { ...snapshot(many(1)), freshness: freshAt(now) });
    await Promise.all(Array.from({ length: 6 }, () => keepPathwayTrue(client, patientRef, now)));
    const issues = await client.searchResources('DetectedIssue');
    const tasks = await client.searchResources('Task');
    expect(issues).toHaveLength(1);
    expect(new Set(tasks.map(({ identifier }) => identifier?.[0]?.value)).size).toBe(tasks.length);
    expect(await keepPathwayTrue(client, patientRef, now)).toBe(0);
  });

  test('a patient without a course is left alone', async () => {
    const other = await client.createResource({ resourceType: 'Patient' });
    expect(await keepPathwayTrue(client, `Patient/${other.id}`, now)).toBe(0);
    expect(await keepPathwayTrue(client, 'Patient/none', now)).toBe(0);
  });
});

describe('a transaction', () => {
  const entries: BundleEntry[] = [{ resource: { resourceType: 'Patient' }, request: { method: 'POST', url: 'Patient' } }];
  const answering = (...statuses: string[]) => ({
    executeBatch: () =>
      Promise.resolve({
        resourceType: 'Bundle' as const,
        type: 'batch-response' as const,
        entry: statuses.map((status) => ({ response: { status } })),
      }),
  });

  test('that ran as a batch and stopped half way is an error of its own', async () => {
    await expect(transact(answering('201', '412'), [...entries, ...entries])).rejects.toMatchObject({ fault: 'not-atomic' });
    await expect(transact(answering('412'), entries)).rejects.toMatchObject({ fault: 'conflict' });
    await expect(transact(answering('400'), entries)).rejects.toMatchObject({ fault: 'refused' });
    await expect(transact(answering(), entries)).rejects.toMatchObject({ fault: 'refused' });
  });

  test('with a condition that the database could not order among others is sent again, six times and no more', async () => {
    const answer = {
      resourceType: 'Bundle' as const,
      type: 'transaction-response' as const,
      entry: [{ response: { status: '201' } }],
    };
    const collision = new OperationOutcomeError(conflict('could not serialize access', '40001'));
    const colliding = (times: number) => {
      const executeBatch = vi.fn(() =>
        executeBatch.mock.calls.length > times ? Promise.resolve(answer) : Promise.reject(collision),
      );
      return { executeBatch };
    };
    const conditional = entries.map((one) => ({
      ...one,
      request: { method: 'POST' as const, url: 'Task', ifNoneExist: 'identifier=x' },
    }));
    expect(await transact(colliding(5), conditional)).toEqual(answer);
    const forever = colliding(100);
    await expect(transact(forever, conditional)).rejects.toMatchObject({ fault: 'conflict' });
    expect(forever.executeBatch).toHaveBeenCalledTimes(6);
    // What rests on a version is stale when it could not be put in order, and is not sent again.
    const fenced = colliding(100);
    await expect(transact(fenced, entries)).rejects.toMatchObject({ fault: 'conflict' });
    expect(fenced.executeBatch).toHaveBeenCalledTimes(1);
  });

  test('that finds somebody else was first reads and plans again, ten times and no more', async () => {
    let loads = 0;
    const stale = { executeBatch: () => Promise.reject(new OperationOutcomeError(preconditionFailed)) };
    const load = () => Promise.resolve((loads += 1));
    await expect(transactFenced({ store: stale, load, plan: () => entries })).rejects.toMatchObject({ fault: 'conflict' });
    expect(loads).toBe(11);
  });

  test('with nothing to write sends nothing', async () => {
    const store = { executeBatch: () => Promise.reject(new Error('sent')) };
    expect(await transactFenced({ store, load: () => Promise.resolve('x'), plan: () => [] })).toEqual({
      loaded: 'x',
      written: 0,
    });
  });

  test('keeps the fence in every slice', () => {
    const put = (at: number): BundleEntry => ({
      resource: { resourceType: 'Patient', id: String(at) },
      request: { method: 'PUT', url: `Patient/${String(at)}` },
    });
    const slice = firstSlice(Array.from({ length: 200 }, (_, at) => put(at)));
    expect([slice[0]?.resource?.id, slice.length]).toEqual(['0', 49]);
    const large = { ...put(1), resource: { resourceType: 'Patient' as const, id: '1', name: [{ text: 'x'.repeat(800_000) }] } };
    expect(firstSlice([put(0), large])).toHaveLength(1);
  });
});
