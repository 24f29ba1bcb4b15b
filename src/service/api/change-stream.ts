import type { Context } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import type { ServiceEnv } from '../http.ts';
import type { Runtime } from '../runtime.ts';

/** How often the mark of a patient's record is looked at: one key of the shared store. A product choice. */
const LOOK_MS = 1_000;
/** A stream ends after this and the browser opens another, so that an ended session or a stopping service is never held up long. */
const LIVE_MS = 4 * 60_000;
/** Something is sent at least this often, so that nothing between us and the browser takes the line for dead. */
const BEAT_MS = 20_000;

/** Whose changes are told to whom. */
export interface Watching {
  readonly tenant: string;
  readonly sessionId: string;
  /** Ids as the EHR writes them; the session may see each of them. */
  readonly patients: readonly string[];
}

/**
 * Server-sent events: `change` with the id of the patient whenever a record changed, without saying what; the panel reads it as it
 * always does, with all that is checked on a read.
 * @throws AppError 429 when this session watches too much already
 */
export function streamChanges(c: Context<ServiceEnv>, runtime: Runtime, watching: Watching): Response {
  // Nobody would read what is said.
  if (c.req.method === 'HEAD') return c.body(null);
  const leave = runtime.limits.enterStream(watching.sessionId);
  c.header('x-accel-buffering', 'no');
  const response = streamSSE(c, (stream) => tell(stream, runtime, watching).finally(leave));
  // The library asks for less, and there are ids of patients in it.
  response.headers.set('cache-control', 'no-store');
  return response;
}

async function tell(stream: SSEStreamingApi, runtime: Runtime, { tenant, sessionId, patients }: Watching): Promise<void> {
  const isStopping = () => runtime.deps.stopping?.aborted === true;
  const look = () => Promise.all(patients.map((id) => runtime.changes.markOf(tenant, id)));
  let marks = await look();
  let quietMs = 0;
  await stream.writeSSE({ event: 'open', data: '' });
  for (let liveMs = 0; liveMs < LIVE_MS && !stream.aborted && !isStopping(); liveMs += LOOK_MS) {
    await stream.sleep(LOOK_MS);
    quietMs += LOOK_MS;
    const now = await look();
    const changed = patients.filter((_, at) => now[at] !== marks[at]);
    if (changed.length > 0 || quietMs >= BEAT_MS) {
      if ((await runtime.sessions.get(sessionId)) === undefined) break;
      for (const id of changed) await stream.writeSSE({ event: 'change', data: id });
      if (changed.length === 0) await stream.writeSSE({ event: 'beat', data: '' });
      marks = now;
      quietMs = 0;
    }
  }
}
