import type { SessionView } from '../../src/core/pathway/pathway.ts';
import { t } from '../i18n/i18n.ts';
import { ageText, timeText } from './dates.ts';
import { amountText, levelWord } from './words.ts';

export interface SessionStanding {
  /** `hold` when a reading is over a hold or stop limit or was missed, `unknown` when one is due now, else `info`. */
  readonly tone: 'hold' | 'unknown' | 'info';
  readonly headline: string;
  /** What comes next, one sentence each. */
  readonly lines: readonly string[];
}

/** Where a running session stands once its dose is given; undefined before, when the gate is what matters. */
export function sessionStanding(session: SessionView | undefined, now: string): SessionStanding | undefined {
  if (session?.dose === undefined) return undefined;
  const { dose } = session;
  return {
    tone: toneOf(session),
    headline: t('session.standing', { ordinal: dose.ordinal, amount: amountText(dose.doseMg), age: ageText(dose.at, now) }),
    lines: [...readingLines(session, now), dischargeLine(session, now)],
  };
}

function latestLevel({ readings }: SessionView): SessionView['readings'][number]['level'] | undefined {
  return readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1)?.level;
}

function toneOf(session: SessionView): SessionStanding['tone'] {
  const level = latestLevel(session);
  const states = session.schedule.map(({ state }) => state);
  if (level === 'hold' || level === 'stop' || states.includes('missed')) return 'hold';
  return states.includes('due') || level === undefined || level === 'caution' ? 'unknown' : 'info';
}

function readingLines(session: SessionView, now: string): readonly string[] {
  const level = latestLevel(session);
  const missed = session.schedule.filter(({ state }) => state === 'missed').length;
  const due = session.schedule.find(({ state }) => state === 'due');
  const later = session.schedule.find(({ state }) => state === 'later');
  return [
    ...(level === undefined ? [t('session.noneRecorded')] : []),
    ...(level !== undefined && level !== 'within' ? [t('session.overLimit', { level: levelWord(level).toLowerCase() })] : []),
    ...(missed > 0 ? [t('session.missedCount', { count: missed })] : []),
    ...(due ? [t('session.dueSince', { at: timeText(due.dueAt) })] : []),
    ...(!due && later ? [t('session.nextReading', { at: timeText(later.dueAt), age: ageText(later.dueAt, now) })] : []),
  ];
}

function dischargeLine({ discharge }: SessionView, now: string): string {
  if (discharge.decision === 'proceed') return t('session.ready');
  const { earliestAt } = discharge;
  if (earliestAt !== undefined && Date.parse(earliestAt) > Date.parse(now))
    return t('session.notBefore', { at: timeText(earliestAt), age: ageText(earliestAt, now) });
  return t('session.notReady');
}
