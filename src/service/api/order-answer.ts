import type { Context } from 'hono';
import type { ServiceEnv } from '../http.ts';
import type { OrderDecision } from '../orders/contract.ts';
import { openDesk } from '../orders/desk.ts';
import { refusedByEhr } from '../orders/ehr-drafts.ts';
import { passkeysOf } from '../orders/passkeys.ts';
import { decisionOf } from '../orders/read-decision.ts';
import type { OrderChoice } from '../../core/orders/propose-order.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';

export function askingOf(c: Context<ServiceEnv>): Asking {
  return { on: c.get('on'), session: c.get('session'), sessionId: c.get('sessionId') };
}

/** The decision as it stands now for the person of the session. */
export async function decisionAnswer(runtime: Runtime, c: Context<ServiceEnv>, choice: OrderChoice): Promise<OrderDecision> {
  const asking = askingOf(c);
  const { on, session } = asking;
  const [desk, refused, mine] = await Promise.all([
    openDesk(runtime, asking),
    refusedByEhr(runtime, asking),
    on.store().then((store) => passkeysOf(store, on.tenant.fhirBase, session.user.reference)),
  ]);
  const passkey = mine.some(({ state }) => state === 'approved');
  return decisionOf(desk, choice, { passkey, toEhr: refused === undefined });
}

/** Remembers what was written, and tells every other screen on this chart that something was. */
export async function noteWritten(runtime: Runtime, c: Context<ServiceEnv>, reference: string): Promise<void> {
  c.set('written', reference);
  await runtime.changes.touch(c.get('on').tenant.id, c.get('session').patientId);
}

/** 201 of an act on an order. */
export async function orderWrittenAnswer(runtime: Runtime, c: Context<ServiceEnv>, reference: string) {
  await noteWritten(runtime, c, reference);
  return { reference, decision: await decisionAnswer(runtime, c, {}) };
}
