import type { OpenAPIHono } from '@hono/zod-openapi';
import { describeUnread } from '../../core/orders/stock-ledger.ts';
import type { ServiceEnv } from '../http.ts';
import { openDesk } from '../orders/desk.ts';
import { handOver } from '../orders/handover.ts';
import { matchOrder, reportOrder } from '../orders/issue.ts';
import { enterLozenges, lozengeView } from '../orders/ledger.ts';
import { enterStock, readLedger } from '../orders/stock.ts';
import type { Runtime } from '../runtime.ts';
import { askingOf, noteWritten, orderWrittenAnswer } from './order-answer.ts';
import { ORDER_OPERATIONS as OPERATIONS } from './order-operations.ts';
import { toWire } from './wire.ts';

/** Handing an attested draft over, its coming back signed, and counting what was dispensed and what lies in the clinic. */
export function addLedgerRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  addIssueRoutes(app, runtime);
  app.openapi(OPERATIONS.readLozenges, async (c) => c.json(lozengeView(await openDesk(runtime, askingOf(c))), 200));
  app.openapi(OPERATIONS.enterLozenges, async (c) => {
    const asking = askingOf(c);
    await noteWritten(runtime, c, await enterLozenges(runtime, asking, c.req.valid('json')));
    return c.json(lozengeView(await openDesk(runtime, asking)), 201);
  });
  app.openapi(OPERATIONS.readStock, async (c) => c.json(await stockAnswer({ on: c.get('on') }), 200));
  app.openapi(OPERATIONS.enterStock, async (c) => {
    const person = { on: c.get('on'), session: c.get('signedIn') };
    c.set('written', await enterStock(runtime, person, c.req.valid('json')));
    return c.json(await stockAnswer(person), 201);
  });
}

async function stockAnswer(person: Parameters<typeof readLedger>[0]) {
  const { lots, unread, unnamed } = await readLedger(person);
  return toWire({ lots, unread: unread.map(describeUnread), unnamed });
}

function addIssueRoutes(app: OpenAPIHono<ServiceEnv>, runtime: Runtime): void {
  app.openapi(OPERATIONS.handOver, async (c) => {
    const handed = await handOver(runtime, askingOf(c), { id: c.req.valid('param').id, ...c.req.valid('json') });
    await noteWritten(runtime, c, handed.task);
    return c.json(toWire(handed), 201);
  });
  app.openapi(OPERATIONS.match, async (c) => {
    const asked = { id: c.req.valid('param').id, ...c.req.valid('json') };
    return c.json(await orderWrittenAnswer(runtime, c, await matchOrder(runtime, askingOf(c), asked)), 201);
  });
  app.openapi(OPERATIONS.report, async (c) => {
    const asked = { id: c.req.valid('param').id, ...c.req.valid('json') };
    return c.json(await orderWrittenAnswer(runtime, c, await reportOrder(runtime, askingOf(c), asked)), 201);
  });
}
