import { OperationOutcomeError } from '@medplum/core';
import type { Bundle, OperationOutcome } from '@medplum/fhirtypes';
import { describe, expect, test, vi } from 'vitest';
import type { Store } from '../../src/medplum/read-batch.ts';
import { waitingStore } from '../../src/medplum/waiting-store.ts';

const throttled = (ms: number): OperationOutcome => ({
  resourceType: 'OperationOutcome',
  issue: [
    { severity: 'error', code: 'throttled', diagnostics: `{"_remainingPoints":0,"_msBeforeNext":${String(ms)},"limit":50000}` },
  ],
});
const answer: Bundle = { resourceType: 'Bundle', type: 'batch-response', entry: [{ response: { status: '200' } }] };
const refusedIn: Bundle = {
  resourceType: 'Bundle',
  type: 'batch-response',
  entry: [{ response: { status: '200' } }, { response: { status: '429', outcome: throttled(1) } }],
};
const read: Bundle = { resourceType: 'Bundle', type: 'batch', entry: [{ request: { method: 'GET', url: 'Patient/x' } }] };
const write: Bundle = { resourceType: 'Bundle', type: 'transaction', entry: [{ request: { method: 'POST', url: 'Task' } }] };

/** A store that gives these answers, one a call. */
function answering(...answers: readonly (Bundle | Error)[]) {
  const left = [...answers];
  const executeBatch = vi.fn(() => {
    const next = left.shift();
    return next instanceof Error ? Promise.reject(next) : Promise.resolve(next);
  });
  return { executeBatch, store: { executeBatch, search: executeBatch } as unknown as Store };
}

describe('a store that waits', () => {
  test('asks again when the quota refused all, whether it reads or writes', async () => {
    for (const bundle of [read, write]) {
      const { store, executeBatch } = answering(new OperationOutcomeError(throttled(1)), answer);
      expect(await waitingStore(store).executeBatch(bundle)).toBe(answer);
      expect(executeBatch).toHaveBeenCalledTimes(2);
    }
    const { store } = answering(new OperationOutcomeError(throttled(1)), answer);
    expect(await waitingStore(store).search('Patient')).toBe(answer);
  });

  test('asks a whole batch of reads again when the quota ended within it, and no batch of writes', async () => {
    expect(await waitingStore(answering(refusedIn, answer).store).executeBatch(read)).toBe(answer);
    const { store, executeBatch } = answering(refusedIn, answer);
    const waiting = waitingStore(store);
    expect(await waiting.executeBatch(write)).toBe(refusedIn);
    expect(waiting.isSpent()).toBe(true);
    expect(executeBatch).toHaveBeenCalledTimes(1);
  });

  test('gives up at once when the quota comes back too late, and when it has waited enough', async () => {
    const late = new OperationOutcomeError(throttled(40_000));
    const { store, executeBatch } = answering(late);
    const waiting = waitingStore(store);
    expect(waiting.isSpent()).toBe(false);
    await expect(waiting.executeBatch(read)).rejects.toBe(late);
    expect(waiting.isSpent()).toBe(true);
    expect(executeBatch).toHaveBeenCalledTimes(1);
    const soon = new OperationOutcomeError(throttled(1));
    const often = answering(soon, soon, soon, answer);
    await expect(waitingStore(often.store, 110).executeBatch(read)).rejects.toBe(soon);
    expect(often.executeBatch).toHaveBeenCalledTimes(3);
  });

  test('hands every other fault on as it is', async () => {
    const refused = new Error('no');
    const { store, executeBatch } = answering(refused);
    await expect(waitingStore(store).executeBatch(read)).rejects.toBe(refused);
    expect(executeBatch).toHaveBeenCalledTimes(1);
  });
});
