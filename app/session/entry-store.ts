import type { DraftOwner } from '../view/drafts.ts';
import { tellPages } from './entry-channel.ts';
import { type Change, type EntryDatabase, openEntries, type Waiting } from './entry-database.ts';

/** What this page knows of one person's entries about one patient. */
interface Held {
  /** As the browser said last. */
  readonly kept: Waiting;
  /** Made since, and not taken by the browser. */
  readonly changes: readonly Change[];
}

/** A browser that has not answered by then is one that keeps nothing. A product choice. */
const PATIENCE_MS = 3_000;
/** And is not waited for again before this has passed, or its answer has come. A product choice. */
const REST_MS = 30_000;

const NOTHING: Held = { kept: [], changes: [] };
/** @param isAwaited - false once nobody waits for the answer any more: nothing may be changed from then on */
type Question<T> = (database: EntryDatabase, isAwaited: () => boolean) => Promise<T>;

const keyOf = ({ user, patient }: DraftOwner): string => `${user} ${patient}`;
const listOf = ({ kept, changes }: Held): Waiting => changes.reduce((waiting, change) => change(waiting), kept);

const namesOf = (waiting: Waiting): string => waiting.map(({ key }) => key).join(' ');
const isOf = (user: string) => (key: string) => key.startsWith(`${user} `);

/**
 * Where waiting entries live, under user and patient: another user's are neither shown nor sent. Nothing here throws: some browsers say
 * that they keep things and fail when they are asked to, some drop the connection of a page in the background, and some never answer.
 * From then on the page keeps entries itself, from the last list that it knew, and says so; what changed meanwhile is written as soon as
 * the browser takes something again.
 */
export class EntryStore {
  readonly #open: () => EntryDatabase;
  readonly #held = new Map<string, Held>();
  #database: EntryDatabase | undefined;
  #fails = false;
  /** Whether the browser took what it was given last. */
  #isKept = true;
  #last: Promise<unknown> = Promise.resolve();
  /** What the browser was asked and has not answered in time. */
  readonly #late = new Set<Promise<unknown>>();

  /** @param open - a new connection; may throw */
  constructor(open: () => EntryDatabase) {
    this.#open = open;
  }

  /** False while the browser takes nothing: then the page must not be closed before all is saved. */
  get lasting(): boolean {
    return !this.#fails && this.#isKept;
  }

  /** Whether closing the page would lose something: an entry that only it keeps, or that it alone knows to be sent or discarded. */
  get mustStay(): boolean {
    return [...this.#held.values()].some((one) => namesOf(one.kept) !== namesOf(listOf(one)));
  }

  read(owner: DraftOwner): Promise<Waiting> {
    return this.#inTurn(() => this.#settle(keyOf(owner)));
  }

  async change(owner: DraftOwner, change: Change): Promise<void> {
    const key = keyOf(owner);
    // Known before its turn comes: the page must not be closed on what it waits for the browser with.
    const { kept, changes } = this.#held.get(key) ?? NOTHING;
    this.#held.set(key, { kept, changes: [...changes, change] });
    await this.#inTurn(() => this.#settle(key));
  }

  /** How many entries of one user, about whomever, are not saved. */
  countOf(user: string): Promise<number> {
    return this.#count(isOf(user));
  }

  /** How many entries about the same patient other users of the same clinic have left here that are not saved. */
  countOthers(owner: DraftOwner): Promise<number> {
    const [tenant = ''] = owner.user.split('/');
    return this.#count((key) => key.startsWith(`${tenant}/`) && key.endsWith(` ${owner.patient}`) && key !== keyOf(owner));
  }

  /** Removes one user's, about whomever. @returns their keys */
  forget(user: string): Promise<readonly string[]> {
    return this.#inTurn(async () => {
      const removed = await this.#under(isOf(user));
      for (const [place] of removed) this.#held.delete(place);
      await this.#ask((at, isAwaited) =>
        at.remove(
          removed.map(([place]) => place),
          isAwaited,
        ),
      );
      return removed.flatMap(([, waiting]) => waiting.map(({ key }) => key));
    });
  }

  /** One after the other: what a change is made to is what the one before left. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Once more on a new connection where the one at hand fails; undefined when that fails too, at once while an answer is overdue. */
  async #ask<T>(what: Question<T>): Promise<{ readonly answer: T } | undefined> {
    const again = (): Promise<{ readonly answer: T }> => {
      this.#database = undefined;
      return this.#once(what);
    };
    const answered =
      this.#late.size > 0
        ? undefined
        : await this.#once(what)
            .catch(again)
            .catch(() => undefined);
    this.#fails = answered === undefined;
    if (answered !== undefined) this.#late.clear();
    return answered;
  }

  /** @throws also when no answer came in time: one that comes later changes nothing in the browser. */
  async #once<T>(what: Question<T>): Promise<{ readonly answer: T }> {
    let isAwaited = true;
    const asking = (async () => ({ answer: await what((this.#database ??= this.#open()), () => isAwaited) }))();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        this.#rest(asking);
        reject(new Error('The browser does not answer.'));
      }, PATIENCE_MS);
    });
    try {
      return await Promise.race([asking, tooLate]);
    } finally {
      isAwaited = false;
      clearTimeout(timer);
    }
  }

  #rest(asking: Promise<unknown>): void {
    this.#late.add(asking);
    const over = (): void => void this.#late.delete(asking);
    asking.then(over, over);
    setTimeout(over, REST_MS);
  }

  /** Writes what the browser has not taken yet, and reads what it keeps. */
  async #settle(key: string): Promise<Waiting> {
    const held = [...this.#held];
    const asked = await this.#ask(async (at, isAwaited) => {
      for (const [each, { changes }] of held)
        if (changes.length > 0) await at.update(each, (kept) => (isAwaited() ? listOf({ kept, changes }) : kept));
      return at.get(key);
    });
    this.#isKept = asked !== undefined;
    if (asked !== undefined) {
      for (const [each, one] of held) this.#took(each, one, listOf(one));
      this.#took(key, NOTHING, asked.answer ?? []);
    }
    return listOf(this.#held.get(key) ?? NOTHING);
  }

  /** The browser has taken these changes; what was changed while it was asked is still to be taken. */
  #took(key: string, { changes }: Held, kept: Waiting): void {
    const since = this.#held.get(key)?.changes ?? [];
    this.#held.set(key, { kept, changes: since.slice(changes.length) });
  }

  async #under(fits: (key: string) => boolean): Promise<readonly (readonly [string, Waiting])[]> {
    const asked = await this.#ask((at) => at.entries());
    const kept = new Map(asked?.answer ?? [...this.#held].map(([key, one]) => [key, one.kept]));
    for (const [key, { changes }] of this.#held) kept.set(key, listOf({ kept: kept.get(key) ?? [], changes }));
    return [...kept].filter(([key]) => fits(key));
  }

  #count(fits: (key: string) => boolean): Promise<number> {
    return this.#inTurn(async () => (await this.#under(fits)).reduce((sum, [, waiting]) => sum + waiting.length, 0));
  }
}

/** The one of this page. */
export const ENTRIES = new EntryStore(openEntries);

/** For whoever signs out and was warned. Other pages of theirs hear of it. */
export async function forgetWaiting(user: string): Promise<void> {
  tellPages({ kind: 'forgotten', user, keys: await ENTRIES.forget(user) });
}
