import { randomUUID } from 'node:crypto';
import type { Basic, Bundle, BundleEntry } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { transact } from '../../src/medplum/transact.ts';
import { identifierQuery } from '../../src/medplum/course.ts';
import type { Server } from './support/access.ts';

const SYSTEM = 'https://kap-pathway.org/fhir/sid/test';
const aBasic = (value: string): Basic => ({
  resourceType: 'Basic',
  code: { text: 'KAP test' },
  identifier: [{ system: SYSTEM, value }],
});
const post = (value: string): BundleEntry => ({ resource: aBasic(value), request: { method: 'POST', url: 'Basic' } });
const postOnce = (value: string): BundleEntry => ({
  resource: aBasic(value),
  request: { method: 'POST', url: 'Basic', ifNoneExist: identifierQuery(SYSTEM, value) },
});

/** What the design rests on, asked of the server itself. */
export function describeTransactions(server: () => Server): void {
  describe('a transaction', () => {
    const fenced = (fence: Basic, version: string, value: string): readonly BundleEntry[] => [
      {
        resource: { ...fence, code: { text: value } },
        request: { method: 'PUT', url: `Basic/${fence.id ?? ''}`, ifMatch: `W/"${version}"` },
      },
      post(value),
    ];
    const found = (value: string) => server().client.searchResources('Basic', { identifier: `${SYSTEM}|${value}` });

    test('with a stale version answers as a conflict and writes nothing', async () => {
      const fence = await server().client.createResource(aBasic(randomUUID()));
      const stale = fence.meta?.versionId ?? '';
      await transact(server().client, fenced(fence, stale, randomUUID()));
      const late = randomUUID();
      await expect(transact(server().client, fenced(fence, stale, late))).rejects.toMatchObject({ fault: 'conflict' });
      expect(await found(late)).toHaveLength(0);
    });

    test('of twenty equal ones at once commits exactly once', async () => {
      const fence = await server().client.createResource(aBasic(randomUUID()));
      const value = randomUUID();
      const attempts = Array.from({ length: 20 }, () =>
        transact(server().client, fenced(fence, fence.meta?.versionId ?? '', value)),
      );
      const ended = (await Promise.allSettled(attempts)).map((one) =>
        one.status === 'fulfilled' ? 'written' : (one.reason as { fault?: string }).fault,
      );
      expect(ended.toSorted()).toEqual([...Array.from({ length: 19 }, () => 'conflict'), 'written']);
      expect(await found(value)).toHaveLength(1);
    });

    test('creates once what twenty create at once on one identifier', async () => {
      const value = randomUUID();
      await Promise.allSettled(Array.from({ length: 20 }, () => transact(server().client, [postOnce(value)])));
      expect(await found(value)).toHaveLength(1);
    });

    test('takes 50 updates and 8 entries with a condition, and refuses one more of each as a whole', async () => {
      const batch = (entry: readonly BundleEntry[]): Bundle => ({
        resourceType: 'Bundle',
        type: 'transaction',
        entry: [...entry],
      });
      const many = await transact(
        server().client,
        Array.from({ length: 51 }, () => post(randomUUID())),
      );
      const ids = (many.entry ?? []).map(({ response }) => response?.location?.split('/').at(-1) ?? '');
      const update = (count: number) =>
        ids.slice(0, count).map((id) => ({
          resource: { ...aBasic(randomUUID()), id },
          request: { method: 'PUT' as const, url: `Basic/${id}` },
        }));
      await transact(server().client, update(50));
      await expect(server().client.executeBatch(batch(update(51)))).rejects.toThrow(/more update operations/i);
      await transact(
        server().client,
        Array.from({ length: 8 }, () => postOnce(randomUUID())),
      );
      const nine = Array.from({ length: 9 }, () => postOnce(randomUUID()));
      await expect(transact(server().client, nine)).rejects.toMatchObject({ fault: 'refused' });
    });
  });
}
