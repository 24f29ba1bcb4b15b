import type { CarePlan, Resource, Task } from '@medplum/fhirtypes';
import { describe, expect, test } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import type { Pathway } from '../../../src/core/pathway/pathway.ts';
import { reconcile } from '../../../src/core/pathway/reconcile.ts';
import { defaultProtocol, protocols } from '../../../src/core/protocol/default-protocol.ts';
import type { Protocol } from '../../../src/core/protocol/protocol.ts';
import { at, aVisit, cssrs, doseDay, doseGiven, EHR_BASE, freshAt, phq9, readyForDose, ROLES } from '../../support/course.ts';

const protocol = defaultProtocol();
const withLatest = protocols().find(({ course }) => course.maxSpacingDays !== undefined) ?? protocol;
const dateAt = (day: number): string => at(day).slice(0, 10);
const isDose = ({ step }: { readonly step: string | undefined }): boolean => step === 'dosing' || step === 'maintenance';

/** Everything for that dose but the visit of the day. */
function beforeDose(of: Protocol, ordinal: number): readonly Resource[] {
  return readyForDose(of, ordinal).resources.filter((one) => one.resourceType !== 'Encounter' || one.status !== 'in-progress');
}

/** The last dose of the course was given and integrated. */
function finished(): readonly Resource[] {
  const day = doseDay(protocol, protocol.course.maxDoses);
  const visit = aVisit('dosing', at(day, 10));
  const given = doseGiven(at(day, 21), `Encounter/${visit.id ?? ''}`);
  return [...beforeDose(protocol, protocol.course.maxDoses), visit, given, aVisit('integration', at(day + 1))];
}

function assessed(of: Protocol, resources: readonly Resource[], now: string): Pathway {
  const chart = buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE });
  return assess(of, chart, now);
}

/** What stands in the store after it was made to agree. */
function tasksOf(pathway: Pathway, now: string, stored: readonly Resource[] = []): readonly Task[] {
  const carePlan: CarePlan = {
    ...{ resourceType: 'CarePlan', id: 'plan-1', status: 'active', intent: 'plan', subject: { reference: 'Patient/p1' } },
    instantiatesCanonical: [`${protocol.url}|${protocol.version}`],
  };
  const chart = buildChart({
    ...{ resources: [...stored, carePlan], freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE },
  });
  const patient = { reference: 'Patient/p1' };
  const entries = reconcile({ pathway, protocol, chart, stored, carePlan, patient, ehrBase: EHR_BASE });
  return entries.flatMap(({ resource }) => (resource?.resourceType === 'Task' ? [resource] : []));
}

describe('the first day on which another dose keeps its distance', () => {
  const day = doseDay(protocol, 2);
  const second = (days: number): Pathway => assessed(protocol, beforeDose(protocol, 2), at(day + days, 20));

  test('is no day by which it is due, in the course and in maintenance', () => {
    expect(second(0).steps.find(({ id }) => id === 'dosing')).toMatchObject({ notBefore: dateAt(day), dueOn: undefined });
    expect(second(0).next.find(isDose)).toMatchObject({ notBefore: dateAt(day), dueOn: undefined, urgent: false });
    const last = doseDay(protocol, protocol.course.maxDoses);
    const from = dateAt(last + (protocol.maintenance?.minSpacingDays.value ?? 0));
    const { steps } = assessed(protocol, finished(), at(last + 2));
    expect(steps.find(({ activity }) => activity === 'maintenance')).toMatchObject({ notBefore: from, dueOn: undefined });
  });

  test('begins the time of its Task, which it does not end', () => {
    const [task] = tasksOf(second(0), at(day, 20)).filter(({ code }) => code?.coding?.[0]?.code === 'dosing');
    expect(task?.restriction?.period).toEqual({ start: dateAt(day) });
  });

  test('rewrites a Task that was stored with it as the end, and keeps who accepted it', () => {
    const [written] = tasksOf(second(0), at(day, 20)).filter(({ code }) => code?.coding?.[0]?.code === 'dosing');
    if (written === undefined) throw new Error('no Task for the dose');
    const stored: Task = { ...written, id: 'old', status: 'accepted', restriction: { period: { end: dateAt(day) } } };
    const [rewritten] = tasksOf(second(0), at(day, 20), [stored]).filter(({ id }) => id === 'old');
    expect(rewritten).toMatchObject({ status: 'accepted', restriction: { period: { start: dateAt(day) } } });
    expect(rewritten?.restriction?.period?.end).toBeUndefined();
  });

  test('makes nothing late, however long it is past', () => {
    const freshAgain = [phq9(at(day + 9)), cssrs(at(day + 9))];
    const now = at(day + 9, 20);
    const pathway = assessed(protocol, [...beforeDose(protocol, 2), ...freshAgain], now);
    const isAsked = ({ code }: Task): boolean => code?.coding?.[0]?.code === 'dosing';
    const [task] = tasksOf(pathway, now).filter(isAsked);
    if (task === undefined) throw new Error('no Task for the dose');
    const old: Task = { ...task, id: 'old', authoredOn: at(1), priority: 'asap' };
    const [found] = tasksOf(pathway, now, [old]).filter(isAsked);
    expect([pathway.next.find(isDose)?.urgent, task.priority, found?.priority]).toEqual([false, 'routine', 'routine']);
  });
});

