import type { Basic, MedicationDispense, Reference, Task } from '@medplum/fhirtypes';
import { type LozengeEvent, type LozengeLedger, lozengeLedger, refuseEntry } from '../../core/orders/lozenge-ledger.ts';
import { readStockEntry, refuseStockEntry, type StockEvent, stockLedger, type StockLot } from '../../core/orders/stock-ledger.ts';
import { isKetamine } from '../../core/orders/is-ketamine.ts';
import { readOrder } from '../../core/orders/read-order.ts';
import type { Entry } from '../../core/chart/chart.ts';
import { withEhrReferences } from '../../core/chart/references.ts';
import { mirrorKey } from '../../medplum/mirror-key.ts';
import { creationOf } from '../../medplum/fence.ts';
import { extension, IDENTIFIERS, local, localSystem, profile, SYSTEMS } from '../../terminology/codes.ts';
import { quantity } from '../../terminology/ucum.ts';
import { AppError } from '../app-error.ts';
import { storedReference, writeOnce } from '../api/write-record.ts';
import type { Asking } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { digestOf } from './attested-content.ts';
import type { Desk } from './desk.ts';
import type { Person } from './passkeys.ts';
import { writeOrder } from './write-order.ts';

/** The ledger of every prescription of the patient that is, or was, for ketamine to take home. */
export function lozengeLedgers({ assessed }: Desk): readonly LozengeLedger[] {
  const { chart, record } = assessed;
  const mirrored = new Map(
    record.resources.flatMap((one): [string, string][] => {
      const key = mirrorKey(one, record.ehrBase);
      return key === undefined ? [] : [[`${one.resourceType}/${one.id ?? ''}`, key]];
    }),
  );
  const scope = { ehrBase: record.ehrBase, mirrored };
  const dispenses = record.resources
    .filter((one): one is MedicationDispense => one.resourceType === 'MedicationDispense')
    .map((one): Entry<MedicationDispense> => ({
      reference: `MedicationDispense/${one.id ?? ''}`,
      resource: withEhrReferences(one, scope),
    }));
  return chart.medications
    .filter(({ resource }) => isKetamine(resource, chart.medicationByReference) === 'yes' && resource.status !== 'draft')
    .filter((entry) => readOrder(entry, chart).kind === 'prescription')
    .map((entry) => lozengeLedger(entry, { chart, dispenses }));
}

export interface LozengeRequest {
  readonly order: string;
  readonly event: Exclude<LozengeEvent, 'taken'>;
  readonly count: number;
  readonly at?: string | undefined;
  readonly note?: string | undefined;
  readonly witness?: string | undefined;
  readonly key: string;
}

/**
 * Enters what happened to lozenges that a pharmacy dispensed. The key makes a second click the same entry.
 * @returns `MedicationDispense/id` @throws AppError 403, 404, 422
 */
export async function enterLozenges(runtime: Runtime, asking: Asking, request: LozengeRequest): Promise<string> {
  const value = `ledger/${request.key}`;
  const desk = await writeOrder(runtime, asking, (at) => {
    if (findDispense(at, value) !== undefined) return [];
    const ledger = lozengeLedgers(at).find(({ order }) => order === request.order);
    if (ledger === undefined) throw new AppError('not-found', 'There is no such prescription of this patient.');
    const why = refuseEntry(ledger, request) ?? lacks(request);
    if (why !== undefined) throw new AppError('rule-violated', [{ text: why, details: local('kap-gate', 'order') }]);
    return [creationOf(buildDispense(at, request, value))];
  });
  const found = findDispense(desk, value);
  if (found === undefined) throw new AppError('upstream-failed', 'The entry was not written.');
  const wrong = lozengeLedgers(desk).flatMap(({ order, discrepancies }) => discrepancies.map((text) => `${order}: ${text}`));
  await raise(runtime, asking, { texts: wrong, patient: desk.assessed.record.patientRef });
  return `MedicationDispense/${found.id ?? ''}`;
}

function lacks({ event, note, witness }: LozengeRequest): string | undefined {
  if (event !== 'dispensed' && note === undefined) return 'Say how it came about.';
  const needsWitness = event === 'wasted' || event === 'destroyed';
  return needsWitness && witness === undefined ? `A second person has to see what is ${event}.` : undefined;
}

function findDispense({ assessed }: Desk, value: string): MedicationDispense | undefined {
  return assessed.record.resources
    .filter((one): one is MedicationDispense => one.resourceType === 'MedicationDispense')
    .find(({ identifier }) => identifier?.some((one) => one.system === IDENTIFIERS.record && one.value === value));
}

