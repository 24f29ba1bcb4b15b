import { OperationOutcomeError, preconditionFailed } from '@medplum/core';
import type { Observation } from '@medplum/fhirtypes';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE_MS } from '../../src/core/time.ts';
import type { SessionEntry, SessionRoomAnswer, WrittenAnswer } from '../../src/service/contract.ts';
import { keyDigest } from '../../src/service/key-digest.ts';
import { aVisit, EHR_BASE } from '../support/course.ts';
import type { FakeEhr } from './fake-ehr.ts';
import { aService, type Harness } from './harness.ts';

const VISIT = 'Encounter/visit-1';
const SCOPE = 'user/*.rs user/Observation.cu';
const METADATA = {
  resourceType: 'CapabilityStatement',
  rest: [{ mode: 'server', resource: [{ type: 'Observation', interaction: [{ code: 'create' }] }] }],
};

/** What the EHR does with a new observation: takes it; answers a status; or takes it and the answer is lost. */
type Manner =
  'takes' | 'loses its answer' | 'loses its answer and our number' | 'keeps whole seconds' | 'keeps whole minutes' | number;

let service: Harness;
let therapist: Record<string, string>;
let manner: Manner;
let posts: number;
let searches: string[];

/** The harness's EHR, whose POSTs of observations go as the test says. */
function mannered(ehr: FakeEhr): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { method, url } = request;
    if (method === 'GET' && url.includes('/Observation?')) searches.push(url);
    if (method !== 'POST' || !url.endsWith('/Observation')) return ehr.fetch(input, init);
    posts += 1;
    if (typeof manner === 'number') return new Response('secret upstream text', { status: manner });
    const body = (await request.json()) as Observation;
    const { identifier: _, ...unnumbered } = body;
    const kept = manner === 'loses its answer' || manner === 'takes' ? body : coarser(unnumbered, manner);
    const answer = await ehr.fetch(url, {
      method: 'POST',
      body: JSON.stringify(kept),
      headers: { 'content-type': 'application/json' },
    });
    if (manner === 'takes') return answer;
    throw new DOMException('The operation timed out.', 'TimeoutError');
  };
}

/** As an EHR keeps it that has its own codes first, and times as its database has them. */
function coarser(one: Observation, manner: Manner): Observation {
  const kept = { 'keeps whole seconds': 19, 'keeps whole minutes': 16 }[String(manner)];
  if (kept === undefined) return one;
  const effectiveDateTime = `${(one.effectiveDateTime ?? '').slice(0, kept)}${kept === 16 ? ':00' : ''}Z`;
  const coding = [{ system: 'urn:house', code: '4711' }, ...(one.code.coding ?? [])];
  return { ...one, effectiveDateTime, code: { coding } };
}

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T;
const nowIn = (minutes: number): string => new Date(Date.parse(service.clock.now()) + minutes * MINUTE_MS).toISOString();
const room = async (headers = therapist): Promise<SessionRoomAnswer> => json(await service.get('/api/session-room', headers));
const standing = async (headers = therapist): Promise<readonly SessionEntry['inEhr'][]> =>
  (await room(headers)).entries.map(({ inEhr }) => inEhr);
const inEhr = (): readonly Observation[] =>
  [...service.ehr.resources.values()].filter((one): one is Observation => one.resourceType === 'Observation');
const pulsesInEhr = (): readonly (number | undefined)[] => inEhr().map(({ valueQuantity }) => valueQuantity?.value);

async function enterPulse(value: number, headers = therapist): Promise<string> {
  const body = { kind: 'vitals', encounter: VISIT, at: nowIn(0), values: { 'heart-rate': value } };
  const response = await service.post('/api/session-entries', body, { ...headers, 'idempotency-key': crypto.randomUUID() });
  const { reference } = await json<WrittenAnswer>(response);
  await service.settle();
  return reference;
}

