import { OperationOutcomeError } from '@medplum/core';
import type { OperationOutcome, OperationOutcomeIssue } from '@medplum/fhirtypes';
import type { Context, ErrorHandler } from 'hono';
import { routePath } from 'hono/route';
import { HTTPException } from 'hono/http-exception';
import { EhrError } from '../ehr/ehr-error.ts';
import { HookError } from '../ehr/hooks/hook-error.ts';
import { StoreError } from '../medplum/store-error.ts';
import { AppError, type AppErrorCode } from './app-error.ts';
import type { Logger } from './deps.ts';
import { SharedStoreError } from './shared/shared-store-error.ts';

type IssueCode = OperationOutcomeIssue['code'];
type Status = 400 | 401 | 403 | 404 | 408 | 409 | 412 | 413 | 415 | 422 | 429 | 500 | 502 | 503 | 504;

const TABLE: Readonly<Record<AppErrorCode, { readonly issue: IssueCode; readonly status: Status }>> = {
  'input-malformed': { issue: 'structure', status: 400 },
  'input-invalid': { issue: 'invalid', status: 400 },
  'auth-missing': { issue: 'login', status: 401 },
  'auth-expired': { issue: 'expired', status: 401 },
  'scope-missing': { issue: 'forbidden', status: 403 },
  'not-found': { issue: 'not-found', status: 404 },
  conflict: { issue: 'conflict', status: 409 },
  precondition: { issue: 'required', status: 412 },
  'too-large': { issue: 'too-long', status: 413 },
  'too-slow': { issue: 'timeout', status: 408 },
  'media-type': { issue: 'not-supported', status: 415 },
  'rule-violated': { issue: 'business-rule', status: 422 },
  throttled: { issue: 'throttled', status: 429 },
  'upstream-failed': { issue: 'transient', status: 502 },
  'upstream-timeout': { issue: 'timeout', status: 504 },
  unavailable: { issue: 'transient', status: 503 },
};

const RETRY_AFTER_SEC = 5;

/** Every error of the service becomes its response here and nowhere else: an OperationOutcome, without content or stack. */
export function renderErrors(logger: Logger): ErrorHandler {
  return (error, c) => {
    const requestId = crypto.randomUUID();
    const known = toAppError(error);
    const path = routeOf(c);
    if (known === undefined) {
      logger.error({ requestId, route: path, ...describeError(error) }, 'request-failed');
      return c.json(unknownFault(requestId), 500);
    }
    const { status } = TABLE[known.code];
    logger[status >= 500 ? 'error' : 'info']({ requestId, route: path, code: known.code, status }, 'request-refused');
    if (known.code === 'throttled' || known.code === 'unavailable')
      c.header('retry-after', String(known.retryAfterSec ?? RETRY_AFTER_SEC));
    return c.json(toOutcome(known), status);
  };
}

/** The pattern, never the path, which may carry ids; Hono throws where no route matched. */
function routeOf(c: Context): string {
  try {
    return routePath(c);
  } catch {
    return 'none';
  }
}

/** @returns undefined for what nobody foresaw */
export function toAppError(error: unknown): AppError | undefined {
  if (error instanceof AppError) return error;
  if (error instanceof HookError) return new AppError(HOOK_CODES[error.status], [hookFault(error)], { cause: error });
  if (error instanceof EhrError) return fromEhr(error);
  if (error instanceof StoreError) return fromStore(error);
  if (error instanceof SharedStoreError)
    return new AppError('unavailable', 'Sessions are out of reach at this moment; try again.', { cause: error });
  if (error instanceof HTTPException) return fromHttp(error);
  // Medplum's client throws the store's own refusals, and its fetch what happened on the way.
  if (error instanceof OperationOutcomeError) return fromStore(new StoreError('refused', { cause: error }));
  if (error instanceof DOMException && (error.name === 'TimeoutError' || error.name === 'AbortError'))
    return new AppError('upstream-timeout', 'What stands behind this service did not answer in time.', { cause: error });
  if (error instanceof TypeError && error.message === 'fetch failed')
    return fromStore(new StoreError('unreadable', { cause: error }));
  if (isBrokenOff(error)) return new AppError('input-malformed', 'The body broke off.', { cause: error });
  if (error instanceof SyntaxError) return new AppError('input-malformed', 'The body is not JSON.');
  return undefined;
}

/** What Node says where a client went away in the middle of its body: no fault of ours, and it would be one at will. */
function isBrokenOff(error: unknown): boolean {
  return error instanceof Error && error.message === 'aborted' && 'code' in error && error.code === 'ECONNRESET';
}

/** What Hono and its validators refuse of their own accord; their words could hold content. */
function fromHttp({ status }: HTTPException): AppError | undefined {
  if (status === 413) return new AppError('too-large', 'The body is too large.');
  if (status === 415) return new AppError('media-type', 'The body must be application/json.');
  return status === 400 ? new AppError('input-malformed', 'The body is not JSON.') : undefined;
}

const HOOK_CODES = { 400: 'input-invalid', 401: 'auth-missing', 404: 'not-found', 412: 'precondition' } as const;

function hookFault({ message, expression }: HookError) {
  return { text: message, ...(expression === undefined || expression === '' ? {} : { expression }) };
}

function fromEhr(error: EhrError): AppError {
  if (error.fault === 'timeout') return new AppError('upstream-timeout', 'The EHR did not answer in time.', { cause: error });
  if (error.fault === 'unauthorized')
    return new AppError('auth-expired', 'The EHR no longer accepts this session; open the panel again from the chart.', {
      cause: error,
    });
  return new AppError('upstream-failed', `The EHR could not be read: ${error.fault}.`, { cause: error });
}

function fromStore(error: StoreError): AppError {
  if (error.fault === 'forbidden')
    return new AppError('scope-missing', "Medplum's access policy does not let you do this; ask health IT.", { cause: error });
  if (error.fault === 'conflict')
    return new AppError('conflict', 'Somebody else changed this pathway at the same time; try again.', { cause: error });
  return new AppError('upstream-failed', `The KAP record could not be read or written: ${error.fault}.`, { cause: error });
}

function toOutcome(error: AppError): OperationOutcome {
  return {
    resourceType: 'OperationOutcome',
    issue: error.faults.map(({ text, expression, details }) => ({
      severity: 'error',
      code: TABLE[error.code].issue,
      diagnostics: text,
      ...(details === undefined ? {} : { details: { coding: [details], text } }),
      ...(expression === undefined ? {} : { expression: [expression] }),
    })),
  };
}

function unknownFault(requestId: string): OperationOutcome {
  const diagnostics = `Something went wrong on our side; quote ${requestId} when you report it.`;
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'fatal', code: 'exception', diagnostics }] };
}

/** What a log may say of any error: its kind and the place in our code, never a message, which could carry content. */
export function describeError(error: unknown): { readonly error: string; readonly at?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const known = error instanceof EhrError || error instanceof StoreError;
  const at = firstFrame(error);
  return { error: known ? error.message : error.name, ...(at === undefined ? {} : { at }) };
}

function firstFrame(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .find((line) => line.includes('    at '))
    ?.trim()
    .replace(/\(?file:\/\/\S*\/(src|node_modules|dist)\//, '$1/');
}
