import { OpenAPIHono, type z } from '@hono/zod-openapi';
import type { Context, MiddlewareHandler } from 'hono';
import { questionnaire } from '../../terminology/artifacts.ts';
import { latestResponse } from '../../core/chart/responses.ts';
import { AppError } from '../app-error.ts';
import { isDeskOnly, isHandedOut, readersOfForm } from '../authorization.ts';
import type { SessionInfo, WrittenAnswer } from '../contract.ts';
import { answerWithin, limitBody, readJson, refuseFaults, type ServiceEnv } from '../http.ts';
import { answerPathway, type Asking, assessCourse, assessPatient, refreshAs, toAnswer } from '../pathway-answer.ts';
import { summarize } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { requireRole, requireSession } from '../session-guard.ts';
import { clearFinding, reviewMedications, reviewRisk } from './clearances.ts';
import { giveDose } from './doses.ts';
import { readRoom } from '../session-room/read-room.ts';
import { recordEntry } from '../session-room/record-entry.ts';
import { retract } from '../session-room/retract.ts';
import { streamChanges } from './change-stream.ts';
import { submitForm } from './submit-form.ts';
import type { formAnswer } from './answer-schemas.ts';
import { beginCourse } from './begin-course.ts';
import { choosePatient, signedIn } from './choose-patient.ts';
import { prefillOf } from '../forms/prefill.ts';
import { describeApi, OPERATIONS } from './operations.ts';
import { addOrderRoutes } from './order-routes.ts';
import { addRecordRoutes } from './record-routes.ts';
import { addRoomRoutes } from './room-routes.ts';
import { addSiteRoutes } from './site-routes.ts';
import { patientIds, toWire, type Wire } from './wire.ts';
import { readWorkList } from './work-list.ts';
import { workAsked } from './work-list-schema.ts';

const MAX_BODY_BYTES = 256 * 1_024;
/** A refresh may take the EHR 15 s; a person waits no longer than this. A product choice. */
const ANSWER_MS = 25_000;

/** The panel's API; its operations are in `operations.ts`. The launched patient is the only patient of a session. */
export function apiRoutes(runtime: Runtime): OpenAPIHono<ServiceEnv> {
  const app = new OpenAPIHono<ServiceEnv>({
    defaultHook: (result) => {
      if (!result.success) refuseFaults(result.error);
    },
  });
  let description: string | undefined;
  // What the API is like is no secret; it holds nothing of anybody. Anybody may ask, so it is written once: that takes as long as some hooks.
  app.get('/api/openapi.json', (c) =>
    c.body((description ??= JSON.stringify(describeApi())), 200, { 'content-type': 'application/json' }),
  );
  // Of a body nothing is looked at, not even how long it is, before it is known who sends it.
  app.use('/api/*', answerWithin(ANSWER_MS), requireSession(runtime), limitBody(MAX_BODY_BYTES), requireJson(runtime));
  app.openapi(OPERATIONS.readUser, (c) => c.json(toWire(signedIn(c.get('on'), c.get('signedIn'))), 200));
  app.openapi(OPERATIONS.choosePatient, async (c) => {
    const choosing = { on: c.get('on'), session: c.get('signedIn'), sessionId: c.get('sessionId') };
    const { patient } = c.req.valid('json');
    c.set('shown', [patient]);
    return c.json(toWire(await choosePatient(runtime, choosing, patient)), 201);
  });
  addWorkList(app, runtime);
  app.openapi(OPERATIONS.readSession, async (c) => c.json(toWire(await sessionInfo(runtime, askingOf(c))), 200));
  app.openapi(OPERATIONS.readPathway, async (c) => {
    const refresh = c.req.valid('query').refresh === '1';
    return c.json(toWire(await answerPathway(runtime, askingOf(c), { refresh })), 200);
  });
  app.openapi(OPERATIONS.readForm, async (c) => c.json(await readForm(runtime, askingOf(c), c.req.valid('param').id), 200));
  app.openapi(OPERATIONS.readSessionRoom, async (c) => c.json(toWire(await readRoom(runtime, askingOf(c))), 200));
  app.openapi(OPERATIONS.watchChanges, (c) => {
    const { on, session, sessionId } = askingOf(c);
    return streamChanges(c, runtime, { tenant: on.tenant.id, sessionId, patients: [session.patientId] });
  });
  addWrites(app, runtime);
  addOrderRoutes(app, runtime);
  addRecordRoutes(app, runtime);
  addSiteRoutes(app, runtime);
  addRoomRoutes(app, runtime);
  return app;
}

function addWorkList(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.readWorkList, async (c) => {
    const asked = workAsked(c.req.valid('query'), c.req.valid('header'));
    const list = await readWorkList(runtime, { on: c.get('on'), session: c.get('signedIn') }, asked);
    c.set('shown', patientIds(list.items.map(({ patient }) => patient.reference)));
    return c.json(toWire(list), 200);
  });
}