/** The time passes, and what waited for it begins. */
async function pass(minutes: number): Promise<void> {
  service.clock.advance(minutes);
  for (const { work } of service.later.splice(0)) work();
  await service.settle();
}

async function begin(vitalsToEhr: boolean, scope: string): Promise<void> {
  service = await aService({ vitalsToEhr }, mannered);
  service.ehr.pages.set(`${EHR_BASE}/metadata`, METADATA);
  service.ehr.put({ ...aVisit('dosing', nowIn(-5), 'in-progress'), id: 'visit-1' });
  therapist = await service.signIn('therapist', { scope });
  await service.post('/api/pathway', {}, therapist);
  await service.settle();
}

beforeEach(async () => {
  [manner, posts, searches] = ['takes', 0, []];
  await begin(true, SCOPE);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a reading on its way into the EHR’s chart', () => {
  test('is said to be there, to wait, and to be there after the EHR has come back, with nothing entered meanwhile', async () => {
    manner = 503;
    await enterPulse(70);
    expect([await standing(), (await room()).ehrVitals]).toEqual([
      ['waiting'],
      { state: 'taken', unwritten: 1, refused: 0, unstruck: 0 },
    ]);
    manner = 'takes';
    await pass(1);
    expect([await standing(), inEhr().length]).toEqual([['written'], 1]);
  });

  test('is tried again by a look at the room where the process that would have done it is no more', async () => {
    manner = 503;
    await enterPulse(70);
    service.later.splice(0);
    manner = 'takes';
    await room();
    await service.settle();
    expect(posts).toBe(1);
    service.clock.advance(1);
    await room();
    await service.settle();
    expect([await standing(), posts]).toEqual([['written'], 2]);
  });

  test('is tried six times within an hour, then said to need somebody’s hand, and tried again when they enter another', async () => {
    manner = 503;
    await enterPulse(70);
    const pauses: (number | undefined)[] = [];
    for (let at = 0; at < 8; at += 1) {
      pauses.push(service.later[0]?.ms);
      await pass(30);
      await room();
      await service.settle();
    }
    expect([posts, pauses.map((ms) => (ms ?? 0) / MINUTE_MS)]).toEqual([6, [0.25, 1, 5, 15, 30, 0, 0, 0]]);
    expect([await standing(), (await room()).ehrVitals.refused]).toEqual([['no-answer'], 1]);
    manner = 'takes';
    await enterPulse(72);
    expect([await standing(), inEhr().length]).toEqual([['written', 'written'], 2]);
  });

  test.each([
    [403, 'not-allowed'],
    [400, 'not-accepted'],
    [422, 'not-accepted'],
  ] as const)('that the EHR answers with %d is not sent again by itself, and says why', async (status, why) => {
    manner = status;
    await enterPulse(70);
    await pass(30);
    expect([await standing(), posts, service.later]).toEqual([[why], 1, []]);
  });

  test.each([401, 408, 429])('that the EHR answers with %d waits', async (status) => {
    manner = status;
    await enterPulse(70);
    expect(await standing()).toEqual(['waiting']);
    manner = 'takes';
    await pass(1);
    expect(await standing()).toEqual(['written']);
  });
});

describe('what the EHR’s chart does not have', () => {
  test('is still said when the visit has ended, and goes there after it', async () => {
    manner = 503;
    await enterPulse(70);
    service.ehr.put({ ...aVisit('dosing', nowIn(-5), 'finished'), id: 'visit-1' });
    await service.get('/api/pathway?refresh=1', therapist);
    await service.settle();
    const { encounter, ehrVitals } = await room();
    expect([encounter, ehrVitals]).toEqual([undefined, { state: 'taken', unwritten: 1, refused: 0, unstruck: 0 }]);
    manner = 'takes';
    await pass(1);
    expect((await room()).ehrVitals).toEqual({ state: 'taken', unwritten: 0, refused: 0, unstruck: 0 });
  });

  test.each([
    ['off', false, SCOPE],
    ['no-right', true, 'user/*.rs'],
  ] as const)('is not said to be on its way where readings don’t go there: %s', async (state, vitalsToEhr, scope) => {
    await begin(vitalsToEhr, scope);
    await enterPulse(70);
    expect((await room()).ehrVitals).toEqual({ state, unwritten: 0, refused: 0, unstruck: 0 });
  });
});

