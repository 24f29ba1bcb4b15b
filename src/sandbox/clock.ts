/** The sandbox's clinical time: real time plus an offset that only grows. Tokens and sessions use real time instead. */
export interface SandboxClock {
  /** The clinical now as an ISO instant in UTC with milliseconds. */
  now(): string;
  /** How far the clinical time is ahead of the real one, in milliseconds. */
  offsetMs(): number;
  /** Moves forward by `minutes`; throws `RangeError` for a negative or non-finite number. */
  advance(minutes: number): string;
  /** Moves forward to `instant`; throws `RangeError` when it is unparsable or in the past of the clock. */
  moveTo(instant: string): string;
  /** Calls `listener` after each move with the instants before and after; gives a function that stops it. */
  onMove(listener: (before: string, after: string) => void): () => void;
}

/** Makes a clock that runs with `realNow` (ms since the epoch), `startOffsetMs` ahead of it. */
export function createClock(startOffsetMs = 0, realNow: () => number = Date.now): SandboxClock {
  let offsetMs = startOffsetMs;
  const listeners = new Set<(before: string, after: string) => void>();
  const now = (): string => new Date(realNow() + offsetMs).toISOString();
  const shift = (byMs: number): string => {
    const before = now();
    offsetMs += byMs;
    const after = now();
    for (const listener of listeners) listener(before, after);
    return after;
  };
  return {
    now,
    offsetMs: () => offsetMs,
    advance(minutes) {
      if (!Number.isFinite(minutes) || minutes < 0) throw new RangeError('The clock only moves forward');
      return shift(minutes * 60_000);
    },
    moveTo(instant) {
      const byMs = Date.parse(instant) - Date.parse(now());
      if (!(byMs >= 0)) throw new RangeError('The clock only moves forward, to an ISO instant');
      return shift(byMs);
    },
    onMove(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
