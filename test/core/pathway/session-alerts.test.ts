import type { BundleEntry, CarePlan, Communication, Flag, Resource } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { watchSession } from '../../../src/core/pathway/session-alerts.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { at, aVisit, CALM, doseGiven, EHR_BASE, freshAt, readyForDose, ROLES, vitals } from '../../support/course.ts';

const protocol = defaultProtocol();
const { resources } = readyForDose(protocol, 1);
const visit = aVisit('dosing', at(10, 10), 'in-progress');
const dose = doseGiven(at(10, 21), `Encounter/${visit.id ?? ''}`);
const firstDue = protocol.vitals.scheduleMin.value[0] ?? 0;
const carePlan: CarePlan = {
  resourceType: 'CarePlan',
  id: 'plan',
  status: 'active',
  intent: 'plan',
  subject: { reference: 'Patient/p1' },
};

function watch(more: readonly Resource[], minutes: number): readonly BundleEntry[] {
  const now = at(10, minutes);
  const stored = [...resources, ...more];
  const chart = buildChart({ resources: stored, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  return watchSession({
    pathway: assess(protocol, chart, now),
    protocol,
    chart,
    stored,
    carePlan,
    patient: { reference: 'Patient/p1' },
    ehrBase: EHR_BASE,
  });
}

const limit = (level: 'caution' | 'hold' | 'stop'): number => {
  const found = protocol.vitals.limits.find(
    (one) => one.vital === 'systolic' && one.direction === 'above' && one.level === level,
  );
  if (found === undefined) throw new Error(`no ${level} limit`);
  return found.limit.value;
};
const reading = (minutes: number, systolic: number) => vitals(at(10, minutes), { ...CALM, systolic });
const written = <T extends Resource>(entries: readonly BundleEntry[], type: T['resourceType']): readonly T[] =>
  entries.flatMap(({ resource }) => (resource?.resourceType === type ? [resource as T] : []));
const kept = (entries: readonly BundleEntry[]): readonly Resource[] =>
  entries.flatMap(({ resource }, index) =>
    resource === undefined ? [] : [{ ...resource, id: resource.id ?? `new-${String(index)}` }],
  );

describe('a running session', () => {
  test('within every limit says nothing', () => {
    expect(watch([], 20)).toEqual([]);
  });

  const LEVELS = protocol.vitals.limits
    .filter(({ vital, direction }) => vital === 'systolic' && direction === 'above')
    .map(({ level }) => level);

  test.each(LEVELS)('with a systolic pressure beyond the %s limit tells once, and raises a flag', (level) => {
    const high = reading(18, limit(level) + 1);
    const entries = watch(high, 20);
    const [said] = written<Communication>(entries, 'Communication');
    expect(said?.priority).toBe({ caution: 'routine', hold: 'urgent', stop: 'stat' }[level]);
    expect(said?.about?.[0]?.reference).toContain('Observation/');
    expect(written<Flag>(entries, 'Flag').map(({ status }) => status)).toEqual(['active']);
    expect(watch([...high, ...kept(entries)], 20)).toEqual([]);
  });

  test('at a limit exactly is within it', () => {
    for (const level of LEVELS.slice(0, 1)) expect(watch(reading(18, limit(level)), 20)).toEqual([]);
  });

  test('lowers the flag when the next reading is within limits, and keeps what was said', () => {
    const high = reading(16, 250);
    const stored = [...high, ...kept(watch(high, 17))];
    const entries = watch([...stored, ...reading(19, CALM.systolic)], 20);
    expect(entries.map(({ resource }) => [resource?.resourceType, (resource as Flag).status])).toEqual([['Flag', 'inactive']]);
  });

  test('says of a second high reading after five minutes that it is high again', () => {
    const [first, second] = [reading(16, 250), reading(22, 250)];
    const said = written<Communication>(watch([...first, ...second], 23), 'Communication');
    expect(said.map(({ payload }) => payload?.[0]?.contentString?.includes('again'))).toEqual([false, true]);
  });

  test('tells of a scheduled reading that nobody took, once, until it is taken', () => {
    const given = [visit, dose];
    const late = 21 + firstDue + 16;
    const entries = watch(given, late);
    expect(written<Communication>(entries, 'Communication')[0]?.payload?.[0]?.contentString).toContain('not charted');
    const stored = [...given, ...kept(entries)];
    expect(written<Communication>(watch(stored, late), 'Communication')).toEqual([]);
    const taken = watch([...stored, ...reading(late, CALM.systolic)], late + 1);
    expect(taken.map(({ resource }) => (resource as Flag).status)).toEqual(['inactive']);
  });

  test('does not tell of it before it is missed', () => {
    expect(watch([visit, dose], 21 + firstDue + 14)).toEqual([]);
  });
});

test('a session that is over leaves no flag', () => {
  const high = reading(18, 250);
  const stored = [...high, ...kept(watch(high, 20))];
  const over = aVisit('dosing', at(10, 10));
  expect(watch([...stored, over], 30).map(({ resource }) => [resource?.resourceType, (resource as Flag).status])).toEqual([
    ['Flag', 'inactive'],
  ]);
});
