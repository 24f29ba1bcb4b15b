import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { OperationOutcome } from '@medplum/fhirtypes';
import { afterEach, expect, test, vi } from 'vitest';
import { aSigningTenant } from '../security/support.ts';
import { aService, SECRET } from './harness.ts';
import { type Answer, begin, closePorts, listen, MEGABYTE, PATH, send, view } from './on-a-port.ts';

// A body that does not say how long it will be: nobody may have it read before they were let in, nor without end.
afterEach(closePorts);

const NOTIFICATIONS = '/ehr/clinic/notifications';
const chunked = { body: '{', announced: 'chunked' } as const;

test('bodies that never say their length nor end take places before they are read, and are given up in time', async () => {
  const url = await listen(await aService(), { bodyMs: 2_000 });
  const from = '127.0.0.2';
  const begun = Array.from({ length: 70 }, () => begin(url, { ...chunked, from }));
  const drip = setInterval(() => {
    for (const { sent } of begun) if (sent.writable) sent.write(' ');
  }, 50);
  try {
    await vi.waitFor(async () => expect((await send(url, { body: view(), from })).status).toBe(429), { timeout: 1_500 });
    expect((await send(url, { body: view() })).status).toBe(200);
    const statuses = (await Promise.all(begun.map(({ answer }) => answer))).map(({ status }) => status);
    expect([statuses.filter((status) => status === 408).length, statuses.filter((status) => status === 429).length]).toEqual([
      64, 6,
    ]);
    await Promise.all(begun.filter(({ sent }) => !sent.destroyed).map(({ sent }) => once(sent, 'close')));
  } finally {
    clearInterval(drip);
  }
  await vi.waitFor(async () => expect((await send(url, { body: view(), from })).status).toBe(200));
}, 20_000);

const faultOf = ({ status, text }: Answer) => [status, (JSON.parse(text) as OperationOutcome).issue[0]?.code];

test('whoever has not signed in or not signed is refused before the end of a body that does not say its length', async () => {
  const { service } = await aSigningTenant();
  const url = await listen(service);
  expect(faultOf(await send(url, { ...chunked, path: '/api/doses' }))).toEqual([401, 'login']);
  expect(faultOf(await send(url, { ...chunked, path: PATH }))).toEqual([401, 'login']);
  expect(faultOf(await send(url, { ...chunked, path: '/ehr/nowhere/notifications' }))).toEqual([404, 'not-found']);
});

test.each([PATH, `${PATH}/feedback`, '/api/doses', NOTIFICATIONS])(
  'a body to %s that does not say its length and does not come is given up in time',
  async (path) => {
    const service = await aService();
    const url = await listen(service, { bodyMs: 100, shared: service.shared });
    const headers = path.startsWith('/api') ? await service.signIn('prescriber') : {};
    expect(faultOf(await send(url, { ...chunked, path, headers }))).toEqual([408, 'timeout']);
  },
);

test.each([
  [PATH, 5 * MEGABYTE],
  [`${PATH}/feedback`, 5 * MEGABYTE],
  ['/api/doses', MEGABYTE / 4],
  [NOTIFICATIONS, MEGABYTE / 4],
])('a body to %s that does not say its length is refused as soon as it is too long', async (path, limit) => {
  const service = await aService();
  const url = await listen(service, { shared: service.shared });
  const headers = path.startsWith('/api') ? await service.signIn('prescriber') : {};
  const body = ' '.repeat(limit + 1);
  expect(faultOf(await send(url, { ...chunked, body, path, headers }))).toEqual([413, 'too-long']);
});

test('a body that does not say its length and is whole is read like any other', async () => {
  const service = await aService();
  const url = await listen(service, { shared: service.shared });
  const ended = async (path: string, body: string, headers: Record<string, string> = {}) => {
    const { sent, answer } = begin(url, { ...chunked, body: body.slice(0, 1), path, headers });
    sent.end(body.slice(1));
    return (await answer).status;
  };
  expect(await ended(PATH, view())).toBe(200);
  expect(await ended('/api/pathway', '{}', await service.signIn('prescriber'))).toBe(201);
  const signature = createHmac('sha256', SECRET).update('{"resourceType":"Patient","id":"p1"}').digest('hex');
  expect(await ended(NOTIFICATIONS, '{"resourceType":"Patient","id":"p1"}', { 'x-signature': signature })).toBe(202);
});
