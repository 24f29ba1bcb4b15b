import type { DoseRequest } from '../../src/service/contract.ts';

export interface DoseEntry {
  /** What the number field holds: a number, or text while it is empty or half typed. */
  readonly doseMg: number | string;
  readonly lot: string;
  readonly minutesAgo: number;
  /** ISO instant of the last assessment, by the service's clock. */
  readonly now: string | undefined;
}

/**
 * The dose to record; undefined while the amount is not a positive number.
 * A dose given just now carries no time, so that the service's own clock sets it.
 */
export function buildDose({ doseMg, lot, minutesAgo, now }: DoseEntry): DoseRequest | undefined {
  if (typeof doseMg !== 'number' || !Number.isFinite(doseMg) || doseMg <= 0) return undefined;
  const at = minutesAgo > 0 ? Date.parse(now ?? '') - minutesAgo * 60_000 : undefined;
  if (Number.isNaN(at)) return undefined;
  return {
    doseMg,
    ...(at === undefined ? {} : { at: new Date(at).toISOString() }),
    ...(lot.trim() === '' ? {} : { lot: lot.trim() }),
  };
}
