import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Ways in which a server can be bad; each really happens on the wire. */
export type Badness =
  | 'hangs'
  | 'resets'
  | 'drips'
  | 'says 200 with HTML'
  | 'cuts its JSON off'
  | 'nests its JSON deeply'
  | 'sends no FHIR'
  | 'never stops sending'
  | 'redirects elsewhere'
  | 'says 500'
  | 'says 429'
  | 'says 204'
  | 'is down';

export const BADNESS: readonly Badness[] = [
  'hangs',
  'resets',
  'drips',
  'says 200 with HTML',
  'cuts its JSON off',
  'nests its JSON deeply',
  'sends no FHIR',
  'never stops sending',
  'redirects elsewhere',
  'says 500',
  'says 429',
  'says 204',
  'is down',
];

export interface BadServer {
  readonly url: string;
  /** Requests that came in. */
  readonly seen: string[];
  close(): Promise<void>;
}

const JSON_TYPE = { 'content-type': 'application/fhir+json' };

/** A real server on a real socket that behaves badly. */
export async function startBadServer(badness: Badness): Promise<BadServer> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(request.url ?? '');
    request.resume();
    misbehave(badness, response);
  });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => stop(server, sockets);
  if (badness === 'is down') await close();
  return { url: `http://127.0.0.1:${String(port)}`, seen, close };
}

function stop(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}

function misbehave(badness: Badness, response: ServerResponse): void {
  switch (badness) {
    case 'hangs':
    case 'is down':
      return;
    case 'resets':
      response.socket?.resetAndDestroy();
      return;
    case 'drips':
      drip(response, 1, 50);
      return;
    case 'never stops sending':
      drip(response, 64_000, 20);
      return;
    case 'redirects elsewhere':
      response.writeHead(302, { location: 'http://127.0.0.1:9/stolen' }).end();
      return;
    case 'says 500':
      response
        .writeHead(500, JSON_TYPE)
        .end('{"resourceType":"OperationOutcome","issue":[{"severity":"fatal","code":"exception"}]}');
      return;
    case 'says 429':
      response.writeHead(429, { ...JSON_TYPE, 'retry-after': '60' }).end('{"resourceType":"OperationOutcome","issue":[]}');
      return;
    case 'says 204':
      response.writeHead(204).end();
      return;
    default:
      response.writeHead(200, badness === 'says 200 with HTML' ? { 'content-type': 'text/html' } : JSON_TYPE).end(LIES[badness]);
  }
}

const LIES: Readonly<Record<'says 200 with HTML' | 'cuts its JSON off' | 'nests its JSON deeply' | 'sends no FHIR', string>> = {
  'says 200 with HTML': '<!doctype html><title>Sign in</title>',
  'cuts its JSON off': '{"resourceType":"Bundle","type":"batch-response","entry":[{"resource":{"resourceType":"Bun',
  'nests its JSON deeply': `{"resourceType":"Bundle","entry":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
  'sends no FHIR': '{"resourceType":"Bundle","entry":[7,null,{"resource":{"resourceType":"Condition","code":7}}]}',
};

function drip(response: ServerResponse, bytes: number, everyMs: number): void {
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => response.write(' '.repeat(bytes)), everyMs);
  response.once('close', () => {
    clearInterval(timer);
  });
}
