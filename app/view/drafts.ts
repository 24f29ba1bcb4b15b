import type { SessionInfo } from '../../src/service/contract.ts';

/** The part of `Storage` that drafts need. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'kap-draft:';

export interface DraftOwner {
  /** By {@link userKeyOf}. */
  readonly user: string;
  readonly patient: string;
}

/** Whose page or whose things: two clinics that this browser works for may number their people alike. */
export function userKeyOf({ tenant, user }: Pick<SessionInfo, 'tenant' | 'user'>): string {
  return `${tenant}/${user.reference}`;
}

/** This user's own things about this patient. */
export function ownerOf(session: SessionInfo): DraftOwner {
  return { user: userKeyOf(session), patient: session.patient.reference };
}

function keyOf(owner: DraftOwner, form: string): string {
  return `${PREFIX}${owner.user}:${owner.patient}:${form}`;
}

/** Text typed but not saved; undefined when there is none. */
export function readDraft(store: DraftStore, owner: DraftOwner, form: string): string | undefined {
  return store.getItem(keyOf(owner, form)) ?? undefined;
}

/** Keeps what was typed in this browser tab so that a lost session or a reload does not lose it. */
export function keepDraft(store: DraftStore, owner: DraftOwner, draft: { readonly form: string; readonly text: string }): void {
  try {
    store.setItem(keyOf(owner, draft.form), draft.text);
  } catch {
    // A full or blocked store only loses the draft's second copy; the form on the page still has it.
  }
}

export function dropDraft(store: DraftStore, owner: DraftOwner, form: string): void {
  store.removeItem(keyOf(owner, form));
}

/** Removes what another user left in this tab: a draft is shown to the person who typed it and to nobody else. */
export function dropForeignDrafts(store: DraftStore, user: string): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => key !== null);
  for (const key of keys) if (key.startsWith(PREFIX) && !key.startsWith(`${PREFIX}${user}:`)) store.removeItem(key);
}

/** Removes what this user left in this tab: for whoever signs out. */
export function dropDraftsOf(store: DraftStore, user: string): void {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index)).filter((key) => key !== null);
  for (const key of keys) if (key.startsWith(`${PREFIX}${user}:`)) store.removeItem(key);
}
