import type { Basic, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { NEVER_READ, readFreshness } from '../../src/medplum/freshness.ts';
import { localCopy } from '../../src/medplum/local-copy.ts';
import { planRefresh } from '../../src/medplum/save-mirror.ts';
import type { PatientRecord } from '../../src/medplum/store.ts';
import type { Freshness } from '../../src/core/chart/chart.ts';
import { aCondition } from '../support/builders.ts';

const BEFORE: Freshness = { state: 'read', at: '2026-03-10T09:00:00.000Z' };
const AT = '2026-03-10T10:00:00.000Z';

const EHR = 'https://ehr.example';

const aRecord = (freshness: PatientRecord['freshness'], resources: readonly Resource[] = []) =>
  ({
    patientRef: 'Patient/1',
    ehrBase: EHR,
    ehrPatientId: 'p1',
    resources,
    freshness,
    freshnessRecord: { resourceType: 'Basic', id: 'f', code: {} },
  }) as unknown as PatientRecord;

const aMirrored = (id: string): Resource =>
  localCopy(aCondition({ id }), { ehrBase: EHR, ehrPatientId: 'p1', patientRef: 'Patient/1' }, []);

/** What the store says of the conditions after a reading; undefined when it writes nothing. */
function conditionsAfter(stored: Freshness, reason: string): Freshness | undefined {
  const record = aRecord({ ...NEVER_READ, conditions: stored });
  const freshness = { conditions: { state: 'failed', at: AT, reason } } as const;
  const [fence] = planRefresh(record, { resources: [], freshness, bounded: [] });
  return fence === undefined ? undefined : readFreshness(fence.resource as Basic).conditions;
}

describe('two readings at once, of which the older one arrives last', () => {
  const LATER = '2026-03-10T11:00:00.000Z';
  const planned = (stored: Freshness, resources: readonly Resource[]) => {
    const record = aRecord({ ...NEVER_READ, conditions: stored }, [aMirrored('c1')]);
    const read: Freshness = { state: 'read', at: AT };
    return planRefresh(record, { resources, freshness: { conditions: read, allergies: read }, bounded: [] });
  };

  test.each<Freshness>([
    { state: 'read', at: LATER },
    { state: 'failed', at: LATER, reason: 'timeout' },
  ])('leaves of each category what is known later (%o), and brings the others', (stored) => {
    const plan = planned(stored, []);
    const { conditions, allergies } = readFreshness(plan[0]?.resource as Basic);
    expect([plan.length, conditions, allergies]).toEqual([1, stored, { state: 'read', at: AT }]);
  });

  test('takes away what the EHR has no more when nothing later is known', () => {
    expect(planned(BEFORE, []).map(({ request }) => request?.method)).toEqual(['PUT', 'DELETE']);
  });
});

describe('a token that does not reach all of a category', () => {
  test.each(['unauthorized', 'partly-allowed'])('%s leaves what was read whole, and when', (reason) => {
    expect(conditionsAfter(BEFORE, reason)).toBeUndefined();
  });

  test('does not make read what was not read whole before', () => {
    expect(conditionsAfter({ state: 'never' }, 'partly-allowed')).toEqual({ state: 'failed', at: AT, reason: 'partly-allowed' });
    expect(conditionsAfter({ state: 'never' }, 'unauthorized')).toBeUndefined();
  });

  test('is another thing than an EHR that fails', () => {
    expect(conditionsAfter(BEFORE, 'timeout')).toEqual({ state: 'failed', at: AT, reason: 'timeout' });
  });
});
