import { useEffect, useState } from 'react';

/** Two clocks of this browser, ms: one that nobody sets and that some devices stop while they sleep, and one that can be set. */
export interface Moment {
  readonly steadyMs: number;
  readonly wallMs: number;
}

const moment = (): Moment => ({ steadyMs: performance.now(), wallMs: Date.now() });

/**
 * How long ago something was. The clock that can be set is listened to only where the device may have slept since: on a tablet that
 * slept the steady one has stood still, and a session that looks younger than it is lets a reading be missed. In sight it is not, for
 * a clock that is put right meanwhile would date entries ahead of the service.
 */
export function passedMs(since: Moment, now: Moment, mayHaveSlept: boolean): number {
  const steadyMs = now.steadyMs - since.steadyMs;
  return mayHaveSlept ? Math.max(steadyMs, now.wallMs - since.wallMs) : steadyMs;
}

/** Counts from now on, ms; a page out of sight may be on a device that sleeps. `turn` is to be called when that changes. */
function countTime(): { readonly passed: () => number; readonly turn: () => void } {
  const start = (beforeMs: number) => ({ beforeMs, from: moment(), isHidden: document.visibilityState === 'hidden' });
  let phase = start(0);
  const passed = (): number => phase.beforeMs + passedMs(phase.from, moment(), phase.isHidden);
  return {
    passed,
    turn: () => {
      phase = start(passed());
    },
  };
}

/**
 * The service's time, running on in this browser: the instant of the last answer and what has passed since it came. The browser's
 * own clock may be wrong, and says only how much time passes.
 * @param readAt - ISO instant of the last answer
 * @returns ISO instant, anew every second
 */
export function useNow(readAt: string): string {
  const [passed, setPassed] = useState({ readAt, ms: 0 });
  useEffect(() => {
    const time = countTime();
    const timer = setInterval(() => {
      setPassed({ readAt, ms: time.passed() });
    }, 1_000);
    document.addEventListener('visibilitychange', time.turn);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', time.turn);
    };
  }, [readAt]);
  return new Date(Date.parse(readAt) + (passed.readAt === readAt ? passed.ms : 0)).toISOString();
}
