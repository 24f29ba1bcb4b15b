import type { SessionEntryRequest, WrittenAnswer } from '../../src/service/contract.ts';
import type { DraftOwner } from '../view/drafts.ts';
import type { Waiting, WaitingEntry } from './entry-database.ts';
import type { Change } from './entry-kept.ts';
import type { EntryStore } from './entry-store.ts';
import { isConflict, reasonsOf, type Trouble, troubleOf } from './entry-trouble.ts';

export interface QueueState {
  /** Whether what this browser keeps was looked at: before that nobody may say that nothing waits. */
  readonly known: boolean;
  readonly waiting: Waiting;
  readonly trouble: Trouble | undefined;
  /** The service's own words for it. */
  readonly why: readonly string[];
  readonly sending: boolean;
  readonly lasting: boolean;
  /** How many entries about this patient somebody else has left in this browser that are not saved. */
  readonly others: number;
  /** How many entries this user's sign-out in another tab has discarded. */
  readonly discarded: number;
}

/** It was looked, and nothing waits. */
export const NOTHING_WAITS: QueueState = {
  known: true,
  waiting: [],
  trouble: undefined,
  why: [],
  sending: false,
  lasting: true,
  others: 0,
  discarded: 0,
};

export interface QueueOptions {
  readonly owner: DraftOwner;
  readonly store: EntryStore;
  readonly send: (key: string, entry: SessionEntryRequest) => Promise<WrittenAnswer>;
  readonly onSaved: (written: WrittenAnswer) => void;
  /** Another page has sent some of what waited: what this one shows of the record is older. */
  readonly onTaken?: () => void;
  /** What waits has changed, and these wait no more: other pages that show them should look. */
  readonly onChanged?: (ended: readonly string[]) => void;
  /** Does the work while no other tab sends this person's entries about this patient; false, and nothing done, while one does. */
  readonly alone?: (work: () => Promise<void>) => Promise<boolean>;
  readonly newKey?: () => string;
  /** Waits between attempts, ms; the last one repeats. */
  readonly pausesMs?: readonly number[];
}

/** What the browser takes longer for to keep is shown before it is kept. A product choice. */
const SLOW_MS = 500;
const PAUSES_MS = [2_000, 5_000, 10_000, 20_000];

/** Not refused: it goes out as soon as it can. */
const isOpen = ({ refused }: WaitingEntry): boolean => refused === undefined;

const keysOf = (waiting: Waiting): readonly string[] => waiting.map(({ key }) => key);

