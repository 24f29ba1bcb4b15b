import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type AttackedService, startAttackedService } from './attacked-service.ts';

/** Somebody who writes to the socket of a running `kap serve` what no client would write. */
let on: AttackedService;
beforeAll(async () => {
  on = await startAttackedService();
}, 60_000);
afterAll(() => on.close());
afterEach(() => {
  expect(on.isAlive()).toBe(true);
  expect(on.lured).toEqual([]);
});

const VIEW = '/cds-services/kap-patient-view';

/** What comes back on one connection for these bytes, and the statuses in it. */
async function write(bytes: string): Promise<{ readonly text: string; readonly statuses: readonly number[] }> {
  const socket = connect(Number(new URL(on.url).port), '127.0.0.1');
  socket.write(bytes);
  let text = '';
  try {
    for await (const chunk of socket) text += String(chunk);
  } catch {
    // A connection that is cut is an answer too.
  }
  return { text, statuses: [...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status)) };
}

function head(line: string, ...more: readonly string[]): string {
  return `${[`${line} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...more].join('\r\n')}\r\n\r\n`;
}

const body = (more: object = {}): string =>
  JSON.stringify({
    hook: 'patient-view',
    hookInstance: randomUUID(),
    fhirServer: on.fhirBase,
    context: { userId: 'Practitioner/prescriber', patientId: 'nobody-of-ours' },
    ...more,
  });

const signed = async (path = VIEW): Promise<string> => `Authorization: Bearer ${await on.signer.token(`${on.url}${path}`)}`;

describe('a request whose length can be read in two ways', () => {
  test.each([
    ['two lengths', ['Content-Length: 5', 'Content-Length: 50']],
    ['a length and chunks', ['Content-Length: 5', 'Transfer-Encoding: chunked']],
    ['an encoding that nobody knows', ['Transfer-Encoding: xchunked']],
    ['a space before the colon', ['Transfer-Encoding : chunked']],
    ['a length with a sign', ['Content-Length: +5']],
    ['a length in hexadecimal', ['Content-Length: 0x5']],
    ['a negative length', ['Content-Length: -5']],
    ['a length without end', ['Content-Length: 99999999999999999999999']],
  ])('by %s is refused, and what follows it is no request', async (_name, lengths) => {
    const { statuses } = await write(`${head(`POST ${VIEW}`, await signed(), ...lengths)}hello${head('GET /rules')}`);
    expect(statuses).toHaveLength(1);
    expect([400, 413]).toContain(statuses[0]);
  });

  test('a request behind a whole body is a request of its own, without the first one’s token', async () => {
    const json = body();
    const lines = ['Content-Type: application/json', `Content-Length: ${String(json.length)}`, await signed()];
    const first = `POST ${VIEW} HTTP/1.1\r\nHost: localhost\r\n${lines.join('\r\n')}\r\n\r\n${json}`;
    expect((await write(`${first}${head('GET /api/user')}`)).statuses).toEqual([200, 401]);
  });
});

test('headers that do not come to their end are given up, while whole ones are answered', async () => {
  const late = write(`POST ${VIEW} HTTP/1.1\r\nHost: localhost\r\n`);
  expect((await write(head('GET /rules'))).statuses).toEqual([200]);
  expect((await late).statuses).toEqual([408]);
}, 20_000);

describe('an address', () => {
  test.each([
    ['in its absolute form', 'GET http://evil.example/app', 308],
    ['with another host', 'GET /app', 308],
  ])('%s leads nowhere else', async (_name, line, status) => {
    const { text, statuses } = await write(
      `${line} HTTP/1.1\r\nHost: evil.example\r\nX-Forwarded-Host: evil.example\r\nForwarded: host=evil.example\r\nConnection: close\r\n\r\n`,
    );
    expect(statuses).toEqual([status]);
    expect(text).toContain(`location: ${on.url}/app/`);
    expect(text).not.toContain('evil.example');
  });

  test.each([['X-HTTP-Method-Override: DELETE'], ['X-Original-URL: /healthz'], ['X-Rewrite-URL: /healthz']])(
    'is not what %s says',
    async (header) => {
      expect((await write(head('GET /api/user', header))).statuses).toEqual([401]);
    },
  );

  test.each([
    ['/cds-services/__proto__'],
    ['/cds-services/constructor'],
    [`${VIEW}/`],
    ['/cds-services/kap-patient-view%00'],
    ['/ehr/__proto__/notifications'],
    ['/ehr/clinic%2f/notifications'],
    ['/ehr/CLINIC/notifications'],
  ])('%s is nobody’s', async (path) => {
    expect((await write(head(`POST ${path}`, await signed(path), 'Content-Length: 0'))).statuses).toEqual([404]);
  });
});

const ROUTES = ['/cds-services', VIEW, '/smart/launch', '/smart/callback/clinic', '/api/user', '/api/changes', '/app/', '/rules'];

test.each(ROUTES.flatMap((route) => ['TRACE', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'].map((method) => [method, route])))(
  '%s %s does nothing, tells nothing back and lets no page of others read it',
  async (method, route) => {
    const { text, statuses } = await write(
      head(`${method} ${route}`, 'Origin: https://evil.example', 'X-Secret: trace-me', 'Content-Length: 0'),
    );
    expect(statuses[0]).toBeLessThan(500);
    if (!['HEAD', 'OPTIONS'].includes(method)) expect([401, 404]).toContain(statuses[0]);
    expect(text).not.toMatch(/trace-me|access-control-allow-origin/i);
    expect(text).toMatch(/x-content-type-options: nosniff/i);
  },
);

async function post(json: string): Promise<{ readonly status: number; readonly text: string }> {
  const [name = '', value = ''] = (await signed()).split(': ');
  const answer = await fetch(`${on.url}${VIEW}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [name]: value },
    body: json,
  });
  return { status: answer.status, text: await answer.text() };
}

