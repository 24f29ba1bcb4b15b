import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { serve, type ServerType } from '@hono/node-server';
import { createService } from '../../src/service/app.ts';
import type { ServiceDeps } from '../../src/service/deps.ts';
import { hook } from '../security/support.ts';
import type { Harness } from './harness.ts';

export const PATH = '/cds-services/kap-patient-view';
const servers: ServerType[] = [];
const open: ClientRequest[] = [];

/** Ends what a test has left: requests that are under way, and services. */
export function closePorts(): void {
  closeRequests();
  for (const server of servers.splice(0)) server.close();
}

/** Breaks off what is under way. */
export function closeRequests(): void {
  for (const one of open.splice(0)) one.destroy();
}

/** The service on a real port, where bodies really are under way. */
export async function listen(service: Harness, changes: Partial<ServiceDeps> = {}): Promise<string> {
  const app = createService({
    config: service.config,
    clock: service.clock,
    medplum: () => service.client,
    fetch: service.ehr.fetch,
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    ...changes,
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

export interface Sending {
  /** All of it, or the beginning that is sent. */
  readonly body: string;
  /** How long it says to be; `chunked`: it does not say. What is not in `body` never comes. */
  readonly announced?: number | 'chunked';
  readonly headers?: Record<string, string>;
  readonly from?: string;
  readonly path?: string;
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

export interface Begun {
  readonly sent: ClientRequest;
  readonly answer: Promise<Answer>;
}

/** Sends a call; of one that announces more than it has, the rest never comes. */
export function begin(url: string, { body, announced, headers = {}, from = '127.0.0.1', path = PATH }: Sending): Begun {
  const length = String(announced ?? Buffer.byteLength(body));
  const sent = request(`${url}${path}`, {
    method: 'POST',
    localAddress: from,
    headers: {
      'content-type': 'application/json',
      ...(announced === 'chunked' ? { 'transfer-encoding': 'chunked' } : { 'content-length': length }),
      ...headers,
    },
  });
  open.push(sent);
  const answer = read(sent);
  answer.catch(() => undefined);
  if (announced === undefined) sent.end(body);
  else sent.write(body);
  return { sent, answer };
}

export const send = (url: string, sending: Sending): Promise<Answer> => begin(url, sending).answer;

async function read(sent: ClientRequest): Promise<Answer> {
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  return { status: response.statusCode, headers: response.headers, text: await text(response) };
}

/** A hook that needs nothing of anybody. */
export const view = () =>
  JSON.stringify(hook('patient-view', {}, { prefetch: { patient: { resourceType: 'Patient', id: 'p1' } } }));
export const MEGABYTE = 1_024 * 1_024;
