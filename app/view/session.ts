import type { SessionView } from '../../src/core/pathway/pathway.ts';
import { ageText, timeText } from './dates.ts';

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
  const amount = dose.doseMg === undefined ? 'amount not recorded' : `${String(dose.doseMg)} mg`;
  return {
    tone: toneOf(session),
    headline: `Dose ${String(dose.ordinal)} (${amount}) given ${ageText(dose.at, now)}`,
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
    ...(level === undefined ? ['No vital signs are recorded.'] : []),
    ...(level !== undefined && level !== 'within' ? [`The last reading is over a limit (${level}).`] : []),
    ...(missed > 0 ? [`${String(missed)} planned ${missed === 1 ? 'reading was' : 'readings were'} missed.`] : []),
    ...(due ? [`Vital signs are due since ${timeText(due.dueAt)}.`] : []),
    ...(!due && later ? [`Next reading ${timeText(later.dueAt)} (${ageText(later.dueAt, now)}).`] : []),
  ];
}

function dischargeLine({ discharge }: SessionView, now: string): string {
  if (discharge.decision === 'proceed') return 'Ready for discharge.';
  const { earliestAt } = discharge;
  if (earliestAt !== undefined && Date.parse(earliestAt) > Date.parse(now))
    return `Discharge not before ${timeText(earliestAt)} (${ageText(earliestAt, now)}).`;
  return 'Not ready for discharge: see what is missing below.';
}
