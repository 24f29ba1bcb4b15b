import type { OperationOutcome } from '@medplum/fhirtypes';
import { afterEach, expect, test, vi } from 'vitest';
import { createHeldBytes } from '../../src/service/held-bytes.ts';
import { aSigningTenant, anotherService } from '../security/support.ts';
import { aService } from './harness.ts';
import { closePorts, closeRequests, listen, PATH, send, type Sending, view } from './on-a-port.ts';

afterEach(closePorts);

test('bytes of strangers are counted under each and under all, of somebody known under them alone, until they are let go of', () => {
  const held = createHeldBytes(100);
  const [one, two, three, known] = [
    held.begin('1', false),
    held.begin('2', false),
    held.begin('3', false),
    held.begin('k', true),
  ];
  expect([one.hold(40), one.hold(11), one.hold(10)]).toEqual([true, false, true]);
  expect([two.hold(50), three.hold(1)]).toEqual([true, false]);
  expect([known.hold(50), known.hold(1)]).toEqual([true, false]);
  two.leave();
  two.leave();
  expect([three.hold(50), held.begin('4', false).hold(1)]).toEqual([true, false]);
  one.leave();
  expect(held.begin('4', false).hold(50)).toBe(true);
});

test('what comes of a body after it was let go of is not counted, and takes no room for good', () => {
  const held = createHeldBytes(100);
  const late = held.begin('1', false);
  late.leave();
  expect([late.hold(10), held.begin('1', false).hold(50)]).toEqual([false, true]);
});

const KILOBYTE = 1_024;
const HELD = { heldBytes: 1_024 * KILOBYTE };
/** Sends the beginning of a body until it is broken off; again, where somebody else had the room just then. */
async function keepSending(url: string, sending: Sending): Promise<void> {
  try {
    while ((await send(url, sending)).status === 429);
  } catch {
    // Broken off.
  }
}

const NOTIFICATIONS = '/ehr/clinic/notifications';

/** A view with so much before it that says nothing. */
const large = (bytes: number) => `${' '.repeat(bytes)}${view()}`;

test.each(['chunked', 600 * KILOBYTE] as const)(
  'bodies (%s) that have come in part take memory from all strangers together, and give it back when they break off',
  async (announced) => {
    const url = await listen(await aService(), HELD);
    const body = ' '.repeat(400 * KILOBYTE);
    for (const from of ['127.0.0.2', '127.0.0.3']) void keepSending(url, { body, announced, from });
    const ask = () => send(url, { body: large(300 * KILOBYTE), from: '127.0.0.4' });
    await vi.waitFor(async () => expect((await ask()).status).toBe(429));
    const refused = await ask();
    expect([refused.headers['retry-after'], (JSON.parse(refused.text) as OperationOutcome).issue[0]?.code]).toEqual([
      '5',
      'throttled',
    ]);
    expect((await send(url, { body: view(), from: '127.0.0.4' })).status).toBe(200);
    closeRequests();
    await vi.waitFor(async () => expect((await ask()).status).toBe(200));
  },
);

test('what is said and does not come takes no memory from anybody', async () => {
  const url = await listen(await aService(), HELD);
  for (const from of ['127.0.0.2', '127.0.0.3', '127.0.0.4'])
    void send(url, { body: '{', announced: 4 * 1_024 * KILOBYTE, from }).catch(() => undefined);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await send(url, { body: large(300 * KILOBYTE), from: '127.0.0.5' })).status).toBe(200);
});

test('an EHR that signs is kept out by no stranger’s bodies', async () => {
  const { service, token } = await aSigningTenant();
  const tenants = service.config.tenants.map((tenant) => {
    const { cds } = tenant;
    return cds === undefined ? tenant : { ...tenant, cds: { ...cds, required: false } };
  });
  const url = await listen(service, { ...HELD, config: { ...service.config, tenants } });
  const body = ' '.repeat(500 * KILOBYTE);
  for (const from of ['127.0.0.2', '127.0.0.3']) void keepSending(url, { body, announced: 'chunked', from });
  const from = '127.0.0.4';
  await vi.waitFor(async () => expect((await send(url, { body: large(300 * KILOBYTE), from })).status).toBe(429));
  const headers = { authorization: `Bearer ${await token()}` };
  expect((await send(url, { body: large(300 * KILOBYTE), from, headers })).status).toBe(200);
});

test('bodies of answered calls are let go of', async () => {
  const service = await aService();
  const url = await listen(service, HELD);
  const calls = Array.from({ length: 12 }, (_, at) => `127.0.0.${String(2 + (at % 4))}`);
  for (const from of calls) expect((await send(url, { body: large(300 * KILOBYTE), from })).status).toBe(200);
  const small = anotherService(service, { heldBytes: 4 * KILOBYTE });
  expect((await small.post(NOTIFICATIONS, ' '.repeat(600))).status).toBe(429);
  expect((await small.post(NOTIFICATIONS, ' '.repeat(400))).status).toBe(401);
  expect((await small.post(NOTIFICATIONS, ' '.repeat(400))).status).toBe(401);
  expect((await small.post(`${PATH}/feedback`, ' '.repeat(3 * KILOBYTE))).status).toBe(429);
});
