import type { Context } from 'hono';
import { AppError } from './app-error.ts';
import { networkOf } from './caller.ts';
import { createHeldBytes, HELD_BYTES, type Holding } from './held-bytes.ts';
import { createLoadLimit } from './load-limit.ts';
import { createRateLimit, type RateLimit } from './rate-limit.ts';
import { BURST_SECONDS, limitOf, USUAL_LIMITS } from './usual-limits.ts';
import type { TenantRuntime } from './tenant-runtime.ts';

/**
 * One session's share of what all panels may ask, and what an address may without a session: those behind it whose session has ended
 * are told so. A product choice.
 */
const SESSION_SHARE = 1 / 6;
/** One address's share of the launches, of which nobody knows yet whose they are: two addresses are needed to use up a clinic's. A product choice. */
const VISITOR_SHARE = 1 / 2;
/** Launches that all addresses together may begin, of each that may be finished: what is begun is kept for minutes. A product choice. */
const BEGUN_SHARE = 4;
/** Notifications whose bodies may be under way from one address, 256 kB each. A product choice. */
const NOTIFICATION_PLACES = 64;
/** Of what bodies of strangers may take in memory, the share of notifications: theirs are small. A product choice. */
const NOTIFICATION_SHARE = 1 / 4;
/** Panels of one session that may wait for changes at a time: each tab has one, and looks at the shared store every second. A product choice. */
const STREAM_PLACES = 12;

/** How often the other doors than the hooks' may be used; each is held to its tenant, and to who knocks. */
export interface SurfaceLimits {
  /** Anybody can begin a launch: it is held to its address, and not counted as the tenant's. @throws AppError 429 */
  launch(c: Context, tenant: string): void;
  /** Somebody comes back, by what they say. @throws AppError 429 */
  callback(c: Context, tenant: string): void;
  /** A launch that was begun here comes to its end. @throws AppError 429 */
  opening(tenant: string): void;
  /** Of one session, before it is looked for, so that no script of one person is everybody's outage. @throws AppError 429 */
  session(tenant: string, sessionId: string): void;
  /** Of all sessions of a tenant. @throws AppError 429 */
  panel(tenant: string): void;
  /** Somebody asks without a session. @throws AppError 429 */
  stranger(c: Context): void;
  /** One more panel that waits for changes. @returns gives the place back @throws AppError 429 */
  enterStream(sessionId: string): () => void;
  /** Before the body is read and so before the sender is known. @returns counts the body, and gives the place back @throws AppError 429 */
  enterNotification(c: Context, tenant: string): Holding;
  /** A notification that was signed. @throws AppError 429 */
  notification(tenant: string): void;
}

export function createSurfaceLimits(tenants: readonly TenantRuntime[], heldBytes = HELD_BYTES): SurfaceLimits {
  const notifications = perTenant(tenants, 'notificationsPerSecond');
  const panels = perTenant(tenants, 'panelPerSecond');
  const senders = perTenant(tenants, 'notificationsPerSecond');
  const sessions = perTenant(tenants, 'panelPerSecond', SESSION_SHARE);
  const strangers = rateOf(Math.max(...tenants.map(({ tenant }) => limitOf(tenant, 'panelPerSecond'))) * SESSION_SHARE);
  const held = createHeldBytes(heldBytes * NOTIFICATION_SHARE);
  const bodies = createLoadLimit(NOTIFICATION_PLACES);
  const streams = createLoadLimit(STREAM_PLACES);
  return {
    ...launchLimits(tenants),
    session: (tenant, sessionId) => {
      hold(sessions(tenant), sessionId);
    },
    panel: (tenant) => {
      hold(panels(tenant), tenant);
    },
    stranger: (c) => {
      hold(strangers, networkOf(c));
    },
    enterStream: (sessionId) => {
      if (!streams.enter(sessionId)) throw new AppError('throttled', 'Too many panels are open in this session; close some.');
      return () => streams.leave(sessionId);
    },
    enterNotification: (c, tenant) => {
      const key = senderKey(c, tenant);
      hold(senders(tenant), key);
      if (!bodies.enter(key)) throw new AppError('throttled', 'Too many notifications are under way; send it again.');
      const body = held.begin(key, false);
      const leave = (): void => {
        body.leave();
        bodies.leave(key);
      };
      return { hold: body.hold, leave };
    },
    notification: (tenant) => {
      hold(notifications(tenant), tenant);
    },
  };
}

function launchLimits(tenants: readonly TenantRuntime[]): Pick<SurfaceLimits, 'launch' | 'callback' | 'opening'> {
  const visitors = perTenant(tenants, 'launchesPerSecond', VISITOR_SHARE);
  const begun = perTenant(tenants, 'launchesPerSecond', BEGUN_SHARE);
  const returning = perTenant(tenants, 'launchesPerSecond', VISITOR_SHARE);
  const openings = perTenant(tenants, 'launchesPerSecond');
  return {
    launch: (c, tenant) => {
      // An address that floods is stopped first, and what it has too much is not counted as everybody's.
      hold(visitors(tenant), senderKey(c, tenant));
      hold(begun(tenant), tenant);
    },
    callback: (c, tenant) => {
      hold(returning(tenant), senderKey(c, tenant));
    },
    opening: (tenant) => {
      hold(openings(tenant), tenant);
    },
  };
}

/** A rate for each tenant, or a share of its own. */
function perTenant(
  tenants: readonly TenantRuntime[],
  name: Parameters<typeof limitOf>[1],
  share = 1,
): (tenant: string) => RateLimit {
  const limits = new Map(tenants.map(({ tenant }) => [tenant.id, rateOf(limitOf(tenant, name) * share)]));
  const others = rateOf(USUAL_LIMITS[name] * share);
  return (tenant) => limits.get(tenant) ?? others;
}

function rateOf(perSecond: number): RateLimit {
  return createRateLimit({ perSecond, burst: perSecond * BURST_SECONDS });
}

function hold(rate: RateLimit, key: string): void {
  const retryAfterSec = rate.take(key);
  if (retryAfterSec > 0) throw new AppError('throttled', 'Too many requests; try again later.', { retryAfterSec });
}

const senderKey = (c: Context, tenant: string): string => `${tenant}@${networkOf(c)}`;
