import { TAB_STORE } from './stores.ts';

/** The patient whom a user without a launched patient has opened; lives as long as the tab, so that a reload stays in the chart. */
const KEY = 'kap-open-patient';

/** The EHR's id; undefined while the work list is on the screen, and in a panel that was launched for one patient. */
export function openPatient(): string | undefined {
  return TAB_STORE.getItem(KEY) ?? undefined;
}

export function setOpenPatient(id: string | undefined): void {
  if (id === undefined) TAB_STORE.removeItem(KEY);
  else TAB_STORE.setItem(KEY, id);
}
