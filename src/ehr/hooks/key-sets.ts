import { setTimeout as pause } from 'node:timers/promises';
import { createLocalJWKSet, errors, flattenedVerify, type JWK, type JWTVerifyGetKey } from 'jose';
import { readLimited } from '../limited-body.ts';
import { isRecord } from '../../core/shape/shape.ts';

export interface KeySetOptions {
  readonly url: string;
  readonly fetch: typeof fetch;
  /** Told when an EHR's keys can't be read; `kept` says whether older ones go on. */
  readonly onFailure?: (kept: boolean) => void;
  /** Leaves the endpoint alone for a while after a failure. */
  readonly guard: <T>(work: () => Promise<T>) => Promise<T>;
  /** A clock that only goes on, in ms: set back, a clinic's own would keep withdrawn keys and ask for no new ones. */
  readonly nowMs?: (() => number) | undefined;
}

const MAX_BYTES = 100_000;
/** How long keys go on while their endpoint is down: an hour, within which a withdrawn key would still be taken. A product choice. */
const KEEP_MS = 3_600_000;
/** How long keys are used before they are read again, and how soon after a reading they are, for a token whose key is not among them. Product choices. */
const FRESH_MS = 600_000;
const COOLDOWN_MS = 30_000;
/** How long a reading may take, and how long somebody waits for newer keys who has older ones at hand. Product choices. */
const READ_MS = 3_000;
const QUICK_MS = 300;
/** Keys of one name that a token is tried with, each of which costs a millisecond. A product choice. */
const MAX_NAMESAKES = 4;

interface Known {
  readonly find: JWTVerifyGetKey;
  readonly readMs: number;
}

/**
 * The keys of one client's JWKS: small answers only, no redirect; while the endpoint is down or slow, what was last read there stands
 * in for up to an hour. A reading that was begun ends by itself, whoever waits for it, so that a slow endpoint's keys come too.
 * @returns finds the key of a token; throws a `TypeError` when there are no keys, a `JOSEError` when none of them fits
 */
export function createKeySet(options: KeySetOptions): JWTVerifyGetKey {
  const nowMs = options.nowMs ?? (() => performance.now());
  let known: Known | undefined;
  let reading: Promise<void> | undefined;
  let askedMs = Number.NEGATIVE_INFINITY;
  const kept = (): Known | undefined => (known !== undefined && nowMs() - known.readMs <= KEEP_MS ? known : undefined);
  const read = async (): Promise<void> => {
    askedMs = nowMs();
    try {
      const keys = await options.guard(() => readKeys(options));
      known = { find: amongNamesakes(createLocalJWKSet({ keys })), readMs: nowMs() };
    } catch {
      options.onFailure?.(kept() !== undefined);
    }
  };
  // Not within `read`: one that ends at once would end before it is known as the one that is under way, and be that for ever.
  const begin = (): Promise<void> =>
    read().finally(() => {
      reading = undefined;
    });
  /** Reads, unless that was done just now and keys are there; all who ask meanwhile wait for the same reading. */
  const newer = (): Promise<void> | undefined =>
    kept() === undefined || nowMs() - askedMs >= COOLDOWN_MS ? (reading ??= begin()) : reading;
  const current = async (): Promise<Known> => {
    if (known !== undefined && nowMs() - known.readMs < FRESH_MS) return known;
    await (kept() === undefined ? newer() : Promise.race([newer(), pause(QUICK_MS, undefined, { ref: false })]));
    const now = kept();
    if (now === undefined) throw new TypeError('key set out of reach');
    return now;
  };
  return async (header, token) => {
    const { find } = await current();
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await newer();
      return (kept()?.find ?? find)(header, token);
    }
  };
}

/** Where several keys have a token's name, as some EHRs have it while they change theirs, the one that it is signed with. */
function amongNamesakes(find: JWTVerifyGetKey): JWTVerifyGetKey {
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSMultipleMatchingKeys) || header.kid === undefined) throw error;
      let tried = 0;
      for await (const key of error) {
        tried += 1;
        if (tried > MAX_NAMESAKES) break;
        const isSigner = flattenedVerify(token, key).then(
          () => true,
          () => false,
        );
        if (await isSigner) return key;
      }
      throw error;
    }
  };
}

/** @throws EhrError, TypeError, SyntaxError when there are no keys to be had */
async function readKeys({ fetch: fetchKeys, url }: KeySetOptions): Promise<JWK[]> {
  const headers = { accept: 'application/json, application/jwk-set+json' };
  const response = await fetchKeys(url, { headers, redirect: 'error', signal: AbortSignal.timeout(READ_MS) });
  const text = await readLimited(response, MAX_BYTES);
  const body: unknown = JSON.parse(text);
  const keys: unknown = isRecord(body) ? body['keys'] : undefined;
  // What is no key at all costs nobody the others; which of them is a good one, the library tells.
  const usable = Array.isArray(keys) ? keys.filter((key): key is JWK => isRecord(key)) : [];
  if (response.status !== 200 || usable.length === 0) throw new TypeError('not a key set');
  return usable;
}
