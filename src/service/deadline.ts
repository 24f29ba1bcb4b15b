/** One point in time by which a whole request must be answered; everything under way shares it. */
export interface Deadline {
  /** Aborts a little before the time is up, so that what pays attention can still say what it has. */
  readonly signal: AbortSignal;
  /** Time that is left; below zero when a timer fired late. */
  readonly leftMs: () => number;
  /**
   * What the work gives, or `late()` when the time is up first. Work that pays no attention to the signal is left to itself;
   * its failure later is nobody's any more.
   */
  within<T>(work: Promise<T>, late: () => T): Promise<T>;
}

/** Between the signal and the end. A product choice. */
const GRACE_MS = 80;

/**
 * Timers end with what they wait for: one that is left behind keeps a whole request alive, and at a thousand requests a second that is
 * the memory and most of the work of the garbage collector.
 * @param ms - from now; less than the grace means that the signal aborts at once
 */
export function createDeadline(ms: number): Deadline {
  const endsAtMs = performance.now() + ms;
  const leftMs = (): number => endsAtMs - performance.now();
  let signal: AbortSignal | undefined;
  return {
    leftMs,
    get signal() {
      return (signal ??= abortIn(leftMs() - GRACE_MS));
    },
    within: (work, late) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          try {
            resolve(late());
          } catch (error) {
            reject(error instanceof Error ? error : new Error('late', { cause: error }));
          }
        }, leftMs()).unref();
        work.then(resolve, reject).finally(() => {
          clearTimeout(timer);
        });
      }),
  };
}

function abortIn(ms: number): AbortSignal {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DOMException('The time is up.', 'TimeoutError'));
  }, ms).unref();
  return controller.signal;
}
