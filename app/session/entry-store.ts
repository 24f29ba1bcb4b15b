import type { DraftOwner } from '../view/drafts.ts';
import { tellPages } from './entry-channel.ts';
import { type Ended, type EntryDatabase, type Kept, openEntries, type Waiting } from './entry-database.ts';
import { type Change, forget, type Held, settle } from './entry-kept.ts';

/** A browser that has not answered by then is one that keeps nothing. A product choice. */
const PATIENCE_MS = 3_000;
/** And is not waited for again before this has passed, or its answer has come. A product choice. */
const REST_MS = 30_000;

/** What a page gives the browser when it asks. */
interface Known {
  readonly held: ReadonlyMap<string, Held>;
  readonly ended: readonly Ended[];
}

const NOTHING: Held = { kept: [], changes: [] };
/** @param isAwaited - false once nobody waits for the answer any more: nothing may be changed from then on */
type Question<T> = (database: EntryDatabase, isAwaited: () => boolean) => Promise<T>;

/** What a sign-out has removed. */
export interface Forgotten {
  readonly keys: readonly string[];
  /** False when this browser, which kept something before, would not remove it now: it may be there still. */
  readonly isRemoved: boolean;
}

const placeOf = ({ user, patient }: DraftOwner): string => `${user} ${patient}`;
const namesOf = (waiting: Waiting = []): string => waiting.map(({ key }) => key).join(' ');
const isOf = (user: string) => (place: string) => place.startsWith(`${user} `);

/**
 * Where waiting entries live, under user and patient: another user's are neither shown nor sent. Nothing here throws: some browsers say
 * that they keep things and fail when they are asked to, some drop the connection of a page in the background, and some never answer.
 * From then on the page keeps entries itself, from the last list that it knew, and says so; what changed meanwhile is written as soon as
 * the browser takes something again. What the browser has lost that this page knew is given to it again.
 */
export class EntryStore {
  readonly #open: () => EntryDatabase;
  readonly #held = new Map<string, Held>();
  /** By key: what is known to wait no more. */
  #ended: ReadonlyMap<string, Ended['how']> = new Map();
  #database: EntryDatabase | undefined;
  #fails = false;
  #hasAnswered = false;
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
    const { waiting } = this.#seen();
    return [...this.#held].some(([place, { kept }]) => namesOf(kept) !== namesOf(waiting.get(place)));
  }

  read(owner: DraftOwner): Promise<Waiting> {
    return this.#inTurn(() => this.#settle(placeOf(owner)));
  }

  async change(owner: DraftOwner, change: Change): Promise<void> {
    const place = placeOf(owner);
    // Known before its turn comes: the page must not be closed on what it waits for the browser with.
    const { kept, changes } = this.#held.get(place) ?? NOTHING;
    this.#held.set(place, { kept, changes: [...changes, change] });
    await this.#inTurn(() => this.#settle(place));
  }

  /** Another page says that these wait no more: so they do here, also where the browser has lost the word of it. */
  end(keys: readonly string[], how: Ended['how']): void {
    this.#ended = new Map([...keys.map((key) => [key, how] as const), ...this.#ended]);
  }

  /** Whether an entry that waits no more was discarded by its author's sign-out. */
  isForgotten(key: string): boolean {
    return this.#ended.get(key) === 'forgotten';
  }

  /** How many entries of one user, about whomever, are not saved. */
  countOf(user: string): Promise<number> {
    return this.#count(isOf(user));
  }

  /** How many entries about the same patient other users of the same clinic have left here that are not saved. */
  countOthers(owner: DraftOwner): Promise<number> {
    const [tenant = ''] = owner.user.split('/');
    return this.#count(
      (place) => place.startsWith(`${tenant}/`) && place.endsWith(` ${owner.patient}`) && place !== placeOf(owner),
    );
  }

  /** Removes one user's, about whomever; those that this page alone keeps, too. */
  forget(user: string): Promise<Forgotten> {
    return this.#inTurn(async () => {
      const isTheirs = isOf(user);
      const known = this.#snapshot();
      const asked = await this.#ask((at, isAwaited) =>
        at.update((kept) => (isAwaited() ? forget(settle(kept, known.held, known.ended), isTheirs) : kept)),
      );
      const after = asked?.answer ?? forget(this.#seen(), isTheirs);
      const before = new Set(known.ended.map(({ key }) => key));
      const keys = after.ended.filter(({ key, how }) => how === 'forgotten' && !before.has(key)).map(({ key }) => key);
      if (asked !== undefined) this.#took(known, after);
      // Whatever it keeps of them, it is told of it as soon as it takes something again.
      else this.end(keys, 'forgotten');
      return { keys, isRemoved: asked !== undefined || !this.#hasAnswered };
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
    if (answered === undefined) return undefined;
    this.#hasAnswered = true;
    this.#late.clear();
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

  /** Writes what the browser has not taken yet and what it has lost, and reads what it keeps. */
  async #settle(place: string): Promise<Waiting> {
    if (!this.#held.has(place)) this.#held.set(place, NOTHING);
    const known = this.#snapshot();
    const asked = await this.#ask((at, isAwaited) =>
      at.update((kept) => (isAwaited() ? settle(kept, known.held, known.ended) : kept)),
    );
    this.#isKept = asked !== undefined;
    if (asked !== undefined) this.#took(known, asked.answer);
    return this.#seen().waiting.get(place) ?? [];
  }

  #snapshot(): Known {
    return { held: new Map(this.#held), ended: [...this.#ended].map(([key, how]) => ({ key, how })) };
  }

  /** The browser has taken these changes; what was changed while it was asked is still to be taken. */
  #took(known: Known, { waiting, ended }: Kept): void {
    for (const [place, { changes }] of known.held) {
      const since = this.#held.get(place)?.changes ?? [];
      this.#held.set(place, { kept: waiting.get(place) ?? [], changes: since.slice(changes.length) });
    }
    const before = new Set(known.ended.map(({ key }) => key));
    const since = [...this.#ended].filter(([key]) => !before.has(key));
    this.#ended = new Map([...since, ...ended.map(({ key, how }) => [key, how] as const)]);
  }

  /** What waits as far as this page knows. @param kept - what the browser says of it */
  #seen(kept?: Kept): Kept {
    const { held, ended } = this.#snapshot();
    const last = new Map([...held].map(([place, one]) => [place, one.kept]));
    return settle(kept ?? { waiting: last, ended: [] }, held, ended);
  }

  #count(fits: (place: string) => boolean): Promise<number> {
    return this.#inTurn(async () => {
      const asked = await this.#ask((at) => at.read());
      const { waiting } = this.#seen(asked?.answer);
      return [...waiting].filter(([place]) => fits(place)).reduce((sum, [, list]) => sum + list.length, 0);
    });
  }
}

/** The one of this page. */
export const ENTRIES = new EntryStore(openEntries);

/** For whoever signs out and was warned. Other pages of theirs hear of it. @returns false when it may lie in this browser still */
export async function forgetWaiting(user: string): Promise<boolean> {
  const { keys, isRemoved } = await ENTRIES.forget(user);
  tellPages({ kind: 'forgotten', user, keys });
  return isRemoved;
}
