import { createRoute, z } from '@hono/zod-openapi';
import {
  choiceQuery,
  endRequest,
  orderDecision,
  orderWritten,
  pdmpRequest,
  prepareRequest,
  questionRequest,
  reviseRequest,
} from '../orders/contract.ts';
import { body, json, NOT_FOUND, read, refusals, REFUSALS, WRITE_REFUSALS } from './operation-parts.ts';

const orderId = z.object({
  id: z
    .string()
    .regex(/^[A-Za-z0-9\-.]{1,64}$/)
    .meta({ description: 'Id of the order in Medplum.' }),
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
  recordPdmp: createRoute({
    method: 'post',
    path: '/api/pdmp-checks',
    operationId: 'recordPdmpCheck',
    request: { body: body(pdmpRequest) },
    responses: acted,
  }),
} as const;
