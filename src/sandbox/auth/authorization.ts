import { createHash } from 'node:crypto';
import type { ClientRegistry, RegisteredClient } from './clients.ts';
import { OAuthError } from './oauth-error.ts';
import { grantScopes } from './scopes.ts';
import type { Grant, LaunchContext, TokenStore } from './tokens.ts';

const CODE_LIFETIME_MS = 60_000;
const LAUNCH_LIFETIME_MS = 300_000;

interface Launch {
  readonly clientId: string;
  readonly user: string;
  readonly context: LaunchContext;
  readonly expiresAtMs: number;
}

/** A request that waits for somebody to sign in. */
interface Waiting {
  readonly client: RegisteredClient;
  readonly query: AuthorizeQuery;
  readonly expiresAtMs: number;
}

interface Code {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly nonce: string | undefined;
  readonly family: string;
  readonly expiresAtMs: number;
  used: boolean;
}

/** Query of an authorize request, by name; repeated parameters count as absent. */
export type AuthorizeQuery = Readonly<Partial<Record<string, string>>>;

/** Launches and authorization codes, each good for one use. The signed-in user of the launch approves without being asked. */
export class Authorizations {
  readonly #launches = new Map<string, Launch>();
  readonly #codes = new Map<string, Code>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #deps: {
    readonly clients: ClientRegistry;
    readonly tokens: TokenStore;
    readonly fhirBase: string;
    readonly nowMs: () => number;
  };

  constructor(deps: {
    readonly clients: ClientRegistry;
    readonly tokens: TokenStore;
    readonly fhirBase: string;
    readonly nowMs: () => number;
  }) {
    this.#deps = deps;
  }

  /** Registers a launch of an app by a signed-in user; gives the opaque `launch` parameter. */
  createLaunch(launch: Omit<Launch, 'expiresAtMs'>): string {
    const id = this.#deps.tokens.newSecret();
    this.#launches.set(id, { ...launch, expiresAtMs: this.#deps.nowMs() + LAUNCH_LIFETIME_MS });
    return id;
  }

  /** The client of a request whose redirect_uri may be trusted; throws when an error must not be redirected. */
  requireRedirect(query: AuthorizeQuery): RegisteredClient {
    const client = this.#deps.clients.get(query['client_id']);
    if (!client?.grants.includes('authorization_code')) throw new OAuthError('invalid_client', 'Unknown client_id');
    if (!client.redirectUris.includes(query['redirect_uri'] ?? '')) {
      throw new OAuthError('invalid_request', 'redirect_uri is not one that is registered for this client');
    }
    return client;
  }

  /** Whether a request asks who somebody is and for nothing else: then they sign in, instead of a launch that says it. */
  wantsSignIn(query: AuthorizeQuery): boolean {
    const scopes = (query['scope'] ?? '').split(' ').filter(Boolean);
    return (
      query['launch'] === undefined && scopes.includes('openid') && scopes.every((one) => ['openid', 'fhirUser'].includes(one))
    );
  }

  /** Keeps a request until somebody has signed in for it; throws an `OAuthError` to be sent to the redirect_uri. */
  waitForSignIn(client: RegisteredClient, query: AuthorizeQuery): string {
    this.#check(query);
    if (query['prompt'] === 'none') throw new OAuthError('login_required', 'Nobody is signed in here');
    const id = this.#deps.tokens.newSecret();
    this.#waiting.set(id, { client, query, expiresAtMs: this.#deps.nowMs() + LAUNCH_LIFETIME_MS });
    return id;
  }

  /** Somebody has signed in: gives the code and the request that waited for it, once. */
  signedIn(id: string, user: string): { readonly code: string; readonly query: AuthorizeQuery } {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (waiting === undefined || waiting.expiresAtMs <= this.#deps.nowMs())
      throw new OAuthError('access_denied', 'This sign-in is over: begin again');
    const { client, query } = waiting;
    const scope = grantScopes(query['scope'] ?? '', client.scopes);
    const authTime = Math.floor(this.#deps.nowMs() / 1_000);
    return { query, code: this.#issue({ clientId: client.id, scope, user, context: {}, authTime }, query) };
  }

  /** Approves a request and gives its code; throws an `OAuthError` to be sent to the redirect_uri. */
  approve(client: RegisteredClient, query: AuthorizeQuery): string {
    this.#check(query);
    const scope = grantScopes(query['scope'] ?? '', client.scopes);
    if (!scope.split(' ').includes('launch')) throw new OAuthError('invalid_scope', 'The scope must include launch');
    const launch = this.#takeLaunch(query['launch'], client.id);
    return this.#issue({ clientId: client.id, scope, user: launch.user, context: launch.context }, query);
  }

  #check(query: AuthorizeQuery): void {
    if (query['response_type'] !== 'code')
      throw new OAuthError('unsupported_response_type', 'Only response_type=code is supported');
    if (query['aud'] !== this.#deps.fhirBase) throw new OAuthError('invalid_request', 'aud must be the FHIR base URL');
    if (!query['state']) throw new OAuthError('invalid_request', 'state is required');
    if (query['code_challenge_method'] !== 'S256' || !/^[A-Za-z0-9_-]{43}$/.test(query['code_challenge'] ?? '')) {
      throw new OAuthError('invalid_request', 'PKCE with code_challenge_method=S256 is required');
    }
  }

  #issue(grant: Grant, query: AuthorizeQuery): string {
    const code = this.#deps.tokens.newSecret();
    this.#codes.set(code, {
      grant,
      redirectUri: query['redirect_uri'] ?? '',
      challenge: query['code_challenge'] ?? '',
      nonce: query['nonce'],
      family: this.#deps.tokens.newSecret(),
      expiresAtMs: this.#deps.nowMs() + CODE_LIFETIME_MS,
      used: false,
    });
    return code;
  }

  /** Exchanges a code; throws `invalid_grant`. Using a code twice revokes what the first use gave. */
  redeem(client: RegisteredClient, form: Readonly<Partial<Record<string, string>>>): Pick<Code, 'grant' | 'nonce' | 'family'> {
    const found = this.#codes.get(form['code'] ?? '');
    if (!found || found.grant.clientId !== client.id) throw new OAuthError('invalid_grant', 'Unknown code');
    if (found.used) {
      this.#deps.tokens.revokeFamily(found.family);
      throw new OAuthError('invalid_grant', 'The code was used before');
    }
    found.used = true;
    if (found.expiresAtMs <= this.#deps.nowMs()) throw new OAuthError('invalid_grant', 'The code has expired');
    if (found.redirectUri !== form['redirect_uri'])
      throw new OAuthError('invalid_grant', 'redirect_uri differs from the authorize request');
    if (challengeOf(form['code_verifier'] ?? '') !== found.challenge)
      throw new OAuthError('invalid_grant', 'code_verifier does not match');
    return found;
  }

  #takeLaunch(id: string | undefined, clientId: string): Launch {
    const launch = id === undefined ? undefined : this.#launches.get(id);
    if (id === undefined || !launch || launch.clientId !== clientId || launch.expiresAtMs <= this.#deps.nowMs()) {
      throw new OAuthError('access_denied', 'Unknown launch: open the app from the chart again');
    }
    this.#launches.delete(id);
    return launch;
  }
}

function challengeOf(verifier: string): string {
  return createHash('sha256').update(verifier).digest('base64url');
}
