import { getStatus, OperationOutcomeError } from '@medplum/core';
import { type Breaker, type BreakerState, createBreaker } from '../ehr/breaker.ts';
import { EhrError } from '../ehr/ehr-error.ts';
import { StoreError } from '../medplum/store-error.ts';
import type { ServiceDeps } from './deps.ts';

/**
 * What a tenant depends on. Hooks have less than a second, other work ten: an EHR that is too slow for the ones may do for the
 * others, so each has a breaker of its own.
 */
export const UPSTREAMS = ['ehr-hooks', 'ehr', 'medplum-hooks', 'jwks'] as const;
export type Upstream = (typeof UPSTREAMS)[number];

export type Breakers = Readonly<Record<Upstream, Breaker>>;

/** One breaker for each thing that a tenant depends on; each change is logged. */
export function createBreakers({ logger }: Pick<ServiceDeps, 'logger'>, tenant: string): Breakers {
  const onChange = (upstream: Upstream) => (state: BreakerState) => {
    logger.warn({ tenant, upstream, state }, 'breaker-changed');
  };
  const ehr = { isDown: isEhrDown, refuse: () => new EhrError('unreachable') };
  return {
    'ehr-hooks': createBreaker({ ...ehr, onChange: onChange('ehr-hooks') }),
    ehr: createBreaker({ ...ehr, onChange: onChange('ehr') }),
    'medplum-hooks': createBreaker({
      isDown: isStoreDown,
      refuse: () => new StoreError('unreadable'),
      onChange: onChange('medplum-hooks'),
    }),
    // Keys are asked for rarely: one failure is all there is to judge by.
    jwks: createBreaker({
      isDown: () => true,
      refuse: () => new EhrError('unreachable'),
      volume: 1,
      percent: 1,
      onChange: onChange('jwks'),
    }),
  };
}

/** A refused request says nothing about the next one; one that nobody answered does, and so does a plea to stop. */
function isEhrDown(error: unknown): boolean {
  if (!(error instanceof EhrError)) return false;
  return ['timeout', 'unreachable', 'server-error'].includes(error.fault) || error.status === 429;
}

/** Thrown for a read that was not answered by the hook's deadline. */
export class LateError extends Error {
  constructor() {
    super('late');
    this.name = 'LateError';
  }
}

function isStoreDown(error: unknown): boolean {
  if (error instanceof OperationOutcomeError) return getStatus(error.outcome) >= 500 || getStatus(error.outcome) === 429;
  return error instanceof LateError || (error instanceof StoreError && ['unreadable', 'malformed'].includes(error.fault));
}
