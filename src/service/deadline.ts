/** One point in time by which a whole request must be answered; everything under way shares it. */
export interface Deadline {
  /** Aborts a little before the time is up, so that what pays attention can still say what it has. */
  readonly signal: AbortSignal;
  /**
   * What the work gives, or `late()` when the time is up first. Work that pays no attention to the signal is left to itself;
   * its failure later is nobody's any more.
   */
  within<T>(work: Promise<T>, late: () => T): Promise<T>;
}

/** Between the signal and the end. A product choice. */
const GRACE_MS = 80;

/** @param ms - from now; less than the grace means that the signal aborts at once */
export function createDeadline(ms: number): Deadline {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort(new DOMException('The time is up.', 'TimeoutError'));
  }, ms - GRACE_MS).unref();
  const up = new Promise<undefined>((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, ms).unref();
  });
  return {
    signal: controller.signal,
    within: async (work, late) => {
      const first = await Promise.race([up, work.then((value) => ({ value }))]);
      return first === undefined ? late() : first.value;
    },
  };
}
