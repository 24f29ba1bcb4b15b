import { readLimited } from '../limited-body.ts';

export interface KeySetOptions {
  readonly fetch: typeof fetch;
  /** Told when an EHR's keys can't be read; `kept` says whether older ones go on. */
  readonly onFailure?: (url: string, kept: boolean) => void;
  /** Leaves the endpoint alone for a while after a failure. */
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>;
  readonly nowMs?: () => number;
}

const MAX_BYTES = 100_000;
/** How long keys go on while their endpoint is down: an hour, within which a withdrawn key would still be taken. A product choice. */
const KEEP_MS = 3_600_000;

const QUICK_MS = 300;

interface Known {
  text?: string;
  readMs: number;
}

/**
 * A fetch for one client's JWKS: small answers only, no redirect; while the endpoint is down, what was last read there stands
 * in for up to an hour.
 */
export function createKeySetFetch(options: KeySetOptions): (url: string, init: RequestInit) => Promise<Response> {
  const nowMs = options.nowMs ?? Date.now;
  const known: Known = { readMs: Number.NEGATIVE_INFINITY };
  const instead = (error: unknown): Response => {
    if (known.text === undefined || nowMs() - known.readMs > KEEP_MS)
      throw new TypeError('key set out of reach', { cause: error });
    return answer(known.text);
  };
  return async (url, init) => {
    try {
      // With older keys at hand nobody waits long for newer ones.
      const patience = known.text === undefined ? [] : [AbortSignal.timeout(QUICK_MS)];
      const signal = AbortSignal.any([...(init.signal ? [init.signal] : []), ...patience]);
      const text = await options.guard(() => readKeySet(options.fetch, url, { ...init, signal }));
      Object.assign(known, { text, readMs: nowMs() });
      return answer(text);
    } catch (error) {
      options.onFailure?.(url, known.text !== undefined);
      return instead(error);
    }
  };
}

async function readKeySet(fetchKeys: typeof fetch, url: string, init: RequestInit): Promise<string> {
  const response = await fetchKeys(url, { ...init, redirect: 'error' });
  const text = await readLimited(response, MAX_BYTES);
  const body: unknown = JSON.parse(text);
  const isKeySet = typeof body === 'object' && body !== null && 'keys' in body && Array.isArray(body.keys);
  if (response.status !== 200 || !isKeySet) throw new TypeError('not a key set');
  return text;
}

function answer(text: string): Response {
  return new Response(text, { status: 200, headers: { 'content-type': 'application/json' } });
}
