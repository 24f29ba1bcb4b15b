import type { Basic, BundleEntry, Identifier, MedicationAdministration, Resource } from '@medplum/fhirtypes';
import {
  describeUnread,
  readStockEntry,
  refuseStockEntry,
  type StockEvent,
  stockLedger,
  type StockLot,
  type UnreadStockEntry,
} from '../../core/orders/stock-ledger.ts';
import { type UnnamedDose, unnamedDoses } from '../../core/orders/unnamed-doses.ts';
import { everyMatch } from '../../medplum/every-match.ts';
import { creationOf, updateOf } from '../../medplum/fence.ts';
import { transactFenced } from '../../medplum/transact.ts';
import { extension, IDENTIFIERS, local, localSystem } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import { writeOnce } from '../api/write-record.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { buildStockEntry, type Entering, type StockRequest } from './build-stock-entry.ts';
import { digestOf } from './attested-content.ts';
import { creationOfGiven, requireNotGiven } from './given-dose.ts';
import { afterWrite, settleDiscrepancies } from './discrepancies.ts';
import { isFuture } from './ledger.ts';
import type { Person } from './passkeys.ts';

/** One lot with its lock: the record whose version changes with each entry of the lot. */
export interface LockedLot extends StockLot {
  readonly version: string | undefined;
}

/** The clinic's stock by lot. @throws StoreError */
export async function readStock(person: Pick<Person, 'on'>): Promise<readonly LockedLot[]> {
  return (await readEntries(person)).lots;
}

/** Whether the clinic keeps a ledger of its stock: also one of which nothing can be read is one. @throws StoreError */
export async function isStockKept(person: Pick<Person, 'on'>): Promise<boolean> {
  const { lots, unread } = await readEntries(person);
  return lots.length > 0 || unread.length > 0;
}

/** Every lot, and the entries that can't be read whole, which are counted in none. */
async function readEntries({
  on,
}: Pick<Person, 'on'>): Promise<{ readonly lots: readonly LockedLot[]; readonly unread: readonly Basic[] }> {
  const found = await everyMatch(await on.store(), [
    { query: basicsOf('stock-entry') },
    { query: `${basicsOf('stock-lot')}&_fields=identifier` },
    { query: 'MedicationAdministration?status=entered-in-error&_fields=status' },
  ]);
  const [entries, locks, struck] = [basicsIn(found[0]), basicsIn(found[1]), found[2] ?? []];
  const inError = new Set(struck.map(({ id }) => `MedicationAdministration/${id ?? ''}`));
  const versions = new Map(locks.map((lock) => [lock.identifier?.[0]?.value, lock.meta?.versionId]));
  const read = entries.map((one) => [one, readStockEntry(one, inError)] as const);
  const unread = read.flatMap(([one, entry]) => (entry === undefined ? [one] : []));
  const lots = stockLedger(
    read.flatMap(([, entry]) => entry ?? []),
    unread.map(describeUnread),
  );
  return { lots: lots.map((lot) => ({ ...lot, version: versions.get(lockIdentifier(lot.lot).value) })), unread };
}

function basicsOf(code: 'stock-entry' | 'stock-lot'): string {
  return `Basic?code=${encodeURIComponent(`${localSystem('kap-record')}|${code}`)}`;
}

function basicsIn(found: readonly Resource[] | undefined): readonly Basic[] {
  return (found ?? []).filter((one): one is Basic => one.resourceType === 'Basic');
}

/**
 * Enters what happened to an amount of one lot, behind the lot's lock; the key makes a second click the same entry.
 * @returns `Basic/id` @throws AppError 409 for a stale version, 422
 */
export async function enterStock(runtime: Runtime, person: Person, request: StockRequest): Promise<string> {
  const value = `stock/${request.key}`;
  const store = await person.on.store();
  const now = runtime.now();
  const find = async () => store.searchOne('Basic', { identifier: `${IDENTIFIERS.record}|${value}` });
  const { loaded } = await transactFenced({
    store,
    load: async () => ({ known: await find(), ...(await openLot(person, { ...request, now })) }),
    plan: ({ known, lock, ...ledger }) => {
      if (known !== undefined) return [];
      requireFresh(lock, request);
      requireNotGiven(ledger, request);
      return [updateOf(raisedLot(lock)), creationOfGiven(stockEntry(person, ledger.lots, { ...request, value, now }), request)];
    },
  });
  const written = loaded.known ?? (await find());
  // Somebody gave the same dose from another lot meanwhile, whose lock is not this one.
  if (written === undefined) requireNotGiven(await readEntries(person), request);
  if (written?.id === undefined) throw new AppError('upstream-failed', 'The entry was not written.');
  await afterWrite(runtime, person, () => raiseStockDiscrepancies(runtime, person));
  return `Basic/${written.id}`;
}

