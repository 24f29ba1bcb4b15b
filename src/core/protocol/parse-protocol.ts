import type { PlanDefinition } from '@medplum/fhirtypes';
import { DOSE_SETTINGS, parseCourse, parseEligibility, parseMonitoring, parseRoute, parseVitalLimit } from './parse-limits.ts';
import { parseSteps, ROLES } from './parse-steps.ts';
import type { Protocol } from './protocol.ts';
import { extensionsOf, readCode, valuesOf, type Fault, type Faults, type Place } from './reader.ts';

export type { Fault } from './reader.ts';

/** A protocol that can be run, or every reason why it can't. */
export type ParsedProtocol =
  { readonly ok: true; readonly protocol: Protocol } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Reads a PlanDefinition of the profile KapProtocol. Never guesses: whatever is missing or can't be run is a fault with its path. */
export function parseProtocol(plan: PlanDefinition): ParsedProtocol {
  const faults: Faults = [];
  const place: Place = { path: 'PlanDefinition', extensions: plan.extension ?? [] };
  const identity = parseIdentity(faults, plan);
  const protocol: Protocol = {
    ...identity,
    steps: parseSteps(faults, plan.action ?? []),
    ...parseCourse(faults, place),
    ...parseEligibility(faults, place),
    routes: atLeastOne(faults, place, 'kap-route').map((route) => parseRoute(faults, route)),
    settings: valuesOf(place, 'kap-setting').map((setting) =>
      readCode(faults, { code: setting.valueCode, path: `${place.path}.extension('kap-setting')` }, DOSE_SETTINGS),
    ),
    rolesPresent: valuesOf(place, 'kap-role-present').map((role) =>
      readCode(faults, { code: role.valueCode, path: `${place.path}.extension('kap-role-present')` }, ROLES),
    ),
    vitals: {
      ...parseMonitoring(faults, place),
      limits: atLeastOne(faults, place, 'kap-vital-limit').map((limit) => parseVitalLimit(faults, limit)),
    },
  };
  checkTogether(faults, protocol);
  return faults.length === 0 ? { ok: true, protocol } : { ok: false, faults };
}

function parseIdentity(faults: Faults, plan: PlanDefinition): Pick<Protocol, 'url' | 'version' | 'name' | 'title'> {
  const text = (name: 'url' | 'version' | 'name' | 'title'): string => {
    const value = plan[name] ?? '';
    if (value === '') faults.push({ path: `PlanDefinition.${name}`, reason: `The ${name} is missing.` });
    return value;
  };
  return { url: text('url'), version: text('version'), name: text('name'), title: text('title') };
}

function atLeastOne(faults: Faults, place: Place, id: string): readonly Place[] {
  const found = extensionsOf(place, id);
  if (found.length === 0) faults.push({ path: `${place.path}.extension('${id}')`, reason: `Expected at least one ${id}.` });
  return found;
}

/** What each part allows and all of them together do not. */
function checkTogether(
  faults: Faults,
  { course, maintenance, routes, settings, steps, rolesPresent, integration }: Protocol,
): void {
  const { minDoses, minSpacingDays, maxSpacingDays, windowDays } = course;
  const coursePath = "PlanDefinition.extension('kap-course')";
  if (maxSpacingDays !== undefined && maxSpacingDays.value < minSpacingDays.value) {
    faults.push({
      path: `${coursePath}.extension('max-spacing')`,
      reason: 'The most days between doses are fewer than the fewest.',
    });
  }
  const shortestDays = (minDoses - 1) * minSpacingDays.value;
  if (windowDays !== undefined && shortestDays > windowDays.value) {
    const reason = `${String(minDoses)} doses at ${String(minSpacingDays.value)} days take ${String(shortestDays)} days, more than the window.`;
    faults.push({ path: `${coursePath}.extension('window')`, reason });
  }
  const spacingHours = (maxSpacingDays ?? { value: Number.POSITIVE_INFINITY }).value * 24;
  if (integration.blocking && integration.windowHours.value > spacingHours) {
    faults.push({
      path: `${coursePath}.extension('integration-window')`,
      reason: 'Integration may come later than the next dose must, and the next dose waits for it.',
    });
  }
  if (maintenance !== undefined && !steps.some(({ activity }) => activity === 'maintenance')) {
    faults.push({ path: `${coursePath}.extension('maintenance-spacing')`, reason: 'There is no maintenance step.' });
  }
  if (!steps.some(({ activity }) => activity === 'integration'))
    faults.push({ path: 'PlanDefinition.action', reason: 'There is no integration step.' });
  if (settings.length === 0)
    faults.push({ path: "PlanDefinition.extension('kap-setting')", reason: 'Doses are given in no setting.' });
  if (rolesPresent.length === 0)
    faults.push({ path: "PlanDefinition.extension('kap-role-present')", reason: 'Nobody has to be present at a dose.' });
  checkRoutes(faults, routes, settings);
}

function checkRoutes(faults: Faults, routes: Protocol['routes'], settings: Protocol['settings']): void {
  routes.forEach((rule, index) => {
    const path = `PlanDefinition.extension('kap-route')[${String(index)}]`;
    if (routes.findIndex(({ route }) => route === rule.route) !== index)
      faults.push({ path, reason: `The route ${rule.route} is described twice.` });
    for (const setting of rule.settings) {
      if (!settings.includes(setting))
        faults.push({ path, reason: `The route is used in the setting ${setting}, which the protocol does not have.` });
    }
  });
}
