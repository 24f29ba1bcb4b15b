import type { PlanDefinition } from '@medplum/fhirtypes';
import { checkRequirements } from './check-requirements.ts';
import { parseCourse, parseEligibility, parseMonitoring, parseRoutes, parseVitalLimit } from './parse-limits.ts';
import { parseDischarge, parseFees, parseRolesPresent, parseRules, parseSettings } from './parse-rules.ts';
import { parseSteps } from './parse-steps.ts';
import type { Protocol } from './protocol.ts';
import { below, extensionsOf, extensionSpot, fault, type Fault, type Place, type Spot } from './reader.ts';

export type { Fault } from './reader.ts';

/** A protocol that can be run, or every reason why it can't. */
export type ParsedProtocol =
  { readonly ok: true; readonly protocol: Protocol } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a PlanDefinition of the profile KapProtocol. Never guesses: whatever is missing or can't be run is a fault with its path. */
export function parseProtocol(plan: PlanDefinition): ParsedProtocol {
  const faults: Fault[] = [];
  const place: Place = { faults, path: 'PlanDefinition', extensions: plan.extension ?? [] };
  const protocol: Protocol = {
    ...parseIdentity(place, plan),
    ...parseSteps(faults, plan.action ?? []),
    ...parseCourse(place),
    ...parseEligibility(place),
    ...parseRoutes(atLeastOne(place, 'kap-route')),
    ...parseSettings(place),
    ...parseRolesPresent(place),
    rules: parseRules(place),
    discharge: parseDischarge(place),
    fees: parseFees(place),
    vitals: { ...parseMonitoring(place), limits: atLeastOne(place, 'kap-vital-limit').map(parseVitalLimit) },
  };
  checkTiming(extensionSpot(place, 'kap-course'), protocol);
  checkRoutes(place, protocol);
  checkRequirements(place, plan, protocol);
  return faults.length === 0 ? { ok: true, protocol } : { ok: false, faults };
}

function parseIdentity(
  place: Spot,
  plan: PlanDefinition,
): Pick<Protocol, 'url' | 'version' | 'name' | 'title' | 'publisher' | 'reviewedOn'> {
  const text = (name: 'url' | 'version' | 'name' | 'title'): string => {
    const value = plan[name] ?? '';
    if (value === '') fault(below(place, name), `The ${name} is missing.`);
    return value;
  };
  const reviewedOn = plan.lastReviewDate ?? plan.date;
  return {
    ...{ url: text('url'), version: text('version'), name: text('name'), title: text('title') },
    ...(plan.publisher === undefined ? {} : { publisher: plan.publisher }),
    ...(reviewedOn === undefined ? {} : { reviewedOn }),
  };
}

function atLeastOne(place: Place, id: string): readonly Place[] {
  const found = extensionsOf(place, id);
  if (found.length === 0) fault(extensionSpot(place, id), `Expected at least one ${id}.`);
  return found;
}

/** Spacing, window and integration that no calendar can meet together. */
function checkTiming(spot: Spot, { course, integration }: Protocol): void {
  const { minDoses, minSpacingDays, maxSpacingDays, windowDays } = course;
  if (maxSpacingDays !== undefined && maxSpacingDays.value < minSpacingDays.value) {
    fault(extensionSpot(spot, 'max-spacing'), 'The most days between doses are fewer than the fewest.');
  }
  const shortestDays = (minDoses - 1) * minSpacingDays.value;
  if (windowDays !== undefined && shortestDays > windowDays.value) {
    const doses = `${String(minDoses)} doses at ${String(minSpacingDays.value)} days`;
    fault(extensionSpot(spot, 'window'), `${doses} take ${String(shortestDays)} days, more than the window.`);
  }
  const latestHours = maxSpacingDays === undefined ? Number.POSITIVE_INFINITY : maxSpacingDays.value * 24;
  if (integration.blocking && integration.windowHours.value > latestHours) {
    fault(
      extensionSpot(spot, 'integration-window'),
      'Integration may come later than the next dose must, and the next dose waits for it.',
    );
  }
}

/** Each route once, and only in settings that the protocol has. */
function checkRoutes(place: Spot, { routes, withheldRoutes, settings }: Protocol): void {
  const spot = extensionSpot(place, 'kap-route');
  const all = [...routes, ...withheldRoutes].map(({ route }) => route);
  for (const route of new Set(all.filter((one, index) => all.indexOf(one) !== index)))
    fault(spot, `The route ${route} is described twice.`);
  if (routes.length === 0 && all.length > 0) fault(spot, 'Every route is withheld; none is offered.');
  for (const rule of routes) {
    for (const setting of rule.settings) {
      if (!settings.includes(setting))
        fault(spot, `The route ${rule.route} is used in the setting ${setting}, which the protocol does not have.`);
    }
  }
}
