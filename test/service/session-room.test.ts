import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PathwayAnswer, SessionRoomAnswer, WrittenAnswer } from '../../src/service/contract.ts';
import { MINUTE_MS } from '../../src/core/time.ts';
import type { Observation } from '@medplum/fhirtypes';
import { aVisit, EHR_BASE, THERAPIST } from '../support/course.ts';
import { aService, type Harness } from './harness.ts';

const KEY = '0b2f6c9e-6a2d-4f0e-9b57-2f5a3c1d8e11';
const VISIT = 'Encounter/visit-1';
const CALM = { systolic: 118, diastolic: 74, 'heart-rate': 68, 'oxygen-saturation': 98, 'respiratory-rate': 14 };

let service: Harness;
let therapist: Record<string, string>;

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const nowIn = (minutes: number): string => new Date(Date.parse(service.clock.now()) + minutes * MINUTE_MS).toISOString();
const room = async (headers = therapist): Promise<SessionRoomAnswer> => json(await service.get('/api/session-room', headers));
const enter = (entry: object, headers: Record<string, string> = { ...therapist, 'idempotency-key': KEY }): Promise<Response> =>
  service.post('/api/session-entries', { encounter: VISIT, at: nowIn(0), ...entry }, headers);

beforeEach(async () => {
  service = await aService();
  service.ehr.put({ ...aVisit('dosing', nowIn(-5), 'in-progress'), id: 'visit-1' });
  therapist = await service.signIn('therapist');
  await service.post('/api/pathway', {}, therapist);
});

describe('a reading', () => {
  test('is part of the session at once, judged by the limits of the protocol', async () => {
    const written = await json<WrittenAnswer>(await enter({ kind: 'vitals', values: { ...CALM, systolic: 170 } }));
    const session = written.pathway.pathway?.session;
    expect(session?.readings).toMatchObject([{ level: 'hold', values: { ...CALM, systolic: 170 } }]);
    expect((await room()).entries.map(({ kind, by }) => [kind, by])).toContainEqual(['vitals', 'Imagined therapist']);
  });

  test('that is sent again under its key is the same one, all signs of it', async () => {
    const first = await json<WrittenAnswer>(await enter({ kind: 'vitals', values: CALM }));
    const again = await json<WrittenAnswer>(await enter({ kind: 'vitals', values: CALM }));
    expect(again.reference).toBe(first.reference);
    expect((await service.client.search('Observation', 'category=vital-signs')).entry).toHaveLength(4);
  });

  test('that is sent again while the first sending is still under way is one reading', async () => {
    const sent = await Promise.all([1, 2, 3].map(() => enter({ kind: 'vitals', values: CALM })));
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await service.client.search('Observation', 'category=vital-signs')).entry).toHaveLength(4);
    const event = { kind: 'event', at: nowIn(0), code: 'nausea', severity: 'mild', serious: false };
    await Promise.all([1, 2].map(() => enter(event)));
    expect((await service.client.search('AdverseEvent')).entry).toHaveLength(1);
  });

  test('that waited for the network keeps its own time, also after the visit was finished', async () => {
    const at = nowIn(0);
    service.clock.advance(40);
    service.ehr.put({ ...aVisit('dosing', nowIn(-45), 'finished'), id: 'visit-1' });
    await service.get('/api/pathway?refresh=1', therapist);
    const response = await enter({ kind: 'vitals', at, values: CALM });
    expect(response.status).toBe(201);
    const found = await service.client.searchResources('Observation', 'code=http://loinc.org|8867-4');
    expect(found.map(({ effectiveDateTime }) => effectiveDateTime)).toEqual([at]);
  });

  test.each([
    ['nothing measured', { kind: 'vitals', values: {} }, 400],
    ['half a blood pressure', { kind: 'vitals', values: { systolic: 120 } }, 400],
    ['a diastolic above the systolic', { kind: 'vitals', values: { systolic: 80, diastolic: 120 } }, 400],
    ['a saturation over 100 %', { kind: 'vitals', values: { 'oxygen-saturation': 101 } }, 400],
    ['somebody else’s visit', { kind: 'vitals', encounter: 'Encounter/other', values: CALM }, 422],
    ['an unknown kind of event', { kind: 'event', code: 'itch', severity: 'mild', serious: false }, 422],
    ['an empty note', { kind: 'note', text: ' ' }, 400],
  ])('is refused with %s', async (_, entry, status) => {
    expect((await enter(entry)).status).toBe(status);
  });

  test('is refused with a time ahead of the service, or long before the visit', async () => {
    expect((await enter({ kind: 'vitals', at: nowIn(10), values: CALM })).status).toBe(422);
    expect((await enter({ kind: 'vitals', at: nowIn(-90), values: CALM })).status).toBe(422);
  });
});

