import { OperationOutcomeError, preconditionFailed } from '@medplum/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { MINUTE_MS } from '../../src/core/time.ts';
import { keyDigest } from '../../src/service/key-digest.ts';
import { aVisit } from '../support/course.ts';
import type { Harness } from './harness.ts';
import { beside, inRoom, SCOPE, type TakingEhr } from './taking-ehr.ts';

let service: Harness;
let therapist: Record<string, string>;
let desk: TakingEhr;

const { enterPulse, inEhr, nowIn, pass, pulsesInEhr, room, standing } = inRoom(() => ({ service, therapist }));

beforeEach(async () => {
  desk = { manner: 'takes', posts: 0, searches: [] };
  ({ service, therapist } = await beside(desk));
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a reading on its way into the EHR’s chart', () => {
  test('is said to be there, to wait, and to be there after the EHR has come back, with nothing entered meanwhile', async () => {
    desk.manner = 503;
    await enterPulse(70);
    expect([await standing(), (await room()).ehrVitals]).toEqual([
      ['waiting'],
      { state: 'taken', unwritten: 1, refused: 0, unstruck: 0 },
    ]);
    desk.manner = 'takes';
    await pass(1);
    expect([await standing(), inEhr().length]).toEqual([['written'], 1]);
  });

  test('is tried again by a look at the room where the process that would have done it is no more', async () => {
    desk.manner = 503;
    await enterPulse(70);
    service.later.splice(0);
    desk.manner = 'takes';
    await room();
    await service.settle();
    expect(desk.posts).toBe(1);
    service.clock.advance(1);
    await room();
    await service.settle();
    expect([await standing(), desk.posts]).toEqual([['written'], 2]);
  });

  test('is tried six times within an hour, then said to need somebody’s hand, and tried again when they enter another', async () => {
    desk.manner = 503;
    await enterPulse(70);
    const pauses: (number | undefined)[] = [];
    for (let at = 0; at < 8; at += 1) {
      pauses.push(service.later[0]?.ms);
      await pass(30);
      await room();
      await service.settle();
    }
    expect([desk.posts, pauses.map((ms) => (ms ?? 0) / MINUTE_MS)]).toEqual([6, [0.25, 1, 5, 15, 30, 0, 0, 0]]);
    expect([await standing(), (await room()).ehrVitals.refused]).toEqual([['no-answer'], 1]);
    desk.manner = 'takes';
    await enterPulse(72);
    expect([await standing(), inEhr().length]).toEqual([['written', 'written'], 2]);
  });

  test.each([
    [403, 'not-allowed'],
    [400, 'not-accepted'],
    [422, 'not-accepted'],
  ] as const)('that the EHR answers with %d is not sent again by itself, and says why', async (status, why) => {
    desk.manner = status;
    await enterPulse(70);
    await pass(30);
    expect([await standing(), desk.posts, service.later]).toEqual([[why], 1, []]);
  });

  test.each([401, 408, 429])('that the EHR answers with %d waits', async (status) => {
    desk.manner = status;
    await enterPulse(70);
    expect(await standing()).toEqual(['waiting']);
    desk.manner = 'takes';
    await pass(1);
    expect(await standing()).toEqual(['written']);
  });
});

describe('what the EHR’s chart does not have', () => {
  test('is still said when the visit has ended, and goes there after it', async () => {
    desk.manner = 503;
    await enterPulse(70);
    service.ehr.put({ ...aVisit('dosing', nowIn(-5), 'finished'), id: 'visit-1' });
    await service.get('/api/pathway?refresh=1', therapist);
    await service.settle();
    const { encounter, ehrVitals } = await room();
    expect([encounter, ehrVitals]).toEqual([undefined, { state: 'taken', unwritten: 1, refused: 0, unstruck: 0 }]);
    desk.manner = 'takes';
    await pass(1);
    expect((await room()).ehrVitals).toEqual({ state: 'taken', unwritten: 0, refused: 0, unstruck: 0 });
  });

  test.each([
    ['off', false, SCOPE],
    ['no-right', true, 'user/*.rs'],
  ] as const)('is not said to be on its way where readings don’t go there: %s', async (state, vitalsToEhr, scope) => {
    ({ service, therapist } = await beside(desk, { vitalsToEhr, scope }));
    await enterPulse(70);
    expect((await room()).ehrVitals).toEqual({ state, unwritten: 0, refused: 0, unstruck: 0 });
  });
});

describe('sending', () => {
  const place = `clinic:vitals-sending:${keyDigest('clinic', 'p1')}`;

  test('waits for whoever is at it for the same patient, and leaves them their place', async () => {
    await service.shared.set(place, 'another copy', 120);
    await enterPulse(70);
    expect([desk.posts, await service.shared.get(place)]).toEqual([0, 'another copy']);
    await service.shared.delete(place);
    await pass(0.5);
    expect([await standing(), desk.posts]).toEqual([['written'], 1]);
  });

  test('that took so long that another has the place leaves it to them', async () => {
    const take = service.shared.setIfAbsent;
    vi.spyOn(service.shared, 'setIfAbsent').mockImplementation(async (key, value, seconds) => {
      const taken = await take(key, value, seconds);
      if (key === place) await service.shared.set(key, 'another copy', 120);
      return taken;
    });
    await enterPulse(70);
    expect([desk.posts, await service.shared.get(place)]).toEqual([1, 'another copy']);
  });

  test('goes on after a reading that changed here meanwhile, and comes back to that one', async () => {
    desk.manner = 503;
    for (const value of [70, 72]) await enterPulse(value);
    desk.manner = 'takes';
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
    desk.manner = 503;
    for (const value of [70, 72, 74]) await enterPulse(value);
    desk.manner = 'takes';
    const startMs = Date.now();
    vi.spyOn(performance, 'now').mockImplementation(() => startMs + desk.posts * 50_000);
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
    desk.manner = 503;
    await enterPulse(70);
    const prescriber = await service.signIn('prescriber', { scope: SCOPE });
    desk.manner = 'takes';
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
  expect([service.ehr.requests.length, desk.searches]).toEqual([before, []]);
});
