import type { BundleEntry } from '@medplum/fhirtypes';
import { buildChart } from '../core/chart/build-chart.ts';
import type { Chart } from '../core/chart/chart.ts';
import { assess } from '../core/pathway/assess.ts';
import type { Pathway } from '../core/pathway/pathway.ts';
import { reconcile } from '../core/pathway/reconcile.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import { loadRecordOf, type PatientRecord, type Store } from './store.ts';
import { transactFenced } from './transact.ts';

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

/** The transaction that makes the store agree with the record's pathway; empty when it does, or without a course. */
export function planTruth(record: PatientRecord, now: string): readonly BundleEntry[] {
  const assessed = assessRecord(record, now);
  if (assessed === undefined || record.carePlan === undefined) return [];
  return reconcile({
    pathway: assessed.pathway,
    protocol: assessed.protocol,
    chart: assessed.chart,
    stored: record.resources,
    carePlan: record.carePlan,
    patient: { reference: record.patientRef },
    ehrBase: record.ehrBase,
  });
}

/**
 * Makes the store agree with one patient's pathway at an instant, whatever has happened before.
 * @returns how many entries were written; 0 when there was nothing to do
 * @throws StoreError
 */
export async function keepPathwayTrue(store: Store, patientRef: string, now: string): Promise<number> {
  const { written } = await transactFenced<PatientRecord | undefined>({
    store,
    load: () => loadRecordOf(store, patientRef),
    plan: (record) => (record === undefined ? [] : planTruth(record, now)),
  });
  return written;
}
