import { useEffect, useState } from 'react';

/**
 * The service's time, running on in this browser: the instant of the last answer and what has passed since it came. The browser's
 * own clock may be wrong, and says only how much time passes.
 * @param readAt - ISO instant of the last answer
 * @returns ISO instant, anew every second
 */
export function useNow(readAt: string): string {
  const [passed, setPassed] = useState({ readAt, ms: 0 });
  useEffect(() => {
    const received = performance.now();
    const timer = setInterval(() => {
      setPassed({ readAt, ms: performance.now() - received });
    }, 1_000);
    return () => {
      clearInterval(timer);
    };
  }, [readAt]);
  return new Date(Date.parse(readAt) + (passed.readAt === readAt ? passed.ms : 0)).toISOString();
}
