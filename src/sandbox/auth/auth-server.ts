import { Hono } from 'hono';
import type { Context } from 'hono';
import { SignJWT } from 'jose';
import { Authorizations } from './authorization.ts';
import type { AuthorizeQuery } from './authorization.ts';
import { ClientRegistry } from './clients.ts';
import type { RegisteredClient } from './clients.ts';
import type { SigningKey } from './keys.ts';
import { findPerson } from '../people.ts';
import { OAuthError } from './oauth-error.ts';
import { grantScopes, parseResourceScope } from './scopes.ts';
import { signInPage } from './sign-in-page.ts';
import { TokenStore } from './tokens.ts';
import type { Grant } from './tokens.ts';

const ACCESS_LIFETIME_S = 3600;
const BACKEND_LIFETIME_S = 300;
const REFRESH_LIFETIME_S = 8 * 3600;

export interface AuthServerOptions {
  /** Absolute URL of the authorization server, without a slash at the end; also the issuer of id tokens. */
  readonly issuer: string;
  readonly fhirBase: string;
  readonly clients: readonly RegisteredClient[];
  readonly idTokenKey: SigningKey;
  /** Fetches the key sets of registered clients. */
  readonly fetch: typeof fetch;
  readonly nowMs?: () => number;
}

export interface AuthServer {
  /** Routes authorize, token, jwks, introspect, revoke; to be mounted at the issuer's path. */
  readonly app: Hono;
  readonly tokens: TokenStore;
  readonly clients: ClientRegistry;
  readonly authorizations: Authorizations;
  /** Body of `.well-known/smart-configuration`. */
  readonly smartConfiguration: object;
}

/** The sandbox EHR's OAuth 2.0 / SMART App Launch 2.2 authorization server: one-time codes, PKCE, private_key_jwt. */
export function createAuthServer(options: AuthServerOptions): AuthServer {
  const nowMs = options.nowMs ?? Date.now;
  const tokens = new TokenStore(nowMs);
  const clients = new ClientRegistry(options.clients, `${options.issuer}/token`, options.fetch);
  const authorizations = new Authorizations({ clients, tokens, fhirBase: options.fhirBase, nowMs });
  const server = { tokens, clients, authorizations, options };
  const smartConfiguration = describe(options);
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header('Cache-Control', 'no-store');
    c.header('Pragma', 'no-cache');
  });
  app.onError((error, c) => {
    if (!(error instanceof OAuthError)) return c.json({ error: 'server_error' }, 500);
    return c.json({ error: error.code, error_description: error.message }, error.status);
  });
  app.get('/authorize', (c) => authorize(c, authorizations, single(new URL(c.req.url).searchParams)));
  app.post('/authorize', async (c) => authorize(c, authorizations, single(new URLSearchParams(await c.req.text()))));
  app.post('/sign-in', async (c) => {
    const sent = await form(c);
    const person = findPerson(sent['user']);
    if (person === undefined) throw new OAuthError('access_denied', 'There is no such user');
    const { code, query } = authorizations.signedIn(sent['request'] ?? '', person.reference);
    return c.redirect(redirectOf(query, { code }), 303);
  });
  app.post('/token', async (c) => c.json(await exchange(server, await form(c))));
  app.get('/jwks', (c) => c.json({ keys: [options.idTokenKey.publicJwk] }));
  app.get('/.well-known/openid-configuration', (c) => c.json(smartConfiguration));
  app.post('/introspect', async (c) => c.json(await introspect(server, await form(c))));
  app.post('/revoke', async (c) => {
    const body = await form(c);
    const client = await clients.authenticate(body);
    tokens.revoke(body['token'] ?? '', client.id);
    return c.body(null, 200);
  });
  return { app, tokens, clients, authorizations, smartConfiguration };
}

type Server = Pick<AuthServer, 'tokens' | 'clients' | 'authorizations'> & { readonly options: AuthServerOptions };
type Form = Readonly<Record<string, string>>;

// RFC 6749 3.1: a parameter must not be sent more than once.
function single(params: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...params].filter(([name]) => params.getAll(name).length === 1));
}

async function form(c: Context): Promise<Form> {
  if (!c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    throw new OAuthError('invalid_request', 'The body must be application/x-www-form-urlencoded');
  }
  return single(new URLSearchParams(await c.req.text()));
}

function authorize(c: Context, authorizations: Authorizations, query: AuthorizeQuery): Response | Promise<Response> {
  const client = authorizations.requireRedirect(query);
  try {
    if (authorizations.wantsSignIn(query)) return signInPage(c, authorizations.waitForSignIn(client, query));
    return c.redirect(redirectOf(query, { code: authorizations.approve(client, query) }), 302);
  } catch (error) {
    if (!(error instanceof OAuthError)) throw error;
    return c.redirect(redirectOf(query, { error: error.code, error_description: error.message }), 302);
  }
}

function redirectOf(query: AuthorizeQuery, answer: Readonly<Record<string, string>>): string {
  const target = new URL(query['redirect_uri'] ?? '');
  for (const [name, value] of Object.entries(answer)) target.searchParams.set(name, value);
  if (query['state']) target.searchParams.set('state', query['state']);
  return target.href;
}