describe('events and notes', () => {
  test('stand in the room with their own words, and nobody without a role writes them', async () => {
    const event = { kind: 'event', code: 'nausea', severity: 'mild', serious: false, note: 'passed after water' };
    const sent = await enter(event);
    expect(sent.status, await sent.clone().text()).toBe(201);
    await enter({ kind: 'hand-off', text: 'Sister waits downstairs.' });
    expect((await room()).entries).toMatchObject([
      { kind: 'event', text: 'nausea', severity: 'mild', serious: false, note: 'passed after water' },
      { kind: 'hand-off', text: 'Sister waits downstairs.' },
    ]);
    expect((await enter({ kind: 'note', text: 'x' }, await service.signIn('nobody'))).status).toBe(403);
  });

  test('of one kind at one instant are as many as were entered, each once', async () => {
    const event = { kind: 'event', at: nowIn(0), code: 'nausea' };
    const other = { ...therapist, 'idempotency-key': KEY.replace(/.$/, '2') };
    const mild = { ...event, severity: 'mild', serious: false };
    const severe = { ...event, severity: 'severe', serious: true, note: 'vomited' };
    const sent = [await enter(mild), await enter(severe, other), await enter(severe, other)];
    expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await room()).entries.map(({ severity, serious }) => [severity, serious])).toEqual([
      ['mild', false],
      ['severe', true],
    ]);
  });

  test.each([
    ['an event', { kind: 'event', code: 'nausea', severity: 'mild', serious: false }],
    ['a note', { kind: 'note', text: 'Now.' }],
    ['a reading', { kind: 'vitals', values: CALM }],
  ])('stay away once they are taken back, though their key is sent again: %s', async (_, entry) => {
    const at = nowIn(0);
    const { reference } = await json<WrittenAnswer>(await enter({ ...entry, at }));
    expect((await service.post('/api/retractions', { reference }, therapist)).status).toBe(201);
    expect((await enter({ ...entry, at })).status).toBe(201);
    expect((await room()).entries).toEqual([]);
    expect(await service.client.searchResources('AdverseEvent')).toHaveLength(0);
    // Another one, at the same instant, is none of that.
    await enter({ ...entry, at }, { ...therapist, 'idempotency-key': KEY.replace(/.$/, '2') });
    expect((await room()).entries).toHaveLength(1);
  });

  test('stand in the room, and can be taken back, however much was said about the patient over the years', async () => {
    const patient = await service.client.searchOne('Patient');
    const old = {
      resourceType: 'Communication',
      status: 'completed',
      subject: { reference: `Patient/${patient?.id ?? ''}` },
    } as const;
    for (let at = 0; at < 1_100; at += 1) await service.client.createResource(old);
    await enter({ kind: 'note', text: 'Now.' });
    const [note] = (await room()).entries;
    expect(note).toMatchObject({ kind: 'note', text: 'Now.' });
    const taken = await service.post('/api/retractions', { reference: note?.reference }, therapist);
    expect(taken.status, await taken.clone().text()).toBeLessThan(300);
    expect((await room()).entries).toEqual([]);
  });
});

