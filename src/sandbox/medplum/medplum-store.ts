import { badRequest, MedplumClient, unauthorized } from '@medplum/core';
import { FhirRouter } from '@medplum/fhir-router';
import type { StructureDefinition } from '@medplum/fhirtypes';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { decodeJwt, jwtVerify, SignJWT } from 'jose';
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes, randomUUID } from 'node:crypto';
import { answerFhir, outcomeResponse } from '../store/fhir-http.ts';
import { SandboxRepository } from '../store/repository.ts';
import type { SandboxClock } from '../clock.ts';
import { BotHost } from './bot-host.ts';
import type { BotDefinition, BotRun } from './bot-host.ts';
import { addOperations, mountAdmin } from './project-routes.ts';

export interface MedplumStoreOptions {
  readonly clock: SandboxClock;
  /** Absolute URL that the store is reached under, with a slash at the end; nothing listens there in tests. */
  readonly baseUrl?: string;
  readonly profiles?: readonly StructureDefinition[];
  readonly bots?: readonly BotDefinition[];
  /** What the project may do and whether its one client is an administrator; everything by default. Looked at anew each time. */
  readonly project?: ProjectSettings;
}

/** May be changed while the store runs, as a super administrator would. */
export interface ProjectSettings {
  features: readonly string[];
  admin: boolean;
}

/** A Medplum-shaped store in memory: FHIR over HTTP semantics, client credentials, Subscriptions that run real bot bundles. */
export interface MedplumStore {
  /** The store as a `fetch`, in process; for `new MedplumClient({ baseUrl, fetch })`. */
  readonly fetch: typeof fetch;
  /** Routes below the path of `baseUrl`. */
  readonly handler: Hono;
  readonly repo: SandboxRepository;
  readonly baseUrl: string;
  readonly credentials: { readonly clientId: string; readonly clientSecret: string };
  /** A signed-in client of the store. */
  client(): MedplumClient;
  /** Installs the bots; done by hand so that a snapshot can be restored first. */
  installBots(): Promise<void>;
  /** Runs of bots, oldest first, the last thousand. */
  runs(): readonly BotRun[];
  /** Resolves when no bot is running or waiting. */
  whenIdle(): Promise<void>;
  close(): void;
}

const TOKEN_LIFETIME = '24h';
// Medplum's default maxJsonSize.
const MAX_BODY_BYTES = 1_048_576;

interface Session {
  readonly secret: Uint8Array;
  readonly credentials: MedplumStore['credentials'];
  readonly projectId: string;
  /** Tokens whose signature has been checked before. */
  readonly verified: Set<string>;
  /** Who sent the request that is being answered. */
  readonly author: AsyncLocalStorage<string | undefined>;
}

/** Makes an empty store; `installBots` must be called once before bots run. */
export async function createMedplumStore(options: MedplumStoreOptions): Promise<MedplumStore> {
  const baseUrl = options.baseUrl ?? 'http://medplum.invalid/medplum/';
  const session = newSession();
  const repo = new SandboxRepository({
    clock: options.clock,
    author: () => session.author.getStore(),
    baseUrl: `${baseUrl}fhir/R4`,
    profiles: options.profiles ?? [],
  });
  const project = options.project ?? { features: ['bots', 'cron', 'transaction-bundles'], admin: true };
  const host: BotHost = new BotHost(
    repo,
    async (bot) => signedIn(await issueToken(session, bot)),
    () => options.clock.now(),
  );
  const handler = createHandler(new URL(baseUrl).pathname, { repo, session, host, project });
  const inProcess: typeof fetch = async (input, init) =>
    handler.request(input instanceof Request ? input : String(input), init, { inProcess: true });
  const signedIn = (token: string): MedplumClient => {
    const made = new MedplumClient({ baseUrl, fetch: inProcess, cacheTime: 0 });
    made.setAccessToken(token);
    return made;
  };
  const token = await issueToken(session);
  const client = (): MedplumClient => signedIn(token);
  const stopCron = watchClock(options.clock, host);
  return {
    fetch: inProcess,
    handler,
    repo,
    baseUrl,
    credentials: session.credentials,
    client,
    installBots: () => host.install(options.bots ?? []),
    runs: () => host.runs,
    whenIdle: () => host.whenIdle(),
    close: stopCron,
  };
}

function newSession(): Session {
  const credentials = { clientId: randomUUID(), clientSecret: randomBytes(24).toString('hex') };
  return { secret: randomBytes(32), credentials, projectId: randomUUID(), verified: new Set(), author: new AsyncLocalStorage() };
}

/** Whether a request came through `MedplumStore.fetch`; over HTTP the node server's own bindings are there instead. */
function isInProcess(bindings: unknown): boolean {
  return typeof bindings === 'object' && bindings !== null && 'inProcess' in bindings && bindings.inProcess === true;
}

interface Parts {
  readonly repo: SandboxRepository;
  readonly session: Session;
  readonly host: BotHost;
  readonly project: ProjectSettings;
}

