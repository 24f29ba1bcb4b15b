import type { SessionView, VitalReading } from '../../src/core/pathway/pathway.ts';
import type { VitalSign } from '../../src/core/protocol/protocol.ts';
import type { SessionEntryRequest } from '../../src/service/contract.ts';
import type { WaitingEntry } from './entry-database.ts';

export const SIGNS = [
  'systolic',
  'diastolic',
  'heart-rate',
  'oxygen-saturation',
  'respiratory-rate',
] as const satisfies readonly VitalSign[];
export type Typed = Readonly<Record<VitalSign, string>>;
export const NOTHING_TYPED: Typed = {
  systolic: '',
  diastolic: '',
  'heart-rate': '',
  'oxygen-saturation': '',
  'respiratory-rate': '',
};

export type Values = Extract<SessionEntryRequest, { kind: 'vitals' }>['values'];

/** What is wrong with what was typed; undefined when it can be saved. */
export type ReadingFault = 'empty' | 'half-pressure' | 'pressure-order' | 'saturation' | 'number';

/** The values of a reading, or why it is none. The service judges again. */
export function readTyped(typed: Typed): { readonly values: Values } | { readonly fault: ReadingFault } {
  const given = SIGNS.filter((sign) => typed[sign] !== '');
  if (given.length === 0) return { fault: 'empty' };
  if (given.some((sign) => !/^\d{1,3}$/.test(typed[sign]) || Number(typed[sign]) === 0)) return { fault: 'number' };
  const values: Values = Object.fromEntries(given.map((sign) => [sign, Number(typed[sign])]));
  const { systolic, diastolic } = values;
  if ((systolic === undefined) !== (diastolic === undefined)) return { fault: 'half-pressure' };
  if (systolic !== undefined && diastolic !== undefined && diastolic >= systolic) return { fault: 'pressure-order' };
  if ((values['oxygen-saturation'] ?? 0) > 100) return { fault: 'saturation' };
  return { values };
}

/** Whether no further digit can follow, so that the next field takes over: 98 is a whole heart rate, 11 may become 110. */
export function isWhole(sign: VitalSign, text: string): boolean {
  if (text.length >= 3) return true;
  if (text.length < 2) return false;
  if (sign === 'oxygen-saturation') return text !== '10';
  return sign === 'respiratory-rate' || Number(text) >= 30;
}

const LEVELS = ['within', 'caution', 'hold', 'stop'] as const;

/** Every limit that a value crosses. */
export function crossedBy(limits: SessionView['limits'], values: VitalReading['values']): SessionView['limits'] {
  return limits.filter(({ vital, direction, value }) => {
    const measured = values[vital];
    return measured !== undefined && (direction === 'above' ? measured > value : measured < value);
  });
}

/** The worst limit that a value crosses, as the service judges it; said at once, also without a connection. */
export function judgeLocally(limits: SessionView['limits'], values: VitalReading['values']): VitalReading['level'] {
  const crossed = crossedBy(limits, values);
  return LEVELS[Math.max(0, ...crossed.map(({ level }) => LEVELS.findIndex((one) => one === level)))] ?? 'stop';
}

/** The session with the readings that wait to be saved among those that are. */
export function withWaiting(session: SessionView, waiting: readonly WaitingEntry[]): SessionView {
  const readings = waiting.flatMap(({ key, entry }): readonly VitalReading[] =>
    entry.kind === 'vitals' && entry.encounter === session.encounter
      ? [
          {
            at: entry.at,
            reference: key,
            values: definedOnly(entry.values),
            level: judgeLocally(session.limits, definedOnly(entry.values)),
          },
        ]
      : [],
  );
  if (readings.length === 0) return session;
  return { ...session, readings: [...session.readings, ...readings].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)) };
}

function definedOnly(values: Values): VitalReading['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
