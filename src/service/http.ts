import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import { AppError } from './app-error.ts';
import type { TenantRuntime } from './tenant-runtime.ts';
import type { Session } from './session-store.ts';

/** What middleware puts beside a request. */
export interface ServiceEnv {
  Variables: {
    session: Session;
    sessionId: string;
    on: TenantRuntime;
  };
}

/** Refuses a body of more bytes with 413 before it is read. */
export function limitBody(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new AppError('too-large', `The body is larger than ${String(maxSize)} bytes.`);
    },
  });
}

/** The body as JSON. @throws AppError 400 when it is not JSON, 415 when it says that it is something else */
export async function readJson(c: Context): Promise<unknown> {
  const type = c.req.header('content-type') ?? '';
  if (type !== '' && !/^application\/(fhir\+)?json\b/i.test(type))
    throw new AppError('media-type', 'The body must be application/json.');
  try {
    return await c.req.json<unknown>();
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw new AppError('input-malformed', 'The body is not JSON.', { cause: error });
  }
}

/** @throws AppError 400 with every fault and its path */
export function parseBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new AppError(
    'input-invalid',
    parsed.error.issues.map((issue) => ({
      text: issue.message,
      ...(issue.path.length === 0 ? {} : { expression: issue.path.map(String).join('.') }),
    })),
  );
}
