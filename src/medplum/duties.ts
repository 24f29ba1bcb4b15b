import type { BundleEntry, MedicationRequest } from '@medplum/fhirtypes';
import { guardOrders } from '../core/orders/guard-orders.ts';
import { fence, raised } from '../core/pathway/fence.ts';
import { reconcile } from '../core/pathway/reconcile.ts';
import { watchSession } from '../core/pathway/session-alerts.ts';
import { isAttestedIn } from './attested.ts';
import { claimantOf, unclaimed } from './claim.ts';
import { assessRecord } from './keep-true.ts';
import { planScores, responsesWithoutScores } from './save-scores.ts';
import { loadRecordOf, type PatientRecord, type Store } from './store.ts';
import { transactFenced } from './transact.ts';

/**
 * What follows from one patient's pathway, by who sees to it: the care plan with its tasks, issues, flags, clearances and
 * consents; orders that may not be active; vital signs of a running session; scores of filled forms. Each bot has its own, so that its AccessPolicy can
 * be small; the sweep has all of them.
 */
export type Duty = 'pathway' | 'orders' | 'session' | 'scores';
export const DUTIES: readonly Duty[] = ['pathway', 'orders', 'session', 'scores'];

/**
 * The transaction that fulfils some duties of one patient; empty when all is as it should be, or without a course. Its first
 * entry is always the fence: an update of the CarePlan with `ifMatch`.
 */
export function planDuties(record: PatientRecord, now: string, duties: readonly Duty[]): readonly BundleEntry[] {
  const { carePlan } = record;
  if (carePlan === undefined) return [];
  const { pathway, others } = duties.some((one) => one !== 'scores') ? planAssessed(record, now, duties) : NOTHING;
  const all = [...others, ...(duties.includes('scores') ? planScores(record) : [])];
  if (pathway.length > 0) return [...pathway, ...all];
  return all.length === 0 ? [] : [fence(raised(carePlan), carePlan), ...all];
}

interface Assessed {
  /** With the fence, unless it is empty. */
  readonly pathway: readonly BundleEntry[];
  readonly others: readonly BundleEntry[];
}

const NOTHING: Assessed = { pathway: [], others: [] };

/** The duties that rest on an assessment of the course. */
function planAssessed(record: PatientRecord, now: string, duties: readonly Duty[]): Assessed {
  const assessed = assessRecord(record, now);
  const { carePlan } = record;
  if (assessed === undefined || carePlan === undefined) return NOTHING;
  const input = {
    pathway: assessed.pathway,
    protocol: assessed.protocol,
    chart: assessed.chart,
    stored: record.resources,
    carePlan,
    patient: { reference: record.patientRef },
    ehrBase: record.ehrBase,
  };
  const isAttested = (order: MedicationRequest) => isAttestedIn(record, order);
  return {
    pathway: duties.includes('pathway') ? reconcile(input) : [],
    others: [
      ...(duties.includes('orders') ? guardOrders({ ...input, isAttested }) : []),
      ...(duties.includes('session') ? watchSession(input) : []),
    ],
  };
}

/**
 * Fulfils some duties of one patient at an instant, whatever has happened before.
 * @returns how many entries were written, and the record as it was last read
 * @throws StoreError
 */
export function fulfil(
  store: Store,
  patientRef: string,
  { now, duties }: { readonly now: string; readonly duties: readonly Duty[] },
): Promise<{ readonly written: number; readonly loaded: PatientRecord | undefined }> {
  return transactFenced<PatientRecord | undefined>({
    store,
    load: () => loadRecordOf(store, patientRef, { now }),
    plan: (record) => (record === undefined ? [] : planDuties(record, now, duties)),
  });
}

/**
 * Makes the store agree with one patient's pathway. The scores of a form whose own run was lost come with it; where several forms
 * have none, their runs are at it.
 * @returns how many entries were written; 0 when there was nothing to do
 * @throws StoreError
 */
export async function keepPathwayTrue(store: Store, patientRef: string, now: string): Promise<number> {
  const plan = (record: PatientRecord | undefined): readonly BundleEntry[] => {
    if (record?.carePlan === undefined) return [];
    const isClaimed = claimantOf(record.carePlan, now) !== undefined;
    const isCrowded = isClaimed || responsesWithoutScores(record).length > 1;
    return planDuties(isClaimed ? unclaimed(record) : record, now, isCrowded ? ['pathway'] : ['pathway', 'scores']);
  };
  return (await transactFenced({ store, load: () => loadRecordOf(store, patientRef, { now }), plan })).written;
}
