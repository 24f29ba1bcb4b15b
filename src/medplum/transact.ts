// Imported, for a bot in vmcontext has no such global.
import { setTimeout as pause } from 'node:timers/promises';
import type { Bundle, BundleEntry } from '@medplum/fhirtypes';
import type { Store } from './store.ts';
import { StoreError, type StoreFault } from './store-error.ts';

/** Medplum takes at most 50 updates in one transaction and, by default, 1 MB of JSON. */
const MAX_UPDATES = 49;
const MAX_CHARACTERS = 700_000;
/** Each means that somebody else has written to this patient's course, so there is progress; the bound is on how long one waits. */
export const MAX_CONFLICTS = 10;
/** Who lost waits at random, up to twice as long each time: together they would only lose to each other again. Product choices. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 2_000;
/** How often a transaction is sent when the database could not order it among others; nothing of it was written then. */
const MAX_SENDINGS = 6;
/** PostgreSQL's serialization failure. Medplum runs conditional creations in serializable transactions, so strangers' can collide. */
const COULD_NOT_SERIALIZE = '40001';
const MAX_ROUNDS = 100;

/**
 * Runs entries as one transaction and looks at every single answer, because Medplum degrades a transaction to a batch where the
 * project lacks the feature.
 * @throws StoreError `conflict` on a stale version, `not-atomic` when part of it was written, else `refused`
 */
export async function transact(store: Pick<Store, 'executeBatch'>, entries: readonly BundleEntry[]): Promise<Bundle> {
  const answer = await execute(store, entries);
  const statuses = (answer.entry ?? []).map(({ response }) => response?.status ?? '');
  if (statuses.length === entries.length && statuses.every((status) => status.startsWith('2'))) return answer;
  if (statuses.some((status) => status.startsWith('2'))) throw new StoreError('not-atomic');
  if (statuses.some((status) => status.startsWith('403'))) throw new StoreError('forbidden');
  throw new StoreError(statuses.some((status) => status.startsWith('412')) ? 'conflict' : 'refused');
}

async function execute(store: Pick<Store, 'executeBatch'>, entries: readonly BundleEntry[]): Promise<Bundle> {
  for (let sending = 1; ; sending += 1) {
    try {
      return await store.executeBatch({ resourceType: 'Bundle', type: 'transaction', entry: [...entries] });
    } catch (error) {
      const isWorthwhile = sending < MAX_SENDINGS && isConditional(entries) && hasCode(error, COULD_NOT_SERIALIZE);
      if (!isWorthwhile) throw new StoreError(faultOf(error), { cause: error });
      await pauseAfter(sending);
    }
  }
}

/**
 * Conditions are looked at anew each time that it is sent. An update that waits for another one of the same resource can't be put in
 * order either, but what it rests on is stale then: sending it again would fail again, and pay for every entry of it.
 */
function isConditional(entries: readonly BundleEntry[]): boolean {
  return entries.some(({ request }) => request?.ifNoneExist !== undefined);
}

function faultOf(error: unknown): StoreFault {
  if (hasIssue(error, 'forbidden')) return 'forbidden';
  return isConflict(error) ? 'conflict' : 'refused';
}

/** Waits, the longer the more often in a row somebody else was first. */
export async function pauseAfter(losses: number): Promise<void> {
  await pause(Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** (losses - 1), LONGEST_PAUSE_MS));
}

/** Whether somebody else wrote first, so that it is worth reading and planning again. */
export function isRaceLost(error: unknown): boolean {
  return error instanceof StoreError && (error.fault === 'conflict' || error.fault === 'not-atomic');
}

/** Codes of what is wrong with what was sent, and not with the store or the moment. */
const FAULTS_OF_CONTENT = [
  'invalid',
  'structure',
  'required',
  'value',
  'invariant',
  'code-invalid',
  'business-rule',
  'not-supported',
];

/** Whether something in the entries was refused for what it is, so that sending them again would fail again. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof StoreError)) return false;
  if (error.fault === 'not-atomic') return true;
  return (
    error.fault === 'refused' && (error.cause === undefined || FAULTS_OF_CONTENT.some((code) => hasIssue(error.cause, code)))
  );
}

/**
 * Told by the outcome's shape and never by `instanceof`: on a real server a bot's `@medplum/core` is another copy of the library
 * than the one that its client comes from, so the client's errors are instances of a class that the bot never sees.
 */
function isConflict(error: unknown): boolean {
  const outcome = outcomeOf(error);
  const isStale = outcome?.['id'] === 'precondition-failed' || outcome?.['id'] === 'conflict';
  return isStale || hasIssue(error, 'conflict');
}

function hasIssue(error: unknown, code: string): boolean {
  return issuesOf(error).some((issue) => issue['code'] === code);
}

function hasCode(error: unknown, code: string): boolean {
  return issuesOf(error).some(({ details }) => {
    const codings: unknown = isRecord(details) ? details['coding'] : undefined;
    return Array.isArray(codings) && codings.some((coding) => isRecord(coding) && coding['code'] === code);
  });
}

function issuesOf(error: unknown): readonly Readonly<Record<string, unknown>>[] {
  const issues: unknown = outcomeOf(error)?.['issue'];
  return Array.isArray(issues) ? issues.filter(isRecord) : [];
}

function outcomeOf(error: unknown): Readonly<Record<string, unknown>> | undefined {
  const outcome = isRecord(error) ? error['outcome'] : undefined;
  return isRecord(outcome) ? outcome : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/**
 * Brings the store to a plan: load, plan, write, until there is nothing more to write. The first entry of every plan is the fence
 * (an update with `ifMatch`); when somebody else wrote first, everything is read and planned again.
 * @returns what was loaded last, for which the plan is empty, and how many entries were written on the way
 * @throws StoreError `conflict` after ten stale writes in a row
 */
export async function transactFenced<T>(options: {
  readonly store: Pick<Store, 'executeBatch'>;
  readonly load: () => Promise<T>;
  readonly plan: (loaded: T) => readonly BundleEntry[];
}): Promise<{ readonly loaded: T; readonly written: number }> {
  let conflicts = 0;
  let written = 0;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const loaded = await options.load();
    const entries = options.plan(loaded);
    if (entries.length === 0) return { loaded, written };
    const slice = firstSlice(entries);
    try {
      await transact(options.store, slice);
      written += slice.length;
      conflicts = 0;
      if (slice.length === entries.length) return { loaded, written };
    } catch (error) {
      conflicts += 1;
      if (!isRaceLost(error) || conflicts > MAX_CONFLICTS) throw error;
      await pauseAfter(conflicts);
    }
  }
  throw new StoreError('too-large');
}

/** As many entries as one transaction may have, the fence first; the rest waits for the next round. */
export function firstSlice(entries: readonly BundleEntry[]): readonly BundleEntry[] {
  let updates = 0;
  let characters = 0;
  const end = entries.findIndex((entry, at) => {
    updates += entry.request?.method === 'POST' ? 0 : 1;
    characters += JSON.stringify(entry).length;
    return at > 0 && (updates > MAX_UPDATES || characters > MAX_CHARACTERS);
  });
  return end < 0 ? entries : entries.slice(0, end);
}
