import type { PlanDefinitionAction } from '@medplum/fhirtypes';
import { withoutVersion } from '../../terminology/artifacts.ts';
import { localSystem } from '../../terminology/codes.ts';
import { quantityIn } from '../../terminology/ucum.ts';
import type { Role } from '../decision.ts';
import type { Activity, Parameter, Phase, Protocol, ProtocolStep, VisitForm } from './protocol.ts';
import {
  agreed,
  below,
  codeIn,
  extensionsOf,
  extensionSpot,
  fault,
  partsOf,
  readCode,
  readOptionalParameter,
  readQuantity,
  readSource,
  readYesNo,
  valuesOf,
  type Fault,
  type Place,
  type Spot,
} from './reader.ts';

/** Kinds of care that may stand in a protocol. */
export const ACTIVITIES: readonly [Activity, ...Activity[]] = agreed('kap-activity', [
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

const CADENCES = ['before-every-dose', 'periodic'] as const;
const VISIT_SETTINGS = agreed('kap-setting', ['office', 'home', 'group', 'video']);

/** The steps of a protocol, from its top-level actions, those it leaves out, and what is wrong with their order. */
export function parseSteps(faults: Fault[], actions: readonly PlanDefinitionAction[]): Pick<Protocol, 'steps' | 'leftOut'> {
  const all = actions.map((action, index) =>
    parseStep({ faults, path: `PlanDefinition.action[${String(index)}]`, extensions: action.extension ?? [] }, action),
  );
  const isOut = ({ occurrences }: ProtocolStep): boolean => occurrences.max === 0;
  checkOrder(faults, all);
  return {
    steps: all.filter((step) => !isOut(step)),
    leftOut: all.filter(isOut).map(({ activity, title, source }) => ({ activity, title, source })),
  };
}

function parseStep(place: Place, action: PlanDefinitionAction): ProtocolStep {
  const id = action.id ?? '';
  if (id === '') fault(below(place, 'id'), 'The step has no id.');
  const activity = codeIn(
    action.code?.flatMap((concept) => concept.coding ?? []),
    localSystem('kap-activity'),
  );
  return {
    id,
    activity: readCode(below(place, 'code'), activity, ACTIVITIES),
    title: action.title ?? id,
    phase: readCode(extensionSpot(place, 'kap-phase'), valuesOf(place, 'kap-phase')[0]?.valueCode, PHASES),
    roles: parseRoles(place, action),
    forms: formsOf(action),
    after: parseAfter(place, action),
    occurrences: parseOccurrences(place),
    validityMonths: readOptional(place, 'kap-validity', 'mo'),
    freshDays: readOptional(place, 'kap-freshness-rule', 'd'),
    source: readSource(place, action),
    visit: parseVisit(place),
    cadence: parseCadence(place),
  };
}

function parseCadence(place: Place): ProtocolStep['cadence'] {
  const [found] = valuesOf(place, 'kap-cadence');
  return found === undefined ? 'before-every-dose' : readCode(extensionSpot(place, 'kap-cadence'), found.valueCode, CADENCES);
}

function parseVisit(place: Place): VisitForm {
  const [visit] = extensionsOf(place, 'kap-visit');
  if (visit === undefined) return { inPerson: undefined, lengthMin: undefined, settings: [] };
  const spot = extensionSpot(visit, 'setting');
  return {
    inPerson: partsOf(visit, 'in-person').length === 0 ? undefined : readYesNo(visit, 'in-person'),
    lengthMin: readOptionalParameter(visit, 'length', 'min'),
    settings: partsOf(visit, 'setting').map((part) => readCode(spot, part.valueCode, VISIT_SETTINGS)),
  };
}

function readOptional(place: Place, id: string, unit: 'mo' | 'd'): Parameter<number> | undefined {
  const [found] = valuesOf(place, id);
  return found === undefined ? undefined : readQuantity(extensionSpot(place, id), found.valueQuantity, unit);
}

function parseRoles(place: Place, action: PlanDefinitionAction): readonly Role[] {
  const participants = action.participant ?? [];
  if (participants.length === 0) fault(below(place, 'participant'), 'Nobody may complete the step.');
  return participants.map(({ role }, index) =>
    readCode(below(place, `participant[${String(index)}].role`), codeIn(role?.coding, localSystem('kap-role')), ROLES),
  );
}

/** Canonicals of the Questionnaires of a step: its own and its sub-actions'. */
function formsOf(action: PlanDefinitionAction): readonly string[] {
  const canonicals = [action, ...(action.action ?? [])].map(({ definitionCanonical }) => definitionCanonical);
  return canonicals.flatMap((canonical) => (canonical === undefined ? [] : [withoutVersion(canonical)]));
}

function parseAfter(place: Place, action: PlanDefinitionAction): ProtocolStep['after'] {
  return (action.relatedAction ?? []).map((related, index) => {
    const spot = below(place, `relatedAction[${String(index)}]`);
    if (related.relationship !== 'after-end') {
      fault(below(spot, 'relationship'), `Only after-end can be run; found ${related.relationship}.`);
    }
    const offset = related.offsetDuration;
    const offsetDays = offset === undefined ? 0 : quantityIn(offset, 'd');
    if (offsetDays === undefined || offsetDays < 0 || related.offsetRange !== undefined) {
      fault(below(spot, 'offset[x]'), 'Expected a duration in UCUM that is not negative.');
    }
    return { step: related.actionId, offsetDays: offsetDays ?? 0 };
  });
}

function parseOccurrences(place: Place): ProtocolStep['occurrences'] {
  const range = valuesOf(place, 'kap-occurrences')[0]?.valueRange;
  const min = range?.low?.value;
  const max = range?.high?.value;
  const wholeMin = min !== undefined && Number.isInteger(min) && min >= 0;
  const wholeMax = max === undefined || (Number.isInteger(max) && max >= (min ?? 0));
  if (!wholeMin || !wholeMax) {
    fault(extensionSpot(place, 'kap-occurrences'), 'Expected whole numbers, and not more at least than at most.');
  }
  return { min: min ?? 0, max };
}

/** Ids are unique, every step that is waited for exists, no step waits for itself, and there is a dose. */
function checkOrder(faults: Fault[], steps: readonly ProtocolStep[]): void {
  const ids = steps.map(({ id }) => id);
  steps.forEach((step, index) => {
    const spot: Spot = { faults, path: `PlanDefinition.action[${String(index)}]` };
    const related = below(spot, 'relatedAction');
    if (ids.indexOf(step.id) !== index) fault(below(spot, 'id'), `The id ${step.id} is used twice.`);
    for (const { step: before } of step.after) {
      const awaited = steps.find(({ id }) => id === before);
      if (awaited === undefined) fault(related, `It waits for the step ${before}, which does not exist.`);
      else if (awaited.occurrences.max === 0) fault(related, `It waits for the step ${before}, which the protocol leaves out.`);
    }
    if (waitsFor(step.id, steps).has(step.id)) {
      fault(related, `The step ${step.id} waits for itself, directly or through others.`);
    }
  });
  const dosing = steps.filter(({ activity, occurrences }) => activity === 'dosing' && occurrences.max !== 0).length;
  if (dosing !== 1) {
    fault({ faults, path: 'PlanDefinition.action' }, `Expected exactly one dosing step; found ${String(dosing)}.`);
  }
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
