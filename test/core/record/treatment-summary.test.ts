import { expect, test } from 'vitest';
import { buildChart } from '../../../src/core/chart/build-chart.ts';
import { assess } from '../../../src/core/pathway/assess.ts';
import { defaultProtocol } from '../../../src/core/protocol/default-protocol.ts';
import { timeWords, treatmentSummary } from '../../../src/core/record/treatment-summary.ts';
import { EHR_BASE, freshAt, readyForDose, ROLES } from '../../support/course.ts';

const protocol = defaultProtocol();
const { resources, now } = readyForDose(protocol, 2);
const pathway = assess(
  protocol,
  buildChart({ resources, freshness: freshAt(now), rolesByPractitioner: ROLES, ehrBase: EHR_BASE }),
  now,
);
const summary = treatmentSummary({
  patient: { name: 'Nobody', birthDate: '1980-02-03' },
  pathway: {
    ...pathway,
    dose: 'hold',
    gates: pathway.gates.map((line) => (line.id === 'order' ? { ...line, decision: 'hold' as const } : line)),
  },
  events: [
    {
      at: '2026-01-05T10:00:00Z',
      kind: 'form',
      title: 'PHQ-9',
      by: 'T. One',
      reference: 'Q/1',
      origin: 'kap',
      evidence: [],
      isVoid: false,
    },
    { at: '', kind: 'form', title: 'Form', by: undefined, reference: 'Q/2', origin: 'kap', evidence: [], isVoid: true },
  ],
  timeZone: 'America/New_York',
});
const rowsOf = (id: string): readonly (readonly string[])[] => summary.sections.find((section) => section.id === id)?.rows ?? [];

test('times are said as people read them, in the zone of the clinic and with its name', () => {
  expect(rowsOf('events')).toEqual([
    ['Jan 5, 2026, 05:00 EST', 'PHQ-9', 'T. One'],
    ['not recorded', 'Form (no longer in force)', 'not recorded'],
  ]);
  expect(summary.made).toMatch(/^[A-Z][a-z]{2} \d+, \d{4}, \d\d:\d\d E[SD]T$/);
  expect(JSON.stringify(summary.sections)).not.toMatch(/\d\d:\d\d:\d\d/);
});

test.each([
  ['2026-01-05', 'Jan 5, 2026'],
  ['2026-01', '2026-01'],
  ['soon', 'soon'],
  ['soonT', 'soonT'],
])('a date is said at its own precision, and what is no date is not hidden: %s', (at, words) => {
  expect(timeWords(at, 'UTC')).toBe(words);
});

test('the birth date, the doses and what holds are in words', () => {
  expect(rowsOf('patient')[1]?.[1]).toMatch(/^Feb 3, 1980 \(\d+ years\)$/);
  expect(rowsOf('course')[2]).toEqual(['Doses', '1 given, 4 to 6 planned']);
  expect(rowsOf('course')[3]).toEqual(['Next dose, as of this summary', 'hold (hold: Order)']);
});

test('a level of risk says that it is one', () => {
  const risks = rowsOf('measures').filter(([measure]) => measure === 'C-SSRS');
  expect(risks.length).toBeGreaterThan(0);
  expect(risks.every(([, , result]) => result?.startsWith('risk: ') === true)).toBe(true);
});
