import type { Context } from 'hono';
import { AppError } from '../app-error.ts';
import { networkOf } from '../caller.ts';
import { createHeldBytes, HELD_BYTES, type Holding } from '../held-bytes.ts';
import { createLoadLimit, type LoadLimit } from '../load-limit.ts';
import { createRateLimit } from '../rate-limit.ts';
import type { Runtime } from '../runtime.ts';
import { BURST_SECONDS, limitOf } from '../usual-limits.ts';

/** Hooks of one EHR that are worked on at a time; the next ones are told so in a card. A product choice. */
export const HOOK_PLACES = 64;
/** Hooks that are let in beyond that or beyond the rate, to be told so; what comes beyond these is refused before its body is read. */
const OVERFLOW = 2;
/** One place covers as much of a body, so that places bound memory too. */
const BYTES_A_PLACE = 1_024 * 1_024;
/** What a body costs that does not say how long it will be. */
const UNANNOUNCED_PLACES = 2;
/** Leave to be worked on. */
export interface Pass {
  /** Too much is going on: say so, and look at nothing. */
  readonly isFull: boolean;
  /** What of the body is in memory: counted under who sent it, whosoever call it turns out to be. */
  readonly body: Holding;
  /** Gives the places back, while the body is still needed; doing it again changes nothing. */
  leavePlaces(): void;
  /** Gives back places and memory; doing it again changes nothing. */
  leave(): void;
}

export interface Door {
  /**
   * Lets a call in before its body is read.
   * @param signer - the tenant that has signed; unsigned calls are held to their own address, for whose they are is in the body
   * @throws AppError 429
   */
  enter(c: Context, signer: string | undefined): Pass;
  /** Lets a call go on as the tenant's whose it turns out to be by its body; its address may bring the next. @throws AppError 429 */
  exchange(pass: Pass, tenant: string): Pass;
  /** Counts what has no body: discovery. @throws AppError 429 */
  count(c: Context, signer: string | undefined): void;
  /** By tenant; addresses are nobody's to know. */
  readonly taken: LoadLimit['taken'];
}

interface Rates {
  /** Whether too much comes. @throws AppError 429 when far too much does */
  take(key: string): boolean;
}

export function createDoor(runtime: Runtime): Door {
  const places = createLoadLimit(HOOK_PLACES * OVERFLOW);
  const rates = createRates(runtime);
  const bytes = createHeldBytes(runtime.deps.heldBytes ?? HELD_BYTES);
  const enter = (key: string, size: number, body: Holding): Pass => {
    const comesTooOften = rates.take(key);
    if (!places.enter(key, size)) throw new AppError('throttled', 'Too many calls are under way; send it again.');
    const isFull = comesTooOften || places.of(key) > HOOK_PLACES;
    let left = false;
    const leavePlaces = (): void => {
      if (!left) places.leave(key, size);
      left = true;
    };
    const leave = (): void => {
      leavePlaces();
      body.leave();
    };
    return { isFull, body, leavePlaces, leave };
  };
  return {
    enter: (c, signer) => {
      const key = signer ?? addressKey(c);
      return enter(key, placesOf(c), bytes.begin(key, signer !== undefined));
    },
    exchange: (pass, tenant) => {
      pass.leavePlaces();
      return enter(tenant, 1, pass.body);
    },
    count: (c, signer) => void rates.take(signer ?? addressKey(c)),
    taken: () => new Map([...places.taken()].filter(([key]) => !key.startsWith(ADDRESS))),
  };
}

/** No tenant's id has such a letter. */
const ADDRESS = '@';
const addressKey = (c: Context): string => `${ADDRESS}${networkOf(c)}`;

function placesOf(c: Context): number {
  if (c.req.header('transfer-encoding') !== undefined) return UNANNOUNCED_PLACES;
  return Math.max(1, Math.ceil(Number(c.req.header('content-length') ?? 0) / BYTES_A_PLACE));
}

/** One rate for each tenant, as it is configured; addresses have the highest of them, for one may stand for all. */
function createRates({ tenants }: Runtime): Rates {
  const perSecond = new Map(tenants.map(({ tenant }) => [tenant.id, limitOf(tenant, 'hooksPerSecond')]));
  const highest = Math.max(...perSecond.values());
  const limitsOf = (rate: number) => ({
    soft: createRateLimit({ perSecond: rate, burst: rate * BURST_SECONDS }),
    hard: createRateLimit({ perSecond: rate * OVERFLOW, burst: rate * OVERFLOW * BURST_SECONDS }),
  });
  const limits = new Map([...perSecond].map(([id, rate]) => [id, limitsOf(rate)]));
  const ofAddresses = limitsOf(highest);
  return {
    take: (key) => {
      const { soft, hard } = limits.get(key) ?? ofAddresses;
      const retryAfterSec = hard.take(key);
      if (retryAfterSec > 0) throw new AppError('throttled', 'Too many calls; send it again later.', { retryAfterSec });
      return soft.take(key) > 0;
    },
  };
}
