import type { MedplumClient } from '@medplum/core';
import type { Condition } from '@medplum/fhirtypes';
import { beforeEach, expect, test } from 'vitest';
import type { Store } from '../../src/medplum/read-batch.ts';
import { saveMirror } from '../../src/medplum/save-mirror.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { enrol } from '../security/support.ts';
import { aService, type Harness } from '../service/harness.ts';
import { aCondition, CODES } from '../support/builders.ts';
import { EHR_BASE } from '../support/course.ts';

const SPOILT = { ...aCondition({ id: 'c2', code: CODES.pharyngitis }), onsetDateTime: '2015-13-99' } satisfies Condition;
const FOUND = aCondition({ id: 'c1', code: CODES.schizophrenia });

let service: Harness;
let patientRef: string;
beforeEach(async () => {
  service = await aService();
  await enrol(service);
  patientRef = (await findPatient(service.client, EHR_BASE, 'p1')) ?? '';
  service.clock.advance(1);
});

const save = (store: Store, now = service.clock.now(), resources = [FOUND, SPOILT]) =>
  saveMirror(store, patientRef, { resources, freshness: { conditions: { state: 'read', at: now } }, bounded: [], now });
const stored = async () => (await service.client.searchResources('Condition')).map(({ identifier }) => identifier?.[0]?.value);

/** The store, with something done before it is given the batch of a mirror. */
function atTheBatch(work: () => Promise<Awaited<ReturnType<MedplumClient['executeBatch']>> | undefined>): Store {
  return {
    search: (...args: Parameters<MedplumClient['search']>) => service.client.search(...args),
    executeBatch: async (bundle) => {
      const isMirror = bundle.type === 'batch' && bundle.entry?.some(({ request }) => request?.method === 'POST') === true;
      return (isMirror ? await work() : undefined) ?? service.client.executeBatch(bundle);
    },
  } as Store;
}

test('what the store refuses is named, and its category is not read', async () => {
  expect(await save(service.client)).toEqual([{ category: 'conditions', reference: 'Condition/c2' }]);
  expect(await stored()).toEqual(['Condition/c1']);
  expect((await service.freshness()).conditions).toMatchObject({ state: 'failed', reason: 'unreadable-entry' });
});

test('what the EHR has no more goes, and with it nothing else', async () => {
  await save(service.client);
  service.clock.advance(1);
  const another = aCondition({ id: 'c3', code: CODES.stroke });
  await save(service.client, service.clock.now(), [another, SPOILT]);
  expect(await stored()).toEqual(['Condition/c3']);
});

test.each(['429 Too Many Requests', '503 Service Unavailable'])(
  'a store that answers %s says nothing about an entry',
  async (status) => {
    const busy = atTheBatch(async () => ({
      resourceType: 'Bundle',
      type: 'batch-response',
      entry: [{ response: { status } }, { response: { status } }],
    }));
    await expect(save(busy)).rejects.toMatchObject({ fault: 'refused' });
    expect((await service.freshness()).conditions).toMatchObject({ state: 'failed', reason: 'refresh-unfinished' });
    await save(service.client);
    expect(await stored()).toEqual(['Condition/c1']);
  },
);

test('who may write nothing is told so, and no category counts as read', async () => {
  const closed = atTheBatch(async () => ({
    resourceType: 'Bundle',
    type: 'batch-response',
    entry: [{ response: { status: '403 Forbidden' } }, { response: { status: '403 Forbidden' } }],
  }));
  await expect(save(closed)).rejects.toMatchObject({ fault: 'forbidden' });
  expect((await service.freshness()).conditions.state).toBe('failed');
});

test('a later reading that comes in between stands', async () => {
  let isFirst = true;
  const now = service.clock.now();
  let later = '';
  const interrupted = atTheBatch(async () => {
    if (!isFirst) return undefined;
    isFirst = false;
    service.clock.advance(1);
    later = service.clock.now();
    await save(service.client, later, []);
    return undefined;
  });
  await save(interrupted, now);
  const { conditions } = await service.freshness();
  expect(conditions).toEqual({ state: 'read', at: later });
});