/** Says what is wrong with a body before a schema is asked: that it is no JSON, nests too deeply, or says that it is something else. */
function requireJson({ deps }: Runtime): MiddlewareHandler<ServiceEnv> {
  const bounds = { maxBytes: MAX_BODY_BYTES, withinMs: deps.bodyMs };
  return async (c, next) => {
    if (c.req.method === 'POST') await readJson(c, bounds);
    await next();
  };
}

/** Each write answers 201 with what it wrote and the pathway as it stands with it. */
function addWrites(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  const written = (c: Context<ServiceEnv>, reference: string) => {
    c.set('written', reference);
    return writtenAnswer(runtime, askingOf(c), reference);
  };
  app.openapi(OPERATIONS.startCourse, async (c) =>
    c.json(await written(c, await beginCourse(runtime, askingOf(c), c.req.valid('json').protocol)), 201),
  );
  app.openapi(OPERATIONS.submitForm, async (c) => {
    const sent = { formId: c.req.valid('param').id, response: c.req.valid('json'), key: keyOf(c, runtime) };
    return c.json(await written(c, await submitForm(runtime, askingOf(c), sent)), 201);
  });
  app.openapi(OPERATIONS.clearFinding, async (c) =>
    c.json(await written(c, await clearFinding(runtime, askingOf(c), { ...c.req.valid('json'), key: keyOf(c, runtime) })), 201),
  );
  app.openapi(OPERATIONS.reviewMedications, async (c) =>
    c.json(
      await written(c, await reviewMedications(runtime, askingOf(c), { ...c.req.valid('json'), key: keyOf(c, runtime) })),
      201,
    ),
  );
  app.openapi(OPERATIONS.reviewRisk, async (c) =>
    c.json(await written(c, await reviewRisk(runtime, askingOf(c), { ...c.req.valid('json'), key: keyOf(c, runtime) })), 201),
  );
  app.openapi(OPERATIONS.giveDose, async (c) =>
    c.json(await written(c, await giveDose(runtime, askingOf(c), toWire(c.req.valid('json')))), 201),
  );
  app.openapi(OPERATIONS.recordSessionEntry, async (c) => {
    const entry = { key: keyOf(c, runtime), entry: c.req.valid('json') };
    return c.json(await written(c, await recordEntry(runtime, askingOf(c), entry)), 201);
  });
  app.openapi(OPERATIONS.retractEntry, async (c) =>
    c.json(await written(c, await retract(runtime, askingOf(c), c.req.valid('json').reference)), 201),
  );
}

/** What names a write: the client's own key, so that its repetition is the same write. Its body is not looked at again. */
function keyOf(c: Context<ServiceEnv>, runtime: Runtime): string {
  return c.req.header('idempotency-key') ?? runtime.ids();
}

function askingOf(c: Context<ServiceEnv>): Asking {
  return { on: c.get('on'), session: c.get('session'), sessionId: c.get('sessionId') };
}

async function writtenAnswer(runtime: Runtime, asking: Asking, reference: string): Promise<Wire<WrittenAnswer>> {
  await runtime.changes.touch(asking.on.tenant.id, asking.session.patientId);
  return toWire({ reference, pathway: toAnswer(runtime, asking, await assessCourse(runtime, asking)) });
}

async function sessionInfo(runtime: Runtime, asking: Asking): Promise<SessionInfo> {
  const { session, on } = asking;
  const assessed = await assessPatient(runtime, on, session.patientId);
  const patient =
    assessed?.record.patient ??
    (await refreshAs(runtime, asking, ['patient'])).resources.find((one) => one.resourceType === 'Patient');
  return {
    user: session.user,
    patient: summarize(patient, session.patientId),
    tenant: on.tenant.id,
    ...(session.encounterId === undefined ? {} : { encounter: `Encounter/${session.encounterId}` }),
    needPatientBanner: session.needPatientBanner,
    ...(session.intent === undefined ? {} : { intent: session.intent }),
    ...(session.open === undefined ? {} : { open: session.open }),
    ...(session.style === undefined ? {} : { style: session.style }),
    sandbox: on.tenant.sandbox === true,
  };
}

async function readForm(runtime: Runtime, asking: Asking, formId: string): Promise<z.infer<typeof formAnswer>> {
  const form = questionnaire(formId);
  if (form?.url === undefined) throw new AppError('not-found', 'There is no such form.');
  const assessed = await assessPatient(runtime, asking.on, asking.session.patientId);
  if (assessed !== undefined) {
    if (isDeskOnly(asking.session.user.roles) && isHandedOut(assessed.protocol, form.url)) return { questionnaire: { ...form } };
    requireRole(asking.session, readersOfForm(assessed.protocol, form.url));
  }
  const response = assessed === undefined ? undefined : latestResponse(assessed.chart, form.url, runtime.now())?.resource;
  const prefill = assessed === undefined ? [] : prefillOf(formId, assessed, runtime.now());
  return {
    questionnaire: { ...form },
    ...(response === undefined ? {} : { response: { ...response } }),
    ...(prefill.length === 0 ? {} : { prefill: toWire([...prefill]) }),
  };
}
