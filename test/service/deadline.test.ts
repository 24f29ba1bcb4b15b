import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDeadline } from '../../src/service/deadline.ts';

const never = new Promise<string>(() => undefined);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what waits for a deadline', () => {
  test('ends at its own time, whoever waits beside it and in whatever order they came', async () => {
    const ended: string[] = [];
    for (const ms of [300, 100, 200, 100])
      void createDeadline(ms)
        .within(never, () => String(ms))
        .then((late) => ended.push(late));
    await vi.advanceTimersByTimeAsync(99);
    expect(ended).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(ended).toEqual(['100', '100']);
    await vi.advanceTimersByTimeAsync(200);
    expect(ended).toEqual(['100', '100', '200', '300']);
  });

  test('ends also when what came before it was done in time', async () => {
    const done = createDeadline(50).within(Promise.resolve('done'), () => 'late');
    const late = createDeadline(80).within(never, () => 'late');
    expect(await done).toBe('done');
    await vi.advanceTimersByTimeAsync(80);
    expect(await late).toBe('late');
  });

  test('ends whichever of those beside it are done first, and once', async () => {
    const finish: (() => void)[] = [];
    const ended: string[] = [];
    for (const name of ['a', 'b', 'c', 'd']) {
      const work = new Promise<string>((resolve) => finish.push(() => resolve(`${name} done`)));
      void createDeadline(50)
        .within(work, () => (ended.push(`${name} asked`), `${name} late`))
        .then((how) => ended.push(how));
    }
    finish[0]?.();
    finish[2]?.();
    await vi.advanceTimersByTimeAsync(10);
    expect(ended).toEqual(['a done', 'c done']);
    await vi.advanceTimersByTimeAsync(40);
    finish[1]?.();
    await vi.advanceTimersByTimeAsync(100);
    expect(ended.slice(2).toSorted()).toEqual(['b asked', 'b late', 'd asked', 'd late']);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('gets what the work throws, or what being late throws', async () => {
    const work = createDeadline(50).within(Promise.reject(new Error('work')), () => 'late');
    await expect(work).rejects.toThrow('work');
    const late = createDeadline(50).within(never, () => {
      throw new Error('late');
    });
    const said = expect(late).rejects.toThrow('late');
    await vi.advanceTimersByTimeAsync(50);
    await said;
  });

  test('ends at once when no time is left', async () => {
    const late = createDeadline(-5).within(never, () => 'late');
    await vi.advanceTimersByTimeAsync(1);
    expect(await late).toBe('late');
  });
});
