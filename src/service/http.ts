import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { isDeeperThan, MAX_JSON_DEPTH } from '../ehr/json-depth.ts';
import { isRecord } from '../ehr/shape/shape.ts';
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

/** Refuses a body of more bytes with 413 before it is read. */
export function limitBody(maxSize: number): MiddlewareHandler {
  const refuse = (): never => {
    throw new AppError('too-large', `The body is larger than ${String(maxSize)} bytes.`);
  };
  const counting = bodyLimit({ maxSize, onError: refuse });
  return async (c, next) => {
    if (WITHOUT_BODY.includes(c.req.method)) return next();
    // Node holds a client to the length that it names; counting makes a stream of the body, which costs as much as an answer.
    const length = c.req.header('content-length');
    if (length === undefined || c.req.header('transfer-encoding') !== undefined) return counting(c, next);
    return Number(length) > maxSize ? refuse() : next();
  };
}

/** The network address at the other end of the connection, which may be a proxy's; undefined without a socket. */
export function peerOf(c: Context): string | undefined {
  const bindings: unknown = c.env;
  if (!isRecord(bindings) || !isRecord(bindings['incoming']) || !isRecord(bindings['incoming']['socket'])) return undefined;
  const { remoteAddress } = bindings['incoming']['socket'];
  return typeof remoteAddress === 'string' ? remoteAddress : undefined;
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
  const bindings: unknown = c.env;
  if (!isRecord(bindings) || !isRecord(bindings['incoming'])) return true;
  return bindings['incoming']['complete'] === true;
}

/** A client that sends a body of the largest size over a slow line takes less. A product choice. */
const BODY_MS = 10_000;

/** Waits for a body, but not for ever: one that drips holds a place and memory. @throws AppError 408 */
function inTime<T>(body: Promise<T>, withinMs = BODY_MS): Promise<T> {
  return createDeadline(withinMs).within(body, () => {
    throw new AppError('too-slow', 'The body did not arrive in time.');
  });
}

/** The body's bytes. @throws AppError 408 */
export function readBytes(c: Context, withinMs?: number): Promise<ArrayBuffer> {
  return inTime(c.req.arrayBuffer(), withinMs);
}

/** The body as JSON. @throws AppError 400 when it is not JSON or nests too deeply, 408 when it does not come, 415 when it says that it is something else */
export async function readJson(c: Context, withinMs?: number): Promise<unknown> {
  refuseOtherTypes(c);
  return parseJson(await inTime(c.req.text(), withinMs));
}

/** The body as it came, where it says that it is JSON. @throws AppError 408, 415 */
export async function readJsonBytes(c: Context, withinMs?: number): Promise<Buffer> {
  refuseOtherTypes(c);
  return Buffer.from(await readBytes(c, withinMs));
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
