import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import {
  choosePatientRequest,
  clearanceRequest,
  doseRequest,
  formRequest,
  retractionRequest,
  reviewRequest,
  sessionEntryRequest,
  startCourseRequest,
} from '../contract.ts';
import { formAnswer, pathwayAnswer, patient, sessionAnswer, sessionRoomAnswer, userAnswer } from './answer-schemas.ts';
import { body, json, NOT_FOUND, read, refusals, REFUSALS, WRITE_REFUSALS, written } from './operation-parts.ts';
import { ORDER_OPERATIONS } from './order-operations.ts';
import { RECORD_OPERATIONS } from './record-operations.ts';
import { ROOM_OPERATIONS } from './room-operations.ts';
import { SITE_OPERATIONS } from './site-operations.ts';
import { workListAnswer, workListHeaders, workListQuery } from './work-list-schema.ts';

/** Repeating a write under its key finds what the first one wrote. */
const headers = z.object({
  'idempotency-key': z.uuid().optional().meta({ description: 'Made by the client, one a write.' }),
});
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
    request: { query: workListQuery, headers: workListHeaders },
    responses: {
      ...read(workListAnswer, 'Rows of what all running courses ask for, the most pressing first.'),
      ...refusals({ 400: 'The query is not what it should be; every fault is named.' }),
    },
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
    request: { headers, params: formId, body: body(formRequest) },
    responses: written,
  }),
  clearFinding: createRoute({
    method: 'post',
    path: '/api/clearances',
    operationId: 'clearFinding',
    request: { headers, body: body(clearanceRequest) },
    responses: written,
  }),
  reviewMedications: createRoute({
    method: 'post',
    path: '/api/medication-reviews',
    operationId: 'reviewMedications',
    request: { headers, body: body(reviewRequest) },
    responses: written,
  }),
  reviewRisk: createRoute({
    method: 'post',
    path: '/api/risk-reviews',
    operationId: 'reviewRisk',
    request: { headers, body: body(reviewRequest) },
    responses: written,
  }),
  giveDose: createRoute({
    method: 'post',
    path: '/api/doses',
    operationId: 'giveDose',
    request: { body: body(doseRequest) },
    responses: written,
  }),
  readSessionRoom: createRoute({
    method: 'get',
    path: '/api/session-room',
    operationId: 'readSessionRoom',
    responses: {
      ...read(sessionRoomAnswer, 'What was entered in the dosing visit that goes on.'),
      ...refusals({ 409: WRITE_REFUSALS[409] }),
    },
  }),
  recordSessionEntry: createRoute({
    method: 'post',
    path: '/api/session-entries',
    operationId: 'recordSessionEntry',
    request: { headers, body: body(sessionEntryRequest) },
    responses: written,
  }),
  retractEntry: createRoute({
    method: 'post',
    path: '/api/retractions',
    operationId: 'retractEntry',
    request: { body: body(retractionRequest) },
    responses: written,
  }),
  watchChanges: createRoute({
    method: 'get',
    path: '/api/changes',
    operationId: 'watchChanges',
    responses: {
      200: {
        description: 'Server-sent events: `change` when the record of the patient changed, `beat` to keep the line open.',
        content: { 'text/event-stream': { schema: z.string() } },
      },
      ...refusals({ ...REFUSALS, 409: WRITE_REFUSALS[409] }),
    },
  }),
} as const;

/** The OpenAPI 3.1 document of the panel's API, from the schemas that the service itself validates with. */
export function describeApi(): object {
  const described = new OpenAPIHono();
  const all = { ...OPERATIONS, ...ORDER_OPERATIONS, ...RECORD_OPERATIONS, ...SITE_OPERATIONS, ...ROOM_OPERATIONS };
  for (const operation of Object.values(all)) described.openAPIRegistry.registerPath(operation);
  return described.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'KAP Pathway panel API',
      version: '1',
      description:
        'What the panel in the chart reads and writes. A SMART launch gives the session; its patient is the only patient. ' +
        'In a session that was launched without one, X-KAP-Patient names a chosen patient; in any, it says whom the page shows. ' +
        'X-KAP-User says who opened the page, as tenant and reference: to somebody else than the session’s user it answers 401. ' +
        'Writes need the header X-KAP-Request: panel and our own Origin.',
      license: { name: 'Apache-2.0' },
    },
  });
}
