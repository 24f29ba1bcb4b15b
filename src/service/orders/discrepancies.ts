import type { BundleEntry, Identifier, Task } from '@medplum/fhirtypes';
import { identifierQuery } from '../../medplum/course.ts';
import { everyMatch } from '../../medplum/every-match.ts';
import { updateOf } from '../../medplum/fence.ts';
import { OPEN } from '../../medplum/held-work.ts';
import type { Store } from '../../medplum/read-batch.ts';
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

/** What one look at a ledger found, against which its Tasks are set. */
export interface Comparison {
  /** Which ledger: its Tasks have this in common. */
  readonly ledger: string;
  readonly found: readonly Discrepancy[];
  /** Whether a Task whose text was not found again is done with: the look has to have seen what the text is about. */
  readonly isSettled: (text: string) => boolean;
}

/** Why the service has completed a Task; what a person completes stays so, though the ledger says the same for ever. */
const SETTLED = 'No longer so in the ledger';

/**
 * Brings the Tasks of a ledger to what was found in it: one for each thing that cannot be right, created or opened again where it is
 * missing, and completed when it is right.
 * @throws StoreError
 */
export async function settleDiscrepancies(
  runtime: Runtime,
  { on }: Pick<Person, 'on'>,
  { ledger, found, isSettled }: Comparison,
): Promise<void> {
  const store = await on.ownStore();
  const now = runtime.now();
  const wanted = new Map(found.map((one) => [nameOf(one), one]));
  const group = { system: IDENTIFIERS.record, value: `discrepancies/${ledger}` };
  const open = await readTasks(store, [
    `Task?group-identifier=${encodeURIComponent(`${group.system}|${group.value}`)}&status=${OPEN.join(',')}`,
  ]);
  const done = open.filter((task) => namesOf(task).every((name) => !wanted.has(name)) && isSettled(task.description ?? ''));
  for (const name of open.flatMap(namesOf)) wanted.delete(name);
  const known = await readTasks(store, slices([...wanted.keys()], ASKED_AT_ONCE).map(byNames));
  for (const name of known.flatMap(namesOf)) wanted.delete(name);
  await writeAll(store, [
    ...done.map((task) => updateOf({ ...task, status: 'completed', statusReason: { text: SETTLED }, lastModified: now })),
    ...known.filter(isSettledTask).map(({ statusReason: _settled, ...task }) => {
      return updateOf({ ...task, status: 'requested', lastModified: now });
    }),
    ...[...wanted.values()].map((one) => creation(one, group, now)),
  ]);
}

type StoredTask = Task & { readonly id: string };

async function readTasks(store: Store, queries: readonly string[]): Promise<readonly StoredTask[]> {
  const found = await everyMatch(
    store,
    queries.map((query) => ({ query })),
  );
  return found.flat().filter((one): one is StoredTask => one.resourceType === 'Task' && one.id !== undefined);
}

function byNames(names: readonly string[]): string {
  const any = names.map((name) => `${IDENTIFIERS.record}|${name}`).join(',');
  return `Task?identifier=${encodeURIComponent(any)}`;
}

function namesOf({ identifier = [] }: Task): readonly string[] {
  return identifier.flatMap(({ system, value }) => (system === IDENTIFIERS.record && value !== undefined ? [value] : []));
}

function isSettledTask({ status, statusReason }: Task): boolean {
  return status === 'completed' && statusReason?.text === SETTLED;
}

/** @throws StoreError when one is refused, save for what somebody else has changed meanwhile: the next comparison sees to that */
async function writeAll(store: Store, entries: readonly BundleEntry[]): Promise<void> {
  for (const entry of slices(entries, WRITTEN_AT_ONCE)) {
    const { entry: answers = [] } = await store.executeBatch({ resourceType: 'Bundle', type: 'batch', entry: [...entry] });
    const isDone = (status = ''): boolean => status.startsWith('2') || status.startsWith('412');
    const kept = answers.filter(({ response }) => isDone(response?.status));
    if (kept.length < entry.length) throw new StoreError('refused');
  }
}

function nameOf({ text, patient }: Discrepancy): string {
  return `discrepancy/${digestOf(`${patient ?? 'stock'}|${text}`)}`;
}

function slices<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}

/** Conditional, for somebody may come upon the same thing at the same time. */
function creation(one: Discrepancy, groupIdentifier: Identifier, now: string): BundleEntry {
  const identifier: Identifier = { system: IDENTIFIERS.record, value: nameOf(one) };
  const resource: Task = {
    resourceType: 'Task',
    identifier: [identifier],
    groupIdentifier,
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
