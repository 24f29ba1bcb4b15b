import { type CryptoKey, importJWK } from 'jose';
import * as oidc from 'openid-client';
import { z } from 'zod';
import { EhrError, faultOf, GrantEnded, faultOfStatus } from '../ehr-error.ts';
import { readLimited } from '../limited-body.ts';
import { readGrant, type SmartGrant } from './grant.ts';
import { readAnswer } from './token-answer.ts';
import type { LaunchState, SmartClientOptions } from './smart-options.ts';
import { beginSignIn, finishSignIn, type FreshSignIn, type SignInState } from './sign-in.ts';

/** `ehr`: the EHR launched, and its token is echoed. `patient`, `user`: nobody did; the EHR lets the person choose a patient, or not. */
export type LaunchMode = { readonly by: 'ehr'; readonly launch: string } | { readonly by: 'patient' | 'user' };

export interface SmartClient {
  /** Where to send the browser, and what to keep until it comes back; `state` begins with the prefix and a dot. @throws EhrError */
  begin(mode: LaunchMode, prefix: string): Promise<{ readonly url: string; readonly kept: LaunchState }>;
  /** Trades the code of the callback's query for tokens; checks state, nonce, signature, issuer, audience. @throws EhrError `unauthorized` */
  finish(query: URLSearchParams, kept: LaunchState): Promise<SmartGrant>;
  /** @throws EhrError `unauthorized` when the EHR wants a new launch; a {@link GrantEnded} where it says that the grant is over */
  refresh(refreshToken: string): Promise<SmartGrant>;
  /** Where to send the browser so that the person signs in anew, whoever they are to this browser. @throws EhrError */
  beginSignIn(asked: {
    readonly nonce: string;
    readonly prefix: string;
  }): Promise<{ readonly url: string; readonly kept: SignInState }>;
  /** What the EHR says of a sign-in that was asked for: who, and that it was after the asking. @throws EhrError `unauthorized` */
  finishSignIn(query: URLSearchParams, kept: SignInState): Promise<FreshSignIn>;
  /** Tells the EHR that a token is done with, where it wants to know; what it does with that is its own. @throws EhrError */
  revoke(token: string): Promise<void>;
  /** A token for work without a user. @throws EhrError */
  systemGrant(): Promise<{ readonly accessToken: string; readonly scope: string; readonly expiresInSec: number }>;
}

const MAX_CONFIGURATION_BYTES = 100_000;
const TIMEOUT_SEC = 10;

const endpoint = z.string();
const smartConfiguration = z.looseObject({
  issuer: z.string().optional(),
  jwks_uri: endpoint.optional(),
  authorization_endpoint: endpoint,
  token_endpoint: endpoint,
  revocation_endpoint: endpoint.optional(),
  token_endpoint_auth_signing_alg_values_supported: z.array(z.string()).optional(),
  id_token_signing_alg_values_supported: z.array(z.string()).optional(),
});

const openIdConfiguration = z.looseObject({ issuer: z.string(), jwks_uri: endpoint });

/** SMART App Launch 2.2 as a confidential client: PKCE (S256), state, nonce, private_key_jwt. Metadata is kept for an hour. */
export function createSmartClient(options: SmartClientOptions): SmartClient {
  const configured = keepConfiguration(() => configure(options));
  return {
    begin: async (mode, prefix) => begin(await configured(), options, { mode, prefix }),
    finish: (query, kept) =>
      guarded(async () => {
        const current = new URL(`${options.redirectUri}?${query.toString()}`);
        const checks = {
          pkceCodeVerifier: kept.verifier,
          expectedState: kept.state,
          expectedNonce: kept.nonce,
          idTokenExpected: true,
        };
        return readGrant(await oidc.authorizationCodeGrant(await configured(), current, checks), options.fhirBase);
      }),
    refresh: (refreshToken) =>
      guarded(async () => readGrant(await oidc.refreshTokenGrant(await configured(), refreshToken), options.fhirBase)),
    beginSignIn: async (asked) => beginSignIn(await configured(), options, asked),
    finishSignIn: (query, kept) => guarded(async () => finishSignIn(await configured(), options, { query, kept })),
    revoke: (token) =>
      guarded(async () => {
        const configuration = await configured();
        if (configuration.serverMetadata().revocation_endpoint !== undefined) await oidc.tokenRevocation(configuration, token);
      }),
    systemGrant: () =>
      guarded(async () => {
        if (options.systemScope === undefined) throw new EhrError('unauthorized');
        const answer = await oidc.clientCredentialsGrant(await configured(), { scope: options.systemScope });
        const scope = answer.scope ?? options.systemScope;
        return { accessToken: answer.access_token, scope, expiresInSec: answer.expires_in ?? 60 };
      }),
  };
}

async function begin(
  configuration: oidc.Configuration,
  options: SmartClientOptions,
  { mode, prefix }: { readonly mode: LaunchMode; readonly prefix: string },
) {
  const kept = { state: `${prefix}.${oidc.randomState()}`, nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: options.redirectUri,
    scope: scopeOf(options.scope, mode),
    state: kept.state,
    nonce: kept.nonce,
    aud: options.fhirBase,
    code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
    code_challenge_method: 'S256',
    ...(mode.by === 'ehr' ? { launch: mode.launch } : {}),
  });
  return { url: url.href, kept };
}

/** `launch` belongs to a launch by the EHR; who comes without one asks for a patient to be chosen, or for none. */
function scopeOf(scope: string, mode: LaunchMode): string {
  if (mode.by === 'ehr') return scope;
  const rest = scope.split(' ').filter((one) => one !== 'launch' && !one.startsWith('launch/'));
  return [...(mode.by === 'patient' ? ['launch/patient'] : []), ...rest].join(' ');
}

