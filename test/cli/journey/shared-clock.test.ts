import { expect, test } from 'vitest';
import { createSharedClock } from '../../../src/cli/journey/shared-clock.ts';

function fakeControl(start = '2026-01-01T00:00:00.000Z') {
  const moves: string[] = [];
  let now = start;
  return {
    moves,
    read: async () => now,
    moveTo: async (instant: string) => {
      moves.push(instant);
      now = instant > now ? instant : now;
    },
  };
}

const at = (hour: number): string => `2026-01-01T${String(hour).padStart(2, '0')}:00:00.000Z`;

test('time moves only when every journey waits, to the earliest instant that one of them waits for', async () => {
  const control = fakeControl();
  const clock = createSharedClock(control, 4);
  const log: string[] = [];
  const journey = (name: string, hours: readonly number[]) =>
    clock.run(async () => {
      for (const hour of hours) {
        await clock.waitUntil(at(hour));
        log.push(`${name}${hour}@${(await clock.now()).slice(11, 13)}`);
      }
    });
  await Promise.all([journey('a', [2, 5]), journey('b', [3, 4, 6])]);
  expect(log).toEqual(['a2@02', 'b3@03', 'b4@04', 'a5@05', 'b6@06']);
  expect(control.moves).toEqual([2, 3, 4, 5, 6].map(at));
});

test('journeys beyond the slots wait their turn before time moves', async () => {
  const control = fakeControl();
  const clock = createSharedClock(control, 1);
  let running = 0;
  let most = 0;
  const begun: string[] = [];
  const journey = (name: string) =>
    clock.run(async () => {
      begun.push(`${name}@${(await clock.now()).slice(11, 13)}`);
      most = Math.max(most, (running += 1));
      await new Promise((wake) => setTimeout(wake, 1));
      running -= 1;
      await clock.waitUntil(at(2));
    });
  await Promise.all(['a', 'b', 'c'].map(journey));
  expect(begun).toEqual(['a@00', 'b@00', 'c@00']);
  expect(most).toBe(1);
  expect(control.moves).toEqual([at(2)]);
});

test('a journey that ends or fails does not hold up the others', async () => {
  const clock = createSharedClock(fakeControl(), 2);
  const results = await Promise.allSettled([
    clock.run(async () => Promise.reject(new Error('broke'))),
    clock.run(async () => 'ended'),
    clock.run(async () => clock.waitUntil(at(9)).then(() => 'waited')),
  ]);
  expect(results.map((result) => (result.status === 'fulfilled' ? result.value : 'rejected'))).toEqual([
    'rejected',
    'ended',
    'waited',
  ]);
});

test('an instant that is past is not waited for', async () => {
  const control = fakeControl(at(5));
  const clock = createSharedClock(control, 1);
  await clock.run(() => clock.waitUntil(at(4)));
  expect(control.moves).toEqual([]);
});

test('a clock that cannot be moved fails every journey that waits', async () => {
  const clock = createSharedClock({ ...fakeControl(), moveTo: async () => Promise.reject(new Error('no clock')) }, 2);
  const waits = [1, 2].map((hour) => clock.run(() => clock.waitUntil(at(hour))));
  const results = await Promise.allSettled(waits);
  expect(results.map((result) => result.status)).toEqual(['rejected', 'rejected']);
});

test('what is not an instant is refused', async () => {
  const clock = createSharedClock(fakeControl(), 1);
  await expect(clock.run(() => clock.waitUntil('soon'))).rejects.toThrow('not an instant');
});
