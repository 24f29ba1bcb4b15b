import { EhrError } from '../../ehr/ehr-error.ts';
import { toAppError } from '../render-error.ts';

/** Everything that can keep a person from their panel; what each means to them is in `page-text.ts`. */
export type LaunchFault =
  | 'no-such-ehr'
  | 'no-launch'
  | 'cookies-blocked'
  | 'used-before'
  | 'too-many'
  | 'refused-by-ehr'
  | 'ehr-failed'
  | 'issuer-differs'
  | 'ehr-slow'
  | 'no-user'
  | 'unknown-user'
  | 'not-the-same-person'
  | 'no-account'
  | 'sessions-away'
  | 'record-away'
  | 'failed';

export const FAULT_STATUS = {
  'no-such-ehr': 400,
  'no-launch': 400,
  'cookies-blocked': 401,
  'used-before': 401,
  'too-many': 429,
  'refused-by-ehr': 401,
  'ehr-failed': 502,
  'issuer-differs': 502,
  'ehr-slow': 504,
  'no-user': 401,
  'unknown-user': 403,
  'not-the-same-person': 403,
  'no-account': 403,
  'sessions-away': 503,
  'record-away': 502,
  failed: 500,
} as const satisfies Record<LaunchFault, number>;

export class LaunchError extends Error {
  readonly fault: LaunchFault;

  constructor(fault: LaunchFault, options?: ErrorOptions) {
    super(fault, options);
    this.name = 'LaunchError';
    this.fault = fault;
  }
}

/** What an error of whatever kind means to who is waiting for the panel. */
export function launchFaultOf(error: unknown): LaunchFault {
  if (error instanceof LaunchError) return error.fault;
  const known = toAppError(error);
  if (known === undefined) return 'failed';
  if (known.code === 'throttled') return 'too-many';
  if (known.code === 'unavailable') return 'sessions-away';
  if (known.code === 'upstream-timeout') return 'ehr-slow';
  if (known.cause instanceof EhrError) return faultOfEhr(known.cause);
  return known.code === 'upstream-failed' || known.code === 'conflict' ? 'record-away' : 'failed';
}

function faultOfEhr({ fault }: EhrError): LaunchFault {
  if (fault === 'issuer-differs') return 'issuer-differs';
  return fault === 'unauthorized' ? 'refused-by-ehr' : 'ehr-failed';
}
