import type { MedicationAdministration, MedicationRequest } from '@medplum/fhirtypes';
import type { Entry } from '../../core/chart/chart.ts';
import { readOrder } from '../../core/orders/read-order.ts';
import type { Pathway } from '../../core/pathway/pathway.ts';
import { latestWeightKg } from '../../core/safety/vitals.ts';
import { instantMs } from '../../core/time.ts';
import type { Assessed } from '../../medplum/keep-true.ts';
import { IDENTIFIERS, local, profile, ROUTE_CODES, SYSTEMS } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import type { DoseRequest } from '../contract.ts';
import { type Asking, assessCourse, refreshAs } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { requireCovered } from '../orders/cover-dose.ts';
import { storedReference, writeOnce } from './write-record.ts';

/** How long ago a dose may have been given and still be judged by the gate as it stands. A product choice. */
const MAX_BACKDATE_MS = 15 * 60_000;

/**
 * Records a dose, only while every line of the gate proceeds. One dose a visit: recording it twice gives one.
 * @returns `MedicationAdministration/id`
 * @throws AppError 403; 422 with the lines that don't proceed, or when the dose is not what was ordered
 */
export async function giveDose(runtime: Runtime, asking: Asking, request: DoseRequest): Promise<string> {
  // The gate is judged on what the EHR says now, not on what it said when the panel was opened.
  await refreshAs(runtime, asking);
  const assessed = await assessCourse(runtime, asking);
  const visit = assessed.pathway.session;
  if (visit === undefined) refuse('A dose is given in a dosing visit, and none is going on.', 'roles');
  const at = request.at ?? runtime.now();
  const given = visit.dose;
  if (given !== undefined) {
    if (given.doseMg === request.doseMg) return given.reference;
    throw new AppError('conflict', 'A dose has been recorded in this visit already.');
  }
  requireOpenGate(assessed.pathway);
  requireTime(runtime, at);
  const order = orderOf(assessed);
  requireOrderedAmount(runtime, assessed, { order, doseMg: request.doseMg });
  await requireCovered(runtime, asking, { assessed, order, doseMg: request.doseMg });
  return write(asking, assessed, { order, at, request, encounter: visit.encounter });
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
}

async function write({ on, session }: Asking, assessed: Assessed, given: Given): Promise<string> {
  const { record, chart } = assessed;
  const { order, at, request, encounter } = given;
  const route = readOrder(order, chart).route;
  const identifier = { system: IDENTIFIERS.item, value: `${record.carePlan?.id ?? ''}/dose/${encounter}` };
  const resource: MedicationAdministration = {
    resourceType: 'MedicationAdministration',
    meta: { profile: [profile('kap-ketamine-administration')] },
    identifier: [identifier],
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
  return writeOnce(await on.personStore(), resource, identifier);
}