describe('a body', () => {
  const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON'];
  const PLACES: Readonly<Record<string, (member: string) => string>> = {
    'the body': (member) => body().replace('{', `{${member},`),
    'its context': (member) => body().replace('"context":{', `"context":{${member},`),
    'its prefetch': (member) => body({ prefetch: { x: 1 } }).replace('"prefetch":{', `"prefetch":{${member},`),
    'a resource': (member) =>
      body({ prefetch: { patient: { resourceType: 'Patient', id: 'nobody-of-ours' } } }).replace('"id":', `${member},"id":`),
  };
  test.each(Object.keys(PLACES).flatMap((place) => KEYS.map((key) => [key, place] as const)))(
    'with %s in %s changes nothing but itself',
    async (key, place) => {
      const { status, text } = await post(PLACES[place]?.(`"${key}":{"polluted":true}`) ?? '');
      expect([200, 400]).toContain(status);
      expect(text).not.toContain('polluted');
      expect(await post(body())).toEqual({ status: 200, text: '{"cards":[]}' });
    },
  );

  test('that names its patient twice is about the last one, in its context and in its prefetch', async () => {
    const twice = body().replace('"patientId":', '"patientId":"../../admin","patientId":');
    expect(await post(twice)).toEqual({ status: 200, text: '{"cards":[]}' });
    const other = body().replace('"nobody-of-ours"', '"nobody-of-ours","patientId":"../../admin"');
    expect((await post(other)).status).toBe(400);
  });

  test.each(['1e400', '-1e400', '9007199254740993', '-0', '9'.repeat(5_000)])(
    'with the number %s is answered',
    async (number) => {
      const vital = {
        resourceType: 'Observation',
        id: 'o',
        subject: { reference: 'Patient/nobody-of-ours' },
        valueQuantity: { value: 7 },
      };
      const vitals = { resourceType: 'Bundle', entry: [{ resource: vital }] };
      expect((await post(body({ prefetch: { vitals } }).replace('"value":7', `"value":${number}`))).status).toBe(200);
    },
  );

  test.each(['extension', 'contained', 'code', 'identifier', 'meta'])(
    'with a resource whose %s nests a hundred thousand deep in its prefetch is answered',
    async (member) => {
      const deep = `${'{"a":['.repeat(50_000)}${']}'.repeat(50_000)}`;
      const condition = `{"resourceType":"Condition","id":"x","subject":{"reference":"Patient/nobody-of-ours"},"${member}":${deep}}`;
      const conditions = `{"resourceType":"Bundle","entry":[{"resource":${condition}}]}`;
      expect((await post(body({ prefetch: { x: 1 } }).replace('"x":1', `"conditions":${conditions}`))).status).toBe(200);
    },
  );

  test.each([
    ['a user in it', (base: string) => base.replace('://', '://x@')],
    ['a dot behind the host', (base: string) => base.replace('localhost', 'localhost.')],
    ['other letters', (base: string) => base.toUpperCase()],
    ['the host’s number', (base: string) => base.replace('localhost', '127.0.0.1')],
    ['the host’s number in hexadecimal', (base: string) => base.replace('localhost', '0x7f000001')],
    ['the host in IPv6', (base: string) => base.replace('localhost', '[::1]')],
    ['letters that look alike', (base: string) => base.replace('localhost', 'lоcalhost')],
    ['a port with a zero', (base: string) => base.replace(/:(\d)/, ':0$1')],
    ['a way there and back', (base: string) => `${base}/../fhir`],
    ['a blank', (base: string) => `${base} `],
    ['a NUL', (base: string) => `${base}\u0000`],
    ['https', (base: string) => base.replace('http:', 'https:')],
  ])('whose FHIR base is ours with %s is not ours', async (_name, change) => {
    const { status, text } = await post(body({ fhirServer: change(on.fhirBase) }));
    expect([status, text]).toEqual([400, expect.stringContaining('not configured here')]);
  });
});

test('after all that the log has one JSON object a line, and no fault of its own', () => {
  const lines = on.said().trim().split('\n').slice(1);
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ name: 'kap-pathway' });
  expect(on.said()).not.toMatch(/hook-failed|request-failed|evil\.example|trace-me/);
});
