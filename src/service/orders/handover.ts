import type { BundleEntry, Task } from '@medplum/fhirtypes';
import { NOT_A_PRESCRIPTION } from '../../core/orders/build-draft.ts';
import { addressText, nameText } from '../../core/orders/prescriber.ts';
import { readOrder } from '../../core/orders/read-order.ts';
import { creationOf, updateOf } from '../../medplum/fence.ts';
import { IDENTIFIERS, local } from '../../terminology/codes.ts';
import { AppError } from '../app-error.ts';
import type { Asking } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import type { OrderDecision } from './contract.ts';
import { type Desk, entryOf, orderAt, type StoredOrder } from './desk.ts';
import { type EhrDraft, putIntoEhr } from './ehr-drafts.ts';
import { attestedDraft } from './issue.ts';
import { writeOrder } from './write-order.ts';

export interface HandedOver {
  readonly text: string;
  readonly task: string;
  readonly ehrOrder?: string;
  readonly refused?: string;
  readonly vendor?: { readonly name: string; readonly launchUrl: string };
}

/**
 * Hands an attested lozenge draft over to where it can be signed: into the EHR as the EHR's own draft, as text to copy, or with the
 * vendor's own address. A Task says that it waits to be signed there. Where the EHR does not take it, the text and the Task remain.
 * @throws AppError 403, 404, 409, 422
 */
export async function handOver(
  runtime: Runtime,
  asking: Asking,
  asked: { readonly id: string; readonly version: string; readonly way: 'ehr' | 'copy' | 'vendor' },
): Promise<HandedOver> {
  const vendor = asking.on.tenant.orders?.vendor;
  if (asked.way === 'vendor' && vendor === undefined)
    throw new AppError('rule-violated', 'This clinic has no certified e-prescribing vendor (configuration: orders.vendor).');
  const key = `handover/${asked.id}/${asked.version}`;
  const desk = await writeOrder(runtime, asking, (at) => {
    const order = attestedDraft(at, asked.id, asked.version);
    requirePrescription(at, order);
    return handoverTask(at, key) === undefined ? [creationOf(buildTask(at, order, key))] : [];
  });
  const order = orderAt(desk.assessed, asked.id, asked.version);
  const text = draftText(desk, order);
  const task = `Task/${handoverTask(desk, key)?.id ?? ''}`;
  if (asked.way === 'ehr') return { text, task, ...(await intoEhr(runtime, desk, { order, key })) };
  return { text, task, ...(asked.way === 'vendor' && vendor !== undefined ? { vendor } : {}) };
}

/** A dose from practice stock is given by its own order; it never becomes a prescription (21 CFR 1306.04, 1306.21(b)). */
function requirePrescription(desk: Desk, order: StoredOrder): void {
  if (readOrder(entryOf(desk, order), desk.assessed.chart).kind === 'prescription') return;
  const details = local('kap-gate', 'order');
  throw new AppError('rule-violated', [
    { text: 'An order from practice stock is not handed over; it is no prescription.', details },
  ]);
}

/** While one request puts a draft into the EHR, another one waits outside. Longer than the EHR may take. */
const PUTTING_SECONDS = 60;

async function intoEhr(
  runtime: Runtime,
  desk: Desk,
  { order, key }: { readonly order: StoredOrder; readonly key: string },
): Promise<EhrDraft> {
  const { asking } = desk;
  const done = ehrOrderOf(handoverTask(desk, key));
  if (done !== undefined) return { ehrOrder: done };
  const earlier = earlierIn(desk, order);
  if (earlier !== undefined)
    return { refused: `The EHR still holds an earlier version of this draft as ${earlier}; change or remove it there.` };
  const place = `${asking.on.tenant.id}:${key}`;
  if (!(await runtime.shared.setIfAbsent(place, '1', PUTTING_SECONDS)))
    throw new AppError('conflict', 'This draft is being put into the EHR at this moment; look again.');
  try {
    const put = await putIntoEhr(runtime, asking, entryOf(desk, order).resource);
    if ('ehrOrder' in put) await writeOrder(runtime, asking, (at) => noted(at, key, put.ehrOrder));
    return put;
  } finally {
    await runtime.shared.delete(place);
  }
}

