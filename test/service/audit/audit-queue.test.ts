import { badRequest, OperationOutcomeError } from '@medplum/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAudit } from '../../../src/service/audit/audit.ts';
import type { AuditFact } from '../../../src/service/audit/fact.ts';
import type { TenantRuntime } from '../../../src/service/tenant-runtime.ts';
import { PRESCRIBER } from '../../support/course.ts';
import { aService, type Harness } from '../harness.ts';

let service: Harness;
beforeEach(async () => {
  service = await aService();
});

describe('the queue', () => {
  const fact: AuditFact = { kind: 'read', outcome: 'success', patientId: 'p1', what: '/api/pathway', user: PRESCRIBER };
  const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  function aTenant(executeBatch: (bundle: { entry?: unknown[] }) => Promise<unknown>) {
    const store = { executeBatch, search: async () => ({ resourceType: 'Bundle', type: 'searchset', entry: [] }) };
    const on = { tenant: service.config.tenants[0], ownStore: async () => store } as unknown as TenantRuntime;
    const audit = createAudit({ clock: service.clock, config: service.config, logger });
    return { on, audit };
  }
  const accept = async ({ entry = [] }: { entry?: unknown[] }) => ({ entry: entry.map(() => ({ response: { status: '201' } })) });

  const refusing = async ({ entry = [] }: { entry?: unknown[] }) => {
    if (JSON.stringify(entry).includes('/api/bad')) throw new OperationOutcomeError(badRequest('no'));
    return accept({ entry });
  };

  test('writes what came together in one request, and never while somebody waits', async () => {
    const executeBatch = vi.fn(accept);
    const { on, audit } = aTenant(executeBatch);
    for (let at = 0; at < 150; at += 1) audit.record(on, fact);
    expect(executeBatch).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(executeBatch.mock.calls.map(([{ entry }]) => entry?.length)).toEqual([100, 50]);
    expect(audit.counts()).toEqual({ recorded: 150, written: 150, lost: 0, waiting: 0 });
  });

  test('does not let a request’s worth of events wait for more', async () => {
    const { on, audit } = aTenant(vi.fn(accept));
    for (let at = 0; at < 450; at += 1) audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(300);
    expect(audit.counts()).toMatchObject({ written: 400, waiting: 50 });
  });

  test('looks up the patients of a list some dozens at a time, knows them afterwards, and forgets them after a while', async () => {
    const { on, audit } = aTenant(vi.fn(accept));
    const store = await on.ownStore();
    const search = vi.spyOn(store, 'search');
    const patients = Array.from({ length: 100 }, (_, at) => `p${String(at)}`);
    const entry = patients.map((id) => {
      const identifier = [{ system: on.tenant.fhirBase, value: `Patient/${id}` }];
      return { resource: { resourceType: 'Patient', id, identifier } };
    });
    search.mockResolvedValue({ resourceType: 'Bundle', type: 'searchset', entry } as never);
    for (const delay of [1_000, 1_000]) {
      audit.record(on, { ...fact, patientId: undefined, patients });
      await vi.advanceTimersByTimeAsync(delay);
    }
    expect(search).toHaveBeenCalledTimes(4);
    expect(audit.counts()).toMatchObject({ written: 2, lost: 0 });
    await vi.advanceTimersByTimeAsync(620_000);
    expect(vi.getTimerCount()).toBe(0);
    audit.record(on, { ...fact, patientId: undefined, patients });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(search).toHaveBeenCalledTimes(8);
  });

  test('keeps everything while the store is away, in order, and writes it when it is back', async () => {
    const executeBatch = vi.fn(accept).mockRejectedValueOnce(new TypeError('fetch failed'));
    const { on, audit } = aTenant(executeBatch);
    audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(300);
    expect(audit.counts()).toMatchObject({ written: 0, lost: 0, waiting: 1 });
    expect(logger.warn).toHaveBeenCalledWith(expect.objectContaining({ waiting: 1 }), 'audit-delayed');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(audit.counts()).toMatchObject({ written: 1, lost: 0, waiting: 0 });
  });

  test('is bounded: what does not fit is counted and said to be lost', async () => {
    const { on, audit } = aTenant(() => Promise.reject(new TypeError('fetch failed')));
    for (let at = 0; at < 5_001; at += 1) audit.record(on, fact);
    expect(audit.counts()).toMatchObject({ recorded: 5_001, lost: 100, waiting: 4_901 });
    expect(logger.error).toHaveBeenCalledWith(expect.objectContaining({ lost: 100, why: 'queue-full' }), 'audit-lost');
  });

  test('counts as lost what the store refuses, and goes on', async () => {
    const refuseFirst = async ({ entry = [] }: { entry?: unknown[] }) => ({
      entry: entry.map((_one, at) => ({ response: { status: at === 0 ? '400' : '201' } })),
    });
    const { on, audit } = aTenant(refuseFirst);
    for (let at = 0; at < 3; at += 1) audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(audit.counts()).toEqual({ recorded: 3, written: 2, lost: 1, waiting: 0 });
  });

  test.each(['401', '403'])(
    'keeps everything while the client may write none of it (%s), and writes it when it may',
    async (status) => {
      const mayNot = async ({ entry = [] }: { entry?: unknown[] }) => ({ entry: entry.map(() => ({ response: { status } })) });
      const { on, audit } = aTenant(vi.fn(accept).mockImplementationOnce(mayNot));
      for (let at = 0; at < 3; at += 1) audit.record(on, fact);
      await vi.advanceTimersByTimeAsync(300);
      expect(audit.counts()).toEqual({ recorded: 3, written: 0, lost: 0, waiting: 3 });
      await vi.advanceTimersByTimeAsync(1_000);
      expect(audit.counts()).toEqual({ recorded: 3, written: 3, lost: 0, waiting: 0 });
    },
  );

  test('loses of a request that is refused as a whole only the event that it is refused for', async () => {
    const { on, audit } = aTenant(refusing);
    for (let at = 0; at < 250; at += 1) audit.record(on, at === 70 ? { ...fact, what: '/api/bad' } : fact);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(audit.counts()).toEqual({ recorded: 250, written: 249, lost: 1, waiting: 0 });
  });

  test.each([
    ['a token that was not given', badRequest('invalid_client')],
    ['an answer that the client does not know', badRequest('Unexpected end of JSON input')],
  ])('loses nothing to an outage that the client calls a bad request: %s', async (_what, outcome) => {
    let isAway = true;
    const executeBatch = vi.fn((bundle: { entry?: unknown[] }) =>
      isAway ? Promise.reject(new OperationOutcomeError(outcome)) : accept(bundle),
    );
    const { on, audit } = aTenant(executeBatch);
    for (let at = 0; at < 250; at += 1) audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(audit.counts()).toEqual({ recorded: 250, written: 0, lost: 0, waiting: 250 });
    // Seven halvings and two events alone, then 1 s, 5 s, and every 30 s.
    expect(executeBatch.mock.calls.length).toBeLessThan(40);
    isAway = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(audit.counts()).toEqual({ recorded: 250, written: 250, lost: 0, waiting: 0 });
  });

  test('finds several bad events in a row, and none of them keeps a good one from the record', async () => {
    const { on, audit } = aTenant(refusing);
    for (let at = 0; at < 30; at += 1) audit.record(on, at < 4 ? { ...fact, what: '/api/bad' } : fact);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(audit.counts()).toMatchObject({ written: 26 });
    audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    expect(audit.counts()).toEqual({ recorded: 32, written: 28, lost: 4, waiting: 0 });
  });

  test('does not give up the only event that there is, until another one has shown that it is the reason', async () => {
    const { on, audit } = aTenant(refusing);
    audit.record(on, { ...fact, what: '/api/bad' });
    await vi.advanceTimersByTimeAsync(5 * 60_000);
    expect(audit.counts()).toMatchObject({ lost: 0, waiting: 1 });
    audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(2 * 60_000);
    expect(audit.counts()).toEqual({ recorded: 2, written: 1, lost: 1, waiting: 0 });
  });

  test.each(['429', '503', undefined])('sends again, later, what of a request was answered with %s', async (status) => {
    let isBusy = true;
    const executeBatch = vi.fn(async ({ entry = [] }: { entry?: unknown[] }) => ({
      entry: entry.map((_one, at) => ({ response: isBusy && at > 0 ? { status } : { status: '201' } })),
    }));
    const { on, audit } = aTenant(executeBatch);
    for (let at = 0; at < 3; at += 1) audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(300);
    expect(audit.counts()).toEqual({ recorded: 3, written: 1, lost: 0, waiting: 2 });
    isBusy = false;
    await vi.advanceTimersByTimeAsync(900);
    expect(executeBatch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(audit.counts()).toEqual({ recorded: 3, written: 3, lost: 0, waiting: 0 });
  });

  test('tries at a shutdown what had to wait, without waiting out the pause after a failure', async () => {
    const executeBatch = vi.fn(accept).mockRejectedValueOnce(new TypeError('fetch failed'));
    const { on, audit } = aTenant(executeBatch);
    audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(300);
    await audit.drain(2_000);
    expect(audit.counts()).toEqual({ recorded: 1, written: 1, lost: 0, waiting: 0 });
  });

  test('says at a shutdown what is lost when the store stays away', async () => {
    const { on, audit } = aTenant(() => Promise.reject(new TypeError('fetch failed')));
    for (let at = 0; at < 150; at += 1) audit.record(on, fact);
    await vi.advanceTimersByTimeAsync(300);
    await audit.drain(2_000);
    expect(audit.counts()).toEqual({ recorded: 150, written: 0, lost: 150, waiting: 0 });
    expect(logger.error).toHaveBeenCalledWith(expect.objectContaining({ lost: 150, why: 'stopped' }), 'audit-lost');
  });

  test('drains at a shutdown, and does not wait for ever', async () => {
    const { on, audit } = aTenant(() => new Promise(() => undefined));
    audit.record(on, fact);
    const drained = vi.fn();
    void audit.drain(2_000).then(drained);
    await vi.advanceTimersByTimeAsync(2_001);
    expect(drained).toHaveBeenCalled();
    expect(audit.counts()).toMatchObject({ lost: 1 });
  });
});
