import { badRequest, notFound, OperationOutcomeError, normalizeOperationOutcome, unauthorized } from '@medplum/core';
import type { FhirRouter } from '@medplum/fhir-router';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import type { Context, Hono } from 'hono';
import { SMART_STYLE } from './smart-style.ts';
import { z } from 'zod';
import type { AuthServer } from '../auth/auth-server.ts';
import { parseAccess } from '../auth/scopes.ts';
import { ScopedRepository } from '../auth/scoped-repository.ts';
import { findPerson, PEOPLE } from '../people.ts';
import { outcomeResponse } from '../store/fhir-http.ts';
import type { SandboxRepository } from '../store/repository.ts';
import type { HookClient, HookContext } from './hook-client.ts';
import { resolvePrefetch } from './prefetch.ts';
import { catalog } from './catalog.ts';

interface StaffDeps {
  readonly repo: SandboxRepository;
  readonly router: FhirRouter;
  readonly auth: AuthServer;
  readonly hooks: HookClient;
  readonly fhirBase: string;
}

/** The client id under which the EHR's own users hold their tokens. */
export const EHR_CLIENT = 'sandbox-ehr';
/** The client id of the CDS service at this EHR. */
export const CDS_CLIENT = 'kap-cds';
const STAFF_SCOPE = 'user/*.cruds';
const STAFF_LIFETIME_S = 8 * 3600;
const HOOK_SCOPE = 'patient/*.rs';
const HOOK_LIFETIME_S = 300;

const id = z.string().regex(/^(?!\.{1,2}$)[A-Za-z0-9\-.]{1,64}$/, 'must be a FHIR id');
const launchBody = z.strictObject({
  /** Absent for an app that is opened outside of any chart. */
  patient: id.optional(),
  encounter: id.optional(),
  intent: z.string().max(200).optional(),
  appContext: z.string().max(4096).optional(),
  needPatientBanner: z.boolean().optional(),
  client: z.string().optional(),
});
const draftOrders = z.union([
  z.looseObject({ resourceType: z.literal('Bundle') }),
  z.array(z.looseObject({ resourceType: z.string() })),
]);
const hookBody = z.strictObject({
  patient: id,
  encounter: id.optional(),
  selections: z.array(z.string()).optional(),
  draftOrders: draftOrders.optional(),
  appointments: draftOrders.optional(),
});
const feedbackBody = z.strictObject({ service: z.string().min(1), feedback: z.array(z.looseObject({})) });

/** What the EHR's own screen does: sign in, list users, launch apps, fire hooks, send feedback. Errors are OperationOutcomes. */
export function mountStaffRoutes(app: Hono, deps: StaffDeps): void {
  app.get('/sandbox/ehr/catalog', (c) => c.json(catalog()));
  app.get('/sandbox/ehr/smart-style.json', (c) => c.json(SMART_STYLE));
  app.get('/sandbox/ehr/users', (c) =>
    c.json(PEOPLE.map(({ user, reference, name, roles }) => ({ user, practitioner: { reference, name }, roles }))),
  );
  app.post('/sandbox/ehr/login', (c) => guarded(() => login(c, deps)));
  app.post('/sandbox/ehr/launch', (c) => guarded(() => launch(c, deps)));
  app.post('/sandbox/ehr/hooks/:hook', (c) => guarded(() => fireHook(c, deps, c.req.param('hook'))));
  app.post('/sandbox/ehr/feedback', (c) => guarded(() => sendFeedback(c, deps)));
}

async function guarded(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    return outcomeResponse(normalizeOperationOutcome(error));
  }
}

async function login(c: Context, { auth }: StaffDeps): Promise<Response> {
  const { user } = await body(c, z.looseObject({ user: z.string() }));
  const person = findPerson(user);
  if (!person)
    throw new OperationOutcomeError(badRequest(`There is no such user: ${PEOPLE.map((one) => one.user).join(', ')} exist`));
  const { reference, name } = person;
  const grant = { clientId: EHR_CLIENT, scope: STAFF_SCOPE, user: reference, context: {} };
  const access_token = auth.tokens.issueAccess(grant, STAFF_LIFETIME_S);
  return c.json({ access_token, practitioner: { reference, name }, expires_in: STAFF_LIFETIME_S });
}

