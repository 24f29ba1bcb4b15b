import { AsyncLocalStorage } from 'node:async_hooks';
import type { MiddlewareHandler } from 'hono';

const storage = new AsyncLocalStorage<string>();

/** The trace that the work under way belongs to, 32 hex digits; undefined outside of a request. */
export function currentTraceId(): string | undefined {
  return storage.getStore();
}

const TRACEPARENT = /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-[\da-f]{2}$/;

/**
 * Gives each request a trace id, so that its log lines and those of the work after it can be found together: the id of the running
 * trace, else the caller's (W3C traceparent), else a new one.
 * @param running - the trace id of the tracer, where there is one
 */
export function withTraceId(running: () => string | undefined = () => undefined): MiddlewareHandler {
  return (c, next) => {
    const given = TRACEPARENT.exec(c.req.header('traceparent') ?? '')?.[1];
    return storage.run(running() ?? given ?? crypto.randomUUID().replaceAll('-', ''), next);
  };
}
