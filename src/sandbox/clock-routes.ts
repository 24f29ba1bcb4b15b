import { badRequest } from '@medplum/core';
import type { Context, Hono } from 'hono';
import { z } from 'zod';
import type { SandboxClock } from './clock.ts';
import { outcomeResponse } from './store/fhir-http.ts';

const moveBody = z.union([
  z.strictObject({ advanceMinutes: z.number() }),
  z.strictObject({ now: z.iso.datetime({ offset: true }) }),
]);

/** `GET` and `POST /sandbox/clock`: the one control that no EHR has. A move answers when `settled` says what it set off is done. */
export function mountClock(app: Hono, clock: SandboxClock, settled: () => Promise<void>): void {
  app.get('/sandbox/clock', (c) => c.json({ now: clock.now() }));
  app.post('/sandbox/clock', async (c) => {
    const parsed = moveBody.safeParse(await readJson(c));
    if (!parsed.success) return outcomeResponse(badRequest('Send {"advanceMinutes": number} or {"now": instant}'));
    try {
      if ('now' in parsed.data) clock.moveTo(parsed.data.now);
      else clock.advance(parsed.data.advanceMinutes);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return outcomeResponse(badRequest(error.message));
    }
    await settled();
    return c.json({ now: clock.now() });
  });
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    return undefined;
  }
}
