import type { BundleEntry, Extension, MedicationAdministration, MedicationRequest } from '@medplum/fhirtypes';
import type { Entry } from '../../core/chart/chart.ts';
import { readOrder } from '../../core/orders/read-order.ts';
import type { Pathway } from '../../core/pathway/pathway.ts';
import { latestWeightKg } from '../../core/safety/vitals.ts';
import { instantMs } from '../../core/time.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { courseFence, creationOf } from '../../medplum/fence.ts';
import { transactFenced } from '../../medplum/transact.ts';
import { extension, IDENTIFIERS, local, profile, ROUTE_CODES, SYSTEMS } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import type { DoseRequest } from '../contract.ts';
import { type Asking, assessCourse, refreshAs } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { digestOf } from '../orders/attested-content.ts';
import { requireCovered } from '../orders/cover-dose.ts';
import { openDesk } from '../orders/desk.ts';
import { afterWrite } from '../orders/discrepancies.ts';
import { raiseLozengeDiscrepancies } from '../orders/ledger.ts';
import { openLot, isStockKept, stockOfDose } from '../orders/stock.ts';
import { storedReference } from './write-record.ts';

/** How long ago a dose may have been given and still be judged by the gate as it stands. A product choice. */
const MAX_BACKDATE_MS = 15 * 60_000;

/**
 * Records a dose, only while every line of the gate proceeds, behind the lock of the course: dose, what it takes out of practice stock
 * and what was wasted are one transaction. One dose a visit: recording it twice gives one.
 * @returns `MedicationAdministration/id`
 * @throws AppError 403; 409; 422 with the lines that don't proceed, or when the dose is not what was ordered or dispensed
 */
export async function giveDose(runtime: Runtime, asking: Asking, request: DoseRequest): Promise<string> {
  // The gate is judged on what the EHR says now, not on what it said when the panel was opened.
  await refreshAs(runtime, asking);
  const store = await asking.on.store();
  const { loaded } = await transactFenced({
    store,
    load: () => planDose(runtime, asking, request),
    plan: ({ entries }) => entries,
  });
  const desk = await openDesk(runtime, asking);
  await afterWrite(runtime, asking, () => raiseLozengeDiscrepancies(runtime, desk));
  const written = desk.assessed.record.resources.find(
    (one) => one.resourceType === 'MedicationAdministration' && one.identifier?.some(({ value }) => value === loaded.key),
  );
  const reference = loaded.done ?? (written?.id === undefined ? undefined : `MedicationAdministration/${written.id}`);
  if (reference === undefined) throw new AppError('upstream-failed', 'The dose was not written.');
  return reference;
}

interface PlannedDose {
  readonly entries: readonly BundleEntry[];
  /** Value of the dose's own identifier. */
  readonly key: string;
  /** The dose that this visit has already. */
  readonly done: string | undefined;
}

async function planDose(runtime: Runtime, asking: Asking, request: DoseRequest): Promise<PlannedDose> {
  const assessed = await assessCourse(runtime, asking);
  const visit = assessed.pathway.session;
  if (visit === undefined) refuse('A dose is given in a dosing visit, and none is going on.', 'roles');
  const at = request.at ?? runtime.now();
  const key = `${assessed.record.carePlan?.id ?? ''}/dose/${visit.encounter}`;
  const given = visit.dose;
  if (given !== undefined) {
    if (given.doseMg === request.doseMg) return { entries: [], key, done: given.reference };
    throw new AppError('conflict', 'A dose has been recorded in this visit already.');
  }
  requireOpenGate(assessed.pathway);
  requireTime(runtime, at);
  const order = orderOf(assessed);
  requireOrderedAmount(runtime, assessed, { order, doseMg: request.doseMg });
  const kind = readOrder(order, assessed.chart).kind;
  requireChaperone(request, { setting: visit.setting, kind, now: runtime.now() });
  await requireCovered(runtime, asking, { assessed, order, doseMg: request.doseMg, at });
  const dose = buildDose(asking, assessed, { order, at, request, encounter: visit.encounter, key });
  const stock = kind === 'administration' ? await takenFromStock(runtime, asking, { request, at, key }) : [];
  return { entries: [courseFence(assessed.record), { ...creationOf(dose), fullUrl: DOSE_URN }, ...stock], key, done: undefined };
}

/** Name of the dose inside of its own transaction. */
const DOSE_URN = 'urn:uuid:6f0c6f5e-2c0b-4a55-9d0e-4b61f5a7c0de';

/** What the dose takes out of the ledger of stock; nothing where the clinic keeps none. @throws AppError 422 */
async function takenFromStock(
  runtime: Runtime,
  { on, session }: Asking,
  { request, at, key }: { readonly request: DoseRequest; readonly at: string; readonly key: string },
): Promise<readonly BundleEntry[]> {
  const { lot: name, doseMg: mg, waste } = request;
  const now = runtime.now();
  if (waste === undefined && !(await isStockKept({ on }))) return [];
  if (name === undefined)
    throw new AppError('rule-violated', [{ text: 'Say which lot of practice stock it was taken from.', expression: 'lot' }]);
  const stock = await openLot({ on }, { lot: name, event: 'given', now });
  const taken = { name, mg, at, waste, administration: DOSE_URN, key: `dose-${digestOf(key)}` };
  return stockOfDose({ on, session }, { ...stock, now }, taken);
}

