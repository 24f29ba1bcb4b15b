import type { ServerType } from '@hono/node-server';
import { listen as listenAt } from '../service/listen.ts';

const HOST = '127.0.0.1';

/** Listens on this machine only; port 0 takes any free one. Rejects with an `Error` for people when the port is taken. */
export function listen(
  port: number,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<{ server: ServerType; port: number }> {
  return listenAt(answer, { port, hostname: HOST, setting: 'PORT' });
}

/** Stops listening and closes what is open. */
export function stop(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
