import { createLocalJWKSet, createRemoteJWKSet, customFetch, decodeJwt, jwtVerify } from 'jose';
import type { JSONWebKeySet, JWTVerifyGetKey } from 'jose';
import { OAuthError } from './oauth-error.ts';

/** A client that the sandbox's authorization server knows. With keys it is confidential (private_key_jwt), else public. */
export interface RegisteredClient {
  readonly id: string;
  readonly name: string;
  readonly grants: readonly ('authorization_code' | 'refresh_token' | 'client_credentials')[];
  /** Compared exactly. */
  readonly redirectUris: readonly string[];
  /** Where the EHR launches the app; absent for a backend service. */
  readonly launchUrl?: string;
  readonly scopes: readonly string[];
  readonly jwksUri?: string;
  readonly jwks?: JSONWebKeySet;
}

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const MAX_ASSERTION_S = 300;
const TOLERANCE_S = 30;

/** The clients and how they prove who they are. */
export class ClientRegistry {
  readonly #clients: ReadonlyMap<string, RegisteredClient>;
  readonly #keys = new Map<string, JWTVerifyGetKey>();
  readonly #seen = new Map<string, number>();
  readonly #audience: string;
  readonly #fetch: typeof fetch;

  /** `audience` is the token URL that assertions must name. */
  constructor(clients: readonly RegisteredClient[], audience: string, fetchKeys: typeof fetch) {
    this.#clients = new Map(clients.map((client) => [client.id, client]));
    this.#audience = audience;
    this.#fetch = fetchKeys;
  }

  get(id: string | undefined): RegisteredClient | undefined {
    return id === undefined ? undefined : this.#clients.get(id);
  }

  all(): RegisteredClient[] {
    return [...this.#clients.values()];
  }

  /** The client that sent this form to the token endpoint; throws `invalid_client` (401). */
  async authenticate(form: Readonly<Record<string, string>>): Promise<RegisteredClient> {
    const assertion = form['client_assertion'];
    if (assertion === undefined) {
      const client = this.get(form['client_id']);
      if (!client || client.jwks || client.jwksUri) throw unknownClient('This client must authenticate with private_key_jwt');
      return client;
    }
    if (form['client_assertion_type'] !== ASSERTION_TYPE) throw unknownClient('client_assertion_type must be jwt-bearer');
    const client = this.get(subjectOf(assertion));
    if (!client?.jwks && !client?.jwksUri) throw unknownClient('Unknown client, or one without keys');
    await this.#verify(assertion, client);
    return client;
  }

  async #verify(assertion: string, client: RegisteredClient): Promise<void> {
    const nowS = Math.floor(Date.now() / 1000);
    const { payload, protectedHeader } = await jwtVerify(assertion, this.#keysOf(client), {
      issuer: client.id,
      subject: client.id,
      audience: this.#audience,
      algorithms: ['RS384', 'ES384'],
      requiredClaims: ['exp', 'jti'],
      clockTolerance: TOLERANCE_S,
    }).catch(() => {
      throw unknownClient('The client assertion does not verify');
    });
    if (!protectedHeader.kid) throw unknownClient('The client assertion names no kid');
    if ((payload.exp ?? 0) > nowS + MAX_ASSERTION_S + TOLERANCE_S)
      throw unknownClient('The client assertion lives longer than 5 minutes');
    this.#useOnce(`${client.id} ${payload.jti ?? ''}`, payload.exp ?? 0, nowS);
  }

  #useOnce(key: string, expS: number, nowS: number): void {
    for (const [old, until] of this.#seen) if (until + TOLERANCE_S < nowS) this.#seen.delete(old);
    if (this.#seen.has(key)) throw unknownClient('The client assertion was used before');
    this.#seen.set(key, expS);
  }

  #keysOf(client: RegisteredClient): JWTVerifyGetKey {
    const known = this.#keys.get(client.id);
    if (known) return known;
    const keys = client.jwks
      ? createLocalJWKSet(client.jwks)
      : createRemoteJWKSet(new URL(client.jwksUri ?? ''), { [customFetch]: this.#fetch, cooldownDuration: 1000 });
    this.#keys.set(client.id, keys);
    return keys;
  }
}

function subjectOf(assertion: string): string | undefined {
  try {
    return decodeJwt(assertion).sub;
  } catch {
    throw unknownClient('The client assertion is not a JWT');
  }
}

function unknownClient(description: string): OAuthError {
  return new OAuthError('invalid_client', description, 401);
}
