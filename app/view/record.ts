import type { RecordEvent, RecordKind } from '../../src/core/record/record-events.ts';

/** Events of one day, newest day first. */
export interface RecordDay {
  /** `YYYY-MM-DD` in the reader's time zone; undefined for what has no readable date. */
  readonly day: string | undefined;
  readonly events: readonly RecordEvent[];
}

/** The events that a choice of kinds lets through, by day in the reader's time zone; their order is kept. */
export function recordDays(events: readonly RecordEvent[], kind: RecordKind | undefined): readonly RecordDay[] {
  const days = new Map<string | undefined, RecordEvent[]>();
  for (const event of events) {
    if (kind !== undefined && event.kind !== kind) continue;
    const day = dayOf(event.at);
    const known = days.get(day);
    if (known === undefined) days.set(day, [event]);
    else known.push(event);
  }
  return [...days].map(([day, some]) => ({ day, events: some }));
}

/** Kinds that the events have, in the order of their first event. */
export function kindsIn(events: readonly RecordEvent[]): readonly RecordKind[] {
  return [...new Set(events.map(({ kind }) => kind))];
}

function dayOf(at: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(at)) return at;
  const date = new Date(at);
  if (at === '' || Number.isNaN(date.getTime())) return undefined;
  const part = (value: number): string => String(value).padStart(2, '0');
  return `${String(date.getFullYear())}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
