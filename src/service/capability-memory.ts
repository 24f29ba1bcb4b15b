/** An EHR's statement is read again after this long. A product choice. */
const KEEP_MS = 3_600_000;

/** Whether one EHR's CapabilityStatement says that it takes one kind of resource, for an hour. */
export interface CapabilityMemory {
  takes(read: () => Promise<boolean>): Promise<boolean>;
}

export function createCapabilityMemory(nowMs: () => number = Date.now): CapabilityMemory {
  let kept: { readonly answer: boolean; readonly atMs: number } | undefined;
  return {
    takes: async (read) => {
      if (kept !== undefined && nowMs() - kept.atMs < KEEP_MS) return kept.answer;
      const answer = await read();
      kept = { answer, atMs: nowMs() };
      return answer;
    },
  };
}