describe('a write whose answer was lost', () => {
  test.each(['loses its answer', 'loses its answer and our number'] as const)(
    'is looked for and not repeated, where the EHR %s',
    async (how) => {
      manner = how;
      await enterPulse(70);
      expect([await standing(), inEhr().length]).toEqual([['waiting'], 1]);
      manner = 'takes';
      await pass(1);
      expect([await standing(), inEhr().length, posts]).toEqual([['written'], 1, 1]);
      await service.settle();
      const events = await service.client.searchResources('AuditEvent', { _count: '200' });
      const looks = events.filter(({ entity }) => /\/Observation$/.test(entity?.[0]?.what?.identifier?.value ?? ''));
      expect(looks.map(({ outcome, entity }) => [outcome, entity?.[1]?.what?.identifier?.value])).toEqual([['0', 'Patient/p1']]);
    },
  );

  describe.each(['taken back', 'kept'])('in an EHR that keeps less of the time than we send, and was %s here', (what) => {
    const lose = async (how: Manner): Promise<void> => {
      service.clock.advance(0.777);
      manner = how;
      const reference = await enterPulse(70);
      manner = 'takes';
      if (what === 'taken back') await service.post('/api/retractions', { reference }, therapist);
      await pass(1);
    };

    test('is found by the second', async () => {
      await lose('keeps whole seconds');
      const wanted = what === 'kept' ? 'final' : 'entered-in-error';
      expect([inEhr().map(({ status }) => status), posts]).toEqual([[wanted], 1]);
      expect((await room()).ehrVitals).toMatchObject({ unwritten: 0, unstruck: 0 });
    });

    test('stays in doubt within the minute, and is said to need somebody’s hand', async () => {
      await lose('keeps whole minutes');
      expect([inEhr().map(({ status }) => status), posts]).toEqual([['final'], 1]);
      for (let at = 0; at < 6; at += 1) await pass(30);
      const { ehrVitals } = await room();
      expect([ehrVitals.refused, ehrVitals.unstruck, posts]).toEqual(what === 'kept' ? [1, 0, 1] : [0, 1, 1]);
    });
  });

  test('is not taken for the reading of the same minute and value that is known to be there', async () => {
    manner = 'takes';
    await enterPulse(70);
    const [there] = inEhr();
    const { identifier: _, ...unnumbered } = there ?? ({} as Observation);
    service.ehr.put(unnumbered);
    service.clock.advance(0.25);
    manner = 503;
    await enterPulse(70);
    manner = 'takes';
    await pass(1);
    expect([await standing(), inEhr().length]).toEqual([['written', 'written'], 2]);
  });

  test('is not repeated while the EHR can’t be looked into', async () => {
    manner = 'loses its answer';
    await enterPulse(70);
    manner = 'takes';
    service.ehr.trouble.set('Observation', 503);
    await pass(1);
    expect([await standing(), posts]).toEqual([['waiting'], 1]);
    service.ehr.trouble.clear();
    await pass(5);
    expect([await standing(), inEhr().length, posts]).toEqual([['written'], 1, 1]);
  });

  test('is not taken for another reading of the same minute', async () => {
    manner = 503;
    await enterPulse(70);
    const code = { coding: [{ system: 'http://loinc.org', code: '8867-4' }] };
    const theirs: Observation = {
      ...{ resourceType: 'Observation', id: 'theirs', status: 'final', code },
      subject: { reference: 'Patient/p1' },
      effectiveDateTime: nowIn(0),
      valueQuantity: { value: 71 },
    };
    service.ehr.put(theirs);
    manner = 'takes';
    await pass(1);
    expect(pulsesInEhr().toSorted()).toEqual([70, 71]);
  });

  test('is struck in the EHR when the reading was taken back before anybody knew', async () => {
    manner = 'loses its answer';
    const reference = await enterPulse(70);
    manner = 'takes';
    await service.post('/api/retractions', { reference }, therapist);
    await service.settle();
    expect([inEhr().map(({ status }) => status), (await room()).ehrVitals.unstruck]).toEqual([['entered-in-error'], 0]);
  });
});

