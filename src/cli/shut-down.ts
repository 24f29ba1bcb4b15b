import type { ServerType } from '@hono/node-server';
import { createDeadline } from '../service/deadline.ts';
import type { Logger } from '../service/deps.ts';
import type { InFlight } from '../service/in-flight.ts';

/** How long what was accepted may take to end: longer than any answer, shorter than what supervisors usually wait. A product choice. */
const DEADLINE_MS = 25_000;
const SWEEP_MS = 100;

interface Stopping {
  readonly servers: readonly ServerType[];
  readonly inFlight: InFlight;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
}

/**
 * Accepts nothing more, lets every answer that was begun go out and the work after it end, within the deadline.
 * @returns whether anything was cut off
 */
export async function shutDown({ servers, inFlight, logger }: Stopping): Promise<boolean> {
  const startedMs = performance.now();
  // What is waited for may hang on timers that hold no process open by themselves.
  const awake = setInterval(() => undefined, SWEEP_MS);
  logger.info({}, 'shutdown-begun');
  const closing = Promise.all(servers.map(closeServer)).then(() => true);
  const closed = await createDeadline(DEADLINE_MS).within(closing, () => false);
  if (!closed) for (const server of servers) if ('closeAllConnections' in server) server.closeAllConnections();
  const settled = await inFlight.settle(Math.max(0, DEADLINE_MS - (performance.now() - startedMs)));
  clearInterval(awake);
  const cutOff = !closed || !settled;
  logger[cutOff ? 'warn' : 'info']({ answered: closed, settled, ms: Math.round(performance.now() - startedMs) }, 'shutdown-done');
  return cutOff;
}

/** A connection that is kept alive after its answer would hold the server open. */
async function closeServer(server: ServerType): Promise<void> {
  const sweep = setInterval(() => {
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  }, SWEEP_MS);
  try {
    await new Promise((closed) => server.close(closed));
  } finally {
    clearInterval(sweep);
  }
}
