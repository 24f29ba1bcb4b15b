import { BROWSER_STORE } from './stores.ts';

const KEY = 'kap-took:';

/** How long this form took whoever filled it in last in this browser, ms; says nothing of the patient. */
export function durationOf(form: string): number | undefined {
  const ms = Number(BROWSER_STORE.getItem(KEY + form) ?? Number.NaN);
  return Number.isFinite(ms) && ms > 0 ? ms : undefined;
}

export function keepDuration(form: string, ms: number): void {
  try {
    BROWSER_STORE.setItem(KEY + form, String(ms));
  } catch {
    // A full or blocked store only means that no duration is shown.
  }
}
