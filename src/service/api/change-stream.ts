import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { ServiceEnv } from '../http.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';

/** How often the mark of the patient's record is looked at: one key of the shared store. A product choice. */
const LOOK_MS = 1_000;
/** A stream ends after this and the browser opens another, so that an ended session or a stopping service is never held up long. */
const LIVE_MS = 4 * 60_000;
/** Something is sent at least this often, so that nothing between us and the browser takes the line for dead. */
const BEAT_MS = 20_000;

/**
 * Server-sent events of one patient: `change` whenever the record changed, without saying what; the panel reads it as it always
 * does, with all that is checked on a read.
 */
export function streamChanges(c: Context<ServiceEnv>, runtime: Runtime, asking: Asking): Response {
  c.header('x-accel-buffering', 'no');
  return streamSSE(c, async (stream) => {
    const { on, session, sessionId } = asking;
    const isStopping = () => runtime.deps.stopping?.aborted === true;
    const look = () => runtime.changes.markOf(on.tenant.id, session.patientId);
    let mark = await look();
    let quietMs = 0;
    await stream.writeSSE({ event: 'open', data: '' });
    for (let liveMs = 0; liveMs < LIVE_MS && !stream.aborted && !isStopping(); liveMs += LOOK_MS) {
      await stream.sleep(LOOK_MS);
      quietMs += LOOK_MS;
      const now = await look();
      if (now !== mark || quietMs >= BEAT_MS) {
        if ((await runtime.sessions.get(sessionId)) === undefined) break;
        await stream.writeSSE({ event: now === mark ? 'beat' : 'change', data: '' });
        mark = now;
        quietMs = 0;
      }
    }
  });
}
