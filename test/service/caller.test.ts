import { describe, expect, test, vi } from 'vitest';
import { forwardedAddress } from '../../src/service/caller.ts';
import { anotherService } from '../security/support.ts';
import { aService, type Harness } from './harness.ts';

describe('the address that a proxy has heard', () => {
  test.each([
    ['192.0.2.7', 1, '192.0.2.7'],
    ['203.0.113.9, 192.0.2.7', 1, '192.0.2.7'],
    ['203.0.113.9, 192.0.2.7, 10.0.0.2', 2, '192.0.2.7'],
    ['203.0.113.9,192.0.2.7:51234', 1, '192.0.2.7'],
    ['203.0.113.9, [2001:db8::7]:443', 1, '2001:db8::7'],
    ['2001:db8::7', 1, '2001:db8::7'],
  ])('of %s, %i proxies in front, is %s', (header, proxies, address) => {
    expect(forwardedAddress(header, proxies)).toBe(address);
  });

  test.each([
    [undefined, 1],
    ['', 1],
    ['192.0.2.7', 2],
    ['192.0.2.7, unknown', 1],
    ['192.0.2.7,', 1],
    ['<script>', 1],
  ])('of %s, %i proxies in front, is not known', (header, proxies) => {
    expect(forwardedAddress(header, proxies)).toBeUndefined();
  });
});

async function behind(trustedProxies: number | undefined): Promise<Harness & Pick<Harness, 'get'>> {
  const service = await aService({ limits: { hooksPerSecond: 1 } });
  const config = { ...service.config, ...(trustedProxies === undefined ? {} : { trustedProxies }) };
  return { ...service, ...anotherService(service, { config, auditDelayMs: 0 }) };
}

async function fromOf(service: Harness, forwarded: string): Promise<string | undefined> {
  await service.get('/api/user', { ...(await service.signIn('therapist')), 'x-forwarded-for': forwarded });
  return vi.waitFor(async () => {
    const [event] = await service.client.searchResources('AuditEvent');
    if (event === undefined) throw new Error('no event yet');
    return event.agent[0]?.network?.address;
  });
}

test('what a caller writes into the header itself is neither on record nor a rate of its own', async () => {
  const service = await behind(1);
  expect(await fromOf(service, '203.0.113.9, 192.0.2.7')).toBe('192.0.2.7');
  vi.useFakeTimers({ toFake: ['performance'] });
  const ask = async (forwarded: string) => (await service.get('/cds-services', { 'x-forwarded-for': forwarded })).status;
  const statuses: number[] = [];
  for (let at = 0; at < 21; at += 1) statuses.push(await ask(`203.0.113.${String(at)}, 192.0.2.7`));
  expect([statuses.at(-2), statuses.at(-1)]).toEqual([200, 429]);
  expect(await ask('192.0.2.7, 192.0.2.8')).toBe(200);
  vi.useRealTimers();
});

test('where no proxy is configured the header is not believed at all', async () => {
  expect(await fromOf(await behind(undefined), '192.0.2.7')).not.toBe('192.0.2.7');
});
