import { locale as readerLocale, t } from '../i18n/i18n.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A FHIR date is a day in no time zone; a dateTime is an instant, shown in the reader's zone. */
function parse(value: string): { readonly at: Date; readonly precision: 'year' | 'month' | 'day' | 'instant' } | undefined {
  const partial = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value);
  const at = partial ? new Date(Number(partial[1]), Number(partial[2] ?? 1) - 1, Number(partial[3] ?? 1)) : new Date(value);
  if (Number.isNaN(at.getTime())) return undefined;
  if (!partial) return { at, precision: 'instant' };
  return { at, precision: partial[3] ? 'day' : partial[2] ? 'month' : 'year' };
}

const FORMATS: Readonly<Record<'year' | 'month' | 'day' | 'instant', Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { year: 'numeric', month: 'short', day: 'numeric' },
  instant: { year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/**
 * A FHIR date or dateTime in words, at its own precision.
 * @returns the text as given when it is no date, so that a bad datum is seen and not hidden
 */
export function dateText(value: string, locale = readerLocale()): string {
  const parsed = parse(value);
  return parsed ? new Intl.DateTimeFormat(locale, FORMATS[parsed.precision]).format(parsed.at) : value;
}

/** Only the day of a date or dateTime. */
export function dayText(value: string, locale = readerLocale()): string {
  const parsed = parse(value);
  return parsed ? new Intl.DateTimeFormat(locale, FORMATS.day).format(parsed.at) : value;
}

/** Only the time of day of an instant. */
export function timeText(value: string, locale = readerLocale()): string {
  const parsed = parse(value);
  return parsed ? new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' }).format(parsed.at) : value;
}

/**
 * How far a datum lies from `now`: "12 min ago", "in 1 h 24 min", "3 days ago", "today" for a plain date of today.
 * Days are those of the reader's calendar, so that two times of one day lie equally far back.
 * @param now - ISO instant at which the pathway was assessed (not the browser's clock)
 * @returns empty text when either is no date
 */
export function ageText(value: string, now: string): string {
  const parsed = parse(value);
  const reference = parse(now);
  if (!parsed || !reference) return '';
  if (parsed.precision !== 'instant') return daysApartText(parsed.at, reference.at);
  const distance = reference.at.getTime() - parsed.at.getTime();
  const size = Math.abs(distance);
  if (size >= 2 * DAY) return daysApartText(parsed.at, reference.at);
  if (size < MINUTE) return t(distance < 0 ? 'age.soon' : 'age.now');
  return direct(distance, hoursText(size));
}

/** Minutes count within half a day: an hour and 24 minutes is not an hour to somebody who watches a patient. */
function hoursText(sizeMs: number): string {
  const minutes = Math.floor(sizeMs / MINUTE);
  if (minutes < 60) return t('age.min', { count: minutes });
  const hours = t('age.h', { count: Math.floor(minutes / 60) });
  return sizeMs >= 12 * HOUR || minutes % 60 === 0 ? hours : `${hours} ${t('age.min', { count: minutes % 60 })}`;
}

/** How long something took: "45 s", "2 min 10 s", "1 h 5 min". */
export function durationText(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000));
  if (seconds < 60) return t('age.s', { count: seconds });
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${t('age.min', { count: minutes })} ${t('age.s', { count: seconds % 60 })}`;
  return `${t('age.h', { count: Math.floor(minutes / 60) })} ${t('age.min', { count: minutes % 60 })}`;
}

/** Long spans in months and years, always rounded down. */
function daysText(days: number): string {
  if (days < 60) return t('age.day', { count: days });
  return days < 730 ? t('age.month', { count: Math.floor(days / 30.44) }) : t('age.year', { count: Math.floor(days / 365.25) });
}

function direct(distance: number, text: string): string {
  return t(distance > 0 ? 'age.ago' : 'age.in', { span: text });
}

function daysApartText(day: Date, now: Date): string {
  const days = Math.round((midnightOf(now) - midnightOf(day)) / DAY);
  if (days === 0) return t('age.today');
  return direct(days, daysText(Math.abs(days)));
}

const midnightOf = (day: Date): number => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();

/** Completed years from a FHIR birth date to `now`; undefined unless the birth date has at least a year and month that decide it. */
export function ageYears(birthDate: string, now: string): number | undefined {
  const born = parse(birthDate);
  const reference = parse(now);
  if (born?.precision !== 'day' || !reference) return undefined;
  const years = reference.at.getFullYear() - born.at.getFullYear();
  const hadBirthday =
    reference.at.getMonth() > born.at.getMonth() ||
    (reference.at.getMonth() === born.at.getMonth() && reference.at.getDate() >= born.at.getDate());
  return hadBirthday ? years : years - 1;
}
