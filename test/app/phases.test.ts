import { expect, test } from 'vitest';
import '../support/words.ts';
import { phaseStanding } from '../../app/view/phases.ts';
import { buildChart } from '../../src/core/chart/build-chart.ts';
import { assess } from '../../src/core/pathway/assess.ts';
import type { Pathway } from '../../src/core/pathway/pathway.ts';
import { defaultProtocol } from '../../src/core/protocol/default-protocol.ts';
import { at, aVisit, doseDay, doseGiven, EHR_BASE, freshAt, readyForDose, ROLES } from '../support/course.ts';

const protocol = defaultProtocol();
const { maxDoses } = protocol.course;
const LAST = doseDay(protocol, maxDoses);

/** The whole course, and so many doses of maintenance after it, one a month. */
function afterCourse(more: number): Pathway {
  const days = [LAST, ...Array.from({ length: more }, (_, index) => LAST + 31 * (index + 1))];
  const given = days.flatMap((day) => {
    const visit = aVisit('dosing', at(day, 10));
    return [visit, doseGiven(at(day, 21), `Encounter/${visit.id ?? ''}`)];
  });
  const before = readyForDose(protocol, maxDoses).resources.filter(
    (one) => one.resourceType !== 'Encounter' || one.status !== 'in-progress',
  );
  const now = at((days.at(-1) ?? LAST) + 1);
  const resources = [...before, ...given];
  return assess(protocol, buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE }), now);
}

const dayOf = (day: number): string =>
  new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' }).format(new Date(Date.parse(at(day, 21))));

test('doses of maintenance count there, and the course keeps its own with the day of its last', () => {
  const pathway = afterCourse(2);
  expect(pathway.doses).toHaveLength(maxDoses + 2);
  expect(phaseStanding(pathway, 'dosing')).toBe(`${String(maxDoses)} doses, ${dayOf(LAST)}`);
  expect(phaseStanding(pathway, 'maintenance')).toBe(`2 doses, ${dayOf(LAST + 62)}`);
});

test('maintenance without a dose says so once the course is in it, and nothing before', () => {
  const pathway = afterCourse(0);
  expect(phaseStanding({ ...pathway, phase: 'maintenance' }, 'maintenance')).toBe('0 doses');
  expect(phaseStanding({ ...pathway, phase: 'dosing' }, 'maintenance')).toBe('');
});
