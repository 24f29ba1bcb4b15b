import type { AuditEvent } from '@medplum/fhirtypes';
import { beforeEach, describe, expect, test } from 'vitest';
import { SESSION_SYSTEM } from '../../../src/service/audit/audit-event.ts';
import { sessionMark } from '../../../src/service/audit/fact.ts';
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

  test.each(['a\u0000\ud800b', ' ', '\t', '\u00a0', '\u0001 ', '\ufeff'])(
    'has a decision that was shown to a caller who names the call with what no record can hold (%j)',
    async (hookInstance) => {
      await service.post('/api/pathway', {}, await service.signIn('prescriber'));
      const before = await events();
      await call(service, 'patient-view', { ...hook('patient-view'), hookInstance });
      const made = (await events()).filter(({ id }) => !before.some((one) => one.id === id));
      expect(of(made, /cds-services\/kap-patient-view$/)).toHaveLength(1);
      expect(service.logs.filter(({ event }) => event === 'audit-lost')).toEqual([]);
    },
  );

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