/** A lozenge taken at home is taken before somebody who says so: the protocol's home setting asks for a chaperone. */
function requireChaperone(
  { chaperone }: DoseRequest,
  { setting, kind, now }: { readonly setting: string | undefined; readonly kind: string | undefined; readonly now: string },
): void {
  const fault = (text: string) => new AppError('rule-violated', [{ text, expression: 'chaperone' }]);
  if (chaperone === undefined) {
    if (setting === 'home' && kind === 'prescription')
      throw fault('A dose at home needs the chaperone’s confirmation: who, how and when.');
    return;
  }
  if (Date.parse(chaperone.at) > Date.parse(now)) throw fault('The chaperone cannot have confirmed it in the future.');
}

function requireOpenGate(pathway: Pathway): void {
  if (pathway.dose === 'proceed') return;
  const closed = pathway.gates.filter(({ decision }) => decision !== 'proceed');
  throw new AppError(
    'rule-violated',
    closed.map((gate) => ({ text: `${gate.title}: ${gate.reasons.join(' ')}`, details: local('kap-gate', gate.id) })),
  );
}

function requireTime(runtime: Runtime, at: string): void {
  const agoMs = (instantMs(runtime.now()) ?? Number.NaN) - (instantMs(at) ?? Number.NaN);
  if (agoMs >= 0 && agoMs <= MAX_BACKDATE_MS) return;
  throw new AppError('rule-violated', [{ text: 'The time of the dose must be within the last 15 minutes.', expression: 'at' }]);
}

/** The order that the gate proceeds on. */
function orderOf({ pathway, chart }: Assessed): Entry<MedicationRequest> {
  const evidence = pathway.gates.find(({ id }) => id === 'order')?.evidence ?? [];
  const order = chart.medications.find(({ reference }) => evidence.some((one) => one.reference === reference));
  if (order === undefined) refuse('The order that this dose belongs to was not found.', 'order');
  return order;
}

/** Slack of the comparison, mg: rounding of an amount that goes by weight. */
const SLACK_MG = 0.5;

function requireOrderedAmount(
  runtime: Runtime,
  { chart, protocol }: Assessed,
  { order, doseMg }: { order: Entry<MedicationRequest>; doseMg: number },
): void {
  const read = readOrder(order, chart);
  const weightKg = latestWeightKg(chart, runtime.now(), protocol.weightFreshDays.value);
  const orderedMg =
    read.doseMg ?? (read.doseMgPerKg === undefined || weightKg === undefined ? undefined : read.doseMgPerKg * weightKg);
  if (orderedMg === undefined) refuse('How much the order allows is not known in mg.', 'order');
  if (doseMg > orderedMg + SLACK_MG)
    refuse(`The order is for ${String(Math.round(orderedMg))} mg; more than that is not recorded as this order's dose.`, 'order');
}

function refuse(text: string, gate: 'order' | 'roles'): never {
  throw new AppError('rule-violated', [{ text, details: local('kap-gate', gate) }]);
}

interface Given {
  readonly order: Entry<MedicationRequest>;
  readonly at: string;
  readonly request: DoseRequest;
  /** `Encounter/id` as the EHR writes it. */
  readonly encounter: string;
  readonly key: string;
}

function buildDose({ on, session }: Asking, { record, chart }: Assessed, given: Given): MedicationAdministration {
  const { order, at, request, encounter, key } = given;
  const route = readOrder(order, chart).route;
  return {
    resourceType: 'MedicationAdministration',
    meta: { profile: [profile('kap-ketamine-administration')] },
    identifier: [{ system: IDENTIFIERS.item, value: key }],
    ...(request.chaperone === undefined ? {} : { extension: [chaperoneExtension(request.chaperone)] }),
    status: 'completed',
    medicationCodeableConcept: {
      coding: [local('kap-ingredient', 'ketamine'), ...(order.resource.medicationCodeableConcept?.coding ?? [])],
      text: 'Ketamine',
    },
    subject: { reference: record.patientRef },
    context: storedReference(record, encounter),
    effectiveDateTime: at,
    performer: [{ actor: authorOf(session, on.tenant.fhirBase) }],
    request: storedReference(record, order.reference),
    dosage: {
      ...(route === undefined ? {} : { route: { coding: [...ROUTE_CODES[route]] } }),
      dose: { value: request.doseMg, unit: 'mg', system: SYSTEMS.ucum, code: 'mg' },
    },
    ...(request.lot === undefined ? {} : { note: [{ text: `Lot ${request.lot}` }] }),
  };
}

function chaperoneExtension({ name, how, at }: NonNullable<DoseRequest['chaperone']>): Extension {
  return {
    url: extension('kap-chaperone'),
    extension: [
      { url: 'by', valueReference: { display: name } },
      { url: 'how', valueCode: how },
      { url: 'at', valueInstant: at },
    ],
  };
}
