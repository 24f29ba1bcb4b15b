// Imported, for a bot in vmcontext has no such global.
import { setTimeout as pause } from 'node:timers/promises';
import type { Bundle } from '@medplum/fhirtypes';
import type { Store } from './read-batch.ts';

/**
 * What one run waits in all. Medplum's quota begins anew every minute, but a run that waits holds one of the twenty places that the
 * server has for the bots of all its projects: longer waits would stop everybody else's. Product choice.
 */
const MAX_WAIT_MS = 5_000;
const DEFAULT_WAIT_MS = 2_000;
/** All who wait are let in at the same instant; they come in one after the other. Product choice. */
const SPREAD_MS = 1_500;

export interface WaitingStore extends Store {
  /** Whether the quota was used up and would not be there again in the time that a run may wait: this run has come to its end. */
  isSpent(): boolean;
}

/**
 * A store for a bot's run, which nobody repeats: where Medplum's quota is used up it waits a little, if that is what Medplum says, and
 * asks again.
 * What was refused for the quota has done nothing; a batch of writes, of which a part may be done, is never sent again.
 */
export function waitingStore(store: Store, maxWaitMs = MAX_WAIT_MS): WaitingStore {
  let left = maxWaitMs;
  let isSpent = false;
  /** Waits if there is something to wait for, and time. */
  const waited = async (throttled: number | undefined): Promise<boolean> => {
    if (throttled === undefined) return false;
    isSpent ||= throttled > left;
    if (isSpent) return false;
    left -= throttled;
    await pause(throttled + Math.random() * Math.min(SPREAD_MS, throttled));
    return true;
  };
  const patiently = async <T>(
    ask: () => Promise<T>,
    throttledIn: (answer: T) => number | undefined = () => undefined,
  ): Promise<T> => {
    for (;;) {
      try {
        const answer = await ask();
        if (!(await waited(throttledIn(answer)))) return answer;
      } catch (error) {
        if (!(await waited(throttleOf(member(error, 'outcome'))))) throw error;
      }
    }
  };
  const search = (...asked: Parameters<Store['search']>): Promise<unknown> => patiently<unknown>(() => store.search(...asked));
  return {
    // The client's promises can also be read at once, which nobody here does.
    search: search as Store['search'],
    isSpent: () => isSpent,
    executeBatch: (bundle, options) =>
      patiently(
        () => store.executeBatch(bundle, options),
        (answer) => {
          const throttled = throttleIn(answer);
          if (isRead(bundle)) return throttled;
          isSpent ||= throttled !== undefined;
          return undefined;
        },
      ),
  };
}

function isRead({ entry = [] }: Bundle): boolean {
  return entry.every(({ request }) => request?.method === 'GET');
}

function throttleIn(answer: Bundle): number | undefined {
  const found = (Array.isArray(answer.entry) ? answer.entry : []).map(({ response }) => throttleOf(response?.outcome));
  const waits = found.filter((ms) => ms !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/** How long an outcome says to wait, ms; undefined when it is about something else. Told by its shape, never by its class. */
function throttleOf(outcome: unknown): number | undefined {
  const issues = member(outcome, 'issue');
  const issue: unknown = (Array.isArray(issues) ? (issues as readonly unknown[]) : []).find(
    (one) => member(one, 'code') === 'throttled',
  );
  if (issue === undefined) return undefined;
  const told = Number(/"_?msBeforeNext":(\d+)/.exec(String(member(issue, 'diagnostics')))?.[1] ?? Number.NaN);
  return Number.isFinite(told) ? told + 50 : DEFAULT_WAIT_MS;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