/** A Task for each thing in the ledger of stock that cannot be right, as the service, which sees all of it. @throws StoreError */
export async function raiseStockDiscrepancies(runtime: Runtime, { on }: Pick<Person, 'on'>): Promise<void> {
  const { lots, unread, unnamed, mirrored } = await readLedger({ on: { ...on, store: on.ownStore } });
  const patients = new Map(mirrored.map(({ id, subject }) => [`MedicationAdministration/${id ?? ''}`, subject.reference]));
  const found = [
    ...lots.flatMap(({ lot, discrepancies }) =>
      discrepancies.map((text) => ({ text: `Lot ${lot}: ${text}`, patient: undefined })),
    ),
    ...unread.map((entry) => ({ text: unreadText(describeUnread(entry)), patient: undefined })),
    ...unnamed.map((dose) => ({ text: unnamedText(dose), patient: patients.get(dose.administration) })),
  ];
  // With an entry that nobody can read, nobody can say that the rest comes out.
  const isWhole = lots.length > 0 && unread.length === 0;
  await settleDiscrepancies(runtime, { on }, { ledger: 'stock', found, isSettled: () => isWhole });
}

function unreadText({ reference, lot }: UnreadStockEntry): string {
  const where = lot === undefined ? 'any lot' : `lot ${lot}`;
  return `The stock entry ${reference} cannot be read; until it is corrected in Medplum, what should be there of ${where} is not known.`;
}

function unnamedText({ administration, at, mg }: UnnamedDose): string {
  const amount = mg === undefined ? 'A dose' : `${String(mg)} mg`;
  const day = at === '' ? 'an unknown day' : at.slice(0, 10);
  return `${amount} given on ${day} came from the EHR without a lot; enter the lot of ${administration}.`;
}

/** What is read of a mirrored administration to tell whether it was a dose from stock. */
const DOSE_FIELDS =
  'status,subject,medicationCodeableConcept,medicationReference,contained,effectiveDateTime,effectivePeriod,dosage';

/** The lots, and beside them the doses that the EHR recorded and that are in none of them. @throws StoreError */
export async function readLedger(person: Pick<Person, 'on'>): Promise<{
  readonly lots: readonly LockedLot[];
  readonly unread: readonly Basic[];
  readonly unnamed: readonly UnnamedDose[];
  readonly mirrored: readonly MedicationAdministration[];
}> {
  const { lots, unread } = await readEntries(person);
  if (lots.length === 0) return { lots, unread, unnamed: [], mirrored: [] };
  const { system = '', code = '' } = local('kap-tag', 'mirror');
  const tag = encodeURIComponent(`${system}|${code}`);
  const query = `MedicationAdministration?_tag=${tag}&_fields=${DOSE_FIELDS}`;
  const mirrored = (await everyMatch(await person.on.store(), [{ query }]))
    .flat()
    .filter((one): one is MedicationAdministration => one.resourceType === 'MedicationAdministration');
  return { lots, unread, unnamed: unnamedDoses(mirrored, lots), mirrored };
}

function requireFresh(lot: StoredLot, { version }: StockRequest): void {
  if (version !== undefined && version !== lot.meta?.versionId)
    throw new AppError('conflict', 'This lot has changed since it was shown; look at it again.');
}

type StoredLot = Basic & { readonly id: string };

function lockIdentifier(lot: string): Identifier & { readonly system: string; readonly value: string } {
  // A digest, because a lot's number may hold what a search would take for its own.
  return { system: IDENTIFIERS.record, value: `stock-lot/${digestOf(lot)}` };
}

