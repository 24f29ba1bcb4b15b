import { expect, test } from 'vitest';
import { buildReport, buildSummary, buildTable, type ChartReport, exitCode } from '../../../src/cli/journey/report.ts';

const EMPTY = {
  chart: 'a.json',
  outcome: 'held',
  message: undefined,
  last: undefined,
  steps: [],
  toOwn: (reference: string) => reference,
} as const;

function report(known: Partial<ChartReport>): ChartReport {
  return {
    chart: 'charts/a.json',
    outcome: 'done',
    phase: 'maintenance',
    doses: 6,
    findings: [],
    gates: [],
    steps: [],
    ...known,
  };
}

test.each([
  [['done', 'held'], 0],
  [[], 0],
  [['done', 'bad-input'], 2],
  [['contradiction', 'done'], 1],
  [['bad-input', 'contradiction'], 1],
] as const)('outcomes %j give exit code %i', (outcomes, code) => {
  expect(exitCode(outcomes.map((outcome) => ({ outcome })))).toBe(code);
});

test('a report has exactly the fields that were promised', () => {
  expect(Object.keys(buildReport(EMPTY))).toEqual(['chart', 'outcome', 'phase', 'doses', 'findings', 'gates', 'steps']);
});

test('bad input and contradictions say what was wrong', () => {
  expect(buildReport({ ...EMPTY, outcome: 'bad-input', message: 'not JSON' }).message).toBe('not JSON');
  expect(buildReport({ ...EMPTY, outcome: 'contradiction', message: '500' }).message).toBe('500');
  expect(buildReport({ ...EMPTY, outcome: 'held', message: 'a reason' })).not.toHaveProperty('message');
});

test('evidence is given in the chart file’s own references', () => {
  const source = { citation: 'label', grade: 'A', weak: false } as const;
  const finding = {
    rule: 'pregnancy',
    class: 'absolute',
    text: 'Pregnancy',
    certainty: 'coded',
    evidence: [{ reference: 'Condition/ehr', text: '' }],
    source,
    clearedBy: undefined,
    clearable: false,
  } as const;
  const last = { enrolled: false, patient: { reference: 'Patient/1', name: '' }, findings: [finding], readAt: '' };
  const { findings } = buildReport({
    ...EMPTY,
    last,
    toOwn: (reference) => (reference === 'Condition/ehr' ? 'Condition/own' : reference),
  });
  expect(findings).toEqual([{ rule: 'pregnancy', class: 'absolute', text: 'Pregnancy', evidence: ['Condition/own'], source }]);
});

test('the table has a heading and one aligned line a chart', () => {
  const held = report({
    chart: 'x/long-name.json',
    outcome: 'held',
    phase: 'intake',
    doses: 0,
    gates: [{ id: 'consent', title: '', decision: 'unknown', reasons: ['Not recorded.'], evidence: [], resolvedBy: [] }],
  });
  const lines = buildTable([report({ steps: [{ name: 's', ms: 1500, ok: true }] }), held]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^a\.json +done +maintenance +6 +1 +1\.5$/);
  expect(lines[2]).toContain('consent: Not recorded.');
  expect(new Set(lines.map((line) => line.search(/outcome|done|held/)))).toHaveProperty('size', 1);
});

test('the summary counts outcomes', () => {
  expect(buildSummary([report({}), report({ outcome: 'held' }), report({})], 1.25)).toBe('3 charts: 2 done, 1 held in 1.3 s');
});
