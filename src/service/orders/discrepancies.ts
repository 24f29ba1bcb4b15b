import type { BundleEntry, Identifier, Task } from '@medplum/fhirtypes';
import { identifierQuery } from '../../medplum/course.ts';
import { everyMatch } from '../../medplum/every-match.ts';
import { StoreError } from '../../medplum/store-error.ts';
import { IDENTIFIERS, local } from '../../terminology/codes.ts';
import { describeError } from '../render-error.ts';
import type { Runtime } from '../runtime.ts';
import { digestOf } from './attested-content.ts';
import type { Person } from './passkeys.ts';

/** Something that cannot be right. */
export interface Discrepancy {
  readonly text: string;
  /** `Patient/id` of the store; undefined where it is about the clinic's stock alone. */
  readonly patient: string | undefined;
}

/** Identifiers in one search (an address has a length), and Tasks in one request. Product choices. */
const ASKED_AT_ONCE = 20;
const WRITTEN_AT_ONCE = 50;

/**
 * Compares after a write that stands: that this fails is logged and refuses nothing, and the next entry, dose or notification does it again.
 */
export async function afterWrite(runtime: Runtime, { on }: Pick<Person, 'on'>, compare: () => Promise<void>): Promise<void> {
  try {
    await compare();
  } catch (error) {
    runtime.deps.logger.warn({ tenant: on.tenant.id, ...describeError(error) }, 'ledger-not-compared');
  }
}

/** A Task for each thing that cannot be right; the same thing makes one Task. @throws StoreError */
export async function raiseDiscrepancies(
  runtime: Runtime,
  { on }: Pick<Person, 'on'>,
  found: readonly Discrepancy[],
): Promise<void> {
  if (found.length === 0) return;
  const store = await on.ownStore();
  const wanted = new Map(found.map((one) => [nameOf(one), one]));
  const searches = slices([...wanted.keys()], ASKED_AT_ONCE).map((names) => {
    const any = names.map((name) => `${IDENTIFIERS.record}|${name}`).join(',');
    return { query: `Task?identifier=${encodeURIComponent(any)}&_fields=identifier` };
  });
  for (const task of (await everyMatch(store, searches)).flat())
    if (task.resourceType === 'Task') for (const { value = '' } of task.identifier ?? []) wanted.delete(value);
  const entries = [...wanted.values()].map((one) => creation(one, runtime.now()));
  for (const entry of slices(entries, WRITTEN_AT_ONCE)) {
    const { entry: answers = [] } = await store.executeBatch({ resourceType: 'Bundle', type: 'batch', entry: [...entry] });
    const written = answers.filter(({ response }) => response?.status.startsWith('2') === true);
    if (written.length < entry.length) throw new StoreError('refused');
  }
}

function nameOf({ text, patient }: Discrepancy): string {
  return `discrepancy/${digestOf(`${patient ?? 'stock'}|${text}`)}`;
}

function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Conditional, for somebody may come upon the same thing at the same time. */
function creation(one: Discrepancy, now: string): BundleEntry {
  const identifier: Identifier = { system: IDENTIFIERS.record, value: nameOf(one) };
  const resource: Task = {
    resourceType: 'Task',
    identifier: [identifier],
    status: 'requested',
    intent: 'order',
    priority: 'urgent',
    code: { coding: [local('kap-activity', 'order')], text: 'Count that does not come out' },
    description: one.text,
    ...(one.patient === undefined ? {} : { for: { reference: one.patient } }),
    authoredOn: now,
    performerType: [{ coding: [local('kap-role', 'prescriber')] }],
  };
  return { resource, request: { method: 'POST', url: 'Task', ifNoneExist: identifierQuery(IDENTIFIERS.record, nameOf(one)) } };
}
