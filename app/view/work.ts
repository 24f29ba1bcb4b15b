import type { WorkItem, WorkKind } from '../../src/core/work-list/work-list.ts';
import type { DraftStore } from './drafts.ts';

/** Kinds in the order of the filter; the first are the most pressing. */
export const KINDS: readonly WorkKind[] = [
  'alert',
  'session',
  'escort',
  'order',
  'integration',
  'measure',
  'review',
  'expiring',
  'visit',
  'form',
];

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
  readonly words: string;
}

export const EVERYTHING: WorkFilter = {
  kind: undefined,
  clinician: undefined,
  clinic: undefined,
  mine: false,
  words: '',
};

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

/** How many items of each kind the other filters leave. */
export function countKinds(
  items: readonly WorkItem[],
  filter: WorkFilter,
  ownRoles: readonly string[],
): ReadonlyMap<WorkKind | undefined, number> {
  const left = filterWork(items, { ...filter, kind: undefined }, ownRoles);
  const counts = new Map<WorkKind | undefined, number>([[undefined, left.length]]);
  for (const { kind } of left) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

interface Named {
  readonly reference: string;
  readonly name: string;
}

/** Everybody who looks after a patient of the list, by name. */
export function cliniciansIn(items: readonly WorkItem[]): readonly Named[] {
  return byName(items.map(({ clinician }) => clinician));
}

/** Every clinic that looks after a patient of the list, by name. */
export function clinicsIn(items: readonly WorkItem[]): readonly Named[] {
  return byName(items.map(({ clinic }) => clinic));
}

function byName(all: readonly WorkItem['clinic'][]): readonly Named[] {
  const known = new Map(all.flatMap((one) => (one === undefined ? [] : [[one.reference, one.name ?? one.reference]])));
  return [...known].map(([reference, name]) => ({ reference, name })).toSorted((a, b) => a.name.localeCompare(b.name));
}

const keyOf = (user: string): string => `kap-work-filter ${user}`;

/** The filter that this user last chose in this browser; the words of a search are not kept, since they may be a name. */
export function keptFilter(store: DraftStore, user: string): WorkFilter {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(user)) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return EVERYTHING;
    const { kind, clinician, clinic, mine } = kept as Partial<Record<keyof WorkFilter, unknown>>;
    return {
      kind: KINDS.find((one) => one === kind),
      clinician: typeof clinician === 'string' ? clinician : undefined,
      clinic: typeof clinic === 'string' ? clinic : undefined,
      mine: mine === true,
      words: '',
    };
  } catch {
    return EVERYTHING;
  }
}

export function keepFilter(store: DraftStore, user: string, { kind, clinician, clinic, mine }: WorkFilter): void {
  store.setItem(keyOf(user), JSON.stringify({ kind, clinician, clinic, mine }));
}
