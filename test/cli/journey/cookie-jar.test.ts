import { expect, test } from 'vitest';
import { createCookieJar } from '../../../src/cli/journey/cookie-jar.ts';

const APP = new URL('http://localhost:8787/smart/launch');

test('a partitioned host cookie set on localhost comes back on every path of that host', () => {
  const jar = createCookieJar();
  jar.store(APP, ['__Host-kap=abc; Path=/; Secure; HttpOnly; SameSite=None; Partitioned']);
  expect(jar.header(new URL('http://localhost:8787/api/pathway'))).toBe('__Host-kap=abc');
});

test('a cookie goes to no other host', () => {
  const jar = createCookieJar();
  jar.store(APP, ['a=1; Path=/']);
  expect(jar.header(new URL('http://127.0.0.1:8787/'))).toBeUndefined();
});

test('a cookie of a path goes only below it', () => {
  const jar = createCookieJar();
  jar.store(APP, ['a=1; Path=/smart']);
  expect(jar.header(new URL('/smart/callback', APP))).toBe('a=1');
  expect(jar.header(new URL('/smart', APP))).toBe('a=1');
  expect(jar.header(new URL('/smarter', APP))).toBeUndefined();
});

test.each([
  ['a host cookie without Secure', 'http://localhost/', '__Host-a=1; Path=/'],
  ['a host cookie of one path', 'http://localhost/', '__Host-a=1; Path=/smart; Secure'],
  ['a host cookie with a domain', 'http://localhost/', '__Host-a=1; Path=/; Secure; Domain=localhost'],
  ['a secure cookie from an open connection', 'http://clinic.example/', 'a=1; Path=/; Secure'],
  ['a cross-site cookie that is not secure', 'http://localhost/', 'a=1; Path=/; SameSite=None'],
  ['a header without a name', 'http://localhost/', '=1'],
])('%s is refused, as browsers do', (_, url, header) => {
  const jar = createCookieJar();
  jar.store(new URL(url), [header]);
  expect(jar.header(new URL(url))).toBeUndefined();
});

test.each(['a=; Max-Age=0; Path=/', 'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/'])(
  '%s takes the cookie away',
  (header) => {
    const jar = createCookieJar();
    jar.store(APP, ['a=1; Path=/']);
    jar.store(APP, [header]);
    expect(jar.header(APP)).toBeUndefined();
  },
);

test('the newest value of a cookie is sent, and several are sent together', () => {
  const jar = createCookieJar();
  jar.store(APP, ['a=1; Path=/', 'b=x=y; Path=/']);
  jar.store(APP, ['a=2; Path=/']);
  expect(jar.header(APP)).toBe('a=2; b=x=y');
});
