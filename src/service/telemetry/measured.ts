import type { MiddlewareHandler } from 'hono';

/** One answered hook, in codes. */
export interface HookFact {
  readonly tenant: string;
  readonly hook: string;
  readonly ms: number;
  readonly cards: readonly { readonly indicator: string; readonly rules: readonly string[] }[];
  /** Ids of gate lines. */
  readonly unknownGates: readonly string[];
  /** Why nothing could be checked; undefined when something was. */
  readonly obstacle: string | undefined;
}

export interface BackgroundFact {
  readonly tenant: string;
  readonly event: string;
  readonly outcome: 'done' | 'failed' | 'refused';
}

/** A value that is read when somebody asks for it. */
export interface Reading {
  readonly name: 'breaker' | 'places' | 'audit';
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What the service tells about itself in numbers; `createMetrics` keeps them for Prometheus. */
export interface Metrics {
  readonly middleware: MiddlewareHandler;
  hook(fact: HookFact): void;
  feedback(tenant: string, outcome: string): void;
  background(fact: BackgroundFact): void;
  /** Adds a source of values that are read at each scrape. */
  watch(source: () => readonly Reading[]): void;
  render(): Promise<{ readonly text: string; readonly contentType: string }>;
}

/** Spans of requests in and out; `startTracing` makes them. */
export interface Tracing {
  readonly middleware: MiddlewareHandler;
  readonly traceId: () => string | undefined;
}
