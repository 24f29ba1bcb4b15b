import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { afterEach, expect, test, vi } from 'vitest';
import { anotherService, aSigningTenant, call, enrol, summaries } from '../security/support.ts';
import { EHR_BASE } from '../support/course.ts';
import { aService, type Harness, SECRET } from './harness.ts';
import { begin, closePorts, closeRequests, listen, MEGABYTE, PATH, send, type Sending, view } from './on-a-port.ts';

afterEach(() => {
  vi.useRealTimers();
  closePorts();
});

/** Bodies of which only the beginning comes; resolves when the service has taken them in. */
async function hangBodies(url: string, count: number, sending: Omit<Sending, 'body'>): Promise<void> {
  for (let at = 0; at < count; at += 1) void send(url, { body: '{', announced: 1_000, ...sending }).catch(() => undefined);
  await vi.waitFor(async () => {
    const probe = await send(url, { body: view(), ...(sending.from === undefined ? {} : { from: sending.from }) });
    expect(probe.status).toBe(429);
  });
}

test('bodies that do not come take places before they are read, of their own address only, and the next are told when to come back', async () => {
  const service = await aService();
  const url = await listen(service);
  await hangBodies(url, 128, { from: '127.0.0.2' });
  const refused = await send(url, { body: view(), from: '127.0.0.2' });
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '5']);
  expect((JSON.parse(refused.text) as OperationOutcome).issue[0]?.code).toBe('throttled');
  expect((await send(url, { body: view() })).status).toBe(200);
});

test('a body that breaks off gives its place back at once, and is no fault of ours', async () => {
  const logger = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const url = await listen(await aService(), { logger });
  await hangBodies(url, 128, { from: '127.0.0.2' });
  closeRequests();
  await vi.waitFor(async () => expect((await send(url, { body: view(), from: '127.0.0.2' })).status).toBe(200));
  expect(logger.error).not.toHaveBeenCalled();
});

test('large bodies take as many places as they have megabytes, so that what is under way is bounded in bytes', async () => {
  const url = await listen(await aService());
  await hangBodies(url, 32, { announced: 4 * MEGABYTE });
  expect((await send(url, { body: view(), from: '127.0.0.3' })).status).toBe(200);
});

test('one tenant’s bodies that do not come are nothing to another tenant', async () => {
  const { service, token } = await aSigningTenant();
  const [one] = service.config.tenants;
  if (one === undefined) throw new Error('a tenant');
  const { cds: _signed, ...rest } = one;
  const other = { ...rest, id: 'other', fhirBase: 'https://other.example/fhir' };
  const url = await listen(service, { config: { ...service.config, tenants: [one, other] } });
  const signed = async () => ({ authorization: `Bearer ${await token()}` });
  for (let at = 0; at < 128; at += 1) void send(url, { body: '{', announced: 1_000, headers: await signed() });
  await vi.waitFor(async () => {
    expect((await send(url, { body: view(), headers: await signed() })).status).toBe(429);
  });
  const theirs = JSON.stringify({ ...(JSON.parse(view()) as object), fhirServer: other.fhirBase, fhirAuthorization: undefined });
  expect((await send(url, { body: theirs })).status).toBe(200);
});

test('a body that drips is given up, its place with it, and the connection ends', async () => {
  const url = await listen(await aService(), { bodyMs: 150 });
  const { sent, answer } = begin(url, { body: '{', announced: 1_000 });
  const drip = setInterval(() => sent.write(' '), 20);
  try {
    const { status, text: body } = await answer;
    expect([status, (JSON.parse(body) as OperationOutcome).issue[0]?.code]).toEqual([408, 'timeout']);
    await once(sent, 'close');
  } finally {
    clearInterval(drip);
  }
  for (let at = 0; at < 130; at += 1) void send(url, { body: '{', announced: 1_000 }).catch(() => undefined);
  await vi.waitFor(async () => expect((await send(url, { body: view() })).status).toBe(200), { timeout: 10_000 });
}, 20_000);

test.each([
  [1_000, PATH],
  [1_000, '/ehr/clinic/notifications'],
  ['chunked', PATH],
  ['chunked', '/ehr/clinic/notifications'],
] as const)(
  'a client that goes away while it sends its body (%s) to %s is no fault of the service in its log',
  async (announced, path) => {
    const said: string[] = [];
    const log = (level: string) => (_fields: object, event: string) => said.push(`${level} ${event}`);
    const url = await listen(await aService(), { logger: { info: log('info'), warn: log('warn'), error: log('error') } });
    const { sent } = begin(url, { body: '{', announced, path, headers: { expect: '100-continue' } });
    await once(sent, 'continue');
    sent.destroy();
    await vi.waitFor(() => expect(said).toEqual(['info request-refused']));
  },
);

