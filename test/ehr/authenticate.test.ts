import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { createAuthenticator } from '../../src/ehr/hooks/authenticate.ts';

const AUDIENCE = 'https://kap.example/cds-services/kap-order-sign';
const ISSUER = 'https://ehr.example';
const JWKS = 'https://ehr.example/jwks';

let ours: CryptoKeyPair;
let theirs: CryptoKeyPair;
let rsa: CryptoKeyPair;
const asked: string[] = [];

beforeAll(async () => {
  ours = await generateKeyPair('ES384', { extractable: true });
  theirs = await generateKeyPair('ES384', { extractable: true });
  rsa = await generateKeyPair('RS384', { extractable: true });
});

function authenticator() {
  const seen = new Set<string>();
  return createAuthenticator({
    clients: [{ tenant: 'clinic', issuer: ISSUER, jwksUri: JWKS }],
    fetch: async (input) => {
      asked.push(input instanceof Request ? input.url : input.toString());
      const keys = [
        { ...(await exportJWK(ours.publicKey)), kid: 'k1', alg: 'ES384' },
        { ...(await exportJWK(rsa.publicKey)), kid: 'k2', alg: 'RS384' },
      ];
      return Response.json({ keys });
    },
    unseen: (issuer, jti) => {
      const key = `${issuer} ${jti}`;
      const fresh = !seen.has(key);
      seen.add(key);
      return Promise.resolve(fresh);
    },
  });
}

interface Wrong {
  readonly claims?: JWTPayload;
  readonly header?: Record<string, string | undefined>;
  readonly key?: () => CryptoKey | Uint8Array;
}

async function token({ claims = {}, header = {}, key = () => ours.privateKey }: Wrong = {}): Promise<string> {
  const nowSec = Math.floor(Date.now() / 1_000);
  const payload = { iss: ISSUER, aud: AUDIENCE, iat: nowSec, exp: nowSec + 300, jti: crypto.randomUUID(), ...claims };
  return new SignJWT(payload).setProtectedHeader({ alg: 'ES384', kid: 'k1', typ: 'JWT', ...header }).sign(key());
}

const nowSec = () => Math.floor(Date.now() / 1_000);

test('accepts ES384 and RS384 of the configured issuer and gives its tenant', async () => {
  const { authenticate } = authenticator();
  expect(await authenticate(`Bearer ${await token()}`, AUDIENCE)).toBe('clinic');
  const signed = await token({ header: { alg: 'RS384', kid: 'k2' }, key: () => rsa.privateKey });
  expect(await authenticate(`Bearer ${signed}`, AUDIENCE)).toBe('clinic');
});

test('gives no tenant when there is no token at all', async () => {
  expect(await authenticator().authenticate(undefined, AUDIENCE)).toBeUndefined();
});

test('refuses a token that comes a second time', async () => {
  const { authenticate } = authenticator();
  const once = await token();
  await authenticate(`Bearer ${once}`, AUDIENCE);
  await expect(authenticate(`Bearer ${once}`, AUDIENCE)).rejects.toMatchObject({ status: 401, message: 'Unauthorized' });
});

test.each<[string, () => Wrong]>([
  ['an unknown issuer', () => ({ claims: { iss: 'https://evil.example' } })],
  ['another audience', () => ({ claims: { aud: 'https://kap.example/cds-services' } })],
  ['an end in the past', () => ({ claims: { iat: nowSec() - 900, exp: nowSec() - 600 } })],
  ['a life of ten years', () => ({ claims: { exp: nowSec() + 315_360_000 } })],
  ['an issue in the future', () => ({ claims: { iat: nowSec() + 600, exp: nowSec() + 900 } })],
  ['an end before its issue', () => ({ claims: { iat: nowSec() + 20, exp: nowSec() - 10 } })],
  ['no jti', () => ({ claims: { jti: undefined } as unknown as JWTPayload })],
  ['a jti that is null', () => ({ claims: { jti: null } as unknown as JWTPayload })],
  ['a jti that is a number', () => ({ claims: { jti: 7 } as unknown as JWTPayload })],
  ['a jti that is an object', () => ({ claims: { jti: { id: 'x' } } as unknown as JWTPayload })],
  ['a jti that is a list', () => ({ claims: { jti: [] } as unknown as JWTPayload })],
  ['no issue time', () => ({ claims: { iat: undefined } as unknown as JWTPayload })],
  ['no kid', () => ({ header: { kid: undefined } })],
  ['an unknown kid', () => ({ header: { kid: 'other' } })],
  ['another typ', () => ({ header: { typ: 'at+jwt' } })],
  ['somebody else’s key', () => ({ key: () => theirs.privateKey })],
  ['a foreign jku with its own key', () => ({ header: { jku: 'https://evil.example/jwks' }, key: () => theirs.privateKey })],
  ['a symmetric algorithm', () => ({ header: { alg: 'HS256' }, key: () => new Uint8Array(32) })],
])('refuses %s, without saying why', async (_name, wrong) => {
  asked.length = 0;
  await expect(authenticator().authenticate(`Bearer ${await token(wrong())}`, AUDIENCE)).rejects.toMatchObject({
    status: 401,
    message: 'Unauthorized',
  });
  expect(asked.filter((url) => url !== JWKS)).toEqual([]);
});

test.each(['Bearer', 'Bearer x', 'Basic abc', 'Bearer a.b.c', `Bearer ${btoa('{"alg":"none"}')}.e30.x`])(
  'refuses the header %s',
  async (header) => {
    await expect(authenticator().authenticate(header, AUDIENCE)).rejects.toMatchObject({ status: 401 });
  },
);
