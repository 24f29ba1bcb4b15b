import type { EhrError } from '../../ehr/ehr-error.ts';
import { instantMs, MINUTE_MS } from '../../core/time.ts';
import type { Runtime } from '../runtime.ts';

/**
 * After an attempt without an answer the next one waits so long, minutes; after the last one nobody tries any more by themselves.
 * Product choices: a bound on the EHR's load, and on how long a reading is missing there before somebody is told to chart it by hand.
 */
const PAUSES_MIN = [0.25, 1, 5, 15, 30];
/** Longer than any session of a user lasts. */
const KEEP_S = 24 * 3_600;

/** Why the EHR's chart does not have a value: it gives the user no right, it would not take it, or it never answered. */
export type Refusal = 'not-allowed' | 'not-accepted' | 'no-answer';

/** What became of bringing one value into the EHR's chart, or of striking it there. */
export interface Attempts {
  /** Begun; the last may have been written although no answer came. */
  readonly tries: number;
  readonly lastAt: string;
  readonly refused?: Refusal;
}

const keyOf = (tenant: string, name: string): string => `${tenant}:vitals-to-ehr:${name}`;

/** @param name - the value's number, with `/strike` for its striking; undefined when nobody has tried */
export async function readAttempts(runtime: Runtime, tenant: string, name: string): Promise<Attempts | undefined> {
  const text = await runtime.shared.get(keyOf(tenant, name));
  // Only attempts are written under this key.
  return text === undefined ? undefined : (JSON.parse(text) as Attempts);
}

/** Remembers an attempt before it is made, so that one that breaks off is known to have been begun. */
export async function beginAttempt(runtime: Runtime, tenant: string, name: string): Promise<Attempts> {
  const before = await readAttempts(runtime, tenant, name);
  const attempts = { tries: (before?.tries ?? 0) + 1, lastAt: runtime.now() };
  await runtime.shared.set(keyOf(tenant, name), JSON.stringify(attempts), KEEP_S);
  return attempts;
}

/** Remembers that an attempt failed. @returns in how many ms the next one is due; undefined when there is none */
export async function failAttempt(
  runtime: Runtime,
  tenant: string,
  { name, attempts, error }: { readonly name: string; readonly attempts: Attempts; readonly error: EhrError },
): Promise<number | undefined> {
  const refused = refusalOf(error, attempts);
  if (refused === undefined) return pauseMs(attempts);
  await runtime.shared.set(keyOf(tenant, name), JSON.stringify({ ...attempts, refused }), KEEP_S);
  return undefined;
}

/** The EHR has it and our record does not say so yet: that is soon looked at again, as after the first attempt. */
export async function restartAttempts(runtime: Runtime, tenant: string, name: string): Promise<void> {
  await runtime.shared.set(keyOf(tenant, name), JSON.stringify({ tries: 1, lastAt: runtime.now() }), KEEP_S);
}

/** It is done: nothing is in doubt any more. */
export async function endAttempts(runtime: Runtime, tenant: string, name: string): Promise<void> {
  await runtime.shared.delete(keyOf(tenant, name));
}

/** In how many ms it is worth trying, 0 for now; undefined when nobody tries any more by themselves. */
export function dueInMs(attempts: Attempts | undefined, now: string): number | undefined {
  if (attempts === undefined) return 0;
  const pause = pauseMs(attempts);
  if (attempts.refused !== undefined || pause === undefined) return undefined;
  const lastMs = instantMs(attempts.lastAt) ?? Number.NEGATIVE_INFINITY;
  return Math.max(0, lastMs + pause - (instantMs(now) ?? 0));
}

function pauseMs({ tries }: Attempts): number | undefined {
  const minutes = PAUSES_MIN[tries - 1];
  return minutes === undefined ? undefined : minutes * MINUTE_MS;
}

/** What asks for patience, not for another request: too early, too many, a time that is over, a token that is. */
const LATER: readonly (number | undefined)[] = [401, 408, 425, 429];

function refusalOf({ status, fault }: EhrError, attempts: Attempts): Refusal | undefined {
  if (status === 403) return 'not-allowed';
  const isNo = fault === 'refused' || fault === 'not-found';
  if (isNo && !LATER.includes(status)) return 'not-accepted';
  return pauseMs(attempts) === undefined ? 'no-answer' : undefined;
}
