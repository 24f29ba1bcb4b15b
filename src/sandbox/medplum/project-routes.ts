import { allOk, badRequest, created, forbidden, normalizeErrorString, notFound } from '@medplum/core';
import type { WithId } from '@medplum/core';
import type { FhirRequest, FhirResponse, FhirRouter } from '@medplum/fhir-router';
import type { Bot, Binary, ClientApplication, ProjectMembership, Resource } from '@medplum/fhirtypes';
import type { Hono } from 'hono';
import { randomBytes } from 'node:crypto';
import { outcomeResponse } from '../store/fhir-http.ts';
import type { SandboxRepository } from '../store/repository.ts';
import type { BotHost } from './bot-host.ts';

/** What the installer's routes work on. */
export interface ProjectParts {
  readonly repo: SandboxRepository;
  readonly host: BotHost;
  readonly projectId: string;
  readonly isAdmin: () => boolean;
  readonly hasBots: () => boolean;
}

/** Medplum's own FHIR operations that an installation uses: `$validate`, `$deploy` and `$execute`. */
export function addOperations(router: FhirRouter, { repo, host, hasBots }: ProjectParts): void {
  router.add('POST', '/:resourceType/$validate', async ({ body }: FhirRequest): Promise<FhirResponse> => {
    repo.validate(body as Resource);
    return Promise.resolve([allOk]);
  });
  router.add('POST', '/Bot/:id/$deploy', async ({ params, body }: FhirRequest): Promise<FhirResponse> => {
    if (!hasBots()) return [badRequest('Bots not enabled')];
    const bot = await repo.readResource<Bot>('Bot', params['id'] ?? '');
    const { code, filename } = body as { readonly code: string; readonly filename: string };
    const binary = await repo.createResource<Binary>({ resourceType: 'Binary', contentType: 'text/javascript' });
    const executableCode = { contentType: 'text/javascript', url: `Binary/${binary.id}`, title: filename };
    const deployed = await repo.updateResource<Bot>({ ...bot, executableCode });
    host.deploy(deployed, code);
    return [allOk];
  });
  router.add('POST', '/Bot/:id/$execute', async ({ params, body }: FhirRequest): Promise<FhirResponse> => {
    const outcome = await host.execute(`Bot/${params['id'] ?? ''}`, body);
    if (outcome === undefined) return [notFound];
    if (!outcome.ok) return [badRequest(normalizeErrorString(outcome.error))];
    return [allOk, outcome.result as Resource];
  });
}

/** Medplum's admin routes, the only ones that make a Bot or client together with its membership. */
export function mountAdmin(app: Hono, base: string, parts: ProjectParts): void {
  const { repo, projectId, isAdmin } = parts;
  const path = `${base}admin/projects/:project`;
  app.use(`${path}/*`, async (_c, next) => (isAdmin() ? await next() : outcomeResponse(forbidden)));
  app.post(`${path}/bot`, async (c) => {
    const { accessPolicy, ...bot } = await c.req.json<Partial<Bot> & { accessPolicy?: ProjectMembership['accessPolicy'] }>();
    const made = await repo.createResource<Bot>({ ...bot, resourceType: 'Bot' });
    await join(repo, { projectId, member: made, accessPolicy });
    return c.json(made, 201);
  });
  app.post(`${path}/client`, async (c) => {
    const { accessPolicy, ...client } = await c.req.json<
      Partial<ClientApplication> & { accessPolicy?: ProjectMembership['accessPolicy'] }
    >();
    const secret = randomBytes(32).toString('hex');
    const made = await repo.createResource<ClientApplication>({ ...client, secret, resourceType: 'ClientApplication' });
    await join(repo, { projectId, member: made, accessPolicy });
    return c.json(made, 201);
  });
  app.post(`${path}/members/:id`, async (c) => c.json(await repo.updateResource(await c.req.json<ProjectMembership>())));
  app.delete(`${path}/members/:id`, async (c) => {
    const id = c.req.param('id');
    if (repo.store.get('ProjectMembership', id) === undefined) return outcomeResponse(notFound);
    await repo.deleteResource('ProjectMembership', id);
    return outcomeResponse(created);
  });
}

async function join(
  repo: SandboxRepository,
  one: {
    readonly projectId: string;
    readonly member: WithId<Bot | ClientApplication>;
    readonly accessPolicy: ProjectMembership['accessPolicy'];
  },
): Promise<void> {
  const reference = `${one.member.resourceType}/${one.member.id}`;
  await repo.createResource<ProjectMembership>({
    resourceType: 'ProjectMembership',
    project: { reference: `Project/${one.projectId}` },
    user: { reference },
    profile: { reference },
    ...(one.accessPolicy === undefined ? {} : { accessPolicy: one.accessPolicy }),
  });
}
