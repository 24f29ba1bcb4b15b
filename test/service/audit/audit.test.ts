import { badRequest, OperationOutcomeError } from '@medplum/core';
import type { AuditEvent } from '@medplum/fhirtypes';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createAudit } from '../../../src/service/audit/audit.ts';
import { SESSION_SYSTEM } from '../../../src/service/audit/audit-event.ts';
import { type AuditFact, sessionMark } from '../../../src/service/audit/fact.ts';
import type { TenantRuntime } from '../../../src/service/tenant-runtime.ts';
import { profile } from '../../../src/terminology/codes.ts';
import { call, hook } from '../../security/support.ts';
import { aCondition, CODES } from '../../support/builders.ts';
import { keepPathwayTrue } from '../../../src/medplum/duties.ts';
import { findPatient } from '../../../src/medplum/store.ts';
import { aPerson, EHR_BASE, PRESCRIBER } from '../../support/course.ts';
import { aService, type Harness, PUBLIC } from '../harness.ts';

let service: Harness;
beforeEach(async () => {
  service = await aService();
});

const BALP = 'https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit';
const events = async (): Promise<readonly AuditEvent[]> => {
  await service.settle();
  return service.client.searchResources('AuditEvent', { _count: '200' });
};
const whatOf = (event: AuditEvent) => event.entity?.[0]?.what?.reference ?? event.entity?.[0]?.what?.identifier?.value;
const of = (all: readonly AuditEvent[], what: RegExp) => all.filter((event) => what.test(whatOf(event) ?? ''));

