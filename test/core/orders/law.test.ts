import { describe, expect, test } from 'vitest';
import { judgeSupply } from '../../../src/core/orders/supply-rules.ts';
import { judgeTelehealth } from '../../../src/core/orders/telehealth.ts';
import { PRESCRIBING_RULES, rulesOn } from '../../../src/terminology/prescribing-rules.ts';
import { aPerson, aResponse, at, EHR_BASE, freshAt, PRESCRIBER, ROLES, THERAPIST } from '../../support/course.ts';
import { buildChart } from '../../../src/core/chart/build-chart.ts';

const broken = (state: string | undefined, daysPerFill: number, refills: number) =>
  judgeSupply({ daysPerFill, refills }, rulesOn('2026-11-22', state))
    .filter(({ severity }) => severity === 'broken')
    .map(({ rule }) => rule);

describe('supply', () => {
  test.each<[string, string | undefined, number, number, string[]]>([
    ['five refills', undefined, 30, 5, []],
    ['six refills', undefined, 30, 6, ['us-refills']],
    ['New York: 30 days and five refills', 'US-NY', 30, 5, []],
    ['New York: 31 days and one refill', 'US-NY', 31, 1, []],
    ['New York: 31 days and two refills', 'US-NY', 31, 2, ['us-ny-refills']],
    ['New York: a supply of unknown length and two refills', 'US-NY', Number.POSITIVE_INFINITY, 2, ['us-ny-refills']],
    ['California: refills of 120 days', 'US-CA', 60, 2, []],
    ['California: refills of 121 days', 'US-CA', 121, 1, ['us-ca-supply']],
    ['California: six refills', 'US-CA', 20, 6, ['us-refills', 'us-ca-refills']],
    ['a state without rules of its own', 'US-TX', 300, 5, []],
  ])('%s', (_, state, days, refills, expected) => {
    expect(broken(state, days, refills)).toEqual(expected);
  });

  test('a rule of the site holds from its first to its last day', () => {
    const [rule] = PRESCRIBING_RULES.filter(({ topic }) => topic === 'refills');
    if (rule === undefined) throw new Error('no rule');
    const site = { ...rule, id: 'site', jurisdiction: 'US-TX', from: '2026-06-01', to: '2026-06-30', limit: 0 };
    const on = (day: string) => rulesOn(day, 'US-TX', [site]).length;
    expect(['2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map(on)).toEqual([0, 1, 1, 0]);
  });
});

describe('telehealth', () => {
  const judge = (inPerson: boolean | undefined, now: string, author = PRESCRIBER) => {
    const intake = inPerson === undefined ? [] : [aResponse('kap-medical-intake', at(0), { 'in-person': inPerson }, author)];
    const chart = buildChart({
      resources: [aPerson(), ...intake],
      freshness: freshAt(now),
      rolesByPractitioner: ROLES,
      ehrBase: EHR_BASE,
    });
    return judgeTelehealth(chart, rulesOn(now, 'US-NY'), now).decision;
  };
  test.each<[string, boolean | undefined, string, string]>([
    ['seen by video, on the last day of the flexibility', false, '2026-12-31T23:00:00Z', 'proceed'],
    ['seen by video, on the day after', false, '2027-01-01T00:00:00Z', 'hold'],
    ['seen in person, on the day after', true, '2027-01-01T00:00:00Z', 'proceed'],
    ['nothing on record, on the day after', undefined, '2027-01-01T00:00:00Z', 'unknown'],
  ])('%s', (_, inPerson, now, expected) => {
    expect(judge(inPerson, now)).toBe(expected);
  });

  test('an intake by somebody who is no prescriber is no evaluation', () => {
    expect(judge(true, '2027-02-01T00:00:00Z', THERAPIST)).toBe('unknown');
  });
});
