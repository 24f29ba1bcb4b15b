import { unauthorized } from '@medplum/core';
import { FhirRouter } from '@medplum/fhir-router';
import type { StructureDefinition, Subscription } from '@medplum/fhirtypes';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { createAuthServer } from '../auth/auth-server.ts';
import type { AuthServer } from '../auth/auth-server.ts';
import type { RegisteredClient } from '../auth/clients.ts';
import { createSigningKey } from '../auth/keys.ts';
import type { SigningKey } from '../auth/keys.ts';
import { parseAccess } from '../auth/scopes.ts';
import { ScopedRepository } from '../auth/scoped-repository.ts';
import type { TokenRecord } from '../auth/tokens.ts';
import { answerFhir, outcomeResponse } from '../store/fhir-http.ts';
import { SandboxRepository } from '../store/repository.ts';
import { buildCapabilityStatement } from './capability.ts';
import { HookClient } from './hook-client.ts';
import { mountOpenFhir, OPEN_SCOPE } from './open-fhir.ts';
import { mountStaffRoutes } from './staff-routes.ts';
import { SECRET_EXTENSION, startSubscriptionSender } from './subscription-sender.ts';
import type { SubscriptionSender } from './subscription-sender.ts';

export interface EhrOptions {
  /** Origin under which the sandbox is reached, such as `http://localhost:8787`. */
  readonly origin: string;
  readonly clock: { now(): string };
  readonly clients: readonly RegisteredClient[];
  readonly profiles?: readonly StructureDefinition[];
  /** CDS Hooks discovery URL of the service that the EHR calls. */
  readonly servicesUrl: string;
  /** Calls CDS services. */
  readonly fetchHooks: typeof fetch;
  /** Sends notifications and reads the clients' key sets. */
  readonly fetchOut: typeof fetch;
  readonly nowMs?: () => number;
  /** Whether anybody may read, from any page and without a token; false by default. */
  readonly open?: boolean;
}

/** The sandbox's EHR, to be mounted at the root: `/sandbox/fhir`, `/sandbox/auth`, `/sandbox/ehr`. */
export interface Ehr {
  readonly app: Hono;
  readonly repo: SandboxRepository;
  readonly router: FhirRouter;
  readonly auth: AuthServer;
  readonly sender: SubscriptionSender;
  readonly hooks: HookClient;
  readonly fhirBase: string;
  readonly issuer: string;
  /** Puts R4 rest-hook Subscriptions in place, one a criterion, instead of those that the endpoint had. */
  subscribe(endpoint: string, secret: string, criteria: readonly string[]): Promise<void>;
}

export async function createEhr(options: EhrOptions): Promise<Ehr> {
  const { origin, clock } = options;
  const fhirBase = `${origin}/sandbox/fhir`;
  const issuer = `${origin}/sandbox/auth`;
  const [idTokenKey, cdsKey] = await Promise.all([createSigningKey('RS256'), createSigningKey('ES384')]);
  const repo = new SandboxRepository({ clock, baseUrl: fhirBase, profiles: options.profiles ?? [] });
  const router = new FhirRouter();
  const { clients, fetchOut, nowMs } = options;
  const auth = createAuthServer({ issuer, fhirBase, clients, idTokenKey, fetch: fetchOut, ...(nowMs ? { nowMs } : {}) });
  const cdsJwksUrl = `${issuer}/cds-jwks`;
  const hooks = new HookClient({
    servicesUrl: options.servicesUrl,
    issuer: fhirBase,
    jwksUrl: cdsJwksUrl,
    key: cdsKey,
    fetch: options.fetchHooks,
  });
  const parts = { repo, router, auth, hooks, fhirBase, issuer, sender: startSubscriptionSender(repo, fetchOut) };
  const app = new Hono();
  mountAuth(app, auth, cdsKey);
  if (options.open === true) mountOpenFhir(app, parts);
  mountFhir(app, parts, { clock, isOpen: options.open === true });
  mountStaffRoutes(app, parts);
  return { ...parts, app, subscribe: (endpoint, secret, criteria) => subscribe(repo, { endpoint, secret, criteria }) };
}

/** The live token of a request, or undefined. */
export function bearerOf(c: Context, auth: AuthServer): TokenRecord | undefined {
  const token = /^Bearer ([\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  return token === undefined ? undefined : auth.tokens.findAccess(token);
}

function mountAuth(app: Hono, auth: AuthServer, cdsKey: SigningKey): void {
  app.get('/sandbox/auth/cds-jwks', (c) => c.json({ keys: [cdsKey.publicJwk] }, 200, { 'Cache-Control': 'max-age=300' }));
  app.get('/sandbox/fhir/.well-known/smart-configuration', (c) => c.json(auth.smartConfiguration));
  app.route('/sandbox/auth', auth.app);
}

function mountFhir(
  app: Hono,
  ehr: Pick<Ehr, 'repo' | 'router' | 'auth' | 'fhirBase' | 'issuer'>,
  { clock, isOpen }: { readonly clock: { now(): string }; readonly isOpen: boolean },
): void {
  const challenge = { 'WWW-Authenticate': 'Bearer' };
  app.get('/sandbox/fhir/metadata', (c) =>
    c.json(buildCapabilityStatement(ehr.fhirBase, ehr.issuer, clock.now()), 200, { 'Content-Type': 'application/fhir+json' }),
  );
  app.all('/sandbox/fhir/*', (c) => {
    const token = bearerOf(c, ehr.auth);
    if (!token && !isOpen) return outcomeResponse(unauthorized, challenge);
    const url = new URL(c.req.url);
    const repo = new ScopedRepository(ehr.repo, parseAccess(token?.scope ?? OPEN_SCOPE, token?.context.patient));
    return answerFhir(c.req.raw, fhirPath(url), { router: ehr.router, repo });
  });
}

function fhirPath(url: URL): string {
  return url.pathname.replace(/^\/sandbox\/fhir\/?/, '') + url.search;
}

async function subscribe(
  repo: SandboxRepository,
  { endpoint, secret, criteria }: { readonly endpoint: string; readonly secret: string; readonly criteria: readonly string[] },
): Promise<void> {
  for (const old of [...repo.store.all('Subscription')]) {
    if (old.resourceType === 'Subscription' && old.channel.endpoint === endpoint)
      await repo.deleteResource('Subscription', old.id);
  }
  for (const criterion of criteria) {
    await repo.createResource<Subscription>({
      resourceType: 'Subscription',
      status: 'active',
      reason: 'KAP Pathway',
      criteria: criterion,
      channel: { type: 'rest-hook', endpoint, payload: 'application/fhir+json' },
      extension: [{ url: SECRET_EXTENSION, valueString: secret }],
    });
  }
}
