import type { CarePlan, ClinicalImpression, Consent, Resource, Task } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { desiredReminders } from '../../../src/core/pathway/desired-reminders.ts';
import { reconcile } from '../../../src/core/pathway/reconcile.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { at, EHR_BASE, freshAt, impression, readyForDose, ROLES } from '../../support/course.ts';

const protocol = defaultProtocol();
const { resources, now } = readyForDose(protocol, 1);
const carePlan: CarePlan = {
  resourceType: 'CarePlan',
  id: 'plan',
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/p1' },
};

function input(more: readonly Resource[]) {
  const stored = [...resources, ...more];
  const chart = buildChart({ resources: stored, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  const patient = { reference: 'Patient/p1' };
  return { pathway: assess(protocol, chart, now), protocol, chart, stored, carePlan, patient, ehrBase: EHR_BASE };
}

const clearance = (days: number, id = 'c1'): ClinicalImpression => ({
  ...impression('eligibility', at(0), []),
  id,
  effectivePeriod: { start: at(0).slice(0, 10), end: at(days).slice(0, 10) },
});
const titles = (tasks: readonly Task[]) => tasks.map(({ description }) => description);

describe('a clearance', () => {
  test.each([
    ['on this very day', 10, 1],
    ['in fourteen days', 24, 1],
    ['in fifteen days', 25, 0],
    ['yesterday', 9, 0],
  ])('that ends %s is spoken of as it should be', (_when, days, count) => {
    expect(desiredReminders(input([clearance(days)]))).toHaveLength(count);
  });

  test('that a later one follows is not spoken of', () => {
    expect(desiredReminders(input([clearance(12), clearance(100, 'c2')]))).toEqual([]);
  });

  test('is asked of the prescriber, with its last day', () => {
    const [task] = desiredReminders(input([clearance(12)]));
    expect(titles(task === undefined ? [] : [task])).toEqual([
      `The medical eligibility ends on ${at(12).slice(0, 10)}: renew it`,
    ]);
    expect(task?.performerType?.[0]?.coding?.[0]?.code).toBe('prescriber');
    expect(task?.focus).toEqual({ reference: 'ClinicalImpression/c1' });
  });
});

const consent: Consent = {
  resourceType: 'Consent',
  id: 'k1',
  status: 'active',
  scope: {},
  category: [{}],
  patient: { reference: 'Patient/p1' },
  provision: { period: { end: at(13).slice(0, 10) } },
};

test('a consent with an end is spoken of, an inactive one is not', () => {
  expect(desiredReminders(input([consent]))).toHaveLength(1);
  expect(desiredReminders(input([{ ...consent, status: 'inactive' }]))).toEqual([]);
});

describe('items that two writers made at once', () => {
  const made = (entries: ReturnType<typeof reconcile>): readonly Resource[] =>
    entries.flatMap(({ resource }, index) =>
      resource === undefined || resource.resourceType === 'CarePlan' ? [] : [{ ...resource, id: `a-${String(index)}` }],
    );

  test('are one again after a run: the least id stays, the others are entered in error, and that is the end of it', () => {
    const first = made(reconcile(input([consent])));
    const twice = [
      ...first,
      ...first.filter(({ resourceType }) => resourceType === 'Task').map((one) => ({ ...one, id: `b-${one.id ?? ''}` })),
    ];
    const healed = reconcile(input([consent, ...twice])).filter(({ resource }) => resource?.resourceType === 'Task');
    const statuses = healed.map(({ resource }) => [resource?.id?.slice(0, 1), (resource as Task).status]);
    expect(statuses.length).toBeGreaterThan(0);
    expect(statuses.every(([id, status]) => id === 'b' && status === 'entered-in-error')).toBe(true);
    const after = twice.map((one) => healed.find(({ resource }) => resource?.id === one.id)?.resource ?? one);
    expect(reconcile(input([consent, ...after])).filter(({ resource }) => resource?.resourceType === 'Task')).toEqual([]);
  });
});
