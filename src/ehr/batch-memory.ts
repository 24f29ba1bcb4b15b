/** Whether an EHR takes batches, learned from what it did: capability statements are often silent or wrong about it. */
export interface BatchMemory {
  isRefused(): boolean;
  refuse(): void;
}

/** An EHR may learn it, too: it is asked again after this long. A product choice. */
const FORGET_MS = 3_600_000;

export function createBatchMemory(nowMs: () => number = Date.now): BatchMemory {
  let refusedMs = Number.NEGATIVE_INFINITY;
  return {
    isRefused: () => nowMs() - refusedMs < FORGET_MS,
    refuse: () => {
      refusedMs = nowMs();
    },
  };
}