describe('sending', () => {
  const place = `clinic:vitals-sending:${keyDigest('clinic', 'p1')}`;

  test('waits for whoever is at it for the same patient, and leaves them their place', async () => {
    await service.shared.set(place, 'another copy', 120);
    await enterPulse(70);
    expect([posts, await service.shared.get(place)]).toEqual([0, 'another copy']);
    await service.shared.delete(place);
    await pass(0.5);
    expect([await standing(), posts]).toEqual([['written'], 1]);
  });

  test('that took so long that another has the place leaves it to them', async () => {
    const take = service.shared.setIfAbsent;
    vi.spyOn(service.shared, 'setIfAbsent').mockImplementation(async (key, value, seconds) => {
      const taken = await take(key, value, seconds);
      if (key === place) await service.shared.set(key, 'another copy', 120);
      return taken;
    });
    await enterPulse(70);
    expect([posts, await service.shared.get(place)]).toEqual([1, 'another copy']);
  });

  test('goes on after a reading that changed here meanwhile, and comes back to that one', async () => {
    manner = 503;
    for (const value of [70, 72]) await enterPulse(value);
    manner = 'takes';
    const execute = service.client.executeBatch.bind(service.client);
    let isStale = true;
    vi.spyOn(service.client, 'executeBatch').mockImplementation((bundle, options) => {
      const isCopy = bundle.type === 'transaction' && /"Observation"/.test(JSON.stringify(bundle)) && isStale;
      if (!isCopy) return execute(bundle, options);
      isStale = false;
      return Promise.reject(new OperationOutcomeError(preconditionFailed));
    });
    await pass(1);
    expect([(await standing()).toSorted(), inEhr().length]).toEqual([['waiting', 'written'], 2]);
    await pass(1);
    expect([await standing(), inEhr().length]).toEqual([['written', 'written'], 2]);
  });

  test('ends in time for its place, and goes on later', async () => {
    manner = 503;
    for (const value of [70, 72, 74]) await enterPulse(value);
    manner = 'takes';
    const startMs = Date.now();
    vi.spyOn(performance, 'now').mockImplementation(() => startMs + posts * 50_000);
    const [first] = service.later.splice(0);
    service.clock.advance(10);
    first?.work();
    await service.settle();
    expect(inEhr()).toHaveLength(2);
    vi.restoreAllMocks();
    await pass(1);
    expect([await standing(), inEhr().length]).toEqual([['written', 'written', 'written'], 3]);
  });
});

describe('somebody else’s reading', () => {
  test('waits for its author, whose token writes it, and is not written as anybody else', async () => {
    manner = 503;
    await enterPulse(70);
    const prescriber = await service.signIn('prescriber', { scope: SCOPE });
    manner = 'takes';
    await enterPulse(88, prescriber);
    expect(await standing(prescriber)).toEqual(['waits-for-author', 'written']);
    expect(pulsesInEhr()).toEqual([88]);
    await pass(1);
    expect(await standing(prescriber)).toEqual(['written', 'written']);
  });
});

test('what waits does not ask the EHR for anything while nothing is due', async () => {
  await enterPulse(70);
  const before = service.ehr.requests.length;
  await room();
  await service.settle();
  expect([service.ehr.requests.length, searches]).toEqual([before, []]);
});
