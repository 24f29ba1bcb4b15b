import type { CarePlan, Condition, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildChart } from '../../src/core/chart/build-chart.ts';
import { assess } from '../../src/core/pathway/assess.ts';
import { reconcile } from '../../src/core/pathway/reconcile.ts';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { buildFreshnessRecord } from '../../src/medplum/freshness.ts';
import { IDENTIFIERS, profile, SYSTEMS } from '../../src/terminology/codes.ts';
import { aPerson, at, EHR_BASE, freshAt, readyForDose, ROLES } from '../support/course.ts';
import { objections } from './build.ts';

const protocol = defaultProtocol();

const carePlan: CarePlan = {
  resourceType: 'CarePlan',
  id: 'plan-1',
  meta: { versionId: '1', profile: [profile('kap-care-plan')] },
  identifier: [{ system: IDENTIFIERS.carePlan, value: 'p1' }],
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/p1' },
  instantiatesCanonical: [`${protocol.url}|${protocol.version}`],
};

/** One active problem for each class of rule that a problem list can fire. */
const problems = ['O09.90', 'I10', 'F11.20', 'F20.9', 'R45.851'].map((code, index): Condition => ({
  resourceType: 'Condition',
  id: `c${String(index)}`,
  clinicalStatus: { coding: [{ system: SYSTEMS.conditionClinical, code: 'active' }] },
  code: { coding: [{ system: SYSTEMS.icd10cm, code }] },
  subject: { reference: 'Patient/p1' },
}));

function written(resources: readonly Resource[], now: string): readonly Resource[] {
  const stored = [aPerson(), carePlan, ...resources];
  const chart = buildChart({ resources: stored, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  const pathway = assess(protocol, chart, now);
  const entries = reconcile({
    pathway,
    protocol,
    chart,
    stored,
    carePlan,
    patient: { reference: 'Patient/p1' },
    ehrBase: EHR_BASE,
  });
  return entries.flatMap(({ resource }) => resource ?? []);
}

const course = readyForDose(protocol, 3).resources.filter(({ resourceType }) => resourceType !== 'Patient');

describe('what reconcile writes', () => {
  it('is valid against the profile that it claims, whatever part of a course is there', () => {
    const part = fc.subarray([...course, ...problems]);
    fc.assert(
      fc.property(part, fc.integer({ min: 0, max: 60 }), (resources, days) => {
        const faults = written(resources, at(days)).flatMap((resource) =>
          objections(resource).map(
            (issue) => `${resource.resourceType}: ${issue.details?.text ?? ''} ${String(issue.expression)}`,
          ),
        );
        expect(faults).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('claims a profile for everything, flags included', () => {
    const resources = written([...course, ...problems], at(3));
    expect(new Set(resources.map(({ resourceType }) => resourceType)).size).toBeGreaterThan(3);
    expect(resources.map(({ resourceType }) => resourceType)).toContain('Flag');
    expect(resources.filter(({ meta }) => (meta?.profile ?? []).length === 0)).toEqual([]);
  });
});

describe('the freshness record', () => {
  it('is valid against its profile', () => {
    const freshness = { ...freshAt(at(0)), medications: { state: 'failed', at: at(0), reason: 'The EHR answered 503' } } as const;
    const record = buildFreshnessRecord('Patient/p1', 'p1', freshness);
    expect(objections({ ...record, meta: { profile: [profile('kap-freshness-record')] } })).toEqual([]);
  });
});