function createHandler(basePath: string, { repo, session, host, project }: Parts): Hono {
  const app = new Hono();
  const router = new FhirRouter();
  const [isAdmin, hasBots] = [() => project.admin, () => project.features.includes('bots')];
  const parts = { repo, host, projectId: session.projectId, isAdmin, hasBots };
  addOperations(router, parts);
  const prefix = `${basePath}fhir/R4`;
  app.post(`${basePath}oauth2/token`, (c) => answerToken(c, session, project));
  app.get(`${basePath}auth/me`, async (c) =>
    (await isSignedIn(c.req.header('authorization'), session))
      ? c.json(describeMe(session, project))
      : outcomeResponse(unauthorized),
  );
  app.use(`${basePath}admin/*`, async (c, next) =>
    (await isSignedIn(c.req.header('authorization'), session)) ? await next() : outcomeResponse(unauthorized),
  );
  mountAdmin(app, basePath, parts);
  app.all(`${prefix}/*`, async (c) => {
    if (!(await isSignedIn(c.req.header('authorization'), session))) return outcomeResponse(unauthorized);
    const request = await withinLimit(c.req.raw);
    if (!request) return outcomeResponse(badRequest('request entity too large'));
    const url = new URL(c.req.url);
    const path = url.pathname.slice(prefix.length).replace(/^\//, '') + url.search;
    const answer = (): Promise<Response> => answerFhir(request, path, { router, repo, inProcess: isInProcess(c.env) });
    return session.author.run(authorOf(c, session), answer);
  });
  return app;
}

/** The profile that a token is for; the service's own client when it signs in with its secret. */
function authorOf(c: Context, { credentials }: Session): string {
  const token = /^Bearer (.+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const profile = token === undefined ? undefined : decodeJwt(token)['profile'];
  return typeof profile === 'string' ? profile : `ClientApplication/${credentials.clientId}`;
}

async function withinLimit(request: Request): Promise<Request | undefined> {
  if (request.method === 'GET' || request.method === 'HEAD' || request.body === null) return request;
  const text = await request.text();
  if (Buffer.byteLength(text) > MAX_BODY_BYTES) return undefined;
  return new Request(request.url, { method: request.method, headers: request.headers, body: text });
}

async function answerToken(c: Context, session: Session, project: ProjectSettings): Promise<Response> {
  const form = new URLSearchParams(await c.req.text());
  const [basicId, basicSecret] = basicCredentials(c.req.header('authorization'));
  const { clientId, clientSecret } = session.credentials;
  const isKnown = (basicId ?? form.get('client_id')) === clientId && (basicSecret ?? form.get('client_secret')) === clientSecret;
  if (form.get('grant_type') !== 'client_credentials') return c.json({ error: 'unsupported_grant_type' }, 400);
  if (!isKnown) return c.json({ error: 'invalid_client' }, 401);
  const me = describeMe(session, project);
  return c.json({
    token_type: 'Bearer',
    expires_in: 86_400,
    scope: 'openid',
    access_token: await issueToken(session),
    project: { reference: `Project/${session.projectId}` },
    profile: { reference: `ClientApplication/${me.profile.id}` },
  });
}

function basicCredentials(header: string | undefined): [string | undefined, string | undefined] {
  const encoded = /^Basic (.+)$/i.exec(header ?? '')?.[1];
  if (!encoded) return [undefined, undefined];
  const text = Buffer.from(encoded, 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return [text.slice(0, colon), text.slice(colon + 1)];
}

// MedplumClient reads login_id, sub and exp from the token.
function issueToken(session: Session, profile?: string): Promise<string> {
  const { clientId } = session.credentials;
  const claims = { login_id: randomUUID(), client_id: clientId, profile: profile ?? `ClientApplication/${clientId}` };
  return new SignJWT({ ...claims, scope: 'openid' })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(clientId)
    .setIssuedAt()
    .setExpirationTime(TOKEN_LIFETIME)
    .sign(session.secret);
}

async function isSignedIn(header: string | undefined, session: Session): Promise<boolean> {
  const [basicId, basicSecret] = basicCredentials(header);
  if (basicId !== undefined) return basicId === session.credentials.clientId && basicSecret === session.credentials.clientSecret;
  const token = /^Bearer (.+)$/i.exec(header ?? '')?.[1];
  if (!token) return false;
  if (session.verified.has(token)) return true;
  return jwtVerify(token, session.secret, { algorithms: ['HS256'] }).then(
    () => session.verified.add(token).has(token),
    () => false,
  );
}

function describeMe({ credentials, projectId }: Session, { features, admin }: ProjectSettings) {
  const profile = { resourceType: 'ClientApplication' as const, id: credentials.clientId, name: 'KAP Pathway service' };
  const reference = { reference: `ClientApplication/${credentials.clientId}` };
  return {
    project: {
      resourceType: 'Project' as const,
      id: projectId,
      name: 'KAP Pathway sandbox',
      features: [...features],
      superAdmin: false,
    },
    membership: { resourceType: 'ProjectMembership' as const, id: projectId, user: reference, profile: reference, admin },
    profile,
    config: { resourceType: 'UserConfiguration' as const },
    accessPolicy: { resourceType: 'AccessPolicy' as const },
  };
}

const MINUTE_MS = 60_000;
/** How often bots whose cron is more frequent than daily run by themselves; each knows whether there is anything to do. */
const CRON_MINUTES = 5;

// The clock asks for cron when it is moved, and by itself while the sandbox runs.
function watchClock(clock: SandboxClock, host: BotHost): () => void {
  let day = clock.now().slice(0, 10);
  const look = (): void => {
    const today = clock.now().slice(0, 10);
    if (today !== day) host.runCron('daily');
    day = today;
    host.runCron('often');
  };
  const stop = clock.onMove(look);
  const timer = setInterval(look, CRON_MINUTES * MINUTE_MS);
  timer.unref();
  return () => {
    stop();
    clearInterval(timer);
  };
}
