import type { Tenant } from './config.ts';

/**
 * How often a tenant may call, a second, where it does not say otherwise. A hospital with some thousand clinicians makes about forty hooks;
 * a page that is opened and filled in makes some ten requests. Product choices, all.
 */
export const USUAL_LIMITS = {
  hooksPerSecond: 100,
  panelPerSecond: 300,
  launchesPerSecond: 20,
  notificationsPerSecond: 100,
} as const satisfies Record<keyof NonNullable<Tenant['limits']>, number>;

/** A tenant's own limit, or the usual one. */
export function limitOf({ limits }: Tenant, name: keyof typeof USUAL_LIMITS): number {
  return limits?.[name] ?? USUAL_LIMITS[name];
}

/** What was not used is kept for this long: so much may come at once after a pause. A product choice. */
export const BURST_SECONDS = 10;
