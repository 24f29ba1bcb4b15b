/** What can go wrong when an EHR is asked; `status` is the EHR's HTTP status where there was one. */
export type EhrFault =
  | 'timeout'
  | 'unreachable'
  | 'not-found'
  | 'unauthorized'
  | 'refused'
  | 'server-error'
  | 'too-large'
  | 'malformed'
  /** Its SMART configuration names another issuer than ours does. */
  | 'issuer-differs'
  | 'foreign-link'
  | 'invalid-id'
  | 'other-patient';

/** Thrown by everything that talks to an EHR; the message names the fault and never the content. */
export class EhrError extends Error {
  readonly fault: EhrFault;
  readonly status: number | undefined;

  constructor(fault: EhrFault, status?: number, options?: ErrorOptions) {
    super(status === undefined ? fault : `${fault} (HTTP ${status})`, options);
    this.name = 'EhrError';
    this.fault = fault;
    this.status = status;
  }
}

/** The authorization server renews a grant no more: it has ended, or was taken back (`invalid_grant`, RFC 6749, section 5.2). */
export class GrantEnded extends EhrError {
  constructor(options?: ErrorOptions) {
    super('unauthorized', undefined, options);
  }
}

/** The fault behind anything thrown while an EHR was asked. */
export function faultOf(error: unknown): EhrFault {
  if (error instanceof EhrError) return error.fault;
  const name = error instanceof Error ? error.name : '';
  return name === 'TimeoutError' || name === 'AbortError' ? 'timeout' : 'unreachable';
}

export function faultOfStatus(status: number): EhrFault {
  if (status === 404 || status === 410) return 'not-found';
  if (status === 401 || status === 403) return 'unauthorized';
  return status >= 500 ? 'server-error' : 'refused';
}