async function exchange(server: Server, body: Form): Promise<object> {
  const client = await server.clients.authenticate(body);
  const grant = client.grants.find((name) => name === body['grant_type']);
  if (!grant) throw new OAuthError('unsupported_grant_type', 'This client may not use that grant_type');
  switch (grant) {
    case 'client_credentials':
      return clientCredentials(server, client, body);
    case 'refresh_token':
      return refresh(server, client, body);
    case 'authorization_code': {
      const { grant: granted, nonce, family } = server.authorizations.redeem(client, body);
      return tokenResponse(server, granted, { nonce, family });
    }
  }
}

function clientCredentials(server: Server, client: RegisteredClient, body: Form): object {
  const scope = grantScopes(body['scope'] ?? '', client.scopes)
    .split(' ')
    .filter((text) => parseResourceScope(text)?.context === 'system')
    .join(' ');
  if (scope === '') throw new OAuthError('invalid_scope', 'No system scope of the request is registered for this client');
  const grant: Grant = { clientId: client.id, scope, user: undefined, context: {} };
  const access_token = server.tokens.issueAccess(grant, BACKEND_LIFETIME_S);
  return { access_token, token_type: 'Bearer', expires_in: BACKEND_LIFETIME_S, scope };
}

async function refresh(server: Server, client: RegisteredClient, body: Form): Promise<object> {
  const record = server.tokens.takeRefresh(body['refresh_token'] ?? '', client.id);
  if (!record) throw new OAuthError('invalid_grant', 'The refresh token is unknown, expired or was used before');
  const scope = body['scope'] ? grantScopes(body['scope'], record.scope.split(' ')) : record.scope;
  const { clientId, user, context } = record;
  return tokenResponse(server, { clientId, scope, user, context }, { nonce: undefined, family: record.family });
}

async function tokenResponse(
  server: Server,
  grant: Grant,
  issue: { nonce: string | undefined; family: string },
): Promise<object> {
  const scopes = grant.scope.split(' ');
  const refreshable = scopes.includes('online_access') || scopes.includes('offline_access');
  return {
    access_token: server.tokens.issueAccess(grant, ACCESS_LIFETIME_S, issue.family),
    token_type: 'Bearer',
    expires_in: ACCESS_LIFETIME_S,
    scope: grant.scope,
    ...(refreshable ? { refresh_token: server.tokens.issueRefresh(grant, REFRESH_LIFETIME_S, issue.family) } : {}),
    ...(scopes.includes('openid') ? { id_token: await idToken(server.options, grant, issue.nonce) } : {}),
    ...grant.context,
  };
}

function idToken(options: AuthServerOptions, grant: Grant, nonce: string | undefined): Promise<string> {
  const { alg, kid, privateKey } = options.idTokenKey;
  const user = grant.user ?? '';
  const fhirUser = grant.scope.split(' ').includes('fhirUser') ? { fhirUser: `${options.fhirBase}/${user}` } : {};
  const authTime = grant.authTime === undefined ? {} : { auth_time: grant.authTime };
  return new SignJWT({ ...fhirUser, ...authTime, ...(nonce === undefined ? {} : { nonce }) })
    .setProtectedHeader({ alg, kid, typ: 'JWT' })
    .setIssuer(options.issuer)
    .setSubject(user.replace('/', '-'))
    .setAudience(grant.clientId)
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey);
}

async function introspect(server: Server, body: Form): Promise<object> {
  await server.clients.authenticate(body);
  const record = server.tokens.findAccess(body['token'] ?? '');
  if (!record) return { active: false };
  const { scope, clientId, user, context } = record;
  return {
    active: true,
    scope,
    client_id: clientId,
    exp: Math.floor(record.expiresAtMs / 1000),
    iss: server.options.issuer,
    ...(user === undefined ? {} : { sub: user.replace('/', '-'), fhirUser: `${server.options.fhirBase}/${user}` }),
    ...context,
  };
}

function describe({ issuer, clients }: AuthServerOptions): object {
  return {
    issuer,
    jwks_uri: `${issuer}/jwks`,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    introspection_endpoint: `${issuer}/introspect`,
    revocation_endpoint: `${issuer}/revoke`,
    grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    claims_supported: ['sub', 'fhirUser', 'auth_time'],
    prompt_values_supported: ['login', 'none'],
    token_endpoint_auth_methods_supported: ['private_key_jwt', 'none'],
    token_endpoint_auth_signing_alg_values_supported: ['RS384', 'ES384'],
    code_challenge_methods_supported: ['S256'],
    scopes_supported: [...new Set(clients.flatMap((client) => client.scopes))],
    capabilities: [
      'launch-ehr',
      'client-public',
      'client-confidential-asymmetric',
      'sso-openid-connect',
      'context-banner',
      'context-ehr-patient',
      'context-ehr-encounter',
      'permission-online',
      'permission-offline',
      'permission-patient',
      'permission-user',
      'permission-v1',
      'permission-v2',
      'authorize-post',
    ],
  };
}
