import { type Frame, type KapCard, makeCard, type Said } from './card.ts';
import { lineOf } from './gate-cards.ts';
import type { JudgedAppointment } from './judge-appointments.ts';

/** What stands against proposed visits: their day, what lapses until then, what is still open, what nobody can place. Never critical. */
export function appointmentCards(appointments: readonly JudgedAppointment[], frame: Frame): readonly KapCard[] {
  const told = [timingCard(appointments), openCard(appointments), unclearCard(appointments)];
  return told.flatMap((said) => (said === undefined ? [] : [makeCard(frame, said)]));
}

function timingCard(appointments: readonly JudgedAppointment[]): Said | undefined {
  const against = appointments.filter(({ timing, lapsing }) => timing.length + lapsing.length > 0);
  if (against.length === 0) return undefined;
  const lapsing = against.flatMap((one) => one.lapsing);
  const isTimed = against.some(({ timing }) => timing.length > 0);
  const short = against.flatMap(({ timing, lapsing: lines }) => [
    ...timing,
    ...lines.flatMap(({ reasons }) => reasons.slice(0, 1)),
  ]);
  const [first = 'gate-spacing', ...rules] = [...(isTimed ? ['gate-spacing'] : []), ...lapsing.map(({ rule }) => rule)];
  return {
    key: 'appointment',
    rules: [first, ...rules],
    indicator: 'warning',
    summary: `KAP visit: ${[...new Set(short)].join(' ')}`,
    lines: against.flatMap((one) => [
      ...one.timing.map((reason) => `${nameOf(one)}: ${reason}`),
      ...one.lapsing.map((line) => `${nameOf(one)}: no longer on that day: ${lineOf(line)}`),
    ]),
    overridable: true,
  };
}

function openCard(appointments: readonly JudgedAppointment[]): Said | undefined {
  const missing = appointments.filter(({ open }) => open.length > 0);
  const lines = missing.flatMap(({ open }) => open);
  const [first, ...others] = [...new Set(lines.map(({ rule }) => rule))];
  if (first === undefined) return undefined;
  const titles = new Set(lines.map(({ title }) => title));
  return {
    key: 'appointment-open',
    rules: [first, ...others],
    indicator: lines.some(({ decision, id }) => decision === 'hold' && id === 'contraindications') ? 'warning' : 'info',
    summary: `KAP visit: still open before this dose: ${[...titles].join('; ')}`,
    lines: missing.flatMap((one) => one.open.map((line) => `${nameOf(one)}: ${lineOf(line)}`)),
  };
}

function unclearCard(appointments: readonly JudgedAppointment[]): Said | undefined {
  const unclear = appointments.filter(({ kind }) => kind === 'unclear');
  if (unclear.length === 0) return undefined;
  return {
    key: 'appointment-unclear',
    rules: ['appointment-not-checked'],
    indicator: 'warning',
    summary: `KAP could not tell what kind of visit this is: ${unclear.map(({ text }) => text ?? '').join('; ')}`,
    lines: unclear.map(
      ({ text }) => `Not checked against the protocol, because it has no code of a KAP visit: ${text ?? 'a visit'}`,
    ),
  };
}

function nameOf({ kind, day }: JudgedAppointment): string {
  return `${kind} visit${day === undefined ? '' : ` on ${day}`}`;
}
