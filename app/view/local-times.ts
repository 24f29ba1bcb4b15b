import { dateText, dayText, timeText } from './dates.ts';

const INSTANT = /\b\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})/g;
/** A plain day, not the day of an instant. */
const DAY = /\b\d{4}-\d{2}-\d{2}\b(?!T)/g;
const UTC_TIME = /\b([01]\d|2[0-3]):([0-5]\d) UTC\b/g;
const HALF_DAY = 12 * 3_600_000;

/**
 * A sentence of the service in the reader's own time zone: ISO instants and "18:32 UTC" become local times.
 * The service writes them in UTC, since it does not know where the reader is.
 * @param now - ISO instant of the assessment: a bare time of day is the one nearest to it, and an instant of the same local
 *   day is shown by its time alone
 */
export function localTimes(text: string, now: string, locale?: string): string {
  return text
    .replaceAll(INSTANT, (instant) => momentText(instant, now, locale))
    .replaceAll(DAY, (day) => dayText(day, locale))
    .replaceAll(UTC_TIME, (said, hour: string, minute: string) => {
      const at = nearest(Number(hour), Number(minute), now);
      return at === undefined ? said : momentText(at, now, locale);
    });
}

function momentText(instant: string, now: string, locale: string | undefined): string {
  const sameDay = new Date(instant).toDateString() === new Date(now).toDateString();
  return sameDay ? timeText(instant, locale) : dateText(instant, locale);
}

function nearest(hour: number, minute: number, now: string): string | undefined {
  const nowMs = Date.parse(now);
  if (Number.isNaN(nowMs)) return undefined;
  const sameDay = new Date(nowMs).setUTCHours(hour, minute, 0, 0);
  const days = sameDay - nowMs > HALF_DAY ? -1 : sameDay - nowMs < -HALF_DAY ? 1 : 0;
  return new Date(sameDay + days * 2 * HALF_DAY).toISOString();
}
