// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { passedMs, useNow } from '../../app/session/use-now.ts';

const READ_AT = '2026-11-22T10:00:00.000Z';
const MINUTE_MS = 60_000;

let visibility: DocumentVisibilityState = 'visible';

beforeEach(() => {
  visibility = 'visible';
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] });
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => visibility);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const passes = (ms: number): void => {
  act(() => void vi.advanceTimersByTime(ms));
};
/** The clock that can be set moves, and the steady one does not: somebody set it, or the device slept. */
const wallMoves = (ms: number): void => void vi.setSystemTime(Date.now() + ms);
const turns = (to: DocumentVisibilityState): void => {
  visibility = to;
  act(() => void document.dispatchEvent(new Event('visibilitychange')));
};

describe('the service’s time, running on in the browser', () => {
  test.each([
    ['forward', 5 * MINUTE_MS],
    ['back', -60 * MINUTE_MS],
  ])('is what passed, whoever puts the clock of the device %s while the page is in sight', (_, byMs) => {
    const { result } = renderHook(() => useNow(READ_AT));
    passes(10_000);
    wallMoves(byMs);
    passes(20_000);
    expect(result.current).toBe('2026-11-22T10:00:30.000Z');
  });

  test('counts what a tablet slept while the page was out of sight, and listens to its clock no longer than that', () => {
    const { result } = renderHook(() => useNow(READ_AT));
    passes(10_000);
    turns('hidden');
    wallMoves(20 * MINUTE_MS);
    turns('visible');
    passes(1_000);
    expect(result.current).toBe('2026-11-22T10:20:11.000Z');
    wallMoves(5 * MINUTE_MS);
    passes(9_000);
    expect(result.current).toBe('2026-11-22T10:20:20.000Z');
  });
});

test('a clock that is put back while a device may sleep never takes time away', () => {
  const since = { steadyMs: 1_000, wallMs: 50_000 };
  expect(passedMs(since, { steadyMs: 31_000, wallMs: 50_000 - 3_600_000 }, true)).toBe(30_000);
});
