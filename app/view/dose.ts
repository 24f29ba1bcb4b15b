import type { DoseRequest } from '../../src/service/contract.ts';

/** What was left of a vial and made unusable before somebody else; both empty when nothing was. */
export interface WasteEntry {
  readonly mg: string;
  readonly witness: string;
}

export const CONFIRMED_HOW = ['in-person', 'video', 'phone'] as const;

/** The word of whoever was with the patient at home. */
export interface ChaperoneEntry {
  readonly name: string;
  readonly how: (typeof CONFIRMED_HOW)[number] | undefined;
}

export interface DoseEntry {
  /** What the number field holds: a number, or text while it is empty or half typed. */
  readonly doseMg: number | string;
  readonly lot: string;
  readonly minutesAgo: number;
  /** ISO instant of the last assessment, by the service's clock. */
  readonly now: string | undefined;
  readonly waste?: WasteEntry;
  /** Asked for at home only; undefined anywhere else. */
  readonly chaperone?: ChaperoneEntry | undefined;
}

/**
 * The dose to record; undefined while the amount is not a positive number, or something that goes with it is half filled in.
 * A dose given just now carries no time, so that the service's own clock sets it.
 */
export function buildDose({ doseMg, lot, minutesAgo, now, waste, chaperone }: DoseEntry): DoseRequest | undefined {
  if (typeof doseMg !== 'number' || !Number.isFinite(doseMg) || doseMg <= 0) return undefined;
  const at = minutesAgo > 0 ? Date.parse(now ?? '') - minutesAgo * 60_000 : undefined;
  const wasted = readWaste(waste);
  const confirmed = readChaperone(chaperone, at === undefined ? now : new Date(at || 0).toISOString());
  if (Number.isNaN(at) || wasted === 'half' || confirmed === 'half') return undefined;
  return {
    doseMg,
    ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
    ...(lot.trim() === '' ? {} : { lot: lot.trim() }),
    ...(wasted === undefined ? {} : { waste: wasted }),
    ...(confirmed === undefined ? {} : { chaperone: confirmed }),
  };
}

function readWaste(waste: WasteEntry | undefined): NonNullable<DoseRequest['waste']> | 'half' | undefined {
  const [amount, witness] = [waste?.mg.trim() ?? '', waste?.witness.trim() ?? ''];
  if (amount === '' && witness === '') return undefined;
  const mg = Number(amount.replace(',', '.'));
  return Number.isFinite(mg) && mg > 0 && witness !== '' ? { mg, witness } : 'half';
}

function readChaperone(
  chaperone: ChaperoneEntry | undefined,
  at: string | undefined,
): NonNullable<DoseRequest['chaperone']> | 'half' | undefined {
  if (chaperone === undefined) return undefined;
  const name = chaperone.name.trim();
  return name === '' || chaperone.how === undefined || at === undefined ? 'half' : { name, how: chaperone.how, at };
}