describe('taking back', () => {
  test('removes every sign of a reading from the session and leaves them in the record as entered in error', async () => {
    const { reference } = await json<WrittenAnswer>(await enter({ kind: 'vitals', values: CALM }));
    const undone = await json<WrittenAnswer>(await service.post('/api/retractions', { reference }, therapist));
    expect(undone.pathway.pathway?.session?.readings).toEqual([]);
    const kept = await service.client.searchResources('Observation', 'category=vital-signs');
    expect(kept.map(({ status }) => status)).toEqual([
      'entered-in-error',
      'entered-in-error',
      'entered-in-error',
      'entered-in-error',
    ]);
    expect((await room()).entries).toEqual([]);
  });

  test('is for who entered it, and for ten minutes', async () => {
    const { reference } = await json<WrittenAnswer>(await enter({ kind: 'vitals', values: CALM }));
    const other = await service.signIn('prescriber');
    expect((await room(other)).entries.map(({ undoUntil }) => undoUntil)).toEqual([undefined]);
    expect((await service.post('/api/retractions', { reference }, other)).status).toBe(422);
    service.clock.advance(11);
    expect((await service.post('/api/retractions', { reference }, therapist)).status).toBe(422);
  });

  test('does not reach what was not entered here', async () => {
    const plan = (await service.client.searchOne('CarePlan'))?.id ?? '';
    expect((await service.post('/api/retractions', { reference: `CarePlan/${plan}` }, therapist)).status).toBe(404);
  });
});

describe('what changed', () => {
  test('is told to a panel that listens, whoever changed it', async () => {
    const stream = await service.app.request('https://kap.example/api/changes', { headers: therapist });
    expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toContain('event: open');
    await enter({ kind: 'note', text: 'calm' }, await service.signIn('prescriber'));
    expect((await reader?.read())?.value).toContain('event: change');
    await reader?.cancel();
  });

  test('is not told without a session', async () => {
    expect((await service.get('/api/changes')).status).toBe(401);
  });

  test('is told to a dozen panels of one session and no more, until one of them is closed', async () => {
    const watch = () => service.get('/api/changes', therapist);
    const open = await Promise.all(Array.from({ length: 12 }, watch));
    expect(open.map(({ status }) => status)).toEqual(open.map(() => 200));
    const refused = await watch();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
    const theirs = await service.get('/api/changes', await service.signIn('prescriber'));
    expect(theirs.status).toBe(200);
    for (const one of [theirs, open[0]]) await one?.body?.cancel();
    await vi.waitFor(
      async () => {
        const again = await watch();
        if (again.status === 200) open.push(again);
        expect(again.status).toBe(200);
      },
      { timeout: 5_000 },
    );
    for (const one of open.slice(1)) await one.body?.cancel();
  });

  test('is kept by no cache, and costs nothing where nobody reads it', async () => {
    const stream = await service.get('/api/changes', therapist);
    expect(stream.headers.get('cache-control')).toBe('no-store');
    await stream.body?.cancel();
    const head = await service.app.request('https://kap.example/api/changes', { method: 'HEAD', headers: therapist });
    expect([head.status, head.body, head.headers.get('content-type')]).toEqual([200, null, null]);
  });
});

test('a form that is sent again under its key is one form', async () => {
  const answer = { resourceType: 'QuestionnaireResponse', item: [{ linkId: 'note', answer: [{ valueString: 'x' }] }] };
  const headers = { ...therapist, 'idempotency-key': KEY };
  const sent = await Promise.all([1, 2].map(async () => service.post('/api/forms/kap-integration-note', answer, headers)));
  const stored = await json<PathwayAnswer>(await service.get('/api/pathway', therapist));
  expect(stored.enrolled).toBe(true);
  const accepted = sent.filter(({ status }) => status === 201).length;
  expect((await service.client.search('QuestionnaireResponse')).entry ?? []).toHaveLength(accepted > 0 ? 1 : 0);
});

const METADATA = {
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'server', resource: [{ type: 'Observation', interaction: [{ code: 'create' }] }] }],
};

