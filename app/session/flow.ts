import type { SessionView, VitalReading } from '../../src/core/pathway/pathway.ts';

/** What the newest reading, or the lack of one, asks for now; words under `flow`. */
export type Flow = 'holdBefore' | 'cautionBefore' | 'stopBefore' | 'holdAfter' | 'stopAfter' | 'cautionAfter' | 'missed' | 'due';

/** Seated rest before a reading is repeated: clinical basis 2.3, "repeat after 5-10 min seated before a hold counts" [M]. */
const REPEAT_MIN = 5;

const BEFORE = { caution: 'cautionBefore', hold: 'holdBefore', stop: 'stopBefore' } as const;
const AFTER = { caution: 'cautionAfter', hold: 'holdAfter', stop: 'stopAfter' } as const;

function latest(readings: readonly VitalReading[]): VitalReading | undefined {
  return readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)).at(-1);
}

/** The one thing that must be done about the readings, the most urgent first; undefined when nothing must. */
export function flowOf(session: SessionView, now: string): Flow | undefined {
  const last = latest(session.readings);
  if (last !== undefined && last.level !== 'within') return (session.dose === undefined ? BEFORE : AFTER)[last.level];
  if (session.dose === undefined) return undefined;
  const states = scheduleAt(session, now).map(({ state }) => state);
  if (states.includes('due')) return 'due';
  return states.at(-1) === 'missed' || states.includes('missed') ? 'missed' : undefined;
}

/** The planned readings as they stand now: one that the service called later may have come due since it was asked. */
export function scheduleAt({ schedule }: SessionView, now: string): SessionView['schedule'] {
  return schedule.map((planned) =>
    planned.state === 'later' && Date.parse(planned.dueAt) <= Date.parse(now) ? { ...planned, state: 'due' } : planned,
  );
}

export interface Timer {
  readonly kind: 'repeat' | 'repeatNow' | 'due' | 'next' | 'done' | 'discharge' | 'dischargeNow';
  /** Until or since then; undefined when there is nothing to count. */
  readonly at: string | undefined;
}

/** What is counted in the head of the room: the repeat of a reading over a limit, else the planned reading, else the discharge. */
export function timerOf(session: SessionView, now: string): Timer | undefined {
  const last = latest(session.readings);
  if (last?.level === 'hold' || (last?.level === 'stop' && session.dose !== undefined)) {
    const at = new Date(Date.parse(last.at) + REPEAT_MIN * 60_000).toISOString();
    return at > now ? { kind: 'repeat', at } : { kind: 'repeatNow', at };
  }
  if (session.dose === undefined) return undefined;
  const schedule = scheduleAt(session, now);
  const due = schedule.find(({ state }) => state === 'due');
  if (due) return { kind: 'due', at: due.dueAt };
  const later = schedule.find(({ state }) => state === 'later');
  if (later) return { kind: 'next', at: later.dueAt };
  const { earliestAt } = session.discharge;
  if (earliestAt !== undefined && earliestAt > now) return { kind: 'discharge', at: earliestAt };
  return { kind: earliestAt === undefined ? 'done' : 'dischargeNow', at: undefined };
}

/** A span as a clock shows it: "4:05", "1:02:10". */
export function clockText(fromMs: number): string {
  const seconds = Math.floor(Math.abs(fromMs) / 1_000);
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor((seconds % 3_600) / 60)];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${String(hours)}:${two(minutes)}:${two(seconds % 60)}` : `${String(minutes)}:${two(seconds % 60)}`;
}
