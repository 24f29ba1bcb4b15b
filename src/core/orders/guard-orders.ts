import type { BundleEntry, DetectedIssue, MedicationRequest, Resource, Task } from '@medplum/fhirtypes';
import { isLocal, local, profile } from '../../terminology/codes.ts';
import type { Entry } from '../chart/chart.ts';
import { type ReconcileInput, itemIdentifier, itemValue } from '../pathway/desired.ts';
import { byPeople, retiredIssue } from '../pathway/desired-issues.ts';
import { isOpenTask } from '../pathway/desired-tasks.ts';
import { canonicalJson } from '../pathway/digest.ts';
import type { GateId, Pathway } from '../pathway/pathway.ts';
import { isKetamine } from './is-ketamine.ts';
import { judgeDose } from './judge-dose.ts';
import { readOrder } from './read-order.ts';

/** What a guard looks at beside the pathway. */
export interface GuardInput extends ReconcileInput {
  /** Whether this very version of an order of KAP's own was attested by a prescriber. */
  readonly isAttested: (order: MedicationRequest) => boolean;
}

/**
 * Lines that an order may not be active against. Spacing, vital signs, roles and fasting are for the day of a dose, and the
 * number of doses left runs out in the course of things: none of them makes the order wrong.
 */
const GUARDED: readonly GateId[] = [
  'intakes',
  'contraindications',
  'consent',
  'preparation',
  'suicide-risk',
  'pregnancy',
  'interactions',
];

/** Why an order may not be active; codes are fit for a log, texts are for the chart. */
export interface OrderFault {
  readonly code: 'not-attested' | 'dose' | GateId;
  readonly text: string;
}

/** One ketamine order of the store, with what is wrong with its being active. */
interface Guarded {
  readonly order: MedicationRequest;
  /** A copy of the EHR's order: the EHR owns it, and its signature is the EHR's. */
  readonly isMirrored: boolean;
  readonly isHeldByUs: boolean;
  readonly faults: readonly OrderFault[];
}

/**
 * What orders that are active without attestation or against a gate call for, as changes of the store: an order of KAP's own is
 * put on hold, and each has a DetectedIssue and a Task for the prescriber, which close when nothing is wrong any more. An order
 * that the EHR owns is never written. Nobody but a prescriber makes an order active again. The caller puts the fence before them.
 */
export function guardOrders(input: GuardInput): readonly BundleEntry[] {
  const guarded = ordersOf(input);
  const wrong = guarded.filter(({ faults }) => faults.length > 0);
  const waiting = guarded.filter(({ faults, isHeldByUs }) => faults.length === 0 && isHeldByUs);
  const issues = wrong.map((one) => buildIssue(input, one));
  const tasks = [...wrong, ...waiting].map((one) => buildTask(input, one));
  return [
    ...wrong.flatMap(holdOrder),
    ...[...issues, ...tasks].flatMap((one) => change(one, input.stored)),
    ...retired(input, [...issues, ...tasks]),
  ];
}

/**
 * What an order of this dose would be put on hold for once it is active, besides its attestation: lines of the gate, and its own dose.
 * Nothing on a course that people ended.
 */
export function heldAgainst(pathway: Pathway, dose: Judged): readonly (GateId | 'dose')[] {
  return isOver(pathway) ? [] : against(pathway, dose);
}

type Judged = Pick<ReturnType<typeof judgeDose>, 'decision'>;

function against(pathway: Pathway, dose: Judged): readonly (GateId | 'dose')[] {
  const lines = pathway.gates.filter(({ id, decision }) => GUARDED.includes(id) && decision === 'hold').map(({ id }) => id);
  return [...lines, ...(dose.decision === 'hold' ? (['dose'] as const) : [])];
}

/** What is wrong with an order that is about to become active; empty when it may. For a check before a write. */
export function faultsOfOrder(input: GuardInput, order: MedicationRequest): readonly OrderFault[] {
  const { pathway, protocol, chart, isAttested } = input;
  const read = readOrder(chartEntry(input, order), chart);
  const dose = judgeDose({ protocol, order: read, chart, doses: pathway.doses, now: pathway.assessedAt });
  const held = against(pathway, dose);
  const gates = pathway.gates
    .filter(({ id }) => held.includes(id))
    .map(({ id, title, reasons }): OrderFault => ({ code: id, text: `${title}: ${reasons[0] ?? ''}` }));
  return [
    ...(isMirror(order) || isAttested(order)
      ? []
      : [{ code: 'not-attested', text: 'No prescriber has attested this version of the order.' } as const]),
    ...gates,
    ...(held.includes('dose') ? [{ code: 'dose', text: dose.reasons[0] ?? '' } as const] : []),
  ];
}

function ordersOf(input: GuardInput): readonly Guarded[] {
  const orders = input.stored.filter((one): one is MedicationRequest => one.resourceType === 'MedicationRequest');
  return orders
    .filter((order) => isKetamine(order, input.chart.medicationByReference) === 'yes')
    .filter(({ intent }) => intent !== 'proposal' && intent !== 'plan')
    .map((order) => ({ order, isMirrored: isMirror(order), isHeldByUs: isHeld(order) }))
    .filter(({ order, isHeldByUs }) => order.status === 'active' || isHeldByUs)
    .map((one) => ({ ...one, faults: isOver(input.pathway) ? [] : faultsOfOrder(input, one.order) }));
}

/** A course that people ended has no gates to be against. */
function isOver({ phase }: Pathway): boolean {
  return phase === 'ended';
}