test('where the protocol has a last day, that is the day by which a dose is due, and after it the dose is overdue', () => {
  const { minSpacingDays, maxSpacingDays } = withLatest.course;
  const first = doseDay(withLatest, 1);
  const [from, latest] = [dateAt(first + minSpacingDays.value), dateAt(first + (maxSpacingDays?.value ?? 0))];
  const dosing = (days: number) =>
    assessed(withLatest, beforeDose(withLatest, 2), at(first + days, 20)).steps.find(({ id }) => id === 'dosing');
  expect(dosing(minSpacingDays.value)).toMatchObject({ state: 'due', notBefore: from, dueOn: latest });
  expect(dosing((maxSpacingDays?.value ?? 0) + 1)).toMatchObject({ state: 'overdue', notBefore: from, dueOn: latest });
});

describe('a measure that every dose needs anew', () => {
  const day = doseDay(protocol, 2);
  const first = doseDay(protocol, 1);
  const answers = (resource: Resource): boolean => resource.resourceType === 'QuestionnaireResponse';
  /** The first dose was given, and nothing was answered since. */
  const unanswered = beforeDose(protocol, 2).filter((one) => !answers(one) || authored(one) <= at(first, 30));
  const phq = (now: string, visits: readonly Resource[] = []) => {
    const pathway = assessed(protocol, [...unanswered, ...visits], now);
    const tasks = tasksOf(pathway, now).filter(({ description }) => description === 'PHQ-9');
    return { step: pathway.steps.find(({ id }) => id === 'phq-9'), task: tasks[0], gates: pathway.gates, dose: pathway.dose };
  };

  test.each([1, 7, 30])('is due by no day while no dosing visit is booked, %i days after the last dose', (days) => {
    const { step, task } = phq(at(first + days));
    expect(step).toMatchObject({ state: 'due', dueOn: undefined, notBefore: dateAt(day) });
    expect([task?.restriction?.period, task?.priority]).toEqual([{ start: dateAt(day) }, 'routine']);
  });

  test('is due by the day of the next dosing visit that the EHR has booked', () => {
    const booked = [aVisit('dosing', at(day + 9), 'planned'), aVisit('dosing', at(day + 2), 'planned')];
    const { step, task } = phq(at(first + 3), booked);
    expect(step).toMatchObject({ state: 'due', dueOn: dateAt(day + 2), notBefore: undefined });
    expect(task?.restriction?.period).toEqual({ end: dateAt(day + 2) });
    expect(phq(at(day + 2, 20), booked).step).toMatchObject({ dueOn: dateAt(day + 2) });
  });

  test.each([
    ['is over', aVisit('dosing', at(day), 'planned')],
    ['was called off', aVisit('dosing', at(day + 5), 'cancelled')],
    ['is another', aVisit('integration', at(day + 5), 'planned')],
    ['has a month and no day', { ...aVisit('dosing', at(day + 5), 'planned'), period: { start: '2026-12' } }],
    ['has no time that can be read', { ...aVisit('dosing', at(day + 5), 'planned'), period: { start: '2026-13-01' } }],
    ['had its dose', aVisit('dosing', at(first, 10), 'in-progress')],
  ])('is due by no day of a visit that %s', (_, visit) => {
    expect(phq(at(day + 1), [visit]).step).toMatchObject({ state: 'due', dueOn: undefined, notBefore: dateAt(day) });
  });

  test('opens no line of the gate by being booked or not', () => {
    const now = at(day + 2, 20);
    const [without, booked] = [phq(now), phq(now, [aVisit('dosing', at(day + 3), 'planned')])];
    expect(booked.gates).toEqual(without.gates);
    expect(without.gates.find(({ id }) => id === 'suicide-risk')?.decision).not.toBe('proceed');
  });

  test('is due by a booked first dose too', () => {
    const now = at(first - 2);
    const visit = aVisit('dosing', at(first), 'planned');
    const pathway = assessed(protocol, [...beforeDose(protocol, 1).filter((one) => !answers(one)), visit], now);
    expect(pathway.steps.find(({ id }) => id === 'phq-9')).toMatchObject({ state: 'due', dueOn: dateAt(first) });
  });
});

function authored(resource: Resource): string {
  return resource.resourceType === 'QuestionnaireResponse' ? (resource.authored ?? '') : '';
}
