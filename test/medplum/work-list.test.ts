import type { MedplumClient } from '@medplum/core';
import type { Task } from '@medplum/fhirtypes';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { buildWorkList } from '../../src/core/work-list/work-list.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { keepPathwayTrue } from '../../src/medplum/duties.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { coursesOf } from '../../src/core/work-list/work-list.ts';
import { readWork, workOf } from '../../src/medplum/held-work.ts';
import type { Store } from '../../src/medplum/store.ts';
import type { WorkData } from '../../src/core/work-list/work-list.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { aPerson, EHR_BASE } from '../support/course.ts';

const now = '2026-01-05T09:00:00.000Z';
let client: MedplumClient;
beforeEach(async () => {
  loadDefinitions();
  client = (await createMedplumStore({ clock: createClock(Date.parse(now) - Date.now()) })).client();
});
const loadWork = async (store: Store, at: string): Promise<WorkData> => workOf(await readWork(store, at));
const begin = async (id: string): Promise<string> => {
  await startCourse(client, {
    ehrBase: EHR_BASE,
    patient: { ...aPerson(), id },
    protocol: defaultProtocol(),
    now,
    author: undefined,
  });
  return (await findPatient(client, EHR_BASE, id)) ?? '';
};

test('the list holds what the pathway of each running course asks for', async () => {
  for (const id of ['p1', 'p2']) await keepPathwayTrue(client, await begin(id), now);
  const list = buildWorkList(await loadWork(client, now), { ehrBase: EHR_BASE, now, timeZone: 'UTC' });
  expect(new Set(list.map(({ patient }) => patient.reference))).toEqual(new Set(['Patient/p1', 'Patient/p2']));
  expect(list.map(({ title }) => title)).toContain('Mental-health intake');
});

test('many patients cost two requests', async () => {
  await begin('p0');
  const batch = vi.spyOn(client, 'executeBatch');
  await loadWork(client, now);
  expect(batch).toHaveBeenCalledTimes(2);
});

test('a course whose patient the store does not give is listed without a name, and not left out', async () => {
  await begin('p1');
  const whole = client.executeBatch.bind(client);
  vi.spyOn(client, 'executeBatch').mockImplementation(async (bundle) => {
    const answer = await whole(bundle);
    const isForNames = JSON.stringify(bundle).includes('Patient?_id=');
    for (const { resource } of isForNames ? (answer.entry ?? []) : []) Object.assign(resource ?? {}, { entry: [] });
    return answer;
  });
  const { carePlans, patients } = await loadWork(client, now);
  expect(patients).toEqual([]);
  const [course] = coursesOf({ carePlans, patients }, EHR_BASE).values();
  expect(course?.patient).toEqual({ reference: 'Patient/p1', name: 'Name could not be read' });
  expect(coursesOf({ carePlans, patients }, 'https://another.example/fhir').size).toBe(0);
});

test('a part that cannot be read fails the whole: half a list looks like a calm day', async () => {
  await begin('p1');
  const whole = client.executeBatch.bind(client);
  vi.spyOn(client, 'executeBatch').mockImplementation(async (bundle) => {
    const answer = await whole(bundle);
    const [, second] = answer.entry ?? [];
    if (second !== undefined) Object.assign(second, { resource: undefined, response: { status: '500' } });
    return answer;
  });
  await expect(loadWork(client, now)).rejects.toThrow('unreadable');
});

test('more tasks than one page holds are all there', { timeout: 30_000 }, async () => {
  const reference = await begin('p1');
  const task: Task = { resourceType: 'Task', status: 'requested', intent: 'order', for: { reference } };
  for (let at = 0; at < 1_100; at += 1) await client.createResource({ ...task, description: `Task ${at}` });
  expect((await loadWork(client, now)).tasks.length).toBe(1_100);
});
