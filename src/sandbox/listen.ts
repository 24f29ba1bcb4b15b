import { serve } from '@hono/node-server';
import type { ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';

const HOST = '127.0.0.1';

/** Listens on this machine only; port 0 takes any free one. Rejects with an `Error` for people when the port is taken. */
export function listen(
  port: number,
  answer: (request: Request) => Response | Promise<Response>,
): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: answer, port, hostname: HOST }, (info: AddressInfo) => {
      resolve({ server, port: info.port });
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new Error(`Port ${port} is taken: choose another with PORT`) : error);
    });
  });
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
