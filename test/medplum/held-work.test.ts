import type { MedplumClient } from '@medplum/core';
import type { BundleEntry, Task } from '@medplum/fhirtypes';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { readWork, sizeOf, workOf } from '../../src/medplum/held-work.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { createClock, type SandboxClock } from '../../src/sandbox/clock.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { aPerson, EHR_BASE } from '../support/course.ts';

const START = '2026-01-05T09:00:00.000Z';
let clock: SandboxClock;
let client: MedplumClient;
beforeEach(async () => {
  loadDefinitions();
  clock = createClock(Date.parse(START) - Date.now());
  client = (await createMedplumStore({ clock })).client();
});

const begin = async (id: string): Promise<string> => {
  const patient = { ...aPerson(), id };
  await startCourse(client, { ehrBase: EHR_BASE, patient, protocol: defaultProtocol(), now: clock.now(), author: undefined });
  return (await findPatient(client, EHR_BASE, id)) ?? '';
};
const aTask = (reference: string, description = 'A task'): Promise<Task & { id: string }> =>
  client.createResource<Task>({ resourceType: 'Task', status: 'requested', intent: 'order', for: { reference }, description });
const titles = (held: Parameters<typeof workOf>[0]) => workOf(held).tasks.map(({ description }) => description);
const asked = () => {
  const batch = vi.spyOn(client, 'executeBatch');
  return () => batch.mock.calls.flatMap(([{ entry = [] }]) => entry.map(({ request }) => request?.url ?? ''));
};

test('what changed since is put into what is held, and only that is asked for', async () => {
  const reference = await begin('p1');
  const [first, second] = [await aTask(reference, 'First'), await aTask(reference, 'Second')];
  const held = await readWork(client, clock.now());
  expect(titles(held)).toEqual(['First', 'Second']);
  await client.updateResource<Task>({ ...first, status: 'completed' });
  await client.updateResource<Task>({ ...second, description: 'Second, later' });
  await aTask(reference, 'Third');
  const urls = asked();
  expect(titles(await readWork(client, clock.now(), held))).toEqual(['Second, later', 'Third']);
  expect(urls().every((url) => url.includes('_lastUpdated=ge'))).toBe(true);
});

test('a course that began since comes with its patient, and one that ended leaves', async () => {
  await begin('p1');
  const held = await readWork(client, clock.now());
  await begin('p2');
  await readWork(client, clock.now(), held);
  expect(workOf(held).patients.map(({ identifier }) => identifier?.[0]?.value)).toEqual(['Patient/p1', 'Patient/p2']);
  const [plan] = workOf(held).carePlans;
  await client.updateResource({ ...(await client.readResource('CarePlan', plan?.id ?? '')), status: 'revoked' });
  await readWork(client, clock.now(), held);
  expect(workOf(held).carePlans.length).toBe(1);
});

test('a name that changed is the new one', async () => {
  const reference = await begin('p1');
  const held = await readWork(client, clock.now());
  const patient = await client.readResource('Patient', reference.slice('Patient/'.length));
  await client.updateResource({ ...patient, name: [{ text: 'Another name' }] });
  await readWork(client, clock.now(), held);
  expect(workOf(held).patients[0]?.name?.[0]?.text).toBe('Another name');
});

test('where nothing changed, that is told', async () => {
  await aTask(await begin('p1'));
  const held = await readWork(client, clock.now());
  const { changes } = held;
  await readWork(client, clock.now(), held);
  expect(held.changes).toBe(changes);
});

test('a burst of changes is not read again once its time is past', async () => {
  await aTask(await begin('p1'));
  let held = await readWork(client, clock.now());
  for (let minute = 0; minute < 4; minute += 1) {
    clock.advance(1);
    held = await readWork(client, clock.now(), held);
  }
  const answers = vi.spyOn(client, 'executeBatch');
  await readWork(client, clock.now(), held);
  const isEmpty = ({ resource }: BundleEntry) => resource?.resourceType === 'Bundle' && resource.entry === undefined;
  const { entry = [] } = await (answers.mock.results[0]?.value as ReturnType<typeof client.executeBatch>);
  expect(entry.map(isEmpty)).toEqual(entry.map(() => true));
  expect(entry.length).toBeGreaterThan(0);
});

test('what was deleted leaves with the next whole reading', async () => {
  const task = await aTask(await begin('p1'));
  const held = await readWork(client, clock.now());
  await client.deleteResource('Task', task.id);
  clock.advance(5);
  const after = await readWork(client, clock.now(), held);
  expect(titles(after)).toEqual([]);
  expect(after.changes).not.toBe(held.changes);
});

test('a reading that fails leaves what is held as it was', async () => {
  const reference = await begin('p1');
  await aTask(reference);
  const held = await readWork(client, clock.now());
  const before = [sizeOf(held), held.changes, held.storeAt];
  await aTask(reference);
  vi.spyOn(client, 'executeBatch').mockRejectedValueOnce(new Error('away'));
  await expect(readWork(client, clock.now(), held)).rejects.toThrow('unreadable');
  expect([sizeOf(held), held.changes, held.storeAt]).toEqual(before);
});

test('a store that holds nothing is asked for all each time', async () => {
  const held = await readWork(client, clock.now());
  const urls = asked();
  await readWork(client, clock.now(), held);
  expect(urls().some((url) => url.includes('_lastUpdated='))).toBe(false);
});
