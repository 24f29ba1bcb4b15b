import { type CryptoKey, type JWK, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { createCookieJar } from '../../src/cli/journey/cookie-jar.ts';

/** What is different about a token from what it should be. */
export interface TokenChanges {
  readonly claims?: JWTPayload;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs instead of the EHR's key. */
  readonly key?: CryptoKey | Uint8Array;
  /** A whole token instead. */
  readonly token?: string;
}

/** Somebody who signs CDS Hooks calls as the EHR does. */
export interface Signer {
  readonly jwk: JWK;
  readonly publicKey: CryptoKey;
  token(audience: string, changes?: TokenChanges): Promise<string>;
}

export async function createSigner(issuer: string): Promise<Signer> {
  const { privateKey, publicKey } = await generateKeyPair('ES384');
  return {
    jwk: { ...(await exportJWK(publicKey)), kid: 'signer', alg: 'ES384' },
    publicKey,
    token: async (audience, { claims = {}, header = {}, key = privateKey, token } = {}) => {
      if (token !== undefined) return token;
      const iat = Math.floor(Date.now() / 1_000);
      const whole = { iss: issuer, aud: audience, iat, exp: iat + 300, jti: crypto.randomUUID(), ...claims };
      return new SignJWT(whole).setProtectedHeader({ alg: 'ES384', kid: 'signer', typ: 'JWT', ...header }).sign(key);
    },
  };
}

export interface Hop {
  readonly url: URL;
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** One person's browser: its cookies, and the redirects that it follows. */
export interface Browser {
  /** Every hop, the last being no redirect. */
  open(url: string): Promise<readonly [Hop, ...Hop[]]>;
  /** One request without following anything. */
  send(url: string, init?: RequestInit): Promise<Hop>;
}

const MAX_HOPS = 10;

export function openBrowser(): Browser {
  const jar = createCookieJar();
  const send = async (to: string, init: RequestInit = {}): Promise<Hop> => {
    const url = new URL(to);
    const headers = new Headers(init.headers);
    const cookie = jar.header(url);
    if (cookie !== undefined) headers.set('cookie', cookie);
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    jar.store(url, response.headers.getSetCookie());
    return { url, status: response.status, headers: response.headers, body: await response.text() };
  };
  return {
    send,
    open: async (url) => {
      const hops: [Hop, ...Hop[]] = [await send(url)];
      for (let last = hops[0]; hops.length < MAX_HOPS; hops.push(last)) {
        const location = last.headers.get('location');
        if (last.status < 300 || last.status >= 400 || location === null) break;
        last = await send(new URL(location, last.url).href);
      }
      return hops;
    },
  };
}

/** What one of the EHR's users does in the EHR, signed in once. @throws Error when the EHR refuses */
export function createStaff(origin: string): <T>(path: string, body: object) => Promise<T> {
  const post = async (to: string, json: object, token?: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) };
    const answer = await fetch(`${origin}/sandbox/ehr/${to}`, { method: 'POST', headers, body: JSON.stringify(json) });
    if (!answer.ok) throw new Error(`${to} answered ${String(answer.status)}: ${await answer.text()}`);
    return answer.json();
  };
  let signedIn: Promise<unknown> | undefined;
  return async <T>(path: string, body: object): Promise<T> => {
    const { access_token } = (await (signedIn ??= post('login', { user: 'prescriber' }))) as { access_token: string };
    return (await post(path, body, access_token)) as T;
  };
}
