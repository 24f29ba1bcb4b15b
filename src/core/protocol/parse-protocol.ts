import type { PlanDefinition } from '@medplum/fhirtypes';
import { DOSE_SETTINGS, parseCourse, parseEligibility, parseMonitoring, parseRoute, parseVitalLimit } from './parse-limits.ts';
import { parseSteps, ROLES } from './parse-steps.ts';
import type { Protocol } from './protocol.ts';
import { below, extensionsOf, extensionSpot, fault, readCode, valuesOf, type Fault, type Place, type Spot } from './reader.ts';

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
    steps: parseSteps(faults, plan.action ?? []),
    ...parseCourse(place),
    ...parseEligibility(place),
    routes: atLeastOne(place, 'kap-route').map(parseRoute),
    settings: valuesOf(place, 'kap-setting').map(({ valueCode }) =>
      readCode(extensionSpot(place, 'kap-setting'), valueCode, DOSE_SETTINGS),
    ),
    rolesPresent: valuesOf(place, 'kap-role-present').map(({ valueCode }) =>
      readCode(extensionSpot(place, 'kap-role-present'), valueCode, ROLES),
    ),
    vitals: { ...parseMonitoring(place), limits: atLeastOne(place, 'kap-vital-limit').map(parseVitalLimit) },
  };
  checkTiming(extensionSpot(place, 'kap-course'), protocol);
  checkParts(place, protocol);
  checkRoutes(place, protocol);
  return faults.length === 0 ? { ok: true, protocol } : { ok: false, faults };
}

function parseIdentity(place: Spot, plan: PlanDefinition): Pick<Protocol, 'url' | 'version' | 'name' | 'title'> {
  const text = (name: 'url' | 'version' | 'name' | 'title'): string => {
    const value = plan[name] ?? '';
    if (value === '') fault(below(place, name), `The ${name} is missing.`);
    return value;
  };
  return { url: text('url'), version: text('version'), name: text('name'), title: text('title') };
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

/** Parts that a course can't do without. */
function checkParts(place: Spot, { maintenance, steps, settings, rolesPresent }: Protocol): void {
  const has = (activity: string): boolean => steps.some((step) => step.activity === activity);
  if (maintenance !== undefined && !has('maintenance')) fault(below(place, 'action'), 'There is no maintenance step.');
  if (!has('integration')) fault(below(place, 'action'), 'There is no integration step.');
  if (settings.length === 0) fault(extensionSpot(place, 'kap-setting'), 'Doses are given in no setting.');
  if (rolesPresent.length === 0) fault(extensionSpot(place, 'kap-role-present'), 'Nobody has to be present at a dose.');
}

function checkRoutes(place: Spot, { routes, settings }: Protocol): void {
  routes.forEach((rule, index) => {
    const spot = below(place, `extension('kap-route')[${String(index)}]`);
    if (routes.findIndex(({ route }) => route === rule.route) !== index)
      fault(spot, `The route ${rule.route} is described twice.`);
    for (const setting of rule.settings) {
      if (!settings.includes(setting))
        fault(spot, `The route is used in the setting ${setting}, which the protocol does not have.`);
    }
  });
}
