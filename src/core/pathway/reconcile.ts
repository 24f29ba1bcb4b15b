import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import { type Desired, isDesired, isOfAnotherDuty, itemValue, type ReconcileInput } from './desired.ts';
import { buildCarePlan, stateOf } from './desired-care-plan.ts';
import { desiredFlags, desiredIssues, retiredIssue } from './desired-issues.ts';
import { desiredClearances, desiredConsents } from './desired-records.ts';
import { desiredReminders } from './desired-reminders.ts';
import { desiredTasks, retiredTask } from './desired-tasks.ts';
import { canonicalJson } from './digest.ts';
import { fence } from './fence.ts';
import type { Pathway } from './pathway.ts';

/**
 * The smallest transaction that makes the store agree with the pathway; empty when it does already.
 * Level-triggered: it looks only at what is and what is to be, so lost, repeated and reordered events do no harm.
 * A transaction that is not empty always writes the CarePlan with `ifMatch`, so of two concurrent ones only one commits.
 */
export function reconcile(given: ReconcileInput): readonly BundleEntry[] {
  const { kept, doubles } = withoutDoubles(given.stored);
  const input = { ...given, stored: kept };
  const { stored, carePlan, pathway } = input;
  const tasks = [...desiredTasks(input), ...desiredReminders(input)];
  const issues = desiredIssues(input);
  const flags = desiredFlags(input);
  const existing = existingByKey(stored);
  const desired: readonly Desired[] = [...tasks, ...issues, ...flags];
  const wanted = new Set(desired.map(keyOf));
  const retired = [...existing.values()].flatMap((resource) => (wanted.has(keyOf(resource)) ? [] : retire(resource, pathway)));
  const records = [...desiredClearances(input), ...desiredConsents(input)].filter((record) => !existing.has(keyOf(record)));
  const changes = [
    ...desired.flatMap((resource) => change(resource, existing)),
    ...retired,
    ...records.map(create),
    ...doubles.map(update),
  ];
  const state = stateOf(input, desired);
  const next = buildCarePlan(input, state, changes.length > 0);
  if (changes.length === 0 && canonicalJson(next) === canonicalJson(carePlan)) return [];
  const plan = changes.length > 0 ? next : buildCarePlan(input, state, true);
  return [fence(plan, carePlan), ...changes];
}

/** Types of which a second one under the same key can be called an error: nobody has signed them. */
const DOUBLES: readonly string[] = ['Task', 'DetectedIssue', 'Flag'];

/**
 * Where Medplum runs transactions as batches, two writers at once can both create an item. The one with the least id stays, the
 * others are marked as entered in error.
 */
function withoutDoubles(stored: readonly Resource[]): {
  readonly kept: readonly Resource[];
  readonly doubles: readonly Desired[];
} {
  const live = stored.filter(isDesired).filter((one) => DOUBLES.includes(one.resourceType) && one.status !== 'entered-in-error');
  const first = new Map<string, Desired>();
  for (const one of live) {
    const other = first.get(keyOf(one));
    if (other === undefined || (one.id ?? '') < (other.id ?? '')) first.set(keyOf(one), one);
  }
  const doubles = live.filter((one) => keyOf(one) !== '' && first.get(keyOf(one)) !== one);
  const isReplaced = (one: Resource): boolean =>
    isDesired(one) && one.status === 'entered-in-error' && first.has(keyOf(one)) && DOUBLES.includes(one.resourceType);
  return {
    kept: stored.filter((one) => !doubles.some((double) => double === one) && !isReplaced(one)),
    doubles: doubles.map((one) => ({ ...one, status: 'entered-in-error' })),
  };
}

function existingByKey(stored: readonly Resource[]): ReadonlyMap<string, Desired> {
  const ours = stored.filter(isDesired).filter((resource) => keyOf(resource) !== '' && !isOfAnotherDuty(resource));
  return new Map(ours.map((resource) => [keyOf(resource), resource]));
}

function keyOf(resource: Desired): string {
  const value = itemValue(resource);
  return value === undefined ? '' : `${resource.resourceType} ${value}`;
}

function change(desired: Desired, existing: ReadonlyMap<string, Desired>): readonly BundleEntry[] {
  const found = existing.get(keyOf(desired));
  if (found === undefined) return [create(desired)];
  // A desired issue is built on the stored one already; merging would bring back a mitigation that no longer holds.
  const meta = { ...found.meta, ...desired.meta };
  const merged = (desired.resourceType === 'DetectedIssue' ? { ...desired, meta } : { ...found, ...desired, meta }) as Desired;
  return canonicalJson(merged) === canonicalJson(found) ? [] : [update(merged)];
}

/** What is no longer called for is closed, never deleted: the record of what was asked stays. */
function retire(resource: Desired, pathway: Pathway): readonly BundleEntry[] {
  switch (resource.resourceType) {
    case 'Task': {
      const closed = retiredTask(resource, pathway);
      return closed === undefined ? [] : [update(closed)];
    }
    case 'DetectedIssue': {
      const closed = retiredIssue(resource);
      return closed === undefined ? [] : [update(closed)];
    }
    case 'Flag':
      return resource.status === 'inactive' ? [] : [update({ ...resource, status: 'inactive' })];
    case 'ClinicalImpression':
    case 'Consent':
      return [];
  }
}

function create(resource: Desired): BundleEntry {
  return { resource, request: { method: 'POST', url: resource.resourceType } };
}

function update(resource: Desired): BundleEntry {
  return { resource, request: { method: 'PUT', url: `${resource.resourceType}/${resource.id ?? ''}` } };
}