async function inTurn<T>(count: number, ask: () => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let at = 0; at < count; at += 1) answers.push(await ask());
  return answers;
}

/** Time stands still, so that nothing is made up for meanwhile. */
const holdTime = () => vi.useFakeTimers({ toFake: ['performance'] });

test('an EHR that calls too often is told so in a card, and one that calls far too often is refused with the time to wait', async () => {
  const service = await aService({ limits: { hooksPerSecond: 1 } });
  await enrol(service);
  holdTime();
  const replies = await inTurn(21, () => service.post(PATH, view()));
  expect(replies.map(({ status }) => status)).toEqual([...Array<number>(20).fill(200), 429]);
  const texts = await Promise.all(replies.map((reply) => reply.text()));
  expect(texts.map((body) => body.includes('too many checks'))).toEqual([
    ...Array<boolean>(10).fill(false),
    ...Array<boolean>(10).fill(true),
    false,
  ]);
  expect(replies[20]?.headers.get('retry-after')).toBe('1');
});

test('one tenant’s rate is not another’s, also when both call from one address', async () => {
  const service = await aService({ limits: { hooksPerSecond: 1 } });
  const [one] = service.config.tenants;
  if (one === undefined) throw new Error('a tenant');
  const { limits: _limits, ...rest } = one;
  const other = { ...rest, id: 'other', fhirBase: 'https://other.example/fhir' };
  const two = anotherService(service, { config: { ...service.config, tenants: [one, other] } });
  holdTime();
  const ofOne = await inTurn(25, async () => (await two.post(PATH, view())).status);
  expect(ofOne.filter((status) => status === 429)).toHaveLength(5);
  const theirs = { ...(JSON.parse(view()) as object), fhirServer: other.fhirBase };
  expect((await call(two, 'patient-view', theirs)).status).toBe(200);
});

test('a flood of ketamine orders is never silent while it is let in', async () => {
  const service = await aService({ limits: { hooksPerSecond: 1 } });
  await enrol(service);
  holdTime();
  for (let at = 0; at < 10; at += 1) await call(service, 'order-sign');
  const recorded = await decisions(service);
  expect(summaries(await call(service, 'order-sign'))).toContain('too many checks');
  expect([recorded, await decisions(service)]).toEqual([10, 10]);
});

async function decisions(service: Harness): Promise<number> {
  await service.settle();
  const events = await service.client.searchResources('AuditEvent', { _count: '200' });
  return events.filter(({ subtype }) => subtype?.[0]?.code === 'operation').length;
}

test('panel, launch and notifications answer 429 with the time to wait, each in its own shape', async () => {
  const service = await aService({ limits: { launchesPerSecond: 1, notificationsPerSecond: 1, panelPerSecond: 6 } });
  const headers = await service.signIn('therapist');
  holdTime();
  const last = async (count: number, ask: () => Promise<Response>) => (await inTurn(count, ask)).at(-1);
  const panel = await last(11, () => service.get('/api/user', headers));
  expect([panel?.status, panel?.headers.get('retry-after')]).toEqual([429, '1']);
  expect(((await panel?.json()) as OperationOutcome).issue[0]?.code).toBe('throttled');
  expect((await service.get('/api/user', await service.signIn('therapist'))).status).toBe(200);

  const launch = await last(11, () => service.get(`/smart/launch?launch=x&iss=${encodeURIComponent(EHR_BASE)}`));
  // One address has half of the rate.
  expect([launch?.status, launch?.headers.get('retry-after')]).toEqual([429, '2']);
  expect([launch?.headers.get('content-type'), await launch?.text()]).toEqual([
    expect.stringContaining('text/html'),
    expect.stringContaining('Too many are opening'),
  ]);

  const signed = { 'x-signature': createHmac('sha256', SECRET).update('').digest('hex') };
  const told = await last(11, () => service.post('/ehr/clinic/notifications', '', signed));
  expect([told?.status, told?.headers.get('retry-after')]).toEqual([429, '1']);
  expect(((await told?.json()) as OperationOutcome).issue[0]?.code).toBe('throttled');
});
