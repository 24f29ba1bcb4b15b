import { beforeEach, describe, expect, test, vi } from 'vitest';
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

async function cookieFor(...roles: readonly string[]): Promise<Record<string, string>> {
  const until = Date.now() + 3_600_000;
  const user = { reference: PRESCRIBER, name: 'Imagined', roles };
  const session = { tenant: 'clinic', user, needPatientBanner: true, accessToken: 'x', accessUntilMs: until, endsAtMs: until };
  return { cookie: `__Host-kap=${await createSessionStore(service.shared).create(session)}` };
}

async function ask(roles: readonly string[], query = '', headers: Record<string, string> = {}): Promise<WorkListAnswer> {
  const response = await service.get(`/api/work-list${query}`, { ...(await cookieFor(...roles)), ...headers });
  expect(response.status).toBe(200);
  return (await response.json()) as WorkListAnswer;
}
const listFor = (...roles: readonly string[]): Promise<WorkListAnswer> => ask(roles);

/** Tasks of the one course, with these titles. */
async function addTasks(...titles: readonly string[]): Promise<void> {
  const reference = (await findPatient(service.client, EHR_BASE, 'p1')) ?? '';
  for (const description of titles)
    await service.client.createResource({
      resourceType: 'Task',
      status: 'requested',
      intent: 'order',
      for: { reference },
      description,
    });
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
    const { items } = await listFor('therapist');
    expect((await listFor('front-desk', 'therapist')).items).toEqual(items);
  });

  test('is refused as a whole when the store gives half of it', async () => {
    service.client.executeBatch = () => Promise.reject(new Error('half'));
    expect((await service.get('/api/work-list', await cookieFor('therapist'))).status).toBe(502);
  });
});

describe('rows of the work list', () => {
  const found = { 'x-kap-find': encodeURIComponent('Señal ñ') };

  test('come as many as are asked for, from where they are asked for, and are counted whole', async () => {
    const whole = await listFor('therapist');
    const some = await ask(['therapist'], '?from=1&count=2');
    expect(some.items).toEqual(whole.items.slice(1, 3));
    expect([some.from, some.total, some.everyKind]).toEqual([1, whole.total, whole.total]);
    expect(whole.total).toBe(whole.items.length);
    expect((await ask(['therapist'], `?from=${String(whole.total)}`)).items).toEqual([]);
  });

  test('are filtered by the service: kind, clinician, clinic, role, and words that are in no address', async () => {
    await addTasks('Señal Ñ one', 'Another');
    const whole = await listFor('therapist');
    const [first] = whole.items;
    const kind = first?.kind ?? 'visit';
    const ofKind = await ask(['therapist'], `?kind=${kind}`);
    expect(ofKind.total).toBe(whole.items.filter((item) => item.kind === kind).length);
    expect([ofKind.everyKind, ofKind.counts]).toEqual([whole.everyKind, whole.counts]);
    expect((await ask(['therapist'], '', found)).items.map(({ title }) => title)).toEqual(['Señal Ñ one']);
    const clinician = whole.clinicians[0]?.reference ?? '';
    expect((await ask(['therapist'], `?clinician=${clinician}`)).total).toBe(whole.total);
    for (const nobody of ['clinician=Practitioner/nobody', 'clinic=Organization/none'])
      expect((await ask(['therapist'], `?${nobody}`)).total).toBe(0);
    const mine = await ask(['therapist'], '?mine=1');
    expect(mine.total).toBeLessThan(whole.total);
    expect(mine.items.filter(({ roles }) => roles.length > 0 && !roles.includes('therapist'))).toEqual([]);
  });

  test.each(['?kind=nonsense', '?from=-1', '?count=0', '?count=201', '?mine=yes', '?from=x'])('%s is refused', async (query) => {
    expect((await service.get(`/api/work-list${query}`, await cookieFor('therapist'))).status).toBe(400);
  });

  test('words that are not percent-encoded are refused', async () => {
    const headers = { ...(await cookieFor('therapist')), 'x-kap-find': '%E0%A4%A' };
    expect((await service.get('/api/work-list', headers)).status).toBe(400);
  });

  test('of the same list have the same version, and of another one another', async () => {
    const { version } = await listFor('therapist');
    expect((await listFor('therapist')).version).toBe(version);
    await addTasks('New');
    expect((await listFor('therapist')).version).not.toBe(version);
  });

  test('further down are of the list that was read, without asking the store; of a list that is gone, of the newest', async () => {
    const { version } = await listFor('therapist');
    const batch = vi.spyOn(service.client, 'executeBatch');
    const reads = () => batch.mock.calls.filter(([{ entry }]) => entry?.every(({ request }) => request?.method === 'GET')).length;
    expect((await ask(['therapist'], `?version=${version}&from=1`)).version).toBe(version);
    expect(reads()).toBe(0);
    await addTasks('New');
    const gone = await ask(['therapist'], '?version=of-another-copy');
    expect(reads()).toBeGreaterThan(0);
    expect(gone.items.map(({ title }) => title)).toContain('New');
  });

  test('of a list that was read a while ago are read anew, whatever its version', async () => {
    const { version } = await listFor('therapist');
    service.clock.advance(1);
    await addTasks('Meanwhile');
    expect((await ask(['therapist'], `?version=${version}`)).items.map(({ title }) => title)).toContain('Meanwhile');
  });

  test('a change is there with the next reading, whoever made it', async () => {
    await listFor('therapist');
    await addTasks('Just now');
    expect((await listFor('therapist')).items.map(({ title }) => title)).toContain('Just now');
  });

  test("a front desk is never answered from a clinician's list, nor by its version", async () => {
    const { version } = await listFor('therapist');
    const { items } = await ask(['front-desk'], `?version=${version}`);
    expect(items.filter(({ kind }) => !['session', 'escort', 'visit', 'form', 'expiring'].includes(kind))).toEqual([]);
  });

  test('asked for by many at once, the store is asked twice at most', async () => {
    await listFor('therapist');
    const headers = await cookieFor('therapist');
    const batch = vi.spyOn(service.client, 'executeBatch');
    const answers = await Promise.all(Array.from({ length: 8 }, () => service.get('/api/work-list', headers)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    const searches = batch.mock.calls.filter(([{ entry }]) => entry?.some(({ request }) => request?.url.startsWith('Task?')));
    expect(searches.length).toBeLessThanOrEqual(2);
  });
});
