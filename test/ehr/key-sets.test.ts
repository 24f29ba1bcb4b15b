import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type Authenticator, type AuthenticatorOptions, createAuthenticator } from '../../src/ehr/hooks/authenticate.ts';

const AUDIENCE = 'https://kap.example/cds-services/kap-order-sign';
const ISSUER = 'https://ehr.example';
const MINUTE = 60_000;

let old: CryptoKeyPair;
let next: CryptoKeyPair;
beforeAll(async () => {
  old = await generateKeyPair('ES384', { extractable: true });
  next = await generateKeyPair('ES384', { extractable: true });
});

const servers: Server[] = [];
afterEach(() => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/jwks`;
}

interface Endpoint {
  keys: unknown;
  afterMs: number;
  /** Readings that were begun. */
  asked: number;
}

/** An endpoint of keys on a real socket, and the authenticator that reads there. */
async function anEndpoint(keys: unknown, afterMs = 0) {
  const endpoint: Endpoint = { keys, afterMs, asked: 0 };
  const url = await listen((_request, response) => {
    endpoint.asked += 1;
    setTimeout(() => response.end(JSON.stringify({ keys: endpoint.keys })), endpoint.afterMs);
  });
  return { endpoint, ...reading(url) };
}

function reading(jwksUri: string, more: Pick<AuthenticatorOptions, 'guard'> = {}): { auth: Authenticator; failures: boolean[] } {
  const failures: boolean[] = [];
  const auth = createAuthenticator({
    clients: [{ tenant: 'clinic', issuer: ISSUER, jwksUri }],
    fetch,
    unseen: () => Promise.resolve(true),
    onKeysOutOfReach: (_tenant, kept) => failures.push(kept),
    keysNowMs: () => performance.now() + passedMs,
    ...more,
  });
  return { auth, failures };
}

const published = async (pair: CryptoKeyPair, kid: string): Promise<JWK> => ({
  ...(await exportJWK(pair.publicKey)),
  kid,
  alg: 'ES384',
});

async function bearer(pair: CryptoKeyPair, kid: string): Promise<string> {
  const iat = Math.floor(Date.now() / 1_000);
  const token = await new SignJWT({ iss: ISSUER, aud: AUDIENCE, iat, exp: iat + 300, jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'ES384', kid, typ: 'JWT' })
    .sign(pair.privateKey);
  return `Bearer ${token}`;
}

async function isTaken(auth: Authenticator, pair: CryptoKeyPair, kid: string): Promise<boolean> {
  return auth.authenticate(await bearer(pair, kid), AUDIENCE).then(
    (tenant) => tenant === 'clinic',
    () => false,
  );
}

let passedMs = 0;
const setClock = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
/** Clocks go on by so much; timers stay real. */
const goOn = (ms: number) => {
  passedMs += ms;
  setClock(ms);
};

test('keys of an endpoint that always takes its time are there after an hour as at the beginning', async () => {
  const { auth, endpoint } = await anEndpoint([await published(old, 'old')], 400);
  expect(await isTaken(auth, old, 'old')).toBe(true);
  goOn(11 * MINUTE);
  // Who has older keys at hand waits for the newer ones a moment only.
  expect(await isTaken(auth, old, 'old')).toBe(true);
  endpoint.keys = [await published(next, 'next')];
  goOn(61 * MINUTE);
  expect([await isTaken(auth, next, 'next'), await isTaken(auth, old, 'old')]).toEqual([true, false]);
});

test('a key that came since is taken from a slow endpoint too, and the one that is gone no longer', async () => {
  const { auth, endpoint } = await anEndpoint([await published(old, 'old')], 400);
  expect(await isTaken(auth, old, 'old')).toBe(true);
  endpoint.keys = [await published(next, 'next')];
  goOn(MINUTE);
  await isTaken(auth, next, 'next');
  expect(await isTaken(auth, next, 'next')).toBe(true);
  expect(await isTaken(auth, old, 'old')).toBe(false);
});

test('a clock that is set back keeps no withdrawn key and no new one out', async () => {
  const { auth, endpoint } = await anEndpoint([await published(old, 'old')]);
  expect(await isTaken(auth, old, 'old')).toBe(true);
  setClock(-5 * 60 * MINUTE);
  endpoint.keys = [await published(next, 'next')];
  goOn(MINUTE);
  expect(await isTaken(auth, next, 'next')).toBe(true);
  endpoint.keys = [await published(old, 'old')];
  goOn(11 * MINUTE);
  expect([await isTaken(auth, old, 'old'), await isTaken(auth, next, 'next')]).toEqual([true, false]);
});

test('a token whose key nobody knows makes the endpoint be asked twice a minute and no oftener', async () => {
  const { auth, endpoint } = await anEndpoint([await published(old, 'old')]);
  for (let turn = 0; turn < 3; turn += 1) {
    for (let at = 0; at < 5; at += 1) expect(await isTaken(auth, next, 'next')).toBe(false);
    expect(endpoint.asked).toBe(turn + 1);
    goOn(31_000);
  }
});

test('keys of one name are each tried with a token of that name, and whoever has none of them is refused', async () => {
  const stranger = await generateKeyPair('ES384');
  const { auth } = await anEndpoint([await published(old, 'same'), await published(next, 'same')]);
  const taken = [await isTaken(auth, old, 'same'), await isTaken(auth, next, 'same'), await isTaken(auth, stranger, 'same')];
  expect(taken).toEqual([true, true, false]);
});

test('no more than four keys of one name are tried', async () => {
  const strangers = await Promise.all([1, 2, 3].map(() => generateKeyPair('ES384', { extractable: true })));
  const before = await Promise.all(strangers.map((pair) => published(pair, 'same')));
  const { auth } = await anEndpoint([...before, await published(old, 'same'), await published(next, 'same')]);
  expect([await isTaken(auth, old, 'same'), await isTaken(auth, next, 'same')]).toEqual([true, false]);
});

test('an endpoint that was left alone at once is asked again when it no longer is', async () => {
  const { endpoint } = await anEndpoint([await published(old, 'old')]);
  const { port } = servers[0]?.address() as AddressInfo;
  let isLeftAlone = true;
  const guard: AuthenticatorOptions['guard'] = () => (work) => {
    if (isLeftAlone) throw new Error('left alone');
    return work();
  };
  const { auth, failures } = reading(`http://127.0.0.1:${String(port)}/jwks`, { guard });
  expect(await isTaken(auth, old, 'old')).toBe(false);
  isLeftAlone = false;
  expect([await isTaken(auth, old, 'old'), failures, endpoint.asked]).toEqual([true, [false], 1]);
});

