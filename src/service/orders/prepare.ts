import type { BundleEntry, MedicationRequest, Reference } from '@medplum/fhirtypes';
import type { OrderChoice } from '../../core/orders/propose-order.ts';
import { sameOrder } from '../../core/orders/order-content.ts';
import { creationOf, updateOf } from '../../medplum/fence.ts';
import { IDENTIFIERS, local } from '../../terminology/codes.ts';
import { AppError, type Fault } from '../app-error.ts';
import type { Asking } from '../pathway-answer.ts';
import type { Runtime } from '../runtime.ts';
import { currentOrder, type Desk, orderAt, ownOrders, type StoredOrder } from './desk.ts';
import { deciderOf, mayPrepare, proposalOf } from './read-decision.ts';
import { writeOrder } from './write-order.ts';

/**
 * Saves the proposal as a draft. One draft is open at a time: preparing the same once more finds it.
 * @returns `MedicationRequest/id`
 * @throws AppError 403, 409 while another draft is open, 422 with what is missing to draft at all
 */
export async function prepareOrder(
  runtime: Runtime,
  asking: Asking,
  { prescriber, ...choice }: OrderChoice & { readonly prescriber?: string | undefined },
): Promise<string> {
  const identifier = { system: IDENTIFIERS.order, value: runtime.ids() };
  const desk = await writeOrder(runtime, asking, (at) => {
    if (findBy(at, identifier.value) !== undefined) return [];
    const draft = draftFrom(at, choice, prescriber);
    const open = currentOrder(at.assessed);
    if (open?.status === 'draft') {
      const same = { ...draft, id: open.id, identifier: open.identifier ?? [], authoredOn: open.authoredOn ?? '' };
      if (sameOrder(same, open)) return [];
      throw new AppError('conflict', 'A draft is open already; revise it or decline it first.');
    }
    return [creationOf({ ...draft, identifier: [identifier] })];
  });
  const made = findBy(desk, identifier.value) ?? currentOrder(desk.assessed);
  if (made === undefined) throw new AppError('upstream-failed', 'The draft was not written.');
  return `MedicationRequest/${made.id}`;
}

function findBy({ assessed }: Desk, value: string): StoredOrder | undefined {
  return ownOrders(assessed).find(({ identifier }) =>
    identifier?.some((one) => one.system === IDENTIFIERS.order && one.value === value),
  );
}

/** Makes the draft say something else; whatever was attested of it before is then of another version. @throws AppError 403, 404, 409, 422 */
export async function reviseOrder(
  runtime: Runtime,
  asking: Asking,
  { id, version, ...choice }: OrderChoice & { readonly id: string; readonly version: string },
): Promise<string> {
  await writeOrder(runtime, asking, (desk) => {
    const order = draftAt(desk, id, version);
    const requester = order.requester?.identifier?.value;
    const draft = draftFrom(desk, choice, requester);
    const next = { ...draft, id: order.id, ...kept(order), meta: { ...order.meta, ...draft.meta } };
    return sameOrder(next, order) ? [] : [updateOf(next)];
  });
  return `MedicationRequest/${id}`;
}

function kept({ identifier, requester }: StoredOrder): Pick<MedicationRequest, 'identifier' | 'requester'> {
  return { ...(identifier === undefined ? {} : { identifier }), ...(requester === undefined ? {} : { requester }) };
}

/** @throws AppError 404, 409 for a stale version or an order that is no draft any more */
export function draftAt(desk: Desk, id: string, version: string): StoredOrder {
  const order = orderAt(desk.assessed, id, version);
  if (order.status !== 'draft') throw new AppError('conflict', `The order is ${order.status}; only a draft can be changed.`);
  return order;
}

function draftFrom(desk: Desk, choice: OrderChoice, wanted: string | undefined): MedicationRequest {
  if (!mayPrepare(desk)) throw new AppError('scope-missing', 'Only a clinician may prepare an order.');
  const { draft, missing } = proposalOf(desk, choice, wanted);
  const who = deciderOf(desk, wanted);
  if (draft === undefined || who?.roles.includes('prescriber') !== true) throw new AppError('rule-violated', faults(missing));
  const { record } = desk.assessed;
  const requester: Reference<never> = {
    type: 'Practitioner',
    identifier: { system: record.ehrBase, value: who.reference },
    ...(who.name === undefined ? {} : { display: who.name }),
  };
  return { ...draft, subject: { reference: record.patientRef }, requester };
}

function faults(missing: readonly { readonly text: string; readonly element: string }[]): readonly Fault[] {
  const details = local('kap-gate', 'order');
  return missing.length === 0
    ? [{ text: 'The prescriber who is to decide is not known here.', details, expression: 'prescriber' }]
    : missing.map(({ text, element }) => ({ text, details, expression: element }));
}

/** @throws AppError 403, 404, 409, 422 */
export async function endOrder(
  runtime: Runtime,
  asking: Asking,
  ending: {
    readonly id: string;
    readonly version: string;
    readonly as: 'declined' | 'stopped' | 'entered-in-error';
    readonly reason: string;
    readonly note?: string | undefined;
  },
): Promise<string> {
  const reason = reasonOf(ending.reason);
  await writeOrder(runtime, asking, (desk): readonly BundleEntry[] => {
    if (desk.me?.roles.includes('prescriber') !== true)
      throw new AppError('scope-missing', 'Only a prescriber may decline, stop or take back an order.');
    const order = ownOrders(desk.assessed).find((one) => one.id === ending.id);
    const status = STATUS[ending.as];
    if (order?.status === status && order.statusReason?.coding?.[0]?.code === ending.reason) return [];
    const current = orderAt(desk.assessed, ending.id, ending.version);
    requireFrom(desk, current, ending.as);
    const text = ending.note ?? reason.display ?? ending.reason;
    return [updateOf({ ...current, status, statusReason: { coding: [reason], text } })];
  });
  return `MedicationRequest/${ending.id}`;
}

const STATUS = { declined: 'cancelled', stopped: 'stopped', 'entered-in-error': 'entered-in-error' } as const;

function requireFrom({ assessed }: Desk, order: StoredOrder, as: keyof typeof STATUS): void {
  const isOpen = order.status === 'draft' || order.status === 'active' || order.status === 'on-hold';
  if (!isOpen) throw new AppError('conflict', `The order is ${order.status} already.`);
  if (as === 'declined' && order.status !== 'draft')
    throw new AppError('conflict', 'Only a draft can be declined; stop the order.');
  const given = assessed.chart.administrations.some(
    ({ resource }) => resource.request?.reference === `MedicationRequest/${order.id}`,
  );
  if (as === 'entered-in-error' && given)
    throw new AppError('conflict', 'A dose was given on this order, so it was not entered in error; stop it instead.');
}

function reasonOf(code: string) {
  try {
    return local('kap-decline-reason', code);
  } catch {
    throw new AppError('input-invalid', [{ text: 'There is no such reason.', expression: 'reason' }]);
  }
}
