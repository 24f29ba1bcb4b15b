import type { MedplumClient } from '@medplum/core';
import type { Encounter } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findHeartbeat } from '../../src/medplum/heartbeat.ts';
import { sweep, watchRunningSessions } from '../../src/medplum/sweep.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { local } from '../../src/terminology/codes.ts';
import { aPerson, EHR_BASE } from '../support/course.ts';

const now = '2026-06-05T09:00:00.000Z';
let client: MedplumClient;

beforeEach(async () => {
  client = (await createMedplumStore({ clock: createClock(0, () => Date.parse(now)) })).client();
});

const free = { courses: 200, ms: 6_000, elapsedMs: () => 0, isSpent: () => false };

async function begin(id: string): Promise<string> {
  await startCourse(client, { ehrBase: EHR_BASE, patient: aPerson({ id }), protocol: defaultProtocol(), now, author: undefined });
  return (await findPatient(client, EHR_BASE, id)) ?? '';
}

async function running(subject: string, start: string | undefined): Promise<void> {
  await client.createResource<Encounter>({
    resourceType: 'Encounter',
    status: 'in-progress',
    class: { code: 'AMB' },
    type: [{ coding: [local('kap-activity', 'dosing')] }],
    subject: { reference: subject },
    ...(start === undefined ? {} : { period: { start } }),
  });
}

/** The store takes no more from the first patient on. @returns whether it has come to that */
function spendAtPatients(): () => boolean {
  const execute = client.executeBatch.bind(client);
  let isSpent = false;
  vi.spyOn(client, 'executeBatch').mockImplementation((bundle, options) => {
    if (!JSON.stringify(bundle).includes('Patient/')) return execute(bundle, options);
    isSpent = true;
    return Promise.reject(new Error('429'));
  });
  return () => isSpent;
}

/** Patients whose records are read, in that order. */
function recordsRead(): () => readonly string[] {
  const spy = vi.spyOn(client, 'executeBatch');
  return () => {
    const urls = spy.mock.calls.flatMap(([{ entry = [] }]) => entry.map(({ request }) => decodeURIComponent(request?.url ?? '')));
    return [...new Set(urls.flatMap((url) => /Patient\/[0-9a-f-]{36}/.exec(url)?.[0] ?? []))];
  };
}

describe('the watch over running sessions', () => {
  test('looks at the newest visits first and says how many its time did not reach', async () => {
    const [forgotten, older, today] = [await begin('p1'), await begin('p2'), await begin('p3')];
    await running(forgotten, '2025-12-01T09:00:00Z');
    await running(older, '2026-02-01T09:00:00Z');
    await running(today, '2026-06-05T08:30:00Z');
    const read = recordsRead();
    let asked = 0;
    const elapsedMs = () => (asked += 1) * 4_000;
    expect(await watchRunningSessions(client, now, { ...free, elapsedMs })).toMatchObject({ left: 1 });
    expect(read()).toEqual([today, older]);
  });

  test('takes a visit without a beginning for one of now, and looks at all of them where there is time', async () => {
    const [old, undated] = [await begin('p1'), await begin('p2')];
    await running(old, '2026-02-01T09:00:00Z');
    await running(undated, undefined);
    const read = recordsRead();
    expect(await watchRunningSessions(client, now, free)).toMatchObject({ left: 0 });
    expect(read()).toEqual([undated, old]);
  });

  test('ends where the store takes no more, and counts the visit at which it did', async () => {
    await running(await begin('p1'), '2026-02-01T09:00:00Z');
    await running(await begin('p2'), '2026-06-05T08:30:00Z');
    const isSpent = spendAtPatients();
    expect(await watchRunningSessions(client, now, { ...free, isSpent })).toEqual({ written: 0, left: 2 });
  });
});

describe('the heartbeat', () => {
  test('keeps the instant at which the round last got on while runs do not get past a course', async () => {
    await begin('p1');
    const isSpent = spendAtPatients();
    const bounds = { ...free, isSpent };
    await sweep(client, now, bounds);
    const stuck = await sweep(client, '2026-06-06T12:00:00.000Z', bounds);
    expect(stuck).toMatchObject({ due: true, began: now, at: now, checked: 0, ended: undefined });
    expect((await findHeartbeat(client)).heartbeat).toMatchObject({ at: now });
    vi.restoreAllMocks();
    const later = '2026-06-06T12:10:00.000Z';
    expect(await sweep(client, later, free)).toMatchObject({ at: later, ended: later, checked: 1 });
  });
});
