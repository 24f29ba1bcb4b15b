import type { WorkItem, WorkKind } from './work-list.ts';

/** What of the list is shown. */
export interface WorkFilter {
  /** Undefined shows every kind. */
  readonly kind: WorkKind | undefined;
  /** `Practitioner/id` whose patients are shown; undefined shows everybody's. */
  readonly clinician: string | undefined;
  /** The clinic whose patients are shown; undefined shows all. */
  readonly clinic: string | undefined;
  /** Only what one of the reader's own roles can do. */
  readonly mine: boolean;
  /** In the patient's name or in what is to be done; empty finds all. */
  readonly words: string;
}

/** Somebody, or a clinic, whose patients can be shown alone. */
export interface WorkChoice {
  readonly reference: string;
  readonly name: string;
}

/** The items that a filter lets through, in their order. */
export function filterWork(
  items: readonly WorkItem[],
  { kind, clinician, clinic, mine, words }: WorkFilter,
  ownRoles: readonly string[],
): readonly WorkItem[] {
  const wanted = words.trim().toLowerCase();
  return items.filter(
    (item) =>
      (kind === undefined || item.kind === kind) &&
      (clinician === undefined || item.clinician?.reference === clinician) &&
      (clinic === undefined || item.clinic?.reference === clinic) &&
      (!mine || item.roles.length === 0 || item.roles.some((role) => ownRoles.includes(role))) &&
      (wanted === '' || `${item.patient.name} ${item.title}`.toLowerCase().includes(wanted)),
  );
}

/** How many there are of each kind; a kind that is not there is not named. */
export function countKinds(items: readonly WorkItem[]): Readonly<Partial<Record<WorkKind, number>>> {
  const counts: Partial<Record<WorkKind, number>> = {};
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Everybody who looks after a patient of the list, by name. */
export function cliniciansIn(items: readonly WorkItem[]): readonly WorkChoice[] {
  return byName(items.map(({ clinician }) => clinician));
}

/** Every clinic that looks after a patient of the list, by name. */
export function clinicsIn(items: readonly WorkItem[]): readonly WorkChoice[] {
  return byName(items.map(({ clinic }) => clinic));
}

function byName(all: readonly WorkItem['clinic'][]): readonly WorkChoice[] {
  const known = new Map(all.flatMap((one) => (one === undefined ? [] : [[one.reference, one.name ?? one.reference]])));
  return [...known].map(([reference, name]) => ({ reference, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}
