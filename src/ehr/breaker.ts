import CircuitBreaker from 'opossum';

export type BreakerState = 'closed' | 'half-open' | 'open';

/** Keeps what is down from costing everybody who asks it a whole deadline. */
export interface Breaker {
  /**
   * Runs the work, or refuses at once while what it asks has been failing; after a pause one piece of work is let through to see.
   * @throws what the work throws, or what `refuse` makes
   */
  run<T>(work: () => Promise<T>): Promise<T>;
  state(): BreakerState;
}

export interface BreakerOptions {
  /** Whether an error says that nothing works there, rather than that this one request was refused. */
  readonly isDown: (error: unknown) => boolean;
  /** What is thrown instead of asking. */
  readonly refuse: () => Error;
  /** Answers of the last ten seconds before anything is concluded from them; 3 by default. */
  readonly volume?: number;
  /** Part of those that must have failed, in percent; 50 by default. */
  readonly percent?: number;
  readonly onChange?: (state: BreakerState) => void;
}

/** How long what is down is left alone before one request tries again. A product choice, as is the window. */
const PAUSE_MS = 5_000;
const WINDOW_MS = 10_000;

export function createBreaker(options: BreakerOptions): Breaker {
  const breaker = new CircuitBreaker<unknown>((work) => work(), {
    // Every piece of work has a deadline of its own.
    timeout: false,
    errorThresholdPercentage: options.percent ?? 50,
    volumeThreshold: options.volume ?? 3,
    resetTimeout: PAUSE_MS,
    rollingCountTimeout: WINDOW_MS,
    rollingCountBuckets: 10,
    rollingPercentilesEnabled: false,
    errorFilter: (error) => !options.isDown(error),
  });
  breaker.on('open', () => options.onChange?.('open'));
  breaker.on('halfOpen', () => options.onChange?.('half-open'));
  breaker.on('close', () => options.onChange?.('closed'));
  return {
    run: async <T>(work: () => Promise<T>): Promise<T> => {
      try {
        // What goes in as a T comes out as one.
        return (await breaker.fire(work)) as T;
      } catch (error) {
        throw isOpenError(error) ? options.refuse() : error;
      }
    },
    state: () => (breaker.opened ? 'open' : breaker.halfOpen ? 'half-open' : 'closed'),
  };
}

function isOpenError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EOPENBREAKER';
}
