import type { BundleEntry, CarePlan, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { reconcile } from '../../../src/core/pathway/reconcile.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { aPerson, at, aVisit, cssrs, EHR_BASE, freshAt, readyForDose, ROLES } from '../../support/course.ts';

const protocol = defaultProtocol();

const carePlan: CarePlan = {
  resourceType: 'CarePlan',
  id: 'plan-1',
  meta: { versionId: 'v1' },
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/p1' },
  instantiatesCanonical: [`${protocol.url}|${protocol.version}`],
};

function entriesFor(stored: readonly Resource[], now: string): readonly BundleEntry[] {
  const plan = stored.find((resource): resource is CarePlan => resource.resourceType === 'CarePlan') ?? carePlan;
  const chart = buildChart({
    resources: [...stored, plan],
    freshness: freshAt(now),
    rolesByPractitioner: ROLES,
    ehrBase: EHR_BASE,
  });
  return reconcile({
    pathway: assess(protocol, chart, now),
    protocol,
    chart,
    stored,
    carePlan: plan,
    patient: { reference: 'Patient/p1' },
    ehrBase: EHR_BASE,
  });
}

/** What a FHIR server makes of the transaction: new ids, new versions. */
function apply(stored: readonly Resource[], entries: readonly BundleEntry[]): readonly Resource[] {
  const next = new Map(stored.map((resource) => [`${resource.resourceType}/${resource.id ?? ''}`, resource]));
  entries.forEach(({ resource, request }, index) => {
    if (resource === undefined) return;
    const id = request?.method === 'POST' ? `new-${String(next.size)}-${String(index)}` : resource.id;
    const version =
      request?.method === 'PUT' && resource.resourceType === 'CarePlan'
        ? { versionId: `${resource.meta?.versionId ?? ''}+` }
        : {};
    const saved = { ...resource, ...(id === undefined ? {} : { id }), meta: { ...resource.meta, ...version } };
    next.set(`${resource.resourceType}/${id ?? ''}`, JSON.parse(JSON.stringify(saved)) as Resource);
  });
  return [...next.values()];
}

const whole = readyForDose(protocol, 3);

describe('reconcile', () => {
  test('writes the care plan with the version it was read at, and a task for each lasting action', () => {
    const entries = entriesFor([aPerson(), carePlan], at(0));
    expect(entries[0]?.request).toEqual({ method: 'PUT', url: 'CarePlan/plan-1', ifMatch: 'W/"v1"' });
    const tasks = entries.flatMap(({ resource }) => (resource?.resourceType === 'Task' ? [resource] : []));
    expect(tasks.length).toBeGreaterThan(0);
    expect(new Set(tasks.map((task) => task.identifier?.[0]?.value)).size).toBe(tasks.length);
  });

  test('is empty the second time', () => {
    fc.assert(
      fc.property(fc.subarray([...whole.resources]), fc.integer({ min: 0, max: 40 * 24 * 60 }), (part, minutes) => {
        const now = at(0, minutes);
        const stored = [aPerson(), carePlan, ...part.filter(({ resourceType }) => resourceType !== 'Patient')];
        const once = apply(stored, entriesFor(stored, now));
        expect(entriesFor(once, now)).toEqual([]);
      }),
    );
  });

  test('does not depend on the order in which things arrived', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...whole.resources], { minLength: whole.resources.length }), (shuffled) => {
        const stored = (part: readonly Resource[]): readonly Resource[] => [carePlan, ...part];
        expect(entriesFor(stored(shuffled), whole.now)).toEqual(entriesFor(stored(whole.resources), whole.now));
      }),
    );
  });

  test('ends in the same state whether it ran after every event or once at the end', () => {
    const open = (stored: readonly Resource[]): readonly unknown[] =>
      stored
        .flatMap((resource) => (resource.resourceType === 'Task' ? [resource] : []))
        .filter((task) => task.status === 'requested')
        .map((task) => task.identifier?.[0]?.value)
        .toSorted();
    let stepwise: readonly Resource[] = [carePlan];
    for (const resource of whole.resources) {
      stepwise = [...stepwise, resource];
      stepwise = apply(stepwise, entriesFor(stepwise, whole.now));
    }
    const start = [carePlan, ...whole.resources];
    expect(open(stepwise)).toEqual(open(apply(start, entriesFor(start, whole.now))));
  });

  test('closes the task of an occurrence that was done, and keeps a state that a person gave an open one', () => {
    const start = apply([aPerson(), carePlan], entriesFor([aPerson(), carePlan], at(0)));
    const accepted = start.map((resource) =>
      resource.resourceType === 'Task' ? { ...resource, status: 'accepted' as const } : resource,
    );
    const later = [...accepted, cssrs(at(0, 5))];
    const after = apply(later, entriesFor(later, at(0, 10)));
    const tasks = after.flatMap((resource) => (resource.resourceType === 'Task' ? [resource] : []));
    const screen = tasks.filter((task) => task.identifier?.[0]?.value?.includes('c-ssrs'));
    expect(screen.map(({ status }) => status)).toEqual(['completed']);
    expect(tasks.filter(({ status }) => status === 'accepted').length).toBeGreaterThan(0);
  });

  test('raises an issue and a flag for an absolute contraindication, and closes both when it is gone', () => {
    const pregnancy: Resource = {
      resourceType: 'Condition',
      id: 'c1',
      subject: { reference: 'Patient/p1' },
      clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
      code: { coding: [{ system: 'http://snomed.info/sct', code: '72892002' }] },
    };
    const before = [aPerson(), carePlan, pregnancy];
    const found = apply(before, entriesFor(before, at(0)));
    expect(found.filter(({ resourceType }) => resourceType === 'Flag')).toMatchObject([{ status: 'active' }]);
    const gone = found.filter(({ resourceType }) => resourceType !== 'Condition');
    const after = apply(gone, entriesFor(gone, at(0)));
    expect(after.filter(({ resourceType }) => resourceType === 'Flag')).toMatchObject([{ status: 'inactive' }]);
    const issues = after.flatMap((resource) => (resource.resourceType === 'DetectedIssue' ? [resource] : []));
    expect(issues.filter(({ code }) => code?.coding?.[0]?.code === 'pregnancy')).toMatchObject([{ status: 'final' }]);
  });

  test('makes one clearance for each intake and one consent, however often it runs', () => {
    const stored = [carePlan, ...whole.resources];
    const once = apply(stored, entriesFor(stored, whole.now));
    const more = [...once, aVisit('integration', at(30))];
    const twice = apply(more, entriesFor(more, at(31)));
    const count = (type: string): number => twice.filter(({ resourceType }) => resourceType === type).length;
    expect(count('Consent')).toBe(1);
    expect(count('ClinicalImpression')).toBe(3);
  });
});