async function launch(c: Context, deps: StaffDeps): Promise<Response> {
  const user = staffOf(c, deps.auth);
  const { patient, encounter, intent, appContext, needPatientBanner, client: clientId } = await body(c, launchBody);
  if (patient !== undefined) await requireChart(deps.repo, patient, encounter);
  const client = deps.auth.clients
    .all()
    .find((one) => one.launchUrl !== undefined && (clientId === undefined || one.id === clientId));
  if (!client?.launchUrl) throw new OperationOutcomeError(badRequest('No such app is registered'));
  const context = {
    ...(patient === undefined ? {} : { patient }),
    ...(encounter === undefined ? {} : { encounter }),
    need_patient_banner: needPatientBanner ?? true,
    ...(intent === undefined ? {} : { intent }),
    ...(appContext === undefined ? {} : { appContext }),
    smart_style_url: new URL('/sandbox/ehr/smart-style.json', deps.fhirBase).href,
  };
  const url = new URL(client.launchUrl);
  url.searchParams.set('iss', deps.fhirBase);
  url.searchParams.set('launch', deps.auth.authorizations.createLaunch({ clientId: client.id, user, context }));
  return c.json({ url: url.href });
}

async function fireHook(c: Context, deps: StaffDeps, hook: string): Promise<Response> {
  const user = staffOf(c, deps.auth);
  const { patient, encounter, selections, draftOrders: drafts, appointments } = await body(c, hookBody);
  await requireChart(deps.repo, patient, encounter);
  const context: HookContext = {
    userId: user,
    patientId: patient,
    ...(encounter === undefined ? {} : { encounterId: encounter }),
    ...(selections === undefined ? {} : { selections }),
    ...(drafts === undefined ? {} : { draftOrders: asBundle(drafts) }),
    ...(appointments === undefined ? {} : { appointments: asBundle(appointments) }),
  };
  const grant = { clientId: CDS_CLIENT, scope: HOOK_SCOPE, user, context: { patient } };
  const access_token = deps.auth.tokens.issueAccess(grant, HOOK_LIFETIME_S);
  const fhirAuthorization = {
    access_token,
    token_type: 'Bearer',
    expires_in: HOOK_LIFETIME_S,
    scope: HOOK_SCOPE,
    subject: CDS_CLIENT,
    patient,
  };
  const repo = new ScopedRepository(deps.repo, parseAccess(STAFF_SCOPE));
  const tokens = {
    'context.patientId': patient,
    'context.userId': user,
    userPractitionerId: user.replace('Practitioner/', ''),
    ...(encounter === undefined ? {} : { 'context.encounterId': encounter }),
  };
  const services = await deps.hooks.fire(hook, context, {
    fhirServer: deps.fhirBase,
    fhirAuthorization,
    prefetch: (service) => resolvePrefetch(service.prefetch ?? {}, tokens, { router: deps.router, repo }),
  });
  deps.auth.tokens.revoke(access_token, CDS_CLIENT);
  return c.json({ services });
}

async function sendFeedback(c: Context, deps: StaffDeps): Promise<Response> {
  staffOf(c, deps.auth);
  const { service, feedback } = await body(c, feedbackBody);
  return c.json({ status: await deps.hooks.feedback(service, feedback) });
}

function asBundle(drafts: z.infer<typeof draftOrders>): Bundle {
  if (!Array.isArray(drafts)) return drafts as unknown as Bundle;
  return {
    resourceType: 'Bundle',
    type: 'collection',
    entry: drafts.map((resource) => ({ resource: resource as unknown as Resource })),
  };
}

// Only tokens of the EHR's own sign-in may act as the EHR's screen.
function staffOf(c: Context, auth: AuthServer): string {
  const token = /^Bearer ([\w-]+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  const record = token === undefined ? undefined : auth.tokens.findAccess(token);
  if (record?.clientId !== EHR_CLIENT || record.user === undefined) throw new OperationOutcomeError(unauthorized);
  return record.user;
}

async function requireChart(repo: SandboxRepository, patient: string, encounter: string | undefined): Promise<void> {
  await repo.readResource('Patient', patient);
  if (encounter === undefined) return;
  const found = await repo.readResource('Encounter', encounter);
  if (found.resourceType !== 'Encounter' || found.subject?.reference !== `Patient/${patient}`)
    throw new OperationOutcomeError(notFound);
}

async function body<T>(c: Context, schema: z.ZodType<T>): Promise<T> {
  let json: unknown;
  try {
    json = await c.req.json();
  } catch {
    throw new OperationOutcomeError(badRequest('The body is not JSON'));
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new OperationOutcomeError(badRequest(issue?.message ?? 'Invalid body', issue?.path.join('.')));
}
