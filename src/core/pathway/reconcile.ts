import type { BundleEntry, Resource } from '@medplum/fhirtypes';
import { type Desired, isDesired, itemValue, type ReconcileInput } from './desired.ts';
import { buildCarePlan, stateOf } from './desired-care-plan.ts';
import { desiredFlags, desiredIssues, retiredIssue } from './desired-issues.ts';
import { desiredClearances, desiredConsents } from './desired-records.ts';
import { desiredTasks, retiredTask } from './desired-tasks.ts';
import { canonicalJson } from './digest.ts';
import type { Pathway } from './pathway.ts';

/**
 * The smallest transaction that makes the store agree with the pathway; empty when it does already.
 * Level-triggered: it looks only at what is and what is to be, so lost, repeated and reordered events do no harm.
 * A transaction that is not empty always writes the CarePlan with `ifMatch`, so of two concurrent ones only one commits.
 */
export function reconcile(input: ReconcileInput): readonly BundleEntry[] {
  const { stored, carePlan, pathway } = input;
  const tasks = desiredTasks(input);
  const issues = desiredIssues(input);
  const flags = desiredFlags(input);
  const existing = existingByKey(stored);
  const desired: readonly Desired[] = [...tasks, ...issues, ...flags];
  const wanted = new Set(desired.map(keyOf));
  const retired = [...existing.values()].flatMap((resource) => (wanted.has(keyOf(resource)) ? [] : retire(resource, pathway)));
  const records = [...desiredClearances(input), ...desiredConsents(input)].filter((record) => !existing.has(keyOf(record)));
  const changes = [...desired.flatMap((resource) => change(resource, existing)), ...retired, ...records.map(create)];
  const state = stateOf(pathway, desired);
  const next = buildCarePlan(input, state, changes.length > 0);
  if (changes.length === 0 && canonicalJson(next) === canonicalJson(carePlan)) return [];
  const plan = changes.length > 0 ? next : buildCarePlan(input, state, true);
  const version = carePlan.meta?.versionId;
  const request = {
    method: 'PUT' as const,
    url: `CarePlan/${carePlan.id ?? ''}`,
    ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }),
  };
  return [{ resource: plan, request }, ...changes];
}

function existingByKey(stored: readonly Resource[]): ReadonlyMap<string, Desired> {
  return new Map(stored.filter(isDesired).flatMap((resource) => (keyOf(resource) === '' ? [] : [[keyOf(resource), resource]])));
}

function keyOf(resource: Desired): string {
  const value = itemValue(resource);
  return value === undefined ? '' : `${resource.resourceType} ${value}`;
}

function change(desired: Desired, existing: ReadonlyMap<string, Desired>): readonly BundleEntry[] {
  const found = existing.get(keyOf(desired));
  if (found === undefined) return [create(desired)];
  // A desired issue is built on the stored one already; merging would bring back a mitigation that no longer holds.
  const merged = desired.resourceType === 'DetectedIssue' ? desired : ({ ...found, ...desired } as Desired);
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
