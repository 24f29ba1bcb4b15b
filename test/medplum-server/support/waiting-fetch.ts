const DEFAULT_WAIT_MS = 5_000;
const MAX_WAITS = 30;

/** A fetch that waits when the server says that its quota for this minute is used up: the suite writes more than a clinic. */
export const waitingFetch: typeof fetch = async (input, init) => {
  for (let waits = 0; ; waits += 1) {
    const response = await fetch(input, init);
    if (response.status !== 429 || waits >= MAX_WAITS) return response;
    const left = /_msBeforeNext\\?":(\d+)/.exec(await response.clone().text())?.[1];
    await new Promise((resolve) => setTimeout(resolve, left === undefined ? DEFAULT_WAIT_MS : Number(left) + 100));
  }
};
