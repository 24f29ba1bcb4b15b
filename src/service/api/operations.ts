import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  choosePatientRequest,
  clearanceRequest,
  doseRequest,
  formRequest,
  reviewRequest,
  startCourseRequest,
} from '../contract.ts';
import { formAnswer, outcome, pathwayAnswer, patient, sessionAnswer, userAnswer, writtenAnswer } from './answer-schemas.ts';
import { workListAnswer } from './work-list-schema.ts';

const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });

/** Any operation may answer with these; the body is always an OperationOutcome. */
const REFUSALS = {
  401: 'There is no session, or it has ended.',
  403: 'This role may not do this, or the request does not come from the panel.',
  502: 'The EHR or the KAP record could not be read or written.',
  503: 'Sessions are out of reach at this moment; try again.',
  504: 'What stands behind the service did not answer in time.',
  500: 'A fault of ours, with a number to report it by.',
} as const;

const NOT_FOUND = { 404: 'There is no such thing.' } as const;
const WRITE_REFUSALS = {
  400: 'The body is not what it should be; every fault is named with its path.',
  409: 'There is no course yet, no patient is open, or somebody else changed it at the same time.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'A rule forbids it; the details name the rule or the line of the gate.',
} as const;

type Refusals<Texts> = { [Status in keyof Texts]: { description: string; content: ReturnType<typeof json<typeof outcome>> } };

function refusals<Texts extends Readonly<Record<number, string>>>(texts: Texts): Refusals<Texts> {
  const entries = Object.entries(texts).map(([status, description]) => [status, { description, content: json(outcome) }]);
  return Object.fromEntries(entries) as Refusals<Texts>;
}

const read = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  200: { description, content: json(schema) },
  ...refusals(REFUSALS),
});

const written = {
  201: { description: 'Written; the pathway as it stands with it.', content: json(writtenAnswer) },
  ...refusals({ ...REFUSALS, ...WRITE_REFUSALS, ...NOT_FOUND }),
};

const body = <Schema extends z.ZodType>(schema: Schema) => ({ required: true, content: json(schema) });
const formId = z.object({ id: z.string().min(1).meta({ description: 'Id of the Questionnaire.' }) });

/** The operations of the panel's API. Who may call which is decided in `authorization.ts`; what they do is in `api-routes.ts`. */
export const OPERATIONS = {
  readUser: createRoute({
    method: 'get',
    path: '/api/user',
    operationId: 'readUser',
    responses: read(userAnswer, 'Who is signed in, and whether a patient was launched.'),
  }),
  choosePatient: createRoute({
    method: 'post',
    path: '/api/patients',
    operationId: 'choosePatient',
    request: { body: body(choosePatientRequest) },
    responses: {
      201: { description: 'The patient is open in this session.', content: json(patient) },
      ...refusals({ ...REFUSALS, 400: WRITE_REFUSALS[400], 413: WRITE_REFUSALS[413], 415: WRITE_REFUSALS[415] }),
    },
  }),
  readSession: createRoute({
    method: 'get',
    path: '/api/session',
    operationId: 'readSession',
    responses: { ...read(sessionAnswer, 'Who is signed in, for which patient.'), ...refusals({ 409: WRITE_REFUSALS[409] }) },
  }),
  readWorkList: createRoute({
    method: 'get',
    path: '/api/work-list',
    operationId: 'readWorkList',
    responses: read(workListAnswer, 'What all running courses ask for, the most pressing first.'),
  }),
  readPathway: createRoute({
    method: 'get',
    path: '/api/pathway',
    operationId: 'readPathway',
    request: {
      query: z.object({
        refresh: z.string().optional().meta({ description: '1 reads the EHR again first.', example: '1' }),
      }),
    },
    responses: { ...read(pathwayAnswer, 'The course as it stands now.'), ...refusals({ 409: WRITE_REFUSALS[409] }) },
  }),
  readForm: createRoute({
    method: 'get',
    path: '/api/forms/{id}',
    operationId: 'readForm',
    request: { params: formId },
    responses: { ...read(formAnswer, 'The form and its last answers.'), ...refusals({ ...NOT_FOUND, 409: WRITE_REFUSALS[409] }) },
  }),
  startCourse: createRoute({
    method: 'post',
    path: '/api/pathway',
    operationId: 'startCourse',
    request: { body: body(startCourseRequest) },
    responses: written,
  }),
  submitForm: createRoute({
    method: 'post',
    path: '/api/forms/{id}',
    operationId: 'submitForm',
    request: { params: formId, body: body(formRequest) },
    responses: written,
  }),
  clearFinding: createRoute({
    method: 'post',
    path: '/api/clearances',
    operationId: 'clearFinding',
    request: { body: body(clearanceRequest) },
    responses: written,
  }),
  reviewMedications: createRoute({
    method: 'post',
    path: '/api/medication-reviews',
    operationId: 'reviewMedications',
    request: { body: body(reviewRequest) },
    responses: written,
  }),
  reviewRisk: createRoute({
    method: 'post',
    path: '/api/risk-reviews',
    operationId: 'reviewRisk',
    request: { body: body(reviewRequest) },
    responses: written,
  }),
  giveDose: createRoute({
    method: 'post',
    path: '/api/doses',
    operationId: 'giveDose',
    request: { body: body(doseRequest) },
    responses: written,
  }),
} as const;

/** The OpenAPI 3.1 document of the panel's API, from the schemas that the service itself validates with. */
export function describeApi(): object {
  const described = new OpenAPIHono();
  for (const operation of Object.values(OPERATIONS)) described.openAPIRegistry.registerPath(operation);
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'KAP Pathway panel API',
      version: '1',
      description:
        'What the panel in the chart reads and writes. A SMART launch gives the session; its patient is the only patient. ' +
        'In a session that was launched without one, X-KAP-Patient names a chosen patient; in any, it says whom the page shows. ' +
        'Writes need the header X-KAP-Request: panel and our own Origin.',
      license: { name: 'Apache-2.0' },
    },
  });
}
