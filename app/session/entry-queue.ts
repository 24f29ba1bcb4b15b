import type { SessionEntryRequest, WrittenAnswer } from '../../src/service/contract.ts';
import { ApiError } from '../api/client.ts';
import type { DraftOwner } from '../view/drafts.ts';
import type { EntryStore, WaitingEntry } from './entry-store.ts';

/** Why entries wait: no connection, no session, another patient's launch, or a service that is in trouble. */
export type Trouble = 'offline' | 'signed-out' | 'other-chart' | 'service';

export interface QueueState {
  readonly waiting: readonly WaitingEntry[];
  readonly trouble: Trouble | undefined;
  readonly sending: boolean;
  readonly lasting: boolean;
}

export interface QueueOptions {
  readonly owner: DraftOwner;
  readonly store: EntryStore;
  readonly send: (key: string, entry: SessionEntryRequest) => Promise<WrittenAnswer>;
  readonly onSaved: (written: WrittenAnswer) => void;
  readonly newKey?: () => string;
  /** Waits between attempts, ms; the last one repeats. */
  readonly pausesMs?: readonly number[];
}

const PAUSES_MS = [2_000, 5_000, 10_000, 20_000];

/** The trouble that a failed send means; undefined when the service will never take this entry. */
function troubleOf(error: unknown): Trouble | undefined {
  const status = error instanceof ApiError ? error.status : 0;
  if (status === 0) return 'offline';
  if (status === 401) return 'signed-out';
  if (status === 403) return 'other-chart';
  return status >= 500 || status === 408 || status === 429 ? 'service' : undefined;
}

/** Entries of one person about one patient, sent in the order in which they were made; nothing is dropped but by hand. */
export class EntryQueue {
  readonly #options: QueueOptions;
  readonly #listeners = new Set<() => void>();
  #state: QueueState;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  #closed = false;

  constructor(options: QueueOptions) {
    this.#options = options;
    this.#state = { waiting: [], trouble: undefined, sending: false, lasting: options.store.lasting };
  }

  readonly state = (): QueueState => this.#state;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.#listeners.add(onChange);
    return () => this.#listeners.delete(onChange);
  };

  /** Keeps the entry in the browser first, then sends it and what waited before it, in order. */
  async add(entry: SessionEntryRequest): Promise<void> {
    const key = (this.#options.newKey ?? (() => crypto.randomUUID()))();
    await this.#change((waiting) => [...waiting, { key, entry }]);
    await this.#running;
    await this.flush();
  }

  async discard(key: string): Promise<void> {
    await this.#change((waiting) => waiting.filter((one) => one.key !== key));
  }

  /** Sends what waits, now. */
  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** Stops sending after what is under way; what waits stays in the browser. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  /** Takes up sending again after {@link close}. */
  open(): void {
    this.#closed = false;
    void this.flush();
  }

  async #run(): Promise<void> {
    const { owner, store } = this.#options;
    this.#show({ waiting: await store.read(owner), sending: true });
    for (;;) {
      const next = this.#closed ? undefined : this.#state.waiting.find((one) => one.refused === undefined);
      if (next === undefined) {
        this.#show({ trouble: undefined });
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
      this.#failures = 0;
      this.#options.onSaved(written);
      return true;
    } catch (error) {
      const trouble = troubleOf(error);
      if (trouble === undefined) await this.#refuse(next.key, error);
      else this.#show({ trouble });
      return trouble === undefined;
    }
  }

  async #refuse(key: string, error: unknown): Promise<void> {
    const refused = error instanceof ApiError ? error.messages : [];
    await this.#change((waiting) => waiting.map((one) => (one.key === key ? { ...one, refused } : one)));
  }

  #tryLater(): void {
    const pauses = this.#options.pausesMs ?? PAUSES_MS;
    const pause = pauses[Math.min(this.#failures, pauses.length - 1)] ?? 0;
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.flush(), pause);
  }

  async #change(how: (waiting: readonly WaitingEntry[]) => readonly WaitingEntry[]): Promise<void> {
    const { owner, store } = this.#options;
    await store.change(owner, how);
    this.#show({ waiting: await store.read(owner) });
  }

  #show(next: Partial<QueueState>): void {
    this.#state = { ...this.#state, ...next };
    for (const listener of this.#listeners) listener();
  }
}