function buildDispense({ assessed, asking, now }: Desk, request: LozengeRequest, value: string): MedicationDispense {
  const { event, count, note, witness, order } = request;
  const author = authorOf(asking.session, asking.on.tenant.fhirBase);
  const witnessed = {
    function: { coding: [{ system: SYSTEMS.participation, code: 'WIT', display: 'witness' }] },
    actor: { display: witness ?? '' },
  };
  return {
    resourceType: 'MedicationDispense',
    meta: { profile: [profile('kap-ketamine-dispense')] },
    identifier: [{ system: IDENTIFIERS.record, value }],
    status: 'completed',
    type: { coding: [local('kap-dispense', event)] },
    medicationCodeableConcept: { coding: [local('kap-ingredient', 'ketamine')], text: 'Ketamine lozenge, compounded' },
    subject: { reference: assessed.record.patientRef },
    performer: [{ actor: author }, ...(witness === undefined ? [] : [witnessed])],
    authorizingPrescription: [storedReference(assessed.record, order)],
    quantity: { value: count, unit: 'lozenge', system: SYSTEMS.ucum, code: '{lozenge}' },
    whenHandedOver: request.at ?? now,
    ...(note === undefined ? {} : { note: [{ text: note }] }),
  };
}

/** The clinic's stock by lot. @throws StoreError */
export async function readStock({ on }: Person): Promise<readonly StockLot[]> {
  const store = await on.store();
  const found: Basic[] = [];
  const code = `${localSystem('kap-record')}|stock-entry`;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const next = await store.searchResources('Basic', { code, _count: '1000', _offset: String(page * 1_000), _sort: '_id' });
    found.push(...next);
    if (next.length < 1_000) break;
  }
  return stockLedger(found.flatMap((one) => readStockEntry(one) ?? []));
}

const MAX_PAGES = 20;

export interface StockRequest {
  readonly event: StockEvent;
  readonly lot: string;
  readonly mg: number;
  readonly at?: string | undefined;
  readonly witness?: string | undefined;
  readonly administration?: string | undefined;
  readonly note?: string | undefined;
  readonly key: string;
}

/** Enters what happened to an amount of one lot; the key makes a second click the same entry. @returns `Basic/id` @throws AppError 422 */
export async function enterStock(runtime: Runtime, person: Person, request: StockRequest): Promise<string> {
  const hasWitness = request.witness !== undefined;
  const value = `stock/${request.key}`;
  const store = await person.on.store();
  const known = await store.searchOne('Basic', { identifier: `${IDENTIFIERS.record}|${value}` });
  if (known?.id !== undefined) return `Basic/${known.id}`;
  const why = refuseStockEntry(await readStock(person), { ...request, hasWitness });
  if (why !== undefined) throw new AppError('rule-violated', why);
  const identifier = { system: IDENTIFIERS.record, value };
  const author = authorOf(person.session, person.on.tenant.fhirBase);
  const reference = await writeOnce(store, buildStockEntry(request, { identifier, author, now: runtime.now() }), identifier);
  const wrong = (await readStock(person)).flatMap(({ lot, discrepancies }) => discrepancies.map((text) => `Lot ${lot}: ${text}`));
  await raise(runtime, person, { texts: wrong, patient: undefined });
  return reference;
}

/** A Task for each thing that cannot be right; the same thing makes one Task. */
async function raise(
  runtime: Runtime,
  { on }: Pick<Person, 'on'>,
  { texts, patient }: { readonly texts: readonly string[]; readonly patient: string | undefined },
): Promise<void> {
  const store = await on.store();
  for (const text of texts) {
    const identifier = { system: IDENTIFIERS.record, value: `discrepancy/${digestOf(`${patient ?? 'stock'}|${text}`)}` };
    const task: Task = {
      resourceType: 'Task',
      identifier: [identifier],
      status: 'requested',
      intent: 'order',
      priority: 'urgent',
      code: { coding: [local('kap-activity', 'order')], text: 'Count that does not come out' },
      description: text,
      ...(patient === undefined ? {} : { for: { reference: patient } }),
      authoredOn: runtime.now(),
      performerType: [{ coding: [local('kap-role', 'prescriber')] }],
    };
    await writeOnce(store, task, identifier);
  }
}

function buildStockEntry(
  { event, lot, mg, at, witness, administration, note }: StockRequest,
  {
    identifier,
    author,
    now,
  }: { readonly identifier: { system: string; value: string }; readonly author: Reference<never>; readonly now: string },
): Basic {
  return {
    resourceType: 'Basic',
    meta: { profile: [profile('kap-stock-entry-record')] },
    identifier: [identifier],
    code: { coding: [local('kap-record', 'stock-entry')] },
    created: now.slice(0, 10),
    author,
    extension: [
      {
        url: extension('kap-stock-entry'),
        extension: [
          { url: 'event', valueCode: event },
          { url: 'lot', valueString: lot },
          { url: 'amount', valueQuantity: quantity(mg, 'mg') },
          { url: 'at', valueInstant: at ?? now },
          ...(witness === undefined ? [] : [{ url: 'witness', valueReference: { display: witness } }]),
          ...(administration === undefined ? [] : [{ url: 'administration', valueReference: { reference: administration } }]),
          ...(note === undefined ? [] : [{ url: 'note', valueString: note }]),
        ],
      },
    ],
  };
}
