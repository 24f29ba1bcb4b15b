import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ServiceEnv } from '../http.ts';
import { recordPdmpCheck } from '../orders/notes.ts';
import { endOrder, prepareOrder, reviseOrder } from '../orders/prepare.ts';
import { answerQuestion, askTherapist } from '../orders/questions.ts';
import type { Runtime } from '../runtime.ts';
import { addAttestRoutes } from './attest-routes.ts';
import { addLedgerRoutes } from './ledger-routes.ts';
import { askingOf, decisionAnswer, orderWrittenAnswer } from './order-answer.ts';
import { ORDER_OPERATIONS as OPERATIONS } from './order-operations.ts';

/** Routes of ketamine orders, below the session guard of the panel's API. */
export function addOrderRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.readDecision, async (c) => c.json(await decisionAnswer(runtime, c, c.req.valid('query')), 200));
  addPreparing(app, runtime);
  addAttestRoutes(app, runtime);
  addLedgerRoutes(app, runtime);
  app.openapi(OPERATIONS.ask, async (c) => {
    const asked = { id: c.req.valid('param').id, text: c.req.valid('json').text };
    return c.json(await orderWrittenAnswer(runtime, c, await askTherapist(runtime, askingOf(c), asked)), 201);
  });
  app.openapi(OPERATIONS.answer, async (c) => {
    const answer = { id: c.req.valid('param').id, text: c.req.valid('json').text };
    return c.json(await orderWrittenAnswer(runtime, c, await answerQuestion(runtime, askingOf(c), answer)), 201);
  });
  app.openapi(OPERATIONS.recordPdmp, async (c) =>
    c.json(await orderWrittenAnswer(runtime, c, await recordPdmpCheck(runtime, askingOf(c), c.req.valid('json'))), 201),
  );
}

function addPreparing(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.prepare, async (c) =>
    c.json(await orderWrittenAnswer(runtime, c, await prepareOrder(runtime, askingOf(c), c.req.valid('json'))), 201),
  );
  app.openapi(OPERATIONS.revise, async (c) => {
    const asked = { id: c.req.valid('param').id, ...c.req.valid('json') };
    return c.json(await orderWrittenAnswer(runtime, c, await reviseOrder(runtime, askingOf(c), asked)), 201);
  });
  app.openapi(OPERATIONS.end, async (c) => {
    const asked = { id: c.req.valid('param').id, ...c.req.valid('json') };
    return c.json(await orderWrittenAnswer(runtime, c, await endOrder(runtime, askingOf(c), asked)), 201);
  });
}
