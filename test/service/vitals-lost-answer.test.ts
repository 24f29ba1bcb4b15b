import type { Observation } from '@medplum/fhirtypes';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Harness } from './harness.ts';
import { beside, inRoom, type Manner, type TakingEhr } from './taking-ehr.ts';

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

describe('a write whose answer was lost', () => {
  test.each(['loses its answer', 'loses its answer and our number'] as const)(
    'is looked for and not repeated, where the EHR %s',
    async (how) => {
      desk.manner = how;
      await enterPulse(70);
      expect([await standing(), inEhr().length]).toEqual([['waiting'], 1]);
      desk.manner = 'takes';
      await pass(1);
      expect([await standing(), inEhr().length, desk.posts]).toEqual([['written'], 1, 1]);
      await service.settle();
      const events = await service.client.searchResources('AuditEvent', { _count: '200' });
      const looks = events.filter(({ entity }) => /\/Observation$/.test(entity?.[0]?.what?.identifier?.value ?? ''));
      expect(looks.map(({ outcome, entity }) => [outcome, entity?.[1]?.what?.identifier?.value])).toEqual([['0', 'Patient/p1']]);
    },
  );

  describe.each(['taken back', 'kept'])('in an EHR that keeps less of the time than we send, and was %s here', (what) => {
    const lose = async (how: Manner): Promise<void> => {
      service.clock.advance(0.777);
      desk.manner = how;
      const reference = await enterPulse(70);
      desk.manner = 'takes';
      if (what === 'taken back') await service.post('/api/retractions', { reference }, therapist);
      await pass(1);
    };

    test('is found by the second', async () => {
      await lose('keeps whole seconds');
      const wanted = what === 'kept' ? 'final' : 'entered-in-error';
      expect([inEhr().map(({ status }) => status), desk.posts]).toEqual([[wanted], 1]);
      expect((await room()).ehrVitals).toMatchObject({ unwritten: 0, unstruck: 0 });
    });

    test('stays in doubt within the minute, and is said to need somebody’s hand', async () => {
      await lose('keeps whole minutes');
      expect([inEhr().map(({ status }) => status), desk.posts]).toEqual([['final'], 1]);
      for (let at = 0; at < 6; at += 1) await pass(30);
      const { ehrVitals } = await room();
      expect([ehrVitals.refused, ehrVitals.unstruck, desk.posts]).toEqual(what === 'kept' ? [1, 0, 1] : [0, 1, 1]);
    });
  });

  test('is not taken for the reading of the same minute and value that is known to be there', async () => {
    desk.manner = 'takes';
    await enterPulse(70);
    const [there] = inEhr();
    const { identifier: _, ...unnumbered } = there ?? ({} as Observation);
    service.ehr.put(unnumbered);
    service.clock.advance(0.25);
    desk.manner = 503;
    await enterPulse(70);
    desk.manner = 'takes';
    await pass(1);
    expect([await standing(), inEhr().length]).toEqual([['written', 'written'], 2]);
  });

  test('is not repeated while the EHR can’t be looked into', async () => {
    desk.manner = 'loses its answer';
    await enterPulse(70);
    desk.manner = 'takes';
    service.ehr.trouble.set('Observation', 503);
    await pass(1);
    expect([await standing(), desk.posts]).toEqual([['waiting'], 1]);
    service.ehr.trouble.clear();
    await pass(5);
    expect([await standing(), inEhr().length, desk.posts]).toEqual([['written'], 1, 1]);
  });

  test('is not taken for another reading of the same minute', async () => {
    desk.manner = 503;
    await enterPulse(70);
    const code = { coding: [{ system: 'http://loinc.org', code: '8867-4' }] };
    const theirs: Observation = {
      ...{ resourceType: 'Observation', id: 'theirs', status: 'final', code },
      subject: { reference: 'Patient/p1' },
      effectiveDateTime: nowIn(0),
      valueQuantity: { value: 71 },
    };
    service.ehr.put(theirs);
    desk.manner = 'takes';
    await pass(1);
    expect(pulsesInEhr().toSorted()).toEqual([70, 71]);
  });

  test('is struck in the EHR when the reading was taken back before anybody knew', async () => {
    desk.manner = 'loses its answer';
    const reference = await enterPulse(70);
    desk.manner = 'takes';
    await service.post('/api/retractions', { reference }, therapist);
    await service.settle();
    expect([inEhr().map(({ status }) => status), (await room()).ehrVitals.unstruck]).toEqual([['entered-in-error'], 0]);
  });
});
