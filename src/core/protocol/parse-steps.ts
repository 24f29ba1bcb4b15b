import type { PlanDefinitionAction } from '@medplum/fhirtypes';
import { withoutVersion } from '../../terminology/artifacts.ts';
import { localSystem } from '../../terminology/codes.ts';
import { quantityIn } from '../../terminology/ucum.ts';
import type { Role } from '../decision.ts';
import type { Activity, Phase, ProtocolStep } from './protocol.ts';
import { agreed, codeIn, readCode, readQuantity, readSource, valuesOf, type Faults, type Place } from './reader.ts';

const ACTIVITIES: readonly [Activity, ...Activity[]] = agreed('kap-activity', [
  'referral',
  'screening',
  'mental-health-intake',
  'medical-intake',
  'consent',
  'preparation',
  'order',
  'dosing',
  'integration',
  'measure',
  'maintenance',
]);
const PHASES: readonly [Phase, ...Phase[]] = agreed('kap-phase', ['intake', 'preparation', 'dosing', 'maintenance', 'ended']);
/** Roles that may stand in a protocol. */
export const ROLES: readonly [Role, ...Role[]] = agreed('kap-role', [
  'therapist',
  'supervised-associate',
  'prescriber',
  'front-desk',
  'patient',
  'health-it',
]);

/** The steps of a protocol, from its top-level actions, and what is wrong with their order. */
export function parseSteps(faults: Faults, actions: readonly PlanDefinitionAction[]): readonly ProtocolStep[] {
  const steps = actions.map((action, index) => parseStep(faults, action, `PlanDefinition.action[${String(index)}]`));
  checkOrder(faults, steps);
  return steps;
}

function parseStep(faults: Faults, action: PlanDefinitionAction, path: string): ProtocolStep {
  const place: Place = { path, extensions: action.extension ?? [] };
  const id = action.id ?? '';
  if (id === '') faults.push({ path: `${path}.id`, reason: 'The step has no id.' });
  const activity = codeIn(
    action.code?.flatMap((concept) => concept.coding ?? []),
    localSystem('kap-activity'),
  );
  const [validity] = valuesOf(place, 'kap-validity');
  const [freshness] = valuesOf(place, 'kap-freshness-rule');
  const roles = (action.participant ?? []).map((participant, index) =>
    readCode(
      faults,
      { code: codeIn(participant.role?.coding, localSystem('kap-role')), path: `${path}.participant[${String(index)}].role` },
      ROLES,
    ),
  );
  if (roles.length === 0) faults.push({ path: `${path}.participant`, reason: 'Nobody may complete the step.' });
  return {
    id,
    activity: readCode(faults, { code: activity, path: `${path}.code` }, ACTIVITIES),
    title: action.title ?? id,
    phase: readCode(faults, { code: valuesOf(place, 'kap-phase')[0]?.valueCode, path: `${path}.extension('kap-phase')` }, PHASES),
    roles,
    forms: formsOf(action),
    after: parseAfter(faults, action, path),
    occurrences: parseOccurrences(faults, place),
    validityMonths:
      validity === undefined
        ? undefined
        : readQuantity(faults, validity.valueQuantity, `${path}.extension('kap-validity')`, 'mo'),
    freshDays:
      freshness === undefined
        ? undefined
        : readQuantity(faults, freshness.valueQuantity, `${path}.extension('kap-freshness-rule')`, 'd'),
    source: readSource(faults, action, path),
  };
}

/** Canonicals of the Questionnaires of a step: its own and its sub-actions'. */
function formsOf(action: PlanDefinitionAction): readonly string[] {
  const canonicals = [action, ...(action.action ?? [])].map(({ definitionCanonical }) => definitionCanonical);
  return canonicals.flatMap((canonical) => (canonical === undefined ? [] : [withoutVersion(canonical)]));
}

function parseAfter(faults: Faults, action: PlanDefinitionAction, path: string): ProtocolStep['after'] {
  return (action.relatedAction ?? []).map((related, index) => {
    const place = `${path}.relatedAction[${String(index)}]`;
    if (related.relationship !== 'after-end') {
      faults.push({ path: `${place}.relationship`, reason: `Only after-end can be run; found ${related.relationship}.` });
    }
    const offset = related.offsetDuration;
    const offsetDays = offset === undefined ? 0 : quantityIn(offset, 'd');
    if (offsetDays === undefined || offsetDays < 0 || related.offsetRange !== undefined) {
      faults.push({ path: `${place}.offset[x]`, reason: 'Expected a duration in UCUM that is not negative.' });
    }
    return { step: related.actionId, offsetDays: offsetDays ?? 0 };
  });
}

function parseOccurrences(faults: Faults, place: Place): ProtocolStep['occurrences'] {
  const range = valuesOf(place, 'kap-occurrences')[0]?.valueRange;
  const min = range?.low?.value;
  const max = range?.high?.value;
  const whole =
    min !== undefined &&
    Number.isInteger(min) &&
    min >= 0 &&
    (max === undefined || (Number.isInteger(max) && max >= min && max > 0));
  if (!whole)
    faults.push({
      path: `${place.path}.extension('kap-occurrences')`,
      reason: 'Expected whole numbers, and not more at least than at most.',
    });
  return { min: min ?? 0, max };
}

/** Ids are unique, every step that is waited for exists, no step waits for itself, and there is a dose. */
function checkOrder(faults: Faults, steps: readonly ProtocolStep[]): void {
  const ids = steps.map(({ id }) => id);
  steps.forEach((step, index) => {
    const path = `PlanDefinition.action[${String(index)}]`;
    if (ids.indexOf(step.id) !== index) faults.push({ path: `${path}.id`, reason: `The id ${step.id} is used twice.` });
    for (const { step: before } of step.after) {
      if (!ids.includes(before))
        faults.push({ path: `${path}.relatedAction`, reason: `It waits for the step ${before}, which does not exist.` });
    }
    if (waitsFor(step.id, steps).has(step.id))
      faults.push({ path: `${path}.relatedAction`, reason: `The step ${step.id} waits for itself, directly or through others.` });
  });
  const dosing = steps.filter(({ activity }) => activity === 'dosing').length;
  if (dosing !== 1)
    faults.push({ path: 'PlanDefinition.action', reason: `Expected exactly one dosing step; found ${String(dosing)}.` });
}

/** Every step that must be finished before this one, through any number of others. */
function waitsFor(id: string, steps: readonly ProtocolStep[]): ReadonlySet<string> {
  const found = new Set<string>();
  const queue = [id];
  for (let current = queue.pop(); current !== undefined; current = queue.pop()) {
    const step = steps.find((candidate) => candidate.id === current);
    for (const { step: before } of step?.after ?? []) {
      if (found.has(before)) continue;
      found.add(before);
      queue.push(before);
    }
  }
  return found;
}
