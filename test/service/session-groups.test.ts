import { beforeEach, describe, expect, test } from 'vitest';
import type { SessionGroupsAnswer, SessionRoomAnswer, WrittenAnswer } from '../../src/service/contract.ts';
import { findPatient } from '../../src/medplum/store.ts';
import { MINUTE_MS } from '../../src/core/time.ts';
import { aPerson, aVisit, EHR_BASE } from '../support/course.ts';
import { aService, type Harness } from './harness.ts';

const PEOPLE = ['p1', 'p2', 'p3'] as const;
const CALM = { systolic: 118, diastolic: 74 };
const ROOM = [{ location: { reference: 'Location/garden', display: 'Garden room' } }];

let service: Harness;
let therapist: Record<string, string>;

const nowIn = (minutes: number): string => new Date(Date.parse(service.clock.now()) + minutes * MINUTE_MS).toISOString();
const about = (patient: string): Record<string, string> => ({ ...therapist, 'x-kap-patient': patient });
const enter = (patient: string, visitOf: string, values: object = CALM): Promise<Response> =>
  service.post(
    '/api/session-entries',
    { kind: 'vitals', encounter: `Encounter/visit-${visitOf}`, at: nowIn(0), values },
    { ...about(patient), 'idempotency-key': crypto.randomUUID() },
  );
const entriesOf = async (patient: string): Promise<SessionRoomAnswer['entries']> =>
  ((await (await service.get('/api/session-room', about(patient))).json()) as SessionRoomAnswer).entries;

beforeEach(async () => {
  service = await aService();
  for (const id of PEOPLE) {
    service.ehr.put(aPerson({ id }));
    const subject = { reference: `Patient/${id}` };
    service.ehr.put({ ...aVisit('dosing', nowIn(-5), 'in-progress'), id: `visit-${id}`, subject, location: ROOM });
    await service.post('/api/pathway', {}, await service.signIn('prescriber', { patientId: id }));
  }
  await service.settle();
  therapist = await service.signIn('therapist', { patientId: 'none' });
  for (const patient of PEOPLE) expect((await service.post('/api/patients', { patient }, therapist)).status).toBe(201);
});

describe('several people in one room', () => {
  test('are found together by the schedule of the EHR', async () => {
    const { groups } = (await (await service.get('/api/session-groups', therapist)).json()) as SessionGroupsAnswer;
    expect(groups).toMatchObject([
      { place: 'Garden room', members: PEOPLE.map((id) => ({ encounter: `Encounter/visit-${id}` })) },
    ]);
  });

  test('have each their own entries, whatever order they are written in', async () => {
    const written = await Promise.all(PEOPLE.map((id, at) => enter(id, id, { systolic: 110 + at, diastolic: 70 })));
    for (const [at, response] of written.entries()) {
      const { pathway } = (await response.json()) as WrittenAnswer;
      expect(pathway.patient.reference).toBe(`Patient/${PEOPLE[at] ?? ''}`);
      expect(pathway.pathway?.session?.readings.map(({ values }) => values.systolic)).toEqual([110 + at]);
    }
    for (const id of PEOPLE) expect(await entriesOf(id)).toHaveLength(1);
  });

  test('an entry with one person’s name and another’s visit is refused and written for neither', async () => {
    expect((await enter('p1', 'p2')).status).toBe(422);
    expect((await enter('p2', 'p1')).status).toBe(422);
    for (const id of PEOPLE) expect(await entriesOf(id)).toEqual([]);
  });

  test('an entry that names nobody, or somebody who is not in the room, is refused', async () => {
    const body = { kind: 'vitals', encounter: 'Encounter/visit-p1', at: nowIn(0), values: CALM };
    expect((await service.post('/api/session-entries', body, therapist)).status).toBe(409);
    service.ehr.put(aPerson({ id: 'p4' }));
    expect((await service.post('/api/session-entries', body, about('p4'))).status).toBe(403);
    expect(await entriesOf('p1')).toEqual([]);
  });

  test('one person’s entry can’t be taken back under another’s name', async () => {
    const { reference } = (await (await enter('p1', 'p1')).json()) as WrittenAnswer;
    expect((await service.post('/api/retractions', { reference }, about('p2'))).status).toBe(404);
    expect(await entriesOf('p1')).toHaveLength(1);
    expect((await service.post('/api/retractions', { reference }, about('p1'))).status).toBe(201);
  });

  test('one person’s record that can’t be read leaves the others’ as they are', async () => {
    const local = await findPatient(service.client, EHR_BASE, 'p2');
    const executeBatch = service.client.executeBatch.bind(service.client);
    service.client.executeBatch = (bundle, options) =>
      JSON.stringify(bundle).includes(local ?? 'Patient') ? Promise.reject(new Error('away')) : executeBatch(bundle, options);
    expect((await service.get('/api/pathway', about('p2'))).status).toBeGreaterThanOrEqual(500);
    for (const id of ['p1', 'p3']) expect((await enter(id, id)).status).toBe(201);
  });
});
