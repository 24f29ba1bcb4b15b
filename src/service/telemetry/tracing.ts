import { httpInstrumentationMiddleware } from '@hono/otel';
import {
  type Attributes,
  type Context,
  context,
  type Span,
  SpanKind,
  type SpanOptions,
  SpanStatusCode,
  trace,
  type Tracer,
} from '@opentelemetry/api';
import { NodeSDK } from '@opentelemetry/sdk-node';
import type { Config } from '../config.ts';
import type { Tracing } from './measured.ts';

export interface RunningTracing extends Tracing {
  /** A fetch that makes a span of each call, and sends `traceparent` to configured hosts only. */
  fetch(send: typeof fetch): typeof fetch;
  /** Sends what has not been sent yet. */
  shutdown(): Promise<void>;
}

/** Starts OpenTelemetry as its environment variables say; loaded only when it is wanted, because that takes half a second. */
export function startTracing(config: Pick<Config, 'tenants'>): RunningTracing {
  const sdk = new NodeSDK({
    serviceName: process.env['OTEL_SERVICE_NAME'] ?? 'kap-pathway',
    autoDetectResources: false,
    metricReaders: [],
    logRecordProcessors: [],
    instrumentations: [],
  });
  sdk.start();
  const tracer = carefulTracer(trace.getTracer('kap-pathway'));
  const hosts = configuredOrigins(config);
  return {
    middleware: httpInstrumentationMiddleware({ tracer, captureActiveRequests: false }),
    traceId: () => trace.getActiveSpan()?.spanContext().traceId,
    fetch: (send) => (input, init) => tracedCall(tracer, { send, hosts }, [input, init]),
    shutdown: () => sdk.shutdown(),
  };
}

/** Origins that a trace may go on to: those of the configuration. */
function configuredOrigins({ tenants }: Pick<Config, 'tenants'>): ReadonlySet<string> {
  const urls = tenants.flatMap(({ fhirBase, cds, medplum, terminology }) => [
    fhirBase,
    cds?.jwksUri,
    medplum?.baseUrl,
    terminology?.baseUrl,
  ]);
  return new Set(urls.flatMap((url) => (url === undefined ? [] : [new URL(url).origin])));
}

interface Sending {
  readonly send: typeof fetch;
  readonly hosts: ReadonlySet<string>;
}

async function tracedCall(tracer: Tracer, { send, hosts }: Sending, [input, init]: Parameters<typeof fetch>): Promise<Response> {
  const { origin, host } = new URL(input instanceof Request ? input.url : input);
  const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
  const attributes = { 'http.request.method': method, 'server.address': host };
  return tracer.startActiveSpan(`${method} ${host}`, { kind: SpanKind.CLIENT, attributes }, async (span) => {
    try {
      const response = await send(input, hosts.has(origin) ? { ...init, headers: withParent(init, span) } : init);
      span.setAttribute('http.response.status_code', response.status);
      return response;
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** Only the trace goes out, never a caller's baggage. */
function withParent(init: RequestInit | undefined, span: Span): Headers {
  const { traceId, spanId, traceFlags } = span.spanContext();
  const headers = new Headers(init?.headers);
  headers.set('traceparent', `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`);
  return headers;
}

/** All that a span may say: an address carries launch codes and ids of patients, an exception's message anything. */
const ALLOWED: readonly string[] = [
  'http.request.method',
  'http.response.status_code',
  'http.route',
  'server.address',
  'service.name',
];

/** A tracer whose spans take no other attribute than those, and neither events nor messages. */
function carefulTracer(tracer: Tracer): Tracer {
  const start = (name: string, options: SpanOptions = {}, parent: Context = context.active()): Span =>
    careful(tracer.startSpan(name, { ...options, attributes: allowed(options.attributes ?? {}) }, parent));
  return {
    startSpan: start,
    startActiveSpan: <F extends (span: Span) => unknown>(name: string, ...rest: readonly unknown[]): ReturnType<F> => {
      // The three forms of the interface: the last argument is the work, those before it options and parent.
      const work = rest.at(-1) as F;
      const [options, parent = context.active()] = rest.slice(0, -1) as [SpanOptions?, Context?];
      const span = start(name, options, parent);
      return context.with(trace.setSpan(parent, span), () => work(span) as ReturnType<F>);
    },
  };
}

function allowed(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => ALLOWED.includes(name)));
}

function careful(span: Span): Span {
  const whole: Span = {
    spanContext: () => span.spanContext(),
    setAttribute: (name, value) => {
      if (ALLOWED.includes(name)) span.setAttribute(name, value);
      return whole;
    },
    setAttributes: (attributes) => {
      span.setAttributes(allowed(attributes));
      return whole;
    },
    addEvent: () => whole,
    addLink: () => whole,
    addLinks: () => whole,
    setStatus: ({ code }) => {
      span.setStatus({ code });
      return whole;
    },
    updateName: (name) => {
      span.updateName(name);
      return whole;
    },
    end: (endTime) => {
      span.end(endTime);
    },
    isRecording: () => span.isRecording(),
    recordException: () => undefined,
  };
  return whole;
}
