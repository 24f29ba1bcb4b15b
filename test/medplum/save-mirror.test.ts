import type { Basic } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { NEVER_READ, readFreshness } from '../../src/medplum/freshness.ts';
import { planRefresh } from '../../src/medplum/save-mirror.ts';
import type { PatientRecord } from '../../src/medplum/store.ts';
import type { Freshness } from '../../src/core/chart/chart.ts';

const BEFORE: Freshness = { state: 'read', at: '2026-03-10T09:00:00.000Z' };
const AT = '2026-03-10T10:00:00.000Z';

/** What the store says of the conditions after a reading; undefined when it writes nothing. */
function conditionsAfter(stored: Freshness, reason: string): Freshness | undefined {
  const record = {
    patientRef: 'Patient/1',
    ehrBase: 'https://ehr.example',
    resources: [],
    freshness: { ...NEVER_READ, conditions: stored },
    freshnessRecord: { resourceType: 'Basic', id: 'f', code: {} },
  } as unknown as PatientRecord;
  const freshness = { conditions: { state: 'failed', at: AT, reason } } as const;
  const [fence] = planRefresh(record, { resources: [], freshness, bounded: [] });
  return fence === undefined ? undefined : readFreshness(fence.resource as Basic).conditions;
}

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
