/** The part of opossum 10 that is used; the package brings no types. */
declare module 'opossum' {
  export interface Options {
    readonly timeout: number | false;
    readonly errorThresholdPercentage: number;
    readonly volumeThreshold: number;
    readonly resetTimeout: number;
    readonly rollingCountTimeout: number;
    readonly rollingCountBuckets: number;
    readonly rollingPercentilesEnabled: boolean;
    readonly errorFilter: (error: unknown) => boolean;
  }
  // eslint-disable-next-line no-restricted-syntax -- as the package has it
  export default class CircuitBreaker<T> {
    constructor(action: (work: () => Promise<T>) => Promise<T>, options: Options);
    readonly opened: boolean;
    readonly halfOpen: boolean;
    fire(work: () => Promise<T>): Promise<T>;
    on(event: 'open' | 'halfOpen' | 'close', listener: () => void): this;
  }
}
