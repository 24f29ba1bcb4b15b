import { ApiError } from '../api/client.ts';

/**
 * Why entries wait: no connection, no session, a session that may not write them (another patient's launch), a service in trouble, or
 * another page that sends this person's entries now.
 */
export type Trouble = 'offline' | 'signed-out' | 'other-chart' | 'service' | 'elsewhere';

/** Who met another write this often in a row meets something that stands in the way. A product choice. */
const MAX_CONFLICTS = 5;

const statusOf = (error: unknown): number => (error instanceof ApiError ? error.status : 0);

/** Whether somebody else wrote at the same moment, or the course is not in a state to write to. */
export const isConflict = (error: unknown): boolean => statusOf(error) === 409;

/**
 * The trouble that a failed send means; undefined when the service will not take this entry until somebody does something about it.
 * @param conflicts - how often in a row the entry met another write, this time counted
 */
export function troubleOf(error: unknown, conflicts: number): Trouble | undefined {
  const status = statusOf(error);
  if (status === 0) return 'offline';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'other-chart';
  if (isConflict(error)) return conflicts < MAX_CONFLICTS ? 'service' : undefined;
  return status >= 500 || status === 408 || status === 429 ? 'service' : undefined;
}

/** The service's own words for it. */
export function reasonsOf(error: unknown): readonly string[] {
  return error instanceof ApiError ? error.messages : [];
}