/** Writes beside the Task where the draft lies in the EHR. */
function noted(desk: Desk, key: string, ehrOrder: string): readonly BundleEntry[] {
  const task = handoverTask(desk, key);
  if (task?.id === undefined || ehrOrderOf(task) !== undefined) return [];
  const system = desk.assessed.record.ehrBase;
  const valueReference = { type: 'MedicationRequest' as const, identifier: { system, value: ehrOrder } };
  return [updateOf({ ...task, id: task.id, output: [{ type: { text: IN_EHR }, valueReference }] })];
}

const IN_EHR = 'Draft in the EHR';

function ehrOrderOf(task: Task | undefined): string | undefined {
  return task?.output?.find(({ type }) => type.text === IN_EHR)?.valueReference?.identifier?.value;
}

/** Where another version of the same draft lies in the EHR. */
function earlierIn({ assessed }: Desk, { id }: StoredOrder): string | undefined {
  const prefix = `handover/${id}/`;
  return assessed.record.resources
    .filter((one): one is Task => one.resourceType === 'Task')
    .filter(({ identifier }) =>
      identifier?.some(({ system, value }) => system === IDENTIFIERS.record && value?.startsWith(prefix)),
    )
    .map(ehrOrderOf)
    .find((one) => one !== undefined);
}

/** That this version of a draft was handed over, and where it lies; undefined when it was not. */
export function handedOver(desk: Desk, order: StoredOrder | undefined): OrderDecision['handover']['done'] {
  const task = order === undefined ? undefined : handoverTask(desk, `handover/${order.id}/${order.meta?.versionId ?? ''}`);
  if (task?.id === undefined) return undefined;
  const ehrOrder = ehrOrderOf(task);
  return { task: `Task/${task.id}`, at: task.authoredOn ?? '', ...(ehrOrder === undefined ? {} : { ehrOrder }) };
}

function handoverTask({ assessed }: Desk, key: string): Task | undefined {
  return assessed.record.resources.find((one): one is Task => one.resourceType === 'Task' && hasKey(one, key));
}

function hasKey({ identifier }: Task, value: string): boolean {
  return identifier?.some((one) => one.system === IDENTIFIERS.record && one.value === value) === true;
}

function buildTask({ assessed, asking, now }: Desk, order: StoredOrder, key: string): Task {
  return {
    resourceType: 'Task',
    identifier: [{ system: IDENTIFIERS.record, value: key }],
    status: 'requested',
    intent: 'order',
    code: { coding: [local('kap-activity', 'order')], text: 'Draft to be signed in the EHR' },
    description: 'An attested draft waits to be entered and signed where prescriptions are signed.',
    focus: { reference: `MedicationRequest/${order.id}` },
    for: { reference: assessed.record.patientRef },
    authoredOn: now,
    requester: authorOf(asking.session, asking.on.tenant.fhirBase),
    performerType: [{ coding: [local('kap-role', 'prescriber')] }],
  };
}

/** The draft in words, to copy or print. It says at its head and foot what it is not. */
export function draftText({ assessed }: Desk, order: StoredOrder): string {
  const { patient } = assessed.record;
  const [dosage] = order.dosageInstruction ?? [];
  const { quantity, numberOfRepeatsAllowed = 0 } = order.dispenseRequest ?? {};
  const lines = [
    NOT_A_PRESCRIPTION,
    '',
    `Patient: ${nameText(patient.name) ?? 'name missing'}, born ${patient.birthDate ?? 'unknown'}`,
    `Address: ${addressText(patient.address) ?? 'address missing'}`,
    `Drug: ${order.medicationReference?.display ?? order.medicationCodeableConcept?.text ?? 'drug missing'}`,
    `Directions: ${dosage?.text ?? 'directions missing'}`,
    ...(quantity?.value === undefined ? [] : [`Quantity: ${String(quantity.value)} ${quantity.unit ?? ''}`]),
    `Refills: ${String(numberOfRepeatsAllowed)}`,
    `Prescriber: ${order.requester?.display ?? 'prescriber missing'}`,
    `Draft number: ${order.identifier?.find(({ system }) => system === IDENTIFIERS.order)?.value ?? ''}`,
    '',
    NOT_A_PRESCRIPTION,
  ];
  return lines.join('\n');
}
