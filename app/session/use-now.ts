import { useEffect, useState } from 'react';

/** Two clocks of this browser, ms: one that nobody sets and that some devices stop while they sleep, and one that can be set. */
export interface Moment {
  readonly steadyMs: number;
  readonly wallMs: number;
}

const moment = (): Moment => ({ steadyMs: performance.now(), wallMs: Date.now() });

/**
 * How long ago something was, by whichever clock says longer: on a tablet that slept the steady one has stood still, and a session
 * that looks younger than it is lets a reading be missed.
 */
export function passedMs(since: Moment, now: Moment): number {
  return Math.max(now.steadyMs - since.steadyMs, now.wallMs - since.wallMs);
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
    const received = moment();
    const timer = setInterval(() => {
      setPassed({ readAt, ms: passedMs(received, moment()) });
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, [readAt]);
  return new Date(Date.parse(readAt) + (passed.readAt === readAt ? passed.ms : 0)).toISOString();
}
