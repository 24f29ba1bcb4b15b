import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { EhrError } from '../ehr-error.ts';
import { HookError } from './hook-error.ts';
import { createKeySet } from './key-sets.ts';

/** A client that signs its calls, and the keys it signs with (never taken from the token's own jku). */
export interface TrustedClient {
  readonly tenant: string;
  readonly issuer: string;
  readonly jwksUri: string;
  /** What the token's own `tenant` claim must be, where one issuer serves several EHRs; absent = the claim is not looked at. */
  readonly tenantClaim?: string | undefined;
}

export interface Authenticator {
  /**
   * The tenant that signed a call, or undefined when the call carries no bearer token at all.
   * @param audience - the exact public URL of what was called
   * @throws HookError 401 without a reason, whatever is wrong with the token; what {@link AuthenticatorOptions.beginCheck} throws
   */
  authenticate(authorization: string | undefined, audience: string, caller?: Caller): Promise<string | undefined>;
}

/** Who presents a token. */
export interface Caller {
  readonly address: string;
  /** Whether an answer is still of use; a token is not used up by a call that was given up. */
  readonly isWaiting: () => boolean;
}

export interface AuthenticatorOptions {
  readonly clients: readonly TrustedClient[];
  readonly fetch: typeof fetch;
  /** Remembers a token's id until it expires; false when it was seen before. */
  readonly unseen: (issuer: string, jti: string, seconds: number) => Promise<boolean>;
  /**
   * Told before each check of a signature, which costs a millisecond; may throw instead of having it checked.
   * @returns told when the token was genuine
   */
  readonly beginCheck?: (issuer: string, address: string) => () => void;
  /** Around each reading of a client's keys: leaves an endpoint alone that has failed. */
  readonly guard?: (client: TrustedClient) => <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether a token of an issuer that nobody configured counts as none, for tools that always sign; else it is refused. */
  readonly ignoreStrangers?: boolean;
  /** Told when a client's keys can't be read. */
  readonly onKeysOutOfReach?: (tenant: string, kept: boolean) => void;
  /** A clock that only goes on, in ms, for the age of keys; absent = the process's own. */
  readonly keysNowMs?: () => number;
}

const ALGORITHMS = ['ES384', 'RS384'];
/** Longest life of a token, from its issue to its end: a large vendor's tokens live this long (standards sheet 1.8). */
const MAX_LIFE_SEC = 15 * 60;
const TOLERANCE_SEC = 30;

/** Checks the JWTs of CDS clients by section 1.8 of the standards sheet; keys are kept per issuer. */
export function createAuthenticator(options: AuthenticatorOptions): Authenticator {
  const keys = new Map(options.clients.map((client) => [client.issuer, keySource(client, options)]));
  return {
    authenticate: async (authorization, audience, caller = NOBODY) => {
      if (authorization === undefined) return undefined;
      const token = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization)?.[1];
      const claims = claimsOf(token);
      const client = options.clients.find((one) => one.issuer === claims?.iss);
      const key = keys.get(client?.issuer ?? '');
      if (options.ignoreStrangers === true && client === undefined) return undefined;
      if (token === undefined || client === undefined || key === undefined) throw unauthorized();
      const jti = idWorthChecking(claims, audience);
      if (jti === undefined) throw unauthorized();
      const wasGenuine = options.beginCheck?.(client.issuer, caller.address);
      const { exp = 0 } = await verify(token, key, { client, audience });
      const secondsLeft = Math.ceil(exp - Date.now() / 1000) + TOLERANCE_SEC;
      const isFirst = caller.isWaiting() ? await options.unseen(client.issuer, jti, secondsLeft) : undefined;
      if (isFirst !== false) wasGenuine?.();
      if (isFirst !== true) throw unauthorized();
      return client.tenant;
    },
  };
}

const NOBODY: Caller = { address: '', isWaiting: () => true };

/**
 * The id of a token that says what a good one says; whether that is true, its signature tells, and looking at that costs a hundred times
 * as much. The library looks at audience and times again.
 * @returns undefined for one that would be refused in any case
 */
function idWorthChecking(claims: JWTPayload | undefined, audience: string): string | undefined {
  const { iat, exp, jti, aud } = claims ?? {};
  if (typeof iat !== 'number' || typeof exp !== 'number' || typeof jti !== 'string' || jti === '') return undefined;
  const nowSec = Date.now() / 1_000;
  const isNow = iat <= nowSec + TOLERANCE_SEC && exp > nowSec - TOLERANCE_SEC;
  const isShort = exp > iat && exp - iat <= MAX_LIFE_SEC;
  const isForUs = aud === audience || (Array.isArray(aud) && aud.includes(audience));
  return isNow && isShort && isForUs ? jti : undefined;
}

async function verify(
  token: string,
  key: JWTVerifyGetKey,
  { client, audience }: { readonly client: TrustedClient; readonly audience: string },
): Promise<JWTPayload> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, key, {
      issuer: client.issuer,
      audience,
      algorithms: ALGORITHMS,
      typ: 'JWT',
      maxTokenAge: MAX_LIFE_SEC,
      clockTolerance: TOLERANCE_SEC,
      requiredClaims: ['exp', 'iat', 'jti'],
    });
    // The library accepts a token without a kid when one key fits.
    if (protectedHeader.kid === undefined) throw unauthorized();
    // Keys never come from there; a token that names other keys than the configured ones is not what was agreed on.
    if (protectedHeader.jku !== undefined && protectedHeader.jku !== client.jwksUri) throw unauthorized();
    if (client.tenantClaim !== undefined && payload['tenant'] !== client.tenantClaim) throw unauthorized();
    return payload;
  } catch (error) {
    if (isRefusal(error)) throw unauthorized();
    throw error;
  }
}

/** Of the library, of the platform where a key is none, and of the keys' endpoint. */
function isRefusal(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError || error instanceof TypeError || error instanceof DOMException || error instanceof EhrError
  );
}

function keySource(client: TrustedClient, options: AuthenticatorOptions): JWTVerifyGetKey {
  return createKeySet({
    url: client.jwksUri,
    fetch: options.fetch,
    guard: options.guard?.(client) ?? ((work) => work()),
    onFailure: (kept) => options.onKeysOutOfReach?.(client.tenant, kept),
    nowMs: options.keysNowMs,
  });
}

function claimsOf(token: string | undefined): JWTPayload | undefined {
  try {
    return token === undefined ? undefined : decodeJwt(token);
  } catch {
    return undefined;
  }
}

function unauthorized(): HookError {
  return new HookError(401, 'Unauthorized');
}
