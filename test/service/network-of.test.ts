import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { networkOf } from '../../src/service/caller.ts';

const app = new Hono().get('/', (c) => c.text(networkOf(c)));
const network = async (remoteAddress: string | undefined) =>
  (await app.request('/', {}, { incoming: { socket: { remoteAddress } } })).text();

test.each([
  ['192.0.2.7', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8:1:2::6', '2001:db8:1:2'],
  ['2001:db8::1:2:3:4', '2001:db8:0:0'],
  ['2001:db8::', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  [undefined, ''],
])('whoever knocks from %s is counted as %s', async (address, expected) => {
  expect(await network(address)).toBe(expected);
});
