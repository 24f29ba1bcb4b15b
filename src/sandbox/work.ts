const SETTLE_MS = 20_000;

/** Work that goes on after answers, and a way to wait for it. */
export function trackWork(): { add: (work: Promise<void>) => void; done: () => Promise<void> } {
  const running = new Set<Promise<void>>();
  return {
    add(work) {
      const done = work.finally(() => running.delete(done));
      running.add(done);
    },
    async done() {
      while (running.size > 0) await Promise.all(running);
    },
  };
}

/** Waits: work of one kind sets off work of another; twice around, within a bound, is enough for a pathway that settles. */
export async function settled(waits: readonly (() => Promise<void>)[], limitMs = SETTLE_MS): Promise<void> {
  const limit = new Promise<void>((resolve) => setTimeout(resolve, limitMs).unref());
  const all = async (): Promise<void> => {
    for (const wait of [...waits, ...waits]) await wait();
  };
  await Promise.race([all(), limit]);
}
