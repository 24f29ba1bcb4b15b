import type { MedplumClient } from '@medplum/core';
import { beforeEach, expect, test, vi } from 'vitest';
import { createWorkLists, type WorkReader } from '../../src/service/work-lists.ts';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { createClock, type SandboxClock } from '../../src/sandbox/clock.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { aPerson, EHR_BASE } from '../support/course.ts';

let clock: SandboxClock;
beforeEach(() => {
  loadDefinitions();
  clock = createClock(Date.parse('2026-01-05T09:00:00Z') - Date.now());
});

/** A store with one course that asks for one thing. */
async function aStore(title: string): Promise<MedplumClient> {
  const client = (await createMedplumStore({ clock })).client();
  const course = { ehrBase: EHR_BASE, patient: aPerson(), protocol: defaultProtocol(), now: clock.now(), author: undefined };
  await startCourse(client, course);
  const reference = (await findPatient(client, EHR_BASE, 'p1')) ?? '';
  await client.createResource({
    resourceType: 'Task',
    status: 'requested',
    intent: 'order',
    for: { reference },
    description: title,
    instantiatesCanonical: 'https://kap-pathway.org/fhir/Questionnaire/kap-phq-9',
    performerType: [{ coding: [{ system: 'https://kap-pathway.org/fhir/CodeSystem/kap-role', code: 'patient' }] }],
  });
  return client;
}
const reader = (client: MedplumClient, more: Partial<WorkReader> = {}): WorkReader => ({
  tenant: 'clinic',
  person: 'Practitioner/a',
  isDesk: false,
  store: async () => client,
  ehrBase: EHR_BASE,
  now: clock.now(),
  timeZone: 'UTC',
  ...more,
});
const titles = ({ items }: { readonly items: readonly { readonly title: string }[] }) => items.map(({ title }) => title);

test.each([
  ['another person', { person: 'Practitioner/b' }],
  ['the service itself', { person: undefined }],
  ['the same person at another tenant', { tenant: 'other' }],
  ['a front desk', { isDesk: true }],
] as const)('what one reader was told is not told to %s, also not by its version', async (_name, more) => {
  const [mine, theirs] = [await aStore('For one'), await aStore('For the other')];
  const lists = createWorkLists();
  const first = await lists.read(reader(mine));
  expect(titles(first)).toEqual(['For one']);
  const other = await lists.read(reader(theirs, more), first.version);
  expect(titles(other)).not.toContain('For one');
  expect(titles(other)).toHaveLength(1);
  expect(titles(await lists.read(reader(mine), first.version))).toEqual(['For one']);
});

test('readings of one reader come one after the other, and who waits for the same one shares it', async () => {
  const client = await aStore('One');
  const lists = createWorkLists();
  const [whole, opened] = [client.executeBatch.bind(client), vi.fn()];
  let under = 0;
  vi.spyOn(client, 'executeBatch').mockImplementation(async (bundle) => {
    under += 1;
    expect(under).toBe(1);
    const answer = await whole(bundle);
    under -= 1;
    return answer;
  });
  const store = async () => {
    opened();
    return client;
  };
  const read = Array.from({ length: 5 }, () => lists.read(reader(client, { store })));
  expect(new Set((await Promise.all(read)).map(({ version }) => version)).size).toBe(1);
  expect(opened).toHaveBeenCalledTimes(2);
});

test('a reading that fails fails for those who share it, and the next one is made', async () => {
  const client = await aStore('One');
  const lists = createWorkLists();
  vi.spyOn(client, 'executeBatch').mockRejectedValueOnce(new Error('away')).mockRejectedValueOnce(new Error('away'));
  const read = await Promise.allSettled([lists.read(reader(client)), lists.read(reader(client)), lists.read(reader(client))]);
  expect(read.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  expect(titles(await lists.read(reader(client)))).toEqual(['One']);
});

test('the next day is another list, though nothing changed in the store', async () => {
  const client = await aStore('One');
  const lists = createWorkLists();
  const due = { restriction: { period: { end: '2026-01-05' } } };
  const [task] = await client.searchResources('Task');
  if (task !== undefined) await client.updateResource({ ...task, ...due });
  const today = await lists.read(reader(client));
  const tomorrow = await lists.read(reader(client, { now: '2026-01-06T00:00:30.000Z', person: 'Practitioner/a' }));
  expect([today, tomorrow].map(({ items }) => items[0]?.when)).toEqual(['today', 'overdue']);
  expect(tomorrow.version).not.toBe(today.version);
});
