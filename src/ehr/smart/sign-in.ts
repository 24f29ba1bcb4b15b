import { createLocalJWKSet, decodeProtectedHeader, type JWK, jwtVerify, type JSONWebKeySet } from 'jose';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { EhrError } from '../ehr-error.ts';
import { readLimited } from '../limited-body.ts';
import { readUser } from './grant.ts';
import type { LaunchState, SmartClientOptions } from './smart-options.ts';

/** Kept on the server while a person signs in anew; used once. */
export interface SignInState extends LaunchState {
  /** Real time, ms: a sign-in before it is not the one that was asked for. */
  readonly requestedAtMs: number;
}

/** A sign-in at the EHR that was asked for, with what shows it to whoever checks later. */
export interface FreshSignIn {
  /** The EHR's own words, signed by it. */
  readonly idToken: string;
  /** The public key that they verify with. */
  readonly key: JWK;
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
  /** `Practitioner/id`, relative to the EHR's base. */
  readonly user: string | undefined;
  /** Real time, instants. */
  readonly requestedAt: string;
  readonly receivedAt: string;
}

const SCOPE = 'openid fhirUser';
const MAX_KEYS_BYTES = 100_000;
const TIMEOUT_MS = 10_000;

/** An authorization request that no earlier sign-in answers (OpenID Connect Core 3.1.2.1: `max_age=0`, `prompt=login`). */
export async function beginSignIn(
  configuration: oidc.Configuration,
  options: SmartClientOptions,
  { nonce, prefix }: { readonly nonce: string; readonly prefix: string },
): Promise<{ readonly url: string; readonly kept: SignInState }> {
  const kept = {
    state: `${prefix}.${oidc.randomState()}`,
    nonce,
    verifier: oidc.randomPKCECodeVerifier(),
    requestedAtMs: Date.now(),
  };
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: options.redirectUri,
    scope: SCOPE,
    state: kept.state,
    nonce,
    aud: options.fhirBase,
    max_age: '0',
    prompt: 'login',
    code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
  });
  return { url: url.href, kept };
}

/**
 * Trades the code of the callback for the id_token and checks it: state, nonce, issuer, audience, signature, and that `auth_time` is
 * there and not before the asking.
 * @throws EhrError `unauthorized`; whatever the library has against the answer
 */
export async function finishSignIn(
  configuration: oidc.Configuration,
  options: SmartClientOptions,
  { query, kept }: { readonly query: URLSearchParams; readonly kept: SignInState },
): Promise<FreshSignIn> {
  const current = new URL(`${options.redirectUri}?${query.toString()}`);
  const tokens = await oidc.authorizationCodeGrant(configuration, current, {
    pkceCodeVerifier: kept.verifier,
    expectedState: kept.state,
    expectedNonce: kept.nonce,
    idTokenExpected: true,
    maxAge: elapsedSeconds(kept.requestedAtMs, Date.now()),
  });
  const receivedAtMs = Date.now();
  const claims = tokens.claims();
  if (tokens.id_token === undefined || claims === undefined) throw new EhrError('unauthorized');
  if (!isFresh(claims, { requestedAtMs: kept.requestedAtMs, receivedAtMs })) throw new EhrError('unauthorized');
  const fresh = {
    idToken: tokens.id_token,
    key: await keyOf(configuration, options, tokens.id_token),
    issuer: options.issuer,
    audience: options.clientId,
    subject: claims.sub,
    user: readUser(claims['fhirUser'], options.fhirBase),
    requestedAt: new Date(kept.requestedAtMs).toISOString(),
    receivedAt: new Date(receivedAtMs).toISOString(),
  };
  await verifyIdToken(fresh);
  return fresh;
}

function elapsedSeconds(fromMs: number, toMs: number): number {
  return Math.max(0, Math.ceil((toMs - fromMs) / 1_000));
}

/** Seconds by which both ends may have been rounded. */
const ROUNDING_SEC = 2;

/**
 * Whether a sign-in came after the asking. Both of the EHR's times are by the EHR's clock, so that a clock that goes wrong neither
 * lets an old sign-in pass nor refuses a new one: at its issuing the sign-in was no older than the asking.
 */
export function isFresh(
  claims: { readonly auth_time?: unknown; readonly iat?: unknown },
  { requestedAtMs, receivedAtMs }: { readonly requestedAtMs: number; readonly receivedAtMs: number },
): boolean {
  const { auth_time: signedInAt, iat } = claims;
  if (typeof signedInAt !== 'number' || typeof iat !== 'number') return false;
  const age = iat - signedInAt;
  return age >= -ROUNDING_SEC && age <= elapsedSeconds(requestedAtMs, receivedAtMs) + ROUNDING_SEC;
}

const keySet = z.looseObject({ keys: z.array(z.looseObject({ kty: z.string() })) });
const PUBLIC_MEMBERS = ['kty', 'kid', 'alg', 'crv', 'x', 'y', 'n', 'e'];

/** The public key of an id_token, to be kept beside it: the EHR changes its keys, and the token must still be checked then. */
async function keyOf(configuration: oidc.Configuration, options: SmartClientOptions, idToken: string): Promise<JWK> {
  const url = configuration.serverMetadata().jwks_uri;
  if (url === undefined) throw new EhrError('unauthorized');
  const response = await options.fetch(url, { redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new EhrError('unauthorized', response.status);
  const { keys } = keySet.parse(JSON.parse(await readLimited(response, MAX_KEYS_BYTES)));
  const { kid } = decodeProtectedHeader(idToken);
  const fitting = keys.filter((key) => kid === undefined || key['kid'] === kid);
  const [key] = fitting;
  if (key === undefined || fitting.length > 1) throw new EhrError('unauthorized');
  return Object.fromEntries(Object.entries(key).filter(([name]) => PUBLIC_MEMBERS.includes(name)));
}

/** Checks kept words of an EHR again with the key that was kept beside them, as of the moment at which they came. @throws jose's errors */
export async function verifyIdToken(
  kept: Pick<FreshSignIn, 'idToken' | 'key' | 'issuer' | 'audience' | 'receivedAt'>,
): Promise<Readonly<Record<string, unknown>>> {
  const keys: JSONWebKeySet = { keys: [{ ...kept.key }] };
  const { payload } = await jwtVerify(kept.idToken, createLocalJWKSet(keys), {
    issuer: kept.issuer,
    audience: kept.audience,
    currentDate: new Date(kept.receivedAt),
    clockTolerance: 30,
  });
  return payload;
}
