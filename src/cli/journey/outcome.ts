/** How a chart's journey ended. */
export type Outcome = 'done' | 'held' | 'contradiction' | 'bad-input';

/** Ends one chart's journey from wherever it is. */
export class JourneyEnd extends Error {
  readonly outcome: Outcome;

  /** @param message - why, in words; shown for `contradiction` and `bad-input` */
  constructor(outcome: Outcome, message: string) {
    super(message);
    this.name = 'JourneyEnd';
    this.outcome = outcome;
  }
}

/** The pathway said one thing and did another, or the system failed. */
export function contradiction(message: string): JourneyEnd {
  return new JourneyEnd('contradiction', message);
}

/** The chart, or what was asked for, is not usable. */
export function badInput(message: string): JourneyEnd {
  return new JourneyEnd('bad-input', message);
}

/** The pathway holds the patient, for reasons that its gates and findings give. */
export function held(message: string): JourneyEnd {
  return new JourneyEnd('held', message);
}