describe('readings and the EHR’s chart', () => {
  const inEhr = (): readonly Observation[] =>
    [...service.ehr.resources.values()].filter((one): one is Observation => one.resourceType === 'Observation');
  const begin = async (metadata: object = METADATA, scope = 'user/*.rs user/Observation.cu'): Promise<void> => {
    service = await aService({ vitalsToEhr: true });
    service.ehr.pages.set(`${EHR_BASE}/metadata`, metadata);
    service.ehr.put({ ...aVisit('dosing', nowIn(-5), 'in-progress'), id: 'visit-1' });
    therapist = await service.signIn('therapist', { scope });
    await service.post('/api/pathway', {}, therapist);
    await service.settle();
  };
  const stateNow = async (): Promise<SessionRoomAnswer['ehrVitals']> => (await room()).ehrVitals;

  test('go there once, sign by sign, as the person who entered them, and don’t come back as somebody else’s', async () => {
    await begin();
    await enter({ kind: 'vitals', values: CALM });
    await service.settle();
    await enter({ kind: 'vitals', values: CALM });
    await service.settle();
    expect(
      inEhr()
        .map(({ code }) => code.coding?.[0]?.code)
        .toSorted(),
    ).toEqual(['2708-6', '85354-9', '8867-4', '9279-1']);
    expect(inEhr()[0]).toMatchObject({
      subject: { reference: 'Patient/p1' },
      encounter: { reference: VISIT },
      performer: [{ reference: THERAPIST }],
    });
    await service.get('/api/pathway?refresh=1', therapist);
    await service.settle();
    const { session } = (await json<PathwayAnswer>(await service.get('/api/pathway', therapist))).pathway ?? {};
    expect(session?.readings).toHaveLength(1);
    expect((await service.client.search('Observation', 'category=vital-signs')).entry).toHaveLength(4);
    expect(await stateNow()).toEqual({ state: 'taken', unwritten: 0, refused: 0, unstruck: 0 });
  });

  test('that are taken back here are struck there', async () => {
    await begin();
    const { reference } = await json<WrittenAnswer>(await enter({ kind: 'vitals', values: CALM }));
    await service.settle();
    await service.post('/api/retractions', { reference }, therapist);
    await service.settle();
    expect(inEhr().map(({ status }) => status)).toEqual(Array.from({ length: 4 }, () => 'entered-in-error'));
    expect((await stateNow()).unstruck).toBe(0);
  });

  test('that the EHR’s clinicians strike there count here no more', async () => {
    await begin();
    await enter({ kind: 'vitals', values: CALM });
    await service.settle();
    for (const one of inEhr()) service.ehr.put({ ...one, status: 'entered-in-error' });
    await service.get('/api/pathway?refresh=1', therapist);
    await service.settle();
    const { pathway } = await json<PathwayAnswer>(await service.get('/api/pathway', therapist));
    expect(pathway?.session?.readings).toEqual([]);
  });

  test('that the EHR does not take at this moment are saved here all the same, said, and go with the next entry', async () => {
    await begin();
    service.ehr.trouble.set('Observation', 422);
    expect((await enter({ kind: 'vitals', values: CALM })).status).toBe(201);
    await service.settle();
    // Each of the four was answered, so each was asked.
    expect(await stateNow()).toEqual({ state: 'taken', unwritten: 0, refused: 4, unstruck: 0 });
    expect((await room()).entries.map(({ inEhr }) => inEhr)).toEqual(['not-accepted']);
    service.ehr.trouble.clear();
    await enter(
      { kind: 'vitals', at: nowIn(-1), values: { 'heart-rate': 70 } },
      { ...therapist, 'idempotency-key': crypto.randomUUID() },
    );
    await service.settle();
    expect(await stateNow()).toEqual({ state: 'taken', unwritten: 0, refused: 0, unstruck: 0 });
    expect(inEhr()).toHaveLength(5);
  });

  test.each([
    [
      'its statement has no new observations',
      { resourceType: 'CapabilityStatement', rest: [] },
      'user/Observation.cu',
      'not-taken',
    ],
    ['the user has no right to', METADATA, 'user/*.rs', 'no-right'],
    ['it can’t be asked', { resourceType: 'Bundle' }, 'user/Observation.cu', 'not-taken'],
  ])('stay here where %s, and the room says so', async (_, metadata, scope, state) => {
    await begin(metadata, scope);
    await enter({ kind: 'vitals', values: CALM });
    await service.settle();
    expect([(await stateNow()).state, inEhr()]).toEqual([state, []]);
  });

  test('stay here where the clinic has not said that they go there', async () => {
    await enter({ kind: 'vitals', values: CALM });
    await service.settle();
    expect([(await stateNow()).state, inEhr()]).toEqual(['off', []]);
  });
});
