import type { ResourceStore, StoreEvent } from './resource-store.ts';

export type CommitListener = (events: readonly StoreEvent[]) => void;

/** Lets one transaction at a time into a store; reads and single writes wait until it has ended. */
export class Gate {
  readonly #store: ResourceStore;
  readonly #listeners = new Set<CommitListener>();
  #transaction: Promise<void> | undefined;

  constructor(store: ResourceStore) {
    this.#store = store;
  }

  onCommit(listener: CommitListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs a synchronous read when no transaction runs. */
  async read<T>(look: () => T): Promise<T> {
    // Look and loop share one turn: a helper that is awaited would let another transaction in between.
    while (this.#transaction) await this.#transaction;
    return look();
  }

  /** Runs a synchronous change and commits it; on a throw nothing of it remains. */
  async write<T>(change: () => T): Promise<T> {
    while (this.#transaction) await this.#transaction;
    const result = this.undoable(change);
    this.#emit(this.#store.commit());
    return result;
  }

  /** Runs a synchronous change within the running transaction; on a throw nothing of it remains. */
  undoable<T>(change: () => T): T {
    const mark = this.#store.mark();
    try {
      return change();
    } catch (error) {
      this.#store.rollback(mark);
      throw error;
    }
  }

  /** A transaction within the running one. */
  async savepoint<T>(work: () => Promise<T>): Promise<T> {
    const mark = this.#store.mark();
    try {
      return await work();
    } catch (error) {
      this.#store.rollback(mark);
      throw error;
    }
  }

  async transaction<T>(work: () => Promise<T>): Promise<T> {
    while (this.#transaction) await this.#transaction;
    let release = (): void => undefined;
    this.#transaction = new Promise((resolve) => {
      release = resolve;
    });
    let events: StoreEvent[] = [];
    try {
      const result = await work();
      events = this.#store.commit();
      return result;
    } catch (error) {
      this.#store.rollback(0);
      throw error;
    } finally {
      this.#transaction = undefined;
      release();
      this.#emit(events);
    }
  }

  #emit(events: readonly StoreEvent[]): void {
    if (events.length === 0) return;
    for (const listener of this.#listeners) listener(events);
  }
}
