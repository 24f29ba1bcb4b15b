import type { Period } from '@medplum/fhirtypes';

// Without 24:00, which FHIR does not have and JavaScript takes for the next day.
const FHIR_DATE_TIME = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(?:[01]\d|2[0-3]):\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?)?)?$/;

export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

/**
 * A FHIR date, dateTime or instant as milliseconds since the epoch, UTC.
 * @param text - a partial date counts as its first moment
 * @returns undefined when absent, malformed or not a real date
 */
export function instantMs(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text !== last.text) last = { text, ms: readInstant(text) };
  return last.ms;
}

/** What was read last: an assessment asks for its own instant again and again. */
let last: { readonly text: string; readonly ms: number | undefined } = { text: '', ms: undefined };

function readInstant(text: string): number | undefined {
  if (!FHIR_DATE_TIME.test(text) || !isInMonth(text)) return undefined;
  const ms = Date.parse(text.length === 4 ? `${text}-01-01` : text.length === 7 ? `${text}-01` : text);
  return Number.isFinite(ms) ? ms : undefined;
}

/** JavaScript takes 30 February for 2 March. */
function isInMonth(text: string): boolean {
  const day = Number(text.slice(8, 10));
  if (day <= 28) return true;
  return day <= new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate();
}

/** Whole and part minutes from one instant to a later one; undefined when either can't be read. */
export function minutesBetween(from: string | undefined, to: string | undefined): number | undefined {
  const start = instantMs(from);
  const end = instantMs(to);
  return start === undefined || end === undefined ? undefined : (end - start) / MINUTE_MS;
}

/** The instant `ms` after `text`, as an ISO instant; undefined when `text` can't be read. */
export function plusMs(text: string | undefined, ms: number): string | undefined {
  const start = instantMs(text);
  return start === undefined ? undefined : new Date(start + ms).toISOString();
}

/**
 * Whether a moment is within a FHIR Period, as far as it has bounds.
 * @param now - instant; the whole day, month or year of a partial end belongs to the period (UTC)
 * @returns false when a bound can't be read
 */
export function isWithin(period: Period | undefined, now: string): boolean {
  const { start, end } = period ?? {};
  const at = instantMs(now) ?? Number.NaN;
  const hasBegun = start === undefined || (instantMs(start) ?? Number.NaN) <= at;
  if (end === undefined) return hasBegun;
  const endsAt = instantMs(end);
  if (endsAt === undefined) return false;
  return hasBegun && (at <= endsAt || (end.length <= 10 && new Date(at).toISOString().startsWith(end)));
}

/** FHIR date (UTC) of an instant in milliseconds. */
export function dateOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The FHIR date `months` calendar months after `text`, clipped to the month's last day (31 January + 1 = 28 or 29 February). */
export function plusMonths(text: string | undefined, months: number): string | undefined {
  const start = instantMs(text);
  if (start === undefined) return undefined;
  const date = new Date(start);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, lastDay));
  return dateOf(date.getTime());
}

/** The last moment that a FHIR date of a month or a year can mean, ms; of a fuller one the moment itself. Undefined as in `instantMs`. */
export function latestMs(text: string): number | undefined {
  return text.length >= 10 ? instantMs(text) : instantMs(plusMonths(text, text.length === 4 ? 12 : 1));
}

/** Completed years of age on the day of `now`; undefined when the birth date is absent or only partly known. */
export function ageInYears(birthDate: string | undefined, now: string): number | undefined {
  if (birthDate?.length !== 10 || instantMs(birthDate) === undefined || instantMs(now) === undefined) return undefined;
  const years = Number(now.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return now.slice(5, 10) < birthDate.slice(5, 10) ? years - 1 : years;
}