/** Undefined before anything was entered about it. */
async function readLock({ on }: Pick<Person, 'on'>, lot: string): Promise<StoredLot | undefined> {
  const { system, value } = lockIdentifier(lot);
  const found = await (await on.store()).searchOne('Basic', { identifier: `${system}|${value}` });
  return found?.id === undefined ? undefined : { ...found, id: found.id };
}

/**
 * The lock of a lot and the ledger as it stands under it. Whoever takes something out of a lot updates its lock with `ifMatch` in the
 * same transaction, so that two people never take the same remainder. The lock is made when it is not there yet.
 * @throws AppError 422 when nothing of the lot ever came
 */
export async function openLot(
  person: Pick<Person, 'on'>,
  { lot, event, now }: { readonly lot: string; readonly event: StockEvent; readonly now: string },
): Promise<{ readonly lock: StoredLot } & Awaited<ReturnType<typeof readEntries>>> {
  // The lock first: what is read after it is what it stands for.
  const lock = (await readLock(person, lot)) ?? (await makeLock(person, { lot, event, now }));
  return { lock, ...(await readEntries(person)) };
}

async function makeLock(
  person: Pick<Person, 'on'>,
  { lot, event, now }: { readonly lot: string; readonly event: StockEvent; readonly now: string },
): Promise<StoredLot> {
  const mayBeNew = event === 'received' || event === 'counted';
  if (!mayBeNew && !(await readStock(person)).some((one) => one.lot === lot))
    throw new AppError('rule-violated', [{ text: `Nothing of lot ${lot} was received.`, expression: 'lot' }]);
  const identifier = lockIdentifier(lot);
  const code = { coding: [local('kap-record', 'stock-lot')], text: lot };
  const resource: Basic = { resourceType: 'Basic', identifier: [identifier], code, created: now.slice(0, 10) };
  await writeOnce(await person.on.store(), resource, identifier);
  const made = await readLock(person, lot);
  if (made === undefined) throw new AppError('upstream-failed', 'The lot could not be locked.');
  return made;
}

/** The lock as the next entry leaves it: an unchanged resource makes no new version, and so would lock nothing. */
export function raisedLot(lot: StoredLot): StoredLot {
  const url = extension('kap-revision');
  const count = lot.extension?.find((one) => one.url === url)?.valueInteger ?? 0;
  return { ...lot, extension: [{ url, valueInteger: count + 1 }] };
}

/** One entry of the ledger. @throws AppError 422 when it cannot be */
function stockEntry(person: Person, lots: readonly StockLot[], entering: Entering): Basic {
  const at = entering.at ?? entering.now;
  const hasWitness = entering.witness !== undefined;
  const why = isFuture(at, entering.now) ?? refuseStockEntry(lots, { ...entering, at, hasWitness });
  if (why !== undefined) throw new AppError('rule-violated', why);
  return buildStockEntry(entering, authorOf(person.session, person.on.tenant.fhirBase));
}

/** What a dose from stock writes beside itself: the lock of the lot, what was given, and what was left and wasted. */
export function stockOfDose(
  person: Person,
  stock: { readonly lots: readonly StockLot[]; readonly lock: StoredLot; readonly now: string },
  taken: {
    readonly name: string;
    readonly mg: number;
    readonly at: string;
    readonly waste: { readonly mg: number; readonly witness: string } | undefined;
    /** Full URL of the administration in the same transaction. */
    readonly administration: string;
    readonly key: string;
  },
): readonly BundleEntry[] {
  const { now, lock } = stock;
  const { name, mg, at, waste, administration, key } = taken;
  const both = { lot: name, at, administration, now, key };
  if (waste !== undefined) {
    // Both come out of what is there now.
    const sum = refuseStockEntry(stock.lots, { event: 'given', lot: name, mg: mg + waste.mg, at, hasWitness: true });
    if (sum !== undefined) throw new AppError('rule-violated', [{ text: sum, expression: 'waste' }]);
  }
  const given = stockEntry(person, stock.lots, { ...both, event: 'given', mg, value: `stock/${key}` });
  const { witness } = waste ?? {};
  const wasted =
    waste === undefined
      ? []
      : [stockEntry(person, stock.lots, { ...both, event: 'wasted', mg: waste.mg, witness, value: `stock/${key}-waste` })];
  return [updateOf(raisedLot(lock)), creationOf(given), ...wasted.map(creationOf)];
}
