import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ServiceEnv } from '../http.ts';
import { openDesk } from '../orders/desk.ts';
import { askTherapist, recordPdmpCheck } from '../orders/notes.ts';
import { endOrder, prepareOrder, reviseOrder } from '../orders/prepare.ts';
import { decisionOf } from '../orders/read-decision.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { ORDER_OPERATIONS as OPERATIONS } from './order-operations.ts';

/** Routes of ketamine orders, below the session guard of the panel's API. */
export function addOrderRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.readDecision, async (c) => {
    const desk = await openDesk(runtime, askingOf(c));
    return c.json(decisionOf(desk, c.req.valid('query'), false), 200);
  });
  addPreparing(app, runtime);
  app.openapi(OPERATIONS.ask, async (c) => {
    const asked = { id: c.req.valid('param').id, text: c.req.valid('json').text };
    return c.json(await written(runtime, c, await askTherapist(runtime, askingOf(c), asked)), 201);
  });
  app.openapi(OPERATIONS.recordPdmp, async (c) =>
    c.json(await written(runtime, c, await recordPdmpCheck(runtime, askingOf(c), c.req.valid('json'))), 201),
  );
}

function addPreparing(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.prepare, async (c) =>
    c.json(await written(runtime, c, await prepareOrder(runtime, askingOf(c), c.req.valid('json'))), 201),
  );
  app.openapi(OPERATIONS.revise, async (c) => {
    const asked = { id: c.req.valid('param').id, ...c.req.valid('json') };
    return c.json(await written(runtime, c, await reviseOrder(runtime, askingOf(c), asked)), 201);
  });
  app.openapi(OPERATIONS.end, async (c) => {
    const asked = { id: c.req.valid('param').id, ...c.req.valid('json') };
    return c.json(await written(runtime, c, await endOrder(runtime, askingOf(c), asked)), 201);
  });
}

function askingOf(c: Context<ServiceEnv>): Asking {
  return { on: c.get('on'), session: c.get('session'), sessionId: c.get('sessionId') };
}

async function written(runtime: Runtime, c: Context<ServiceEnv>, reference: string) {
  c.set('written', reference);
  return { reference, decision: decisionOf(await openDesk(runtime, askingOf(c)), {}, false) };
}