/** An EHR's endpoints and keys move now and then. A product choice. */
const KEEP_MS = 3_600_000;

/** Reads the EHR's metadata when it is needed; when it can't be read anew, what was read before stands. */
function keepConfiguration(read: () => Promise<oidc.Configuration>): () => Promise<oidc.Configuration> {
  let kept: { readonly configuration: Promise<oidc.Configuration>; readonly atMs: number } | undefined;
  return () => {
    if (kept !== undefined && Date.now() < kept.atMs + KEEP_MS) return kept.configuration;
    const before = kept?.configuration;
    const configuration = read().catch((error: unknown) => {
      if (before !== undefined) return before;
      kept = undefined;
      throw error;
    });
    kept = { configuration, atMs: Date.now() };
    return configuration;
  };
}

async function configure(options: SmartClientOptions): Promise<oidc.Configuration> {
  const found = await readMetadata(options, `${options.fhirBase}/.well-known/smart-configuration`, smartConfiguration);
  const absolute = (url: string) => new URL(url, `${options.fhirBase}/`).href;
  if (found.issuer !== undefined && found.issuer !== options.issuer) throw new EhrError('issuer-differs');
  const tokenEndpoint = absolute(found.token_endpoint);
  const keysUrl = found.jwks_uri === undefined ? await readKeysUrl(options) : absolute(found.jwks_uri);
  const server: oidc.ServerMetadata = {
    issuer: options.issuer,
    authorization_endpoint: absolute(found.authorization_endpoint),
    token_endpoint: tokenEndpoint,
    ...(found.revocation_endpoint === undefined ? {} : { revocation_endpoint: absolute(found.revocation_endpoint) }),
    ...(keysUrl === undefined ? {} : { jwks_uri: keysUrl }),
    ...(found.id_token_signing_alg_values_supported === undefined
      ? {}
      : { id_token_signing_alg_values_supported: found.id_token_signing_alg_values_supported }),
  };
  const configuration = new oidc.Configuration(
    server,
    options.clientId,
    undefined,
    await clientAuthentication(options, tokenEndpoint, found.token_endpoint_auth_signing_alg_values_supported),
  );
  configuration.timeout = TIMEOUT_SEC;
  configuration[oidc.customFetch] = async (url, init) => {
    const form = init.body instanceof URLSearchParams ? init.body : undefined;
    // SMART wants it left out where an assertion says it; the library puts it in.
    if (form?.has('client_assertion') === true) form.delete('client_id');
    const answer = await options.fetch(url, init as RequestInit);
    return readAnswer(answer, { isRenewal: form?.get('grant_type') === 'refresh_token' });
  };
  // The signature of the id_token is checked even though it came over TLS from the token endpoint.
  oidc.enableNonRepudiationChecks(configuration);
  // Config allows plain http for this machine only.
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated only to stand out; the sandbox needs it
  if (options.fhirBase.startsWith('http://')) oidc.allowInsecureRequests(configuration);
  return configuration;
}

async function clientAuthentication(
  options: SmartClientOptions,
  audience: string,
  algorithms: readonly string[] | undefined,
): Promise<oidc.ClientAuth> {
  // An EHR takes RS384, ES384 or both.
  const jwk = options.privateJwks.find(({ alg }) => algorithms?.includes(alg ?? '') ?? true) ?? options.privateJwks[0];
  if (jwk === undefined) throw new EhrError('unauthorized');
  // A private JWK imports as a CryptoKey; bytes come only from symmetric ones, which the configuration refuses.
  const key = (await importJWK(jwk)) as CryptoKey;
  return oidc.PrivateKeyJwt(jwk.kid === undefined ? key : { key, kid: jwk.kid }, {
    [oidc.modifyAssertion]: (header, payload) => {
      header['typ'] = 'JWT';
      // SMART wants the token URL here, where OpenID wants the issuer.
      payload['aud'] = audience;
    },
  });
}

/** Where the issuer's keys are, when the SMART configuration does not say; undefined when the issuer does not say either. */
async function readKeysUrl(options: SmartClientOptions): Promise<string | undefined> {
  try {
    const found = await readMetadata(options, `${options.issuer}/.well-known/openid-configuration`, openIdConfiguration);
    return found.issuer === options.issuer ? found.jwks_uri : undefined;
  } catch (error) {
    // Work without a user needs no keys of the issuer; a launch without them is refused.
    if (error instanceof EhrError) return undefined;
    throw error;
  }
}

async function readMetadata<T>(options: SmartClientOptions, url: string, schema: z.ZodType<T>): Promise<T> {
  try {
    const response = await options.fetch(url, {
      headers: { accept: 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_SEC * 1_000),
    });
    if (!response.ok) throw new EhrError(faultOfStatus(response.status), response.status);
    return schema.parse(JSON.parse(await readLimited(response, MAX_CONFIGURATION_BYTES)));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) throw new EhrError('malformed', undefined, { cause: error });
    throw error instanceof EhrError ? error : new EhrError(faultOf(error), undefined, { cause: error });
  }
}

/** Whatever the library has against an answer, the caller learns only that it was refused. */
async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EhrError) throw error;
    if (error instanceof oidc.ResponseBodyError && error.error === 'invalid_grant') throw new GrantEnded({ cause: error });
    const isTimeout = faultOf(error) === 'timeout' || (error instanceof Error && faultOf(error.cause) === 'timeout');
    throw new EhrError(isTimeout ? 'timeout' : 'unauthorized', undefined, { cause: error });
  }
}
