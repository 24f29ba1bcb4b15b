import { describe, expect, it } from 'vitest';
import { createClock } from '../../src/sandbox/clock.ts';

describe('the sandbox clock', () => {
  it('runs with real time, ahead of it by what it was moved', () => {
    let realMs = Date.parse('2026-01-01T00:00:00Z');
    const clock = createClock(0, () => realMs);
    clock.advance(90);
    realMs += 1000;
    expect(clock.now()).toBe('2026-01-01T01:30:01.000Z');
    expect(clock.offsetMs()).toBe(5_400_000);
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses to advance by %s minutes', (minutes) => {
    expect(() => createClock().advance(minutes)).toThrow(RangeError);
  });

  it('moves to a later instant and refuses an earlier or unreadable one', () => {
    const clock = createClock(0, () => Date.parse('2026-01-01T00:00:00Z'));
    expect(clock.moveTo('2026-02-01T00:00:00+01:00')).toBe('2026-01-31T23:00:00.000Z');
    expect(() => clock.moveTo('2026-01-15T00:00:00Z')).toThrow(RangeError);
    expect(() => clock.moveTo('soon')).toThrow(RangeError);
  });

  it('tells listeners the instants before and after until they stop', () => {
    const clock = createClock(0, () => 0);
    const moves: string[][] = [];
    const stop = clock.onMove((...move) => moves.push(move));
    clock.advance(1);
    stop();
    clock.advance(1);
    expect(moves).toEqual([['1970-01-01T00:00:00.000Z', '1970-01-01T00:01:00.000Z']]);
  });
});