test('what is no key in a set costs nobody the keys beside it', async () => {
  const { auth } = await anEndpoint([null, 7, 'key', await published(old, 'old'), { kid: 'old' }]);
  expect(await isTaken(auth, old, 'old')).toBe(true);
});

test('a key that can’t be read refuses its tokens like any other fault of theirs', async () => {
  const { auth } = await anEndpoint([{ ...(await published(old, 'old')), x: 'AAAA' }]);
  await expect(auth.authenticate(await bearer(old, 'old'), AUDIENCE)).rejects.toMatchObject({ status: 401 });
});

test.each<[string, unknown]>([
  ['holds no key', []],
  ['holds nothing that is a key', [null, 'key']],
  ['is no list', 'none'],
])('a set that %s is said, and takes the place of none that was read before', async (_name, keys) => {
  const { auth, endpoint, failures } = await anEndpoint([await published(old, 'old')]);
  expect(await isTaken(auth, old, 'old')).toBe(true);
  endpoint.keys = keys;
  goOn(11 * MINUTE);
  expect(await isTaken(auth, old, 'old')).toBe(true);
  expect([endpoint.asked, failures]).toEqual([2, [true]]);
});

test('keys go on for an hour while their endpoint is down, and no longer', async () => {
  const { auth, endpoint, failures } = await anEndpoint([await published(old, 'old')]);
  expect(await isTaken(auth, old, 'old')).toBe(true);
  endpoint.keys = undefined;
  goOn(59 * MINUTE);
  expect(await isTaken(auth, old, 'old')).toBe(true);
  goOn(2 * MINUTE);
  expect(await isTaken(auth, old, 'old')).toBe(false);
  expect(failures).toEqual([true, false]);
});

test('a set of more than 100 kB is not read, however quickly it comes', async () => {
  const key = await published(old, 'old');
  const set = (bytes: number) => {
    const text = JSON.stringify({ keys: [key], pad: '' });
    return text.replace('"pad":""', `"pad":"${'x'.repeat(bytes - text.length)}"`);
  };
  for (const chunked of [false, true]) {
    for (const [bytes, isRead] of [
      [100_000, true],
      [100_001, false],
    ] as const) {
      const url = await listen((_request, response) => {
        if (chunked) response.write(' ');
        response.end(chunked ? set(bytes - 1) : set(bytes));
      });
      expect([chunked, bytes, await isTaken(reading(url).auth, old, 'old')]).toEqual([chunked, bytes, isRead]);
    }
  }
});

test('a set that begins with a byte order mark is read like any other', async () => {
  const set = JSON.stringify({ keys: [await published(old, 'old')] });
  const url = await listen((_request, response) => response.end(`\uFEFF${set}`));
  expect(await isTaken(reading(url).auth, old, 'old')).toBe(true);
});

test('a set is not looked for where its endpoint redirects to, also where there is one', async () => {
  const { endpoint } = await anEndpoint([await published(old, 'old')]);
  const elsewhere = servers[0]?.address() as AddressInfo;
  const location = `http://127.0.0.1:${String(elsewhere.port)}/jwks`;
  const url = await listen((_request, response) => response.writeHead(302, { location }).end());
  expect(await isTaken(reading(url).auth, old, 'old')).toBe(false);
  expect(endpoint.asked).toBe(0);
});
