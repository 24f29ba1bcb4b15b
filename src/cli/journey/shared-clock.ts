/** The sandbox's clock as several journeys share it: time moves only when all of them wait. */
export interface SharedClock {
  /** Runs one journey; at most so many run at a time, and the clock stands still while any of them has work left. */
  run<T>(journey: () => Promise<T>): Promise<T>;
  /** Waits until the clock has reached `instant` (ISO), and at most five minutes longer; returns at once when it has. Only inside `run`. */
  waitUntil(instant: string): Promise<void>;
  /** The clock's own time as an ISO instant. */
  now(): Promise<string>;
}

/** The sandbox's control of its clock. */
export interface ClockControl {
  read(): Promise<string>;
  /** Moves the clock forward to an ISO instant; one that is already past changes nothing. */
  moveTo(instant: string): Promise<void>;
}

/** Waits end on whole steps of this length, so that charts that are nearly abreast move together. */
const STEP_MS = 5 * 60_000;

interface Waiter {
  /** Milliseconds since the epoch. */
  readonly until: number;
  readonly wake: (fault: Error | undefined) => void;
}

/** Makes the clock that journeys share, `slots` of them acting at a time. Call every `run` before awaiting one. */
export function createSharedClock(control: ClockControl, slots: number): SharedClock {
  return new JourneyClock(control, slots);
}

class JourneyClock implements SharedClock {
  readonly #control: ClockControl;
  readonly #line: (() => void)[] = [];
  #waiters: readonly Waiter[] = [];
  /** Journeys that have something to do now, those in line for a slot included. */
  #busy = 0;
  #free: number;

  constructor(control: ClockControl, slots: number) {
    this.#control = control;
    this.#free = slots;
  }

  now(): Promise<string> {
    return this.#control.read();
  }

  async run<T>(journey: () => Promise<T>): Promise<T> {
    this.#busy += 1;
    await this.#acquire();
    try {
      return await journey();
    } finally {
      this.#rest();
    }
  }

  async waitUntil(instant: string): Promise<void> {
    const until = Math.ceil(Date.parse(instant) / STEP_MS) * STEP_MS;
    if (Number.isNaN(until)) throw new RangeError(`not an instant: ${instant}`);
    if (Date.parse(instant) <= Date.parse(await this.#control.read())) return;
    const woken = new Promise<void>((done, fail) => {
      const wake = (fault: Error | undefined): void => (fault === undefined ? done() : fail(fault));
      this.#waiters = [...this.#waiters, { until, wake }];
    });
    this.#rest();
    try {
      await woken;
    } finally {
      await this.#acquire();
    }
  }

  async #acquire(): Promise<void> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => this.#line.push(go));
  }

  #rest(): void {
    this.#busy -= 1;
    const next = this.#line.shift();
    if (next === undefined) this.#free += 1;
    else next();
    if (this.#busy === 0 && this.#waiters.length > 0) void this.#advance();
  }

  async #advance(): Promise<void> {
    const until = Math.min(...this.#waiters.map((waiter) => waiter.until));
    const fault = await this.#moveTo(new Date(until).toISOString());
    const isDue = (waiter: Waiter): boolean => fault !== undefined || waiter.until <= until;
    const due = this.#waiters.filter(isDue);
    this.#waiters = this.#waiters.filter((waiter) => !isDue(waiter));
    this.#busy += due.length;
    for (const waiter of due) waiter.wake(fault);
  }

  async #moveTo(instant: string): Promise<Error | undefined> {
    try {
      await this.#control.moveTo(instant);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Error('the clock cannot be moved');
    }
  }
}
