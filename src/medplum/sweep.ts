import type { Basic, CarePlan } from '@medplum/fhirtypes';
import { IDENTIFIERS } from '../terminology/codes.ts';
import { identifierQuery } from './course.ts';
import { keepPathwayTrue } from './keep-true.ts';
import { isKapCarePlan, type Store } from './store.ts';
import { transact } from './transact.ts';

export interface SweepResult {
  readonly checked: number;
  readonly changed: number;
  readonly failed: number;
  /** False when there were more courses than one sweep may take. */
  readonly complete: boolean;
}

const PAGE = 100;
/** A bound on one run, so that it ends; a product choice. */
const MAX_COURSES = 5_000;

/**
 * Makes every active course true, whatever events were lost, and writes down that it ran. One course that fails does not stop
 * the others.
 * @throws StoreError when the courses can't be listed or the heartbeat can't be written
 */
export async function sweep(store: Store, now: string): Promise<SweepResult> {
  let [checked, changed, failed] = [0, 0, 0];
  let page = PAGE;
  for (let offset = 0; page === PAGE && offset < MAX_COURSES; offset += PAGE) {
    const plans = await readPage(store, offset);
    page = plans.length;
    for (const patient of patientsOf(plans)) {
      checked += 1;
      try {
        changed += (await keepPathwayTrue(store, patient, now)) > 0 ? 1 : 0;
      } catch {
        failed += 1;
      }
    }
  }
  const result = { checked, changed, failed, complete: page < PAGE };
  await writeHeartbeat(store, now, result);
  return result;
}

/** By id order: reconciling changes courses, and a list ordered by change would skip some. */
async function readPage(store: Store, offset: number): Promise<readonly CarePlan[]> {
  const query = new URLSearchParams({ status: 'active', _sort: '_id', _count: String(PAGE), _offset: String(offset) });
  const bundle = await store.search('CarePlan', query);
  return (bundle.entry ?? []).flatMap(({ resource }) => (resource === undefined ? [] : [resource]));
}

function patientsOf(plans: readonly CarePlan[]): readonly string[] {
  return [...new Set(plans.filter(isKapCarePlan).flatMap(({ subject }) => subject.reference ?? []))];
}

/** One Basic whose last change says when the sweep last ran to its end; somebody should be told when it grows old. */
async function writeHeartbeat(store: Store, now: string, result: SweepResult): Promise<void> {
  const value = 'sweep';
  const found = (await store.search('Basic', new URLSearchParams({ identifier: `${IDENTIFIERS.record}|${value}`, _count: '1' })))
    .entry?.[0]?.resource;
  const text = `Sweep at ${now}: ${String(result.checked)} courses, ${String(result.changed)} changed, ${String(result.failed)} failed${result.complete ? '' : ', not all'}`;
  const heartbeat: Basic = { resourceType: 'Basic', identifier: [{ system: IDENTIFIERS.record, value }], code: { text } };
  const entry =
    found?.id === undefined
      ? {
          resource: heartbeat,
          request: { method: 'POST' as const, url: 'Basic', ifNoneExist: identifierQuery(IDENTIFIERS.record, value) },
        }
      : { resource: { ...found, ...heartbeat }, request: { method: 'PUT' as const, url: `Basic/${found.id}` } };
  await transact(store, [entry]);
}
