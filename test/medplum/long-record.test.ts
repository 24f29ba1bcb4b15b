import type { MedplumClient } from '@medplum/core';
import type { Bundle, Condition } from '@medplum/fhirtypes';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { startCourse } from '../../src/medplum/course.ts';
import { PAGE } from '../../src/medplum/read-batch.ts';
import { findPatient, loadPatientRecord } from '../../src/medplum/store.ts';
import { createClock } from '../../src/sandbox/clock.ts';
import { createMedplumStore } from '../../src/sandbox/medplum/medplum-store.ts';
import { loadDefinitions } from '../../src/sandbox/store/definitions.ts';
import { aPerson, EHR_BASE } from '../support/course.ts';

const now = '2026-01-05T09:00:00.000Z';
const MANY = PAGE + 100;
let client: MedplumClient;
let conditions: readonly string[];

beforeEach(async () => {
  loadDefinitions();
  client = (await createMedplumStore({ clock: createClock(Date.parse(now) - Date.now()) })).client();
  await startCourse(client, { ehrBase: EHR_BASE, patient: aPerson(), protocol: defaultProtocol(), now, author: undefined });
  const reference = (await findPatient(client, EHR_BASE, 'p1')) ?? '';
  const entry = Array.from({ length: MANY }, () => ({
    resource: { resourceType: 'Condition', subject: { reference }, code: { text: 'Imagined' } } satisfies Condition,
    request: { method: 'POST' as const, url: 'Condition' },
  }));
  const written = await client.executeBatch({ resourceType: 'Bundle', type: 'batch', entry });
  conditions = (written.entry ?? []).map(({ response }) => response?.location?.split('/')[1] ?? '').toSorted();
  expect(new Set(conditions).size).toBe(MANY);
});

const read = async (): Promise<readonly string[]> => {
  const record = await loadPatientRecord(client, { ehrBase: EHR_BASE, ehrPatientId: 'p1', now });
  return (record?.resources ?? []).flatMap(({ resourceType, id }) => (resourceType === 'Condition' ? [id ?? ''] : []));
};

/** Between the first page and the next. */
function meanwhile(happen: () => Promise<unknown>): void {
  const whole = client.executeBatch.bind(client);
  let asked = 0;
  vi.spyOn(client, 'executeBatch').mockImplementation(async (bundle: Bundle) => {
    asked += 1;
    if (asked === 2) await happen();
    return whole(bundle);
  });
}

test('a record of more than a page is read to its end, each once and by id', async () => {
  expect(await read()).toEqual(conditions);
});

test('what is deleted while the pages are read moves nothing else out of the record', async () => {
  const [gone = '', ...others] = conditions;
  meanwhile(() => client.deleteResource('Condition', gone));
  expect((await read()).filter((id) => id !== gone)).toEqual(others);
});

test('a store that gives page after page of the same fails the record, and does not go on for ever', async () => {
  const whole = client.executeBatch.bind(client);
  const asked = vi.spyOn(client, 'executeBatch').mockImplementation((bundle: Bundle) => {
    const entry = (bundle.entry ?? []).map(({ request, ...one }) => ({
      ...one,
      request: { method: 'GET' as const, url: (request?.url ?? '').replace(/&?_(?:offset|lastUpdated)=[^&]*/g, '') },
    }));
    return whole({ ...bundle, entry });
  });
  await expect(read()).rejects.toThrow('too-large');
  expect(asked).toHaveBeenCalledTimes(20);
});
