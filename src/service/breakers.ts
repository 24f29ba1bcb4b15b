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

export type Breakers = Readonly<Record<Exclude<Upstream, 'jwks'>, Breaker>> & { readonly jwks: KeyBreakers };

/** One for each issuer: keys that one can't give are no reason to leave another's unread. */
export interface KeyBreakers {
  of(issuer: string): Breaker;
  /** The worst of them. */
  state(): BreakerState;
}

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
    jwks: createKeyBreakers((issuer, state) => {
      logger.warn({ tenant, upstream: 'jwks', issuer, state }, 'breaker-changed');
    }),
  };
}

function createKeyBreakers(onChange: (issuer: string, state: BreakerState) => void): KeyBreakers {
  const breakers = new Map<string, Breaker>();
  const create = (issuer: string): Breaker =>
    createBreaker({
      isDown: () => true,
      refuse: () => new EhrError('unreachable'),
      // Keys are asked for rarely: one failure is all there is to judge by.
      volume: 1,
      percent: 1,
      onChange: (state) => {
        onChange(issuer, state);
      },
    });
  return {
    of: (issuer) => {
      const breaker = breakers.get(issuer) ?? create(issuer);
      breakers.set(issuer, breaker);
      return breaker;
    },
    state: () => {
      const states = [...breakers.values()].map((breaker) => breaker.state());
      return (['open', 'half-open'] as const).find((state) => states.includes(state)) ?? 'closed';
    },
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
