import { IncomingMessage } from 'node:http';
import { finished } from 'node:stream';
import type { Context, MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { isDeeperThan, MAX_JSON_DEPTH } from '../ehr/json-depth.ts';
import { isRecord } from '../core/shape/shape.ts';
import { AppError } from './app-error.ts';
import { createDeadline } from './deadline.ts';
import type { TenantRuntime } from './tenant-runtime.ts';
import type { PatientSession, Session } from './session-store.ts';

/** What middleware puts beside a request. */
export interface ServiceEnv {
  Variables: {
    /** Who is signed in. */
    signedIn: Session;
    /** The same, with the one patient of this request; only for operations on a patient. */
    session: PatientSession;
    sessionId: string;
    on: TenantRuntime;
    /** `Type/id` of what a write wrote, for the record. */
    written?: string;
    /** The EHR's ids of everybody whom an answer shows, or who was asked for, for the record; beside the launched patient. */
    shown?: readonly string[];
  };
}

const WITHOUT_BODY: readonly string[] = ['GET', 'HEAD'];

/**
 * Refuses a body that says that it has more bytes with 413; Node holds a client to the length that it names. One that does not say is
 * counted where it is read.
 */
export function limitBody(maxSize: number): MiddlewareHandler {
  return async (c, next) => {
    if (!WITHOUT_BODY.includes(c.req.method) && saysLength(c) && Number(c.req.header('content-length')) > maxSize)
      refuseSize(maxSize);
    return next();
  };
}

function saysLength(c: Context): boolean {
  return c.req.header('content-length') !== undefined && c.req.header('transfer-encoding') === undefined;
}

const noRoom = (): AppError => new AppError('throttled', 'Too much is being sent at this moment; send it again.');

/** @throws AppError 413 */
function refuseSize(maxSize: number): never {
  throw new AppError('too-large', `The body is larger than ${String(maxSize)} bytes.`);
}

/** Answers 504 when what stands behind a route takes longer. */
export function answerWithin(ms: number): MiddlewareHandler {
  return async (_c, next) => {
    await createDeadline(ms).within(next(), () => {
      throw new AppError('upstream-timeout', 'What stands behind this service did not answer in time.');
    });
  };
}

/** Whether the whole body has come, as far as the connection tells; without a connection it was there from the start. */
export function hasWholeBody(c: Context): boolean {
  return incomingOf(c)?.complete ?? true;
}

/** The request as Node has it; undefined without a connection. */
function incomingOf(c: Context): IncomingMessage | undefined {
  const bindings: unknown = c.env;
  const incoming = isRecord(bindings) ? bindings['incoming'] : undefined;
  return incoming instanceof IncomingMessage ? incoming : undefined;
}

/** A client that sends a body of the largest size over a slow line takes less. A product choice. */
const BODY_MS = 10_000;

/** How much of a body is read, and for how long. */
export interface BodyBounds {
  readonly maxBytes: number;
  /** See `ServiceDeps.bodyMs`. */
  readonly withinMs: number | undefined;
  /** Told of the bytes as they come; false where there is no room for them. Without it what says its length is not counted. */
  readonly hold?: (bytes: number) => boolean;
}

/** Waits for a body, but not for ever: one that drips holds a place and memory. @throws AppError 408, 413, 429 */
function bounded<T>(c: Context, bounds: BodyBounds, read: () => Promise<T>): Promise<T> {
  // Counting makes a stream of the body, which costs as much as an answer.
  const body = saysLength(c) && bounds.hold === undefined ? read() : holdCounted(c, bounds).then(read);
  return within(bounds, body);
}

/** @throws AppError 408 */
function within<T>({ withinMs = BODY_MS }: BodyBounds, body: Promise<T>): Promise<T> {
  return createDeadline(withinMs).within(body, () => {
    throw new AppError('too-slow', 'The body did not arrive in time.');
  });
}

/** Brings a body into memory whatever it says of its length; what is too much is left unread. @throws AppError 413, 429 */
async function holdCounted(c: Context, { maxBytes, hold }: BodyBounds): Promise<void> {
  const { body } = c.req.raw;
  if (body === null) return;
  let held = new Uint8Array(0);
  let size = 0;
  // Cancelled, the connection might end before the refusal is on it.
  for await (const chunk of body.values({ preventCancel: true })) {
    if (size + chunk.byteLength > maxBytes) refuseSize(maxBytes);
    if (hold?.(chunk.byteLength) === false) throw noRoom();
    // One piece of memory: kept as they come, chunks of a byte each would take a hundred times what was sent.
    if (size + chunk.byteLength > held.byteLength) {
      const grown = new Uint8Array(Math.min(maxBytes, Math.max(size + chunk.byteLength, held.byteLength * 2)));
      grown.set(held.subarray(0, size));
      held = grown;
    }
    held.set(chunk, size);
    size += chunk.byteLength;
  }
  c.req.raw = new Request(c.req.raw, { body: held.subarray(0, size) });
}

/** The body's bytes. @throws AppError 408, 413, 429 */
export function readBytes(c: Context, bounds: BodyBounds): Promise<ArrayBuffer> {
  return bounded(c, bounds, () => c.req.arrayBuffer());
}

/** The body as JSON. @throws AppError 400 when it is not JSON or nests too deeply, 408 when it does not come, 413 when it is too long, 415 when it says that it is something else, 429 where there is no room for it */
export async function readJson(c: Context, bounds: BodyBounds): Promise<unknown> {
  refuseOtherTypes(c);
  return parseJson(await bounded(c, bounds, () => c.req.text()));
}

/** The body as it came, where it says that it is JSON. @throws AppError 408, 413, 415, 429 */
export async function readJsonBytes(c: Context, bounds: BodyBounds): Promise<Buffer> {
  refuseOtherTypes(c);
  const incoming = saysLength(c) ? incomingOf(c) : undefined;
  return incoming === undefined ? Buffer.from(await readBytes(c, bounds)) : within(bounds, bytesFrom(incoming, bounds));
}

/** Straight from the connection: the request that is made of it for routes would copy them once more. @throws AppError 400, 429 */
function bytesFrom(incoming: IncomingMessage, { hold }: BodyBounds): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const take = (chunk: Buffer): void => {
      if (hold?.(chunk.byteLength) !== false) {
        chunks.push(chunk);
        return;
      }
      incoming.off('data', take);
      chunks.length = 0;
      reject(noRoom());
    };
    incoming.on('data', take);
    finished(incoming, { writable: false }, (error) => {
      if (error) reject(new AppError('input-malformed', 'The body broke off.', { cause: error }));
      else resolve(Buffer.concat(chunks));
    });
  });
}

/** A body that says nothing of its type counts as JSON. @throws AppError 415 */
function refuseOtherTypes(c: Context): void {
  const type = c.req.header('content-type') ?? '';
  if (type !== '' && !/^application\/(fhir\+)?json\b/i.test(type))
    throw new AppError('media-type', 'The body must be application/json.');
}

/** @throws AppError 400 */
export function parseJson(text: string): unknown {
  if (isDeeperThan(text, MAX_JSON_DEPTH)) throw new AppError('input-malformed', 'The body is nested too deeply.');
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new AppError('input-malformed', 'The body is not JSON.', { cause: error });
  }
}

/** @throws AppError 400 with every fault and its path */
export function refuseFaults(error: z.core.$ZodError): never {
  throw new AppError(
    'input-invalid',
    error.issues.flatMap((issue) =>
      pathsOf(issue).map((path) => ({
        text: issue.message,
        ...(path.length === 0 ? {} : { expression: path.map(String).join('.') }),
      })),
    ),
  );
}

/** A member that the schema does not know is the fault itself, not the object that holds it. */
function pathsOf(issue: z.core.$ZodIssue): readonly (readonly PropertyKey[])[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}