/** Entries of one person about one patient, sent in the order in which they were made; nothing is dropped but by hand. */
export class EntryQueue {
  readonly #options: QueueOptions;
  readonly #listeners = new Set<() => void>();
  #state: QueueState;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** How often in a row the next entry met another write. */
  #conflicts = 0;
  #closed = false;
  /** What waited here and a sign-out in another page discarded. */
  readonly #lost = new Set<string>();

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#state = { ...NOTHING_WAITS, lasting: options.store.lasting, known: false };
  }

  readonly state = (): QueueState => this.#state;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** Keeps the entry in the browser first, then sends it and what waited before it, in order. */
  async add(entry: SessionEntryRequest): Promise<void> {
    const key = (this.#options.newKey ?? (() => crypto.randomUUID()))();
    await this.#change((waiting) => [...waiting.filter((one) => one.key !== key), { key, entry }]);
    await this.#running;
    await this.flush();
  }

  async discard(key: string): Promise<void> {
    await this.#change((waiting) => waiting.filter((one) => one.key !== key), [key]);
  }

  /** These were discarded in another page: what of them waited here is not saved, and nobody may think so. */
  lost(keys: readonly string[]): void {
    this.#options.store.end(keys, 'forgotten');
    this.#take(this.#state.waiting.filter(({ key }) => !keys.includes(key)));
    void this.#look();
  }

  /** Sends once more what the service refused. */
  async again(key: string): Promise<void> {
    await this.#change((waiting) => waiting.map((one) => (one.key === key ? { key, entry: one.entry } : one)));
    await this.flush();
  }

  /** Another page has changed what waits, and these wait no more: this one shows it, and sends the rest should the other one not. */
  async heard(ended: readonly string[]): Promise<void> {
    this.#options.store.end(ended, 'done');
    if (this.#closed) return;
    await this.#look();
    const isIdle = this.#running === undefined && this.#timer === undefined;
    if (isIdle && this.#state.waiting.some(isOpen)) this.#tryIn(this.#pause(0));
  }

  /** Sends what waits, now. */
  flush(): Promise<void> {
    this.#stopTimer();
    this.#running ??= this.#runAlone().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Stops sending after what is under way; what waits stays in the browser. */
  close(): void {
    this.#closed = true;
    this.#stopTimer();
  }

  /** Takes up sending again after {@link close}. */
  open(): void {
    this.#closed = false;
    void this.flush();
  }

  async #runAlone(): Promise<void> {
    // Whoever sends, what waits is shown: an entry that can't be seen is taken for saved, or typed again.
    await this.#look();
    const { alone } = this.#options;
    if (alone === undefined) return this.#run();
    if (await alone(() => this.#run())) return undefined;
    this.#show({ trouble: 'elsewhere', why: [] });
    this.#tryIn(this.#pause(0));
    return undefined;
  }

  async #look(): Promise<void> {
    const { owner, store } = this.#options;
    this.#take(await store.read(owner));
    this.#show({ known: true, lasting: store.lasting });
    this.#show({ others: await store.countOthers(owner) });
  }

  /** What waits is this: what of it is gone, and not by this page, another one has sent or discarded. */
  #take(waiting: Waiting, ended: readonly string[] = []): void {
    const { store, onTaken } = this.#options;
    const gone = keysOf(this.#state.waiting).filter((key) => !keysOf(waiting).includes(key) && !ended.includes(key));
    const lost = gone.filter((key) => store.isForgotten(key));
    for (const key of lost) this.#lost.add(key);
    this.#show({ waiting, discarded: this.#lost.size });
    if (gone.length > lost.length) onTaken?.();
  }

  async #run(): Promise<void> {
    await this.#look();
    this.#show({ sending: true });
    for (;;) {
      const next = this.#closed ? undefined : this.#state.waiting.find(isOpen);
      if (next === undefined) {
        this.#show({ trouble: undefined, why: [] });
        break;
      }
      if (await this.#send(next)) continue;
      this.#tryLater();
      break;
    }
    this.#show({ sending: false });
  }

  /** @returns false when the same entry must be tried again */
  async #send(next: WaitingEntry): Promise<boolean> {
    try {
      const written = await this.#options.send(next.key, next.entry);
      await this.discard(next.key);
      // It was under way when it was discarded, and has arrived.
      if (this.#lost.delete(next.key)) this.#show({ discarded: this.#lost.size });
      this.#failures = 0;
      this.#conflicts = 0;
      this.#options.onSaved(written);
      return true;
    } catch (error) {
      this.#conflicts = isConflict(error) ? this.#conflicts + 1 : 0;
      const trouble = troubleOf(error, this.#conflicts);
      if (trouble === undefined) await this.#refuse(next.key, reasonsOf(error));
      else this.#show({ trouble, why: reasonsOf(error) });
      return trouble === undefined;
    }
  }

  async #refuse(key: string, refused: readonly string[]): Promise<void> {
    this.#conflicts = 0;
    await this.#change((waiting) => waiting.map((one) => (one.key === key ? { ...one, refused } : one)));
  }

  #tryLater(): void {
    this.#tryIn(this.#pause(this.#failures));
    this.#failures += 1;
  }

  #tryIn(pauseMs: number): void {
    if (this.#closed) return;
    this.#stopTimer();
    this.#timer = setTimeout(() => void this.flush(), pauseMs);
  }

  #stopTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #pause(failures: number): number {
    const pauses = this.#options.pausesMs ?? PAUSES_MS;
    return pauses[Math.min(failures, pauses.length - 1)] ?? 0;
  }

  async #change(how: Change, ended: readonly string[] = []): Promise<void> {
    const { owner, store, onChanged } = this.#options;
    // An entry that can't be seen is taken for saved, or typed again.
    const slow = setTimeout(() => {
      this.#show({ waiting: how(this.#state.waiting), lasting: false });
    }, SLOW_MS);
    await store.change(owner, how);
    const waiting = await store.read(owner);
    clearTimeout(slow);
    this.#take(waiting, ended);
    this.#show({ known: true, lasting: store.lasting });
    onChanged?.(ended);
  }

  #show(next: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...next };
    for (const listener of this.#listeners) listener();
  }
}
