import { StoreError } from './store-error.ts';

/** How long one request to Medplum may take. A product choice; what waits for it has a shorter deadline of its own. */
const TIMEOUT_MS = 15_000;
/** One answer: twenty times the largest record that a course is expected to become. */
const MAX_BYTES = 64 * 1_024 * 1_024;
const WITHOUT_BODY: readonly number[] = [204, 205, 304];

/**
 * A fetch for a Medplum client: bounded in time and size, without redirects, and JSON or nothing. The client itself would take
 * anything for an empty answer, which reads as "no such patient", and prints what it could not parse.
 * @throws StoreError
 */
export function createMedplumFetch(send: typeof fetch, timeoutMs = TIMEOUT_MS): typeof fetch {
  return async (input, init) => {
    const signals = [AbortSignal.timeout(timeoutMs), ...(init?.signal ? [init.signal] : [])];
    try {
      const response = await send(input, { ...init, redirect: 'error', signal: AbortSignal.any(signals) });
      if (WITHOUT_BODY.includes(response.status)) return response;
      const text = await readText(response);
      if (text !== '') JSON.parse(text);
      else if (response.ok && (init?.method ?? 'GET') === 'GET') throw new StoreError('malformed');
      return new Response(text, { status: response.status, headers: response.headers });
    } catch (error) {
      if (error instanceof StoreError) throw error;
      // The parser's message holds a piece of what it could not parse.
      throw error instanceof SyntaxError ? new StoreError('malformed') : new StoreError('unreadable', { cause: error });
    }
  };
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new StoreError('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
