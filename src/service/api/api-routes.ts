import { type Context, Hono } from 'hono';
import { questionnaire } from '../../terminology/artifacts.ts';
import { latestResponse } from '../../core/chart/responses.ts';
import { AppError } from '../app-error.ts';
import {
  clearanceRequest,
  doseRequest,
  type FormAnswer,
  formRequest,
  reviewRequest,
  type SessionInfo,
  startCourseRequest,
  type WrittenAnswer,
} from '../contract.ts';
import { answerWithin, limitBody, parseBody, readJson, type ServiceEnv } from '../http.ts';
import { answerPathway, type Asking, assessCourse, assessPatient, refreshAs, toAnswer } from '../pathway-answer.ts';
import { summarize } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { requireSession } from '../session-guard.ts';
import { clearFinding, reviewMedications, reviewRisk } from './clearances.ts';
import { giveDose } from './doses.ts';
import { submitForm } from './submit-form.ts';
import { beginCourse } from './begin-course.ts';

const MAX_BODY_BYTES = 256 * 1_024;
/** A refresh may take the EHR 15 s; a person waits no longer than this. A product choice. */
const ANSWER_MS = 25_000;

/** The panel's API; contract in `src/service/contract.ts`. The launched patient is the only patient of a session. */
export function apiRoutes(runtime: Runtime): Hono<ServiceEnv> {
  const app = new Hono<ServiceEnv>();
  app.use('/api/*', answerWithin(ANSWER_MS), limitBody(MAX_BODY_BYTES), requireSession(runtime));
  app.get('/api/session', async (c) => c.json(await sessionInfo(runtime, askingOf(c))));
  app.get('/api/pathway', async (c) =>
    c.json(await answerPathway(runtime, askingOf(c), { refresh: c.req.query('refresh') === '1' })),
  );
  app.get('/api/forms/:id', async (c) => c.json(await readForm(runtime, askingOf(c), c.req.param('id'))));
  addWrites(app, runtime);
  return app;
}

/** Each write answers 201 with what it wrote and the pathway as it stands with it. */
function addWrites(app: Hono<ServiceEnv>, runtime: Runtime): void {
  app.post('/api/pathway', async (c) => {
    const { protocol } = parseBody(startCourseRequest, await readJson(c));
    return written(runtime, c, await beginCourse(runtime, askingOf(c), protocol));
  });
  app.post('/api/forms/:id', async (c) => {
    const response = parseBody(formRequest, await readJson(c));
    return written(runtime, c, await submitForm(runtime, askingOf(c), { formId: c.req.param('id'), response }));
  });
  app.post('/api/clearances', async (c) =>
    written(runtime, c, await clearFinding(runtime, askingOf(c), parseBody(clearanceRequest, await readJson(c)))),
  );
  app.post('/api/medication-reviews', async (c) =>
    written(runtime, c, await reviewMedications(runtime, askingOf(c), parseBody(reviewRequest, await readJson(c)))),
  );
  app.post('/api/risk-reviews', async (c) =>
    written(runtime, c, await reviewRisk(runtime, askingOf(c), parseBody(reviewRequest, await readJson(c)))),
  );
  app.post('/api/doses', async (c) =>
    written(runtime, c, await giveDose(runtime, askingOf(c), parseBody(doseRequest, await readJson(c)))),
  );
}

function askingOf(c: Context<ServiceEnv>): Asking {
  return { on: c.get('on'), session: c.get('session'), sessionId: c.get('sessionId') };
}

async function written(runtime: Runtime, c: Context<ServiceEnv>, reference: string): Promise<Response> {
  const answer: WrittenAnswer = { reference, pathway: toAnswer(runtime, await assessCourse(runtime, askingOf(c))) };
  return c.json(answer, 201);
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
    sandbox: on.tenant.sandbox === true,
  };
}

async function readForm(runtime: Runtime, asking: Asking, formId: string): Promise<FormAnswer> {
  const form = questionnaire(formId);
  if (form?.url === undefined) throw new AppError('not-found', 'There is no such form.');
  const assessed = await assessPatient(runtime, asking.on, asking.session.patientId);
  const response = assessed === undefined ? undefined : latestResponse(assessed.chart, form.url, runtime.now())?.resource;
  return { questionnaire: form, ...(response === undefined ? {} : { response }) };
}
