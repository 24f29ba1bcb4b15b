import type { PathwayAnswer } from '../../service/contract.ts';
import type { Decision, Source } from '../../core/decision.ts';
import type { FindingClass } from '../../core/safety/finding.ts';
import type { Outcome } from './outcome.ts';

/** One thing the journey did: how long it took and whether it went as the pathway had said. */
export interface StepRecord {
  readonly name: string;
  readonly ms: number;
  readonly ok: boolean;
}

/** One chart's object in the `--json` array. */
export interface ChartReport {
  /** The chart's path, as given. */
  readonly chart: string;
  readonly outcome: Outcome;
  /** Undefined when the chart never got as far as a pathway. */
  readonly phase: string | null;
  readonly doses: number;
  readonly findings: readonly {
    readonly rule: string;
    readonly class: FindingClass;
    readonly text: string;
    /** References as the chart file writes them. */
    readonly evidence: readonly string[];
    readonly source: Source;
  }[];
  readonly gates: readonly {
    readonly id: string;
    readonly title: string;
    readonly decision: Decision;
    readonly reasons: readonly string[];
    readonly evidence: readonly string[];
    readonly resolvedBy: readonly string[];
  }[];
  readonly steps: readonly StepRecord[];
  /** What was wrong; for `bad-input` and `contradiction`. */
  readonly message?: string;
}

/** What is known when a journey ends. */
export interface Ending {
  readonly chart: string;
  readonly outcome: Outcome;
  readonly message: string | undefined;
  readonly last: PathwayAnswer | undefined;
  readonly steps: readonly StepRecord[];
  readonly toOwn: (reference: string) => string;
}

/** Builds a chart's report from the last thing that the service said about it. */
export function buildReport({ chart, outcome, message, last, steps, toOwn }: Ending): ChartReport {
  const findings = last?.pathway?.findings ?? last?.findings ?? [];
  const own = (evidence: readonly { readonly reference: string }[]): readonly string[] =>
    evidence.map(({ reference }) => toOwn(reference)).toSorted();
  return {
    chart,
    outcome,
    phase: last?.pathway?.phase ?? null,
    doses: last?.pathway?.doses.length ?? 0,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      class: finding.class,
      text: finding.text,
      evidence: own(finding.evidence),
      source: finding.source,
    })),
    gates: (last?.pathway?.gates ?? []).map((line) => ({
      id: line.id,
      title: line.title,
      decision: line.decision,
      reasons: line.reasons,
      evidence: own(line.evidence),
      resolvedBy: line.resolvedBy,
    })),
    steps,
    ...(message === undefined || outcome === 'held' || outcome === 'done' ? {} : { message }),
  };
}

/** 1 when the pathway contradicted itself anywhere, else 2 when a chart was unusable, else 0. */
export function exitCode(reports: readonly Pick<ChartReport, 'outcome'>[]): 0 | 1 | 2 {
  const outcomes = reports.map((report) => report.outcome);
  if (outcomes.includes('contradiction')) return 1;
  return outcomes.includes('bad-input') ? 2 : 0;
}

const HEADINGS = ['chart', 'outcome', 'phase', 'doses', 'steps', 'seconds', 'why'] as const;
/** The findings that say most, first. */
const CLASSES: readonly FindingClass[] = ['absolute', 'needs-clearance', 'caution', 'not-checked', 'information'];

/** The table at the end: one line a chart, columns aligned. */
export function buildTable(reports: readonly ChartReport[]): string {
  const rows = [[...HEADINGS], ...reports.map((report) => buildRow(report))];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === HEADINGS.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function buildRow(report: ChartReport): string[] {
  const seconds = report.steps.reduce((sum, step) => sum + step.ms, 0) / 1000;
  const name = report.chart.split(/[\\/]/).at(-1) ?? report.chart;
  return [
    name,
    report.outcome,
    report.phase ?? '',
    String(report.doses),
    String(report.steps.length),
    seconds.toFixed(1),
    why(report),
  ];
}

function why({ message, outcome, findings, gates }: ChartReport): string {
  if (message !== undefined) return message;
  const listed = findings
    .toSorted((a, b) => CLASSES.indexOf(a.class) - CLASSES.indexOf(b.class))
    .map((finding) => `${finding.class} ${finding.rule}`);
  if (outcome === 'done' || listed.some((text) => text.startsWith('absolute') || text.startsWith('needs')))
    return listed.join(', ');
  const open = gates
    .filter((line) => line.decision !== 'proceed')
    .map((line) => `${line.id}: ${line.reasons[0] ?? line.decision}`);
  return [...open, ...listed].join('; ');
}

/** Counts by outcome, in one line. */
export function buildSummary(reports: readonly ChartReport[], seconds: number): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of reports) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const words = [...counts].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  return `${reports.length} chart${reports.length === 1 ? '' : 's'}: ${words} in ${seconds.toFixed(1)} s`;
}