export function isMirror({ meta }: Resource): boolean {
  return isLocal(meta?.tag, 'kap-tag', 'mirror');
}

const HELD = 'Held by KAP Pathway';

function isHeld({ status, statusReason }: MedicationRequest): boolean {
  return status === 'on-hold' && statusReason?.text === HELD && isLocal(statusReason, 'kap-gate', 'order');
}

/** The order as the rules see it: people by the EHR's references. */
function chartEntry({ chart }: GuardInput, order: MedicationRequest): Entry<MedicationRequest> {
  const known = chart.medications.find(({ resource }) => resource.id !== undefined && resource.id === order.id);
  return { reference: known?.reference ?? `MedicationRequest/${order.id ?? ''}`, resource: known?.resource ?? order };
}

/** On hold, unless it is already, or the EHR's. Its version is a fence of its own: what was changed meanwhile is not touched. */
function holdOrder({ order, isMirrored }: Guarded): readonly BundleEntry[] {
  if (isMirrored || order.status !== 'active') return [];
  const held: MedicationRequest = {
    ...order,
    status: 'on-hold',
    statusReason: { coding: [local('kap-gate', 'order')], text: HELD },
  };
  const version = order.meta?.versionId;
  const request = { method: 'PUT' as const, url: referenceTo(order) };
  return [{ resource: held, request: { ...request, ...(version === undefined ? {} : { ifMatch: `W/"${version}"` }) } }];
}

function referenceTo(order: MedicationRequest): string {
  return `MedicationRequest/${order.id ?? ''}`;
}

function buildIssue({ carePlan, patient, stored }: GuardInput, { order, faults }: Guarded): DetectedIssue {
  const identifier = itemIdentifier(carePlan, `order/issue/${referenceTo(order)}`);
  const text = faults.map((fault) => fault.text).join(' ');
  const kept = byPeople(findItem(stored, 'DetectedIssue', identifier.value));
  return {
    resourceType: 'DetectedIssue',
    identifier: [identifier],
    status: 'preliminary',
    code: { coding: [local('kap-gate', 'order')], text: 'Ketamine order active against the pathway' },
    severity: 'high',
    patient,
    implicated: [{ reference: referenceTo(order) }],
    detail: text,
    ...(kept.length === 0 ? {} : { mitigation: [...kept] }),
  };
}

function buildTask({ carePlan, patient, stored }: GuardInput, { order, isMirrored, faults }: Guarded): Task {
  const identifier = itemIdentifier(carePlan, `order/task/${referenceTo(order)}`);
  const found = findItem(stored, 'Task', identifier.value);
  const reasons = faults.map((fault) => fault.text).join(' ');
  const text =
    faults.length === 0
      ? 'What held the ketamine order is resolved: decide whether it becomes active again.'
      : isMirrored
        ? `A ketamine order in the EHR is active against the pathway: ${reasons}`
        : `The ketamine order is on hold: ${reasons}`;
  return {
    resourceType: 'Task',
    meta: { ...found?.meta, profile: [profile('kap-task')] },
    identifier: [identifier],
    status: found !== undefined && isOpenTask(found) ? found.status : 'requested',
    intent: 'order',
    priority: 'urgent',
    code: { coding: [local('kap-activity', 'order')], text: 'Ketamine order' },
    description: text,
    for: patient,
    focus: { reference: referenceTo(order) },
    basedOn: [{ reference: `CarePlan/${carePlan.id ?? ''}` }],
    performerType: [{ coding: [local('kap-role', 'prescriber')] }],
  };
}

type Item = DetectedIssue | Task;

function findItem<T extends Item['resourceType']>(
  stored: readonly Resource[],
  type: T,
  value: string,
): Extract<Item, { resourceType: T }> | undefined {
  return stored.find((one): one is Extract<Item, { resourceType: T }> => one.resourceType === type && itemValue(one) === value);
}

function change(item: Item, stored: readonly Resource[]): readonly BundleEntry[] {
  const found = findItem(stored, item.resourceType, itemValue(item) ?? '');
  if (found === undefined) return [{ resource: item, request: { method: 'POST', url: item.resourceType } }];
  const { mitigation: _computedAnew, ...rest } = found as DetectedIssue;
  const base = item.resourceType === 'DetectedIssue' ? rest : found;
  const merged = { ...base, ...item, ...(item.meta === undefined ? {} : { meta: { ...found.meta, ...item.meta } }) };
  return canonicalJson(merged) === canonicalJson(found) ? [] : [update(merged)];
}

/** What is no longer called for is closed, never deleted. */
function retired({ stored }: GuardInput, wanted: readonly Item[]): readonly BundleEntry[] {
  const keys = new Set(wanted.map((one) => `${one.resourceType} ${itemValue(one) ?? ''}`));
  const ours = stored.filter((one): one is Item => {
    if (one.resourceType !== 'DetectedIssue' && one.resourceType !== 'Task') return false;
    const value = itemValue(one) ?? '';
    return /^[^/]*\/order\/(?:issue|task)\//.test(value) && !keys.has(`${one.resourceType} ${value}`);
  });
  return ours.flatMap((one) => {
    const closed = one.resourceType === 'Task' ? closedTask(one) : retiredIssue(one);
    return closed === undefined ? [] : [update(closed)];
  });
}

function closedTask(task: Task): Task | undefined {
  return isOpenTask(task) ? { ...task, status: 'completed' } : undefined;
}

function update(resource: Item): BundleEntry {
  return { resource, request: { method: 'PUT', url: `${resource.resourceType}/${resource.id ?? ''}` } };
}
