import type { BundleEntry, Extension, MedicationRequest, Task } from '@medplum/fhirtypes';
import { NOT_A_PRESCRIPTION } from '../../core/orders/build-draft.ts';
import { matchesFor } from '../../core/orders/match-order.ts';
import { addressText, nameText } from '../../core/orders/prescriber.ts';
import { creationOf, updateOf } from '../../medplum/fence.ts';
import { extension, IDENTIFIERS, local } from '../../terminology/codes.ts';
import { storedReference } from '../api/write-record.ts';
import { AppError } from '../app-error.ts';
import type { Asking } from '../pathway-answer.ts';
import { authorOf } from '../person.ts';
import type { Runtime } from '../runtime.ts';
import { type Desk, entryOf, openDesk, orderAt, ownOrders, type StoredOrder } from './desk.ts';
import { writeOrder } from './write-order.ts';

/** An attested draft at the version that was on the screen. @throws AppError 403, 404, 409, 422 */
function attestedDraft(desk: Desk, id: string, version: string): StoredOrder {
  if (desk.me?.roles.includes('prescriber') !== true) throw new AppError('scope-missing', 'Only a prescriber may do this.');
  const order = orderAt(desk.assessed, id, version);
  if (order.status !== 'draft') throw new AppError('conflict', `The order is ${order.status}; it is no draft any more.`);
  const verdict = desk.assessed.chart.attestations.get(`MedicationRequest/${id}`);
  if (verdict?.state !== 'attested') {
    const details = local('kap-gate', 'order');
    throw new AppError('rule-violated', [{ text: `The draft is not attested. ${verdict?.reasons.join(' ') ?? ''}`, details }]);
  }
  return order;
}

/**
 * Says that the EHR's signed order is this draft. The EHR's order is what is active; the draft has done its work.
 * @returns `MedicationRequest/id` of the draft
 * @throws AppError 403, 404, 409, 422 when the order is not one that may be it
 */
export async function matchOrder(
  runtime: Runtime,
  asking: Asking,
  asked: { readonly id: string; readonly version: string; readonly order: string },
): Promise<string> {
  await writeOrder(runtime, asking, (desk) => {
    if (issuedAs(desk, asked.id)?.order === asked.order) return [];
    const draft = attestedDraft(desk, asked.id, asked.version);
    const match = matchesFor(entryOf(desk, draft), desk.assessed.chart).find(({ order }) => order === asked.order);
    if (match === undefined)
      throw new AppError('rule-violated', 'That order is not active in the EHR, or not for this route and dose.');
    const issued = issuedExtension(desk, { how: 'ehr', at: desk.now, order: asked.order });
    return [updateOf({ ...draft, status: 'completed', extension: [...others(draft), issued] })];
  });
  return `MedicationRequest/${asked.id}`;
}

export interface ReportRequest {
  readonly id: string;
  readonly version: string;
  readonly how: 'paper' | 'phone' | 'fax' | 'vendor';
  readonly at: string;
  readonly pharmacy: string;
  readonly externalId?: string | undefined;
}

/**
 * Enters that an attested draft was issued outside: on paper, by phone, by fax or at the certified vendor. It becomes active, and
 * says of itself that it was reported.
 * @throws AppError 403, 404, 409, 422
 */
export async function reportOrder(runtime: Runtime, asking: Asking, asked: ReportRequest): Promise<string> {
  await writeOrder(runtime, asking, (desk): readonly BundleEntry[] => {
    if (issuedAs(desk, asked.id)?.how === asked.how) return [];
    const draft = attestedDraft(desk, asked.id, asked.version);
    if (Date.parse(asked.at) > Date.parse(desk.now))
      throw new AppError('rule-violated', [{ text: 'It cannot have been issued in the future.', expression: 'at' }]);
    const extensions = [...others(draft), issuedExtension(desk, asked)];
    return [updateOf({ ...draft, status: 'active', intent: 'order', reportedBoolean: true, extension: extensions })];
  });
  return `MedicationRequest/${asked.id}`;
}

function others({ extension: all }: MedicationRequest): Extension[] {
  return (all ?? []).filter(({ url }) => url !== extension('kap-issued'));
}

function issuedAs(
  { assessed }: Desk,
  id: string,
): { readonly how: string | undefined; readonly order: string | undefined } | undefined {
  const order = ownOrders(assessed).find((one) => one.id === id);
  const parts = order?.extension?.find(({ url }) => url === extension('kap-issued'))?.extension;
  if (parts === undefined) return undefined;
  const reference = parts.find(({ url }) => url === 'order')?.valueReference;
  return { how: parts.find(({ url }) => url === 'how')?.valueCode, order: reference?.identifier?.value ?? reference?.reference };
}

function issuedExtension(
  { assessed, asking }: Desk,
  issued: {
    readonly how: string;
    readonly at: string;
    readonly order?: string;
    readonly pharmacy?: string;
    readonly externalId?: string | undefined;
  },
): Extension {
  const { how, at, order, pharmacy, externalId } = issued;
  return {
    url: extension('kap-issued'),
    extension: [
      { url: 'how', valueCode: how },
      { url: 'at', valueDateTime: at },
      { url: 'by', valueReference: authorOf(asking.session, asking.on.tenant.fhirBase) },
      ...(order === undefined ? [] : [{ url: 'order', valueReference: storedReference(assessed.record, order) }]),
      ...(pharmacy === undefined ? [] : [{ url: 'pharmacy', valueString: pharmacy }]),
      ...(externalId === undefined ? [] : [{ url: 'external-id', valueString: externalId }]),
    ],
  };
}

/**
 * Hands an attested lozenge draft over to where it can be signed: text to copy, with a Task that says that it waits to be signed
 * there, or the vendor's own address. Nothing of the patient is sent anywhere.
 * @throws AppError 403, 404, 409, 422
 */
export async function handOver(
  runtime: Runtime,
  asking: Asking,
  asked: { readonly id: string; readonly version: string; readonly way: 'copy' | 'vendor' },
): Promise<{
  readonly text: string;
  readonly task: string;
  readonly vendor?: { readonly name: string; readonly launchUrl: string };
}> {
  const key = `handover/${asked.id}/${asked.version}`;
  const desk = await writeOrder(runtime, asking, (at) => {
    const order = attestedDraft(at, asked.id, asked.version);
    if (at.assessed.record.resources.some((one) => one.resourceType === 'Task' && hasKey(one, key))) return [];
    return [creationOf(buildTask(at, order, key))];
  });
  const order = orderAt(desk.assessed, asked.id, asked.version);
  const task = desk.assessed.record.resources.find((one): one is Task => one.resourceType === 'Task' && hasKey(one, key));
  const vendor = asking.on.tenant.orders?.vendor;
  if (asked.way === 'vendor' && vendor === undefined)
    throw new AppError('rule-violated', 'This clinic has no certified e-prescribing vendor (configuration: orders.vendor).');
  const text = draftText(await openDesk(runtime, asking), order);
  return { text, task: `Task/${task?.id ?? ''}`, ...(asked.way === 'vendor' && vendor !== undefined ? { vendor } : {}) };
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
