import { serve, type ServerType } from '@hono/node-server';
import type { ServerOptions } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where to listen, and how somebody chooses another port. */
export interface Place {
  /** 0 takes any free one. */
  readonly port: number;
  /** All addresses of this machine when absent. */
  readonly hostname?: string;
  readonly serverOptions?: ServerOptions;
  /** An option or a setting, for the message. */
  readonly setting: string;
}

/** Answers once it listens. Rejects with an `Error` for people when the port can't be had. */
export function listen(
  fetch: Parameters<typeof serve>[0]['fetch'],
  { setting, ...place }: Place,
): Promise<{ server: ServerType; port: number }> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(new Error(whyNot(place.port, setting, error), { cause: error }));
    const server = serve({ fetch, ...place }, (info: AddressInfo) => {
      // What befalls it later is nobody's here.
      server.off('error', fail);
      resolve({ server, port: info.port });
    });
    server.once('error', fail);
  });
}

function whyNot(port: number, setting: string, { code }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `Port ${String(port)} is taken: choose another with ${setting}`;
  if (code === 'EACCES') return `Port ${String(port)} is not for this user: choose one above 1023 with ${setting}`;
  return `Port ${String(port)} can't be listened on (${code ?? 'no reason given'}): choose another with ${setting}`;
}
