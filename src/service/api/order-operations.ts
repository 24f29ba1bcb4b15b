import { createRoute, z } from '@hono/zod-openapi';
import {
  attestRequest,
  passkeyAnswer,
  passkeyDecisionRequest,
  passkeyOptionsAnswer,
  passkeyRequest,
  reviewAnswer,
  reviewRequest,
  verificationAnswer,
} from '../orders/attest-contract.ts';
import { FHIR_ID } from '../../ehr/ehr-client.ts';
import { orderDecision, orderWritten } from '../orders/contract.ts';
import {
  answerRequest,
  choiceQuery,
  endRequest,
  pdmpRequest,
  prepareRequest,
  questionRequest,
  reviseRequest,
} from '../orders/request-contract.ts';
import {
  handOverAnswer,
  handOverRequest,
  lozengeAnswer,
  lozengeRequest,
  matchRequest,
  reportRequest,
  stockAnswer,
  stockRequest,
} from '../orders/ledger-contract.ts';
import { body, json, NOT_FOUND, read, refusals, REFUSALS, WRITE_REFUSALS } from './operation-parts.ts';

const orderId = z.object({
  id: z.string().regex(FHIR_ID).meta({ description: 'Id of the order in Medplum.' }),
});

const acted = {
  201: { description: 'Written; the decision as it stands with it.', content: json(orderWritten) },
  ...refusals({ ...REFUSALS, ...WRITE_REFUSALS, ...NOT_FOUND }),
};

/** Operations on ketamine orders; what they mean is in docs/orders.md. */
export const ORDER_OPERATIONS = {
  readDecision: createRoute({
    method: 'get',
    path: '/api/orders/decision',
    operationId: 'readOrderDecision',
    request: { query: choiceQuery },
    responses: {
      ...read(orderDecision, 'Everything that bears on the decision.'),
      ...refusals({ 400: WRITE_REFUSALS[400], 409: WRITE_REFUSALS[409] }),
    },
  }),
  prepare: createRoute({
    method: 'post',
    path: '/api/orders',
    operationId: 'prepareOrder',
    request: { body: body(prepareRequest) },
    responses: acted,
  }),
  revise: createRoute({
    method: 'post',
    path: '/api/orders/{id}/revisions',
    operationId: 'reviseOrder',
    request: { params: orderId, body: body(reviseRequest) },
    responses: acted,
  }),
  end: createRoute({
    method: 'post',
    path: '/api/orders/{id}/end',
    operationId: 'endOrder',
    request: { params: orderId, body: body(endRequest) },
    responses: acted,
  }),
  ask: createRoute({
    method: 'post',
    path: '/api/orders/{id}/questions',
    operationId: 'askTherapist',
    request: { params: orderId, body: body(questionRequest) },
    responses: acted,
  }),
  answer: createRoute({
    method: 'post',
    path: '/api/questions/{id}/answers',
    operationId: 'answerQuestion',
    request: { params: orderId, body: body(answerRequest) },
    responses: acted,
  }),
  recordPdmp: createRoute({
    method: 'post',
    path: '/api/pdmp-checks',
    operationId: 'recordPdmpCheck',
    request: { body: body(pdmpRequest) },
    responses: acted,
  }),
  review: createRoute({
    method: 'post',
    path: '/api/orders/{id}/reviews',
    operationId: 'reviewOrder',
    request: { params: orderId, body: body(reviewRequest) },
    responses: {
      201: { description: 'A review that waits for its step-up.', content: json(reviewAnswer) },
      ...refusals({ ...REFUSALS, ...WRITE_REFUSALS, ...NOT_FOUND }),
    },
  }),
  attest: createRoute({
    method: 'post',
    path: '/api/orders/{id}/attestations',
    operationId: 'attestOrder',
    request: { params: orderId, body: body(attestRequest) },
    responses: acted,
  }),
  verify: createRoute({
    method: 'get',
    path: '/api/attestations/{id}/verification',
    operationId: 'verifyAttestation',
    request: { params: orderId },
    responses: {
      ...read(verificationAnswer, 'What every check says.'),
      ...refusals({ ...NOT_FOUND, 409: WRITE_REFUSALS[409] }),
    },
  }),
  readPasskeys: createRoute({
    method: 'get',
    path: '/api/passkeys',
    operationId: 'readPasskeys',
    responses: read(passkeyAnswer, 'Passkeys with what was decided about them.'),
  }),
  beginPasskey: createRoute({
    method: 'post',
    path: '/api/passkeys/challenges',
    operationId: 'beginPasskey',
    responses: {
      201: { description: 'What the browser needs to make a passkey.', content: json(passkeyOptionsAnswer) },
      ...refusals({ ...REFUSALS, ...WRITE_REFUSALS }),
    },
  }),
  keepPasskey: createRoute({
    method: 'post',
    path: '/api/passkeys',
    operationId: 'registerPasskey',
    request: { body: body(passkeyRequest) },
    responses: {
      201: { description: 'Kept, pending until an administrator approves it.', content: json(passkeyAnswer) },
      ...refusals({ ...REFUSALS, ...WRITE_REFUSALS }),
    },
  }),
  decidePasskey: createRoute({
    method: 'post',
    path: '/api/passkeys/{id}/decisions',
    operationId: 'decidePasskey',
    request: { params: orderId, body: body(passkeyDecisionRequest) },
    responses: {
      201: { description: 'Decided.', content: json(passkeyAnswer) },
      ...refusals({ ...REFUSALS, ...WRITE_REFUSALS, ...NOT_FOUND }),
    },
  }),
  handOver: createRoute({
    method: 'post',
    path: '/api/orders/{id}/handovers',
    operationId: 'handOverOrder',
    request: { params: orderId, body: body(handOverRequest) },
    responses: {
      201: { description: 'To enter and sign where prescriptions are signed.', content: json(handOverAnswer) },
      ...refusals({ ...REFUSALS, ...WRITE_REFUSALS, ...NOT_FOUND }),
    },
  }),
  match: createRoute({
    method: 'post',
    path: '/api/orders/{id}/matches',
    operationId: 'matchOrder',
    request: { params: orderId, body: body(matchRequest) },
    responses: acted,
  }),
  report: createRoute({
    method: 'post',
    path: '/api/orders/{id}/reports',
    operationId: 'reportOrder',
    request: { params: orderId, body: body(reportRequest) },
    responses: acted,
  }),
  readLozenges: createRoute({
    method: 'get',
    path: '/api/lozenges',
    operationId: 'readLozenges',
    responses: { ...read(lozengeAnswer, 'The ledger of lozenges.'), ...refusals({ 409: WRITE_REFUSALS[409] }) },
  }),
  enterLozenges: createRoute({
    method: 'post',
    path: '/api/lozenges',
    operationId: 'enterLozenges',
    request: { body: body(lozengeRequest) },
    responses: {
      201: { description: 'Entered.', content: json(lozengeAnswer) },
      ...refusals({ ...REFUSALS, ...WRITE_REFUSALS, ...NOT_FOUND }),
    },
  }),
  readStock: createRoute({
    method: 'get',
    path: '/api/stock',
    operationId: 'readStock',
    responses: read(stockAnswer, 'Practice stock by lot.'),
  }),
  enterStock: createRoute({
    method: 'post',
    path: '/api/stock',
    operationId: 'enterStock',
    request: { body: body(stockRequest) },
    responses: {
      201: { description: 'Entered.', content: json(stockAnswer) },
      ...refusals({ ...REFUSALS, ...WRITE_REFUSALS }),
    },
  }),
} as const;
