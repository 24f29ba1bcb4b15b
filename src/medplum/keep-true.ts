import { buildChart } from '../core/chart/build-chart.ts';
import type { Chart } from '../core/chart/chart.ts';
import { assess } from '../core/pathway/assess.ts';
import type { Pathway } from '../core/pathway/pathway.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import type { PatientRecord } from './store.ts';

/** A record and what it means at an instant. */
export interface Assessed {
  readonly record: PatientRecord;
  readonly protocol: Protocol;
  readonly chart: Chart;
  readonly pathway: Pathway;
}

/** The chart of a stored record. */
export function chartOf(record: PatientRecord): Chart {
  return buildChart(record);
}

/** What a record means at an instant; undefined for a patient without a course under a known protocol. */
export function assessRecord(record: PatientRecord, now: string): Assessed | undefined {
  const { protocol } = record;
  if (protocol === undefined) return undefined;
  const chart = chartOf(record);
  return { record, protocol, chart, pathway: assess(protocol, chart, now) };
}
