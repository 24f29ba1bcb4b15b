import type { WorkFilter } from '../../src/core/work-list/filter-work.ts';
import type { WorkKind } from '../../src/core/work-list/work-list.ts';
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

export const EVERYTHING: WorkFilter = {
  kind: undefined,
  clinician: undefined,
  clinic: undefined,
  mine: false,
  words: '',
};

/** As many rows as the service answers with at once. */
export const ROWS_A_PAGE = 100;
/** Rows on either side of what is looked at that are read with it, so that a row is there before somebody comes to it. */
const AHEAD = 30;

/** Pages that hold the rows from the first to the last that are looked at, and those around them. */
export function pagesOf([first, last]: readonly [number, number], total: number): readonly number[] {
  if (total === 0) return [];
  const from = Math.floor(Math.max(0, Math.min(first - AHEAD, total - 1)) / ROWS_A_PAGE);
  const to = Math.floor(Math.min(last + AHEAD, total - 1) / ROWS_A_PAGE);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** As many rows as one paper has; whoever needs more makes a choice. A product choice. */
export const ROWS_ON_PAPER = 500;

/** Pages that hold the rows that go on paper. */
export function paperPages(total: number): readonly number[] {
  return Array.from({ length: Math.ceil(Math.min(total, ROWS_ON_PAPER) / ROWS_A_PAGE) }, (_, at) => at);
}

/** @param user - by `userKeyOf`: another clinic's people may have the same ids */
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
