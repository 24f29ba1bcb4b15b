import { DAY_MS, dateOf, instantMs } from '../time.ts';

/**
 * Calendar days (UTC) from a FHIR date or dateTime to the day of `now`; negative in the future.
 * @returns undefined when absent, malformed, or without a day
 */
export function daysSince(date: string | undefined, now: string): number | undefined {
  const nowMs = instantMs(now);
  const dateMs = date === undefined || date.length < 10 ? undefined : instantMs(date);
  if (nowMs === undefined || dateMs === undefined) return undefined;
  return Math.round((Date.parse(dateOf(nowMs)) - Date.parse(dateOf(dateMs))) / DAY_MS);
}
