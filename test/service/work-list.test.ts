import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkListAnswer } from '../../src/service/contract.ts';
import { keepPathwayTrue } from '../../src/medplum/duties.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { createSessionStore } from '../../src/service/session-store.ts';
import { EHR_BASE, PRESCRIBER } from '../support/course.ts';
import { aService, type Harness } from './harness.ts';

let service: Harness;
beforeEach(async () => {
  service = await aService();
  await service.post('/api/pathway', {}, await service.signIn('prescriber'));
  await service.settle();
  await keepPathwayTrue(service.client, (await findPatient(service.client, EHR_BASE, 'p1')) ?? '', service.clock.now());
});

async function listFor(...roles: readonly string[]): Promise<WorkListAnswer> {
  const sessions = createSessionStore(service.shared);
  const until = Date.now() + 3_600_000;
  const user = { reference: PRESCRIBER, name: 'Imagined', roles };
  const session = { tenant: 'clinic', user, needPatientBanner: true, accessToken: 'x', accessUntilMs: until, endsAtMs: until };
  const response = await service.get('/api/work-list', { cookie: `__Host-kap=${await sessions.create(session)}` });
  expect(response.status).toBe(200);
  return (await response.json()) as WorkListAnswer;
}

describe('the work list', () => {
  test('shows a clinician what every running course asks for, by patient', async () => {
    const { items } = await listFor('therapist');
    expect(items.map(({ title }) => title)).toContain('Mental-health intake');
    expect(new Set(items.map(({ patient }) => patient.reference))).toEqual(new Set(['Patient/p1']));
  });

  test('shows the front desk visits and forms, and nothing that is for clinicians', async () => {
    const { items } = await listFor('front-desk');
    expect(items.map(({ title }) => title)).toContain('Find a time: Mental-health intake');
    expect(items.filter(({ kind }) => !['session', 'escort', 'visit', 'form', 'expiring'].includes(kind))).toEqual([]);
  });

  test('shows somebody who is both everything', async () => {
    expect((await listFor('front-desk', 'therapist')).items).toEqual((await listFor('therapist')).items);
  });

  test('is refused as a whole when the store gives half of it', async () => {
    const sessions = createSessionStore(service.shared);
    const until = Date.now() + 3_600_000;
    const user = { reference: PRESCRIBER, name: 'Imagined', roles: ['therapist'] };
    const id = await sessions.create({
      tenant: 'clinic',
      user,
      needPatientBanner: true,
      accessToken: 'x',
      accessUntilMs: until,
      endsAtMs: until,
    });
    service.client.executeBatch = () => Promise.reject(new Error('half'));
    expect((await service.get('/api/work-list', { cookie: `__Host-kap=${id}` })).status).toBe(502);
  });
});