describe('the record of use', () => {
  test('of a read names who, whose, when and in which session, and claims the BALP profile', async () => {
    const headers = await service.signIn('prescriber');
    await service.post('/api/pathway', {}, headers);
    await service.get('/api/pathway', headers);
    const [event] = of(await events(), /\/api\/pathway$/);
    expect(event?.meta?.profile).toEqual([profile('kap-audit-event'), `${BALP}.PatientRead`]);
    expect([event?.action, event?.outcome, event?.subtype?.[0]?.code]).toEqual(['R', '0', 'read']);
    const user = event?.agent.find(({ requestor }) => requestor);
    expect(user).toMatchObject({
      who: { identifier: { system: EHR_BASE, value: PRESCRIBER } },
      role: [{ coding: [{ code: 'prescriber' }] }],
    });
    const patient = event?.entity?.find(({ type }) => type?.code === '1');
    expect(patient?.what).toMatchObject({ reference: /^Patient\//, identifier: { value: 'Patient/p1' } });
    const session = event?.entity?.find(({ what }) => what?.identifier?.system === SESSION_SYSTEM)?.what?.identifier?.value;
    const id = (headers['cookie'] ?? '').slice('__Host-kap='.length);
    expect(session).toBe(sessionMark(id));
    expect(JSON.stringify(event)).not.toContain(id);
  });

  test('of a write names what was written', async () => {
    const answer = await service.post('/api/pathway', {}, await service.signIn('prescriber'));
    const { reference } = (await answer.json()) as { reference: string };
    const [event] = of(await events(), /^CarePlan\//);
    expect([whatOf(event as AuditEvent), event?.action, event?.outcome]).toEqual([reference, 'C', '0']);
    expect(event?.meta?.profile).toContain(`${BALP}.PatientCreate`);
  });

  test('has every refusal, with what was asked and no claim of success', async () => {
    await service.post('/api/doses', { doseMg: 10 }, await service.signIn('therapist'));
    const [event] = of(await events(), /\/api\/doses$/);
    expect([event?.outcome, event?.meta?.profile]).toEqual(['4', [profile('kap-audit-event')]]);
  });

  test.each(['a%00b', 'a%0d%0ab', '%00', 'x'.repeat(5_000), '%ed%a0%80', '%'])(
    'has what was asked for under a name that no record can hold (%s)',
    async (name) => {
      await service.get(`/api/forms/${name}`, await service.signIn('therapist'));
      const [event] = of(await events(), /\/api\/forms\//);
      expect(event?.outcome).toBe('4');
      expect(whatOf(event as AuditEvent)).toMatch(/^[!-~]{1,600}$/);
    },
  );

  test('has a decision that was shown to a caller who names the call with what no record can hold', async () => {
    await service.post('/api/pathway', {}, await service.signIn('prescriber'));
    await call(service, 'patient-view', { ...hook('patient-view'), hookInstance: 'a\u0000\ud800b' });
    expect(of(await events(), /cds-services\/kap-patient-view$/)).toHaveLength(1);
  });

  test('has every reading of the chart, by the service itself', async () => {
    await service.get('/api/pathway', await service.signIn('therapist'));
    const [event] = of(await events(), /fhir\/Patient\/p1$/);
    expect(event?.agent.find(({ requestor }) => requestor)?.who?.identifier?.value).toBe(PUBLIC);
  });

  test('has each decision that was shown, by which rules, and the override of it', async () => {
    service.ehr.put(aCondition({ id: 'c1', code: CODES.seizure }));
    await service.post('/api/pathway', {}, await service.signIn('prescriber'));
    const { text } = await call(service, 'patient-view', hook('patient-view'));
    const { cards } = JSON.parse(text) as { cards: readonly { uuid: string }[] };
    const [shown] = of(await events(), /cds-services\/kap-patient-view$/);
    const uuids = shown?.entity?.flatMap(({ what }) => /^urn:uuid:(.*)/.exec(what?.identifier?.value ?? '')?.[1] ?? []);
    expect(uuids).toEqual(cards.map(({ uuid }) => uuid));
    expect(shown?.entity?.flatMap(({ detail = [] }) => detail.map(({ type }) => type))).toContain('rule');
    const overridden = { card: cards[0]?.uuid, outcome: 'overridden', outcomeTimestamp: '2026-01-05T09:00:00Z' };
    await service.post('/cds-services/kap-patient-view/feedback', { feedback: [overridden] });
    const [override] = of(await events(), /^Communication\//);
    expect(override?.entity?.find(({ what }) => what?.identifier?.value === `urn:uuid:${cards[0]?.uuid ?? ''}`)).toBeDefined();
  });

  test('keeps silent about hooks for patients who are none of ours', async () => {
    await call(service, 'patient-view', hook('patient-view'));
    expect(of(await events(), /cds-services/)).toEqual([]);
  });

  test('has a hook’s own reading of somebody who is none of ours, for whom and by which call', async () => {
    await call(service, 'patient-view', hook('patient-view'));
    const read = of(await events(), /fhir\/Patient\/p1$/);
    expect(read).toHaveLength(1);
    const text = JSON.stringify(read);
    for (const said of ['Practitioner/prescriber-1', '0f3a1c52-5f3e-4a51-9a6e-1f0c8f6b7a01', '"Patient/p1"'])
      expect(text).toContain(said);
  });

  test('has no reading where a hook brought everything with it', async () => {
    const patient = { resourceType: 'Patient', id: 'p1' };
    await call(service, 'patient-view', hook('patient-view', {}, { prefetch: { patient } }));
    expect(of(await events(), /fhir\/Patient/)).toEqual([]);
  });

  test('of a list names everybody whom it showed, and claims the profile', async () => {
    service.ehr.put(aPerson({ id: 'p2' }));
    for (const patientId of ['p1', 'p2']) {
      await service.post('/api/pathway', {}, await service.signIn('prescriber', { patientId }));
      const ref = await findPatient(service.client, EHR_BASE, patientId);
      await keepPathwayTrue(service.client, ref ?? '', service.clock.now());
    }
    await service.get('/api/work-list', await service.signIn('therapist', { patientId: 'none' }));
    const [event] = of(await events(), /work-list$/);
    const people = event?.entity?.filter(({ role }) => role?.code === '1').map(({ what }) => what?.identifier?.value);
    expect(people?.toSorted()).toEqual(['Patient/p1', 'Patient/p2']);
    expect(event?.meta?.profile).toContain(`${BALP}.PatientRead`);
  });
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

  test('looks up the patients of a list some dozens at a time, and knows them afterwards', async () => {
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

  test('loses of a request that is refused as a whole only the event that it is refused for', async () => {
    const refusing = async ({ entry = [] }: { entry?: unknown[] }) => {
      if (JSON.stringify(entry).includes('/api/bad')) throw new OperationOutcomeError(badRequest('no'));
      return accept({ entry });
    };
    const { on, audit } = aTenant(refusing);
    for (let at = 0; at < 250; at += 1) audit.record(on, at === 70 ? { ...fact, what: '/api/bad' } : fact);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(audit.counts()).toEqual({ recorded: 250, written: 249, lost: 1, waiting: 0 });
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
