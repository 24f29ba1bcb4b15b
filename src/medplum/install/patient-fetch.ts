/** How often one request waits for the quota; Medplum counts by the minute. */
const ATTEMPTS = 4;
const MAX_WAIT_MS = 65_000;
const DEFAULT_WAIT_MS = 10_000;

/**
 * A fetch that waits when Medplum's quota is used up, as long as Medplum says, and sends again: a whole installation may cost most
 * of a minute's points, and others use the project too. A request that was refused for the quota has done nothing.
 */
export function createPatientFetch(
  send: typeof fetch,
  wait: (ms: number) => Promise<void> = (ms) => new Promise((done) => setTimeout(done, ms)),
): typeof fetch {
  return async (input, init) => {
    for (let attempt = 1; ; attempt += 1) {
      const response = await send(input, init);
      if (response.status !== 429 || attempt >= ATTEMPTS) return response;
      await wait(Math.min(MAX_WAIT_MS, waitOf(response.headers, await response.text())));
    }
  };
}

/** From Retry-After (seconds), or what Medplum puts into its outcome. */
function waitOf(headers: Headers, text: string): number {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  if (Number.isFinite(seconds)) return seconds * 1_000;
  const told = Number(/_msBeforeNext\\?":(\d+)/.exec(text)?.[1] ?? Number.NaN);
  return Number.isFinite(told) ? told + 250 : DEFAULT_WAIT_MS;
}
