import type { Coding } from '@medplum/fhirtypes';

/** Everything that can be wrong with a request or with what stands behind it; style sheet section 4.5. */
export type AppErrorCode =
  | 'input-malformed'
  | 'input-invalid'
  | 'auth-missing'
  | 'auth-expired'
  | 'scope-missing'
  | 'not-found'
  | 'conflict'
  | 'precondition'
  | 'too-large'
  | 'too-slow'
  | 'media-type'
  | 'rule-violated'
  | 'throttled'
  | 'upstream-failed'
  | 'upstream-timeout'
  | 'unavailable';

export interface Fault {
  /** Said to the caller: never a name, a token or a resource's content. */
  readonly text: string;
  /** Path of the fault in the request's body. */
  readonly expression?: string;
  /** The rule or gate line that refuses, and its reason. */
  readonly details?: Coding;
}

/** The one error of the shell; `render-error.ts` turns it into a response. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly faults: readonly Fault[];
  /** After how many seconds it is worth trying again; absent = the usual few. */
  readonly retryAfterSec: number | undefined;

  constructor(
    code: AppErrorCode,
    faults: string | readonly Fault[],
    options?: ErrorOptions & { readonly retryAfterSec?: number },
  ) {
    const list = typeof faults === 'string' ? [{ text: faults }] : faults;
    super(list.map(({ text }) => text).join('; '), options);
    this.name = 'AppError';
    this.code = code;
    this.faults = list;
    this.retryAfterSec = options?.retryAfterSec;
  }
}
