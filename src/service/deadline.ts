/** One point in time by which a whole request must be answered; everything under way shares it. */
export interface Deadline {
  /** Aborts a little before the time is up, so that what pays attention can still say what it has. */
  readonly signal: () => AbortSignal;
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

/** Somebody who waits until a time. */
interface Waiting {
  readonly endsAtMs: number;
  readonly end: () => void;
  /** Where it stands among all; undefined when it waits no more. */
  at: number | undefined;
}

/**
 * All who wait share one timer, that of the first whose time is up. A hook waits for half a dozen things, each for a moment; a timer for
 * each costs as much as a rule, and one that is left behind keeps a whole request alive. In no order: a set makes itself anew every few times that something comes and goes.
 */
const waiting: Waiting[] = [];
let alarm: { readonly timer: NodeJS.Timeout; readonly atMs: number } | undefined;

function wait(endsAtMs: number, end: () => void): Waiting {
  const one: Waiting = { endsAtMs, end, at: waiting.length };
  waiting.push(one);
  setAlarm(endsAtMs);
  return one;
}

/** The last one takes its place. */
function waitNoMore(one: Waiting): void {
  const last = waiting.at(-1);
  if (one.at === undefined || last === undefined) return;
  waiting[one.at] = last;
  last.at = one.at;
  one.at = undefined;
  waiting.pop();
}

/** An alarm that should have gone off and has not is not relied on: the process was busy, or time was set back. */
function setAlarm(atMs: number): void {
  const now = performance.now();
  if (alarm !== undefined && alarm.atMs <= atMs && alarm.atMs >= now) return;
  clearTimeout(alarm?.timer);
  alarm = { timer: setTimeout(endAllDue, Math.max(0, atMs - now)).unref(), atMs };
}

function endAllDue(): void {
  // A timer may go off part of a millisecond early; its time has come all the same.
  const now = Math.max(performance.now(), alarm?.atMs ?? 0);
  alarm = undefined;
  for (const one of waiting.filter(({ endsAtMs }) => endsAtMs <= now)) {
    waitNoMore(one);
    one.end();
  }
  if (waiting.length > 0) setAlarm(Math.min(...waiting.map(({ endsAtMs }) => endsAtMs)));
}

/**
 * @param ms - from now; less than the grace means that the signal aborts at once
 */
export function createDeadline(ms: number): Deadline {
  const endsAtMs = performance.now() + ms;
  const leftMs = (): number => endsAtMs - performance.now();
  let signal: AbortSignal | undefined;
  return {
    leftMs,
    signal: () => (signal ??= abortIn(leftMs() - GRACE_MS)),
    within: (work, late) =>
      new Promise((resolve, reject) => {
        const one = wait(endsAtMs, () => {
          try {
            resolve(late());
          } catch (error) {
            reject(error instanceof Error ? error : new Error('late', { cause: error }));
          }
        });
        work.then(
          (value) => {
            waitNoMore(one);
            resolve(value);
          },
          (error: unknown) => {
            waitNoMore(one);
            reject(error instanceof Error ? error : new Error('failed', { cause: error }));
          },
        );
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
